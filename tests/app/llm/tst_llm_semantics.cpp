#include "tests/support/llmcalls.h"
#include "tests/support/llmdecoding.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using chat::Dialect;
using support::Asker;
using support::decode;
using support::FaultServer;
using support::Told;

namespace {

/// Adds a case: the stream, and what becomes of it as "text|thoughts|stop reason or failure".
void row(const char* name, Dialect dialect, const QByteArray& body, const char* expected)
{
    QTest::newRow(name) << dialect << body << QString::fromUtf8(expected);
}
QByteArray data(const QList<QByteArray>& objects, bool isDone = true)
{
    QByteArray body;
    for (const auto& object : objects)
        body += "data: " + object + "\n\n";
    return isDone ? body + "data: [DONE]\n\n" : body;
}
/// One chunk of Chat Completions from the inside of its choice.
QByteArray choice(const QByteArray& inside)
{
    return R"({"id":"r","choices":[{"index":0,)" + inside + "}]}";
}
QByteArray content(const QByteArray& text)
{
    return choice(R"("delta":{"content":")" + text + R"("})");
}
QByteArray ended(const QByteArray& reason)
{
    return choice(R"("delta":{},"finish_reason":")" + reason + "\"");
}
QByteArray named(const QByteArray& type, const QByteArray& rest = {})
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"" +
           (rest.isEmpty() ? QByteArray() : QByteArray(",").append(rest)) + "}\n\n";
}

} // namespace

/// What streams mean, dialect by dialect. The fixtures follow the vendors' documented events and the SDKs' types;
/// deviations are those that servers were reported to send.
class TestSemantics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streams_data();
    void streams();
    void streamsOverTheWire_data() { streams_data(); }
    void streamsOverTheWire();
    void usage_data();
    void usage();
    void errorsKeepTheirWords_data();
    void errorsKeepTheirWords();
    void namesOfModels();
    void case34_invalidUtf8IsReplaced();
    void case33_surrogatesMeetAgain();
    void case26_htmlIsNoAnswer();
    void case46_limitsHold();
    void case46_deepNestingFails();
    void case60_contextThatWasCutIsTold();
};

