#include "app/study/study.h"

#include <QCoreApplication>
#include <algorithm>

namespace app::study {
namespace {

/// Payoffs of the primary items by a rule that gives the place of each step.
template <class PlaceOf> svo::PrimaryChoices choices(const Study& study, const Trial& trial, PlaceOf placeOf)
{
    svo::PrimaryChoices result;
    const svo::Payoffs& payoffs = study.design.payoffsInUse();
    for (const StepState& step : trial.steps) {
        const int place = placeOf(step);
        if (step.item < 1 || step.item > svo::primaryCount || place < 0) continue;
        const svo::Arrangement* arrangement = arrangementOf(trial.plan, step.item);
        if (!arrangement) continue;
        const int printed = arrangement->shown.at(static_cast<std::size_t>(place));
        result.at(static_cast<std::size_t>(step.item - 1)) = payoffs.item(step.item).option(printed);
    }
    return result;
}

} // namespace

const Trial* Study::trial(TrialId id) const
{
    return id.value >= 1 && id.value <= trials.size() ? trials.at(id.value - 1).get() : nullptr;
}

const svo::Arrangement* arrangementOf(const PlannedTrial& plan, int item)
{
    const auto found = std::ranges::find_if(plan.items, [item](const auto& entry) { return entry.item == item; });
    return found == plan.items.end() ? nullptr : &*found;
}

svo::Presentation presentationOf(const Study& study, const Trial& trial, int item)
{
    return svo::present(*arrangementOf(trial.plan, item), study.design.payoffsInUse(),
                        study.cellOf(trial).factors.labels);
}

svo::PrimaryChoices choicesOf(const Study& study, const Trial& trial)
{
    return choices(study, trial, [](const StepState& step) { return step.effectivePlace(); });
}

svo::PrimaryChoices automaticChoicesOf(const Study& study, const Trial& trial)
{
    return choices(study, trial, [](const StepState& step) { return step.place; });
}

std::optional<svo::Score> scoreOf(const Study& study, const Trial& trial)
{
    return svo::score(choicesOf(study, trial), study.design.payoffsInUse().centre);
}

std::optional<svo::Score> automaticScoreOf(const Study& study, const Trial& trial)
{
    return svo::score(automaticChoicesOf(study, trial), study.design.payoffsInUse().centre);
}

base::Result<prompt::Chain> chainOf(const Study& study, const PlannedTrial& trial,
                                    const QHash<QString, prompt::Pack>& packs)
{
    const Cell& cell = study.cells.at(trial.cell);
    const Orientation& orientation = study.orientationOf(cell);
    const auto pack = packs.constFind(cell.factors.promptPack);
    if (pack == packs.constEnd())
        return base::Error{
            base::ErrorKind::BadInput,
            QCoreApplication::translate(
                "app::study",
                "The prompt pack \"%1\" is not known here. Import it, or choose another one in the design.")
                .arg(cell.factors.promptPack),
            {}};
    prompt::ChainInput input;
    input.orientation = orientation.id;
    if (!orientation.name.isEmpty())
        input.ownWords = prompt::OrientationWords{orientation.name, orientation.definition, {}};
    input.induction = cell.factors.induction;
    input.placement = cell.factors.placement;
    input.goal = cell.goal;
    input.goalSentence = study.design.goalSentence;
    for (const svo::Arrangement& arrangement : trial.items)
        input.items << svo::present(arrangement, study.design.payoffsInUse(), cell.factors.labels);
    return prompt::render(*pack, input);
}

const Proposal* proposalOf(const Study& study, TrialId trial, int item)
{
    for (auto entry = study.proposals.crbegin(); entry != study.proposals.crend(); ++entry)
        if (entry->trial == trial && entry->item == item && entry->outcome != Outcome::Sent &&
            entry->outcome != Outcome::Error)
            return &*entry;
    return nullptr;
}

bool isUnread(const StepState& step)
{
    return step.stage == prompt::Stage::Item && step.outcome && isAnswered(*step.outcome) &&
           *step.outcome != Outcome::Extracted && step.decision == DecisionKind::Automatic;
}

std::vector<StepState> emptySteps(const Study& study, const PlannedTrial& trial)
{
    const Cell& cell = study.cells.at(trial.cell);
    std::vector<StepState> steps;
    const auto add = [&steps](prompt::Stage stage, int item = 0) {
        StepState step;
        step.stage = stage;
        step.item = item;
        steps.push_back(step);
    };
    steps.reserve(static_cast<std::size_t>(trial.items.size()) + 3);
    if (!study.orientationOf(cell).isNone() && cell.factors.placement != prompt::Placement::System) {
        add(prompt::Stage::Induction);
        add(prompt::Stage::Adoption);
    }
    if (cell.goal != prompt::Goal::None) add(prompt::Stage::Goal);
    for (const svo::Arrangement& arrangement : trial.items)
        add(prompt::Stage::Item, arrangement.item);
    return steps;
}

} // namespace app::study
