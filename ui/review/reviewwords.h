#pragma once
#include "app/study/study.h"
#include "ui/review/effect.h"
#include <QCoreApplication>

namespace ui::review {

/// The sentences of the Review screen.
class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
public:
    /// Why nothing, or this option, was read: a sentence for a person.
    static QString explanation(app::study::Outcome outcome, const QString& choice);
    /// The rule that decided, in words; its own name for a rule that we have no words for.
    static QString rule(const QString& name);
    /// "Trial 4 gets an angle: −14.9° (competitive)." and what becomes of the cell's mean; whole sentences.
    static QStringList effect(const Effect& effect, int trialNumber);
    /// "MK, 2026-11-21 14:02: A → B. Says so." One line of a history.
    static QString history(const app::study::Override& entry, const app::svo::Presentation& shown);
    static QString category(app::svo::Category category);
    /// For the Edit menu: "correction of item 5".
    static QString undoText(const app::study::Override& entry);
};

} // namespace ui::review
