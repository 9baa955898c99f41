#pragma once
#include "app/study/change.h"
#include "ui/widgets/screen.h"
#include <memory>

namespace ui::review {

/// Reading replies and correcting what was read from them: the queue of what needs a person, the conversation with the
/// words that were read, the decision, and what it changes. Decisions leave by submitRequested(); the study is not
/// touched here.
class ReviewScreen : public widgets::Screen
{
    Q_OBJECT
public:
    explicit ReviewScreen(QWidget* parent = nullptr);
    ~ReviewScreen() override;

    void setDocument(app::study::StudyDocument* document) override;
    /// Shows a trial, whatever the filters; `item` is an item number, 0 for the first one that needs attention (or the
    /// first asked). An unknown trial is ignored.
    void openTrial(app::study::TrialId trial, int item = 0);
    /// Who corrects: goes into every decision.
    void setInitials(const QString& initials);

    /// A second reader has begun, goes on (`done` of `of`), or has ended (`of` 0) with a sentence about it.
    void setSecondReading(int done, int of, const QString& sentence);

Q_SIGNALS:
    /// The user wants this respondent to read what stayed unread.
    void secondReaderRequested(const QString& reader);
    void secondReaderStopRequested();
    /// The user wants to see where the trial stands among the others.
    void angleWanted(app::study::TrialId trial);
    /// The user has typed other initials.
    void initialsChanged(const QString& initials);

protected:
    void showEvent(QShowEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui::review
