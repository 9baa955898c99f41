#include "app/llm/codec.h"
#include "app/llm/connectiontest.h"
#include "app/llm/discovery.h"
#include "tests/support/llmcalls.h"

#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using chat::Dialect;
using support::chatDelta;
using support::chatEnd;
using support::FaultServer;
using Step = llm::ConnectionTest::Step;
using State = llm::ConnectionTest::State;
using Kind = llm::DiscoveryProbe::Kind;

/// Model lists in their shapes, the staged test of a connection, and servers found on this computer. Shapes follow the
/// servers' own documentation.
class TestModels : public QObject
{
    Q_OBJECT

    static QByteArray json(const QByteArray& body, int status = 200)
    {
        return FaultServer::http(status, "application/json", body);
    }

    static llm::ModelListing list(const QString& address, Dialect dialect = Dialect::OpenAiChat,
                                  const QString& key = {})
    {
        support::FakeClock clock;
        llm::ModelQuery query({dialect, address, {}}, clock,
                              [key](const chat::Connection&) { return base::Secret(key); });
        QSignalSpy finished(&query, &llm::ModelQuery::finished);
        query.start();
        if (!finished.wait(5000) || finished.count() != 1) return {llm::CallError(), {}};
        return finished.first().first().value<llm::ModelListing>();
    }

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void pagesAreFollowed_data();
    void pagesAreFollowed();
    void failuresAreExplained_data();
    void failuresAreExplained();
    void redirectsStayAtHome();
    void case61_longLists();
    void testNamesTheStepThatFails_data();
    void testNamesTheStepThatFails();
    void testPasses();
    void findsServers_data();
    void findsServers();
    void case87_discoveryEndsInTime();
    void environmentNamesPorts();
};

void TestModels::shapes_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");
    using D = Dialect;
    QTest::newRow("61: OpenAI") << D::OpenAiChat << QByteArray(R"({"object":"list","data":[{"id":"a"},{"id":"org/b c"}]})")
                            << QStringList{u"a"_s, u"org/b c"_s};
    QTest::newRow("61: bare list, Together") << D::OpenAiChat << QByteArray(R"([{"id":"a"},{"id":"b"}])")
                                         << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("61: texts") << D::OpenAiChat << QByteArray(R"({"models":["a","b"]})") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("61: LM Studio's own") << D::OpenAiChat << QByteArray(R"({"models":[{"key":"a"},{"model":"b"}]})")
                                     << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("61: twice") << D::OpenAiChat << QByteArray(R"({"data":[{"id":"a"},{"id":"a"},{},{"id":null},7]})")
                           << QStringList{u"a"_s};
    QTest::newRow("61: none") << D::OpenAiChat << QByteArray(R"({"data":[]})") << QStringList{};
    QTest::newRow("61: Ollama") << D::Ollama
                            << QByteArray(R"({"models":[{"name":"llama3:8b","model":"llama3:8b","size":1}]})")
                            << QStringList{u"llama3:8b"_s};
    QTest::newRow("61: Gemini")
        << D::Gemini
        << QByteArray(
               R"({"models":[{"name":"models/gemini-x","displayName":"Gemini X","inputTokenLimit":1000,"supportedGenerationMethods":["generateContent"]},{"name":"models/embed","supportedGenerationMethods":["embedContent"]}]})")
        << QStringList{u"gemini-x"_s};
    QTest::newRow("61: Anthropic")
        << D::Anthropic
        << QByteArray(R"({"data":[{"id":"claude-x","display_name":"Claude X","type":"model"}],"has_more":false})")
        << QStringList{u"claude-x"_s};
}

void TestModels::shapes()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    FaultServer server;
    server.answers({{json(body)}});
    const auto listing = list(server.url(QString()), dialect);
    QVERIFY(!listing.error);
    QStringList ids;
    for (const auto& model : listing.models)
        ids << model.id;
    QTEST(ids, "ids");
    QCOMPARE(server.requests().first().method, QByteArray("GET"));
    const auto disguised = llm::codecOf(dialect).decodeModels("{\"data\":[{\"id\":\"a\xE2\x80\xAE"
                                                              "b\"}]}");
    QCOMPARE(disguised->models.first().name, u"ab"_s); // what a list shows
    QCOMPARE(
        llm::codecOf(dialect).decodeModels(R"({"data":[{"id":"x","max_model_len":4096}]})")->models.first().context,
        std::optional<qint64>(4096));
}

