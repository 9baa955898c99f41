#pragma once
#include "app/study/change.h"
#include <QHash>

namespace ui::runmonitor {

/// What became of the trials of some cells so far.
struct Tally
{
    int planned = 0;
    int complete = 0;    ///< trials whose every request has a complete reply
    int withUnread = 0;  ///< complete trials with an item that no option was read from and nobody decided
    int withRefusal = 0; ///< the same with a refusal; not counted in withUnread
    int read = 0;        ///< items with an option, by the rules or by a person
    int unread = 0;      ///< items without one that need a person: ambiguous, not found, truncated
    int refused = 0;     ///< items that were declined
    int failed = 0;      ///< trials that stand at an error
    void add(const Tally& other, int sign = 1);
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// What one trial adds.
Tally tallyOf(const app::study::Trial& trial);

/// The tallies of a study's cells, kept up to date trial by trial. Holds no study.
class Board
{
public:
    /// Counts anew. Before the plan is fixed it counts the trials that the design asks for.
    void rebuild(const app::study::Study& study);
    /// Counts these trials again.
    void update(const app::study::Study& study, const QList<app::study::TrialId>& trials);

    const Tally& total() const { return m_total; }
    const Tally& ofCell(int cell) const { return m_cells.at(cell); }
    Tally ofCells(const QList<int>& cells) const;
    /// The newest trial of these cells that has begun; none when none has.
    app::study::TrialId newestOf(const QList<int>& cells) const;

private:
    Tally m_total;
    QList<Tally> m_cells;
    QList<Tally> m_trials;
    QList<app::study::TrialId> m_newest; ///< by cell
};

/// The study's cells of one place in the grid; `goal` none means all goals.
QList<int> cellsAt(const app::study::Study& study, int participant, int orientation,
                   std::optional<app::prompt::Goal> goal);

} // namespace ui::runmonitor
