#include "app/study/trial.h"

#include "app/base/names.h"
#include <algorithm>

namespace app::study {
namespace {

using base::Named;

constexpr std::array outcomes = {
    Named<Outcome>{Outcome::Extracted, "extracted"}, Named<Outcome>{Outcome::Ambiguous, "ambiguous"},
    Named<Outcome>{Outcome::Refused, "refused"},     Named<Outcome>{Outcome::NotFound, "not_found"},
    Named<Outcome>{Outcome::Truncated, "truncated"}, Named<Outcome>{Outcome::Error, "error"},
    Named<Outcome>{Outcome::Complete, "complete"},   Named<Outcome>{Outcome::Sent, "sent"},
};

constexpr std::array decisions = {
    Named<DecisionKind>{DecisionKind::Automatic, "automatic"},
    Named<DecisionKind>{DecisionKind::Option, "option"},
    Named<DecisionKind>{DecisionKind::NoAnswer, "no_answer"},
};

bool isStepAnswered(const StepState& step)
{
    return step.outcome && isAnswered(*step.outcome);
}

} // namespace

QString outcomeName(Outcome outcome)
{
    return base::nameOf(outcomes, outcome);
}

std::optional<Outcome> outcomeFromName(const QString& name)
{
    return base::valueOf(outcomes, name);
}

bool isAnswered(Outcome outcome)
{
    return outcome != Outcome::Error && outcome != Outcome::Sent;
}

QString decisionName(DecisionKind kind)
{
    return base::nameOf(decisions, kind);
}

std::optional<DecisionKind> decisionFromName(const QString& name)
{
    return base::valueOf(decisions, name);
}

int StepState::effectivePlace() const
{
    switch (decision) {
    case DecisionKind::Automatic:
        return place;
    case DecisionKind::Option:
        return decided;
    case DecisionKind::NoAnswer:
        return -1;
    }
    return -1;
}

bool Trial::isComplete() const
{
    return std::ranges::all_of(steps, isStepAnswered);
}

bool Trial::isStarted() const
{
    return std::ranges::any_of(steps, [](const StepState& step) { return step.attempts > 0; });
}

std::optional<int> Trial::nextStep() const
{
    const auto next = std::ranges::find_if_not(steps, isStepAnswered);
    if (next == steps.end()) return std::nullopt;
    return static_cast<int>(next - steps.begin());
}

} // namespace app::study
