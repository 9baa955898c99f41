#include "ui/results/findings.h"

#include "ui/widgets/theme.h"

namespace ui::results {
namespace {

using app::study::Outcome;
using app::study::StepState;

void count(Findings& findings, const app::study::Trial& trial)
{
    bool declined = false;
    for (const StepState& step : trial.steps) {
        if (!step.outcome) continue;
        if (step.stage != app::prompt::Stage::Item) {
            declined = declined || *step.outcome == Outcome::Refused;
            continue;
        }
        if (step.decision != app::study::DecisionKind::Automatic) continue;
        switch (*step.outcome) {
        case Outcome::Refused:
            ++findings.refusedItems;
            break;
        case Outcome::Ambiguous:
        case Outcome::NotFound:
        case Outcome::Truncated:
            ++findings.unread;
            break;
        case Outcome::Extracted:
        case Outcome::Error:
        case Outcome::Complete:
        case Outcome::Sent:
            break;
        }
    }
    if (declined) ++findings.refusedFraming;
}

} // namespace

void Findings::add(const Findings& other)
{
    refusedFraming += other.refusedFraming;
    refusedItems += other.refusedItems;
    unread += other.unread;
    intransitive += other.intransitive;
    likeChance += other.likeChance;
}

QString Results::valueTitle(const QString& orientation) const
{
    for (const auto& candidate : study.design.orientations)
        if (candidate.id == orientation)
            return ui::figure::plainLine(ui::widgets::orientationTitle(candidate.id, candidate.name));
    return orientation;
}

Results resultsOf(const app::study::Study& study)
{
    Results results{study, std::make_shared<const ui::figure::FigureData>(ui::figure::collect(study)), {}, {}, {}, {},
                    {}};
    results.findings.resize(study.cells.size());
    for (const auto& trial : study.trials)
        if (trial) count(results.findings[trial->plan.cell], *trial);
    QList<app::report::CellSummary> summaries;
    for (const ui::figure::CellData& cell : results.figure->cells) {
        results.findings[cell.cell].intransitive = cell.summary.scored - cell.summary.transitive;
        results.findings[cell.cell].likeChance = cell.summary.likeChance.value_or(false) ? 1 : 0;
        summaries << cell.summary;
    }
    using app::study::Template;
    for (const Template question : {Template::Baseline, Template::GoalEffect, Template::TwoModels})
        if (app::report::canAnswer(study, question)) results.comparisons << app::report::compare(study, question);
    results.consistency = app::report::consistencyOf(study);
    results.sensitivity = app::report::sensitivityOf(study);
    results.properties = app::report::byProperty(study, summaries);
    return results;
}

} // namespace ui::results
