#include "app/llm/gemini.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

chat::StopReason stopOf(const QString& reason)
{
    static const QSet<QString> withheld = {u"SAFETY"_s, u"RECITATION"_s, u"BLOCKLIST"_s, u"PROHIBITED_CONTENT"_s,
                                           u"SPII"_s};
    if (reason == "STOP"_L1) return chat::StopReason::Complete;
    if (reason == "MAX_TOKENS"_L1) return chat::StopReason::Length;
    if (withheld.contains(reason) || reason.startsWith("IMAGE_"_L1)) return chat::StopReason::ContentFilter;
    return chat::StopReason::Other;
}

/// Every message of the stream is a whole response; text and thoughts are pieces, counts are totals so far.
class GeminiDecoder final : public Decoder
{
public:
    using Decoder::Decoder;

protected:
    void object(const QByteArray&, const QJsonObject& response) override
    {
        started(textOf(response, "responseId"_L1), textOf(response, "modelVersion"_L1), {});
        readUsage(response["usageMetadata"_L1].toObject());
        const QString block = textOf(response["promptFeedback"_L1].toObject(), "blockReason"_L1);
        if (!block.isEmpty()) stop(chat::StopReason::ContentFilter, "prompt blocked: "_L1 + block);
        for (const auto& entry : response["candidates"_L1].toArray()) {
            const QJsonObject candidate = entry.toObject();
            if (candidate["index"_L1].toInt(0) != 0) continue;
            for (const auto& value : candidate["content"_L1].toObject()["parts"_L1].toArray()) {
                const QJsonObject part = value.toObject();
                if (part["thought"_L1].toBool())
                    reasoning(textOf(part, "text"_L1));
                else
                    text(textOf(part, "text"_L1));
            }
            if (const QString reason = textOf(candidate, "finishReason"_L1); !reason.isEmpty())
                stop(stopOf(reason), reason);
        }
    }

    bool isWholeAnswer(const QJsonObject& answer) const override
    {
        return answer.contains("candidates"_L1) || answer.contains("promptFeedback"_L1);
    }

private:
    void readUsage(const QJsonObject& counts)
    {
        chat::Usage numbers;
        numbers.input = countOf(counts, "promptTokenCount"_L1);
        numbers.reasoning = countOf(counts, "thoughtsTokenCount"_L1);
        numbers.output = countOf(counts, "candidatesTokenCount"_L1);
        if (numbers.output || numbers.reasoning) // it counts them apart
            numbers.output = numbers.output.value_or(0) + numbers.reasoning.value_or(0);
        numbers.cached = countOf(counts, "cachedContentTokenCount"_L1);
        usage(numbers);
    }
};

} // namespace

base::Json Gemini::encode(const chat::ServerModel&, const Request& request, const Manner& manner) const
{
    base::Json body = base::Json::object();
    base::Json contents = base::Json::array();
    for (const auto& turn : request.messages) {
        const base::Json parts = base::Json::array({{{"text", base::toJson(turn.text)}}});
        if (turn.role == chat::Role::System)
            body["systemInstruction"] = {{"parts", parts}};
        else
            contents.push_back({{"role", turn.role == chat::Role::User ? "user" : "model"}, {"parts", parts}});
    }
    body["contents"] = contents;
    const auto isSent = [&](const QString& name) { return !manner.leftOut.contains(name); };
    const auto& sampling = request.sampling;
    base::Json config = base::Json::object();
    if (sampling.temperature && isSent(u"temperature"_s)) config["temperature"] = *sampling.temperature;
    if (sampling.topP && isSent(u"top_p"_s)) config["topP"] = *sampling.topP;
    if (sampling.maxTokens && isSent(u"max_tokens"_s)) config["maxOutputTokens"] = *sampling.maxTokens;
    if (sampling.seed && isSent(u"seed"_s)) config["seed"] = *sampling.seed;
    if (!config.empty()) body["generationConfig"] = config;
    return body;
}

QUrl Gemini::url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const
{
    const bool isPath = model.model.startsWith("models/"_L1) || model.model.startsWith("tunedModels/"_L1);
    const QString name = isPath ? model.model : "models/"_L1 + model.model;
    QUrl url = below(base, name + (manner.isStreaming ? ":streamGenerateContent"_L1 : ":generateContent"_L1));
    if (manner.isStreaming) url.setQuery(QUrlQuery{{u"alt"_s, u"sse"_s}}); // else it is one JSON array
    return url;
}

std::unique_ptr<Decoder> Gemini::decoder(const HttpHead& head, const Limits& limits) const
{
    return std::make_unique<GeminiDecoder>(Decoder::framingOf(head, Decoder::Framing::Sse), limits);
}

Header Gemini::keyHeader(const base::Secret& key, const Manner&) const
{
    return {"x-goog-api-key", key.bytes()};
}

QUrl Gemini::modelsUrl(const QUrl& base, const QString& cursor) const
{
    QUrl url = below(base, u"models"_s);
    QUrlQuery query{{u"pageSize"_s, u"1000"_s}};
    if (!cursor.isEmpty()) query.addQueryItem(u"pageToken"_s, cursor);
    url.setQuery(query);
    return url;
}

} // namespace app::llm
