#include "ui/review/reviewwords.h"

#include "ui/widgets/onscreen.h"
#include <QHash>
#include <QLocale>

namespace ui::review {

using app::study::DecisionKind;
using app::study::Outcome;
using widgets::countOnScreen;
using widgets::degreesOnScreen;
using namespace Qt::StringLiterals;

QString ReviewWords::explanation(Outcome outcome, const QString& choice)
{
    switch (outcome) {
    case Outcome::Extracted:
        return tr("The marked words name option %1.").arg(choice);
    case Outcome::Ambiguous:
        return tr("The reply does not say clearly which option it chooses, or it contradicts itself.");
    case Outcome::Refused:
        return tr("The reply declines to choose.");
    case Outcome::NotFound:
        return tr("The reply names none of the options.");
    case Outcome::Truncated:
        return tr("The reply was cut off before it chose.");
    case Outcome::Error:
        return tr("The request failed, so there is no reply to read. Retry failed on the Run screen asks it again.");
    case Outcome::Complete:
    case Outcome::Sent:
        break;
    }
    return tr("There is no reply yet.");
}

QString ReviewWords::rule(const QString& name)
{
    if (name.isEmpty()) return {};
    const QHash<QString, QString> words{
        {u"agreed"_s, tr("the option on which several voices agree")},
        {u"alone"_s, tr("the option alone in its sentence")},
        {u"answer_first"_s, tr("the option with which the reply begins")},
        {u"answer_label"_s, tr("the option behind “answer” or a word like it")},
        {u"amounts_fit"_s, tr("the only option that has the amounts of the reply")},
        {u"amount_granted"_s, tr("an amount that is granted to somebody, and only one option has")},
        {u"amounts_and_label"_s, tr("amounts with the option that has them")},
        {u"answered"_s, tr("an option asked about and agreed to")},
        {u"answered_question"_s, tr("the answer to a question that the reply asks itself")},
        {u"answer_statement"_s, tr("a sentence that names the answer")},
        {u"after_colon"_s, tr("the option behind a colon")},
        {u"amounts_chosen"_s, tr("a sentence that chooses amounts")},
        {u"amounts_named"_s, tr("the amounts of one option, with who gets them")},
        {u"choice_statement"_s, tr("a sentence that states the choice")},
        {u"chosen_after"_s, tr("a word of choosing behind the option")},
        {u"by_its_name"_s, tr("the option under the name by which it was introduced")},
        {u"concluded"_s, tr("the option that a conclusion names")},
        {u"counted"_s, tr("the one of several counted answers that holds")},
        {u"condition"_s, tr("an option under a condition that is taken for given")},
        {u"corrected"_s, tr("the option named when the answer was taken back")},
        {u"described"_s, tr("the option that a described choice names")},
        {u"identified"_s, tr("the option with which a sentence identifies the answer")},
        {u"insisted"_s, tr("the amounts on which the reply insists")},
        {u"last_left"_s, tr("the only option that is not rejected")},
        {u"likely"_s, tr("the only option named, called likely")},
        {u"marked_row"_s, tr("the ticked row of a list")},
        {u"named_at_end"_s, tr("the option at the end of the sentence")},
        {u"named_in_conclusion"_s, tr("the only option that the last sentence names")},
        {u"named_last"_s, tr("the option that a choosing sentence names last")},
        {u"nothing_but"_s, tr("nothing but this option is taken")},
        {u"numbered_answer"_s, tr("the answer with the number of this question")},
        {u"only_option"_s, tr("the only option of which the reply speaks")},
        {u"option_label"_s, tr("the option behind “option” or a word like it")},
        {u"persona"_s, tr("the option that the persona takes for the speaker")},
        {u"praised"_s, tr("words that praise the option")},
        {u"preferred"_s, tr("one option preferred over another")},
        {u"record"_s, tr("the option with its own amounts in a record")},
        {u"settled"_s, tr("words that settle on the option")},
        {u"tagged"_s, tr("the option that an element holds")},
        {u"swapped"_s, tr("the option that takes the place of another one")},
        {u"that_one"_s, tr("words that take the option named before")},
        {u"cut_off"_s, tr("the reply ends in the middle")},
        {u"reasoning_unfinished"_s, tr("the reasoning never ends")},
        {u"label_against_amounts"_s, tr("the option and the amounts contradict each other")},
        {u"label_against_words"_s, tr("the option and what is said of it contradict each other")},
        {u"likes_several"_s, tr("several options liked, none preferred")},
        {u"only_hinted"_s, tr("an option hinted at, and others named after it")},
        {u"two_answers"_s, tr("two answers, and none takes the other back")},
        {u"taken_back"_s, tr("the answer is taken back and the new one is not clear")},
        {u"undecided"_s, tr("options weighed, none taken")},
        {u"conditional"_s, tr("an option only under a condition")},
        {u"refusal"_s, tr("words that decline")},
        {u"off_menu"_s, tr("amounts that no option has")},
        {u"other_questions"_s, tr("answers to other questions")},
        {u"nothing_chosen"_s, tr("options named, none chosen")},
        {u"nothing_found"_s, tr("no option named")},
    };
    QString plain = name;
    return words.value(name, plain.replace(u'_', u' '));
}

QString ReviewWords::category(app::svo::Category category)
{
    switch (category) {
    case app::svo::Category::Altruistic:
        return tr("altruistic");
    case app::svo::Category::Prosocial:
        return tr("prosocial");
    case app::svo::Category::Individualistic:
        return tr("individualistic");
    case app::svo::Category::Competitive:
        return tr("competitive");
    }
    return {};
}

QStringList ReviewWords::effect(const Effect& effect, int trialNumber)
{
    if (!effect.changesNumber) return {tr("No number changes.")};
    QStringList lines;
    const QString trial = countOnScreen(trialNumber);
    if (!effect.before && !effect.after)
        lines << tr("Trial %1 still has no angle: another primary item is missing.").arg(trial);
    else if (!effect.before)
        lines << tr("Trial %1 gets an angle: %2 (%3)")
                     .arg(trial, degreesOnScreen(effect.after->angle), category(effect.after->category));
    else if (!effect.after)
        lines << tr("Trial %1 loses its angle of %2").arg(trial, degreesOnScreen(effect.before->angle));
    else if (effect.before->angle == effect.after->angle)
        lines << tr("The angle of trial %1 stays %2").arg(trial, degreesOnScreen(effect.before->angle));
    else
        lines << tr("Trial %1: %2 → %3 (%4)")
                     .arg(trial, degreesOnScreen(effect.before->angle), degreesOnScreen(effect.after->angle),
                          category(effect.after->category));
    if (effect.before != effect.after)
        lines << tr("Cell mean %1 → %2, n %3 → %4")
                     .arg(degreesOnScreen(effect.meanBefore), degreesOnScreen(effect.meanAfter),
                          countOnScreen(effect.countBefore), countOnScreen(effect.countAfter));
    return lines;
}

QString ReviewWords::history(const app::study::Override& entry, const app::svo::Presentation& shown)
{
    QString what;
    switch (entry.kind) {
    case DecisionKind::Automatic:
        what = tr("back to the automatic reading");
        break;
    case DecisionKind::NoAnswer:
        what = tr("no answer");
        break;
    case DecisionKind::Option:
        what = tr("set to %1").arg(app::svo::placeName(shown, entry.place));
        break;
    }
    const QString who = entry.by.isEmpty() ? tr("somebody") : entry.by;
    const QString when = QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    if (entry.reason.isEmpty()) return tr("%1, %2: %3").arg(who, when, what);
    return tr("%1, %2: %3. %4").arg(who, when, what, entry.reason);
}

QString ReviewWords::undoText(const app::study::Override& entry)
{
    return entry.kind == DecisionKind::Automatic ? tr("revert of item %1").arg(entry.item)
                                                 : tr("correction of item %1").arg(entry.item);
}

} // namespace ui::review
