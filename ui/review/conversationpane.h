#pragma once
#include "app/study/document.h"
#include "ui/review/whycard.h"
#include "ui/widgets/transcriptsubject.h"
#include <QPointer>
#include <QWidget>

class QPushButton;

namespace ui::widgets {
class StepChips;
class TranscriptHead;
class TranscriptPane;
} // namespace ui::widgets

namespace ui::review {

/// The middle of the Review screen: the conversation, or the one item of it, with the words that were read, why that
/// gives the number, and the keys.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPane(QWidget* parent = nullptr);
    void setDocument(app::study::StudyDocument* document);
    /// Shows an item of a trial; `isWhole` says that the trial as a whole is meant, `isIntransitive` why.
    void open(app::study::TrialId trial, int item, bool isWhole, bool isIntransitive);
    void showNothing(const QString& sentence);
    /// The trial in view has changed.
    void refresh();
    widgets::TranscriptPane* pane() const { return m_pane; }
    QPushButton* wholeButton() const { return m_whole; }

Q_SIGNALS:
    /// The user wants another item of the same trial.
    void itemPicked(int item);
    /// The user wants to see what a person decided about the item, or where its trial stands on the circle.
    void decisionWanted();
    void angleWanted(app::study::TrialId trial);

private:
    void follow(WhyCard::Link link);
    void fetch();
    void arrange();
    void tellWhy();
    QWidget* keys();
    int stepOf(int item) const;

    QPointer<app::study::StudyDocument> m_document;
    app::study::TrialId m_trial;
    int m_item = 0;
    bool m_isIntransitive = false;
    bool m_prefersWhole = false; ///< the user's own choice for single items
    QList<app::study::Attempt> m_attempts;
    int m_generation = 0;

    widgets::TranscriptHead* m_head;
    QPushButton* m_whole;
    widgets::StepChips* m_chips;
    widgets::TranscriptPane* m_pane;
    WhyCard* m_why;
    QWidget* m_keys;
};

} // namespace ui::review
