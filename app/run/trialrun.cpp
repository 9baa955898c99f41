#include "app/run/trialrun.h"

#include "app/run/attempts.h"
#include <QCoreApplication>

namespace app::run {

using llm::CallResult;
using llm::Decision;

namespace {

Phase phaseOf(llm::CallState state)
{
    switch (state) {
    case llm::CallState::Connecting:
        return Phase::Connecting;
    case llm::CallState::LoadingModel:
        return Phase::LoadingModel;
    case llm::CallState::WaitingForFirstToken:
        return Phase::WaitingForFirstToken;
    case llm::CallState::Thinking:
        return Phase::Thinking;
    case llm::CallState::Streaming:
        return Phase::Streaming;
    }
    return Phase::Connecting;
}

QString waitReason(llm::Failure failure)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("app::run", text); };
    switch (failure) {
    case llm::Failure::RateLimited:
        return tr("rate limit");
    case llm::Failure::Overloaded:
        return tr("server is busy");
    case llm::Failure::ModelLoading:
        return tr("model is loading");
    default:
        return tr("connection trouble");
    }
}

} // namespace

TrialRun::TrialRun(TrialHost& host, study::TrialId id, prompt::Chain chain, QStringList replies, QStringList thoughts,
                   llm::Respondent& respondent, const llm::RetryPolicy& policy)
    : m_host(host)
    , m_id(id)
    , m_chain(std::move(chain))
    , m_replies(std::move(replies))
    , m_thoughts(std::move(thoughts))
    , m_respondent(respondent)
    , m_policy(policy)
{
    m_activity.trial = id;
    m_activity.cell = cell();
}

int TrialRun::cell() const
{
    return m_host.study().trial(m_id)->plan.cell;
}

int TrialRun::participant() const
{
    return m_host.study().cells.at(cell()).participant;
}

void TrialRun::begin()
{
    next();
}

/// The next step that is not answered gets in line; without one the trial ends when everything is kept.
void TrialRun::next()
{
    const auto& steps = m_host.study().trial(m_id)->steps;
    do
        ++m_step;
    while (m_step < m_chain.steps.size() && steps.at(static_cast<std::size_t>(m_step)).outcome &&
           study::isAnswered(*steps.at(static_cast<std::size_t>(m_step)).outcome));
    if (stepsLeft() == 0) return m_keeping == 0 ? end(false) : void();
    m_prepared.reset();
    m_history = {};
    setPhase(Phase::Queued);
    m_host.wantSlot(*this);
}

void TrialRun::send()
{
    const auto& trial = *m_host.study().trial(m_id);
    if (!m_prepared) {
        m_prepared = m_respondent.prepare(requestFor(m_host.study(), trial, m_chain, m_step, m_replies, m_thoughts));
        m_firstAsked = m_host.clock().monotonic();
    }
    keepAttempt();
}

void TrialRun::keepAttempt()
{
    const auto& trial = *m_host.study().trial(m_id);
    const int number = trial.steps.at(static_cast<std::size_t>(m_step)).attempts + 1;
    m_attempt = attemptFor(trial, m_chain, m_step, number, *m_prepared, m_host.clock().now());
    m_attempt.id = m_host.takeAttemptId();
    m_attempt.served = m_respondent.served();
    m_attempt.tariff = m_host.tariffOf(*this);
    setPhase(Phase::Keeping);
    ++m_keeping;
    m_host.keep(study::SendAttempt{m_attempt}, this, [this] {
        --m_keeping;
        m_isArmed = true;
        if (m_isStopping) return startCall();
        if (m_keeping == 0) m_host.wantWire(*this); // else the reply before could not be written yet
    });
}

void TrialRun::startCall()
{
    if (!std::exchange(m_isArmed, false)) return;
    if (m_isStopping) {
        CallResult result;
        llm::CallError stopped;
        stopped.failure = llm::Failure::Cancelled;
        stopped.what = QCoreApplication::translate("app::run", "The run was stopped before this request was sent.");
        result.error = stopped;
        return onFinished(result);
    }
    m_startedAt = m_host.clock().monotonic();
    m_call = m_respondent.start(*m_prepared);
    m_host.stream({StreamPiece::Kind::Begin, m_id, m_step, m_attempt.prompt});
    connect(m_call.get(), &llm::Call::stateChanged, this, [this](llm::CallState state) { setPhase(phaseOf(state)); });
    connect(m_call.get(), &llm::Call::textReceived, this, [this](const QString& piece) {
        m_host.stream({StreamPiece::Kind::Text, m_id, m_step, piece});
    });
    connect(m_call.get(), &llm::Call::reasoningReceived, this, [this](const QString& piece) {
        m_host.stream({StreamPiece::Kind::Reasoning, m_id, m_step, piece});
    });
    connect(m_call.get(), &llm::Call::finished, this, &TrialRun::onFinished);
    setPhase(Phase::Connecting);
}

