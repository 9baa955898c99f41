#include "app/llm/servedquery.h"
#include "tests/support/llmcalls.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using chat::Dialect;
using chat::Served;
using support::Answer;
using support::Asker;
using support::FaultServer;
using support::SeenRequest;

namespace {

Answer json(const QByteArray& body)
{
    return {FaultServer::http(200, "application/json", body), Answer::End::Close};
}

using Pages = QHash<QByteArray, QByteArray>; ///< body by path

/// As Ollama's docs/api.md has them ("List Local Models", "List Running Models", "Version"), shortened.
const Pages ollama = {{"/api/version", R"({"version":"0.12.3"})"},
                      {"/api/tags", R"({"models":[{"name":"other:7b","model":"other:7b","digest":"ffff","details":{}},
        {"name":"llama3.2:latest","model":"llama3.2:latest","size":2019393189,
         "digest":"a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72",
         "details":{"format":"gguf","family":"llama","parameter_size":"3.2B","quantization_level":"Q4_K_M"}}]})"},
                      {"/api/ps", R"({"models":[{"name":"llama3.2:latest","model":"llama3.2:latest","size_vram":0,
        "context_length":4096}]})"}};

/// As llama.cpp's server answered when it ran tests/real/tiny-svo.gguf, shortened.
const Pages llamaCpp = {
    {"/v1/models", R"({"object":"list","data":[{"id":"tiny-svo","object":"model","owned_by":"llamacpp",
        "meta":{"n_ctx_train":4096}}]})"},
    {"/props", R"({"default_generation_settings":{"n_ctx":2048},"total_slots":4,"model_ftype":"F16",
        "model_path":"/home/somebody/models/tiny-svo.gguf","build_info":"b6000-1a2b3c4d"})"}};

/// An older llama-server does not tell the type of the weights; their file's name does.
const Pages llamaCppOld = {
    {"/v1/models", llamaCpp["/v1/models"]},
    {"/props", R"({"n_ctx":8192,"model_path":"C:\\models\\mistral-7b-instruct-v0.3.Q5_K_S.gguf"})"}};

/// vLLM's entrypoints/openai/protocol.py (ModelCard) and /version.
const Pages vllm = {{"/v1/models", R"({"object":"list","data":[{"id":"org/model","object":"model","owned_by":"vllm",
        "root":"org/model","max_model_len":32768}]})"},
                    {"/version", R"({"version":"0.11.0"})"}};

/// LM Studio's REST API v0 documentation (GET /api/v0/models).
const Pages studio = {
    {"/v1/models", R"({"data":[{"id":"granite-3.0-2b-instruct","object":"model","owned_by":"organization_owner"}]})"},
    {"/api/v0/models", R"({"object":"list","data":[{"id":"granite-3.0-2b-instruct","object":"model","type":"llm",
        "arch":"granite","compatibility_type":"gguf","quantization":"Q4_K_M","state":"loaded",
        "max_context_length":131072,"loaded_context_length":4096}]})"}};

} // namespace

/// What servers tell of themselves, and that only those are asked that are known to answer.
class TestServed : public QObject
{
    Q_OBJECT

    static Served ask(FaultServer& server, Dialect dialect, const QString& model, const base::Secret& key = {})
    {
        base::SystemClock clock;
        llm::Transport transport(clock);
        const bool isOllama = dialect == Dialect::Ollama;
        llm::ServedQuery query(transport, dialect, QUrl(server.url(isOllama ? QString() : u"/v1"_s)), model, key);
        std::optional<Served> served;
        QObject::connect(&query, &llm::ServedQuery::finished, &query, [&](const Served& told) { served = told; });
        query.start();
        if (!QTest::qWaitFor([&] { return served.has_value(); }, 5000)) qFatal("ServedQuery does not end");
        return *served;
    }

