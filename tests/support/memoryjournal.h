#pragma once
#include "app/study/journal.h"
#include <QMutex>
#include <QPromise>

namespace support {

/// A journal in memory. Changes are durable at once, or when a test says so, or never. May be called from any thread.
class MemoryJournal final : public app::study::Journal
{
public:
    using Change = app::study::Change;
    using Status = app::base::Status;

    QFuture<Status> append(const Change& change) override
    {
        const QMutexLocker lock(&m_mutex);
        const bool fails = m_failOnce ? m_changes.size() == m_failFrom : m_changes.size() >= m_failFrom;
        if (m_error && fails) {
            const Status status = *m_error;
            if (m_failOnce) m_error.reset();
            return QtFuture::makeReadyFuture(status);
        }
        if (!m_isHolding) {
            m_changes << change;
            return QtFuture::makeReadyFuture(Status());
        }
        QPromise<Status> promise;
        promise.start();
        auto future = promise.future();
        m_held.push_back({change, std::move(promise)});
        return future;
    }

    QList<QFuture<Status>> appendTogether(const QList<Change>& changes) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            ++m_groups;
        }
        return Journal::appendTogether(changes);
    }

    QFuture<app::base::Result<QList<app::study::Charged>>> charged() override
    {
        const QMutexLocker lock(&m_mutex);
        QList<app::study::Charged> all;
        for (const Change& change : std::as_const(m_changes)) {
            const auto* finished = std::get_if<app::study::FinishAttempt>(&change);
            if (!finished || !finished->attempt.tariff) continue;
            const auto& usage = finished->attempt.reply.usage;
            app::study::addCharged(all, {*finished->attempt.tariff, usage, usage.isKnown() ? 0 : 1});
        }
        return QtFuture::makeReadyFuture<app::base::Result<QList<app::study::Charged>>>(all);
    }

    QFuture<app::base::Result<app::study::Transcript>> transcript(app::study::TrialId trial) override
    {
        const QMutexLocker lock(&m_mutex);
        app::study::Transcript transcript{trial, {}};
        for (const Change& change : std::as_const(m_changes)) {
            if (const auto* sent = std::get_if<app::study::SendAttempt>(&change); sent && sent->attempt.trial == trial)
                transcript.attempts << sent->attempt;
            const auto* finished = std::get_if<app::study::FinishAttempt>(&change);
            if (!finished || finished->attempt.trial != trial) continue;
            for (auto& attempt : transcript.attempts)
                if (attempt.id == finished->attempt.id) attempt = finished->attempt;
        }
        return QtFuture::makeReadyFuture<app::base::Result<app::study::Transcript>>(transcript);
    }

    /// What is kept so far, in order.
    QList<Change> changes() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_changes;
    }
    /// Once `from` changes are kept no more can be; none: everything can again.
    void failWith(std::optional<app::base::Error> error, qsizetype from = 0)
    {
        const QMutexLocker lock(&m_mutex);
        m_error = std::move(error);
        m_failFrom = from;
        m_failOnce = false;
    }
    /// The change that comes when `from` are kept is refused, the ones behind it are not.
    void failOnce(const app::base::Error& error, qsizetype from)
    {
        failWith(error, from);
        const QMutexLocker lock(&m_mutex);
        m_failOnce = true;
    }
    /// How often changes were handed in together.
    int groups() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_groups;
    }
    /// From now on changes wait for release().
    void hold()
    {
        const QMutexLocker lock(&m_mutex);
        m_isHolding = true;
    }
    qsizetype held() const
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<qsizetype>(m_held.size());
    }
    /// Keeps what waits, and holds no longer.
    void release()
    {
        std::vector<Held> held;
        {
            const QMutexLocker lock(&m_mutex);
            m_isHolding = false;
            held.swap(m_held);
            for (const Held& entry : held)
                m_changes << entry.change;
        }
        for (Held& entry : held) {
            entry.promise.addResult(Status());
            entry.promise.finish();
        }
    }

private:
    struct Held
    {
        Change change;
        QPromise<Status> promise;
    };
    mutable QMutex m_mutex;
    QList<Change> m_changes;
    std::optional<app::base::Error> m_error;
    qsizetype m_failFrom = 0;
    bool m_failOnce = false;
    int m_groups = 0;
    bool m_isHolding = false;
    std::vector<Held> m_held;
};

} // namespace support
