#include "tests/support/llmcalls.h"

#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using llm::Failure;
using llm::Sent;
using support::Answer;
using support::Asker;
using support::chatDelta;
using support::chatEnd;
using support::FaultServer;

namespace {

/// The head of a stream without a length, which the end of the connection ends.
QByteArray openHead()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
}

QByteArray chunkedHead()
{
    return FaultServer::chunked("text/event-stream", {}, false);
}

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

/// What time and broken connections do to a call. Time is moved by hand; every case also looks at how often the server
/// was asked, because each time may be charged.
class TestFaults : public QObject
{
    Q_OBJECT

    /// Lets the request reach the server.
    static void untilAsked(const FaultServer& server, qsizetype count = 1)
    {
        QSignalSpy asked(&server, &FaultServer::requestCame);
        while (server.requestCount() < count)
            if (!asked.wait(5000)) QFAIL("The request did not come.");
    }

private Q_SLOTS:
    void brokenConnections_data();
    void brokenConnections();
    void endsThatAreFine_data();
    void endsThatAreFine();
    void case69_nobodyListens();
    void case69_nameIsUnknown();
    void case77_encryptionIsMissing();
    void case64_neverAnswers();
    void case65_neverSaysAWord();
    void case66_stopsInTheMiddle();
    void case67_keepAlivesAreBelievedForAWhile();
    void case67_keepAlivesBeforeTheFirstWord();
    void case68_slowHeadersAreBounded();
    void case68_wholeCallIsBounded();
    void case39_endMarkIsWaitedForBriefly();
    void case24_errorBodiesAreWaitedForBriefly();
    void case85_computerSlept();
    void case75_largeBodiesAreStopped();
    void cancelsAnywhere_data();
    void cancelsAnywhere();
    void case83_cancelInsideASlot();
    void case83_deletingClosesTheConnection();
    void case84_manyAtOnce();
    void case81_cookiesAreNotKept();
    void case74_compressedStreamsAreRefused();
    void case76_tooManyHeaders();
};

void TestFaults::brokenConnections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Answer::End>("end");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<Sent>("sent");
    const auto row = [](const char* name, const QByteArray& bytes, Answer::End end, const char* failure, Sent sent) {
        QTest::newRow(name) << bytes << end << QString::fromLatin1(failure) << sent;
    };
    const QByteArray word = chatDelta("I ch");
    row("70: closed without a word", "", Answer::End::Close, "ambiguous", Sent::MaybeProcessed);
    row("70: reset without a word", "", Answer::End::Reset, "ambiguous", Sent::MaybeProcessed);
    row("70: half a status line", "HTTP/1.", Answer::End::Close, "ambiguous", Sent::MaybeProcessed);
    row("70: half a header", "HTTP/1.1 200 OK\r\nContent-Ty", Answer::End::Close, "ambiguous", Sent::MaybeProcessed);
    row("77: another protocol", "SSH-2.0-OpenSSH_9.2\r\n", Answer::End::Close, "ambiguous", Sent::MaybeProcessed);
    row("72: closed after the head", chunkedHead(), Answer::End::Close, "truncated", Sent::ResponseStarted);
    row("72: closed in a chunk", chunkedHead() + "ff\r\n" + word, Answer::End::Close, "truncated", Sent::OutputStarted);
    row("72: closed between chunks", chunkedHead() + chunk(word), Answer::End::Close, "truncated", Sent::OutputStarted);
    row("72: closed before the length",
        FaultServer::http(200, "text/event-stream", word + chatEnd()).chopped(chatEnd().size()), Answer::End::Close,
        "truncated", Sent::OutputStarted);
    row("72: closed without a length", openHead() + word, Answer::End::Close, "truncated", Sent::OutputStarted);
    row("72: reset in the middle", chunkedHead() + chunk(word), Answer::End::Reset, "truncated", Sent::OutputStarted);
    row("73: bad chunk size", chunkedHead() + "zz\r\n" + word, Answer::End::Close, "empty_stream", Sent::ResponseStarted);
    row("73: last chunk too early", FaultServer::sse(word), Answer::End::Keep, "truncated", Sent::OutputStarted);
}

