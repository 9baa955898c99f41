#pragma once
#include "app/llm/codec.h"

namespace app::llm {

/// Google Gemini (Developer API). Complete when candidate 0 has a finishReason, or the prompt was blocked.
class Gemini final : public Codec
{
public:
    base::Json encode(const chat::ServerModel& model, const Request& request, const Manner& manner) const override;
    QStringList conversationKeys() const override
    {
        return {QStringLiteral("systemInstruction"), QStringLiteral("contents")};
    }
    QUrl url(const QUrl& base, const chat::ServerModel& model, const Manner& manner) const override;
    std::unique_ptr<Decoder> decoder(const HttpHead& head, const Limits& limits) const override;
    Header keyHeader(const base::Secret& key, const Manner& manner) const override;
    QUrl modelsUrl(const QUrl& base, const QString& cursor) const override;
};

} // namespace app::llm
