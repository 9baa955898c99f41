#pragma once
#include "app/study/trial.h"
#include "ui/widgets/labels.h"
#include <QCoreApplication>

namespace ui::widgets {

/// What transcripts, queues and grids call the parts of a trial.
class TranscriptWords
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptWords)
public:
    /// A few words on a ground that says how urgent they are; an empty text means none.
    struct Mark
    {
        QString text;
        BadgeKind kind = BadgeKind::Plain;
        friend bool operator==(const Mark&, const Mark&) = default;
    };

    /// "Prompt · goal", "Prompt · item 3".
    static QString promptTitle(app::prompt::Stage stage, int item);
    /// "Value", "Role", "Goal", or the item's number.
    static QString stepName(app::prompt::Stage stage, int item);
    /// "Value", …, "Item 3": for screen readers and sentences.
    static QString stepTitle(app::prompt::Stage stage, int item);
    /// What came of an item's reply by the rules: "read as I", "unclear", "refused" … `choice` names the option
    /// that was read.
    static Mark reading(app::study::Outcome outcome, const QString& choice);
    /// The same with a person's decision over it: "set to A", "no answer". `shown` is the item; null where the step
    /// asks none.
    static Mark mark(const app::study::StepState& step, const app::svo::Presentation* shown);
    /// How a reply ended, in plain words: "finished normally", "cut at the token limit" …
    static QString ending(const app::study::Attempt& attempt);
    /// "1.8 s", "2 min 5 s"; empty for a negative time.
    static QString duration(qint64 ms);
    /// Points as they are counted: whole numbers without decimals.
    static QString points(double value);
    /// "A: 50 / 100", or "50 / 100" where options have no label.
    static QString option(const app::svo::Presentation& shown, int place);
    /// "A: 50 for you, 100 for the other", for screen readers.
    static QString spokenOption(const app::svo::Presentation& shown, int place);
};

} // namespace ui::widgets
