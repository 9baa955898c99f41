#pragma once
#include "app/llm/codec.h"

namespace app::llm {

/// OpenAI Chat Completions, the dialect of every compatible server. Complete when choice 0 has a finish_reason.
class OpenAiChat final : public Codec
{
public:
    base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const override;
    QStringList conversationKeys() const override { return {QStringLiteral("messages")}; }
    QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const override;
    std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const override;
};

} // namespace app::llm
