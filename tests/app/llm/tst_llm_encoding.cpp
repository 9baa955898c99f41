#include "app/llm/codec.h"
#include "app/llm/endpoint.h"
#include "app/llm/serverrespondent.h"
#include "app/llm/templates.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using chat::Dialect;
using chat::Role;

namespace {

chat::Conversation conversation()
{
    return {{Role::System, u"Be fair."_s},
            {Role::User, u"Hello"_s},
            {Role::Assistant, u"Hi."_s},
            {Role::User, u"Choose."_s}};
}

chat::Sampling everything()
{
    return {0.5, 0.9, 100, 42};
}

} // namespace

/// What goes out, dialect by dialect. Expected bodies follow the vendors' API references.
class TestEncoding : public QObject
{
    Q_OBJECT

    static QJsonObject body(Dialect dialect, const chat::Sampling& sampling, const llm::Manner& manner = {})
    {
        chat::ServerModel model;
        model.model = u"m"_s;
        model.chatTemplate = u"vicuna"_s;
        llm::Request request;
        request.messages = conversation();
        request.sampling = sampling;
        return QJsonDocument::fromJson(base::dumpJson(llm::codecOf(dialect).encode(model, request, manner))).object();
    }

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void addresses_data();
    void addresses();
    void keys_data();
    void keys();
    void templates_data();
    void templates();
    void peculiarServers();
    void sameRequestSameBytes();
    void parametersAreRecorded();
    void refusedParametersAreMended_data();
    void refusedParametersAreMended();
    void whatOneCallLearnsHoldsForTheNext();
};

void TestEncoding::bodies_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("bare");
    QTest::addColumn<QByteArray>("full");
    QTest::newRow("chat")
        << Dialect::OpenAiChat
        << QByteArray(
               R"({"model":"m","messages":[{"role":"system","content":"Be fair."},{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi."},{"role":"user","content":"Choose."}],
            "stream":true,"stream_options":{"include_usage":true}})")
        << QByteArray(R"({"temperature":0.5,"top_p":0.9,"max_tokens":100,"seed":42})");
    QTest::newRow("responses")
        << Dialect::OpenAiResponses
        << QByteArray(
               R"({"model":"m","instructions":"Be fair.","input":[{"type":"message","role":"user","content":"Hello"},{"type":"message","role":"assistant","content":"Hi."},{"type":"message","role":"user","content":"Choose."}],"stream":true,"store":false})")
        << QByteArray(R"({"temperature":0.5,"top_p":0.9,"max_output_tokens":100})");
    QTest::newRow("completions")
        << Dialect::OpenAiCompletions
        << QByteArray(
               R"({"model":"m","prompt":"Be fair. USER: Hello ASSISTANT: Hi.</s>USER: Choose. ASSISTANT:","stop":["USER:","</s>"],"stream":true,"stream_options":{"include_usage":true}})")
        << QByteArray(R"({"temperature":0.5,"top_p":0.9,"max_tokens":100,"seed":42})");
    QTest::newRow("anthropic")
        << Dialect::Anthropic
        << QByteArray(
               R"({"model":"m","system":"Be fair.","messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi."},{"role":"user","content":"Choose."}],"max_tokens":4096,"stream":true})")
        << QByteArray(R"({"temperature":0.5,"top_p":0.9,"max_tokens":100})");
    QTest::newRow("gemini")
        << Dialect::Gemini
        << QByteArray(
               R"({"systemInstruction":{"parts":[{"text":"Be fair."}]},"contents":[{"role":"user","parts":[{"text":"Hello"}]},{"role":"model","parts":[{"text":"Hi."}]},{"role":"user","parts":[{"text":"Choose."}]}]})")
        << QByteArray(R"({"generationConfig":{"temperature":0.5,"topP":0.9,"maxOutputTokens":100,"seed":42}})");
    QTest::newRow("ollama")
        << Dialect::Ollama
        << QByteArray(
               R"({"model":"m","messages":[{"role":"system","content":"Be fair."},{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi."},{"role":"user","content":"Choose."}],
            "stream":true,"truncate":false,"shift":false,"options":{"num_ctx":8192}})")
        << QByteArray(R"({"options":{"num_ctx":8192,"temperature":0.5,"top_p":0.9,"num_predict":100,"seed":42}})");
}

