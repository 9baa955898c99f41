#include "ui/widgets/wording.h"

#include "ui/widgets/onscreen.h"
#include <QCoreApplication>

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::widgets", text);
}

QString percent(double share)
{
    return onScreen(share * 100, 0);
}

} // namespace

QString dialectTitle(app::chat::Dialect dialect)
{
    using app::chat::Dialect;
    switch (dialect) {
    case Dialect::OpenAiChat:
        return tr("OpenAI and compatible servers");
    case Dialect::OpenAiResponses:
        return tr("OpenAI Responses");
    case Dialect::OpenAiCompletions:
        return tr("Text completion (older models)");
    case Dialect::Anthropic:
        return tr("Anthropic");
    case Dialect::Gemini:
        return tr("Google Gemini");
    case Dialect::Ollama:
        return tr("Ollama");
    }
    return {};
}

QString simulatedDescription(const app::chat::SimulatedModel& model)
{
    using Kind = app::chat::SimulatedModel::Kind;
    QString what;
    switch (model.kind) {
    case Kind::Obeying:
        what = tr("follows the value in %1 % of items").arg(percent(model.fidelity));
        break;
    case Kind::Random:
        what = tr("the chance baseline");
        break;
    case Kind::JointGain:
        what = tr("maximises the sum");
        break;
    case Kind::InequalityAverse:
        what = tr("minimises the difference");
        break;
    case Kind::Altruist:
        what = tr("gives the other the most");
        break;
    case Kind::Individualist:
        what = tr("takes the most");
        break;
    case Kind::Competitor:
        what = tr("maximises its lead");
        break;
    case Kind::Letter:
        what = tr("names %1 in every item").arg(model.letter);
        break;
    case Kind::Hedging:
        what = tr("names several options and chooses none");
        break;
    case Kind::Refusing:
        what = tr("declines %1 % of items").arg(percent(model.rate));
        break;
    }
    return model.lapse > 0 ? tr("%1, lapses in %2 %").arg(what, percent(model.lapse)) : what;
}

QString goalTitle(app::prompt::Goal goal)
{
    using app::prompt::Goal;
    switch (goal) {
    case Goal::Self:
        return tr("The model states its own goal");
    case Goal::Fixed:
        return tr("A fixed goal sentence for all");
    case Goal::None:
        return tr("No goal");
    }
    return {};
}

QString inductionTitle(app::prompt::Induction induction)
{
    using app::prompt::Induction;
    switch (induction) {
    case Induction::Label:
        return tr("By its name");
    case Induction::Definition:
        return tr("By a definition");
    case Induction::Behaviour:
        return tr("By how such a person acts");
    }
    return {};
}

QString placementTitle(app::prompt::Placement placement)
{
    using app::prompt::Placement;
    switch (placement) {
    case Placement::User:
        return tr("In the conversation");
    case Placement::System:
        return tr("In the system prompt");
    case Placement::Both:
        return tr("In both");
    }
    return {};
}

QString itemsTitle(app::study::Items items)
{
    return items == app::study::Items::Primary ? tr("Six primary") : tr("All fifteen");
}

QString itemOrderTitle(app::svo::ItemOrder order)
{
    using app::svo::ItemOrder;
    switch (order) {
    case ItemOrder::A:
        return tr("Version A");
    case ItemOrder::B:
        return tr("Version B");
    case ItemOrder::Shuffled:
        return tr("Shuffled per trial");
    }
    return {};
}

QString optionOrderTitle(app::svo::OptionOrder order)
{
    using app::svo::OptionOrder;
    switch (order) {
    case OptionOrder::Printed:
        return tr("As printed");
    case OptionOrder::Mirrored:
        return tr("Mirrored");
    case OptionOrder::Shuffled:
        return tr("Shuffled per item");
    }
    return {};
}

QString labelsTitle(app::svo::Labels labels)
{
    using app::svo::Labels;
    switch (labels) {
    case Labels::Letters:
        return tr("Letters A to I");
    case Labels::Numbers:
        return tr("Numbers 1 to 9");
    case Labels::None:
        return tr("No labels");
    }
    return {};
}

QString conversationTitle(app::study::ConversationMode mode)
{
    return mode == app::study::ConversationMode::Continuous ? tr("One for all items") : tr("A fresh one per item");
}

QString targetTitle(const std::optional<app::svo::Target>& target)
{
    if (!target) return {};
    if (target->low == target->high) return degreesOnScreen(target->low);
    return tr("%1 to %2").arg(degreesOnScreen(target->low), degreesOnScreen(target->high));
}

} // namespace ui::widgets
