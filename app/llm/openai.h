#pragma once
#include "app/llm/codec.h"

#include <QJsonObject>

/// What the dialects of the OpenAI family share.
namespace app::llm::openai {

/// temperature, top_p, the seed and the token limit, as far as they are set and not left out.
void addSampling(base::Json& body, const chat::Sampling& sampling, const Manner& manner);

/// {prompt_tokens, completion_tokens, …}. Output includes thoughts, also where the server counts them apart.
chat::Usage usageOf(const QJsonObject& usage);

/// finish_reason → reason. None for a reason that says that the reply failed.
std::optional<chat::StopReason> stopOf(const QString& reason);

} // namespace app::llm::openai
