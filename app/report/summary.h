#pragma once
#include "app/study/study.h"
#include <array>

namespace app::report {

/// One cell, summed up. Derived from the answers that count; everything that does not exist is none, never 0.
/// These are the numbers of `svo summary --json` (design §7), of the Results table and of every export.
struct CellSummary
{
    int cell = 0;
    QString participant;
    QString orientation; ///< id
    bool isSimulated = false;
    int planned = 0;
    int complete = 0;                                        ///< trials whose every request has a complete reply
    int scored = 0;                                          ///< trials with an angle
    std::optional<double> meanAngle, sdAngle, ciLow, ciHigh; ///< degrees; 95 % BCa, t below n = 10, none below 2
    std::array<int, 4> categories{};                         ///< by svo::Category
    int transitive = 0;                                      ///< scored trials that are transitive by the original rule
    std::optional<double> meanDeviation;                     ///< mean distance to the target set, degrees ≥ 0
    std::optional<double> rationality;                       ///< mean VR, 0 … 1
    std::optional<double> rationalityCorrected;              ///< VR above chance
    std::array<int, 6> outcomes{}; ///< of items: extracted, ambiguous, refused, not_found, truncated, error
    int overridden = 0;            ///< items whose reading a person replaced
};

/// All cells in design order; sums run in trial order. Pure; fit for the background pool.
QList<CellSummary> summarise(const study::Study& study);

} // namespace app::report