void TestFaults::brokenConnections()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Answer::End, end);
    FaultServer server;
    server.answersBy([](const support::SeenRequest&) { return Answer(); });
    Asker asker(server.url());
    asker.ask();
    untilAsked(server);
    server.send(bytes);
    if (!bytes.contains("zz") && bytes.contains(chatDelta("I ch")))
        QVERIFY(asker.waitForText(u"I ch"_s)); // a reset may overtake what was sent
    server.end(end);
    QVERIFY(asker.wait());
    const auto& result = asker.results.last();
    QVERIFY(result.error);
    QTEST(llm::failureName(result.error->failure), "failure");
    QTEST(result.error->sent, "sent");
    QCOMPARE(result.reply.text, asker.streamed);
    QCOMPARE(result.reply.text, result.error->sent == Sent::OutputStarted ? u"I ch"_s : QString());
    QTest::qWait(0);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(asker.results.size(), 1);
}

void TestFaults::endsThatAreFine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Answer::End>("end");
    const QByteArray body = chatDelta("B") + chatEnd();
    QTest::newRow("72: without a length") << openHead() + body << Answer::End::Close;
    QTest::newRow("72: last chunk missing") << chunkedHead() + chunk(body) << Answer::End::Close;
    QTest::newRow("73: more after the last chunk") << FaultServer::sse(body) + "garbage" << Answer::End::Keep;
    QTest::newRow("29: after 100 Continue") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") + FaultServer::sse(body)
                                        << Answer::End::Keep;
    QTest::newRow("27: not streamed") << FaultServer::http(
                                         200, "application/json",
                                         R"({"choices":[{"message":{"content":"B"},"finish_reason":"stop"}]})")
                                  << Answer::End::Keep;
    QTest::newRow("27: waiting lines before JSON")
        << FaultServer::http(200, "application/json",
                             "\n\n\n{\"choices\":[{\"message\":{\"content\":\"B\"},\"finish_reason\":\"stop\"}]}")
        << Answer::End::Keep;
    QTest::newRow("27: no content type") << FaultServer::http(200, {}, body) << Answer::End::Keep;
}

void TestFaults::endsThatAreFine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Answer::End, end);
    FaultServer server;
    server.answers({{bytes, end}});
    Asker asker(server.url());
    const auto& result = asker.answer();
    QVERIFY2(!result.error, result.error ? qPrintable(llm::failureName(result.error->failure)) : "");
    QCOMPARE(result.reply.text, u"B"_s);
}

void TestFaults::case69_nobodyListens()
{
    QString address;
    {
        const FaultServer server;
        address = server.url();
    }
    Asker asker(address);
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Connect);
    QCOMPARE(error->sent, Sent::NotSent);
    QVERIFY(error->what.contains(u"Start the server"_s));
}

void TestFaults::case69_nameIsUnknown()
{
    Asker asker(u"https://no-such-host.invalid/v1"_s); // RFC 6761: never resolves
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QVERIFY(error->failure == Failure::Dns || error->failure == Failure::Proxy);
    QCOMPARE(error->sent, Sent::NotSent);
}

void TestFaults::case77_encryptionIsMissing()
{
    FaultServer server;
    server.setBanner("HTTP/1.1 400 Bad Request\r\n\r\n");
    Asker asker(server.url().replace(u"http:"_s, u"https:"_s));
    asker.key = u"canary-key-123456"_s;
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Tls);
    QCOMPARE(error->sent, Sent::NotSent);
    QVERIFY(error->what.contains(u"http://"_s));
    QCOMPARE(server.requestCount(), 0);
}

void TestFaults::case64_neverAnswers()
{
    FaultServer server;
    Asker asker(server.url());
    asker.ask();
    untilAsked(server);
    QTRY_COMPARE(asker.states, QList{llm::CallState::WaitingForFirstToken});
    asker.clock.advance(600s - 1ms); // a local server may be loading its model
    QCOMPARE(asker.results.size(), 0);
    asker.clock.advance(1ms);
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.last().error->failure, Failure::TimeoutHeaders);
    QCOMPARE(asker.results.last().error->sent, Sent::MaybeProcessed);
    QCOMPARE(asker.results.last().total, base::Milliseconds(600s));
    QCOMPARE(server.requestCount(), 1);
}

