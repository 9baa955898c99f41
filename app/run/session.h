#pragma once
#include "app/llm/manual.h"
#include "app/llm/respondents.h"
#include "app/run/status.h"
#include "app/study/journal.h"
#include <QHash>
#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

namespace app::run {

class Runner;
class Mailbox;

/// One study being run, seen from the thread of the screen (or of the console). Owns the net thread and the Runner on
/// it. What happens there is collected and handed over once a frame, in order: changes are durable already when they
/// come.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `journal` must outlive the session. `world.key` is called on the net thread; the desk for manual respondents is
    /// the session's own.
    Session(study::Journal& journal, llm::World world, QObject* parent = nullptr);
    ~Session() override; ///< stops at once, waits for the net thread (at most some 100 ms)

    /// Runs or resumes what is not answered yet. The plan is frozen first (run::plan) when it is not frozen.
    /// Precondition: not running.
    void start(const study::Study& study, const Options& options);
    void pause(); ///< requests under way finish; no new one goes out
    void resume();
    /// A new spending cap in millionths, or none; a run that had reached the old one goes on with resume().
    void setCap(std::optional<qint64> cap);
    void stopAfterItem(); ///< like pause, then the run ends
    void stopNow();       ///< requests under way are cancelled and kept as what they are

    bool isRunning() const { return m_state != RunState::Idle && m_state != RunState::Finished; }
    /// Hands the reply of a person to the request that waits for it; nothing happens when it no longer does.
    void answer(quint64 question, const QString& text);
    /// Pause between the pieces of simulated replies, so that a person can watch. 0: as fast as possible.
    void setSimulatedPace(base::Milliseconds pace);

Q_SIGNALS:
    void changesArrived(const QList<app::study::Change>& changes);
    void piecesArrived(const QList<app::run::StreamPiece>& pieces);
    void statusChanged(const app::run::Status& status);
    void noteArrived(const app::run::Note& note);
    /// The requests that wait for a person now, oldest first.
    void questionsChanged(const QList<app::llm::ManualQuestion>& questions);
    void finished(const app::run::Report& report);

private:
    void drain();
    QThread m_thread;
    std::shared_ptr<Mailbox> m_mailbox;
    llm::World m_world;
    study::Journal& m_journal;
    std::shared_ptr<std::atomic<qint64>> m_pace; ///< shared with the net thread
    Runner* m_runner = nullptr;                  ///< lives on m_thread
    llm::ManualDesk* m_desk = nullptr;           ///< the same
    RunState m_state = RunState::Idle;
};

} // namespace app::run
