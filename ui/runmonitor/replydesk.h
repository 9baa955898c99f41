#pragma once
#include "app/llm/manual.h"
#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::widgets {
class TranscriptView;
}

namespace ui::runmonitor {

/// Where a person stands in for an interface to programs: copies the prompt into a chat window, and pastes the reply.
/// Hidden while nothing waits for a person. What was typed stays until its own request is over.
class ReplyDesk : public QFrame
{
    Q_OBJECT
public:
    explicit ReplyDesk(QWidget* parent = nullptr);
    /// The requests that wait, oldest first. `isFresh`: the first one belongs in a new chat with all turns before it.
    void setQuestions(const QList<app::llm::ManualQuestion>& questions, bool isFresh);

    /// The words to paste for the last turn: with the instructions for the system where the conversation begins.
    static QString promptOf(const app::llm::ManualQuestion& question);
    /// All turns, each under who says it.
    static QString conversationOf(const app::llm::ManualQuestion& question);

Q_SIGNALS:
    void answered(quint64 question, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitReply();
    void showQuestion(bool isFresh);
    QList<app::llm::ManualQuestion> m_questions;
    QLabel* m_whom;
    QLabel* m_more;
    QLabel* m_how;
    widgets::TranscriptView* m_prompt;
    QPushButton* m_copy;
    QPushButton* m_copyAll;
    QPlainTextEdit* m_reply;
    QPushButton* m_keep;
};

} // namespace ui::runmonitor
