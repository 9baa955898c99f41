#include "app/run/plan.h"

namespace app::run {

QList<study::PlannedTrial> plan(const study::Design& design)
{
    const auto cells = study::cellsOf(design);
    const auto items = design.itemNumbers();
    QList<study::PlannedTrial> trials;
    trials.reserve(cells.size() * design.trials);
    for (int number = 1; number <= design.trials; ++number) {
        for (int cell = 0; cell < cells.size(); ++cell) {
            const auto& factors = cells.at(cell).factors;
            base::Rng order(base::Rng::derive(design.seed, "order", static_cast<quint64>(number)));
            study::PlannedTrial trial;
            trial.id.value = trials.size() + 1;
            trial.cell = cell;
            trial.number = number;
            trial.seed = base::Rng::derive(design.seed, "trial", static_cast<quint64>(trial.id.value));
            trial.items = svo::arrange(items, factors.itemOrder, factors.optionOrder, order);
            trials << trial;
        }
    }
    return trials;
}

int requestsPerTrial(const study::Design& design, const study::Cell& cell)
{
    const bool isInduced = !design.orientations.at(cell.orientation).isNone();
    const int induction = isInduced && cell.factors.placement != prompt::Placement::System ? 2 : 0;
    const int goal = cell.goal == prompt::Goal::None ? 0 : 1;
    return induction + goal + static_cast<int>(design.itemNumbers().size());
}

} // namespace app::run
