#include "app/llm/templates.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

/// What stands before and after each turn.
struct Format
{
    QString preamble; ///< unless there is a system turn
    QString beforeSystem;
    QString afterSystem;
    QString beforeUser;
    QString afterUser; ///< and before the reply
    QString afterReply;
    QStringList stops;
};

const QHash<QString, Format>& formats()
{
    static const QHash<QString, Format> all = {
        {u"plain"_s, {{}, {}, u"\n\n"_s, {}, u"\n\n"_s, u"\n\n"_s, {}}},
        {u"alpaca"_s,
         {u"Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n"_s,
          {},
          u"\n\n"_s,
          u"### Instruction:\n"_s,
          u"\n\n### Response:"_s,
          u"\n\n"_s,
          {u"### Instruction:"_s, u"</s>"_s}}},
        {u"vicuna"_s,
         {u"A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, "
          "detailed, and polite answers to the user's questions. "_s,
          {},
          u" "_s,
          u"USER: "_s,
          u" ASSISTANT:"_s,
          u"</s>"_s,
          {u"USER:"_s, u"</s>"_s}}},
        {u"koala"_s,
         {u"BEGINNING OF CONVERSATION: "_s,
          u"BEGINNING OF CONVERSATION: "_s,
          u" "_s,
          u"USER: "_s,
          u" GPT:"_s,
          u"</s>"_s,
          {u"USER:"_s, u"</s>"_s}}},
        {u"llama-2-chat"_s, {{}, {}, {}, u"[INST] "_s, u" [/INST]"_s, u" </s><s>"_s, {u"[INST]"_s, u"</s>"_s}}},
    };
    return all;
}

Format formatOf(const QString& id)
{
    return formats().value(id, formats().value(u"plain"_s));
}

} // namespace

QStringList templateIds()
{
    return {u"plain"_s, u"alpaca"_s, u"vicuna"_s, u"koala"_s, u"llama-2-chat"_s};
}

QString renderTemplate(const QString& id, const chat::Conversation& messages)
{
    const Format format = formatOf(id);
    const bool hasSystem = !messages.isEmpty() && messages.first().role == chat::Role::System;
    QString prompt = hasSystem ? QString() : format.preamble;
    QString insideUser; // Llama 2 has its system turn inside the first turn of the user
    for (const auto& turn : messages) {
        switch (turn.role) {
        case chat::Role::System:
            if (id == "llama-2-chat"_L1)
                insideUser = "<<SYS>>\n"_L1 + turn.text + "\n<</SYS>>\n\n"_L1;
            else
                prompt += format.beforeSystem + turn.text + format.afterSystem;
            break;
        case chat::Role::User:
            prompt += format.beforeUser + std::exchange(insideUser, {}) + turn.text + format.afterUser;
            break;
        case chat::Role::Assistant: {
            const bool needsSpace = !prompt.isEmpty() && !prompt.back().isSpace();
            prompt += (needsSpace ? u" "_s : QString()) + turn.text + format.afterReply;
            break;
        }
        }
    }
    return prompt;
}

QStringList templateStops(const QString& id)
{
    return formatOf(id).stops;
}

} // namespace app::llm
