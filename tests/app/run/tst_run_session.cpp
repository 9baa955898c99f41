#include "app/run/session.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
namespace run = app::run;
namespace study = app::study;
using Kind = app::chat::SimulatedModel::Kind;

namespace {

/// A study in memory that a session runs, and what came out of it.
class Bench
{
public:
    explicit Bench(const app::study::Study& initial, run::Options options = {}) : study(initial), m_options(options)
    {
        QObject::connect(&session, &run::Session::changesArrived, &session, [this](const QList<study::Change>& changes) {
            for (auto change : changes) QVERIFY(study::apply(study, change).has_value());
        });
        QObject::connect(&session, &run::Session::piecesArrived, &session,
                         [this](const QList<run::StreamPiece>& list) { pieces << list; });
        QObject::connect(&session, &run::Session::statusChanged, &session, [this](const run::Status& value) {
            status = value;
            mostInFlight = std::max(mostInFlight, value.inFlight);
        });
    }

    void start() { session.start(study, m_options); }
    /// Runs to the end of the run; false when it does not end.
    bool finish()
    {
        QSignalSpy finished(&session, &run::Session::finished);
        start();
        if (!finished.wait(20000)) return false;
        report = finished.constFirst().constFirst().value<run::Report>();
        return true;
    }

    support::MemoryJournal journal;
    app::base::SystemClock clock;
    study::Study study;
    QList<run::StreamPiece> pieces;
    run::Status status;
    run::Report report;
    int mostInFlight = 0;
    run::Session session{journal, app::llm::World{clock, [](const auto&) { return app::base::Secret(); }}};

private:
    run::Options m_options;
};

study::Study simulatedStudy(int trials, Kind kind = Kind::Obeying)
{
    support::StudyBuilder builder;
    builder.simulated(u"Sim"_s, kind).orientations({u"altruistic"_s, u"competitive"_s}).trials(trials);
    return builder.apply(study::SetDesign{builder.design()}).study();
}

int completeTrials(const study::Study& study)
{
    return static_cast<int>(std::count_if(study.trials.begin(), study.trials.end(), [](const auto& trial) { return trial->isComplete(); }));
}

} // namespace

Q_DECLARE_METATYPE(app::run::Report)

