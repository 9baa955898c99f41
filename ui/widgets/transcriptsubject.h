#pragma once
#include "app/study/study.h"
#include <QHash>

namespace ui::widgets {

/// Whose conversation a pane shows, and what its items looked like: all that a transcript needs from a study, copied
/// out, so that the study itself is not held.
struct TranscriptSubject
{
    app::study::TrialId trial; ///< none: nobody's
    QString respondent;
    QString orientation; ///< id
    QString ownName;     ///< of an own orientation
    QString detail;      ///< "trial 13, with goal"
    QString orderNote;   ///< "options shuffled", "options mirrored"; empty where they stand as printed
    QHash<int, app::svo::Presentation> items; ///< as shown, by item number
    std::vector<app::study::StepState> steps;
};

/// None (trial 0) for an unknown trial.
TranscriptSubject subjectOf(const app::study::Study& study, app::study::TrialId trial);

/// What stands between the words before the options and those after them.
struct PromptParts
{
    QString before;
    QString after;
    bool hasOptions = false; ///< nine lines in a row name both amounts of each option; they are in neither part
};

/// Finds the options of an item in a prompt as sent.
PromptParts splitPrompt(const QString& prompt, const app::svo::Presentation& shown);

} // namespace ui::widgets
