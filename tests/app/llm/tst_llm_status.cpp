#include "app/llm/retry.h"
#include "app/llm/sentences.h"
#include "app/llm/servererror.h"
#include "tests/support/llmcalls.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using llm::Failure;
using support::Answer;
using support::Asker;
using support::chatDelta;
using support::chatEnd;
using support::FaultServer;

/// Error responses: which failure they are, what the person is told, and that each is asked once. The bodies have the
/// shapes of the vendors' API references and of reported server answers.
class TestStatus : public QObject
{
    Q_OBJECT

    static void row(const char* name, int status, const QByteArray& body, const char* failure)
    {
        QTest::newRow(name) << status << body << QString::fromLatin1(failure);
    }

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void carriesWhatTheServerSays();
    void waitsComeAlong_data();
    void waitsComeAlong();
    void bodiesOfEveryKind_data();
    void bodiesOfEveryKind();
    void errorsWhereAnAnswerWasDue_data();
    void errorsWhereAnAnswerWasDue();
    void case1_refusedParametersAreSentOnceMore();
    void case5_basicChallengeAsksNobody();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void keysStayInside_data();
    void keysStayInside();
    void keysThatCannotBeSent_data();
    void keysThatCannotBeSent();
    void everyFailureHasASentence();
};

void TestStatus::classifies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("failure");
    row("1: unsupported parameter", 400,
        R"({"error":{"message":"Unsupported parameter: 'max_tokens'","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})",
        "unsupported_parameter");
    row("2: unsupported value", 400, R"({"error":{"message":"x","param":"temperature","code":"unsupported_value"}})",
        "unsupported_parameter");
    row("3: not verified to stream", 400,
        R"({"error":{"message":"Your organization must be verified to stream this model.","param":"stream","code":"unsupported_value"}})",
        "unsupported_parameter");
    row("4: context, OpenAI", 400,
        R"({"error":{"message":"This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens.","code":"context_length_exceeded"}})",
        "context_too_long");
    row("4: context, llama-server", 400,
        R"({"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error","n_prompt_tokens":9000,"n_ctx":4096}})",
        "context_too_long");
    row("4: context, vLLM", 400,
        R"({"object":"error","message":"This model's maximum context length is 4096 tokens.","code":400})",
        "context_too_long");
    row("4: context, Ollama", 400, R"({"error":"the input length exceeds the context length"})", "context_too_long");
    row("4: context, Anthropic", 400,
        R"({"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 210000 tokens > 200000 maximum"}})",
        "context_too_long");
    row("4: context, Gemini", 400,
        R"({"error":{"code":400,"status":"INVALID_ARGUMENT","message":"The input token count (9000) exceeds the maximum number of tokens allowed (8192)."}})",
        "context_too_long");
    row("5: 401", 401, R"({"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}})", "auth");
    row("5: 401 without a body", 401, "", "auth");
    row("5: key, Gemini", 400,
        R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}})",
        "auth");
    row("6: 402", 402, R"({"error":{"message":"Insufficient credits"}})", "billing");
    row("6: spend limit, Anthropic", 400,
        R"({"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the API."}})",
        "billing");
    row("6: quota", 429,
        R"({"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":"insufficient_quota"}})",
        "quota_exhausted");
    row("18: per minute, Gemini", 429,
        R"({"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"45.837906927s"}]}})",
        "rate_limited");
    row("18b: per day, Gemini", 429,
        R"({"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]}]}})",
        "quota_exhausted");
    row("18c: in a list, Gemini", 429, R"([{"error":{"code":429,"message":"slow","status":"RESOURCE_EXHAUSTED"}}])",
        "rate_limited");
    row("13: 429", 429, R"({"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}})", "rate_limited");
    row("13: 429 bare", 429, "", "rate_limited");
    row("13: slow down", 429, R"({"error":{"code":"slow_down","message":"x"}})", "rate_limited");
    row("7: moderation", 403,
        R"({"error":{"code":403,"message":"Input was flagged","metadata":{"reasons":["violence"]}}})", "permission");
    row("7: 403 bare", 403, "", "permission");
    row("8: model, Ollama", 404, R"({"error":"model 'x' not found, try pulling it first"})", "model_not_found");
    row("8: model, OpenAI", 404, R"({"error":{"message":"The model `x` does not exist","code":"model_not_found"}})",
        "model_not_found");
    row("8: model, vLLM", 404,
        R"({"object":"error","message":"The model `x` does not exist.","type":"NotFoundError","code":404})",
        "model_not_found");
    row("8: model, Anthropic", 404,
        R"({"type":"error","error":{"type":"not_found_error","message":"model: claude-x not found"}})",
        "model_not_found");
    row("8: model, Gemini", 404,
        R"({"error":{"code":404,"message":"models/x is not found for API version v1beta","status":"NOT_FOUND"}})",
        "model_not_found");
    row("8: model, OpenRouter", 400, R"({"error":{"message":"x/y is not a valid model ID","code":400}})",
        "model_not_found");
    row("8: 404 HTML", 404, "<html><head><title>404 Not Found</title></head></html>", "wrong_address");
    row("9: 404 text", 404, "404 page not found", "wrong_address");
    row("9: 404 FastAPI", 404, R"({"detail":"Not Found"})", "wrong_address");
    row("9: 405", 405, R"({"detail":"Method Not Allowed"})", "wrong_address");
    row("80: 407", 407, "", "proxy");
    row("10: 408", 408, "", "server");
    row("10: 409", 409, "", "server");
    row("11: 413", 413, R"({"type":"error","error":{"type":"request_too_large","message":"x"}})", "payload_too_large");
    row("11: 413 HTML", 413, "<html>Request Entity Too Large</html>", "payload_too_large");
    row("12: 422", 422,
        R"({"detail":[{"loc":["body","messages"],"msg":"field required","type":"value_error.missing"}]})",
        "bad_request");
    row("12: 422 extra", 422,
        R"({"detail":[{"loc":["body","seed"],"msg":"Extra inputs are not permitted","type":"extra_forbidden"}]})",
        "unsupported_parameter");
    row("22: 498, Groq", 498, "", "overloaded");
    row("20: 500", 500, R"({"error":{"message":"The server had an error","type":"server_error"}})", "server");
    row("20: 500 too long, Gemini", 500,
        R"({"error":{"code":500,"message":"Your input context is too long","status":"INTERNAL"}})", "server");
    row("20: 502 HTML", 502, "<html><title>502 Bad Gateway</title></html>", "server");
    row("20: 503", 503, "", "overloaded");
    row("21: 503 loading", 503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
        "model_loading");
    row("22: 503 queue, Ollama", 503, R"({"error":"server busy, please try again. maximum pending requests exceeded"})",
        "overloaded");
    row("20: 504", 504, "", "server");
    for (const int status : {520, 521, 522, 523, 524})
        row(qPrintable(u"20: %1"_s.arg(status)), status, "<html></html>", "server");
    row("22: 529", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})", "overloaded");
    row("24: 418", 418, "", "bad_request");
}