void TestSemantics::streams_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    using D = Dialect;

    // Chat Completions
    row("30: chat", D::OpenAiChat, data({content("I choose "), content("B."), ended("stop")}), "I choose B.||complete");
    row("48: chat, Azure's first chunk", D::OpenAiChat,
        data({R"({"choices":[],"prompt_filter_results":[]})", content("B"), choice(R"("content_filter_results":{})"),
              ended("stop")}),
        "B||complete");
    row("48: chat, nulls", D::OpenAiChat,
        data({R"({"choices":null})", R"({"choices":[{"delta":null}]})",
              choice(R"("delta":{"role":"","content":null},"finish_reason":null)"), content("B"),
              choice(R"("delta":{},"finish_reason":"stop","index":null)")}),
        "B||complete");
    row("50: chat, length", D::OpenAiChat, data({content("I ch"), ended("length")}), "I ch||length");
    row("50: chat, model_length", D::OpenAiChat, data({content("I ch"), ended("model_length")}), "I ch||length");
    row("50: chat, filter", D::OpenAiChat, data({content("I"), ended("content_filter")}), "I||content_filter");
    row("50: chat, new reason", D::OpenAiChat, data({content("I"), ended("tool_calls")}), "I||other");
    row("50: chat, no resources", D::OpenAiChat, data({content("I"), ended("insufficient_system_resource")}),
        "I||overloaded");
    row("50: chat, error reason", D::OpenAiChat, data({content("I"), ended("error")}), "I||server");
    row("38: chat, no end mark", D::OpenAiChat, data({content("B"), ended("stop")}, false), "B||complete");
    row("40: chat, no reason", D::OpenAiChat, data({content("I choose")}), "I choose||truncated");
    row("40b: chat, nothing", D::OpenAiChat, data({}), "||empty_stream");
    row("28: chat, empty", D::OpenAiChat, "", "||empty_stream");
    row("35: chat, comments alone", D::OpenAiChat, ": ping\n\n: ping\n\n", "||empty_stream");
    row("57: chat, usage without a word", D::OpenAiChat, data({R"({"choices":[],"usage":{"prompt_tokens":9}})"}),
        "||empty_stream");
    row("56: chat, swallowed error", D::OpenAiChat, data({content("I"), content("")}, false), "I||truncated");
    row("41b: chat, text after the reason", D::OpenAiChat, data({content("B"), ended("stop"), content(".")}),
        "B.||complete");
    row("41: chat, after the end", D::OpenAiChat, data({content("B"), ended("stop")}) + data({content("X")}),
        "B||complete");
    row("51: chat, refusal", D::OpenAiChat,
        data({choice(R"("delta":{"refusal":"I can"})"), choice(R"("delta":{"refusal":"not."})"), ended("stop")}),
        "I cannot.||refusal");
    row("62: chat, two choices", D::OpenAiChat,
        data({R"({"choices":[{"index":1,"delta":{"content":"X"}},{"index":0,"delta":{"content":"B"}}]})",
              ended("stop")}),
        "B||complete");
    row("27: chat, not streamed", D::OpenAiChat,
        R"({"id":"r","choices":[{"index":0,"message":{"role":"assistant","content":"B"},"finish_reason":"stop"}]})",
        "B||complete");
    row("37: chat, last event open", D::OpenAiChat, data({content("B"), ended("stop")}, false).chopped(2),
        "B||complete");
    row("45: chat, cut inside", D::OpenAiChat, data({content("B"), ended("stop")}, false).chopped(20), "B||truncated");
    row("44: chat, broken JSON", D::OpenAiChat, data({content("B"), "{\"choices\":[", ended("stop")}), "B||malformed");
    row("52: thoughts, reasoning_content", D::OpenAiChat,
        data({choice(R"("delta":{"reasoning_content":"Hm. ","content":null})"), content("B"), ended("stop")}),
        "B|Hm. |complete");
    row("52: thoughts, reasoning", D::OpenAiChat,
        data({choice(R"("delta":{"reasoning":"Hm."})"), content("B"), ended("stop")}), "B|Hm.|complete");
    row("52: thoughts, twice", D::OpenAiChat,
        data({choice(R"("delta":{"reasoning":"Hm.","reasoning_content":"Hm.","reasoning_details":[{"text":"Hm."}]})"),
              content("B"), ended("stop")}),
        "B|Hm.|complete");
    row("52: thoughts, details", D::OpenAiChat,
        data({choice(R"("delta":{"reasoning_details":[{"type":"reasoning.text","text":"Hm."}]})"), content("B"),
              ended("stop")}),
        "B|Hm.|complete");
    row("52: thoughts, list", D::OpenAiChat,
        data(
            {choice(
                 R"("delta":{"content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm."}]},{"type":"text","text":"B"}]})"),
             ended("stop")}),
        "B|Hm.|complete");
    row("52: thoughts, tags", D::OpenAiChat,
        data({content("<th"), content("ink>Hm"), content(".</thi"), content("nk>\\n\\nB"), ended("stop")}),
        "B|Hm.|complete");
    row("52: thoughts, tag left open", D::OpenAiChat, data({content("<think>Hm."), ended("length")}), "|Hm.|length");
    row("52: thoughts, tag later on", D::OpenAiChat, data({content("B <think>x</think>"), ended("stop")}),
        "B <think>x</think>||complete");
    row("52: thoughts, no tag after all", D::OpenAiChat, data({content("<thi"), content("s> B"), ended("stop")}),
        "<this> B||complete");
    row("53: thoughts eat the limit", D::OpenAiChat, data({choice(R"("delta":{"reasoning":"Hm."})"), ended("length")}),
        "|Hm.|length");
    row("55: error, vLLM", D::OpenAiChat, data({content("I"), R"({"error":{"message":"boom","code":500}})"}),
        "I||server");
    row("55: error, OpenRouter", D::OpenAiChat,
        data(
            {content("I"),
             R"({"error":{"code":502,"message":"upstream","metadata":{"error_type":"provider"}},"choices":[{"delta":{},"finish_reason":"error"}]})"}),
        "I||server");
    row("55: error, object", D::OpenAiChat, data({R"({"object":"error","message":"boom","code":400})"}),
        "||bad_request");
    row("55: error, Venice", D::OpenAiChat, data({R"({"error_type":"x","error_message":"boom"})"}), "||server");
    row("55: error, Groq", D::OpenAiChat, data({R"({"id":"r","x_groq":{"error":"over capacity"}})"}), "||server");
    row("55: error, LM Studio", D::OpenAiChat, "event: error\ndata: {\"message\":\"The model has crashed\"}\n\n",
        "||server");
    row("42: error, llama.cpp of old", D::OpenAiChat,
        "error: {\"code\":400,\"message\":\"the request exceeds the available context "
        "size\",\"type\":\"invalid_request_error\"}\n\ndata: [DONE]\n\n",
        "||context_too_long");
    row("43: error, unframed", D::OpenAiChat, data({content("I")}, false) + "{\"error\":{\"message\":\"boom\"}}\n",
        "I||server");
    row("43: error, unframed over lines", D::OpenAiChat, "{\n  \"error\": {\n    \"message\": \"boom\"\n  }\n}\n",
        "||server");
    row("55: error, overloaded", D::OpenAiChat, data({R"({"error":{"message":"busy","code":"server_is_overloaded"}})"}),
        "||overloaded");

    // Text completions
    row("30: completions", D::OpenAiCompletions,
        data({R"({"choices":[{"index":0,"text":" I choose"}]})",
              R"({"choices":[{"index":0,"text":" B","finish_reason":"stop"}]})"}),
        "I choose B||complete");
    row("40: completions, cut", D::OpenAiCompletions, data({R"({"choices":[{"index":0,"text":"I"}]})"}),
        "I||truncated");

    // Responses
    const QByteArray created = named("response.created", R"("response":{"id":"x","model":"m"})");
    const QByteArray delta = named("response.output_text.delta", R"("delta":"B")");
    row("30: responses", D::OpenAiResponses,
        created + delta + named("response.completed", R"("response":{"status":"completed"})"), "B||complete");
    row("52: responses, thoughts", D::OpenAiResponses,
        created + named("response.reasoning_summary_text.delta", R"("delta":"Hm.")") + delta +
            named("response.completed", R"("response":{"status":"completed"})"),
        "B|Hm.|complete");
    row("50: responses, length", D::OpenAiResponses,
        created + delta +
            named("response.incomplete",
                  R"("response":{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"}})"),
        "B||length");
    row("50: responses, filter", D::OpenAiResponses,
        created + named("response.incomplete",
                        R"("response":{"status":"incomplete","incomplete_details":{"reason":"content_filter"}})"),
        "||content_filter");
    row("51: responses, refusal", D::OpenAiResponses,
        created + named("response.refusal.delta", R"("delta":"No.")") +
            named("response.completed", R"("response":{"status":"completed"})"),
        "No.||refusal");
    row("55: responses, failed", D::OpenAiResponses,
        created + named("response.failed",
                        R"("response":{"status":"failed","error":{"code":"server_error","message":"boom"}})"),
        "||server");
    row("55: responses, flat error", D::OpenAiResponses,
        created + named("error", R"("code":"server_is_overloaded","message":"busy","param":null)"), "||overloaded");
    row("55: responses, nested error", D::OpenAiResponses,
        created + named("error", R"("error":{"code":"rate_limit_exceeded","message":"slow"})"), "||rate_limited");
    row("59: responses, clean end", D::OpenAiResponses, created + delta, "B||truncated");
    row("58: responses, unknown events", D::OpenAiResponses,
        created + named("response.new_thing") + delta + named("response.completed", R"("response":{})"), "B||complete");
    row("30: responses, names missing", D::OpenAiResponses,
        "data: {\"type\":\"response.output_text.delta\",\"delta\":\"B\"}\n\ndata: "
        "{\"type\":\"response.completed\",\"response\":{}}\n\n",
        "B||complete");
    row("30: responses, types missing", D::OpenAiResponses,
        "event: response.output_text.delta\ndata: {\"delta\":\"B\"}\n\nevent: response.completed\ndata: "
        "{\"response\":{}}\n\n",
        "B||complete");
    row("27: responses, no deltas", D::OpenAiResponses,
        named(
            "response.completed",
            R"("response":{"output":[{"type":"reasoning","summary":[{"text":"Hm."}]},{"type":"message","content":[{"type":"output_text","text":"B"}]}]})"),
        "B|Hm.|complete");

    // Anthropic
    const QByteArray start = named("message_start", R"("message":{"id":"x","model":"m","usage":{"input_tokens":5}})");
    const auto piece = [](const QByteArray& text) -> QByteArray {
        return named("content_block_delta", R"("index":0,"delta":{"type":"text_delta","text":")" + text + R"("})");
    };
    const auto reason = [](const QByteArray& word) -> QByteArray {
        return named("message_delta", R"("delta":{"stop_reason":")" + word + R"("},"usage":{"output_tokens":2})");
    };
    const QByteArray stop = named("message_stop");
    row("30: anthropic", D::Anthropic,
        start + named("content_block_start", R"("content_block":{"type":"text","text":""})") + named("ping") +
            piece("I choose ") + piece("B.") + named("content_block_stop") + reason("end_turn") + stop,
        "I choose B.||complete");
    row("52: anthropic, thoughts", D::Anthropic,
        start + named("content_block_delta", R"("delta":{"type":"thinking_delta","thinking":"Hm."})") +
            named("content_block_delta", R"("delta":{"type":"signature_delta","signature":"xyz"})") + piece("B") +
            reason("end_turn") + stop,
        "B|Hm.|complete");
    row("50: anthropic, length", D::Anthropic, start + piece("I") + reason("max_tokens") + stop, "I||length");
    row("58: anthropic, window", D::Anthropic, start + piece("I") + reason("model_context_window_exceeded") + stop,
        "I||length");
    row("51: anthropic, refusal", D::Anthropic, start + reason("refusal") + stop, "||refusal");
    row("58: anthropic, pause", D::Anthropic, start + piece("I") + reason("pause_turn") + stop, "I||other");
    row("58: anthropic, stop missing", D::Anthropic, start + piece("B") + reason("end_turn"), "B||truncated");
    row("58: anthropic, reason missing", D::Anthropic, start + piece("B") + stop, "B||truncated");
    row("58: anthropic, unknown event", D::Anthropic,
        start + named("new_thing") + piece("B") + reason("end_turn") + stop, "B||complete");
    row("55: anthropic, overloaded", D::Anthropic,
        start + piece("I") + named("error", R"("error":{"type":"overloaded_error","message":"Overloaded"})"),
        "I||overloaded");
    row("27: anthropic, not streamed", D::Anthropic,
        R"({"type":"message","model":"m","content":[{"type":"text","text":"B"}],"stop_reason":"end_turn"})",
        "B||complete");

    // Gemini
    const auto part = [](const QByteArray& parts, const QByteArray& rest = {}) -> QByteArray {
        return R"({"candidates":[{"content":{"role":"model","parts":[)" + parts + "]}" + rest + "}]}";
    };
    const QByteArray stopped = R"(,"finishReason":"STOP")";
    row("30: gemini", D::Gemini, data({part(R"({"text":"I choose "})"), part(R"({"text":"B."})", stopped)}, false),
        "I choose B.||complete");
    row("31: gemini, CRLF", D::Gemini, data({part(R"({"text":"B"})", stopped)}, false).replace("\n", "\r\n"),
        "B||complete");
    row("52: gemini, thoughts", D::Gemini,
        data({part(R"({"text":"Hm.","thought":true})"), part(R"({"text":"B","thoughtSignature":"x"})", stopped)},
             false),
        "B|Hm.|complete");
    row("54: gemini, limit without text", D::Gemini, data({R"({"candidates":[{"finishReason":"MAX_TOKENS"}]})"}, false),
        "||length");
    row("54: gemini, safety", D::Gemini, data({R"({"candidates":[{"content":{},"finishReason":"SAFETY"}]})"}, false),
        "||content_filter");
    row("54: gemini, recitation", D::Gemini,
        data({part(R"({"text":"I"})"), part("", R"(,"finishReason":"RECITATION")")}, false), "I||content_filter");
    row("54: gemini, prompt blocked", D::Gemini, data({R"({"promptFeedback":{"blockReason":"SAFETY"}})"}, false),
        "||content_filter");
    row("50: gemini, other", D::Gemini, data({part(R"({"text":"I"})", R"(,"finishReason":"LANGUAGE")")}, false),
        "I||other");
    row("48: gemini, nulls", D::Gemini,
        data({part(R"({"text":"B"})", R"(,"finishReason":null)"), part("", stopped)}, false), "B||complete");
    row("40: gemini, clean end", D::Gemini, data({part(R"({"text":"I"})")}, false), "I||truncated");
    row("43: gemini, error over lines", D::Gemini,
        data({part(R"({"text":"I"})")}, false) + "[{\n  \"error\": {\n    \"code\": 503,\n    \"status\": "
                                                 "\"UNAVAILABLE\",\n    \"message\": \"busy\"\n  }\n}\n]\n",
        "I||overloaded");

    // Ollama
    row("30: ollama", D::Ollama,
        R"({"model":"m","message":{"role":"assistant","content":"I choose "},"done":false})"
        "\n"
        R"({"model":"m","message":{"content":"B."},"done":false})"
        "\n"
        R"({"model":"m","done":true,"done_reason":"stop","eval_count":2})"
        "\n",
        "I choose B.||complete");
    row("47: ollama, CRLF and blank lines", D::Ollama,
        "\r\n{\"message\":{\"content\":\"B\"}}\r\n\r\n{\"done\":true}\r\n", "B||complete");
    row("47: ollama, no last line end", D::Ollama, "{\"message\":{\"content\":\"B\"}}\n{\"done\":true}", "B||complete");
    row("52: ollama, thoughts", D::Ollama,
        "{\"message\":{\"thinking\":\"Hm.\"}}\n{\"message\":{\"content\":\"B\"}}\n{\"done\":true}\n", "B|Hm.|complete");
    // as aimock 1.43 sends them
    row("52: ollama, thoughts under another name", D::Ollama,
        "{\"message\":{\"role\":\"assistant\",\"content\":\"\",\"reasoning_content\":\"Hm.\"},\"done\":false}\n"
        "{\"message\":{\"role\":\"assistant\",\"content\":\"B\"},\"done\":false}\n{\"done\":true}\n",
        "B|Hm.|complete");
    row("50: ollama, length", D::Ollama, "{\"message\":{\"content\":\"I\"},\"done\":true,\"done_reason\":\"length\"}\n",
        "I||length");
    row("55: ollama, error", D::Ollama,
        "{\"message\":{\"content\":\"I\"}}\n{\"error\":\"llama runner process has terminated\"}\n", "I||server");
    row("40: ollama, clean end", D::Ollama, "{\"message\":{\"content\":\"I\"}}\n", "I||truncated");
    row("45: ollama, cut", D::Ollama, "{\"message\":{\"content\":\"I\"}}\n{\"message\":{\"cont", "I||truncated");
    row("28: ollama, nothing", D::Ollama, "", "||empty_stream");
    row("28: ollama, loaded", D::Ollama, "{\"done\":true,\"done_reason\":\"load\"}\n", "||empty_stream");
}

