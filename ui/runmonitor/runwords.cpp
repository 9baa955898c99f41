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

/// What stands for everything that goes on in some cells.
struct Telling
{
    const Activity* activity = nullptr; ///< of those that wait, the one that goes on first; null for none
    int count = 0;                      ///< how many do the same
};

Telling mostTelling(const app::run::Status& status, const QList<int>& cells)
{
    Telling most;
    std::ptrdiff_t best = byWeight.size();
    for (const Activity& activity : status.activities) {
        if (!cells.contains(activity.cell)) continue;
        const auto weight = std::ranges::find(byWeight, activity.phase) - byWeight.begin();
        if (weight > best) continue;
        most.count = weight == best ? most.count + 1 : 1;
        const bool isSooner = weight < best || activity.until < most.activity->until;
        if (isSooner) most.activity = &activity;
        best = weight;
    }
    return most;
}

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
                          const QDateTime& now, bool isManual)
{
    if (status.parked.contains(participant)) return {tr("waits for you"), BadgeKind::Error};
    if (const Telling most = mostTelling(status, cells); most.activity) {
        Mark mark = markOf(*most.activity, now, isManual);
        const bool counts = most.activity->phase != Phase::WaitingToRetry && mark.kind != BadgeKind::Attention;
        if (counts) mark.text = tr("%1 · %2").arg(mark.text, countOnScreen(most.count));
        return mark;
    }
    if (tally.planned > 0 && tally.complete == tally.planned) return {tr("done"), BadgeKind::Plain};
    if (tally.failed > 0) return {tr("%1 failed").arg(countOnScreen(tally.failed)), BadgeKind::Error};
    const bool isRunning = status.state == app::run::RunState::Running;
    return {isRunning ? tr("queued") : QString(), BadgeKind::Plain};
}

Mark RunWords::cellState(const app::run::Status& status, const QList<int>& cells, const QDateTime& now, bool isManual)
{
    const Telling most = mostTelling(status, cells);
    return most.activity ? markOf(*most.activity, now, isManual) : Mark{};
}

Mark RunWords::markOf(const Activity& activity, const QDateTime& now, bool isManual)
{
    if (activity.phase == Phase::WaitingToRetry) {
        const qint64 seconds = std::max<qint64>(0, (now.msecsTo(activity.until) + 999) / 1000);
        if (activity.reason.isEmpty()) return {tr("waiting %1 s").arg(seconds), BadgeKind::Attention};
        return {tr("waiting %1 s, %2").arg(QString::number(seconds), activity.reason), BadgeKind::Attention};
    }
    if (isManual && activity.phase == Phase::WaitingForFirstToken)
        return {tr("waits for your reply"), BadgeKind::Attention};
    const bool isQuiet = activity.phase == Phase::Queued || activity.phase == Phase::Keeping;
    return {phase(activity.phase), isQuiet ? BadgeKind::Plain : BadgeKind::Accent};
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
