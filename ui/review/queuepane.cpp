#include "ui/review/queuepane.h"

#include "ui/review/queueview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui::review {

using widgets::countOnScreen;
using widgets::textLabel;

namespace {

QFrame* cardOf(QWidget* content, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(content);
    return card;
}

} // namespace

QueuePane::QueuePane(QWidget* parent)
    : QWidget(parent)
    , m_queue(new QueueModel(this))
    , m_decisions(new QueueModel(this))
    , m_heading(textLabel({}, "heading", this))
    , m_position(textLabel({}, "secondary", this))
    , m_view(new QueueView(this))
    , m_empty(widgets::wrappedLabel({}, "secondary", this))
    , m_doneHeading(textLabel(tr("Decided by people"), "subheading", this))
    , m_doneView(new QueueView(this))
    , m_agreementHeading(textLabel(tr("Agreement with people"), "subheading", this))
    , m_agreement(widgets::wrappedLabel({}, "", this))
{
    m_view->setModel(m_queue);
    m_view->setAccessibleName(tr("Review queue"));
    m_doneView->setModel(m_decisions);
    m_doneView->setAccessibleName(tr("Decisions, newest first"));
    m_card = cardOf(m_view, this);
    m_doneCard = cardOf(m_doneView, this);

    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_position);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_card, 3);
    layout->addWidget(m_empty);
    layout->addSpacing(8);
    layout->addWidget(m_doneHeading);
    layout->addWidget(m_doneCard, 1);
    layout->addSpacing(8);
    layout->addWidget(m_agreementHeading);
    layout->addWidget(m_agreement);
    layout->addStretch(0);
    setAgreement({});
    setFocusProxy(m_view);

    connect(m_view, &QueueView::picked, this, [this](int row) { Q_EMIT picked(m_queue->entry(row)); });
    connect(m_doneView, &QueueView::picked, this, [this](int row) { Q_EMIT picked(m_decisions->entry(row)); });
    tell();
}

void QueuePane::setDocument(app::study::StudyDocument* document)
{
    m_queue->setDocument(document);
    m_decisions->setDocument(document);
    rebuild();
}

void QueuePane::setAgreement(const QString& sentence)
{
    m_agreement->setText(sentence);
    m_agreement->setVisible(!sentence.isEmpty());
    m_agreementHeading->setVisible(!sentence.isEmpty());
}

void QueuePane::setFilter(View view, int participant, int cell)
{
    m_queue->setFilter(view, participant, cell);
    tell();
}

void QueuePane::rebuild()
{
    m_queue->rebuild();
    m_decisions->showDecisions(mostDecisions);
    tell();
}

void QueuePane::update(const QList<app::study::TrialId>& trials, bool decisions)
{
    m_queue->update(trials);
    if (decisions) m_decisions->showDecisions(mostDecisions);
    tell();
}

void QueuePane::select(app::study::TrialId trial, int item)
{
    const int row = m_queue->rowOf(trial, item);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_queue->index(row));
    tell();
}

QueueEntry QueuePane::next() const
{
    const int rows = m_queue->rowCount();
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    if (rows == 0 || (rows == 1 && row == 0)) return {};
    return m_queue->entry((row + 1) % rows);
}

void QueuePane::tell()
{
    const int rows = m_queue->rowCount();
    const QModelIndex current = m_view->currentIndex();
    m_position->setText(current.isValid() ? tr("%1 of %2").arg(countOnScreen(current.row() + 1), countOnScreen(rows))
                                          : QString());
    switch (m_queue->view()) {
    case View::Attention:
        m_heading->setText(tr("Needs attention"));
        m_empty->setText(tr("Nothing needs attention: every reply is read or decided. Choose All trials to read any "
                            "conversation."));
        break;
    case View::AllTrials:
        m_heading->setText(tr("All trials"));
        m_empty->setText(tr("No trial has begun yet."));
        break;
    case View::Inconsistent:
        m_heading->setText(tr("Inconsistent trials"));
        m_empty->setText(tr("No trial with all its answers is intransitive."));
        break;
    case View::Framing:
        m_heading->setText(tr("Framing refused"));
        m_empty->setText(tr("No trial declined the value, the role or the goal."));
        break;
    case View::Refusals:
        m_heading->setText(tr("Items refused"));
        m_empty->setText(tr("No reply to an item declined to choose."));
        break;
    case View::Unread:
        m_heading->setText(tr("Items unread"));
        m_empty->setText(tr("Every reply to an item was read, or declined to choose."));
        break;
    case View::Misread:
        m_heading->setText(tr("Items misread"));
        m_empty->setText(tr("No person has set another answer than the program had read."));
        break;
    case View::Corrected:
        m_heading->setText(tr("Corrected"));
        m_empty->setText(tr("Nothing was corrected yet. Decisions are listed here, with what was read before."));
        break;
    }
    m_card->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    const bool hasDecisions = m_decisions->rowCount() > 0 && m_queue->view() != View::Corrected;
    m_doneHeading->setVisible(hasDecisions);
    m_doneCard->setVisible(hasDecisions);
}

} // namespace ui::review