void TestEncoding::bodies()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, bare);
    QFETCH(QByteArray, full);
    QJsonObject expected = QJsonDocument::fromJson(bare).object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(body(dialect, {}), expected);
    const QJsonObject more = QJsonDocument::fromJson(full).object();
    QVERIFY(!more.isEmpty());
    for (auto it = more.begin(); it != more.end(); ++it)
        expected[it.key()] = it.value();
    QCOMPARE(body(dialect, everything()), expected);
}

void TestEncoding::addresses_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ask");
    QTest::addColumn<QString>("models");
    const auto row = [](Dialect dialect, const char* base, const char* ask, const char* models) {
        QTest::newRow(qPrintable(chat::dialectName(dialect)))
            << dialect << QString::fromLatin1(base) << QString::fromLatin1(ask) << QString::fromLatin1(models);
    };
    row(Dialect::OpenAiChat, "http://localhost:1/v1", "http://localhost:1/v1/chat/completions",
        "http://localhost:1/v1/models");
    row(Dialect::OpenAiResponses, "https://api.openai.com/v1", "https://api.openai.com/v1/responses",
        "https://api.openai.com/v1/models");
    row(Dialect::OpenAiCompletions, "http://localhost:1/v1", "http://localhost:1/v1/completions",
        "http://localhost:1/v1/models");
    row(Dialect::Anthropic, "https://api.anthropic.com", "https://api.anthropic.com/v1/messages",
        "https://api.anthropic.com/v1/models?limit=1000");
    row(Dialect::Gemini, "https://g.example.org/v1beta",
        "https://g.example.org/v1beta/models/m:streamGenerateContent?alt=sse",
        "https://g.example.org/v1beta/models?pageSize=1000");
    row(Dialect::Ollama, "http://localhost:11434", "http://localhost:11434/api/chat",
        "http://localhost:11434/api/tags");
}

void TestEncoding::addresses()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, base);
    const QUrl url = *llm::normaliseBaseUrl(dialect, base);
    chat::ServerModel model;
    model.model = u"m"_s;
    QTEST(llm::codecOf(dialect).url(url, model, {}).toString(), "ask");
    QTEST(llm::codecOf(dialect).modelsUrl(url, {}).toString(), "models");
}

void TestEncoding::keys_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("chat") << Dialect::OpenAiChat << QByteArray("Authorization") << QByteArray("Bearer k3y");
    QTest::newRow("anthropic") << Dialect::Anthropic << QByteArray("x-api-key") << QByteArray("k3y");
    QTest::newRow("gemini") << Dialect::Gemini << QByteArray("x-goog-api-key") << QByteArray("k3y");
    QTest::newRow("ollama") << Dialect::Ollama << QByteArray("Authorization") << QByteArray("Bearer k3y");
}

void TestEncoding::keys()
{
    QFETCH(Dialect, dialect);
    const auto [name, value] = llm::codecOf(dialect).keyHeader(base::Secret(u"k3y"_s), {});
    QTEST(name, "header");
    QTEST(value, "value");
    QVERIFY(!llm::codecOf(dialect).url(QUrl(u"https://x.example.org"_s), {}, {}).toString().contains(u"k3y"_s));
}

