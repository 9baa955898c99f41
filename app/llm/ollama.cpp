#include "app/llm/ollama.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

class OllamaDecoder final : public Decoder
{
public:
    using Decoder::Decoder;

protected:
    void object(const QByteArray&, const QJsonObject& line) override
    {
        started({}, textOf(line, "model"_L1), {});
        const QJsonObject message = line["message"_L1].toObject();
        const bool isOwn = message.contains("thinking"_L1);
        reasoning(textOf(message, isOwn ? "thinking"_L1 : "reasoning_content"_L1)); // gateways use the other name
        text(textOf(message, "content"_L1));
        const QString reason = textOf(line, "done_reason"_L1);
        if (!line["done"_L1].toBool() && reason.isEmpty()) return;
        const auto prompt = countOf(line, "prompt_eval_count"_L1);
        chat::Usage numbers;
        numbers.input = prompt;
        numbers.output = countOf(line, "eval_count"_L1);
        usage(numbers);
        // Older servers do not know "truncate" and cut the conversation to the context, or to a little over its half.
        if (prompt && (*prompt >= Ollama::context || std::abs(*prompt - (Ollama::context / 2 + 2)) <= 1))
            warn(u"context_truncated"_s);
        if (reason == "load"_L1 || reason == "unload"_L1) return fail(Failure::EmptyStream);
        if (reason.isEmpty() || reason == "stop"_L1)
            stop(chat::StopReason::Complete, u"stop"_s);
        else
            stop(reason == "length"_L1 ? chat::StopReason::Length : chat::StopReason::Other, reason);
        end();
    }

    bool isWholeAnswer(const QJsonObject& answer) const override { return answer.contains("message"_L1); }
};

} // namespace

base::Json Ollama::encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const
{
    base::Json body = {{"model", base::toJson(model.model)}};
    base::Json& messages = body["messages"] = base::Json::array();
    for (const auto& turn : request.messages)
        messages.push_back({{"role", base::toJson(chat::roleName(turn.role))}, {"content", base::toJson(turn.text)}});
    body["stream"] = manner.isStreaming;
    body["truncate"] = false;
    body["shift"] = false;
    const auto isSent = [&](const QString& name) { return !manner.leftOut.contains(name); };
    const auto& sampling = request.sampling;
    base::Json options = {{"num_ctx", context}};
    if (sampling.temperature && isSent(u"temperature"_s)) options["temperature"] = *sampling.temperature;
    if (sampling.topP && isSent(u"top_p"_s)) options["top_p"] = *sampling.topP;
    if (sampling.maxTokens && isSent(u"max_tokens"_s)) options["num_predict"] = *sampling.maxTokens;
    if (sampling.seed && isSent(u"seed"_s)) options["seed"] = *sampling.seed;
    body["options"] = options;
    return body;
}

QUrl Ollama::url(const QUrl& base, const chat::ServerModel&, const Manner&) const
{
    return below(base, u"api/chat"_s);
}

std::unique_ptr<Decoder> Ollama::decoder(const HttpHead& head, const Limits& limits) const
{
    return std::make_unique<OllamaDecoder>(Decoder::framingOf(head, Decoder::Framing::Lines), limits);
}

QUrl Ollama::modelsUrl(const QUrl& base, const QString&) const
{
    return below(base, u"api/tags"_s);
}

} // namespace app::llm
