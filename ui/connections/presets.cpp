#include "ui/connections/presets.h"

#include <QCoreApplication>

namespace ui::connections {

using namespace Qt::StringLiterals;

QList<Preset> presets()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ui::connections", text); };
    return {
        {tr("Ollama on this computer"), {u"Ollama"_s, u"ollama"_s, u"http://localhost:11434"_s, {}, {}}, {}},
        {tr("LM Studio on this computer"),
         {u"LM Studio"_s, u"openai-chat"_s, u"http://localhost:1234/v1"_s, {}, {}},
         {}},
        {tr("llama.cpp on this computer"),
         {u"llama.cpp"_s, u"openai-chat"_s, u"http://localhost:8080/v1"_s, {}, {}},
         {}},
        {u"OpenAI"_s, {u"OpenAI"_s, u"openai-chat"_s, u"https://api.openai.com/v1"_s, {}, {}}, u"OPENAI_API_KEY"_s},
        {u"Anthropic"_s,
         {u"Anthropic"_s, u"anthropic"_s, u"https://api.anthropic.com"_s, {}, {}},
         u"ANTHROPIC_API_KEY"_s},
        {u"Google Gemini"_s,
         {u"Google Gemini"_s, u"gemini"_s, u"https://generativelanguage.googleapis.com/v1beta"_s, {}, {}},
         u"GEMINI_API_KEY"_s},
        {u"OpenRouter"_s,
         {u"OpenRouter"_s, u"openai-chat"_s, u"https://openrouter.ai/api/v1"_s, {}, {}},
         u"OPENROUTER_API_KEY"_s},
        {tr("Another server"), {tr("Lab server"), u"openai-chat"_s, {}, {}, {}}, {}},
    };
}

} // namespace ui::connections