void TestFaults::case65_neverSaysAWord()
{
    FaultServer server;
    server.answers({{chunkedHead()}});
    Asker asker(server.url());
    asker.ask();
    untilAsked(server);
    QTRY_VERIFY(asker.clock.nextDue() == base::Milliseconds(900s)); // the head has come
    asker.clock.advance(900s);
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.last().error->failure, Failure::TimeoutFirstPayload);
    QCOMPARE(asker.results.last().error->sent, Sent::ResponseStarted);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFaults::case66_stopsInTheMiddle()
{
    FaultServer server;
    server.answers({{chunkedHead() + chunk(chatDelta("I ")) + chunk(chatDelta("choose "))}});
    Asker asker(server.url());
    asker.ask();
    QVERIFY(asker.waitForText(u"choose"_s));
    asker.clock.advance(119s);
    server.send(chunk(chatDelta("option ")));
    QVERIFY(asker.waitForText(u"option"_s));
    asker.clock.advance(119s);
    QCOMPARE(asker.results.size(), 0);
    asker.clock.advance(1s);
    QVERIFY(asker.wait());
    const auto& result = asker.results.last();
    QCOMPARE(result.error->failure, Failure::TimeoutIdle);
    QCOMPARE(result.error->sent, Sent::OutputStarted);
    QCOMPARE(result.reply.text, u"I choose option "_s);
    QCOMPARE(result.reply.stop, chat::StopReason::None);
}

void TestFaults::case67_keepAlivesAreBelievedForAWhile()
{
    FaultServer server;
    server.answers({{chunkedHead() + chunk(chatDelta("I "))}});
    Asker asker(server.url());
    asker.ask();
    QVERIFY(asker.waitForText(u"I"_s));
    QVERIFY(asker.waitForBytes(chatDelta("I ").size()));
    int minutes = 0;
    for (; asker.results.isEmpty() && minutes < 60; ++minutes) {
        server.send(chunk(": ping\n\n"));
        QVERIFY(asker.waitForBytes(8)); // no time passes for the call
        asker.clock.advance(60s);
    }
    QCOMPARE(minutes, 15);
    QCOMPARE(asker.results.last().error->failure, Failure::TimeoutIdle);
}

void TestFaults::case67_keepAlivesBeforeTheFirstWord()
{
    FaultServer server;
    server.answers({{chunkedHead()}});
    Asker asker(server.url());
    asker.limits.local.firstPayload = 300s;
    asker.ask();
    untilAsked(server);
    QTRY_VERIFY(asker.clock.nextDue() == base::Milliseconds(300s));
    for (int minute = 0; minute < 10; ++minute) { // a slow provider says so for ten minutes, then answers
        server.send(chunk(": OPENROUTER PROCESSING\n\n"));
        QVERIFY(asker.waitForBytes(25));
        asker.clock.advance(60s);
        QCOMPARE(asker.results.size(), 0);
    }
    server.send(chunk(chatDelta("B") + chatEnd()) + "0\r\n\r\n");
    QVERIFY(asker.wait());
    QVERIFY(!asker.results.last().error);
    QCOMPARE(asker.results.last().firstToken, base::Milliseconds(600s));
}

void TestFaults::case68_slowHeadersAreBounded()
{
    FaultServer server;
    Asker asker(server.url());
    asker.ask();
    untilAsked(server);
    QTRY_COMPARE(asker.states.size(), 1);
    for (const char c : QByteArray("HTTP/1.1 200 OK\r\nX-A: ")) {
        server.send(QByteArray(1, c));
        asker.clock.advance(20s);
    }
    for (int i = 0; i < 50 && asker.results.isEmpty(); ++i) {
        server.send("a");
        asker.clock.advance(20s);
    }
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.last().error->failure, Failure::TimeoutHeaders);
    QCOMPARE(asker.results.last().total, base::Milliseconds(600s));
}

