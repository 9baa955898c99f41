#include "ui/runmonitor/tally.h"

namespace ui::runmonitor {

using app::study::DecisionKind;
using app::study::Outcome;

void Tally::add(const Tally& other, int sign)
{
    planned += sign * other.planned;
    complete += sign * other.complete;
    withUnread += sign * other.withUnread;
    withRefusal += sign * other.withRefusal;
    read += sign * other.read;
    unread += sign * other.unread;
    refused += sign * other.refused;
    failed += sign * other.failed;
}

Tally tallyOf(const app::study::Trial& trial)
{
    Tally tally;
    tally.planned = 1;
    tally.complete = trial.isComplete() ? 1 : 0;
    for (const auto& step : trial.steps) {
        if (step.outcome == Outcome::Error) tally.failed = 1;
        if (step.stage != app::prompt::Stage::Item || !step.outcome || !app::study::isAnswered(*step.outcome)) continue;
        if (step.effectivePlace() >= 0)
            ++tally.read;
        else if (step.outcome == Outcome::Refused)
            ++tally.refused;
        else if (step.decision == DecisionKind::Automatic)
            ++tally.unread;
    }
    if (tally.complete == 0) return tally;
    tally.withRefusal = tally.refused > 0 ? 1 : 0;
    tally.withUnread = tally.unread > 0 && tally.refused == 0 ? 1 : 0;
    return tally;
}

void Board::rebuild(const app::study::Study& study)
{
    m_total = {};
    m_cells = QList<Tally>(study.cells.size());
    m_newest = QList<app::study::TrialId>(study.cells.size());
    m_trials = QList<Tally>(study.trials.size());
    if (!study.isFrozen) {
        for (Tally& cell : m_cells) {
            cell.planned = study.design.trials;
            m_total.add(cell);
        }
        return;
    }
    for (qsizetype i = 0; i < study.trials.size(); ++i) {
        const auto& trial = *study.trials[i];
        m_trials[i] = tallyOf(trial);
        m_cells[trial.plan.cell].add(m_trials[i]);
        m_total.add(m_trials[i]);
        if (trial.isStarted()) m_newest[trial.plan.cell] = trial.plan.id;
    }
}

void Board::update(const app::study::Study& study, const QList<app::study::TrialId>& trials)
{
    for (const auto id : trials) {
        const app::study::Trial* trial = study.trial(id);
        if (!trial || id.value > m_trials.size()) continue;
        Tally& kept = m_trials[id.value - 1];
        const Tally now = tallyOf(*trial);
        for (Tally* sum : {&m_cells[trial->plan.cell], &m_total}) {
            sum->add(kept, -1);
            sum->add(now);
        }
        kept = now;
        auto& newest = m_newest[trial->plan.cell];
        if (trial->isStarted()) newest = std::max(newest, id);
    }
}

Tally Board::ofCells(const QList<int>& cells) const
{
    Tally sum;
    for (const int cell : cells)
        sum.add(m_cells.at(cell));
    return sum;
}

app::study::TrialId Board::newestOf(const QList<int>& cells) const
{
    app::study::TrialId newest;
    for (const int cell : cells)
        newest = std::max(newest, m_newest.at(cell));
    return newest;
}

QList<int> cellsAt(const app::study::Study& study, int participant, int orientation,
                   std::optional<app::prompt::Goal> goal)
{
    QList<int> cells;
    for (int i = 0; i < study.cells.size(); ++i) {
        const auto& cell = study.cells[i];
        if (cell.participant == participant && cell.orientation == orientation && (!goal || cell.goal == *goal))
            cells << i;
    }
    return cells;
}

} // namespace ui::runmonitor
