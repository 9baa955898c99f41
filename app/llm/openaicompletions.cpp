#include "app/llm/openaicompletions.h"

#include "app/llm/openai.h"
#include "app/llm/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

class CompletionDecoder final : public Decoder
{
public:
    using Decoder::Decoder;

protected:
    void object(const QByteArray&, const QJsonObject& chunk) override
    {
        started(textOf(chunk, "id"_L1), textOf(chunk, "model"_L1), textOf(chunk, "system_fingerprint"_L1));
        if (chunk["usage"_L1].isObject()) usage(openai::usageOf(chunk["usage"_L1].toObject()));
        for (const auto& entry : chunk["choices"_L1].toArray()) {
            const QJsonObject choice = entry.toObject();
            if (choice["index"_L1].toInt(0) != 0) continue;
            QString piece = textOf(choice, "text"_L1);
            while (!hasContent() && !piece.isEmpty() && piece.front().isSpace())
                piece.remove(0, 1); // after "ASSISTANT:"
            text(piece);
            const QString reason = textOf(choice, "finish_reason"_L1);
            if (reason.isEmpty()) continue;
            if (const auto stopReason = openai::stopOf(reason))
                stop(*stopReason, reason);
            else
                fail(Failure::Server);
        }
    }

    bool isWholeAnswer(const QJsonObject& answer) const override { return answer["choices"_L1].isArray(); }
};

} // namespace

base::Json OpenAiCompletions::encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const
{
    base::Json body = {{"model", base::toJson(model.model)}};
    body["prompt"] = base::toJson(renderTemplate(model.chatTemplate, request.messages));
    for (const auto& mark : templateStops(model.chatTemplate))
        body["stop"].push_back(base::toJson(mark));
    body["stream"] = manner.isStreaming;
    if (manner.isStreaming && manner.hasStreamOptions) body["stream_options"] = {{"include_usage", true}};
    openai::addSampling(body, request.sampling, manner);
    return body;
}

QUrl OpenAiCompletions::url(const QUrl& base, const chat::ServerModel&, const Manner&) const
{
    return below(base, u"completions"_s);
}

std::unique_ptr<Decoder> OpenAiCompletions::decoder(const HttpHead& head, const Limits& limits) const
{
    return std::make_unique<CompletionDecoder>(Decoder::framingOf(head, Decoder::Framing::Sse), limits);
}

} // namespace app::llm