void TestSemantics::streams()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const QByteArray type = support::streamType(dialect);
    const Told told = decode(dialect, {body}, type);
    QCOMPARE(told.terminals, 1);
    QTEST(QString(told.text + u'|' + told.reasoning + u'|' + told.stop() + told.failure()), "expected");
    QCOMPARE(support::splitsThatDiffer(dialect, body, type), QString());
}

/// The same over the wire, from a server that charges: what has begun is asked once; what may pass, as long as it may.
void TestSemantics::streamsOverTheWire()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    for (const auto writing : support::everyWriting) {
        FaultServer server;
        server.setWriting(writing);
        server.answers({{FaultServer::chunked(support::streamType(dialect), {body})}});
        Asker asker(server.url(support::basePath(dialect)), dialect);
        const auto& result = asker.persist();
        QString end = chat::stopReasonName(result.reply.stop);
        if (result.error) end = llm::failureName(result.error->failure);
        QTEST(QString(result.reply.text + u'|' + result.reply.reasoning + u'|' + end), "expected");
        QCOMPARE(asker.streamed, result.reply.text);
        QCOMPARE(asker.thought, result.reply.reasoning);
        QCOMPARE(server.questionCount(), result.error ? support::timesAsked(*result.error) : 1);
        if (dialect != Dialect::Ollama) QCOMPARE(server.requestCount(), server.questionCount()); // it is looked up, too
        QCOMPARE(asker.results.size(), server.questionCount());
    }
}

