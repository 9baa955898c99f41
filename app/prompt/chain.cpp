#include "app/prompt/chain.h"

#include "app/base/names.h"
#include "app/base/numbers.h"
#include <QCoreApplication>

namespace app::prompt {

using namespace Qt::StringLiterals;
using base::Named;

namespace {

constexpr std::array stages = {Named<Stage>{Stage::Induction, "induction"}, Named<Stage>{Stage::Adoption, "adoption"},
                               Named<Stage>{Stage::Goal, "goal"}, Named<Stage>{Stage::Item, "item"}};

using Values = QHash<QString, QString>;

/// Puts values into the placeholders of a template, in one pass: a value is never searched for placeholders.
QString fill(const QString& text, const Values& values)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) return result + text.mid(at);
        const auto value = values.constFind(text.mid(open + 1, close - open - 1));
        result += text.mid(at, open - at);
        if (value != values.constEnd()) {
            result += *value;
            at = close + 1;
        } else {
            result += u'{';
            at = open + 1;
        }
    }
}

QString itemPrompt(const Pack& pack, const svo::Presentation& item, int position, const QString& count)
{
    const bool hasLabels = !item.labels.value(0).isEmpty();
    const bool hasNumbers = hasLabels && item.labels.at(0).at(0).isDigit();
    QStringList lines;
    for (int place = 0; place < svo::optionCount; ++place) {
        const auto& payoff = item.payoffs[static_cast<std::size_t>(place)];
        lines << fill(pack.templates.value(hasLabels ? u"option_labelled"_s : u"option_plain"_s),
                      {{u"label"_s, item.labels.value(place)},
                       {u"self"_s, base::shortest(payoff.self)},
                       {u"other"_s, base::shortest(payoff.other)}});
    }
    const QString answer = !hasLabels ? u"answer_none"_s : hasNumbers ? u"answer_numbers"_s : u"answer_letters"_s;
    return fill(pack.templates.value(u"item"_s), {{u"position"_s, QString::number(position)},
                                                  {u"count"_s, count},
                                                  {u"options"_s, lines.join(u'\n')},
                                                  {u"answer"_s, pack.templates.value(answer)}});
}

} // namespace

QString stageName(Stage stage)
{
    return base::nameOf(stages, stage);
}

std::optional<Stage> stageFromName(const QString& name)
{
    return base::valueOf(stages, name);
}

int Chain::itemsFrom() const
{
    int index = 0;
    while (index < steps.size() && steps.at(index).stage != Stage::Item) ++index;
    return index;
}

chat::Conversation Chain::messages(int step, const QStringList& replies, bool fresh) const
{
    chat::Conversation turns;
    if (!system.isEmpty()) turns << chat::Message{chat::Role::System, system};
    const int context = fresh && step >= itemsFrom() ? itemsFrom() : step;
    for (int i = 0; i < context; ++i) {
        turns << chat::Message{chat::Role::User, steps.at(i).prompt};
        turns << chat::Message{chat::Role::Assistant, replies.value(i)};
    }
    turns << chat::Message{chat::Role::User, steps.at(step).prompt};
    return turns;
}

base::Result<Chain> render(const Pack& pack, const ChainInput& input)
{
    Chain chain;
    const QString count = pack.countWords.value(static_cast<int>(input.items.size()), QString::number(input.items.size()));
    if (input.orientation != "none"_L1) {
        if (!input.ownWords && !pack.orientations.contains(input.orientation))
            return base::Error{base::ErrorKind::BadInput,
                               QCoreApplication::translate("app::prompt", "The prompt pack \"%1\" has no words for the orientation \"%2\". Give it a name and a definition.")
                                   .arg(pack.title, input.orientation), {}};
        const OrientationWords words = input.ownWords.value_or(pack.orientations.value(input.orientation));
        const Values values = {{u"name"_s, words.name}, {u"definition"_s, words.definition}, {u"behaviour"_s, words.behaviour}};
        const QString variant = u'_' + inductionName(input.induction);
        if (input.placement != Placement::User) chain.system = fill(pack.templates.value(u"system"_s + variant), values);
        if (input.placement != Placement::System) {
            chain.steps << Step{Stage::Induction, 0, fill(pack.templates.value(u"induction"_s + variant), values)};
            chain.steps << Step{Stage::Adoption, 0, fill(pack.templates.value(u"adoption"_s + variant), values)};
        }
    }
    if (input.goal != Goal::None) {
        const QString sentence = input.goalSentence.isEmpty() ? pack.fixedGoal : input.goalSentence;
        chain.steps << Step{Stage::Goal, 0,
                            fill(pack.templates.value(u"goal_"_s + goalName(input.goal)), {{u"count"_s, count}, {u"goal"_s, sentence}})};
    }
    int position = 0;
    for (const auto& item : input.items)
        chain.steps << Step{Stage::Item, item.item, itemPrompt(pack, item, ++position, QString::number(input.items.size()))};
    return chain;
}

} // namespace app::prompt
