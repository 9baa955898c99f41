#include "app/llm/codec.h"
#include "app/llm/sentences.h"
#include "tests/support/llmcalls.h"
#include "tests/support/llmdecoding.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using chat::Dialect;
using llm::Decision;
using llm::Failure;
using llm::Sent;
using support::Answer;
using support::Asker;
using support::chatDelta;
using support::chatEnd;
using support::FaultServer;

namespace {

const QByteArray good = FaultServer::sse(chatDelta("B") + chatEnd());

QByteArray refusal(int status, const QByteArray& error, const QByteArray& headers = {})
{
    return FaultServer::http(status, "application/json", "{\"error\":" + error + "}", headers);
}

} // namespace

/// Fault cases in which a request is put off, mended or asked again, and those of the network that need a server of
/// their own. The names of tests and rows carry the number of their case in the project's list of 90; others are in the
/// neighbouring files, and one test here looks whether any number is missing. All run as against a server that charges.
class TestCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Refused parameters that are mended: one more request, and the answer.
    void mended_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QList<QByteArray>>("gone");
        QTest::addColumn<QByteArray>("instead");
        QTest::newRow("1: token limit has another name")
            << QByteArray(
                   R"({"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","param":"max_tokens","code":"unsupported_parameter"})")
            << QList<QByteArray>{"\"max_tokens\""} << QByteArray("\"max_completion_tokens\":50");
        QTest::newRow("2: temperature and token limit at once")
            << QByteArray(
                   R"({"message":"Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported.","param":"temperature","code":"unsupported_value"})")
            << QList<QByteArray>{"\"temperature\"", "\"max_tokens\""} << QByteArray("\"max_completion_tokens\":50");
        QTest::newRow("12: an extra that is not permitted")
            << QByteArray(R"({"message":"Extra inputs are not permitted","param":"seed","code":"extra_forbidden"})")
            << QList<QByteArray>{"\"seed\""} << QByteArray("\"max_tokens\":50");
    }
    void mended()
    {
        QFETCH(QByteArray, error);
        QFETCH(QList<QByteArray>, gone);
        QFETCH(QByteArray, instead);
        for (const auto writing : support::everyWriting) {
            FaultServer server;
            server.setWriting(writing);
            server.answers({{refusal(400, error)}, {good}});
            Asker asker(server.url());
            asker.model.sampling = {0.5, {}, 50, 7};
            QVERIFY(!asker.persist().error);
            QCOMPARE(asker.results.last().reply.text, u"B"_s);
            QCOMPARE(server.requestCount(), 2);
            const QByteArray body = server.requests().last().body;
            for (const auto& name : gone)
                QVERIFY2(!body.contains(name), body.constData());
            QVERIFY2(body.contains(instead), body.constData());
            const QByteArray parameters = asker.prepared.parameters; // what the record says was sent
            for (const auto& name : gone)
                if (name != "\"max_tokens\"") QVERIFY2(parameters.contains("\"left_out\":["), parameters.constData());
            QVERIFY(!asker.answer().error); // and from now on at once
            QCOMPARE(server.requestCount(), 3);
        }
    }

    void case3_streamingIsNotForThisAccount()
    {
        FaultServer server;
        server.answers({{refusal(
            400,
            R"({"message":"Your organization must be verified to stream this model.","param":"stream","code":"unsupported_value"})")}});
        Asker asker(server.url());
        const auto& error = asker.persist().error;
        QCOMPARE(error->failure, Failure::UnsupportedParameter);
        QVERIFY(error->what.contains(u"does not stream"_s));
        QCOMPARE(server.requestCount(), 1);
    }

    /// One answer that puts off or fails, then a good one: how long is waited, at least and at most, and for what.
    void putOff_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<base::Milliseconds>("least");
        QTest::addColumn<base::Milliseconds>("most");
        using Ms = base::Milliseconds;
        const auto row = [](const char* name, const QByteArray& first, Ms least, Ms most) {
            QTest::newRow(name) << first << least << most;
        };
        const auto slow = [](const QByteArray& headers) { return refusal(429, R"({"message":"slow"})", headers); };
        const auto asked = [&](const char* name, const QByteArray& headers, Ms wait) {
            row(name, slow(headers), wait, wait + wait / 4);
        };
        asked("13: seconds", "Retry-After: 2\r\n", 2s);
        asked("14: a decimal", "Retry-After: 1.5\r\n", 1500ms);
        asked("15: milliseconds", "retry-after-ms: 700\r\n", 700ms);
        // The clock of the tests stands at 2026-01-02 03:04:05 UTC.
        asked("16: date", "Retry-After: Fri, 02 Jan 2026 03:04:15 GMT\r\n", 10s);
        asked("16: date of RFC 850", "Retry-After: Friday, 02-Jan-26 03:04:15 GMT\r\n", 10s);
        asked("16: date of asctime", "Retry-After: Fri Jan  2 03:04:15 2026\r\n", 10s);
        asked("16: wrong weekday", "Retry-After: Mon, 02 Jan 2026 03:04:15 GMT\r\n", 10s);
        asked("16: the server's clock is wrong",
              "Retry-After: Fri, 02 Jan 2026 09:00:10 GMT\r\nDate: Fri, 02 Jan 2026 09:00:00 GMT\r\n", 10s);
        asked("16: past date", "Retry-After: Fri, 02 Jan 2026 03:00:00 GMT\r\n", 2s); // its own
        for (const char* nonsense : {"abc", "-5", "1e9", "", "2\r\nRetry-After: 3"})
            QTest::newRow(qPrintable(u"17: \"%1\""_s.arg(QString::fromLatin1(nonsense).simplified())))
                << slow("Retry-After: " + QByteArray(nonsense) + "\r\n") << Ms(2s) << Ms(2500ms);
        row("18: Gemini's own way",
            refusal(
                429,
                R"({"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"45.837906927s"}]})"),
            45838ms, 58s);
        row("20: server fault", refusal(500, R"({"message":"oops"})"), 250ms, 500ms);
        row("22: overloaded", refusal(529, R"({"type":"overloaded_error","message":"Overloaded"})"), 2s, 2500ms);
        row("22: queue is full", FaultServer::http(503, "application/json", R"({"error":"server busy"})"), 2s, 2500ms);
        row("23: the server's word allows it", refusal(400, R"({"message":"hm"})", "x-should-retry: true\r\n"), 250ms,
            500ms);
    }
    void putOff()
    {
        QFETCH(QByteArray, first);
        QFETCH(base::Milliseconds, least);
        QFETCH(base::Milliseconds, most);
        for (const auto writing : support::everyWriting) {
            FaultServer server;
            server.setWriting(writing);
            server.answers({{first}, {good}});
            Asker asker(server.url());
            QVERIFY(!asker.persist().error);
            QCOMPARE(asker.results.last().reply.text, u"B"_s);
            QCOMPARE(server.requestCount(), 2);
            QCOMPARE(asker.decisions.size(), 1);
            const auto waited = asker.decisions.first().wait;
            QVERIFY2(waited >= least && waited <= most, qPrintable(QString::number(waited.count())));
        }
    }

    /// What is final at once: a person must act, or the server says so.
    void final_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Decision::Kind>("decision");
        using Kind = Decision::Kind;
        QTest::newRow("5: key") << refusal(401, R"({"message":"no"})") << Kind::ParkConnection;
        QTest::newRow("6: no money") << refusal(402, R"({"message":"no"})") << Kind::ParkConnection;
        QTest::newRow("6: quota") << refusal(
                                         429,
                                         R"({"message":"You exceeded your current quota","code":"insufficient_quota"})")
                                  << Kind::ParkConnection;
        QTest::newRow("17: a wait that is a person's business")
            << refusal(429, R"({"message":"slow"})", "Retry-After: 121\r\n") << Kind::ParkConnection;
        QTest::newRow("18b: quota of the day")
            << refusal(
                   429,
                   R"({"code":429,"status":"RESOURCE_EXHAUSTED","message":"x","details":[{"violations":[{"quotaId":"RequestsPerDay"}]}]})")
            << Kind::ParkConnection;
        QTest::newRow("23: the server's word forbids it")
            << refusal(500, R"({"message":"oops"})", "x-should-retry: false\r\n") << Kind::GiveUp;
        QTest::newRow("29: early hints alone")
            << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n") << Kind::GiveUp;
    }
    void final()
    {
        QFETCH(QByteArray, answer);
        for (const auto writing : support::everyWriting) {
            FaultServer server;
            server.setWriting(writing);
            server.answers({{answer}});
            Asker asker(server.url());
            QVERIFY(asker.persist().error);
            QCOMPARE(server.requestCount(), 1);
            QTEST(asker.decisions.last().kind, "decision");
        }
    }

    void case21_modelIsLoading()
    {
        FaultServer server;
        const Answer loading{refusal(503, R"({"code":503,"message":"Loading model","type":"unavailable_error"})")};
        server.answers({loading, loading, loading, loading, loading, {good}});
        Asker asker(server.url());
        QVERIFY(!asker.persist(true).error);
        QCOMPARE(server.requestCount(), 6); // five that ask nothing of the model
        base::Milliseconds waited{0};
        for (const auto& decision : asker.decisions)
            waited += decision.wait;
        QVERIFY(waited >= 20s);
        QVERIFY(asker.states.contains(llm::CallState::WaitingForFirstToken));
    }

    void case23_theServersWordHoldsOnce()
    {
        FaultServer server;
        server.answers({{refusal(400, R"({"message":"hm"})", "x-should-retry: true\r\n")}});
        Asker asker(server.url());
        QCOMPARE(asker.persist().error->failure, Failure::BadRequest);
        QCOMPARE(server.requestCount(), 2);
    }

    /// 10 MB in one line, a million tiny events, 50 MB of comments: read in time, with what is too much stopped.
    void case46_muchOfEverything()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray longLine = "data: " + chatDelta(QByteArray(10 << 20, 'x')).mid(6);
        QCOMPARE(support::decode(Dialect::OpenAiChat, {longLine, chatEnd()}, "text/event-stream").failure(),
                 u"too_large"_s);
        QByteArray tiny;
        for (int i = 0; i < 100'000; ++i)
            tiny += "data: {}\n\n";
        QList<QByteArray> million(10, tiny);
        million << chatDelta("B") << chatEnd();
        QCOMPARE(support::decode(Dialect::OpenAiChat, million, "text/event-stream").text, u"B"_s);
        QList<QByteArray> comments(50, QByteArray(": ").append(QByteArray((1 << 20) - 4, '.')).append("\n\n"));
        comments << chatDelta("B") << chatEnd();
        QCOMPARE(support::decode(Dialect::OpenAiChat, comments, "text/event-stream").text, u"B"_s);
        QVERIFY(timer.elapsed() < 20'000); // quadratic reading would take many minutes
    }

    void case60_promptWasCut()
    {
        FaultServer server;
        server.answersBy([](const support::SeenRequest&) -> Answer {
            return {FaultServer::http(200, "application/x-ndjson",
                                      "{\"message\":{\"content\":\"B\"},\"done\":true,\"prompt_eval_count\":40}\n")};
        });
        Asker asker(server.url(QString()), Dialect::Ollama);
        QVERIFY(asker.answer(QString(400, u'x')).warnings.isEmpty());
        QCOMPARE(asker.answer(QString(4000, u'x')).warnings, QStringList{u"context_truncated"_s});
        QVERIFY(server.requests().last().body.contains("\"truncate\":false"));
    }

    /// DeepSeek's words of 2026 for a conversation without its own thoughts; R1 refused them when they were there, so
    /// they are sent only after this.
    void case63_thoughtsAreWantedBack()
    {
        FaultServer server;
        server.answersBy([](const support::SeenRequest& request) -> Answer {
            if (request.body.contains("\"reasoning_content\":\"Hm.\"")) return {good};
            return {refusal(
                400,
                R"({"message":"The reasoning_content in the thinking mode must be passed back to the API.","type":"invalid_request_error","code":"invalid_request_error"})")};
        });
        Asker asker(server.url());
        llm::Request request;
        request.messages = {{chat::Role::User, u"1"_s}, {chat::Role::Assistant, u"A"_s}, {chat::Role::User, u"2"_s}};
        const auto without = asker.respondent().prepare(request);
        request.thoughts = {u"Hm."_s};
        const auto with = asker.respondent().prepare(request);
        QCOMPARE(with.body, without.body); // not sent unasked
        llm::CallError error;
        error.failure = Failure::UnsupportedParameter;
        error.detail = u"The reasoning_content in the thinking mode must be passed back to the API."_s;
        const auto repaired = asker.respondent().repair(with, error);
        QVERIFY(repaired);
        asker.prepared = *repaired;
        asker.call = asker.respondent().start(*repaired);
        asker.connect(asker.call.get(), &llm::Call::finished, &asker,
                      [&asker](const llm::CallResult& result) { asker.results << result; });
        QTRY_COMPARE(asker.results.size(), 1);
        QVERIFY(!asker.results.first().error);
        Asker plain(server.url()); // without thoughts nothing can be mended, and it is said
        QCOMPARE(plain.persist().error->failure, Failure::UnsupportedParameter);
        QVERIFY(plain.results.last().error->detail.contains(u"reasoning_content"_s));
        QVERIFY(server.requestCount() <= 3);
    }

    void case69_nobodyTakesTheConnection()
    {
        Asker asker(u"http://192.0.2.1:9/v1"_s.replace(u"192.0.2.1"_s, u"10.255.255.1"_s));
        asker.ask();
        asker.clock.advance(10s);
        QVERIFY(asker.wait());
        const auto& error = asker.results.last().error;
        QVERIFY(error->failure == Failure::TimeoutConnect || error->failure == Failure::Connect);
        QCOMPARE(error->sent, Sent::NotSent);
    }

    /// "localhost" may mean ::1 first, where nobody listens.
    void case69_theOtherLoopback()
    {
        FaultServer server;
        server.answers({{good}});
        Asker asker(u"http://localhost:%1/v1"_s.arg(server.port()));
        QVERIFY(!asker.answer().error);
        QVERIFY(asker.respondent().isLocal());
    }

    void case70_whatMayBeChargedIsNotAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Answer::End>("end");
        QTest::newRow("70: closed") << QByteArray() << Answer::End::Close;
        QTest::newRow("70: reset") << QByteArray() << Answer::End::Reset;
        QTest::newRow("70: half a status line") << QByteArray("HTTP/1.") << Answer::End::Close;
        QTest::newRow("70: half a header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty") << Answer::End::Close;
    }
    void case70_whatMayBeChargedIsNotAskedAgain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Answer::End, end);
        for (const bool isLocal : {false, true}) {
            FaultServer server;
            server.answers({{bytes, end}});
            Asker asker(server.url());
            QCOMPARE(asker.persist(isLocal).error->failure, Failure::Ambiguous);
            QCOMPARE(server.requestCount(), isLocal ? 2 : 1);
            llm::RetryPolicy allowed;
            allowed.resendAmbiguousPaid = true;
            asker.persist(false, allowed);
            QCOMPARE(server.requestCount(), isLocal ? 4 : 3);
        }
    }

    /// Bodies whose length is told wrongly never become an answer that is not there.
    void wrongLengths_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("outcome"); // text|failure
        const QByteArray whole = chatDelta("B") + chatEnd();
        const QByteArray size = QByteArray::number(whole.size(), 16);
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
        QTest::newRow("73: chunk size overflows")
            << head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n" + whole << u"?"_s;
        QTest::newRow("73: length and chunks") << head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                                      size + "\r\n" + whole + "\r\n0\r\n\r\n"
                                               << u"?"_s;
        QTest::newRow("73: length too short") << head + "Content-Length: 20\r\n\r\n" + whole << u"|empty_stream"_s;
        QTest::newRow("74: gzip that nobody asked for")
            << head + "Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n\x1f\x8b" + QByteArray(18, 'x')
            << u"|malformed"_s;
        QTest::newRow("74: zstd") << head + "Content-Encoding: zstd\r\nContent-Length: 4\r\n\r\nxxxx"
                                  << u"|malformed"_s;
        QTest::newRow("74: br") << head + "Content-Encoding: br\r\nContent-Length: 4\r\n\r\nxxxx" << u"|malformed"_s;
    }
    void wrongLengths()
    {
        QFETCH(QByteArray, response);
        QFETCH(QString, outcome);
        for (const auto writing : support::everyWriting) {
            FaultServer server;
            server.setWriting(writing);
            server.answers({{response, Answer::End::Close}});
            Asker asker(server.url());
            const auto& result = asker.persist();
            const QString failure = result.error ? llm::failureName(result.error->failure) : QString();
            // "?": HTTP leaves it open; an answer must then be the whole one
            if (outcome == u"?"_s)
                QVERIFY2(result.error || result.reply.text == u"B"_s, qPrintable(result.reply.text));
            else if (!result.error || result.reply.text.isEmpty())
                QCOMPARE(QString(result.reply.text + u'|' + failure), outcome);
            QCOMPARE(server.requestCount(), 1);
            QCOMPARE(asker.results.size(), 1);
        }
    }

    /// A fast server that never stops: ended at the cap, soon after it.
    void case75_endlessBody()
    {
        FaultServer server;
        server.answers({{FaultServer::chunked("text/event-stream", {chatDelta("B")}, false) + "7fffffff\r\n" +
                         QByteArray(40 << 20, ':')}});
        Asker asker(server.url());
        const auto& result = asker.persist();
        QCOMPARE(result.error->failure, Failure::TooLarge);
        QCOMPARE(result.reply.text, u"B"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    void case76_headersWithoutEnd()
    {
        FaultServer server;
        server.answers({{"HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(1 << 20, 'x')}});
        Asker asker(server.url());
        asker.ask();
        QTRY_COMPARE(server.requestCount(), 1);
        QTRY_VERIFY(!asker.states.isEmpty());
        asker.clock.advance(3600s);
        QVERIFY(asker.wait());
        QVERIFY(asker.results.last().error);
        QCOMPARE(server.requestCount(), 1);
    }

    /// A TLS server at an http address: it sends an alert and hangs up.
    void case77_encryptionIsNotExpected()
    {
        FaultServer server;
        server.answersBy([](const support::SeenRequest&) -> Answer {
            return {QByteArray::fromHex("15030100020216"), Answer::End::Close};
        });
        Asker asker(server.url());
        const auto& error = asker.persist().error;
        QCOMPARE(error->failure, Failure::Ambiguous);
        QVERIFY2(error->what.contains(u"address is that of a model server"_s), qPrintable(error->what));
        QCOMPARE(server.requestCount(), 1);
    }

    void case80_proxyThatIsNotThereOrNoProxy()
    {
        const auto through = [](const QString& proxy) {
            qputenv("http_proxy", proxy.toUtf8());
            Asker asker(u"http://lab-server.local:8000/v1"_s);
            const auto result = asker.persist();
            qunsetenv("http_proxy");
            return *result.error;
        };
        QString gone;
        {
            FaultServer server;
            gone = server.url(QString());
        }
        FaultServer portal;
        portal.answers({{FaultServer::http(200, "text/html", "<html>Please sign in</html>"), Answer::End::Close}});
        const auto page = through(portal.url(QString()));
        if (portal.requestCount() == 0) QSKIP("This build of Qt does not read http_proxy.");
        QCOMPARE(page.failure, Failure::Malformed);
        QVERIFY2(page.what.contains(u"sign in"_s), qPrintable(page.what));
        QCOMPARE(portal.requestCount(), 1);
        const auto refused = through(gone);
        QCOMPARE(refused.failure, Failure::Proxy);
        QCOMPARE(refused.sent, Sent::NotSent);
    }

    /// HTTP/2 has faults of its own in Qt 6.4 (QTBUG-111417 and others), so it is never offered.
    void case82_http2IsNotOffered()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray hello;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&hello, socket] {
                hello += socket->readAll();
                socket->abort();
            });
        });
        Asker asker(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
        QVERIFY(asker.answer().error);
        QVERIFY(hello.size() > 50);
        QVERIFY(!hello.contains(QByteArray("\x02h2", 3)));
    }

    void case88_wholeAnswersFromThoseThatDoNotStream()
    {
        const auto& codec = llm::codecOf(Dialect::OpenAiChat);
        const auto manner = llm::mannerOf(Dialect::OpenAiChat, QUrl(u"http://127.0.0.1:4891/v1"_s)); // GPT4All's port
        const auto body = codec.encode({u"m"_s, {}, {}, {}}, {{{chat::Role::User, u"x"_s}}, {}, {}, {}}, manner);
        QCOMPARE(body["stream"].get<bool>(), false);
        QVERIFY(!body.contains("stream_options"));
        QCOMPARE(body["max_tokens"].get<int>(), 4096); // it would stop after 16
    }

    void case90_theSameBytesAgain()
    {
        const QByteArray stream = FaultServer::sse(chatDelta("I ") + ": ping\n\n" + chatDelta("choose B.") + chatEnd());
        QList<QPair<QString, QByteArray>> seen;
        for (int i = 0; i < 2; ++i) {
            FaultServer server;
            server.answers({{stream}});
            Asker asker(server.url());
            asker.model.sampling = {0.7, 0.9, 50, 3};
            const auto& result = asker.answer();
            QVERIFY(!result.error);
            seen << qMakePair(result.reply.text + result.reply.model + result.reply.requestId + asker.streamed,
                              server.requests().first().body + asker.prepared.parameters);
            QCOMPARE(result.total, base::Milliseconds(0)); // on a clock that stands still
        }
        QCOMPARE(seen.at(0), seen.at(1));
    }

    /// Every number of the list is the name of a test or of a row in this folder or among the tests of runs.
    void noNumberIsMissing()
    {
        QSet<int> found;
        const QRegularExpression names(u"\\bcase(\\d+)_|\"(\\d+)[a-c]?: "_s);
        for (const auto& folder : {u"/tests/app/llm"_s, u"/tests/app/run"_s}) {
            QDirIterator files(QStringLiteral(SVO_SOURCE_DIR) + folder, {u"*.cpp"_s});
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto all = names.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();) {
                    const auto match = all.next();
                    found << QString(match.captured(1) + match.captured(2)).toInt();
                }
            }
        }
        for (int number = 1; number <= 90; ++number)
            QVERIFY2(found.contains(number), qPrintable(u"case %1 has no test"_s.arg(number)));
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_llm_cases.moc"