void TestModels::pagesAreFollowed_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("61: Anthropic") << Dialect::Anthropic
                               << QByteArray(R"({"data":[{"id":"a"}],"has_more":true,"last_id":"a"})")
                               << QByteArray("after_id=a");
    QTest::newRow("61: Gemini")
        << Dialect::Gemini
        << QByteArray(
               R"({"models":[{"name":"models/a","supportedGenerationMethods":["generateContent"]}],"nextPageToken":"T"})")
        << QByteArray("pageToken=T");
}

void TestModels::pagesAreFollowed()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, query);
    FaultServer server;
    server.answers({{json(first)}, {json(R"({"data":[{"id":"b"}]})")}});
    auto listing = list(server.url(QString()), dialect);
    QVERIFY(!listing.error);
    QCOMPARE(listing.models.size(), 2);
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(server.requests().last().path.contains(query));

    FaultServer loop; // always the same page
    loop.answers({{json(first)}});
    listing = list(loop.url(QString()), dialect);
    QCOMPARE(listing.models.size(), 1);
    QCOMPARE(loop.requestCount(), 2);
}

void TestModels::failuresAreExplained_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("failure");
    QTest::newRow("401") << json(R"({"error":"no"})", 401) << u"auth"_s;
    QTest::newRow("404") << json(R"({"detail":"Not Found"})", 404) << u"wrong_address"_s;
    QTest::newRow("web page") << FaultServer::http(200, "text/html", "<html>") << u"malformed"_s;
    QTest::newRow("error where a list was due") << json(R"({"error":"Unexpected endpoint"})") << u"wrong_address"_s;
    QTest::newRow("redirect elsewhere") << FaultServer::http(302, {}, {},
                                                             "Location: http://other.example.org/v1/models\r\n")
                                        << u"redirect"_s;
    QTest::newRow("closed") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << u"reset"_s;
}

void TestModels::failuresAreExplained()
{
    QFETCH(QByteArray, response);
    FaultServer server;
    server.answers({{response, support::Answer::End::Close}});
    const auto listing = list(server.url(), Dialect::OpenAiChat, u"canary-key-123456"_s);
    QVERIFY(listing.error);
    QTEST(llm::failureName(listing.error->failure), "failure");
    QVERIFY(listing.error->what.size() > 20);
    QVERIFY(!listing.error->what.contains(u"canary"_s));
}

void TestModels::redirectsStayAtHome()
{
    FaultServer server;
    server.answers({{FaultServer::http(301, {}, {}, "Location: /v1/models/\r\n")}, {json(R"({"data":[{"id":"a"}]})")}});
    QCOMPARE(list(server.url()).models.size(), 1);
    QCOMPARE(server.requestCount(), 2);
    FaultServer loop;
    loop.answers({{FaultServer::http(301, {}, {}, "Location: /v1/models\r\n")}});
    QCOMPARE(list(loop.url()).error->failure, llm::Failure::Redirect);
    QCOMPARE(loop.requestCount(), 4);
}

