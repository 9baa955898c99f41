#include "ui/review/effect.h"

namespace ui::review {

using app::study::StepState;

Effect effectOf(const app::study::Study& study, const app::study::Override& decision)
{
    Effect effect;
    const app::study::Trial* trial = study.trial(decision.trial);
    if (!trial) return effect;
    app::study::Trial decided = *trial;
    for (StepState& step : decided.steps) {
        if (step.item != decision.item || step.stage != app::prompt::Stage::Item) continue;
        const int counted = step.effectivePlace();
        step.decision = decision.kind;
        step.decided = decision.place;
        effect.changesNumber = step.effectivePlace() != counted;
    }
    effect.before = app::study::scoreOf(study, *trial);
    effect.after = app::study::scoreOf(study, decided);

    double sumOthers = 0;
    int others = 0;
    for (const auto& other : study.trials) {
        if (other->plan.cell != trial->plan.cell || other->plan.id == trial->plan.id) continue;
        if (const auto score = app::study::scoreOf(study, *other)) {
            sumOthers += score->angle;
            ++others;
        }
    }
    const auto cellWith = [&](const std::optional<app::svo::Score>& score, std::optional<double>& mean, int& count) {
        count = others + (score ? 1 : 0);
        if (count > 0) mean = (sumOthers + (score ? score->angle : 0)) / count;
    };
    cellWith(effect.before, effect.meanBefore, effect.countBefore);
    cellWith(effect.after, effect.meanAfter, effect.countAfter);
    return effect;
}

} // namespace ui::review
