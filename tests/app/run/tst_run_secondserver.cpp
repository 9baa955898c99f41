// A second reader behind a real socket: every unread reply is one request and one kept row, what it used is kept with
// it, a server that fails ends the reading, and nothing that it says counts.
#include "app/run/secondreading.h"
#include "tests/support/faultserver.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace app::study;
using namespace Qt::StringLiterals;
using support::FaultServer;
using support::StudyBuilder;

namespace {

/// A stream as OpenAI's chat completions send it, with the usage at its end.
support::Answer says(const QByteArray& words, int in, int out)
{
    const QByteArray choice = R"({"id":"1","object":"chat.completion.chunk","model":"reader-1","choices":[{"index":0,)";
    return {FaultServer::sse("data: " + choice + R"("delta":{"role":"assistant","content":")" + words +
                             "\"},\"finish_reason\":null}]}\n\ndata: " + choice +
                             "\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                             "data: {\"id\":\"1\",\"model\":\"reader-1\",\"choices\":[],\"usage\":{\"prompt_tokens\":" +
                             QByteArray::number(in) + ",\"completion_tokens\":" + QByteArray::number(out) +
                             "}}\n\ndata: [DONE]\n\n")};
}

/// A study whose second participant stands at this address; items 2 to 4 of the only trial are unread.
StudyBuilder unreadStudy(const QString& address)
{
    StudyBuilder builder;
    builder.simulated(u"Refuses"_s, chat::SimulatedModel::Kind::Refusing).server(u"Reader"_s);
    auto& model = std::get<chat::ServerModel>(builder.design().participants[1].model);
    model.connection.dialect = chat::Dialect::OpenAiChat;
    model.connection.baseUrl = address;
    builder.orientations({u"none"_s});
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    builder.step(1, Outcome::Extracted, 2).step(1, Outcome::Ambiguous, -1, u"The one with 100 and 50."_s);
    builder.step(1, Outcome::NotFound, -1, u"Whatever."_s).step(1, Outcome::Ambiguous, -1, u"B or C."_s);
    builder.step(1, Outcome::Extracted, 0).step(1, Outcome::Extracted, 0);
    return builder;
}

struct Reading
{
    explicit Reading(const StudyBuilder& builder)
    {
        for (const Change& change : builder.changes())
            (void)journal.append(change);
        second.emplace(builder.study(), journal,
                       llm::World{clock, [](const chat::Connection&) { return base::Secret(); }});
    }

    QList<Proposal> rows(Outcome outcome) const
    {
        QList<Proposal> all;
        for (const Change& change : journal.changes())
            if (const auto* entry = std::get_if<AddReviewEntry>(&change))
                if (const auto* one = std::get_if<Proposal>(&entry->entry); one && one->outcome == outcome) all << *one;
        return all;
    }

    base::SystemClock clock;
    support::MemoryJournal journal;
    std::optional<run::SecondReading> second;
};

} // namespace

class TestSecondServer : public QObject
{
    Q_OBJECT
private slots:
    void everyReply_isOneRequestAndOneRow();
    void failingServer_endsIt_data();
    void failingServer_endsIt();
    void words_thatNameTwoOptionsProposeNone();
};

void TestSecondServer::everyReply_isOneRequestAndOneRow()
{
    FaultServer server;
    server.answersBy([](const support::SeenRequest& request) {
        if (request.body.contains("The one with 100")) return says("I", 90, 1);
        if (request.body.contains("Whatever")) return says("NONE", 80, 2);
        return says("<think>B? C?</think>C", 85, 12);
    });
    const StudyBuilder builder = unreadStudy(server.url());
    Reading reading(builder);
    QSignalSpy finished(&*reading.second, &run::SecondReading::finished);
    reading.second->start(u"Reader"_s);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(finished.constFirst().at(2).toString().isEmpty(), qPrintable(finished.constFirst().at(2).toString()));
    QCOMPARE(finished.constFirst().at(0).toInt(), 2); // proposed
    QCOMPARE(finished.constFirst().at(1).toInt(), 3); // asked
    QCOMPARE(server.requestCount(), 3);
    QCOMPARE(reading.rows(Outcome::Sent).size(), 3); // each before its request went out
    QMap<int, Proposal> byItem;
    for (const Proposal& one : reading.rows(Outcome::Extracted) + reading.rows(Outcome::NotFound))
        byItem[one.item] = one;
    QCOMPARE(byItem.size(), 3);
    QCOMPARE(byItem[2].place, 8);
    QCOMPARE(byItem[3].outcome, Outcome::NotFound);
    QCOMPARE(byItem[4].place, 2);
    QCOMPARE(byItem[4].usage.input, 85);
    QCOMPARE(byItem[4].usage.output, 12);
    QCOMPARE(reading.second->used().input, 90 + 80 + 85);
    QCOMPARE(reading.second->used().output, 1 + 2 + 12);
    for (const Proposal& one : std::as_const(byItem)) {
        QCOMPARE(one.model, u"reader-1"_s);
        QVERIFY(!one.parameters.isEmpty());
        QVERIFY(server.wasSent("\"model\""));
        const auto back = reviewFromBytes(reviewToBytes(one)); // as the file keeps it
        QVERIFY(back);
        QCOMPARE(std::get<Proposal>(*back), one);
    }
    // What came back is in the study, and counts for nothing.
    Study seen = builder.study();
    for (const Change& change : reading.journal.changes().sliced(builder.changes().size())) {
        Change again = change;
        QVERIFY(apply(seen, again));
    }
    QCOMPARE(*seen.trial({1}), *builder.study().trial({1}));
    QVERIFY(!scoreOf(seen, *seen.trial({1})));
}

void TestSecondServer::failingServer_endsIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("key") << FaultServer::http(401, "application/json", R"({"error":{"message":"no such key"}})");
    QTest::newRow("page") << FaultServer::http(200, "text/html", "<html>Sign in</html>");
    QTest::newRow("cut off") << FaultServer::chunked(
        "text/event-stream", {"data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"B\"}}]}\n\n"}, true);
}

/// An answer without its terminal mark is none: nothing is proposed, what happened is kept, and no second lane goes on.
void TestSecondServer::failingServer_endsIt()
{
    QFETCH(QByteArray, bytes);
    FaultServer server;
    server.answers({{bytes, support::Answer::End::Close}});
    const StudyBuilder builder = unreadStudy(server.url());
    Reading reading(builder);
    QSignalSpy finished(&*reading.second, &run::SecondReading::finished);
    reading.second->start(u"Reader"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(finished.constFirst().at(0).toInt(), 0);
    QVERIFY(!finished.constFirst().at(2).toString().isEmpty());
    QVERIFY(reading.rows(Outcome::Extracted).isEmpty());
    QCOMPARE(reading.rows(Outcome::Error).size(), reading.rows(Outcome::Sent).size());
}

void TestSecondServer::words_thatNameTwoOptionsProposeNone()
{
    FaultServer server;
    server.answers({says("B or C.", 80, 4)});
    const StudyBuilder builder = unreadStudy(server.url());
    Reading reading(builder);
    QSignalSpy finished(&*reading.second, &run::SecondReading::finished);
    reading.second->start(u"Reader"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().at(0).toInt(), 0);
    QCOMPARE(finished.constFirst().at(1).toInt(), 3);
    QCOMPARE(reading.rows(Outcome::NotFound).size(), 3);
}

QTEST_GUILESS_MAIN(TestSecondServer)
#include "tst_run_secondserver.moc"
