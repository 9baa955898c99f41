#pragma once
#include "ui/review/queuemodel.h"
#include <QWidget>

class QLabel;

namespace ui::review {

class QueueView;

/// The left side of the Review screen: the queue, and what was decided last.
class QueuePane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostDecisions = 50;

    explicit QueuePane(QWidget* parent = nullptr);
    void setDocument(app::study::StudyDocument* document);
    void setFilter(View view, int participant, int cell = -1);
    /// What is known about agreement with people; empty hides it.
    void setAgreement(const QString& sentence);
    /// These trials have changed, and perhaps the decisions.
    void update(const QList<app::study::TrialId>& trials, bool decisions);
    void rebuild();

    const QueueModel& queue() const { return *m_queue; }
    /// Marks an entry as the one in view; nothing when it is not listed. Does not pick it.
    void select(app::study::TrialId trial, int item);
    /// The entry that comes after the marked one, around the end; none for an empty list or a list of this one alone.
    QueueEntry next() const;

Q_SIGNALS:
    void picked(const QueueEntry& entry);

private:
    void tell();
    QueueModel* m_queue;
    QueueModel* m_decisions;
    QLabel* m_heading;
    QLabel* m_position;
    QFrame* m_card;
    QueueView* m_view;
    QLabel* m_empty;
    QLabel* m_doneHeading;
    QFrame* m_doneCard;
    QueueView* m_doneView;
    QLabel* m_agreementHeading;
    QLabel* m_agreement;
};

} // namespace ui::review