void TestSemantics::usage_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<chat::Usage>("usage");
    const auto add = [](const char* name, Dialect dialect, const QByteArray& body, chat::Usage usage) {
        QTest::newRow(name) << dialect << body << usage;
    };
    using D = Dialect;
    add("49: own chunk", D::OpenAiChat,
        data(
            {content("B"), ended("stop"),
             R"({"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":5,"total_tokens":12,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":3}}})"}),
        {7, 5, 3, 4});
    add("49: same chunk, DeepSeek", D::OpenAiChat,
        data(
            {R"({"choices":[{"delta":{"content":"B"},"finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":5,"prompt_cache_hit_tokens":2}})"}),
        {7, 5, {}, 2});
    add("49: every chunk, last wins", D::OpenAiChat,
        data(
            {R"({"choices":[{"delta":{"content":"B"}}],"usage":{"prompt_tokens":7,"completion_tokens":1}})",
             R"({"choices":[{"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":2}})"}),
        {7, 2, {}, {}});
    add("49: Groq", D::OpenAiChat,
        data(
            {content("B"),
             R"({"choices":[{"delta":{},"finish_reason":"stop"}],"x_groq":{"usage":{"prompt_tokens":7,"completion_tokens":2}}})"}),
        {7, 2, {}, {}});
    add("49: xAI, thoughts counted apart", D::OpenAiChat,
        data(
            {content("B"), ended("stop"),
             R"({"choices":[],"usage":{"prompt_tokens":12,"completion_tokens":2,"total_tokens":354,"completion_tokens_details":{"reasoning_tokens":340}}})"}),
        {12, 342, 340, {}});
    add("49: none", D::OpenAiChat, data({content("B"), ended("stop")}), {});
    add("49: nulls", D::OpenAiChat,
        data({content("B"), ended("stop"), R"({"choices":[],"usage":{"prompt_tokens":null,"completion_tokens":"x"}})"}),
        {});
    add("49: anthropic", D::Anthropic,
        named(
            "message_start",
            R"("message":{"usage":{"input_tokens":5,"cache_read_input_tokens":3,"cache_creation_input_tokens":2,"output_tokens":1}})") +
            named("message_delta", R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9})") +
            named("message_stop"),
        {10, 9, {}, 3});
    add("49: gemini", D::Gemini,
        data(
            {R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":7,"candidatesTokenCount":2,"thoughtsTokenCount":30,"totalTokenCount":39}})"},
            false),
        {7, 32, 30, {}});
    add("49: ollama", D::Ollama,
        "{\"message\":{\"content\":\"B\"},\"done\":true,\"prompt_eval_count\":7,\"eval_count\":2}\n", {7, 2, {}, {}});
    add("49: responses", D::OpenAiResponses,
        named(
            "response.completed",
            R"("response":{"usage":{"input_tokens":7,"output_tokens":5,"input_tokens_details":{"cached_tokens":1},"output_tokens_details":{"reasoning_tokens":4}}})"),
        {7, 5, 4, 1});
}

