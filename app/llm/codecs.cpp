#include "app/llm/anthropic.h"
#include "app/llm/gemini.h"
#include "app/llm/ollama.h"
#include "app/llm/openaichat.h"
#include "app/llm/openaicompletions.h"
#include "app/llm/openairesponses.h"

namespace app::llm {

const Codec& codecOf(chat::Dialect dialect)
{
    static const OpenAiChat openAiChat;
    static const OpenAiResponses openAiResponses;
    static const OpenAiCompletions openAiCompletions;
    static const Anthropic anthropic;
    static const Gemini gemini;
    static const Ollama ollama;
    switch (dialect) {
    case chat::Dialect::OpenAiChat:
        return openAiChat;
    case chat::Dialect::OpenAiResponses:
        return openAiResponses;
    case chat::Dialect::OpenAiCompletions:
        return openAiCompletions;
    case chat::Dialect::Anthropic:
        return anthropic;
    case chat::Dialect::Gemini:
        return gemini;
    case chat::Dialect::Ollama:
        return ollama;
    }
    return openAiChat;
}

} // namespace app::llm
