#include "app/llm/openairesponses.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

class ResponsesDecoder final : public Decoder
{
public:
    using Decoder::Decoder;

protected:
    void object(const QByteArray& name, const QJsonObject& event) override
    {
        const QString type = event.contains("type"_L1) ? textOf(event, "type"_L1) : QString::fromUtf8(name);
        const QJsonObject response = event["response"_L1].toObject();
        if (type == "response.created"_L1) {
            started(textOf(response, "id"_L1), textOf(response, "model"_L1), {});
        } else if (type == "response.output_text.delta"_L1) {
            text(textOf(event, "delta"_L1));
        } else if (type == "response.refusal.delta"_L1) {
            m_isRefusal = true;
            text(textOf(event, "delta"_L1));
        } else if (type == "response.reasoning_summary_text.delta"_L1 || type == "response.reasoning_text.delta"_L1) {
            reasoning(textOf(event, "delta"_L1));
        } else if (type == "response.completed"_L1 || type == "response.incomplete"_L1 ||
                   type == "response.failed"_L1) {
            conclude(response);
        } else if (isWholeAnswer(event)) {
            conclude(event);
        } // about fifty further types repeat what the deltas said
    }

    bool isWholeAnswer(const QJsonObject& answer) const override
    {
        return answer["object"_L1] == "response"_L1 || answer["output"_L1].isArray();
    }

private:
    void conclude(const QJsonObject& response)
    {
        started(textOf(response, "id"_L1), textOf(response, "model"_L1), {});
        const QJsonObject counts = response["usage"_L1].toObject();
        usage({countOf(counts, "input_tokens"_L1), countOf(counts, "output_tokens"_L1),
               countOf(counts["output_tokens_details"_L1].toObject(), "reasoning_tokens"_L1),
               countOf(counts["input_tokens_details"_L1].toObject(), "cached_tokens"_L1)});
        const QString status = textOf(response, "status"_L1);
        if (status == "failed"_L1 || status == "cancelled"_L1) {
            const auto error = readServerError(response);
            return fail(errorOfStream(error.value_or(ServerError())));
        }
        if (!hasContent()) readOutput(response["output"_L1].toArray());
        if (status == "incomplete"_L1) {
            const QString reason = textOf(response["incomplete_details"_L1].toObject(), "reason"_L1);
            stop(reason == "max_output_tokens"_L1 ? chat::StopReason::Length
                 : reason == "content_filter"_L1  ? chat::StopReason::ContentFilter
                                                  : chat::StopReason::Other,
                 reason.isEmpty() ? status : reason);
        } else {
            stop(m_isRefusal ? chat::StopReason::Refusal : chat::StopReason::Complete,
                 status.isEmpty() ? u"completed"_s : status);
        }
        end();
    }

    /// The whole reply, from an answer that was not streamed.
    void readOutput(const QJsonArray& output)
    {
        for (const auto& entry : output) {
            const QJsonObject item = entry.toObject();
            for (const auto& part : item["summary"_L1].toArray())
                reasoning(textOf(part.toObject(), "text"_L1));
            for (const auto& value : item["content"_L1].toArray()) {
                const QJsonObject part = value.toObject();
                const QString type = textOf(part, "type"_L1);
                if (type == "refusal"_L1) m_isRefusal = true;
                if (type == "reasoning_text"_L1)
                    reasoning(textOf(part, "text"_L1));
                else
                    text(textOf(part, type == "refusal"_L1 ? "refusal"_L1 : "text"_L1));
            }
        }
    }

    bool m_isRefusal = false;
};

} // namespace

base::Json OpenAiResponses::encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const
{
    base::Json body = {{"model", base::toJson(model.model)}};
    base::Json input = base::Json::array();
    for (const auto& turn : request.messages) {
        if (turn.role == chat::Role::System)
            body["instructions"] = base::toJson(turn.text);
        else
            input.push_back({{"type", "message"}, // llama.cpp's server wants to be told
                             {"role", base::toJson(chat::roleName(turn.role))},
                             {"content", base::toJson(turn.text)}});
    }
    body["input"] = input;
    body["stream"] = manner.isStreaming;
    body["store"] = false;
    const auto isSent = [&](const QString& name) { return !manner.leftOut.contains(name); };
    const auto& sampling = request.sampling;
    if (sampling.temperature && isSent(u"temperature"_s)) body["temperature"] = *sampling.temperature;
    if (sampling.topP && isSent(u"top_p"_s)) body["top_p"] = *sampling.topP;
    if (sampling.maxTokens && isSent(u"max_tokens"_s)) body["max_output_tokens"] = *sampling.maxTokens;
    return body;
}

QUrl OpenAiResponses::url(const QUrl& base, const chat::ServerModel&, const Manner&) const
{
    return below(base, u"responses"_s);
}

std::unique_ptr<Decoder> OpenAiResponses::decoder(const HttpHead& head, const Limits& limits) const
{
    return std::make_unique<ResponsesDecoder>(Decoder::framingOf(head, Decoder::Framing::Sse), limits);
}

} // namespace app::llm
