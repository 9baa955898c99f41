#pragma once
#include "app/llm/codec.h"

namespace app::llm {

/// OpenAI's text completion: one text that the model goes on with, made by a template. For models without a chat
/// template of their own. Complete when choice 0 has a finish_reason.
class OpenAiCompletions final : public Codec
{
public:
    base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const override;
    QStringList conversationKeys() const override { return {QStringLiteral("prompt")}; }
    QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const override;
    std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const override;
};

} // namespace app::llm
