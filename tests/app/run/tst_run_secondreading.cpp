// A second reader: whom it is asked about, what it is asked, what is kept and when, and that nothing of it counts.
#include "app/run/secondreading.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace app::study;
using namespace Qt::StringLiterals;
using support::StudyBuilder;

namespace {

/// Trial 1: items 1 … 6 read, refused, ambiguous, not found, cut off, read.
StudyBuilder unreadStudy()
{
    StudyBuilder builder;
    builder.simulated(u"Reader"_s, chat::SimulatedModel::Kind::Letter).server(u"Model"_s);
    builder.orientations({u"none"_s});
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    builder.step(1, Outcome::Extracted, 2).step(1, Outcome::Refused, -1, u"No."_s);
    builder.step(1, Outcome::Ambiguous, -1, u"B or C. {options}"_s).step(1, Outcome::NotFound, -1, u"Hm."_s);
    builder.step(1, Outcome::Truncated, -1, u"I thi"_s).step(1, Outcome::Extracted, 0);
    return builder;
}

} // namespace

class TestSecondReading : public QObject
{
    Q_OBJECT
private slots:
    void only_theUnreadAreAsked();
    void prompt_showsItemAndReply();
    void answer_isOneOptionOrNone_data();
    void answer_isOneOptionOrNone();
    void proposals_areKeptAndCountForNothing();
    void failure_endsItAndIsKept();
    void manualOrUnknown_isRefused();
    void stop_asksNoFurther();
};

void TestSecondReading::only_theUnreadAreAsked()
{
    StudyBuilder builder = unreadStudy();
    const auto items = [&] {
        QList<int> all;
        for (const auto& reply : run::unreadReplies(builder.study(), u"Reader"_s))
            all << reply.item;
        return all;
    };
    QCOMPARE(items(), (QList<int>{2, 3, 4, 5}));
    builder.correct(1, 3, DecisionKind::NoAnswer);
    QCOMPARE(items(), (QList<int>{2, 4, 5}));
    Proposal proposal{0, {1}, 4, {4}, u"Reader"_s, {}, {}, {}, {}, Outcome::Sent, -1, {}, {}};
    builder.apply(AddReviewEntry{proposal});
    QCOMPARE(items(), (QList<int>{2, 4, 5})); // as sent, and never answered: asked again
    proposal.number = 1;
    proposal.outcome = Outcome::NotFound;
    builder.apply(AddReviewEntry{proposal});
    QCOMPARE(items(), (QList<int>{2, 5}));
    QCOMPARE(run::unreadReplies(builder.study(), u"Model"_s).size(), 3); // another reader has its own say
}

void TestSecondReading::prompt_showsItemAndReply()
{
    const StudyBuilder builder = unreadStudy();
    const QString prompt =
        run::readerPrompt(builder.study(), *builder.study().trial({1}), 3, u"B or C. {options} {reply}"_s);
    // Item 3 of the published measure: A 50/100 … I 85/85.
    QVERIFY(prompt.contains(u"A: 50 / 100\n"_s) && prompt.contains(u"I: 85 / 85\n"_s));
    QVERIFY(prompt.contains(u"B or C. {options} {reply}"_s)); // a reply is never a template
    QCOMPARE(prompt.count(u"50 / 100"_s), 1);
    QVERIFY(prompt.contains(u"NONE"_s));
}

void TestSecondReading::answer_isOneOptionOrNone_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("place");
    const auto row = [](const char* answer, int place) { QTest::newRow(answer) << QString::fromUtf8(answer) << place; };
    row("B", 1);
    row("**C**", 2);
    row("NONE", -1);
    row("None. It names B and C.", -1);
    row("B or C", -1);
    row("", -1);
    row("<think>maybe B</think>NONE", -1);
    row("<think>The reply says B", -1);
    row("<think>NONE?</think>\nD", 3);
}

void TestSecondReading::answer_isOneOptionOrNone()
{
    QFETCH(QString, answer);
    QFETCH(int, place);
    const StudyBuilder builder = unreadStudy();
    QCOMPARE(run::readerAnswer(answer, presentationOf(builder.study(), *builder.study().trial({1}), 3)), place);
}

