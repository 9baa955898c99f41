#include "ui/widgets/transcriptwords.h"

#include "ui/widgets/onscreen.h"
#include <cmath>

namespace ui::widgets {

using app::chat::StopReason;
using app::prompt::Stage;
using app::study::DecisionKind;
using app::study::Outcome;
using namespace Qt::StringLiterals;

QString TranscriptWords::promptTitle(Stage stage, int item)
{
    switch (stage) {
    case Stage::Induction:
        return tr("Prompt · value");
    case Stage::Adoption:
        return tr("Prompt · role");
    case Stage::Goal:
        return tr("Prompt · goal");
    case Stage::Item:
        break;
    }
    return tr("Prompt · item %1").arg(item);
}

QString TranscriptWords::stepName(Stage stage, int item)
{
    switch (stage) {
    case Stage::Induction:
        return tr("Value");
    case Stage::Adoption:
        return tr("Role");
    case Stage::Goal:
        return tr("Goal");
    case Stage::Item:
        break;
    }
    return countOnScreen(item);
}

QString TranscriptWords::stepTitle(Stage stage, int item)
{
    return stage == Stage::Item ? tr("Item %1").arg(item) : stepName(stage, item);
}

TranscriptWords::Mark TranscriptWords::reading(Outcome outcome, const QString& choice)
{
    switch (outcome) {
    case Outcome::Extracted:
        return {tr("read as %1").arg(choice), BadgeKind::Accent};
    case Outcome::Ambiguous:
        return {tr("unclear"), BadgeKind::Attention};
    case Outcome::Refused:
        return {tr("refused"), BadgeKind::Error};
    case Outcome::NotFound:
        return {tr("no option"), BadgeKind::Attention};
    case Outcome::Truncated:
        return {tr("cut off"), BadgeKind::Error};
    case Outcome::Error:
        return {tr("failed"), BadgeKind::Error};
    case Outcome::Complete:
    case Outcome::Sent:
        break;
    }
    return {};
}

TranscriptWords::Mark TranscriptWords::mark(const app::study::StepState& step, const app::svo::Presentation* shown)
{
    if (!step.outcome) return {};
    const auto name = [shown](int place) {
        return shown && place >= 0 ? app::svo::placeName(*shown, place) : QString();
    };
    switch (step.decision) {
    case DecisionKind::Option:
        return {tr("set to %1").arg(name(step.decided)), BadgeKind::Done};
    case DecisionKind::NoAnswer:
        return {tr("no answer"), BadgeKind::Done};
    case DecisionKind::Automatic:
        break;
    }
    return reading(*step.outcome, name(step.place));
}

QString TranscriptWords::ending(const app::study::Attempt& attempt)
{
    if (attempt.outcome == Outcome::Sent) return tr("under way");
    if (attempt.outcome == Outcome::Error) return tr("failed");
    switch (attempt.reply.stop) {
    case StopReason::Complete:
        return tr("finished normally");
    case StopReason::Length:
        return tr("cut at the token limit");
    case StopReason::ContentFilter:
        return tr("withheld by the provider");
    case StopReason::Refusal:
        return tr("declined, says the provider");
    case StopReason::Other:
        return tr("ended: %1").arg(attempt.reply.stopName);
    case StopReason::None:
        break;
    }
    return {};
}

QString TranscriptWords::duration(qint64 ms)
{
    if (ms < 0) return {};
    const double seconds = static_cast<double>(ms) / 1000;
    if (seconds < 0.05) return tr("< %1 s").arg(onScreen(0.1, 1));
    if (seconds < 59.95) return tr("%1 s").arg(onScreen(seconds, 1));
    const qint64 whole = std::llround(seconds);
    return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString TranscriptWords::points(double value)
{
    int decimals = 0;
    while (decimals < 3 && std::abs(value - std::round(value * std::pow(10, decimals)) / std::pow(10, decimals)) > 1e-9)
        ++decimals;
    return onScreen(value, decimals);
}

QString TranscriptWords::option(const app::svo::Presentation& shown, int place)
{
    const auto& payoff = shown.payoffs.at(static_cast<std::size_t>(place));
    const QString label = shown.labels.value(place);
    if (label.isEmpty()) return tr("%1 / %2").arg(points(payoff.self), points(payoff.other));
    return tr("%1: %2 / %3").arg(label, points(payoff.self), points(payoff.other));
}

QString TranscriptWords::spokenOption(const app::svo::Presentation& shown, int place)
{
    const auto& payoff = shown.payoffs.at(static_cast<std::size_t>(place));
    return tr("%1: %2 for you, %3 for the other")
        .arg(app::svo::placeName(shown, place), points(payoff.self), points(payoff.other));
}

} // namespace ui::widgets
