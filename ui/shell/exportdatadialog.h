#pragma once
#include "app/report/export.h"
#include <QDialog>

class QCheckBox;
class QComboBox;

namespace ui::widgets {
class CheckRow;
}

namespace ui::shell {

/// How the data of a study are written: for a statistics program or a spreadsheet, with or without simulated
/// respondents.
class ExportDataDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDataDialog(QWidget* parent = nullptr);
    app::report::ExportOptions options() const;

private:
    QComboBox* m_reader;
    QCheckBox* m_simulated;
    QList<std::pair<app::report::DataFormat, widgets::CheckRow*>> m_more; ///< formats beside CSV
};

} // namespace ui::shell
