#include "app/llm/openai.h"

using namespace Qt::StringLiterals;

namespace app::llm::openai {

void addSampling(base::Json& body, const chat::Sampling& sampling, const Manner& manner)
{
    const auto isSent = [&](const QString& name) { return !manner.leftOut.contains(name); };
    if (sampling.temperature && isSent(u"temperature"_s)) body["temperature"] = *sampling.temperature;
    if (sampling.topP && isSent(u"top_p"_s)) body["top_p"] = *sampling.topP;
    const auto limit = sampling.maxTokens ? sampling.maxTokens : manner.tokensUnlessSet;
    if (limit && isSent(u"max_tokens"_s))
        body[manner.wantsCompletionTokens ? "max_completion_tokens" : "max_tokens"] = *limit;
    if (sampling.seed && isSent(u"seed"_s) && !manner.seedKey.isEmpty())
        body[manner.seedKey.toStdString()] = *sampling.seed;
}

chat::Usage usageOf(const QJsonObject& usage)
{
    chat::Usage result;
    result.input = countOf(usage, "prompt_tokens"_L1);
    result.output = countOf(usage, "completion_tokens"_L1);
    result.reasoning = countOf(usage["completion_tokens_details"_L1].toObject(), "reasoning_tokens"_L1);
    result.cached = countOf(usage["prompt_tokens_details"_L1].toObject(), "cached_tokens"_L1);
    if (!result.cached) result.cached = countOf(usage, "prompt_cache_hit_tokens"_L1); // DeepSeek
    const auto total = countOf(usage, "total_tokens"_L1);
    // xAI counts thoughts beside completion_tokens; the total shows it.
    if (total && result.input && result.output && result.reasoning.value_or(0) > 0 &&
        *total == *result.input + *result.output + *result.reasoning)
        *result.output += *result.reasoning;
    return result;
}

std::optional<chat::StopReason> stopOf(const QString& reason)
{
    using chat::StopReason;
    if (reason == "stop"_L1 || reason == "eos"_L1 || reason == "end_turn"_L1 || reason == "stop_sequence"_L1)
        return StopReason::Complete;
    if (reason == "length"_L1 || reason == "max_tokens"_L1 || reason == "model_length"_L1) return StopReason::Length;
    if (reason == "content_filter"_L1) return StopReason::ContentFilter;
    if (reason == "error"_L1 || reason == "insufficient_system_resource"_L1 || reason == "abort"_L1)
        return std::nullopt;
    return StopReason::Other;
}

} // namespace app::llm::openai
