#include "app/llm/anthropic.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

class AnthropicDecoder final : public Decoder
{
public:
    using Decoder::Decoder;

protected:
    void object(const QByteArray& name, const QJsonObject& event) override
    {
        const QString type = event.contains("type"_L1) ? textOf(event, "type"_L1) : QString::fromUtf8(name);
        if (type == "message_start"_L1) {
            const QJsonObject message = event["message"_L1].toObject();
            started(textOf(message, "id"_L1), textOf(message, "model"_L1), {});
            readUsage(message["usage"_L1].toObject());
        } else if (type == "content_block_start"_L1) {
            readBlock(event["content_block"_L1].toObject());
        } else if (type == "content_block_delta"_L1) {
            readBlock(event["delta"_L1].toObject());
        } else if (type == "message_delta"_L1) {
            readUsage(event["usage"_L1].toObject());
            if (const QString reason = textOf(event["delta"_L1].toObject(), "stop_reason"_L1); !reason.isEmpty())
                m_reason = reason;
        } else if (type == "message_stop"_L1) {
            conclude();
        } else if (type == "ping"_L1) {
            keepAlive();
        } else if (isWholeAnswer(event)) {
            started(textOf(event, "id"_L1), textOf(event, "model"_L1), {});
            for (const auto& block : event["content"_L1].toArray())
                readBlock(block.toObject());
            readUsage(event["usage"_L1].toObject());
            m_reason = textOf(event, "stop_reason"_L1);
            conclude();
        }
    }

    bool isWholeAnswer(const QJsonObject& answer) const override
    {
        return answer["type"_L1] == "message"_L1 && answer["content"_L1].isArray();
    }

private:
    /// A block or a piece of one: text, thinking; signatures and citations are not shown.
    void readBlock(const QJsonObject& block)
    {
        text(textOf(block, "text"_L1));
        reasoning(textOf(block, "thinking"_L1));
    }

    void readUsage(const QJsonObject& counts)
    {
        chat::Usage numbers;
        const auto fresh = countOf(counts, "input_tokens"_L1);
        const auto read = countOf(counts, "cache_read_input_tokens"_L1);
        const auto written = countOf(counts, "cache_creation_input_tokens"_L1);
        if (fresh) numbers.input = *fresh + read.value_or(0) + written.value_or(0); // it counts them apart
        numbers.cached = read;
        numbers.output = countOf(counts, "output_tokens"_L1);
        usage(numbers);
    }

    void conclude()
    {
        using chat::StopReason;
        if (m_reason == "end_turn"_L1 || m_reason == "stop_sequence"_L1)
            stop(StopReason::Complete, m_reason);
        else if (m_reason == "max_tokens"_L1 || m_reason == "model_context_window_exceeded"_L1)
            stop(StopReason::Length, m_reason);
        else if (m_reason == "refusal"_L1)
            stop(StopReason::Refusal, m_reason);
        else if (!m_reason.isEmpty())
            stop(StopReason::Other, m_reason);
        end();
    }

    QString m_reason;
};

} // namespace

base::Json Anthropic::encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const
{
    constexpr qint64 tokensUnlessSet = 4096;
    base::Json body = {{"model", base::toJson(model.model)}};
    base::Json messages = base::Json::array();
    for (const auto& turn : request.messages) {
        if (turn.role == chat::Role::System)
            body["system"] = base::toJson(turn.text);
        else
            messages.push_back(
                {{"role", base::toJson(chat::roleName(turn.role))}, {"content", base::toJson(turn.text)}});
    }
    body["messages"] = messages;
    body["max_tokens"] = request.sampling.maxTokens.value_or(tokensUnlessSet);
    body["stream"] = manner.isStreaming;
    if (request.sampling.temperature && !manner.leftOut.contains(u"temperature"_s))
        body["temperature"] = *request.sampling.temperature;
    if (request.sampling.topP && !manner.leftOut.contains(u"top_p"_s)) body["top_p"] = *request.sampling.topP;
    return body;
}

QUrl Anthropic::url(const QUrl& base, const chat::ServerModel&, const Manner&) const
{
    return below(base, u"v1/messages"_s);
}

std::unique_ptr<Decoder> Anthropic::decoder(const HttpHead& head, const Limits& limits) const
{
    return std::make_unique<AnthropicDecoder>(Decoder::framingOf(head, Decoder::Framing::Sse), limits);
}

Header Anthropic::keyHeader(const base::Secret& key, const Manner&) const
{
    return {"x-api-key", key.bytes()};
}

QUrl Anthropic::modelsUrl(const QUrl& base, const QString& cursor) const
{
    QUrl url = below(base, u"v1/models"_s);
    QUrlQuery query{{u"limit"_s, u"1000"_s}};
    if (!cursor.isEmpty()) query.addQueryItem(u"after_id"_s, cursor);
    url.setQuery(query);
    return url;
}

} // namespace app::llm