void TestSemantics::usage()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const Told told = decode(dialect, {body}, support::streamType(dialect));
    QVERIFY(told.finish);
    QTEST(told.finish->usage, "usage");
}

void TestSemantics::errorsKeepTheirWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("24: object") << QByteArray(R"({"error":{"message":"boom"}})") << u"boom"_s;
    QTest::newRow("24: text") << QByteArray(R"({"error":"boom"})") << u"boom"_s;
    QTest::newRow("24: object: error") << QByteArray(R"({"object":"error","message":"boom"})") << u"boom"_s;
    QTest::newRow("24: list") << QByteArray(R"([{"error":{"message":"boom"}}])") << u"boom"_s;
    QTest::newRow("24: xAI") << QByteArray(R"({"code":"Some code","error":"boom"})") << u"boom"_s;
    QTest::newRow("24: Venice") << QByteArray(R"({"error_type":"x","error_message":"boom"})") << u"boom"_s;
    QTest::newRow("24: message alone") << QByteArray(R"({"message":"boom"})") << u"boom"_s;
    QTest::newRow("24: detail") << QByteArray(R"({"detail":"boom"})") << u"boom"_s;
    QTest::newRow("24: validation")
        << QByteArray(R"({"detail":[{"loc":["body","seed"],"msg":"not permitted","type":"extra_forbidden"}]})")
        << u"seed: not permitted"_s;
}

