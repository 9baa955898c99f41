#pragma once
#include "app/llm/codec.h"

namespace app::llm {

/// Ollama's own dialect: one JSON object per line. Complete at "done": true. Conversations that do not fit are refused
/// (truncate and shift are off) instead of losing their beginning silently, and the context is the same on every
/// computer: 8192 tokens, enough for fifteen items in one conversation.
class Ollama final : public Codec
{
public:
    static constexpr qint64 context = 8192;

    base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const override;
    QStringList conversationKeys() const override { return {QStringLiteral("messages")}; }
    QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const override;
    std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const override;
    QUrl modelsUrl(const QUrl& base, const QString& cursor) const override;
};

} // namespace app::llm
