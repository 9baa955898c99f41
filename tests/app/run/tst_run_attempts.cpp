#include "app/llm/respondents.h"
#include "app/run/attempts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/studybuilder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace chat = app::chat;
namespace llm = app::llm;
namespace prompt = app::prompt;
namespace run = app::run;
namespace study = app::study;
using chat::StopReason;
using prompt::Stage;
using study::Outcome;

namespace {

/// A frozen study of one server model with one value: three stages and six items per trial.
study::Study servedStudy(study::ConversationMode mode = study::ConversationMode::Continuous,
                         std::optional<qint64> baseSeed = {}, prompt::Placement placement = prompt::Placement::User)
{
    support::StudyBuilder builder;
    builder.server(u"Served"_s).orientations({u"altruistic"_s}).trials(2);
    builder.design().conversations = {mode};
    builder.design().placements = {placement};
    std::get<chat::ServerModel>(builder.design().participants[0].model).sampling = {0.7, {}, 200, baseSeed};
    return builder.freeze().study();
}

prompt::Chain chainOf(const study::Study& study, const study::Trial& trial)
{
    const auto pack = prompt::builtInPack(u"hvae-en"_s);
    const auto chain = study::chainOf(study, trial.plan, {{u"hvae-en"_s, *pack}});
    if (!chain) qFatal("%s", qPrintable(chain.error().what));
    return *chain;
}

QStringList replies(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << u"Reply %1."_s.arg(i);
    return list;
}

/// Step `step` of trial 1, prepared as it would be sent.
llm::Prepared prepared(const study::Study& study, int step, int trial = 1)
{
    support::FakeClock clock;
    llm::RespondentFactory factory(llm::World{clock, {}});
    const auto& asked = *study.trial({trial});
    return factory.make(study.design.participants.at(0).model)
        ->prepare(run::requestFor(study, asked, chainOf(study, asked), step, replies(step)));
}

/// What becomes of an attempt of a stage or an item that got this reply.
study::Attempt ended(Stage stage, const QString& text, StopReason stop)
{
    const auto study = servedStudy();
    study::Attempt attempt;
    attempt.stage = stage;
    attempt.item = stage == Stage::Item ? 1 : 0;
    llm::CallResult result;
    result.reply.text = text;
    result.reply.stop = stop;
    const auto item =
        stage == Stage::Item ? study::presentationOf(study, *study.trial({1}), 1) : app::svo::Presentation();
    return run::finishedAttempt(attempt, result, item);
}

} // namespace

