#pragma once
#include "app/study/study.h"
#include "ui/studyedit/estimate.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace ui::studyedit {

class PrecisionCurve;

/// The third column: how often, what it asks for, how precise it will be, and what stands in the way of a start.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPanel(QWidget* parent = nullptr);
    void setStudy(const app::study::Study& study, bool readOnly);

Q_SIGNALS:
    void edited(const app::study::Design& design, const QString& what);
    /// "40 cells · 1,200 trials", for the status bar.
    void counted(const QString& words);

private:
    void count();
    void showCounts(const Estimate& counts);
    void showPrecision();
    void showChecks(const app::study::Study& study);
    void addCheck(const QString& sentence, const char* role);

    app::study::Design m_design;
    int m_counting = 0; ///< number of the newest count
    QLineEdit* m_title;
    QSpinBox* m_trials;
    QCheckBox* m_pilot;
    QLineEdit* m_seed;
    QTableWidget* m_table;
    QLabel* m_tableRemark;
    QSpinBox* m_spread;
    QLabel* m_precision;
    PrecisionCurve* m_curve;
    QVBoxLayout* m_checks;
};

} // namespace ui::studyedit
