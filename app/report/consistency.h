#pragma once
#include "app/base/json.h"
#include "app/report/table.h"
#include "app/stats/icc.h"
#include "app/study/study.h"

namespace app::report {

/// Internal consistency: how far a trial speaks for its cell. Targets are cells, replicates are trials; trial numbers
/// mean nothing, so the model is the one-way one: ICC(1,1) for a single trial, ICC(1,k) for the mean of k trials
/// (Shrout & Fleiss 1979).
struct Consistency
{
    enum class Scope {
        Respondent,  ///< one respondent over its cells
        Orientation, ///< one induced value over respondents and all other conditions
        All          ///< all cells; differences that the values induce make it larger
    };
    Scope scope = Scope::All;
    QString name;                        ///< label of the respondent, or id of the orientation
    bool isSimulated = false;            ///< the respondent is a program with a fixed rule
    int targets = 0;                     ///< cells with a trial that has an angle
    std::optional<stats::OneWayIcc> icc; ///< none below `fewestTargets`, or when no cell has a second trial
};
inline constexpr int fewestTargets = 3;

/// Respondents, then orientations, in design order, then all. Pure; fit for the background pool.
QList<Consistency> consistencyOf(const study::Study& study);

/// What the row is about, for people; empty for all cells.
QString scopeTitle(const Consistency& row);
Table consistencyTable(const QList<Consistency>& list);
/// For a terminal: a line per row with a heading, and the sentence that says how to read it.
QString consistencyText(const QList<Consistency>& list);
/// How to read the coefficients, for people.
QString consistencyNote();

/// The angles of the scored trials of each cell, in trial order.
QList<QList<double>> anglesByCell(const study::Study& study);

} // namespace app::report