/// The requests of a trial and what is kept of each: pure functions of the study and the replies.
class TestRunAttempts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Design §4: only `extracted` yields a number; what the provider withheld or cut has its own outcome.
    void itemsHaveOneOfFiveOutcomes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<StopReason>("stop");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("place");
        QTest::newRow("an option") << u"I choose option B."_s << StopReason::Complete << u"extracted"_s << 1;
        QTest::newRow("a reason we do not know") << u"I choose option I."_s << StopReason::Other << u"extracted"_s << 8;
        QTest::newRow("two options") << u"Either option A or option B."_s << StopReason::Complete << u"ambiguous"_s
                                     << -1;
        QTest::newRow("no option") << u"Thank you for asking."_s << StopReason::Complete << u"not_found"_s << -1;
        QTest::newRow("nothing") << QString() << StopReason::Complete << u"not_found"_s << -1;
        QTest::newRow("declines") << u"I'm sorry, but I can't help with that."_s << StopReason::Complete << u"refused"_s
                                  << -1;
        QTest::newRow("withheld") << QString() << StopReason::ContentFilter << u"refused"_s << -1;
        QTest::newRow("withheld behind an option")
            << u"I choose option B."_s << StopReason::ContentFilter << u"refused"_s << -1;
        QTest::newRow("refusal by the provider")
            << u"I choose option B."_s << StopReason::Refusal << u"refused"_s << -1;
        QTest::newRow("cut") << u"Let me think about the amounts in option"_s << StopReason::Length << u"truncated"_s
                             << -1;
        QTest::newRow("cut at once") << QString() << StopReason::Length << u"truncated"_s << -1;
    }
    void itemsHaveOneOfFiveOutcomes()
    {
        QFETCH(QString, text);
        QFETCH(StopReason, stop);
        const auto attempt = ended(Stage::Item, text, stop);
        QTEST(study::outcomeName(attempt.outcome), "outcome");
        QTEST(attempt.reading.place, "place");
        QCOMPARE(attempt.readerVersion, app::extract::readerVersion);
        QCOMPARE(attempt.reply.text, text); // kept as it came, whatever was read
        QVERIFY(study::checkOutcome(attempt).has_value());
        QVERIFY(study::isAnswered(attempt.outcome));
    }

    void stagesAreCompleteRefusedOrTruncated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<StopReason>("stop");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("answers") << u"Yes, I know it."_s << StopReason::Complete << u"complete"_s;
        QTest::newRow("names an option") << u"I choose option B."_s << StopReason::Complete << u"complete"_s;
        QTest::newRow("nothing") << QString() << StopReason::Complete << u"complete"_s;
        QTest::newRow("declines") << u"I'm sorry, but I can't help with that."_s << StopReason::Complete
                                  << u"refused"_s;
        QTest::newRow("withheld") << u"Yes"_s << StopReason::ContentFilter << u"refused"_s;
        QTest::newRow("refusal by the provider") << u"Yes"_s << StopReason::Refusal << u"refused"_s;
        QTest::newRow("cut") << u"Yes, an altruistic person"_s << StopReason::Length << u"truncated"_s;
    }
    void stagesAreCompleteRefusedOrTruncated()
    {
        QFETCH(QString, text);
        QFETCH(StopReason, stop);
        for (const Stage stage : {Stage::Induction, Stage::Adoption, Stage::Goal}) {
            const auto attempt = ended(stage, text, stop);
            QTEST(study::outcomeName(attempt.outcome), "outcome");
            QCOMPARE(attempt.reading, app::extract::Extraction()); // nothing is read from a stage
            QCOMPARE(attempt.readerVersion, 0);
        }
    }

    void anErrorIsNeverANumber()
    {
        const auto study = servedStudy();
        study::Attempt attempt;
        attempt.item = 1;
        llm::CallResult result;
        result.reply.text = u"I choose option B."_s; // as far as it came
        result.firstToken = app::base::Milliseconds(12);
        result.total = app::base::Milliseconds(34);
        result.error = llm::CallError{llm::Failure::RateLimited,
                                      llm::Sent::OutputStarted,
                                      429,
                                      u"Too fast. Wait."_s,
                                      u"slow down"_s,
                                      {},
                                      {},
                                      {},
                                      {}};
        const auto done = run::finishedAttempt(attempt, result, study::presentationOf(study, *study.trial({1}), 1));
        QCOMPARE(done.outcome, Outcome::Error);
        QVERIFY(!study::isAnswered(done.outcome));
        QCOMPARE(done.reading, app::extract::Extraction());
        QCOMPARE(done.failure, u"rate_limited"_s);
        QCOMPARE(done.errorWhat, u"Too fast. Wait."_s);
        QCOMPARE(done.errorDetail, u"slow down"_s);
        QCOMPARE(done.http, 429);
        QCOMPARE(done.reply.text, result.reply.text);
        QCOMPARE(done.firstTokenMs, 12);
        QCOMPARE(done.totalMs, 34);
    }

    void anAttemptSaysWhatIsSent()
    {
        const auto study = servedStudy(study::ConversationMode::Continuous, 5);
        const auto& trial = *study.trial({2});
        const auto chain = chainOf(study, trial);
        const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const auto asked = prepared(study, 4, 2);
        const auto attempt = run::attemptFor(trial, chain, 4, 3, asked, now);
        QCOMPARE(attempt.trial, study::TrialId{2});
        QCOMPARE(attempt.step, 4);
        QCOMPARE(attempt.stage, Stage::Item);
        QCOMPARE(attempt.item, 2); // order A; three stages before the first item
        QCOMPARE(attempt.number, 3);
        QCOMPARE(attempt.outcome, Outcome::Sent);
        QCOMPARE(attempt.prompt, chain.steps.at(4).prompt);
        QCOMPARE(attempt.sentAt, now);
        QCOMPARE(attempt.bodyHash, QCryptographicHash::hash(asked.body, QCryptographicHash::Sha256).toHex());
        const auto parameters = QJsonDocument::fromJson(attempt.parameters).object();
        QCOMPARE(parameters[u"temperature"_s].toDouble(), 0.7);
        QVERIFY(parameters.contains(u"seed"_s));
        QVERIFY(!parameters.contains(u"messages"_s)); // texts stand in their own fields
    }

    /// Continuous: all turns so far. Fresh: the three stages and their replies word for word, then this item alone.
    void conversationsGrowOrStartAfresh_data()
    {
        QTest::addColumn<study::ConversationMode>("mode");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("turns");
        using Mode = study::ConversationMode;
        for (int step = 0; step < 9; ++step) {
            QTest::addRow("continuous %d", step) << Mode::Continuous << step << 2 * step + 1;
            QTest::addRow("fresh %d", step) << Mode::Fresh << step << 2 * std::min(step, 3) + 1;
        }
    }
    void conversationsGrowOrStartAfresh()
    {
        QFETCH(study::ConversationMode, mode);
        QFETCH(int, step);
        const auto study = servedStudy(mode);
        const auto& trial = *study.trial({1});
        const auto chain = chainOf(study, trial);
        const auto request = run::requestFor(study, trial, chain, step, replies(step));
        QTEST(static_cast<int>(request.messages.size()), "turns");
        for (int i = 0; i < request.messages.size(); ++i) {
            const bool isLast = i + 1 == request.messages.size();
            QCOMPARE(request.messages.at(i).role, i % 2 == 0 ? chat::Role::User : chat::Role::Assistant);
            QCOMPARE(request.messages.at(i).text, i % 2 != 0 ? u"Reply %1."_s.arg(i / 2)
                                                  : isLast   ? chain.steps.at(step).prompt
                                                             : chain.steps.at(i / 2).prompt);
        }
    }

    void aSystemTurnComesFirst()
    {
        const auto study = servedStudy(study::ConversationMode::Fresh, {}, prompt::Placement::Both);
        const auto& trial = *study.trial({1});
        const auto chain = chainOf(study, trial);
        QVERIFY(!chain.system.isEmpty());
        for (int step = 0; step < chain.steps.size(); ++step) {
            const auto messages = run::requestFor(study, trial, chain, step, replies(step)).messages;
            QCOMPARE(messages.constFirst(), (chat::Message{chat::Role::System, chain.system}));
            QCOMPARE(std::ranges::count(messages, chat::Role::System, &chat::Message::role), 1);
        }
        QCOMPARE(run::attemptFor(trial, chain, 0, 1, {}, {}).system, chain.system);
    }

    void repetitionGivesTheSameBytes()
    {
        for (const auto mode : {study::ConversationMode::Continuous, study::ConversationMode::Fresh})
            for (int step = 0; step < 9; ++step) {
                const auto first = prepared(servedStudy(mode, 5), step);
                const auto again = prepared(servedStudy(mode, 5), step); // a study made anew from the same design
                QCOMPARE(again.body, first.body);
                QCOMPARE(again.parameters, first.parameters);
            }
    }

    /// Prompt bytes depend on design, seed and earlier replies only: trials that show the same orders ask the same.
    void bodiesHoldNoIdsOrDates()
    {
        const auto study = servedStudy();
        for (int step = 0; step < 9; ++step)
            QCOMPARE(prepared(study, step, 1).body, prepared(study, step, 2).body);
    }

    void everyRequestHasASeedOfItsOwn()
    {
        QSet<qint64> seeds;
        for (const qint64 base : {0, 5, 6})
            for (const int trial : {1, 2})
                for (int step = 0; step < 9; ++step) {
                    const auto seed = prepared(servedStudy({}, base), step, trial).request.sampling.seed;
                    QVERIFY(seed && *seed >= 0 && *seed <= 2147483647); // 31 bits: what every server takes
                    seeds << *seed;
                }
        QCOMPARE(seeds.size(), 3 * 2 * 9);
        QCOMPARE(prepared(servedStudy(), 0).request.sampling.seed, std::nullopt); // none is asked for, none is sent
    }

    void simulatedRespondentsAreToldWhatTheyAreShown()
    {
        support::StudyBuilder builder;
        builder.simulated(u"Sim"_s).orientations({u"competitive"_s});
        const auto study = builder.freeze().study();
        const auto& trial = *study.trial({1});
        const auto chain = chainOf(study, trial);
        QSet<quint64> seeds;
        for (int step = 0; step < 9; ++step) {
            const auto cue = run::requestFor(study, trial, chain, step, replies(step)).cue;
            QCOMPARE(cue.orientation, u"competitive"_s);
            QCOMPARE(cue.isItem, step >= 3);
            if (cue.isItem) QCOMPARE(cue.item.item, step - 2);
            seeds << cue.seed;
        }
        QCOMPARE(seeds.size(), 9);
    }
};

QTEST_GUILESS_MAIN(TestRunAttempts)
#include "tst_run_attempts.moc"
