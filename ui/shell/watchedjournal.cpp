#include "ui/shell/watchedjournal.h"

namespace ui::shell {

WatchedJournal::WatchedJournal(app::study::Journal& inner)
    : m_inner(inner)
    , m_pending(std::make_shared<std::atomic<int>>(0))
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &WatchedJournal::sample);
}

void WatchedJournal::expect(int changes)
{
    if (m_pending->fetch_add(changes) == 0)
        QMetaObject::invokeMethod(
            this, [this] { m_timer.start(); }, Qt::QueuedConnection);
}

QFuture<app::base::Status> WatchedJournal::counted(QFuture<app::base::Status> kept)
{
    return kept.then([pending = m_pending](app::base::Status status) {
        pending->fetch_sub(1);
        return status;
    });
}

QFuture<app::base::Status> WatchedJournal::append(const app::study::Change& change)
{
    expect(1);
    return counted(m_inner.append(change));
}

QList<QFuture<app::base::Status>> WatchedJournal::appendTogether(const QList<app::study::Change>& changes)
{
    expect(static_cast<int>(changes.size()));
    auto kept = m_inner.appendTogether(changes);
    for (auto& future : kept)
        future = counted(future);
    return kept;
}

QFuture<app::base::Result<QList<app::study::Charged>>> WatchedJournal::charged()
{
    return m_inner.charged();
}

QFuture<app::base::Result<app::study::Transcript>> WatchedJournal::transcript(app::study::TrialId trial)
{
    return m_inner.transcript(trial);
}

void WatchedJournal::sample()
{
    const bool isKeeping = m_pending->load() > 0;
    if (!isKeeping) m_timer.stop();
    if (isKeeping == m_isKeeping) return;
    m_isKeeping = isKeeping;
    emit keepingChanged(isKeeping);
}

} // namespace ui::shell
