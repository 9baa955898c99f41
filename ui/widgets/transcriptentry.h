#pragma once
#include "ui/widgets/transcriptsubject.h"
#include "ui/widgets/transcriptwords.h"
#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace ui::widgets {

class OptionGrid;
class TranscriptView;

/// The rounded ground of one turn; its border shows the focus of what is in it.
class Bubble : public QFrame
{
    Q_OBJECT
public:
    enum class Ground { Prompt, Reply, Error };
    explicit Bubble(Ground ground, QWidget* parent = nullptr);
    void setGround(Ground ground);
    QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
    QVBoxLayout* m_column;
};

/// One prompt, on the left: the words as sent, with the options of an item set in columns (and folded on demand). The
/// exact words are one step away in the context menu.
class PromptEntry : public QWidget
{
    Q_OBJECT
public:
    /// `shown` is the item that the prompt asks; null for the stages before.
    PromptEntry(const QString& title, const QString& prompt, const app::svo::Presentation* shown,
                QWidget* parent = nullptr);
    void setFolded(bool folded);
    void setChosen(int place);
    OptionGrid* options() const { return m_options; }

private:
    void showAsSent(bool asSent);
    QString m_prompt;
    TranscriptView* m_before;
    TranscriptView* m_after = nullptr;
    OptionGrid* m_options = nullptr;
    QToolButton* m_fold = nullptr;
    PromptParts m_parts;
};

/// One reply, on the right: who, how long, how many tokens and how it ended; thoughts folded above the words; what was
/// read from it as a badge; an error with its details. Grows while it streams.
class ReplyEntry : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyEntry(const QString& respondent, QWidget* parent = nullptr);

    /// The whole reply as it is kept, or an attempt under way.
    void setAttempt(const app::study::Attempt& attempt);
    void setMark(const TranscriptWords::Mark& mark);
    /// A reply that begins to stream; `state` says what the respondent is doing.
    void setLive(const QString& state);
    void appendReasoning(const QString& piece);
    void appendText(const QString& piece);
    TranscriptView* text() const { return m_text; }
    TranscriptView* thoughts() const { return m_thoughts; }
    QString header() const;
    TranscriptWords::Mark mark() const { return m_mark; }

private:
    void countWords(const QString& piece);
    void tellThoughts();
    void setError(const QString& what);
    QString m_respondent;
    QLabel* m_header;
    Bubble* m_bubble;
    QToolButton* m_thoughtsFold;
    TranscriptView* m_thoughts;
    TranscriptView* m_text;
    Badge* m_badge;
    QLabel* m_remark;
    QLabel* m_error;
    QToolButton* m_detailFold;
    TranscriptView* m_detail;
    TranscriptWords::Mark m_mark;
    qint64 m_words = 0;
    bool m_inWord = false;
    bool m_isLive = false;
};

} // namespace ui::widgets
