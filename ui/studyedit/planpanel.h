#pragma once
#include "app/study/study.h"
#include "ui/studyedit/estimate.h"
#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
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
    /// The user's prices, by respondent of the study shown.
    void setPrices(const QMap<int, app::base::Price>& prices, const QString& currency);

Q_SIGNALS:
    void edited(const app::study::Design& design, const QString& what);
    void costsRequested(); ///< the user wants to name prices
    /// "40 cells · 1,200 trials", for the status bar.
    void counted(const QString& words);

private:
    void count();
    void showCounts(const Estimate& counts);
    void showPrecision();
    void showChecks(const app::study::Study& study);
    void addCheck(const QString& sentence, const char* role);

    app::study::Design m_design;
    QMap<int, app::base::Price> m_prices;
    QString m_currency;
    Estimate m_counts;  ///< the newest that is there
    int m_counting = 0; ///< number of the newest count
    QLineEdit* m_title;
    QSpinBox* m_trials;
    QCheckBox* m_pilot;
    QLineEdit* m_seed;
    QTableWidget* m_table;
    QLabel* m_tableRemark;
    QPushButton* m_costs;
    QSpinBox* m_spread;
    QSpinBox* m_pilotTrials; ///< trials that the spread was measured in; 0: it is assumed
    QSpinBox* m_wanted;      ///< half-width that is wanted, degrees
    QPushButton* m_use;      ///< takes over the trials that it needs
    std::optional<int> m_needed;
    QLabel *m_precision, *m_need;
    PrecisionCurve* m_curve;
    QVBoxLayout* m_checks;
};

} // namespace ui::studyedit