void TestEncoding::templates_data()
{
    // Formats as FastChat's conversation.py renders them (vicuna_v1.1, koala_v1, llama-2) and as the Alpaca repository
    // prints its prompt; the beginning-of-text token is the server's.
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"plain"_s << false << u"Hello\n\nHi.\n\nChoose.\n\n"_s;
    QTest::newRow("plain, system") << u"plain"_s << true << u"Be fair.\n\nHello\n\nHi.\n\nChoose.\n\n"_s;
    QTest::newRow("alpaca")
        << u"alpaca"_s << false
        << u"Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n### Instruction:\nHello\n\n### Response: Hi.\n\n### Instruction:\nChoose.\n\n### Response:"_s;
    QTest::newRow("vicuna")
        << u"vicuna"_s << false
        << u"A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, detailed, and polite answers to the user's questions. USER: Hello ASSISTANT: Hi.</s>USER: Choose. ASSISTANT:"_s;
    QTest::newRow("koala") << u"koala"_s << false
                           << u"BEGINNING OF CONVERSATION: USER: Hello GPT: Hi.</s>USER: Choose. GPT:"_s;
    QTest::newRow("llama-2-chat") << u"llama-2-chat"_s << false
                                  << u"[INST] Hello [/INST] Hi. </s><s>[INST] Choose. [/INST]"_s;
    QTest::newRow("llama-2-chat, system")
        << u"llama-2-chat"_s << true
        << u"[INST] <<SYS>>\nBe fair.\n<</SYS>>\n\nHello [/INST] Hi. </s><s>[INST] Choose. [/INST]"_s;
}

void TestEncoding::templates()
{
    QFETCH(QString, id);
    QFETCH(bool, system);
    QVERIFY(llm::templateIds().contains(id));
    QTEST(llm::renderTemplate(id, system ? conversation() : conversation().mid(1)), "expected");
}

void TestEncoding::peculiarServers()
{
    const auto mannerOf = [](Dialect dialect, const char* address) {
        return llm::mannerOf(dialect, *llm::normaliseBaseUrl(dialect, QString::fromLatin1(address)));
    };
    const auto openAi =
        body(Dialect::OpenAiChat, everything(), mannerOf(Dialect::OpenAiChat, "https://api.openai.com/v1"));
    QCOMPARE(openAi["max_completion_tokens"_L1].toInt(), 100);
    QVERIFY(!openAi.contains("max_tokens"_L1));
    const auto mistral =
        body(Dialect::OpenAiChat, everything(), mannerOf(Dialect::OpenAiChat, "https://api.mistral.ai/v1"));
    QCOMPARE(mistral["random_seed"_L1].toInt(), 42);
    QVERIFY(!mistral.contains("seed"_L1) && !mistral.contains("stream_options"_L1));
    const auto gpt4all = body(Dialect::OpenAiChat, {}, mannerOf(Dialect::OpenAiChat, "http://127.0.0.1:4891/v1"));
    QCOMPARE(gpt4all["stream"_L1].toBool(true), false);
    QCOMPARE(gpt4all["max_tokens"_L1].toInt(), 4096);
    const llm::Manner azure = mannerOf(Dialect::OpenAiChat, "https://lab.openai.azure.com/openai/v1");
    QCOMPARE(llm::codecOf(Dialect::OpenAiChat).keyHeader(base::Secret(u"k3y"_s), azure),
             (llm::Header{"api-key", "k3y"}));
    QCOMPARE(mannerOf(Dialect::OpenAiChat, "http://127.0.0.1:8080"), llm::Manner());
}

void TestEncoding::sameRequestSameBytes()
{
    for (const auto dialect : {Dialect::OpenAiChat, Dialect::OpenAiResponses, Dialect::OpenAiCompletions,
                               Dialect::Anthropic, Dialect::Gemini, Dialect::Ollama}) {
        llm::Request request;
        request.messages = conversation();
        request.sampling = everything();
        request.cue.seed = 1;
        const QByteArray bytes = base::dumpJson(llm::codecOf(dialect).encode({}, request, {}));
        request.cue.seed = 2; // servers never see the cue
        QCOMPARE(base::dumpJson(llm::codecOf(dialect).encode({}, request, {})), bytes);
    }
}

