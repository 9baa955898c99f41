#pragma once
#include "app/base/json.h"
#include "app/report/table.h"
#include "app/stats/interval.h"
#include "app/study/study.h"
#include <array>

namespace app::report {

/// One cell, summed up. Derived from the answers that count; everything that does not exist is none, never 0.
/// These are the numbers of `svo summary --json` (design §7), of the Results table and of every export.
struct CellSummary
{
    int cell = 0; ///< index into Study::cells
    QString participant;
    QString orientation; ///< id
    bool isSimulated = false;
    int planned = 0;  ///< trials of the plan; before the freeze, those that the design asks for
    int complete = 0; ///< trials whose every request has a complete reply
    int scored = 0;   ///< trials with an angle
    std::optional<double> meanAngle, sdAngle, ciLow, ciHigh; ///< degrees; 95 % BCa, t below n = 10, none below 2
    std::array<int, 4> categories{};                         ///< by svo::Category
    int transitive = 0;                                      ///< scored trials that are transitive by the original rule
    int steady = 0;                                          ///< of these, those with a vector longer than 35
    /// Not told from random answering, see isLikeChance(); none below two scored trials.
    std::optional<bool> likeChance;
    std::optional<double> minAngle, maxAngle;   ///< degrees
    bool isDeterministic = false;               ///< two scored trials or more, and all have the same angle
    std::optional<double> meanDeviation;        ///< mean distance to the target set, degrees ≥ 0
    std::optional<double> rationality;          ///< mean VR, 0 … 1
    std::optional<double> rationalityCorrected; ///< VR above chance: 1 perfect, 0 as random answers, below 0 worse
    /// Circular mean (degrees) and mean resultant length R (0 … 1) of the angles: a check on the linear mean.
    std::optional<double> circularMean, resultantLength;
    std::array<int, 6> outcomes{}; ///< of items: extracted, ambiguous, refused, not_found, truncated, error
    int overridden = 0;            ///< items whose reading a person replaced
    friend bool operator==(const CellSummary&, const CellSummary&) = default;

    /// Linear and circular mean differ by more than a degree: the angles have several peaks, and the mean alone says
    /// nothing about them.
    bool hasSeveralPeaks() const;
    /// 95 % interval (Wilson) of the share of a category among the scored trials; none without any. It stays wide where
    /// all trials are alike: ten of ten still allow .72.
    std::optional<stats::Interval> categoryInterval(svo::Category category) const;
};

/// The label of a respondent for people: simulated ones are named as such wherever they appear.
QString respondentTitle(const study::Participant& participant);

/// All cells in design order; sums run in trial order. The interval's resampling is seeded by the design, so that the
/// same study gives the same numbers. Pure; fit for the background pool.
QList<CellSummary> summarise(const study::Study& study);

/// {"cells": […]} with the keys of design §7: each cell with all its factors, every key always there, null where a
/// number does not exist.
base::Json summaryToJson(const study::Study& study, const QList<CellSummary>& cells);
/// What a cell is in tables: respondent, whether simulated, orientation and every factor.
QList<Column> cellColumns();
Row cellRow(const study::Study& study, int cell);
/// The same as a table, one row per cell; column names are the keys of the JSON, counts have a column each.
Table summaryTable(const study::Study& study, const QList<CellSummary>& cells);
/// The same for a terminal: two decimals, a dash where a number does not exist, only those factors that vary, a line
/// on simulated respondents and pilots. Ends with a line end.
QString summaryText(const study::Study& study, const QList<CellSummary>& cells);

} // namespace app::report
