#include "ui/review/conversationpane.h"

#include "app/base/futures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcripthead.h"
#include "ui/widgets/transcriptoptions.h"
#include "ui/widgets/transcriptpane.h"
#include "ui/widgets/transcriptview.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::review {

using app::prompt::Stage;
using app::study::Attempt;
using app::study::Trial;
using widgets::textLabel;

ConversationPane::ConversationPane(QWidget* parent)
    : QWidget(parent)
    , m_head(new widgets::TranscriptHead(this))
    , m_whole(new QPushButton(tr("Whole conversation"), this))
    , m_chips(new widgets::StepChips(this))
    , m_pane(new widgets::TranscriptPane(this))
    , m_why(new WhyCard(this))
{
    m_whole->setCheckable(true);
    m_whole->setToolTip(tr("Shows every prompt and reply of the trial, or this item alone."));
    m_pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 12, 0);
    top->setSpacing(8);
    top->addWidget(m_head, 1, Qt::AlignVCenter);
    top->addWidget(m_whole);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, 0, 12, 0);
    below->setSpacing(12);
    m_keys = keys();
    below->addWidget(m_keys);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 4, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addWidget(m_pane, 1);
    layout->addLayout(below);
    layout->addStretch(0);

    connect(m_why, &WhyCard::linkActivated, this, &ConversationPane::follow);
    connect(m_whole, &QPushButton::clicked, this, [this](bool whole) {
        m_prefersWhole = whole;
        arrange();
    });
    connect(m_chips, &widgets::StepChips::stepClicked, this, [this](int step) {
        const Trial* trial = m_document ? m_document->study().trial(m_trial) : nullptr;
        if (!trial || step >= static_cast<int>(trial->steps.size())) return;
        const auto& state = trial->steps[static_cast<std::size_t>(step)];
        if (state.stage == Stage::Item) {
            Q_EMIT itemPicked(state.item);
            return;
        }
        m_whole->setChecked(true);
        arrange();
        m_pane->scrollToStep(step);
    });
    showNothing({});
}