void TestEncoding::parametersAreRecorded()
{
    support::FakeClock clock;
    llm::Transport transport(clock);
    chat::ServerModel model;
    model.model = u"m"_s;
    model.connection = {Dialect::Anthropic, u"https://api.anthropic.com"_s, {}};
    const llm::ServerRespondent respondent(model, transport, {clock, {}});
    llm::Request request;
    request.messages = conversation();
    request.sampling = everything();
    const auto prepared = respondent.prepare(request);
    QCOMPARE(prepared.parameters,
             QByteArray(
                 R"({"model":"m","max_tokens":100,"stream":true,"temperature":0.5,"top_p":0.9,"left_out":["seed"]})"));
    QVERIFY(!prepared.body.contains("left_out"));
    QVERIFY(!respondent.isLocal());
}

void TestEncoding::refusedParametersAreMended_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("leftOut"); // sorted; "-" when nothing can be mended
    QTest::addColumn<bool>("completionTokens");
    QTest::newRow("token limit of reasoning models")
        << u"unsupported_parameter"_s << u"max_tokens"_s
        << u"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."_s
        << QStringList{u"temperature"_s, u"top_p"_s} << true;
    QTest::newRow("temperature of reasoning models")
        << u"unsupported_value"_s << u"temperature"_s
        << u"Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported."_s
        << QStringList{u"temperature"_s, u"top_p"_s} << true;
    QTest::newRow("temperature, in words") << QString() << QString() << u"`temperature` is deprecated for this model."_s
                                           << QStringList{u"temperature"_s} << false;
    QTest::newRow("either of two")
        << QString() << QString()
        << u"`temperature` and `top_p` cannot both be specified for this model. Please use only one."_s
        << QStringList{u"top_p"_s} << false;
    QTest::newRow("validation") << u"extra_forbidden"_s << u"seed"_s << u"seed: Extra inputs are not permitted"_s
                                << QStringList{u"seed"_s} << false;
    QTest::newRow("streaming") << u"unsupported_value"_s << u"stream"_s
                               << u"Your organization must be verified to stream this model."_s << QStringList{u"-"_s}
                               << false;
    QTest::newRow("something of ours that is no parameter")
        << u"unsupported_parameter"_s << u"messages"_s << u"no"_s << QStringList{u"-"_s} << false;
}

void TestEncoding::refusedParametersAreMended()
{
    QFETCH(QString, code);
    QFETCH(QString, parameter);
    QFETCH(QString, message);
    QFETCH(QStringList, leftOut);
    QFETCH(bool, completionTokens);
    llm::CallError error;
    error.failure = llm::Failure::UnsupportedParameter;
    error.code = code;
    error.parameter = parameter;
    error.detail = message;
    const auto manner = llm::mended({}, error, everything());
    QCOMPARE(manner.has_value(), leftOut != QStringList{u"-"_s});
    if (!manner) return;
    QStringList names(manner->leftOut.begin(), manner->leftOut.end());
    names.sort();
    QCOMPARE(names, leftOut);
    QCOMPARE(manner->wantsCompletionTokens, completionTokens);
    QVERIFY(!llm::mended(*manner, error, everything()) || completionTokens); // once is enough
}

void TestEncoding::whatOneCallLearnsHoldsForTheNext()
{
    support::FakeClock clock;
    llm::Transport transport(clock);
    chat::ServerModel model;
    model.connection.baseUrl = u"http://127.0.0.1:9"_s;
    llm::ServerRespondent respondent(model, transport, {clock, {}});
    llm::Request request;
    request.sampling.maxTokens = 100;
    const auto first = respondent.prepare(request);
    const auto second = respondent.prepare(request); // asked at the same time
    llm::CallError error;
    error.failure = llm::Failure::UnsupportedParameter;
    error.parameter = u"max_tokens"_s;
    error.detail = u"Use 'max_completion_tokens' instead."_s;
    const auto repaired = respondent.repair(first, error);
    QVERIFY(repaired && repaired->body.contains("max_completion_tokens"));
    QCOMPARE(respondent.repair(second, error)->body, repaired->body);
    QCOMPARE(respondent.prepare(request).body, repaired->body);
    error.failure = llm::Failure::BadRequest;
    QVERIFY(!respondent.repair(first, error));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_llm_encoding.moc"