void TestFaults::case68_wholeCallIsBounded()
{
    FaultServer server;
    server.answers({{chunkedHead() + chunk(chatDelta("x"))}});
    Asker asker(server.url());
    asker.ask();
    QVERIFY(asker.waitForText(u"x"_s));
    int minutes = 0;
    for (; asker.results.isEmpty() && minutes < 100; ++minutes) {
        asker.streamed.clear();
        server.send(chunk(chatDelta("y")));
        if (asker.results.isEmpty()) QVERIFY(asker.waitForText(u"y"_s));
        asker.clock.advance(60s);
    }
    QCOMPARE(minutes, 60);
    QCOMPARE(asker.results.last().error->failure, Failure::TimeoutTotal);
}

void TestFaults::case39_endMarkIsWaitedForBriefly()
{
    FaultServer server;
    server.answers({{chunkedHead() + chunk(chatDelta("B") + chatEnd().replace("data: [DONE]\n\n", ""))}});
    Asker asker(server.url());
    asker.ask();
    QVERIFY(asker.waitForText(u"B"_s));
    QTRY_VERIFY(asker.clock.nextDue() == base::Milliseconds(5s));
    QCOMPARE(asker.results.size(), 0);
    asker.clock.advance(5s);
    QVERIFY(asker.wait());
    QVERIFY(!asker.results.last().error);
    QCOMPARE(asker.results.last().reply.usage.output, std::optional<qint64>(2));
    asker.clock.advance(2s); // then we close the connection
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFaults::case24_errorBodiesAreWaitedForBriefly()
{
    FaultServer server;
    server.answers({{"HTTP/1.1 503 X\r\nContent-Length: 1000\r\n\r\n{\"error\":\"busy\"}"}});
    Asker asker(server.url());
    asker.ask();
    untilAsked(server);
    QTRY_VERIFY(asker.clock.nextDue() == base::Milliseconds(10s));
    QVERIFY(asker.waitForBytes(16));
    asker.clock.advance(10s);
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.last().error->failure, Failure::Overloaded);
    QCOMPARE(asker.results.last().error->detail, u"busy"_s);
}

void TestFaults::case85_computerSlept()
{
    FaultServer server;
    server.answers({{chunkedHead() + chunk(chatDelta("I "))}});
    Asker asker(server.url());
    asker.ask();
    QVERIFY(asker.waitForText(u"I"_s));
    asker.clock.jumpWallClock(600s);
    server.end(Answer::End::Close);
    QVERIFY(asker.wait());
    QVERIFY2(asker.results.last().error->what.contains(u"slept"_s), qPrintable(asker.results.last().error->what));
    QVERIFY(asker.results.last().total >= base::Milliseconds(0));
}

void TestFaults::case75_largeBodiesAreStopped()
{
    FaultServer server;
    server.answers({{FaultServer::http(200, "text/event-stream",
                                       chatDelta("I ") + QByteArray(2 << 20, '\n') + chatDelta("no") + chatEnd())}});
    Asker asker(server.url());
    asker.limits.body = 1 << 18;
    const auto& result = asker.answer();
    QVERIFY(result.error);
    QCOMPARE(result.error->failure, Failure::TooLarge);
    QCOMPARE(result.reply.text, u"I "_s);
}

void TestFaults::cancelsAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes"); // sent before; "-" for not even asked
    QTest::addColumn<Sent>("sent");
    QTest::newRow("83: at once") << QByteArray("-") << Sent::NotSent;
    QTest::newRow("83: waiting for headers") << QByteArray() << Sent::MaybeProcessed;
    QTest::newRow("83: after the head") << chunkedHead() << Sent::ResponseStarted;
    QTest::newRow("83: in the middle") << chunkedHead() + chunk(chatDelta("I ")) << Sent::OutputStarted;
}

