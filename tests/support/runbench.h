#pragma once
#include "app/run/session.h"
#include "tests/support/memoryjournal.h"
#include <QSignalSpy>

namespace support {

/// The computer's clock with alarms a thousand times as early: what is asked again after a second comes after a
/// millisecond. For runs whose limits are set a thousand times as long. May be used from every thread.
class SwiftClock final : public app::base::Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    app::base::Milliseconds monotonic() const override { return m_clock.monotonic(); }
    std::unique_ptr<app::base::Timer> timer(std::function<void()> callback) override
    {
        return std::make_unique<SwiftTimer>(m_clock.timer(std::move(callback)));
    }

private:
    class SwiftTimer final : public app::base::Timer
    {
    public:
        explicit SwiftTimer(std::unique_ptr<Timer> timer)
            : m_timer(std::move(timer))
        {
        }
        void start(app::base::Milliseconds delay) override { m_timer->start(delay / 1000); }
        void stop() override { m_timer->stop(); }
        bool isActive() const override { return m_timer->isActive(); }

    private:
        std::unique_ptr<Timer> m_timer;
    };
    app::base::SystemClock m_clock;
};

/// A study in memory that a session runs against whatever its respondents name, and what came out of it.
class RunBench
{
public:
    explicit RunBench(const app::study::Study& initial, app::llm::KeyLookup key = {})
        : study(initial)
        , m_key(std::move(key))
    {
        using app::run::Session;
        QObject::connect(&session, &Session::changesArrived, &session,
                         [this](const QList<app::study::Change>& changes) {
                             for (auto change : changes)
                                 if (!app::study::apply(study, change))
                                     qFatal("RunBench: a change that the run kept does not fit");
                         });
        QObject::connect(&session, &Session::piecesArrived, &session,
                         [this](const QList<app::run::StreamPiece>& list) { pieces << list; });
        QObject::connect(&session, &Session::noteArrived, &session,
                         [this](const app::run::Note& note) { notes << note; });
        QObject::connect(&session, &Session::statusChanged, &session, [this](const app::run::Status& value) {
            status = value;
            mostInFlight = std::max(mostInFlight, value.inFlight);
        });
    }

    /// Runs to the end of the run; false when it does not end.
    bool finish(const app::run::Options& options = {})
    {
        QSignalSpy finished(&session, &app::run::Session::finished);
        session.start(study, options);
        if (!finished.wait(20000)) return false;
        report = finished.constFirst().constFirst().value<app::run::Report>();
        return true;
    }

    /// Attempts as the journal has them: what was sent, and what became of it, in order.
    QList<app::study::Attempt> sent() const { return attempts<app::study::SendAttempt>(); }
    QList<app::study::Attempt> ended() const { return attempts<app::study::FinishAttempt>(); }
    int completeTrials() const
    {
        return static_cast<int>(
            std::ranges::count_if(study.trials, [](const auto& trial) { return trial->isComplete(); }));
    }

    MemoryJournal journal;
    SwiftClock clock;
    app::study::Study study;
    QList<app::run::StreamPiece> pieces;
    QList<app::run::Note> notes;
    app::run::Status status;
    app::run::Report report;
    int mostInFlight = 0;

private:
    template <class Change> QList<app::study::Attempt> attempts() const
    {
        QList<app::study::Attempt> found;
        for (const auto& change : journal.changes())
            if (const auto* entry = std::get_if<Change>(&change)) found << entry->attempt;
        return found;
    }
    /// Three hours for everything: on this clock some ten seconds.
    static app::llm::Limits longLimits()
    {
        constexpr app::base::Milliseconds span = std::chrono::hours(3);
        app::llm::Limits limits;
        limits.local = limits.remote = {span, span, span, span, span, span};
        limits.tail = span;
        return limits;
    }
    app::llm::KeyLookup m_key;

public:
    app::run::Session session{
        journal, app::llm::World{clock, m_key ? m_key : [](const auto&) { return app::base::Secret(); },
                                 [] { return app::base::Milliseconds(0); }, longLimits()}}; ///< last: uses the others
};

} // namespace support

Q_DECLARE_METATYPE(app::run::Report)
