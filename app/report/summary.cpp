#include "app/report/summary.h"

#include "app/report/chance.h"
#include "app/stats/means.h"
#include "app/stats/shares.h"
#include "app/stats/summary.h"
#include "app/svo/screens.h"
#include "app/svo/transitivity.h"

#include <algorithm>
#include <cmath>

namespace app::report {
namespace {

/// What the trials of one cell add up to.
struct Sums
{
    QList<double> angles;
    QList<double> distances;
    QList<double> rationalities;
};

void countOutcomes(CellSummary& cell, const study::Trial& trial)
{
    for (const study::StepState& step : trial.steps) {
        if (step.stage != prompt::Stage::Item) continue;
        const auto index = step.outcome ? static_cast<std::size_t>(*step.outcome) : cell.outcomes.size();
        if (index < cell.outcomes.size()) ++cell.outcomes[index];
        if (step.decision != study::DecisionKind::Automatic) ++cell.overridden;
    }
}

std::optional<double> meanOf(const QList<double>& values)
{
    const auto summary = stats::summarise(values);
    return summary ? std::optional(summary->mean) : std::nullopt;
}

void finish(CellSummary& cell, const Sums& sums, const std::optional<svo::Target>& target,
            const svo::Distribution& chance, quint64 seed)
{
    cell.scored = static_cast<int>(sums.angles.size());
    if (const auto angles = stats::summarise(sums.angles)) {
        cell.meanAngle = angles->mean;
        cell.sdAngle = angles->sd;
        cell.minAngle = angles->min;
        cell.maxAngle = angles->max;
        cell.isDeterministic = angles->n >= 2 && angles->min == angles->max;
    }
    stats::BootstrapOptions options;
    options.seed = base::Rng::derive(seed, "summary", static_cast<quint64>(cell.cell));
    if (const auto interval = stats::meanInterval(sums.angles, options).interval) {
        cell.ciLow = interval->low;
        cell.ciHigh = interval->high;
    }
    cell.likeChance = isLikeChance(chance, cell.ciLow, cell.ciHigh, cell.steady, cell.scored);
    if (const auto circular = stats::circular(sums.angles)) {
        cell.circularMean = circular->mean;
        cell.resultantLength = circular->length;
    }
    if (!target) return;
    cell.meanDeviation = meanOf(sums.distances);
    cell.rationality = meanOf(sums.rationalities);
    if (cell.meanDeviation)
        cell.rationalityCorrected = svo::correctedRationality(*cell.meanDeviation, chance.meanDistance(*target));
}

} // namespace

// The first six outcomes are those of an item, in the order of the counts.
static_assert(static_cast<int>(study::Outcome::Extracted) == 0 && static_cast<int>(study::Outcome::Error) == 5);

bool CellSummary::hasSeveralPeaks() const
{
    constexpr double tolerance = 1; // degree
    return meanAngle && circularMean && std::abs(*meanAngle - *circularMean) > tolerance;
}

std::optional<stats::Interval> CellSummary::categoryInterval(svo::Category category) const
{
    return stats::wilson(categories[static_cast<std::size_t>(category)], scored);
}

QList<CellSummary> summarise(const study::Study& study)
{
    const auto chance = chanceOf(study.design);
    const svo::Payoffs& payoffs = study.design.payoffsInUse();
    const double scale = svo::lengthScale(payoffs);
    QList<CellSummary> cells;
    QList<std::optional<svo::Target>> targets;
    for (const study::Cell& cell : study.cells) {
        const study::Participant& participant = study.participantOf(cell);
        CellSummary summary;
        summary.cell = static_cast<int>(cells.size());
        summary.participant = participant.label;
        summary.orientation = study.orientationOf(cell).id;
        summary.isSimulated = participant.isSimulated();
        summary.planned = study.isFrozen ? 0 : study.design.trials;
        cells << summary;
        targets << study::targetOf(study.orientationOf(cell), payoffs);
    }

    QList<Sums> sums(cells.size());
    for (const auto& trial : study.trials) {
        CellSummary& cell = cells[trial->plan.cell];
        ++cell.planned;
        if (trial->isComplete()) ++cell.complete;
        countOutcomes(cell, *trial);
        const svo::PrimaryChoices choices = study::choicesOf(study, *trial);
        const auto score = svo::score(choices, payoffs.centre);
        if (!score) continue;
        ++cell.categories[static_cast<std::size_t>(score->category)];
        if (const auto preference = svo::preference(choices, payoffs); preference && preference->transitive) {

            ++cell.transitive;
            if (svo::passesLength(*score, svo::lengthScreens[0], scale)) ++cell.steady;
        }
        Sums& sum = sums[trial->plan.cell];
        sum.angles << score->angle;
        if (const auto& target = targets[trial->plan.cell]) {
            const auto rationality = svo::rationality(score->angle, *target, chance->attainable);
            sum.distances << rationality.distance;
            sum.rationalities << rationality.value;
        }
    }
    for (CellSummary& cell : cells)
        finish(cell, sums[cell.cell], targets[cell.cell], *chance, study.design.seed);
    return cells;
}

} // namespace app::report