void TestFaults::cancelsAnywhere()
{
    QFETCH(QByteArray, bytes);
    FaultServer server;
    if (bytes != "-") server.answers({{bytes}});
    Asker asker(server.url());
    asker.ask();
    if (bytes != "-") untilAsked(server);
    if (bytes.contains("I ")) QVERIFY(asker.waitForText(u"I"_s));
    if (!bytes.isEmpty() && bytes != "-")
        QTRY_VERIFY(asker.clock.nextDue() < base::Milliseconds(600s) || bytes == chunkedHead());
    if (bytes == chunkedHead()) QTRY_VERIFY(asker.clock.nextDue() == base::Milliseconds(900s));
    asker.call->cancel();
    asker.call->cancel();
    QCOMPARE(asker.results.size(), 0); // never from inside cancel()
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.last().error->failure, Failure::Cancelled);
    QTEST(asker.results.last().error->sent, "sent");
    asker.call->cancel();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(asker.results.size(), 1);
}

void TestFaults::case83_cancelInsideASlot()
{
    FaultServer server;
    server.answers({{FaultServer::sse(chatDelta("I ") + chatDelta("choose ") + chatEnd())}});
    Asker asker(server.url());
    asker.ask();
    connect(asker.call.get(), &llm::Call::textReceived, asker.call.get(), [&asker] { asker.call->cancel(); });
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.last().error->failure, Failure::Cancelled);
    QCOMPARE(asker.results.last().reply.text, u"I "_s);
    asker.ask(); // and deleting it there
    connect(asker.call.get(), &llm::Call::textReceived, &asker, [&asker] { asker.call.reset(); });
    QTRY_VERIFY(!asker.call);
    asker.ask();
    connect(asker.call.get(), &llm::Call::finished, &asker, [&asker] { asker.call.reset(); });
    QTRY_VERIFY(!asker.call);
    QCOMPARE(asker.results.size(), 2);
}

void TestFaults::case83_deletingClosesTheConnection()
{
    FaultServer server;
    server.answers({{chunkedHead() + chunk(chatDelta("I "))}});
    Asker asker(server.url());
    asker.ask();
    QVERIFY(asker.waitForText(u"I"_s));
    asker.call.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(asker.results.size(), 0);
}

void TestFaults::case84_manyAtOnce()
{
    FaultServer server; // answers nobody before all have asked
    Asker asker(server.url());
    std::vector<std::unique_ptr<llm::Call>> calls;
    int finished = 0;
    const auto prepared = asker.respondent().prepare({});
    for (int i = 0; i < 40; ++i) {
        calls.push_back(asker.respondent().start(prepared));
        connect(calls.back().get(), &llm::Call::finished, this, [&finished](const llm::CallResult& result) {
            finished += result.error->failure == Failure::Cancelled;
        });
    }
    QTRY_COMPARE(server.requestCount(), 40);
    QCOMPARE(server.mostAtOnce(), 40); // nothing queues inside Qt
    for (const auto& call : calls)
        call->cancel();
    QTRY_COMPARE(finished, 40);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFaults::case81_cookiesAreNotKept()
{
    FaultServer server;
    server.answers(
        {{FaultServer::http(200, "text/event-stream", chatDelta("B") + chatEnd(), "Set-Cookie: a=b; Path=/\r\n")}});
    Asker asker(server.url());
    asker.answer();
    asker.answer();
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void TestFaults::case74_compressedStreamsAreRefused()
{
    FaultServer server;
    server.answers({{FaultServer::http(200, "text/event-stream", "\x1f\x8b garbage", "Content-Encoding: gzip\r\n")}});
    Asker asker(server.url());
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Malformed);
    QVERIFY(error->detail.contains(u"gzip"_s));
}

void TestFaults::case76_tooManyHeaders()
{
    QByteArray headers;
    for (int i = 0; i < 150; ++i)
        headers += "X-" + QByteArray::number(i) + ": 1\r\n";
    FaultServer server;
    server.answers({{FaultServer::http(200, "text/event-stream", chatDelta("B") + chatEnd(), headers)}});
    Asker asker(server.url());
    asker.ask();
    QTRY_VERIFY(!asker.states.isEmpty());
    asker.clock.advance(3600s); // some builds of Qt hang over more than a hundred; the watchdog does not
    QVERIFY(asker.wait());
    QCOMPARE(asker.results.size(), 1);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_llm_faults.moc"