void TestSecondReading::proposals_areKeptAndCountForNothing()
{
    const StudyBuilder builder = unreadStudy();
    support::MemoryJournal journal;
    for (const Change& change : builder.changes())
        (void)journal.append(change);
    base::SystemClock clock;
    Study seen = builder.study();
    const auto score = scoreOf(seen, *seen.trial({1}));
    run::SecondReading reading(builder.study(), journal, llm::World{clock, {}});
    QObject::connect(&reading, &run::SecondReading::kept, &reading, [&](Change change) {
        QVERIFY(journal.changes().size() > builder.changes().size()); // durable first
        QVERIFY(apply(seen, change));
    });
    QSignalSpy finished(&reading, &run::SecondReading::finished);
    reading.start(u"Reader"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().at(0).toInt(), 4);
    QCOMPARE(finished.constFirst().at(1).toInt(), 4);
    QVERIFY(finished.constFirst().at(2).toString().isEmpty());
    QCOMPARE(seen.proposals.size(), 4);
    for (const Proposal& proposal : std::as_const(seen.proposals)) {
        QCOMPARE(proposal.reader, u"Reader"_s);
        QCOMPARE(proposal.outcome, Outcome::Extracted);
        QCOMPARE(proposal.place, 0); // it always names A
        QVERIFY(!proposal.prompt.isEmpty() && proposal.at.isValid() && proposal.attempt.value > 0);
        QCOMPARE(proposalOf(seen, proposal.trial, proposal.item)->number, proposal.number);
    }
    QCOMPARE(*seen.trial({1}), *builder.study().trial({1})); // nothing counts
    QCOMPARE(scoreOf(seen, *seen.trial({1})), score);
    QVERIFY(run::unreadReplies(seen, u"Reader"_s).isEmpty());
    // Before every request its row as sent was kept: as many Sent rows as finished ones.
    int sent = 0;
    for (const Change& change : journal.changes())
        if (const auto* entry = std::get_if<AddReviewEntry>(&change))
            sent += std::get<Proposal>(entry->entry).outcome == Outcome::Sent;
    QCOMPARE(sent, 4);
}

void TestSecondReading::failure_endsItAndIsKept()
{
    const StudyBuilder builder = unreadStudy();
    support::MemoryJournal journal;
    for (const Change& change : builder.changes())
        (void)journal.append(change);
    base::SystemClock clock;
    run::SecondReading reading(builder.study(), journal,
                               llm::World{clock, [](const chat::Connection&) { return base::Secret(); }});
    QSignalSpy finished(&reading, &run::SecondReading::finished);
    reading.start(u"Model"_s); // nobody listens on port 1
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().at(1).toInt(), 0);
    QVERIFY(!finished.constFirst().at(2).toString().isEmpty());
    int errors = 0;
    for (const Change& change : journal.changes())
        if (const auto* entry = std::get_if<AddReviewEntry>(&change))
            errors += std::get<Proposal>(entry->entry).outcome == Outcome::Error;
    QVERIFY(errors >= 1);
}

void TestSecondReading::manualOrUnknown_isRefused()
{
    const StudyBuilder builder = unreadStudy();
    support::MemoryJournal journal;
    base::SystemClock clock;
    run::SecondReading reading(builder.study(), journal, llm::World{clock, {}});
    QSignalSpy finished(&reading, &run::SecondReading::finished);
    reading.start(u"Nobody"_s);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().at(2).toString().contains(u"Nobody"_s));
    QVERIFY(journal.changes().isEmpty());
}

void TestSecondReading::stop_asksNoFurther()
{
    StudyBuilder builder;
    builder.simulated(u"Reader"_s, chat::SimulatedModel::Kind::Letter).orientations({u"none"_s}).trials(20);
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    for (int trial = 1; trial <= 20; ++trial)
        builder.step(trial, Outcome::NotFound);
    support::MemoryJournal journal;
    for (const Change& change : builder.changes())
        (void)journal.append(change);
    base::SystemClock clock;
    run::SecondReading reading(builder.study(), journal, llm::World{clock, {}});
    QSignalSpy finished(&reading, &run::SecondReading::finished);
    QObject::connect(&reading, &run::SecondReading::progressed, &reading, [&] { reading.stop(); });
    reading.start(u"Reader"_s);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().at(1).toInt() < 20);
}

QTEST_GUILESS_MAIN(TestSecondReading)
#include "tst_run_secondreading.moc"
