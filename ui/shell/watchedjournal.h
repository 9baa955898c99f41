#pragma once
#include "app/study/journal.h"
#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace ui::shell {

/// Passes everything on to the study file, and tells when changes are still on their way to it.
/// append() and transcript() may be called from any thread; the signal comes on the thread that made it.
class WatchedJournal final : public QObject, public app::study::Journal
{
    Q_OBJECT
public:
    /// `inner` must outlive it.
    explicit WatchedJournal(app::study::Journal& inner);
    QFuture<app::base::Status> append(const app::study::Change& change) override;
    QList<QFuture<app::base::Status>> appendTogether(const QList<app::study::Change>& changes) override;
    QFuture<app::base::Result<QList<app::study::Charged>>> charged() override;
    QFuture<app::base::Result<app::study::Transcript>> transcript(app::study::TrialId trial) override;
    bool isKeeping() const { return m_isKeeping; }

Q_SIGNALS:
    /// Whether changes wait to become durable. Sampled ten times a second, so that single changes do not flicker.
    void keepingChanged(bool isKeeping);

private:
    void sample();
    void expect(int changes);
    QFuture<app::base::Status> counted(QFuture<app::base::Status> kept);
    app::study::Journal& m_inner;
    std::shared_ptr<std::atomic<int>> m_pending; ///< shared with continuations on the writer's thread
    QTimer m_timer;
    bool m_isKeeping = false;
};

} // namespace ui::shell