/// A whole run in memory: order of durability, resuming, limits, pausing and a study that cannot be written.
class TestRunSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Two trials of nine requests, by two people: each keeps one conversation open, from its first prompt to its last.
    void peopleAnswerOneConversationAtATime()
    {
        support::StudyBuilder builder;
        builder.orientations({u"altruistic"_s}).trials(2);
        for (const QString& label : {u"Chat window"_s, u"A person"_s})
            builder.design().participants << study::Participant{label, app::chat::ManualModel{}, {}};
        Bench bench(builder.apply(study::SetDesign{builder.design()}).study());
        QHash<QString, QList<qint64>> asked; // by respondent: the trials, in order
        QSet<quint64> answered;
        qsizetype most = 0;
        QObject::connect(&bench.session, &run::Session::questionsChanged, &bench.session,
                         [&](const QList<app::llm::ManualQuestion>& open) {
                             most = std::max(most, open.size());
                             for (const auto& question : open) {
                                 if (answered.contains(question.id)) continue;
                                 answered << question.id;
                                 asked[question.respondent] << question.trial;
                                 bench.session.answer(question.id, u"I choose option B."_s);
                             }
                         });
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        QVERIFY(most <= 2);
        QCOMPARE(asked.size(), 2);
        for (const auto& trials : std::as_const(asked)) {
            QCOMPARE(trials.size(), 18);
            QVERIFY(std::ranges::is_sorted(trials));
        }
        for (const auto& trial : bench.study.trials)
            QVERIFY(study::scoreOf(bench.study, *trial).has_value());
    }

    void runsToTheEnd()
    {
        Bench bench(simulatedStudy(3));
        QVERIFY(bench.finish());
        QVERIFY2(bench.report.isComplete, bench.report.error ? qPrintable(bench.report.error->what) : "");
        QCOMPARE(completeTrials(bench.study), 6);
        for (const auto& trial : bench.study.trials) {
            const auto score = study::scoreOf(bench.study, *trial);
            QVERIFY(score.has_value()); // the reader understands every sentence of an obeying respondent
            const auto& id = bench.study.orientationOf(bench.study.cellOf(*trial)).id;
            // Murphy et al. 2011: the altruist's angle is 61.39, the competitor's −16.26
            QCOMPARE(QString::number(score->angle, 'f', 2), id == u"altruistic"_s ? u"61.39"_s : u"-16.26"_s);
        }
    }

    void everyAttemptIsDurableBeforeItIsSentAndBeforeTheNext()
    {
        Bench bench(simulatedStudy(2));
        QVERIFY(bench.finish());
        QHash<study::TrialId, study::AttemptId> open;
        qint64 attempts = 0;
        const auto changes = bench.journal.changes();
        QVERIFY(std::holds_alternative<study::FreezePlan>(changes.constFirst()));
        for (const auto& change : changes.mid(1)) {
            if (const auto* sent = std::get_if<study::SendAttempt>(&change)) {
                QVERIFY(!open.contains(sent->attempt.trial));
                open.insert(sent->attempt.trial, sent->attempt.id);
                ++attempts;
            }
            if (const auto* done = std::get_if<study::FinishAttempt>(&change)) QCOMPARE(open.take(done->attempt.trial), done->attempt.id);
        }
        QVERIFY(open.isEmpty());
        QCOMPARE(attempts, qint64(4 * 9));
        QCOMPARE(bench.status.requestsSent, attempts);
    }

    void streamsWhatIsStored()
    {
        Bench bench(simulatedStudy(1));
        QVERIFY(bench.finish());
        QHash<QPair<qint64, int>, QString> streamed;
        for (const auto& piece : bench.pieces)
            if (piece.kind == run::StreamPiece::Kind::Text) streamed[{piece.trial.value, piece.step}] += piece.text;
        int replies = 0;
        for (const auto& change : bench.journal.changes()) {
            const auto* done = std::get_if<study::FinishAttempt>(&change);
            if (!done) continue;
            QCOMPARE((streamed.value({done->attempt.trial.value, done->attempt.step})), done->attempt.reply.text);
            ++replies;
        }
        QCOMPARE(replies, 18);
    }

    void aResumedRunEqualsAnUndisturbedOne()
    {
        Bench whole(simulatedStudy(4, Kind::Random));
        QVERIFY(whole.finish());

        run::Options some;
        some.limitTrials = 3;
        Bench first(simulatedStudy(4, Kind::Random), some);
        QVERIFY(first.finish());
        QVERIFY(first.report.isComplete);
        QCOMPARE(completeTrials(first.study), 3);

        Bench rest(first.study);
        QVERIFY(rest.finish());
        QCOMPARE(rest.status.requestsSent, qint64(5 * 9)); // nothing that was complete is asked again
        for (int i = 0; i < 8; ++i) QCOMPARE(study::scoreOf(rest.study, *rest.study.trials.at(i)), study::scoreOf(whole.study, *whole.study.trials.at(i)));

        Bench nothing(rest.study);
        QVERIFY(nothing.finish());
        QVERIFY(nothing.report.isComplete);
        QCOMPARE(nothing.status.requestsSent, qint64(0));
    }

    void shardsPartTheTrials()
    {
        int total = 0;
        for (int shard = 1; shard <= 3; ++shard) {
            run::Options options;
            options.shard = shard;
            options.shards = 3;
            Bench bench(simulatedStudy(4), options);
            QVERIFY(bench.finish());
            for (const auto& trial : bench.study.trials) QCOMPARE(trial->isComplete(), trial->plan.id.value % 3 == shard % 3);
            total += completeTrials(bench.study);
        }
        QCOMPARE(total, 8);
    }

    void requestsInFlightStayWithinTheLimit()
    {
        run::Options options;
        options.maxParallel = 2;
        Bench bench(simulatedStudy(6), options);
        QVERIFY(bench.finish());
        QVERIFY(bench.mostInFlight <= 2);
    }

    void stoppingKeepsWhatIsThere()
    {
        Bench bench(simulatedStudy(200));
        QSignalSpy finished(&bench.session, &run::Session::finished);
        QSignalSpy changes(&bench.session, &run::Session::changesArrived);
        bench.start();
        QVERIFY(changes.wait(5000));
        bench.session.stopNow();
        QVERIFY(finished.wait(5000));
        QVERIFY(finished.constFirst().constFirst().value<run::Report>().wasStopped);
        for (const auto& trial : bench.study.trials)
            for (const auto& step : trial->steps) QVERIFY(step.outcome != study::Outcome::Sent); // each has its outcome
        const int before = completeTrials(bench.study);
        QVERIFY(before < 400);
    }

    void pausingStopsAskingAndResumingGoesOn()
    {
        Bench bench(simulatedStudy(30));
        QSignalSpy finished(&bench.session, &run::Session::finished);
        bench.start();
        bench.session.pause(); // reaches the run while its first requests are under way
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        QCOMPARE(bench.status.inFlight, 0);
        QVERIFY(completeTrials(bench.study) < 60);
        bench.session.resume();
        QVERIFY(finished.wait(20000));
        QCOMPARE(completeTrials(bench.study), 60);
    }

    void aFullDiskPausesAndLosesNothing()
    {
        Bench bench(simulatedStudy(10));
        QSignalSpy finished(&bench.session, &run::Session::finished);
        bench.journal.failWith(app::base::Error{app::base::ErrorKind::DiskFull, u"The disk is full."_s, {}}, 40);
        bench.start();
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        bench.journal.failWith({});
        bench.session.resume();
        QVERIFY(finished.wait(20000));
        QCOMPARE(completeTrials(bench.study), 20);
        qint64 sent = 0, done = 0;
        for (const auto& change : bench.journal.changes()) {
            sent += std::holds_alternative<study::SendAttempt>(change);
            done += std::holds_alternative<study::FinishAttempt>(change);
        }
        QCOMPARE(done, qint64(20 * 9));
        QCOMPARE(sent, done);
    }

    /// Of a reply and the request behind it, either may be refused by the disk while the other is kept.
    void aRequestWaitsForTheReplyBeforeIt_data()
    {
        QTest::addColumn<int>("kept");
        for (int kept = 1; kept < 19; ++kept) // the plan, then nine requests and replies
            QTest::addRow("%d", kept) << kept;
    }
    void aRequestWaitsForTheReplyBeforeIt()
    {
        QFETCH(int, kept);
        support::StudyBuilder builder;
        builder.simulated(u"Sim"_s, Kind::Obeying).orientations({u"altruistic"_s}).trials(1);
        Bench bench(builder.apply(study::SetDesign{builder.design()}).study());
        QSignalSpy finished(&bench.session, &run::Session::finished);
        bench.journal.failOnce(app::base::Error{app::base::ErrorKind::Io, u"The drive does not answer."_s, {}}, kept);
        bench.start();
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        const auto asked = std::ranges::count_if(
            bench.pieces, [](const auto& piece) { return piece.kind == run::StreamPiece::Kind::Begin; });
        QCOMPARE(asked, kept / 2); // nothing went out behind what is not kept
        bench.session.resume();
        QVERIFY(finished.wait(5000));
        QCOMPARE(completeTrials(bench.study), 1);
        QCOMPARE(bench.journal.changes().size(), 19);
    }

    /// One trial of nine requests: the plan, the first request, eight times a reply with the next request, the last reply.
    void aReplyAndTheNextRequestAreKeptAtOnce()
    {
        support::StudyBuilder builder;
        builder.simulated(u"Sim"_s, Kind::Obeying).orientations({u"altruistic"_s}).trials(1);
        Bench bench(builder.apply(study::SetDesign{builder.design()}).study());
        QVERIFY(bench.finish());
        QCOMPARE(bench.journal.groups(), 1 + 1 + 8 + 1);
    }

    /// Twenty conversations over twelve slots end side by side, not two behind all others.
    void conversationsEndTogether()
    {
        run::Options options;
        options.maxParallel = 12;
        Bench bench(simulatedStudy(10), options);
        QVERIFY(bench.finish());
        QSet<qint64> last;
        const auto changes = bench.journal.changes();
        for (const auto& change : changes.last(24))
            if (const auto* done = std::get_if<study::FinishAttempt>(&change)) last << done->attempt.trial.value;
        QVERIFY2(last.size() >= 8, qPrintable(QString::number(last.size())));
    }

    void aDesignThatCannotRunSaysWhy()
    {
        Bench bench(support::StudyBuilder().orientations({u"altruistic"_s}).study()); // nobody answers
        QVERIFY(bench.finish());
        QVERIFY(!bench.report.isComplete);
        QVERIFY(bench.report.error.has_value());
        QVERIFY(!bench.report.error->what.isEmpty());
    }

    void refusalsAreResultsAndNoNumbers()
    {
        Bench bench(simulatedStudy(2, Kind::Refusing));
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        for (const auto& trial : bench.study.trials) QVERIFY(!study::scoreOf(bench.study, *trial).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRunSession)
#include "tst_run_session.moc"
