#include "ui/runmonitor/runwords.h"

#include "ui/widgets/onscreen.h"
#include <QDateTime>

namespace ui::runmonitor {

using app::run::Activity;
using app::run::Phase;
using widgets::BadgeKind;
using widgets::countOnScreen;
using Mark = widgets::TranscriptWords::Mark;

namespace {

/// The most telling phase comes first.
constexpr std::array byWeight = {Phase::Streaming,  Phase::Thinking, Phase::WaitingForFirstToken, Phase::LoadingModel,
                                 Phase::Connecting, Phase::Keeping,  Phase::WaitingToRetry,       Phase::Queued};

} // namespace

QString RunWords::phase(Phase phase)
{
    switch (phase) {
    case Phase::Queued:
        return tr("queued");
    case Phase::Connecting:
        return tr("connecting");
    case Phase::LoadingModel:
        return tr("loading model");
    case Phase::WaitingForFirstToken:
        return tr("waiting for the first word");
    case Phase::Thinking:
        return tr("thinking");
    case Phase::Streaming:
        return tr("streaming");
    case Phase::Keeping:
        return tr("saving");
    case Phase::WaitingToRetry:
        return tr("waiting");
    }
    return {};
}

Mark RunWords::respondent(const app::run::Status& status, const Tally& tally, int participant, const QList<int>& cells,
                          const QDateTime& now)
{
    if (status.parked.contains(participant)) return {tr("waits for you"), BadgeKind::Error};
    std::array<int, byWeight.size()> counts{};
    const Activity* soonest = nullptr;
    for (const Activity& activity : status.activities) {
        if (!cells.contains(activity.cell)) continue;
        const auto at = std::ranges::find(byWeight, activity.phase) - byWeight.begin();
        ++counts.at(static_cast<std::size_t>(at));
        if (activity.phase == Phase::WaitingToRetry && (!soonest || activity.until < soonest->until))
            soonest = &activity;
    }
    for (std::size_t i = 0; i < byWeight.size(); ++i) {
        if (counts.at(i) == 0) continue;
        if (byWeight.at(i) == Phase::WaitingToRetry) {
            const qint64 seconds = std::max<qint64>(0, (now.msecsTo(soonest->until) + 999) / 1000);
            if (soonest->reason.isEmpty()) return {tr("waiting %1 s").arg(seconds), BadgeKind::Attention};
            return {tr("waiting %1 s, %2").arg(QString::number(seconds), soonest->reason), BadgeKind::Attention};
        }
        const bool isQuiet = byWeight.at(i) == Phase::Queued || byWeight.at(i) == Phase::Keeping;
        return {tr("%1 · %2").arg(phase(byWeight.at(i)), countOnScreen(counts.at(i))),
                isQuiet ? BadgeKind::Plain : BadgeKind::Accent};
    }
    if (tally.planned > 0 && tally.complete == tally.planned) return {tr("done"), BadgeKind::Plain};
    if (tally.failed > 0) return {tr("%1 failed").arg(countOnScreen(tally.failed)), BadgeKind::Error};
    const bool isRunning = status.state == app::run::RunState::Running;
    return {isRunning ? tr("queued") : QString(), BadgeKind::Plain};
}

QString RunWords::goal(app::prompt::Goal goal)
{
    switch (goal) {
    case app::prompt::Goal::Self:
        return tr("With goal");
    case app::prompt::Goal::Fixed:
        return tr("Fixed goal");
    case app::prompt::Goal::None:
        return tr("Without goal");
    }
    return {};
}

QString RunWords::timeLeft(const std::optional<app::base::Milliseconds>& time)
{
    if (!time) return {};
    const double seconds = static_cast<double>(time->count()) / 1000;
    if (seconds < 60) return tr("less than a minute left");
    return tr("%1 left").arg(widgets::roughDuration(seconds));
}

QString RunWords::cell(const Tally& tally)
{
    QStringList parts{tr("%1 of %2 trials complete").arg(countOnScreen(tally.complete), countOnScreen(tally.planned))};
    if (tally.unread > 0) parts << tr("%1 unread").arg(countOnScreen(tally.unread));
    if (tally.refused > 0) parts << tr("%1 refused").arg(countOnScreen(tally.refused));
    if (tally.failed > 0) parts << tr("%1 failed").arg(countOnScreen(tally.failed));
    return parts.join(QStringLiteral(", "));
}

} // namespace ui::runmonitor