QWidget* ConversationPane::keys()
{
    const QList<std::pair<QStringList, QString>> entries{
        {{tr("↓"), tr("↑")}, tr("go on, go back")},
        {{tr("A – I")}, tr("choose")},
        {{tr("0")}, tr("no answer")},
        {{tr("Enter")}, tr("set")},
        {{tr("Ctrl Z")}, tr("undo")},
    };
    auto* row = new QWidget(this);
    auto* flow = new widgets::FlowLayout(row, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    for (const auto& [names, meaning] : entries) {
        auto* pair = new QWidget(row);
        auto* inPair = new QHBoxLayout(pair);
        inPair->setContentsMargins(0, 0, 0, 0);
        inPair->setSpacing(4);
        for (const QString& name : names)
            inPair->addWidget(new widgets::Badge(name, widgets::BadgeKind::Plain, pair));
        inPair->addWidget(textLabel(meaning, "secondary", pair));
        flow->addWidget(pair);
    }
    return row;
}

void ConversationPane::setDocument(app::study::StudyDocument* document)
{
    m_document = document;
    m_trial = {};
    showNothing({});
}

void ConversationPane::showNothing(const QString& sentence)
{
    ++m_generation;
    m_trial = {};
    m_item = 0;
    m_attempts.clear();
    m_head->setSubject({});
    m_chips->setSteps({}, -1);
    m_pane->showNothing(sentence);
    m_whole->hide();
    m_keys->hide();
}

int ConversationPane::stepOf(int item) const
{
    const Trial* trial = m_document ? m_document->study().trial(m_trial) : nullptr;
    if (!trial) return -1;
    for (std::size_t i = 0; i < trial->steps.size(); ++i)
        if (trial->steps[i].stage == Stage::Item && trial->steps[i].item == item) return static_cast<int>(i);
    return -1;
}

void ConversationPane::open(app::study::TrialId trial, int item, bool isWhole, bool isIntransitive)
{
    if (!m_document || !m_document->study().trial(trial)) return;
    const bool isOther = trial != m_trial;
    m_trial = trial;
    m_item = item;
    m_isIntransitive = isIntransitive;
    m_whole->setChecked(isWhole || m_prefersWhole);
    m_whole->show();
    m_keys->show();
    if (isOther) {
        const auto subject = widgets::subjectOf(m_document->study(), trial);
        m_head->setSubject(subject);
        m_pane->showConversation(subject, {});
        m_attempts.clear();
        fetch();
    }
    refresh();
    arrange();
}

void ConversationPane::fetch()
{
    app::base::whenDone(m_document->journal().transcript(m_trial), this,
                        [this, generation = ++m_generation](const app::base::Result<app::study::Transcript>& result) {
                            if (generation != m_generation || !m_document) return;
                            if (!result) {
                                m_pane->showNothing(result.error().what);
                                return;
                            }
                            m_attempts = result->attempts;
                            m_pane->showConversation(widgets::subjectOf(m_document->study(), m_trial), m_attempts);
                            refresh();
                            arrange();
                        });
}

void ConversationPane::refresh()
{
    const Trial* trial = m_document ? m_document->study().trial(m_trial) : nullptr;
    if (!trial) return;
    m_chips->setSteps(trial->steps, stepOf(m_item));
    m_pane->setSteps(trial->steps);
    int sent = 0;
    for (const auto& step : trial->steps)
        sent += step.attempts;
    // A run goes on: what has come since is fetched.
    if (!m_attempts.isEmpty() && sent != m_attempts.size()) fetch();
    tellWhy();
}

void ConversationPane::tellWhy()
{
    const Trial* trial = m_document ? m_document->study().trial(m_trial) : nullptr;
    if (!trial) return;
    if (m_isIntransitive) {
        m_why->showIntransitive();
        return;
    }
    const Attempt* newest = nullptr;
    for (const Attempt& attempt : std::as_const(m_attempts))
        if (attempt.stage == Stage::Item && attempt.item == m_item) newest = &attempt;
    m_why->showItem(m_document->study(), *trial, m_item, newest);
}

void ConversationPane::follow(WhyCard::Link link)
{
    const int step = stepOf(m_item);
    auto* reply = m_pane->reply(step);
    auto* prompt = m_pane->prompt(step);
    const auto bring = [this](QWidget* widget) {
        const QPoint place = widget->mapTo(m_pane->widget(), QPoint());
        m_pane->ensureVisible(0, place.y() + widget->height(), 0, 8);
        m_pane->ensureVisible(0, place.y(), 0, 8); // its beginning matters more than its end
    };
    switch (link) {
    case WhyCard::Link::Reply:
    case WhyCard::Link::Words:
        if (!reply) return;
        bring(reply);
        reply->text()->setFocus(Qt::OtherFocusReason);
        if (link == WhyCard::Link::Words) {
            auto* text = reply->text();
            text->goToWords();
            const QPoint words = text->viewport()->mapTo(m_pane->widget(), text->cursorRect().center());
            m_pane->ensureVisible(words.x(), words.y(), 0, text->fontMetrics().height() * 2);
        }
        return;
    case WhyCard::Link::Option:
    case WhyCard::Link::Payoffs:
        if (prompt) bring(prompt->options() ? static_cast<QWidget*>(prompt->options()) : prompt);
        return;
    case WhyCard::Link::Vector:
        m_whole->setChecked(true);
        arrange();
        m_pane->scrollToStep(step);
        return;
    case WhyCard::Link::Angle:
        Q_EMIT angleWanted(m_trial);
        return;
    case WhyCard::Link::Decision:
        Q_EMIT decisionWanted();
        return;
    }
}

void ConversationPane::arrange()
{
    const int step = stepOf(m_item);
    const bool isWhole = m_whole->isChecked() || step < 0;
    m_pane->showOnly(isWhole ? -1 : step);
    m_pane->placeNote(step >= 0 ? m_why : nullptr, step);
    if (isWhole && step >= 0)
        m_pane->scrollToStep(step);
    else
        m_pane->goToStart();
}

} // namespace ui::review