void TestStatus::classifies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, failure);
    for (const auto writing : support::everyWriting) {
        FaultServer server;
        server.setWriting(writing);
        server.answers({{FaultServer::http(status, body.startsWith('<') ? "text/html" : "application/json", body)}});
        Asker asker(server.url());
        asker.key = u"canary-key-123456"_s;
        asker.model.sampling = {0.5, {}, 50, 7};
        const auto& result = asker.persist();
        QVERIFY(result.error);
        QCOMPARE(llm::failureName(result.error->failure), failure);
        QCOMPARE(result.error->http, status);
        QCOMPARE(result.error->sent, llm::Sent::ResponseStarted);
        QVERIFY2(result.error->what.contains(u"127.0.0.1:"_s), qPrintable(result.error->what));
        QVERIFY(!result.error->detail.contains(u'<'));
        if (result.error->failure != Failure::ModelLoading) // asked for a quarter of an hour
            QCOMPARE(server.requestCount(), support::timesAsked(*result.error));
        QCOMPARE(asker.results.size(), server.requestCount()); // each request ended once, and is one attempt
    }
}

void TestStatus::carriesWhatTheServerSays()
{
    const auto error = [](int status, const QByteArray& body) { return llm::errorOfResponse({status, {}}, body, {}); };
    auto told = error(
        400,
        R"({"error":{"message":"No.","type":"invalid_request_error","param":"sampling.temperature","code":"unsupported_value"}})");
    QCOMPARE(told.detail, u"No."_s);
    QCOMPARE(told.code, u"unsupported_value"_s);
    QCOMPARE(told.parameter, u"temperature"_s);
    told = error(
        403, R"({"error":{"code":403,"message":"Input was flagged","metadata":{"reasons":["violence","self-harm"]}}})");
    QCOMPARE(told.detail, u"Input was flagged (violence, self-harm)"_s);
    told = error(
        400,
        R"({"error":{"code":400,"message":"exceeds the available context size","type":"exceed_context_size_error","n_prompt_tokens":9000,"n_ctx":4096}})");
    QCOMPARE(told.detail, u"exceeds the available context size (9000 of 4096 tokens)"_s);
    told = error(502, "<html><title>502 Bad Gateway</title><body>nginx</body></html>");
    QCOMPARE(told.detail, u"502 Bad Gateway"_s);
}