void TestModels::case61_longLists()
{
    QByteArray body = R"({"data":[)";
    for (int i = 0; i < 10'000; ++i)
        body += R"({"id":"model-)" + QByteArray::number(i) + R"("},)";
    FaultServer server;
    server.answers({{json(body.chopped(1) + "]}")}});
    QCOMPARE(list(server.url()).models.size(), 10'000);
}

void TestModels::testNamesTheStepThatFails_data()
{
    QTest::addColumn<QString>("address"); // empty: the server
    QTest::addColumn<QByteArray>("models");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Step>("failed");
    QTest::newRow("address") << u"ftp://x"_s << QByteArray() << QByteArray() << Step::Address;
    QTest::newRow("nobody there") << u"http://127.0.0.1:1/v1"_s << QByteArray() << QByteArray() << Step::Reach;
    QTest::newRow("key refused") << QString() << json("{}", 401) << QByteArray() << Step::Models;
    QTest::newRow("no models") << QString() << json(R"({"data":[]})") << QByteArray() << Step::Models;
    QTest::newRow("no answer") << QString() << json(R"({"data":[{"id":"a"}]})") << json(R"({"error":"broken"})", 500)
                               << Step::Answer;
}

void TestModels::testNamesTheStepThatFails()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, models);
    QFETCH(QByteArray, reply);
    QFETCH(Step, failed);
    FaultServer server;
    server.answersBy(
        [&](const support::SeenRequest& request) { return support::Answer{request.method == "GET" ? models : reply}; });
    support::FakeClock clock;
    chat::ServerModel model;
    model.connection.baseUrl = address.isEmpty() ? server.url() : address;
    llm::ConnectionTest test(model, clock, {});
    QSignalSpy steps(&test, &llm::ConnectionTest::stepChanged);
    QSignalSpy finished(&test, &llm::ConnectionTest::finished);
    test.start();
    QCOMPARE(steps.count(), 0);
    QVERIFY(finished.wait(5000));
    QCOMPARE(finished.first().first().toBool(), false);
    for (const auto& step : steps) {
        const auto state = step.at(1).value<State>();
        if (state == State::Failed) {
            QCOMPARE(step.at(0).value<Step>(), failed);
            QVERIFY(step.at(2).toString().size() > 20);
        }
        QVERIFY(state != State::Passed || step.at(0).value<Step>() < failed);
        QVERIFY(state != State::Skipped || step.at(0).value<Step>() > failed);
    }
}

void TestModels::testPasses()
{
    FaultServer server;
    server.answersBy([](const support::SeenRequest& request) {
        return support::Answer{request.method == "GET" ? json(R"({"data":[{"id":"a"},{"id":"b"}]})")
                                                       : FaultServer::sse(chatDelta("OK") + chatEnd())};
    });
    support::FakeClock clock;
    chat::ServerModel model;
    model.connection.baseUrl = server.url(QString());
    llm::ConnectionTest test(model, clock, {});
    QSignalSpy models(&test, &llm::ConnectionTest::modelsFound);
    QSignalSpy finished(&test, &llm::ConnectionTest::finished);
    test.start();
    QVERIFY(finished.wait(5000));
    QVERIFY(finished.first().first().toBool());
    QCOMPARE(models.count(), 1);
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(server.requests().last().body.contains(R"("model":"a")"));
}

void TestModels::findsServers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<QByteArray>>("answers"); // path and response in turn
    QTest::addColumn<QString>("name");              // empty: not found; "?" a general name
    QTest::addColumn<bool>("needsKey");
    const QByteArray models = json(R"({"data":[{"id":"a","owned_by":"library"}]})");
    const auto owned = [](const QByteArray& owner) {
        return json(R"({"data":[{"id":"a","owned_by":")" + owner + R"("}]})");
    };
    const QByteArray html = FaultServer::http(200, "text/html", "<html></html>");
    QTest::newRow("87: Ollama") << Kind::Ollama
                            << QList<QByteArray>{"/api/version", json(R"({"version":"0.12.1"})"), "/api/tags",
                                                 json(R"({"models":[{"name":"a"}]})")}
                            << u"Ollama"_s << false;
    QTest::newRow("87: no Ollama") << Kind::Ollama << QList<QByteArray>{"/api/version", html} << QString() << false;
    QTest::newRow("87: LM Studio") << Kind::LmStudio
                               << QList<QByteArray>{"/lmstudio-greeting", json(R"({"lmstudio":true})"), "/v1/models",
                                                    models}
                               << u"LM Studio"_s << false;
    QTest::newRow("87: 200 for everything") << Kind::LmStudio
                                        << QList<QByteArray>{"/lmstudio-greeting", json(R"({"ok":1})")} << QString()
                                        << false;
    QTest::newRow("87: llama.cpp") << Kind::LlamaServer
                               << QList<QByteArray>{"/health", json(R"({"status":"ok"})"), "/v1/models",
                                                    owned("llamacpp")}
                               << u"llama.cpp"_s << false;
    QTest::newRow("87: llama.cpp, loading")
        << Kind::LlamaServer
        << QList<QByteArray>{"/health",
                             json(R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
                                  503),
                             "/v1/models", json("{}", 503)}
        << u"llama.cpp"_s << false;
    QTest::newRow("87: llama.cpp with a key")
        << Kind::LlamaServer << QList<QByteArray>{"/health", json(R"({"status":"ok"})"), "/v1/models", json("{}", 401)}
        << u"?"_s << true;
    QTest::newRow("87: some other program") << Kind::LlamaServer
                                        << QList<QByteArray>{"/health", json(R"({"status":"ok"})"), "/v1/models", html}
                                        << QString() << false;
    QTest::newRow("87: vLLM") << Kind::OpenAiServer << QList<QByteArray>{"/v1/models", owned("vllm")} << u"vLLM"_s << false;
    QTest::newRow("87: SGLang") << Kind::OpenAiServer << QList<QByteArray>{"/v1/models", owned("sglang")} << u"SGLang"_s
                            << false;
    QTest::newRow("87: unknown list") << Kind::OpenAiServer << QList<QByteArray>{"/v1/models", owned("me")} << QString()
                                  << false;
    QTest::newRow("87: redirect") << Kind::OpenAiServer
                              << QList<QByteArray>{"/v1/models", FaultServer::http(302, {}, {}, "Location: /login\r\n")}
                              << QString() << false;
    QTest::newRow("87: Jan") << Kind::Jan << QList<QByteArray>{"/v1/models", json("{}", 401)} << u"?"_s << true;
    QTest::newRow("87: GPT4All") << Kind::Gpt4All << QList<QByteArray>{"/v1/models", models} << u"GPT4All"_s << false;
    QTest::newRow("87: 100 MB") << Kind::OpenAiServer
                            << QList<QByteArray>{"/v1/models", json(QByteArray(1 << 20, ' ') + "[]")} << QString()
                            << false;
}