void TrialRun::onFinished(const CallResult& result)
{
    if (m_call) {
        m_call.release()->deleteLater(); // it is the sender
        m_host.leaveWire(*this, result, m_startedAt);
    }
    svo::Presentation item;
    if (m_attempt.stage == prompt::Stage::Item)
        item = study::presentationOf(m_host.study(), *m_host.study().trial(m_id), m_attempt.item);
    m_attempt = finishedAttempt(m_attempt, result, item);
    m_attempt.served = m_respondent.served();
    if (!mayBeCharged(result)) m_attempt.tariff.reset();
    m_host.stream({StreamPiece::Kind::End, m_id, m_step, {}});
    setPhase(Phase::Keeping);
    m_host.together([&] {
        ++m_keeping;
        m_host.keep(study::FinishAttempt{m_attempt}, this, [this, error = result.error] { onKept(error); });
        if (!result.error) {
            remember(m_attempt.reply);
            if (!m_isStopping) next();
        }
        // Whatever goes out on this slot next is written behind the reply: after a crash no more is asked again than
        // had slots.
        m_host.freeSlot(*this);
    });
}

/// The reply or the error of the last request is durable.
void TrialRun::onKept(const std::optional<llm::CallError>& error)
{
    --m_keeping;
    if (error) return afterError(*error);
    if (m_isArmed) return m_isStopping ? startCall() : m_host.wantWire(*this);
    if (m_keeping == 0 && !m_call && (m_isStopping || stepsLeft() == 0)) end(false);
}

void TrialRun::remember(const chat::Reply& reply)
{
    m_replies.resize(std::max<qsizetype>(m_replies.size(), m_step + 1));
    m_thoughts.resize(m_replies.size());
    m_replies[m_step] = reply.text;
    m_thoughts[m_step] = reply.reasoning;
}

void TrialRun::afterError(const llm::CallError& error)
{
    if (m_isStopping) return end(false);
    m_history.elapsed = m_host.clock().monotonic() - m_firstAsked;
    base::Rng rng(base::Rng::derive(static_cast<quint64>(m_attempt.id.value), "retry"));
    const Decision decision = m_policy.decide(error, m_history, m_respondent.isLocal(), rng);
    switch (decision.kind) {
    case Decision::Kind::GiveUp:
        m_host.tell(*this, error, TrialHost::After::GivenUp);
        return end(true);
    case Decision::Kind::ParkConnection:
        m_host.tell(*this, error, TrialHost::After::GivenUp);
        m_host.park(*this, error);
        return end(true);
    case Decision::Kind::Repair:
        ++m_history.repairs;
        if (auto repaired = m_respondent.repair(*m_prepared, error)) {
            m_prepared = std::move(repaired);
            m_host.tell(*this, error, TrialHost::After::Mended);
            return m_host.wantSlot(*this);
        }
        m_host.tell(*this, error, TrialHost::After::GivenUp);
        return end(true);
    case Decision::Kind::Retry:
        ++(decision.isThrottle ? m_history.throttles : m_history.failures);
        m_host.tell(*this, error, TrialHost::After::AskedAgain, waitReason(error.failure));
        setPhase(Phase::WaitingToRetry, m_host.clock().now().addMSecs(decision.wait.count()),
                 waitReason(error.failure));
        m_wait = m_host.clock().timer([this] { m_host.wantSlot(*this); });
        m_wait->start(decision.wait);
    }
}

void TrialRun::stop()
{
    m_isStopping = true;
    if (m_call) return m_call->cancel(); // its attempt is kept before the trial ends
    if (m_isArmed) return startCall();   // which finds it stopped
    if (m_keeping == 0) end(false);
}

void TrialRun::setPhase(Phase phase, const QDateTime& until, const QString& reason)
{
    m_activity.phase = phase;
    m_activity.step = m_step;
    m_activity.until = until;
    m_activity.reason = reason;
    m_host.activityChanged(m_activity);
}

void TrialRun::end(bool failed)
{
    if (std::exchange(m_hasEnded, true)) return;
    m_wait.reset();
    m_host.ended(*this, failed);
}

} // namespace app::run
