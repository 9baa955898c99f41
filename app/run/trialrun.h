#pragma once
#include "app/llm/retry.h"
#include "app/run/status.h"
#include "app/study/journal.h"
#include <QObject>

namespace app::run {

class TrialRun;

/// What a trial under way needs from the run that holds it. All on the net thread.
class TrialHost
{
public:
    virtual ~TrialHost() = default;
    virtual const study::Study& study() const = 0;
    virtual base::Clock& clock() = 0;
    /// What its requests are charged for; none: nothing.
    virtual std::optional<study::Tariff> tariffOf(const TrialRun& trial) const = 0;
    /// Keeps a change. `then` comes when it is durable; it waits while the study cannot be written.
    virtual void keep(study::Change change, QObject* context, std::function<void()> then) = 0;
    /// Whatever `work` keeps goes to the disk at once.
    virtual void together(const std::function<void()>& work) = 0;
    /// Puts the trial in the line for a request slot. TrialRun::send() is called when it has one, or stop() when its
    /// respondent waits for a person.
    virtual void wantSlot(TrialRun& trial) = 0;
    /// The request is durable and may go out as soon as the server may get one more: TrialRun::startCall() follows.
    virtual void wantWire(TrialRun& trial) = 0;
    /// The reply is there, or will not come.
    virtual void leaveWire(TrialRun& trial, const llm::CallResult& result, base::Milliseconds startedAt) = 0;
    /// The reply, or the error, is on its way to the disk, in front of whatever is sent on this slot next.
    virtual void freeSlot(TrialRun& trial) = 0;
    virtual void activityChanged(const Activity& activity) = 0;
    virtual void stream(StreamPiece piece) = 0;
    /// What becomes of a request that failed.
    enum class After { GivenUp, AskedAgain, Mended };
    /// A line for the list of messages. `reason` is a short phrase for a request that is asked again; Mended: it goes
    /// out without what the server refuses, or with its other name.
    virtual void tell(TrialRun& trial, const llm::CallError& error, After after, const QString& reason = {}) = 0;
    virtual void park(TrialRun& trial, const llm::CallError& error) = 0;
    /// The trial is over for this run; it may be deleted later (never from inside this call).
    virtual void ended(TrialRun& trial, bool failed) = 0;
    /// The next id of an attempt, each given once.
    virtual study::AttemptId takeAttemptId() = 0;
};

/// One trial on its way through its chain: step by step, each attempt durable before it is sent, and its reply durable
/// before the next one goes out. A reply and the request that follows it are handed to the journal together, so that
/// both are on the disk at once. A state machine with one exit, ended().
class TrialRun : public QObject
{
    Q_OBJECT
public:
    TrialRun(TrialHost& host, study::TrialId id, prompt::Chain chain, QStringList replies, QStringList thoughts,
             llm::Respondent& respondent, const llm::RetryPolicy& policy);

    study::TrialId id() const { return m_id; }
    int cell() const;
    int participant() const;
    int stepsLeft() const { return static_cast<int>(m_chain.steps.size()) - m_step; } ///< the one at hand included
    /// Asks for the first open step.
    void begin();
    /// A slot is free for it: keeps the attempt, then sends.
    void send();
    /// The server may get it: sends what send() has kept.
    void startCall();
    /// Ends at once: cancels the call or the wait.
    void stop();

private:
    void next();
    void keepAttempt();
    void onFinished(const llm::CallResult& result);
    void onKept(const std::optional<llm::CallError>& error);
    void remember(const chat::Reply& reply);
    void afterError(const llm::CallError& error);
    void setPhase(Phase phase, const QDateTime& until = {}, const QString& reason = {});
    void end(bool failed);

    TrialHost& m_host;
    study::TrialId m_id;
    prompt::Chain m_chain;
    QStringList m_replies;
    QStringList m_thoughts; ///< behind the replies
    llm::Respondent& m_respondent;
    const llm::RetryPolicy& m_policy;

    int m_step = -1;   ///< at hand
    int m_keeping = 0; ///< changes of this trial on their way to the disk
    bool m_isStopping = false;
    bool m_isArmed = false; ///< durable, but not sent yet
    bool m_hasEnded = false;
    std::optional<llm::Prepared> m_prepared;
    study::Attempt m_attempt;
    llm::History m_history;
    base::Milliseconds m_firstAsked{0};
    base::Milliseconds m_startedAt{0};
    std::unique_ptr<llm::Call> m_call;
    std::unique_ptr<base::Timer> m_wait;
    Activity m_activity;
};

} // namespace app::run
