#pragma once
#include "app/study/study.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui::studyedit {

/// Every text that a cell's first trial would send, before anything is sent: exactly as the run renders it.
class PromptPreview : public QDialog
{
    Q_OBJECT
public:
    /// Precondition: the design has at least one cell.
    explicit PromptPreview(const app::study::Design& design, QWidget* parent = nullptr);

private:
    void showCell();
    void addTurn(const QString& heading, const QString& text);

    app::study::Study m_study; ///< one trial per cell, of one respondent
    QList<app::study::PlannedTrial> m_plan;
    QHash<QString, app::prompt::Pack> m_packs;
    QComboBox* m_cells;
    QVBoxLayout* m_turns;
};

} // namespace ui::studyedit