void TestSemantics::errorsKeepTheirWords()
{
    QFETCH(QByteArray, body);
    const Told told =
        decode(Dialect::OpenAiChat, {body}, "application/json"); // where a stream was due, with status 200
    QVERIFY(told.error);
    QTEST(told.error->detail, "words");
}

void TestSemantics::namesOfModels()
{
    const Told told = decode(
        Dialect::OpenAiChat,
        {data(
            {R"({"id":"r","model":"m-2026","system_fingerprint":"fp_1","choices":[{"delta":{"content":"B"},"finish_reason":"stop"}]})"})},
        "text/event-stream");
    QCOMPARE(told.model, u"m-2026"_s);
    QCOMPARE(told.fingerprint, u"fp_1"_s);
}

void TestSemantics::case34_invalidUtf8IsReplaced()
{
    const Told told = decode(Dialect::OpenAiChat, {data({content("B\xFF."), ended("stop")})}, "text/event-stream");
    QCOMPARE(told.text, u"B\uFFFD."_s);
    QCOMPARE(told.warnings, QStringList{u"invalid_utf8"_s});
    QVERIFY(told.finish);
}

void TestSemantics::case33_surrogatesMeetAgain()
{
    const Told told = decode(Dialect::OpenAiChat,
                             {data({content("\\ud83d"), content("\\ude00 \xC3\xA9 \xF0\x9F\x98\x80"), ended("stop")})},
                             "text/event-stream");
    QCOMPARE(told.text, u"\U0001F600 é \U0001F600"_s);
}