void TestStatus::waitsComeAlong_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("milliseconds"); // -1: none
    QTest::newRow("13: seconds") << QByteArray("Retry-After: 2\r\n") << QByteArray() << 2000;
    QTest::newRow("15: milliseconds") << QByteArray("retry-after-ms: 700\r\n") << QByteArray() << 700;
    QTest::newRow("17: nonsense") << QByteArray("Retry-After: soon\r\n") << QByteArray() << -1;
    QTest::newRow("18: Gemini")
        << QByteArray()
        << QByteArray(
               R"({"error":{"code":429,"message":"x","status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"45.837906927s"}]}})")
        << 45838;
    QTest::newRow("13: words") << QByteArray() << QByteArray(R"({"error":{"message":"Please try again in 5.289s."}})")
                               << 5289;
    QTest::newRow("13: none") << QByteArray() << QByteArray() << -1;
}

void TestStatus::waitsComeAlong()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.answers({{FaultServer::http(429, "application/json", body, headers + "x-should-retry: true\r\n")}});
    Asker asker(server.url());
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QTEST(error->retryAfter ? static_cast<int>(error->retryAfter->count()) : -1, "milliseconds");
    QCOMPARE(error->shouldRetry, std::optional(true));
}

void TestStatus::bodiesOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("24: empty") << QByteArray();
    QTest::newRow("24: invalid UTF-8") << QByteArray("{\"error\":\"bo\xFFom\"}");
    QTest::newRow("24: 5 MB") << QByteArray(5 << 20, 'x');
    QTest::newRow("24: half JSON") << QByteArray("{\"error\":{\"mess");
    QTest::newRow("24: number") << QByteArray("42");
    QTest::newRow("24: empty list") << QByteArray("[]");
    QTest::newRow("24: bidi") << QByteArray("{\"error\":\"a\xE2\x80\xAE"
                                            "b\"}");
}

void TestStatus::bodiesOfEveryKind()
{
    QFETCH(QByteArray, body);
    FaultServer server;
    server.answers({{FaultServer::http(500, "application/json", body)}});
    Asker asker(server.url());
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Server);
    QVERIFY(error->detail.size() <= 2000);
    QVERIFY(!error->detail.contains(QChar(0x202e)));
}

void TestStatus::errorsWhereAnAnswerWasDue_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("failure");
    QTest::newRow("25: xAI") << FaultServer::http(200, "application/json",
                                                  R"({"code":"The caller does not have permission","error":"boom"})")
                             << u"server"_s;
    QTest::newRow("25: OpenRouter") << FaultServer::http(200, "application/json",
                                                         R"({"error":{"code":402,"message":"no credits"}})")
                                    << u"billing"_s;
    QTest::newRow("25: LM Studio") << FaultServer::http(
                                          200, "application/json",
                                          R"x({"error":"Unexpected endpoint or method. (POST /chat/completions)"})x")
                                   << u"wrong_address"_s;
    QTest::newRow("26: portal") << FaultServer::http(200, "text/html", "<html>Please sign in</html>") << u"malformed"_s;
    QTest::newRow("25: other JSON") << FaultServer::http(200, "application/json", R"({"hello":"world"})")
                                    << u"malformed"_s;
    QTest::newRow("28: 204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << u"empty_stream"_s;
    QTest::newRow("28: empty") << FaultServer::http(200, "text/event-stream", "") << u"empty_stream"_s;
    QTest::newRow("28: empty JSON") << FaultServer::http(200, "application/json", "") << u"empty_stream"_s;
    QTest::newRow("29: early hints") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n") +
                                            FaultServer::sse(chatDelta("B") + chatEnd())
                                     << u"ambiguous"_s;
}

void TestStatus::errorsWhereAnAnswerWasDue()
{
    QFETCH(QByteArray, response);
    FaultServer server;
    server.answers({{response}});
    Asker asker(server.url());
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QTEST(llm::failureName(error->failure), "failure");
    QCOMPARE(server.requestCount(), 1);
}

void TestStatus::case1_refusedParametersAreSentOnceMore()
{
    FaultServer server;
    server.answers(
        {{FaultServer::http(
             400, "application/json",
             R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","param":"max_tokens","code":"unsupported_parameter"}})")},
         {FaultServer::sse(chatDelta("B") + chatEnd())}});
    Asker asker(server.url());
    asker.model.sampling.maxTokens = 50;
    base::Rng rng(1);
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(llm::RetryPolicy().decide(*error, {}, false, rng).kind, llm::Decision::Kind::Repair);
    QVERIFY(asker.repairAndAnswer());
    QVERIFY(!asker.results.last().error);
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(server.requests().last().body.contains("\"max_completion_tokens\":50"));
    QVERIFY(!server.requests().last().body.contains("\"max_tokens\""));
}

