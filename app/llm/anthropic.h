#pragma once
#include "app/llm/codec.h"

namespace app::llm {

/// Anthropic Messages (version 2023-06-01). Complete at message_stop after a stop_reason. It has no seed and asks for a
/// token limit: 4096 where the user sets none.
class Anthropic final : public Codec
{
public:
    base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const override;
    QStringList conversationKeys() const override { return {QStringLiteral("system"), QStringLiteral("messages")}; }
    QStringList unknownParameters() const override { return {QStringLiteral("seed")}; }
    QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const override;
    std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const override;
    Header keyHeader(const base::Secret& key, const Manner& manner) const override;
    QList<Header> headers() const override { return {{"anthropic-version", "2023-06-01"}}; }
    QUrl modelsUrl(const QUrl& base, const QString& cursor) const override;
};

} // namespace app::llm
