#pragma once
#include "app/llm/codec.h"

namespace app::llm {

/// OpenAI Responses. Complete at response.completed or response.incomplete. It has no seed. Nothing is stored over
/// there.
class OpenAiResponses final : public Codec
{
public:
    base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const override;
    QStringList conversationKeys() const override { return {QStringLiteral("instructions"), QStringLiteral("input")}; }
    QStringList unknownParameters() const override { return {QStringLiteral("seed")}; }
    QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const override;
    std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const override;
};

} // namespace app::llm
