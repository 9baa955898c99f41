#pragma once
#include "app/report/choicedata.h"
#include "app/stats/interval.h"

namespace ui::figure {

/// People (or models) whose answers came from a file, to be seen behind the trials of a study. Scored on the published
/// payoffs.
struct Reference
{
    QString name;                                 ///< of the file, for legends
    int rows = 0;                                 ///< of the file
    QList<app::svo::Allocation> means;            ///< of those with an angle: where each lies on the payoff plane
    std::optional<double> mean, sd;               ///< of their angles, degrees; none without any
    std::optional<app::stats::Interval> interval; ///< 95 % of the mean, degrees: BCa; t below 10 and above 2,000 people
    std::array<int, 4> categories{};              ///< by svo::Category
    int transitive = 0;
    int longVectors = 0; ///< longer than 35 (Bakker & Dijkstra 2021)
    int scored() const { return static_cast<int>(means.size()); }
};

/// Sums up choice data. Pure; fit for the background pool.
Reference referenceOf(const app::report::ChoiceData& data, const QString& name);

} // namespace ui::figure