void TestSemantics::case26_htmlIsNoAnswer()
{
    const Told told = decode(Dialect::OpenAiChat, {"<html><body>Sign in</body></html>"}, "text/html; charset=utf-8");
    QCOMPARE(told.failure(), u"malformed"_s);
    QCOMPARE(told.error->code, u"html"_s);
}

void TestSemantics::case46_limitsHold()
{
    llm::Limits limits;
    limits.event = 10'000;
    limits.text = 1'000;
    const auto decodeAs = [&](Dialect dialect, const QByteArray& body, const QByteArray& type) {
        return decode(dialect, {body}, type, limits);
    };
    QCOMPARE(decodeAs(Dialect::OpenAiChat, "data: " + QByteArray(20'000, 'x'), "text/event-stream").failure(),
             u"too_large"_s);
    QCOMPARE(decodeAs(Dialect::Ollama, QByteArray(20'000, 'x'), "application/x-ndjson").failure(), u"too_large"_s);
    QCOMPARE(decodeAs(Dialect::OpenAiChat, QByteArray(20'000, ' '), "application/json").failure(), u"too_large"_s);
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "data: " + content("words ") + "\n\n";
    const Told told = decodeAs(Dialect::OpenAiChat, many, "text/event-stream");
    QCOMPARE(told.failure(), u"too_large"_s);
    QVERIFY(told.text.size() > 900 && told.text.size() <= 1'000); // what fits is kept
}

void TestSemantics::case46_deepNestingFails()
{
    const QByteArray deep = QByteArray(5000, '[') + QByteArray(5000, ']');
    QCOMPARE(decode(Dialect::OpenAiChat, {data({content("I"), deep})}, "text/event-stream").failure(), u"malformed"_s);
}

void TestSemantics::case60_contextThatWasCutIsTold()
{
    for (const auto& [count, isCut] : {std::pair{100, false}, {8192, true}, {4098, true}, {5000, false}}) {
        const QByteArray line =
            "{\"message\":{\"content\":\"B\"},\"done\":true,\"prompt_eval_count\":" + QByteArray::number(count) + "}\n";
        QCOMPARE(decode(Dialect::Ollama, {line}, "application/x-ndjson").warnings.contains(u"context_truncated"_s),
                 isCut);
    }
}

QTEST_GUILESS_MAIN(TestSemantics)
#include "tst_llm_semantics.moc"
