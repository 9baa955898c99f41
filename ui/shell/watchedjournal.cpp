#include "ui/shell/watchedjournal.h"

namespace ui::shell {

WatchedJournal::WatchedJournal(app::study::Journal& inner)
    : m_inner(inner)
    , m_pending(std::make_shared<std::atomic<int>>(0))
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &WatchedJournal::sample);
}

QFuture<app::base::Status> WatchedJournal::append(const app::study::Change& change)
{
    if (m_pending->fetch_add(1) == 0)
        QMetaObject::invokeMethod(
            this, [this] { m_timer.start(); }, Qt::QueuedConnection);
    return m_inner.append(change).then([pending = m_pending](app::base::Status kept) {
        pending->fetch_sub(1);
        return kept;
    });
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
