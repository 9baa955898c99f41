#include "app/run/runner.h"

#include "app/base/futures.h"
#include "app/run/attempts.h"
#include "app/run/plan.h"

#include <QCoreApplication>

namespace app::run {

namespace {

constexpr int frameMs = 16;
constexpr int simulatedAtOnce = 8;

/// Up to here a conversation keeps its place at the server as long as it lasts: small engines have its beginning in
/// memory, and would have to read it anew.
constexpr int fewAtOnce = 8;

/// Requests that may be on their way to the disk, or wait there for the wire, beside those on the wire: a server with
/// many slots gets the next one while a reply becomes durable. After a crash they are asked again like those under
/// way; with few at once there are none, and exactly those that were under way are repeated.
int besides(int limit)
{
    return limit > fewAtOnce ? limit / 2 : 0;
}

} // namespace

Runner::Runner(study::Journal& journal, llm::World world, std::shared_ptr<Mailbox> mailbox)
    : m_journal(journal)
    , m_world(std::move(world))
    , m_mailbox(std::move(mailbox))
    , m_factory(m_world)
{
    m_publishTimer.setParent(this);
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(frameMs);
    connect(&m_publishTimer, &QTimer::timeout, this, [this] { m_mailbox->post(m_status); });
}

Runner::~Runner() = default;

void Runner::start(study::Study study, const Options& options)
{
    m_study = std::move(study);
    m_options = options;
    m_lastAttempt = m_study.attempts;
    m_policy.resendAmbiguousPaid = options.resendAmbiguousPaid;
    m_budget = Budget(options.prices, options.cap);
    m_slots = 0;
    m_status = {};
    m_status.state = RunState::Running;
    m_error.reset();
    m_startedAt = clock().monotonic();
    publish();
    if (const auto status = prepareStudy(); !status) return fail(status.error());
    if (m_budget.hasPrices() && m_study.hasAttempts()) return recallCosts();
    freeze();
}

/// Earlier runs count towards the cap.
void Runner::recallCosts()
{
    ++m_opening;
    base::whenDone(m_journal.charged(), this, [this](const base::Result<QList<study::Charged>>& charged) {
        --m_opening;
        if (!charged) return fail(charged.error());
        for (const auto& one : *charged)
            if (one.tariff.currency == m_options.currency) m_budget.addEarlier(one);
        checkBudget();
        freeze();
    });
}

std::optional<study::Tariff> Runner::tariffOf(const TrialRun& trial) const
{
    const auto price = m_options.prices.constFind(trial.participant());
    if (price == m_options.prices.cend()) return std::nullopt;
    return study::Tariff{*price, m_options.currency};
}

void Runner::freeze()
{
    if (m_study.isFrozen) return open();
    keep(study::FreezePlan{plan(m_study.design)}, this, [this] { open(); });
}

base::Status Runner::prepareStudy()
{
    if (const auto status = study::checkDesign(m_study.design); !status) return status;
    for (const auto& id : m_study.design.promptPacks) {
        auto pack = prompt::builtInPack(id);
        if (!pack) return pack.error();
        m_packs.insert(id, *std::move(pack));
    }
    m_desks.clear();
    for (const auto& participant : m_study.design.participants) {
        Desk desk;
        desk.respondent = m_factory.make(participant.model);
        desk.isOneByOne = std::holds_alternative<chat::ManualModel>(participant.model);
        const auto stated = desk.isOneByOne             ? std::optional(1)
                            : m_options.maxParallel     ? m_options.maxParallel
                            : participant.isSimulated() ? std::optional(simulatedAtOnce)
                                                        : std::nullopt;
        desk.gate = std::make_unique<llm::Gate>(desk.respondent->isLocal(), stated);
        m_desks.push_back(std::move(desk));
    }
    return {};
}

/// Lines up the trials of this run: those that were begun before come first.
void Runner::open()
{
    QList<const study::Trial*> open;
    for (int index = 0; index < m_study.trials.size(); ++index) {
        if (index % m_options.shards != m_options.shard - 1) continue;
        const auto& trial = *m_study.trials.at(index);
        if (!trial.isComplete()) {
            open << &trial;
            continue;
        }
        ++m_status.trialsComplete;
        m_status.requestsPlanned += static_cast<qint64>(trial.steps.size());
        m_status.requestsDone += static_cast<qint64>(trial.steps.size());
    }
    std::stable_partition(open.begin(), open.end(), [](const auto* trial) { return trial->isStarted(); });
    if (m_options.limitTrials && open.size() > *m_options.limitTrials) open.resize(*m_options.limitTrials);
    m_status.trialsPlanned = m_status.trialsComplete + static_cast<int>(open.size());
    for (const auto* trial : open) {
        m_desks.at(static_cast<std::size_t>(m_study.cellOf(*trial).participant)).waiting << trial->plan.id;
        m_status.requestsPlanned += static_cast<qint64>(trial->steps.size());
        m_status.requestsDone += std::count_if(trial->steps.begin(), trial->steps.end(), [](const auto& step) {
            return step.outcome && study::isAnswered(*step.outcome);
        });
    }
    m_doneAtStart = m_status.requestsDone;
    settle();
}

/// Opens as many trials as the slots take, and as many again: towards the end of a run those with the most steps left
/// go first, so that no few of them are left over.
void Runner::settle()
{
    if (mayAsk()) {
        for (std::size_t participant = 0; participant < m_desks.size(); ++participant) {
            auto& desk = m_desks[participant];
            const auto underWay = std::count_if(m_trials.begin(), m_trials.end(), [&](const auto& entry) {
                return entry.second->participant() == static_cast<int>(participant);
            });
            const int limit = desk.gate->limit();
            const int spare = desk.isOneByOne ? 0 : std::max(2, limit) + besides(limit);
            const int wanted = limit + spare - static_cast<int>(underWay);
            for (int i = 0; i < wanted && !desk.waiting.isEmpty() && !desk.isParked; ++i)
                openTrial(desk.waiting.takeFirst());
        }
    }
    grantSlots();
    publish();
    const bool nothingLeft = m_trials.empty() && m_opening == 0 && m_keeping == 0 && m_unkept.empty() &&
                             std::all_of(m_desks.begin(), m_desks.end(),
                                         [](const auto& desk) { return desk.waiting.isEmpty() || desk.isParked; });
    // What cannot be written is not under way.
    const bool isStill =
        m_status.inFlight == 0 && m_armed.empty() && m_outbox.empty() && m_keeping == 0 && m_opening == 0;
    if (m_status.state == RunState::Running && nothingLeft) return finish();
    if (m_status.state == RunState::Pausing && isStill) {
        m_status.state = RunState::Paused;
        publish();
    }
    if (m_status.state == RunState::Stopping && isStill) {
        stopTrials(-1);
        if (m_trials.empty() || !m_unkept.empty()) finish();
    }
}

void Runner::openTrial(study::TrialId id)
{
    if (!m_study.trial(id)->isStarted()) return begin(id, {}, {});
    ++m_opening;
    base::whenDone(m_journal.transcript(id), this, [this, id](const base::Result<study::Transcript>& transcript) {
        --m_opening;
        if (!transcript) return fail(transcript.error());
        QStringList replies, thoughts;
        for (const auto& attempt : transcript->attempts) {
            if (!study::isAnswered(attempt.outcome)) continue;
            replies.resize(std::max<qsizetype>(replies.size(), attempt.step + 1));
            thoughts.resize(replies.size());
            replies[attempt.step] = attempt.reply.text;
            thoughts[attempt.step] = attempt.reply.reasoning;
        }
        begin(id, replies, thoughts);
        settle();
    });
}

void Runner::begin(study::TrialId id, QStringList replies, QStringList thoughts)
{
    const auto& trial = *m_study.trial(id);
    const auto chain = study::chainOf(m_study, trial.plan, m_packs);
    if (!chain) return fail(chain.error());
    auto& desk = m_desks.at(static_cast<std::size_t>(m_study.cellOf(trial).participant));
    TrialHost& host = *this;
    auto run = std::make_unique<TrialRun>(host, id, *chain, std::move(replies), std::move(thoughts), *desk.respondent,
                                          m_policy);
    auto* raw = run.get();
    m_trials.emplace(id, std::move(run));
    raw->begin();
}

void Runner::wantSlot(TrialRun& trial)
{
    if (m_desks.at(static_cast<std::size_t>(trial.participant())).isParked) return trial.stop();
    m_ready.emplace(trial.id(), &trial);
    grantSlots();
}

/// The trial in line that gets the next free slot; null when none may. The oldest, as long as further trials wait to be
/// begun; then the one with the most steps left (the longest path first; Hu 1961), unless slots are few.
TrialRun* Runner::nextInLine() const
{
    TrialRun* next = nullptr;
    int most = 0;
    for (const auto& [id, trial] : m_ready) {
        const auto& desk = m_desks.at(static_cast<std::size_t>(trial->participant()));
        const int limit = desk.gate->limit();
        if (desk.taken >= limit + besides(limit)) continue;
        const bool isTail = desk.waiting.isEmpty() && limit > fewAtOnce;
        const int weight = isTail ? trial->stepsLeft() : std::numeric_limits<int>::max();
        if (weight <= most) continue;
        next = trial;
        most = weight;
    }
    return next;
}

void Runner::grantSlots()
{
    const auto& most = m_options.maxParallel;
    while (mayAsk() && (!most || m_slots < *most + besides(*most))) {
        auto* trial = nextInLine();
        if (!trial) return;
        m_ready.erase(trial->id());
        ++m_desks.at(static_cast<std::size_t>(trial->participant())).taken;
        ++m_slots;
        trial->send();
    }
}

void Runner::wantWire(TrialRun& trial)
{
    m_armed.push_back(&trial);
    grantWire();
}

/// Sends what is durable, as far as the limits allow; also while the run pauses, because it is recorded as sent.
void Runner::grantWire()
{
    for (auto it = m_armed.begin(); it != m_armed.end();) {
        if (m_options.maxParallel && m_status.inFlight >= *m_options.maxParallel) return;
        auto* trial = *it;
        auto& gate = *m_desks.at(static_cast<std::size_t>(trial->participant())).gate;
        if (!gate.isOpen()) {
            ++it;
            continue;
        }
        it = m_armed.erase(it);
        gate.enter();
        ++m_status.inFlight;
        ++m_status.requestsSent;
        trial->startCall();
    }
}

void Runner::freeSlot(TrialRun& trial)
{
    --m_desks.at(static_cast<std::size_t>(trial.participant())).taken;
    --m_slots;
    grantSlots();
}

void Runner::leaveWire(TrialRun& trial, const llm::CallResult& result, base::Milliseconds startedAt)
{
    auto& gate = *m_desks.at(static_cast<std::size_t>(trial.participant())).gate;
    const bool isThrottled = result.error && (result.error->failure == llm::Failure::RateLimited ||
                                              result.error->failure == llm::Failure::Overloaded);
    if (isThrottled)
        gate.leaveThrottled(startedAt, clock().monotonic());
    else if (result.error)
        gate.leaveFailed();
    else
        gate.leaveClean();
    --m_status.inFlight;
    m_budget.add(trial.participant(), result.reply.usage, mayBeCharged(result));
    checkBudget();
    if (result.warnings.contains(QLatin1String("context_truncated")))
        note(trial.participant(), true,
             QCoreApplication::translate(
                 "app::run", "The server seems to have cut the conversation to what its context holds, so "
                             "the model may not have read all of it. Give the model a larger context on the "
                             "server, or use a fresh conversation per item."));
    grantWire();
}

/// Requests under way finish; what they cost comes on top.
void Runner::checkBudget()
{
    m_status.spent = m_budget.spent();
    m_status.unknownCosts = m_budget.unknown();
    if (!m_budget.isReached() || m_status.state != RunState::Running) return;
    m_status.state = RunState::Pausing;
    m_status.isCapped = true;
    note(-1, false,
         QCoreApplication::translate("app::run",
                                     "The study has cost as much as your spending cap allows, so the run pauses. "
                                     "Raise the cap or remove it, then resume."));
}

void Runner::setCap(std::optional<qint64> cap)
{
    m_options.cap = cap;
    m_budget.setCap(cap);
    if (!m_budget.isReached()) m_status.isCapped = false;
    checkBudget();
    settle();
}

void Runner::keep(study::Change change, QObject* context, std::function<void()> then)
{
    m_outbox.push_back({std::move(change), context, std::move(then)});
    if (!m_isCollecting) handIn();
}

void Runner::together(const std::function<void()>& work)
{
    const bool isInner = std::exchange(m_isCollecting, true);
    work();
    m_isCollecting = isInner;
    if (!isInner) handIn();
}

void Runner::handIn()
{
    auto pending = std::exchange(m_outbox, {});
    if (pending.empty()) return;
    QList<study::Change> changes;
    for (const auto& entry : pending)
        changes << entry.change;
    m_keeping += static_cast<int>(pending.size());
    const auto kept = m_journal.appendTogether(changes);
    for (std::size_t i = 0; i < pending.size(); ++i)
        base::whenDone(kept.at(static_cast<qsizetype>(i)), this,
                       [this, entry = std::move(pending[i])](const base::Status& status) mutable {
                           onKept(std::move(entry), status);
                       });
}

/// A full disk or a lost drive: what came is held in memory, nothing new is asked, and resume() writes it first.
void Runner::onKept(Pending pending, const base::Status& status)
{
    --m_keeping;
    if (!status) {
        m_unkept.push_back(std::move(pending));
        m_error = status.error();
        if (m_status.state == RunState::Running) note(-1, true, m_error->what, m_error->detail);
        if (m_status.state != RunState::Stopping) m_status.state = RunState::Paused;
        return settle();
    }
    if (const auto applied = study::apply(m_study, pending.change); !applied) return fail(applied.error());
    if (const auto* done = std::get_if<study::FinishAttempt>(&pending.change);
        done && study::isAnswered(done->attempt.outcome))
        ++m_status.requestsDone;
    m_mailbox->post(std::move(pending.change));
    if (pending.context) pending.then();
    settle();
}

void Runner::activityChanged(const Activity& activity)
{
    m_status.activities.insert(activity.trial, activity);
    publish();
}

void Runner::tell(TrialRun& trial, const llm::CallError& error, After after, const QString& reason)
{
    using llm::Failure;
    const bool isPatience = error.failure == Failure::RateLimited || error.failure == Failure::Overloaded ||
                            error.failure == Failure::ModelLoading;
    if (after == After::GivenUp || (after == After::AskedAgain && !isPatience)) // somebody may want to act
        return note(trial.participant(), true, error.what, error.detail);
    if (after == After::AskedAgain)
        return note(trial.participant(), false,
                    QCoreApplication::translate(
                        "app::run", "A request got no reply (%1). It is sent again by itself after a pause.")
                        .arg(reason),
                    error.detail);
    note(trial.participant(), false,
         error.parameter.isEmpty()
             ? QCoreApplication::translate("app::run", "The server refuses a parameter of the participant, so requests "
                                                       "go out without it. The record of each request tells what was "
                                                       "sent.")
             : QCoreApplication::translate("app::run", "The server refuses the parameter \"%1\", so requests go out "
                                                       "without it or with its other name. The record of each request "
                                                       "tells what was sent.")
                   .arg(error.parameter),
         error.detail);
}

void Runner::park(TrialRun& trial, const llm::CallError& error)
{
    const int participant = trial.participant();
    auto& desk = m_desks.at(static_cast<std::size_t>(participant));
    if (std::exchange(desk.isParked, true)) return;
    m_status.parked.insert(participant, error.what);
    stopTrials(participant);
}

/// Ends the trials in line and those that wait; requests under way finish first. −1: of every respondent.
void Runner::stopTrials(int participant)
{
    QList<TrialRun*> idle;
    for (const auto& [id, trial] : m_trials) {
        const bool concerns = participant < 0 || trial->participant() == participant;
        if (concerns && (m_ready.contains(id) || std::ranges::count(m_armed, trial.get()) > 0 ||
                         m_status.activities.value(id).phase == Phase::WaitingToRetry))
            idle << trial.get();
    }
    for (auto* trial : idle) {
        m_ready.erase(trial->id());
        std::erase(m_armed, trial);
        trial->stop();
    }
}

void Runner::ended(TrialRun& trial, bool failed)
{
    const auto id = trial.id();
    m_ready.erase(id);
    std::erase(m_armed, &trial);
    m_status.activities.remove(id);
    m_status.trialsFailed += failed ? 1 : 0;
    m_status.trialsComplete += m_study.trial(id)->isComplete() ? 1 : 0;
    const auto it = m_trials.find(id);
    if (it == m_trials.end()) return;    // the run is over
    it->second.release()->deleteLater(); // it is running
    m_trials.erase(it);
    QMetaObject::invokeMethod(this, &Runner::settle, Qt::QueuedConnection);
}

void Runner::pause()
{
    if (m_status.state != RunState::Running) return;
    m_status.state = RunState::Pausing;
    settle();
}

void Runner::resume()
{
    if (m_status.state != RunState::Paused && m_status.state != RunState::Pausing) return;
    m_status.state = RunState::Running;
    m_status.isCapped = false;
    m_error.reset();
    checkBudget();
    for (auto& entry : std::exchange(m_unkept, {}))
        m_outbox.push_back(std::move(entry));
    handIn();
    settle();
}

void Runner::stopAfterItem()
{
    m_status.state = RunState::Stopping;
    settle();
}

void Runner::stopNow()
{
    m_status.state = RunState::Stopping;
    QList<TrialRun*> all;
    for (const auto& [id, trial] : m_trials)
        all << trial.get();
    m_ready.clear();
    m_armed.clear();
    for (auto* trial : all)
        trial->stop();
    settle();
}

void Runner::finish()
{
    if (m_status.state == RunState::Finished) return;
    Report report;
    report.error = m_error;
    report.trialsFailed = m_status.trialsFailed;
    report.wasStopped = m_status.state == RunState::Stopping;
    report.isComplete = m_status.trialsComplete == m_status.trialsPlanned && m_study.isFrozen && !m_error;
    report.waiting = m_status.parked.values();
    m_status.state = RunState::Finished;
    m_status.activities.clear();
    for (auto& [id, trial] : std::exchange(m_trials, {}))
        trial.release()->deleteLater(); // only those a full disk holds up
    m_ready.clear();
    m_armed.clear();
    m_mailbox->post(m_status);
    m_mailbox->post(report);
}

void Runner::fail(const base::Error& error)
{
    m_error = error;
    note(-1, true, error.what, error.detail);
    stopNow();
}

void Runner::publish()
{
    const qint64 done = m_status.requestsDone - m_doneAtStart;
    const auto elapsed = clock().monotonic() - m_startedAt;
    m_status.timeLeft.reset();
    if (done >= 5 && m_status.state == RunState::Running)
        m_status.timeLeft = elapsed * (m_status.requestsPlanned - m_status.requestsDone) / done;
    if (!m_publishTimer.isActive()) m_publishTimer.start();
}

void Runner::note(int participant, bool isError, const QString& sentence, const QString& detail)
{
    m_mailbox->post(Note{clock().now(), participant, isError, sentence, detail});
}

} // namespace app::run