void TestStatus::case5_basicChallengeAsksNobody()
{
    FaultServer server;
    server.answers(
        {{FaultServer::http(401, "application/json", R"({"error":"no"})", "WWW-Authenticate: Basic realm=\"x\"\r\n")}});
    Asker asker(server.url());
    asker.key = u"canary-key-123456"_s;
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Auth);
    QVERIFY(error->what.contains(u"refused the key"_s));
    QCOMPARE(server.requestCount(), 1);
}

void TestStatus::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); // %1: the port of a sink
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("79: %d other port", status) << status << QByteArray("http://127.0.0.1:%1/v1/chat/completions");
        QTest::addRow("79: %d same origin", status) << status << QByteArray("/v2/chat/completions");
    }
    QTest::newRow("79: other host") << 307 << QByteArray("https://evil.example.org/x");
    QTest::newRow("79: file") << 307 << QByteArray("file:///etc/passwd");
    QTest::newRow("79: none") << 307 << QByteArray();
}

void TestStatus::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    FaultServer sink;
    FaultServer server;
    location.replace("%1", QByteArray::number(sink.port()));
    server.answers(
        {{FaultServer::http(status, {}, {}, location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n")}});
    Asker asker(server.url());
    asker.key = u"canary-key-123456"_s;
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::Redirect);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(sink.connectionCount(), 0);
    if (location.contains("evil")) QVERIFY(error->what.contains(u"https://evil.example.org:443"_s));
}

void TestStatus::keysStayInside_data()
{
    QTest::addColumn<QByteArray>("response");
    const QByteArray key = "canary-key-123456";
    QTest::newRow("86: error body") << FaultServer::http(401, "application/json",
                                                         R"({"error":{"message":"bad key )" + key + R"("}})");
    QTest::newRow("86: plain body") << FaultServer::http(500, "text/plain", "Authorization: Bearer " + key);
    QTest::newRow("86: redirect") << FaultServer::http(307, {}, {},
                                                       "Location: https://x.example.org/?key=" + key + "\r\n");
    QTest::newRow("86: request id") << FaultServer::http(500, {}, "x", "x-other: " + key + "\r\n");
    QTest::newRow("86: reply") << FaultServer::sse(chatDelta("B " + key) + chatEnd());
    QTest::newRow("86: stream error") << FaultServer::sse("data: {\"error\":{\"message\":\"" + key + "\"}}\n\n");
    QTest::newRow("86: reason phrase") << QByteArray("HTTP/1.1 500 ") + key + "\r\nContent-Length: 0\r\n\r\n";
}

void TestStatus::keysStayInside()
{
    QFETCH(QByteArray, response);
    FaultServer server;
    server.answers({{response}});
    Asker asker(server.url());
    asker.key = u"canary-key-123456"_s;
    const auto& result = asker.answer();
    QVERIFY(server.wasSent("canary-key-123456"));
    const QString kept =
        result.reply.text + result.reply.reasoning + result.reply.requestId + result.reply.model +
        (result.error ? QString(result.error->what + result.error->detail + result.error->code) : QString());
    QVERIFY2(!kept.contains(u"canary"_s), qPrintable(kept));
}

void TestStatus::keysThatCannotBeSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("word");
    QTest::newRow("variable is empty") << u"http://127.0.0.1:1/v1"_s << QString() << u"LAB_KEY"_s << u"LAB_KEY"_s;
    QTest::newRow("line break inside") << u"http://127.0.0.1:1/v1"_s << u"abc\ndef"_s << QString() << u"characters"_s;
    QTest::newRow("umlaut") << u"http://127.0.0.1:1/v1"_s << u"schlüssel"_s << QString() << u"characters"_s;
    QTest::newRow("unencrypted network") << u"http://192.168.1.2:1/v1"_s << u"abcdef"_s << QString()
                                         << u"not encrypted"_s;
}

void TestStatus::keysThatCannotBeSent()
{
    QFETCH(QString, address);
    QFETCH(QString, key);
    QFETCH(QString, variable);
    QFETCH(QString, word);
    Asker asker(address);
    asker.key = key;
    asker.model.connection.keyEnv = variable;
    const auto& error = asker.answer().error;
    QVERIFY(error);
    QCOMPARE(error->failure, Failure::MissingKey);
    QCOMPARE(error->sent, llm::Sent::NotSent);
    QVERIFY2(error->what.contains(word), qPrintable(error->what));
    if (!key.isEmpty()) QVERIFY(!error->what.contains(key));
}

void TestStatus::everyFailureHasASentence()
{
    for (int i = 0; i <= static_cast<int>(Failure::Internal); ++i) {
        llm::CallError error;
        error.failure = static_cast<Failure>(i);
        llm::Place place;
        place.base = QUrl(u"https://api.example.org/v1"_s);
        place.model = u"some-model"_s;
        place.keyEnv = u"LAB_KEY"_s;
        const QString sentence = llm::sentenceFor(error, place);
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(llm::failureName(error.failure)));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_llm_status.moc"
