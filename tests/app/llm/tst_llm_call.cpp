#include "tests/support/llmcalls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using support::Answer;
using support::Asker;
using support::chatDelta;
using support::chatEnd;
using support::FaultServer;

/// One call from end to end: what goes out, what comes back.
class TestCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAndReads_data();
    void asksAndReads();
    void sendsOnlyWhatIsSet();
    void keysGoInTheirHeader();
    void connectionsServeOnce_data();
    void connectionsServeOnce();
};

void TestCall::asksAndReads_data()
{
    QTest::addColumn<FaultServer::Writing>("writing");
    QTest::newRow("one block") << FaultServer::Writing::Block;
    QTest::newRow("lines") << FaultServer::Writing::Lines;
    QTest::newRow("bytes") << FaultServer::Writing::Bytes;
}

void TestCall::asksAndReads()
{
    QFETCH(FaultServer::Writing, writing);
    FaultServer server;
    server.setWriting(writing);
    server.answers({{FaultServer::sse(": ping\n\n" + chatDelta("I choose ") + chatDelta("B.") + chatEnd())}});
    Asker asker(server.url());
    const auto& result = asker.answer();
    QVERIFY2(!result.error, result.error ? qPrintable(result.error->what) : "");
    QCOMPARE(result.reply.text, u"I choose B."_s);
    QCOMPARE(asker.streamed, result.reply.text);
    QCOMPARE(result.reply.stop, chat::StopReason::Complete);
    QCOMPARE(result.reply.stopName, u"stop"_s);
    QCOMPARE(result.reply.model, u"m-1"_s);
    QCOMPARE(result.reply.usage.input, std::optional<qint64>(7));
    QCOMPARE(result.reply.usage.output, std::optional<qint64>(2));
    QCOMPARE(asker.states, (QList{llm::CallState::WaitingForFirstToken, llm::CallState::Streaming}));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(asker.results.size(), 1);
}

void TestCall::sendsOnlyWhatIsSet()
{
    FaultServer server;
    server.answers({{FaultServer::sse(chatDelta("B") + chatEnd())}});
    Asker asker(server.url());
    asker.model.sampling.temperature = 0.7;
    asker.model.sampling.seed = 42;
    asker.answer(u"Grüße, \"Quote\"\n"_s);
    const auto& request = server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/v1/chat/completions"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
    QVERIFY(request.headers.value("user-agent").startsWith("svo-workbench/"));
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(!request.headers.contains("cookie"));
    const auto expected = QJsonDocument::fromJson(
        R"({"model":"test-model","messages":[{"role":"user","content":"Grüße, \"Quote\"\n"}],"stream":true,
            "stream_options":{"include_usage":true},"temperature":0.7,"seed":42})");
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected.object());
    QCOMPARE(request.body, asker.prepared.body);
    QVERIFY(!asker.prepared.parameters.contains("messages"));
    QVERIFY(asker.prepared.parameters.contains("\"temperature\":0.7"));
}

void TestCall::keysGoInTheirHeader()
{
    FaultServer server;
    server.answers({{FaultServer::sse(chatDelta("B") + chatEnd())}});
    Asker asker(server.url());
    asker.key = u"canary-key-123456"_s;
    QVERIFY(!asker.answer().error);
    QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer canary-key-123456"));
    QVERIFY(!asker.prepared.body.contains("canary"));
    QVERIFY(!asker.prepared.parameters.contains("canary"));
}

/// Servers close connections that they kept open whenever they like: at once after a response, as llama.cpp's does
/// behind a header that promises the opposite, or later. A request that went out on such a connection would be lost, or
/// paid and lost. So none does.
void TestCall::connectionsServeOnce_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<Answer::End>("does");
    QTest::newRow("71: kept open") << QByteArray() << Answer::End::Keep;
    QTest::newRow("71: promised, kept open") << QByteArray("Connection: keep-alive\r\n") << Answer::End::Keep;
    QTest::newRow("71: promised, closed") << QByteArray("Keep-Alive: timeout=5, max=100\r\n") << Answer::End::Close;
    QTest::newRow("71: announced, closed") << QByteArray("Connection: close\r\n") << Answer::End::Close;
    QTest::newRow("71: announced, kept open") << QByteArray("Connection: Close\r\n") << Answer::End::Keep;
}

void TestCall::connectionsServeOnce()
{
    QFETCH(QByteArray, says);
    QFETCH(Answer::End, does);
    FaultServer server;
    server.answers({{FaultServer::http(200, "text/event-stream", chatDelta("B") + chatEnd(), says), does}});
    Asker asker(server.url());
    constexpr int asked = 40;
    for (int i = 0; i < asked; ++i) { // the next one goes out as soon as the answer is whole
        const auto& error = asker.answer().error;
        QVERIFY2(!error, error ? qPrintable(error->what + error->detail) : "");
    }
    QCOMPARE(server.requestCount(), asked);
    QCOMPARE(server.connectionCount(), asked);
    QCOMPARE(server.requests().last().headers.value("connection").toLower(), QByteArray("close"));
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_llm_call.moc"
