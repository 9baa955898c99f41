#pragma once
#include "app/llm/gate.h"
#include "app/llm/respondents.h"
#include "app/run/budget.h"
#include "app/run/mailbox.h"
#include "app/run/trialrun.h"
#include <QPointer>
#include <QTimer>
#include <deque>
#include <map>

namespace app::run {

/// Runs a study on the net thread: freezes the plan, opens trials as slots allow, and stops in four ways. Everything
/// that people see goes to the mailbox. Made and used on one thread; deleting it closes all connections.
class Runner final : public QObject, private TrialHost
{
    Q_OBJECT
public:
    Runner(study::Journal& journal, llm::World world, std::shared_ptr<Mailbox> mailbox);
    ~Runner() override;

    void start(study::Study study, const Options& options);
    void pause();
    void resume();
    void setCap(std::optional<qint64> cap);
    void stopAfterItem();
    void stopNow();

private:
    /// A respondent with its limit; several participants may share one server, each has its own gate.
    struct Desk
    {
        std::unique_ptr<llm::Respondent> respondent;
        std::unique_ptr<llm::Gate> gate;
        QList<study::TrialId> waiting; ///< trials that are not begun
        int taken = 0;                 ///< slots
        bool isOneByOne = false;       ///< a person keeps one conversation open, to its end
        bool isParked = false;
    };

    // TrialHost
    const study::Study& study() const override { return m_study; }
    base::Clock& clock() override { return m_world.clock; }
    void keep(study::Change change, QObject* context, std::function<void()> then) override;
    void together(const std::function<void()>& work) override;
    void wantSlot(TrialRun& trial) override;
    void wantWire(TrialRun& trial) override;
    void leaveWire(TrialRun& trial, const llm::CallResult& result, base::Milliseconds startedAt) override;
    void freeSlot(TrialRun& trial) override;
    void activityChanged(const Activity& activity) override;
    void stream(StreamPiece piece) override { m_mailbox->post(std::move(piece)); }
    void tell(TrialRun& trial, const llm::CallError& error, After after, const QString& reason) override;
    void park(TrialRun& trial, const llm::CallError& error) override;
    void ended(TrialRun& trial, bool failed) override;
    study::AttemptId takeAttemptId() override { return {++m_lastAttempt}; }

    std::optional<study::Tariff> tariffOf(const TrialRun& trial) const override;

    base::Status prepareStudy();
    void recallCosts();
    void freeze();
    void open();
    void openTrial(study::TrialId id);
    void begin(study::TrialId id, QStringList replies, QStringList thoughts);
    TrialRun* nextInLine() const;
    void grantSlots();
    void grantWire();
    void handIn();
    void settle();
    void finish();
    void stopTrials(int participant);
    void fail(const base::Error& error);
    void publish();
    void note(int participant, bool isError, const QString& sentence, const QString& detail = {});
    void checkBudget();
    bool mayAsk() const { return m_status.state == RunState::Running; }

    study::Journal& m_journal;
    llm::World m_world;
    std::shared_ptr<Mailbox> m_mailbox;
    llm::RespondentFactory m_factory;
    llm::RetryPolicy m_policy;
    QHash<QString, prompt::Pack> m_packs;
    study::Study m_study;
    Options m_options;
    Budget m_budget;
    std::vector<Desk> m_desks;                                    ///< by participant
    std::map<study::TrialId, std::unique_ptr<TrialRun>> m_trials; ///< under way
    std::map<study::TrialId, TrialRun*> m_ready;                  ///< in line for a slot
    std::deque<TrialRun*> m_armed;                                ///< in line for the wire, in turn
    int m_slots = 0;                                              ///< taken, of all desks
    int m_keeping = 0;                                            ///< changes on their way to the disk

    struct Pending
    {
        study::Change change;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    void onKept(Pending pending, const base::Status& status);
    std::vector<Pending> m_outbox; ///< to be handed to the journal at the end of together()
    bool m_isCollecting = false;
    std::vector<Pending> m_unkept; ///< could not be written yet; kept in memory until they can
    std::optional<base::Error> m_error;

    Status m_status;
    qint64 m_lastAttempt = 0;
    int m_opening = 0; ///< trials whose earlier replies are being fetched
    qint64 m_doneAtStart = 0;
    base::Milliseconds m_startedAt{0};
    QTimer m_publishTimer;
};

} // namespace app::run
