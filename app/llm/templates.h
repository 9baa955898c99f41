#pragma once
#include "app/chat/message.h"
#include <QStringList>

namespace app::llm {

/// Names of the templates for models without a chat template of their own: plain, alpaca, vicuna, koala, llama-2-chat.
QStringList templateIds();

/// A conversation as one text that the model goes on with.
/// plain: the turns, a blank line after each · alpaca: instructions and responses (Taori et al. 2023) · vicuna: v1.1
/// (Chiang et al. 2023) · koala: Geng et al. 2023 · llama-2-chat: Touvron et al. 2023. Formats as in FastChat's
/// conversation.py. A system turn takes the place of the template's own preamble. An unknown name counts as plain.
QString renderTemplate(const QString& id, const chat::Conversation& messages);

/// Where the reply ends: what the model would write if it went on with the next turn of the user.
QStringList templateStops(const QString& id);

} // namespace app::llm