void TestModels::findsServers()
{
    QFETCH(Kind, kind);
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QString, name);
    QFETCH(bool, needsKey);
    FaultServer server;
    server.answersBy([&](const support::SeenRequest& request) {
        const auto at = answers.indexOf(request.path);
        return support::Answer{at < 0 ? json("{}", 404) : answers[at + 1]};
    });
    support::FakeClock clock;
    llm::Discovery discovery(clock, {{kind, server.port()}});
    QSignalSpy found(&discovery, &llm::Discovery::found);
    QSignalSpy finished(&discovery, &llm::Discovery::finished);
    discovery.start();
    QVERIFY(finished.wait(5000));
    QCOMPARE(found.count(), name.isEmpty() ? 0 : 1);
    for (const auto& request : server.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(!request.headers.contains("authorization"));
    }
    if (name.isEmpty()) return;
    const auto result = found.first().first().value<llm::FoundServer>();
    if (name != "?"_L1) QCOMPARE(result.name, name);
    QCOMPARE(result.needsKey, needsKey);
    QVERIFY(llm::ModelListing().models.isEmpty());
    QVERIFY(result.connection.baseUrl.startsWith(u"http://127.0.0.1:"_s));
}

void TestModels::case87_discoveryEndsInTime()
{
    FaultServer silent;
    support::FakeClock clock;
    llm::Discovery discovery(clock, {{Kind::Ollama, silent.port()}, {Kind::Jan, silent.port()}});
    QSignalSpy finished(&discovery, &llm::Discovery::finished);
    discovery.start();
    QTRY_COMPARE(silent.requestCount(), 2);
    QCOMPARE(finished.count(), 0);
    clock.advance(1500ms);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(silent.openConnections(), 0);
    clock.advance(10s);
    QCOMPARE(finished.count(), 1);
}

void TestModels::environmentNamesPorts()
{
    QProcessEnvironment environment;
    const auto usual = llm::discoveryProbes(environment);
    QCOMPARE(usual.size(), 7);
    environment.insert(u"OLLAMA_HOST"_s, u"0.0.0.0:11500"_s);
    environment.insert(u"OLLAMA_BASE_URL"_s, u"http://gpu.example.org:11434"_s); // not on this computer
    environment.insert(u"LLAMA_ARG_PORT"_s, u"8099"_s);
    environment.insert(u"LM_STUDIO_URL"_s, u"http://localhost:1299/v1"_s);
    const auto probes = llm::discoveryProbes(environment);
    QCOMPARE(probes.size(), 10);
    QVERIFY(probes.contains(llm::DiscoveryProbe{Kind::Ollama, 11500}));
    QVERIFY(probes.contains(llm::DiscoveryProbe{Kind::LlamaServer, 8099}));
    QVERIFY(probes.contains(llm::DiscoveryProbe{Kind::LmStudio, 1299}));
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_llm_models.moc"
