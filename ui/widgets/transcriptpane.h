#pragma once
#include "app/study/journal.h"
#include "ui/widgets/transcriptcolumn.h"
#include "ui/widgets/transcriptsubject.h"
#include <QTimer>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace ui::widgets {

class PromptEntry;
class ReplyEntry;

/// One conversation, prompts on the left and replies on the right, as it was kept or as it streams in. Everything in it
/// is foreign text: shown plainly, copied unchanged. Live pieces are put in at most once a frame. While the end is in
/// view the pane stays there; scrolling up stops that until the end is reached again or followEnd() is called.
class TranscriptPane : public FittedScroll
{
    Q_OBJECT
public:
    explicit TranscriptPane(QWidget* parent = nullptr);

    /// Empties the pane and says what will be here.
    void showNothing(const QString& sentence);
    /// Shows a conversation from its beginning; the attempts in the order in which they were sent.
    void showConversation(const TranscriptSubject& subject, const QList<app::study::Attempt>& attempts);
    app::study::TrialId trial() const { return m_subject.trial; }
    /// The newest readings and decisions of the same trial.
    void setSteps(const std::vector<app::study::StepState>& steps);

    /// An attempt was sent, or has come back with its outcome. Attempts of other trials are ignored; the same one may
    /// come twice.
    void putAttempt(const app::study::Attempt& attempt);
    /// Live text of a step under way.
    void beginReply(int step, const QString& prompt);
    void appendReasoning(int step, const QString& piece);
    void appendText(int step, const QString& piece);
    void endReply(int step);
    /// What the respondent is doing: "connecting", "streaming" … in the header of the reply under way.
    void setLiveState(const QString& words);

    /// Shows one step alone, or all of them (−1).
    void showOnly(int step);
    /// From the next conversation on: folds the options of all items but the newest one, or of none.
    void setFoldsOptions(bool folds);
    /// Brings the beginning of a step to the top, and keeps it there until somebody scrolls.
    void scrollToStep(int step);

    /// Puts a widget below the newest reply of a step (at the end where there is none yet); null takes it away again.
    /// The pane becomes its parent and keeps it for the next conversation, hidden until it is placed anew.
    void placeNote(QWidget* note, int step);

    bool isFollowing() const { return m_isFollowing; }
    /// Goes to the end and stays there.
    void followEnd();
    /// Goes to the beginning, to read from there.
    void goToStart();

    PromptEntry* prompt(int step) const { return m_prompts.value(step); }
    /// The newest reply of a step; null for none.
    ReplyEntry* reply(int step) const;

Q_SIGNALS:
    void followingChanged(bool following);

private:
    struct Reply
    {
        int step = 0;
        app::study::AttemptId attempt; ///< none while only live pieces are known
        bool isBegun = false;
        bool isEnded = false;
        bool isKept = false;
        ReplyEntry* entry = nullptr;
        QString reasoning; ///< pieces that wait for the next frame
        QString text;
    };

    void clear();
    void putPrompt(int step, const QString& prompt);
    void putSystem(const QString& system);
    Reply* replyOf(app::study::AttemptId attempt);
    Reply* streaming(int step);
    Reply& addReply(int step);
    void flush();
    void mark(const Reply& reply);
    const app::svo::Presentation* shownAt(int step) const;
    void setFollowing(bool following);
    void moveTo(int value);
    void settle();

    TranscriptSubject m_subject;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_empty;
    QHash<int, PromptEntry*> m_prompts;
    QList<Reply> m_replies;                    ///< in the order shown
    QList<std::pair<int, QWidget*>> m_entries; ///< with the step of each; −1 for the system turn
    QWidget* m_note = nullptr;
    QString m_system;
    QString m_liveState;
    QTimer m_frame;
    int m_only = -1;
    int m_newestPrompt = -1;
    bool m_foldsOptions = false;
    int m_anchor = -1; ///< step that stays at the top while the layout settles
    bool m_isFollowing = true;
    bool m_isMoving = false; ///< this pane itself moves the scroll bar
};

} // namespace ui::widgets
