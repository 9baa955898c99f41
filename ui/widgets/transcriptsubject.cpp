#include "ui/widgets/transcriptsubject.h"

#include "app/base/numbers.h"
#include "ui/widgets/transcriptwords.h"
#include <QCoreApplication>

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptSubject)
public:
    static QString orderNote(app::svo::OptionOrder order)
    {
        switch (order) {
        case app::svo::OptionOrder::Printed:
            return {};
        case app::svo::OptionOrder::Mirrored:
            return tr("options mirrored");
        case app::svo::OptionOrder::Shuffled:
            return tr("options shuffled");
        }
        return {};
    }
    static QString detail(int number, app::prompt::Goal goal)
    {
        switch (goal) {
        case app::prompt::Goal::Self:
            return tr("trial %1, with goal").arg(number);
        case app::prompt::Goal::Fixed:
            return tr("trial %1, fixed goal").arg(number);
        case app::prompt::Goal::None:
            return tr("trial %1, without goal").arg(number);
        }
        return {};
    }
};

/// Whether a number stands in a line as a word of its own.
bool hasNumber(QStringView line, const QString& number)
{
    const auto isInside = [](QChar c) { return c.isDigit() || c == u'.' || c == u'-'; };
    for (qsizetype at = line.indexOf(number); at >= 0; at = line.indexOf(number, at + 1)) {
        const qsizetype end = at + number.size();
        const bool startsHere = at == 0 || !isInside(line[at - 1]);
        const bool goesOn = end < line.size() && line[end].isDigit();
        if (startsHere && !goesOn) return true;
    }
    return false;
}

bool isOption(QStringView line, const QString& label, const app::svo::Allocation& payoff)
{
    return line.trimmed().startsWith(label) && hasNumber(line, app::base::shortest(payoff.self)) &&
           hasNumber(line, app::base::shortest(payoff.other));
}

} // namespace

TranscriptSubject subjectOf(const app::study::Study& study, app::study::TrialId id)
{
    const app::study::Trial* trial = study.trial(id);
    if (!trial) return {};
    const auto& cell = study.cellOf(*trial);
    const auto& orientation = study.orientationOf(cell);
    TranscriptSubject subject;
    subject.trial = id;
    subject.respondent = study.participantOf(cell).label;
    subject.orientation = orientation.id;
    subject.ownName = orientation.name;
    subject.detail = Words::detail(trial->plan.number, cell.goal);
    subject.orderNote = Words::orderNote(cell.factors.optionOrder);
    for (const auto& arrangement : trial->plan.items)
        subject.items.insert(arrangement.item, app::study::presentationOf(study, *trial, arrangement.item));
    subject.steps = trial->steps;
    return subject;
}

PromptParts splitPrompt(const QString& prompt, const app::svo::Presentation& shown)
{
    const QStringList lines = prompt.split(u'\n');
    for (qsizetype first = 0; first + app::svo::optionCount <= lines.size(); ++first) {
        int place = 0;
        while (place < app::svo::optionCount && isOption(lines[first + place], shown.labels.value(place),
                                                         shown.payoffs.at(static_cast<std::size_t>(place))))
            ++place;
        if (place < app::svo::optionCount) continue;
        return {lines.mid(0, first).join(u'\n').trimmed(),
                lines.mid(first + app::svo::optionCount).join(u'\n').trimmed(), true};
    }
    return {prompt, {}, false};
}

} // namespace ui::widgets
