#include "app/llm/openaichat.h"

namespace app::llm {

const Codec& codecOf(chat::Dialect)
{
    static const OpenAiChat chat;
    return chat;
}

} // namespace app::llm
