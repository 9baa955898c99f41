#pragma once
#include "app/base/json.h"
#include "app/report/table.h"
#include "app/study/study.h"
#include "app/svo/target.h"

namespace app::report {

/// The value rationality of one cell with one target: the set that the program uses, or a single ideal respondent. The
/// literature leaves the target open, so a result that holds under all of them is the safer one.
struct Sensitivity
{
    int cell = 0;                      ///< index into Study::cells
    QString target;                    ///< "set", or the id of a svo::PointTarget
    svo::Target angles;                ///< degrees
    int scored = 0;                    ///< trials with an angle
    std::optional<double> distance;    ///< mean D, degrees
    std::optional<double> deviation;   ///< mean signed deviation, degrees
    std::optional<double> rationality; ///< mean VR = 1 − D / Dmax
    std::optional<double> corrected;   ///< VR above chance, 1 − mean D / expected D of random answers
    std::optional<double> legacy;      ///< 60 − mean D: the scale of published radar figures
    std::optional<double> ofMean;      ///< distance of the cell's mean angle, degrees: never more than mean D
};

/// For every cell whose value has a target: the set, then the point targets that may stand for a built-in value (own
/// values have their set alone). Cells in design order. Pure; fit for the background pool.
QList<Sensitivity> sensitivityOf(const study::Study& study);

Table sensitivityTable(const study::Study& study, const QList<Sensitivity>& list);
/// What a target stands for, for people: "Inequality averse".
QString targetTitle(const QString& target);
/// How to read the table, for people.
QString sensitivityNote();

} // namespace app::report