    static void serve(FaultServer& server, const Pages& pages)
    {
        server.answersBy([pages](const SeenRequest& request) {
            const auto page = pages.constFind(request.path);
            if (page == pages.cend())
                return Answer{FaultServer::http(404, "application/json", "{}"), Answer::End::Close};
            return json(*page);
        });
    }

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<Pages>("pages");
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("model");
        QTest::addColumn<Served>("expected");
        QTest::newRow("Ollama") << ollama << Dialect::Ollama << u"llama3.2"_s
                                << Served{u"Ollama 0.12.3"_s,
                                          {},
                                          u"a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72"_s,
                                          u"Q4_K_M"_s,
                                          4096};
        QTest::newRow("llama.cpp") << llamaCpp << Dialect::OpenAiChat << u"tiny-svo"_s
                                   << Served{u"llama.cpp b6000-1a2b3c4d"_s, u"tiny-svo.gguf"_s, {}, u"F16"_s, 2048};
        QTest::newRow("llama.cpp, older")
            << llamaCppOld << Dialect::OpenAiCompletions << u"any name"_s
            << Served{u"llama.cpp"_s, u"mistral-7b-instruct-v0.3.Q5_K_S.gguf"_s, {}, u"Q5_K_S"_s, 8192};
        QTest::newRow("vLLM") << vllm << Dialect::OpenAiChat << u"org/model"_s
                              << Served{u"vLLM 0.11.0"_s, {}, {}, {}, 32768};
        QTest::newRow("LM Studio") << studio << Dialect::OpenAiChat << u"granite-3.0-2b-instruct"_s
                                   << Served{u"LM Studio"_s, {}, {}, u"Q4_K_M"_s, 4096};
        QTest::newRow("nobody known") << Pages{{"/v1/models", R"({"data":[{"id":"m","owned_by":"x"}]})"}}
                                      << Dialect::OpenAiChat << u"m"_s << Served();
        QTest::newRow("nonsense") << Pages{{"/v1/models", "<html>"}} << Dialect::OpenAiChat << u"m"_s << Served();
        QTest::newRow("gateway") << Pages{} << Dialect::Ollama << u"m"_s << Served();
    }
    void kinds()
    {
        QFETCH(Pages, pages);
        QFETCH(Dialect, dialect);
        QFETCH(QString, model);
        QFETCH(Served, expected);
        FaultServer server;
        serve(server, pages);
        const Served served = ask(server, dialect, model);
        QVERIFY2(served == expected,
                 qPrintable(served.program + u'|' + served.file + u'|' + served.digest + u'|' + served.quantization +
                            u'|' + QString::number(served.context.value_or(-1))));
        for (const SeenRequest& request : server.requests())
            QCOMPARE(request.method, "GET");
    }

    void quantizations_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        // names of files in the libraries of ggml-org, bartowski and unsloth
        QTest::newRow("k") << u"Llama-3.2-3B-Instruct-Q4_K_M.gguf"_s << u"Q4_K_M"_s;
        QTest::newRow("i") << u"Qwen3-8B-IQ3_XXS.gguf"_s << u"IQ3_XXS"_s;
        QTest::newRow("dot") << u"llama-2-13b.q8_0.gguf"_s << u"Q8_0"_s;
        QTest::newRow("parts") << u"gpt-oss-120b-mxfp4-00001-of-00003.gguf"_s << u"MXFP4"_s;
        QTest::newRow("bf16") << u"gemma-3-1b-it-BF16.gguf"_s << u"BF16"_s;
        QTest::newRow("none") << u"tiny-svo.gguf"_s << QString();
        QTest::newRow("not weights") << u"notes-Q4_K_M.txt"_s << QString();
    }
    void quantizations()
    {
        QFETCH(QString, file);
        QTEST(llm::quantizationOf(file), "expected");
    }

    void keyGoesAlongAndComesNotBack()
    {
        FaultServer server;
        serve(server, {{"/v1/models", llamaCpp["/v1/models"]},
                       {"/props", R"({"model_path":"/m/sk-sentinel-123.gguf","build_info":"sk-sentinel-123"})"}});
        const Served served = ask(server, Dialect::OpenAiChat, u"tiny-svo"_s, base::Secret(u"sk-sentinel-123"_s));
        QCOMPARE(server.requests().constFirst().headers.value("authorization"), "Bearer sk-sentinel-123");
        QVERIFY(!served.program.contains(u"sentinel"_s) && !served.file.contains(u"sentinel"_s));
    }

    /// A server of a known kind is asked once, when its first reply begins; any other gets nothing but the requests.
    void asksBesideTheFirstReply()
    {
        for (const bool isKnown : {true, false}) {
            FaultServer server;
            const QByteArray reply = support::chatDelta("I choose option C.") + support::chatEnd();
            server.answersBy([&](const SeenRequest& request) {
                if (request.method == "POST")
                    return Answer{FaultServer::http(200, "text/event-stream", reply,
                                                    isKnown ? "Server: llama.cpp\r\n" : "Server: nginx\r\n"),
                                  Answer::End::Close};
                return json(llamaCpp.value(request.path));
            });
            Asker asker(server.url());
            QVERIFY(!asker.answer().error);
            QVERIFY(!asker.answer().error);
            if (isKnown) QTRY_COMPARE(asker.respondent().served().context, std::optional<qint64>(2048));
            QCOMPARE(server.requestCount(), isKnown ? 4 : 2);
            QCOMPARE(asker.respondent().served().isEmpty(), !isKnown);
        }
    }
};

QTEST_GUILESS_MAIN(TestServed)
#include "tst_llm_served.moc"
