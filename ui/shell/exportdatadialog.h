#pragma once
#include "app/report/export.h"
#include <QDialog>

class QComboBox;
class QPushButton;

namespace ui::widgets {
class CheckRow;
}

namespace ui::shell {

/// How the data of a study are written: for a statistics program or a spreadsheet, and whose trials. Simulated
/// respondents are left out unless they are chosen or there are no others.
class ExportDataDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDataDialog(const app::study::Design& design, QWidget* parent = nullptr);
    app::report::ExportOptions options() const;

private:
    void enableButton();

    QComboBox* m_reader;
    QPushButton* m_choose;
    QList<std::pair<app::report::DataFormat, widgets::CheckRow*>> m_more; ///< formats beside CSV
    QList<std::pair<QString, widgets::CheckRow*>> m_respondents;          ///< by label
};

} // namespace ui::shell
