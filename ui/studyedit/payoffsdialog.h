#pragma once
#include "app/svo/items.h"
#include <QDialog>
#include <optional>

class QDoubleSpinBox;
class QLabel;

namespace ui::widgets {
class PlainTable;
}

namespace ui::studyedit {

/// Amounts that no model can have read anywhere: the published items moved to another centre and stretched, or a set
/// from a file. Ideal angles stay where they are (up to rounding), so results remain comparable.
class PayoffsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `existing`: the study's own set; none for the published one.
    explicit PayoffsDialog(const std::optional<app::svo::Payoffs>& existing, QWidget* parent = nullptr);
    /// The set that the fields say, or that was read; none where it equals the published one.
    std::optional<app::svo::Payoffs> payoffs() const;
    /// Reads "payoffs" of a design file, or a file that holds such a set alone. A file that cannot be used gives a
    /// sentence below the table, and everything stays as it was.
    void readFile(const QString& path);

private:
    void chooseFile();
    void showSet();
    std::optional<app::svo::Payoffs> m_own; ///< not made by the fields
    QDoubleSpinBox *m_self, *m_other, *m_scale;
    widgets::PlainTable* m_table;
    QLabel *m_source, *m_problem;
};

} // namespace ui::studyedit
