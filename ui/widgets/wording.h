#pragma once
#include "app/chat/modelspec.h"
#include "app/prompt/pack.h"
#include "app/study/design.h"

namespace ui::widgets {

/// What the values of a design are called on every screen, in the user's language. Files have names of their own.

QString dialectTitle(app::chat::Dialect dialect);                     ///< "OpenAI and compatible", "Anthropic", …
QString simulatedDescription(const app::chat::SimulatedModel& model); ///< "follows the value in 95 % of items"
QString goalTitle(app::prompt::Goal goal);                            ///< "The model states its own goal", …
QString inductionTitle(app::prompt::Induction induction);
QString placementTitle(app::prompt::Placement placement);
QString itemsTitle(app::study::Items items);
QString itemOrderTitle(app::svo::ItemOrder order);
QString optionOrderTitle(app::svo::OptionOrder order);
QString labelsTitle(app::svo::Labels labels);
QString conversationTitle(app::study::ConversationMode mode);
/// "61.4°", "37.1° to 52.9°"; empty for none.
QString targetTitle(const std::optional<app::svo::Target>& target);

} // namespace ui::widgets
