#include "app/llm/openaichat.h"

#include "app/llm/openai.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

class ChatDecoder final : public Decoder
{
public:
    using Decoder::Decoder;

protected:
    void object(const QByteArray&, const QJsonObject& chunk) override
    {
        started(textOf(chunk, "id"_L1), textOf(chunk, "model"_L1), textOf(chunk, "system_fingerprint"_L1));
        const QJsonValue groq = chunk["x_groq"_L1].toObject()["usage"_L1];
        for (const QJsonValue& counts : {groq, QJsonValue(chunk["usage"_L1])})
            if (counts.isObject()) usage(openai::usageOf(counts.toObject()));
        for (const auto& entry : chunk["choices"_L1].toArray()) {
            const QJsonObject choice = entry.toObject();
            if (choice["index"_L1].toInt(0) == 0) readChoice(choice);
        }
    }

    bool isWholeAnswer(const QJsonObject& answer) const override { return answer["choices"_L1].isArray(); }

private:
    void readChoice(const QJsonObject& choice)
    {
        const QJsonObject delta = choice[choice.contains("delta"_L1) ? "delta"_L1 : "message"_L1].toObject();
        readThoughts(delta);
        readContent(delta["content"_L1]);
        if (const QString refusal = textOf(delta, "refusal"_L1); !refusal.isEmpty()) {
            m_isRefusal = true;
            text(refusal);
        }
        const QString reason = textOf(choice, "finish_reason"_L1);
        if (reason.isEmpty()) return;
        const auto stopReason = openai::stopOf(reason);
        if (!stopReason) {
            CallError error;
            error.failure = reason == "insufficient_system_resource"_L1 ? Failure::Overloaded : Failure::Server;
            error.code = reason;
            return fail(error);
        }
        const bool isRefusal = m_isRefusal && *stopReason == chat::StopReason::Complete;
        stop(isRefusal ? chat::StopReason::Refusal : *stopReason, reason);
    }

    /// Servers name the field differently, and some send the same thought under two names.
    void readThoughts(const QJsonObject& delta)
    {
        for (const auto key : {"reasoning_content"_L1, "reasoning"_L1, "reasoning_text"_L1})
            if (const QString piece = textOf(delta, key); !piece.isEmpty()) return reasoning(piece);
        for (const auto& detail : delta["reasoning_details"_L1].toArray()) {
            const QJsonObject part = detail.toObject();
            reasoning(part.contains("text"_L1) ? textOf(part, "text"_L1) : textOf(part, "summary"_L1));
        }
    }

    /// A text, or Mistral's list of parts.
    void readContent(const QJsonValue& content)
    {
        text(content.toString());
        for (const auto& entry : content.toArray()) {
            const QJsonObject part = entry.toObject();
            text(textOf(part, "text"_L1));
            reasoning(textOf(part, "thinking"_L1));
            for (const auto& thought : part["thinking"_L1].toArray())
                reasoning(textOf(thought.toObject(), "text"_L1));
        }
    }

    bool m_isRefusal = false;
};

} // namespace

base::Json OpenAiChat::encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const
{
    base::Json body = {{"model", base::toJson(model.model)}};
    base::Json& messages = body["messages"] = base::Json::array();
    qsizetype answered = 0;
    for (const auto& turn : request.messages) {
        base::Json message = {{"role", base::toJson(chat::roleName(turn.role))}, {"content", base::toJson(turn.text)}};
        const QString thought = turn.role == chat::Role::Assistant ? request.thoughts.value(answered++) : QString();
        if (manner.returnsThoughts && !thought.isEmpty()) message["reasoning_content"] = base::toJson(thought);
        messages.push_back(message);
    }
    body["stream"] = manner.isStreaming;
    if (manner.isStreaming && manner.hasStreamOptions) body["stream_options"] = {{"include_usage", true}};
    openai::addSampling(body, request.sampling, manner);
    return body;
}

QUrl OpenAiChat::url(const QUrl& base, const chat::ServerModel&, const Manner&) const
{
    return below(base, u"chat/completions"_s);
}

std::unique_ptr<Decoder> OpenAiChat::decoder(const HttpHead& head, const Limits& limits) const
{
    return std::make_unique<ChatDecoder>(Decoder::framingOf(head, Decoder::Framing::Sse), limits);
}

} // namespace app::llm
