#include "ui/widgets/transcriptpane.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/transcriptentry.h"
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::widgets {

using app::study::Attempt;
using app::study::Outcome;
using namespace Qt::StringLiterals;

namespace {
constexpr int frameMs = 16;
constexpr int atEndWithin = 4; ///< pixels
} // namespace

TranscriptPane::TranscriptPane(QWidget* parent)
    : FittedScroll(parent)
    , m_content(new TranscriptColumn(this))
    , m_column(new QVBoxLayout(m_content))
    , m_empty(wrappedLabel({}, "secondary", m_content))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Conversation"));
    m_content->setObjectName(u"transcript"_s);
    // Bubbles draw ground and border; the text in them has neither.
    m_content->setStyleSheet(u"#transcript { background: transparent; }"
                             "#transcript QPlainTextEdit { background: transparent; border: none; padding: 0; }"
                             "#transcript QPlainTextEdit[thoughts=\"true\"] { color: palette(placeholder-text); }"
                             "#transcript QToolButton { border: none; background: transparent; padding: 1px; "
                             "color: palette(placeholder-text); }"
                             "#transcript QToolButton:focus { text-decoration: underline; }"_s);
    m_column->setContentsMargins(0, 0, 12, 12);
    m_column->setSpacing(12);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    setWidget(m_content);

    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &TranscriptPane::flush);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TranscriptPane::settle);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_isMoving) return;
        m_anchor = -1;
        setFollowing(value >= verticalScrollBar()->maximum() - atEndWithin);
    });
}

void TranscriptPane::setFollowing(bool following)
{
    if (following == m_isFollowing) return;
    m_isFollowing = following;
    Q_EMIT followingChanged(following);
}

void TranscriptPane::followEnd()
{
    setFollowing(true);
    m_anchor = -1;
    settle();
}

void TranscriptPane::moveTo(int value)
{
    m_isMoving = true;
    verticalScrollBar()->setValue(value);
    m_isMoving = false;
}

/// The content has another height: what is followed stays in view.
void TranscriptPane::settle()
{
    const PromptEntry* anchor = prompt(m_anchor);
    if (anchor)
        moveTo(anchor->y());
    else if (m_isFollowing)
        moveTo(verticalScrollBar()->maximum());
}

void TranscriptPane::goToStart()
{
    setFollowing(false);
    m_anchor = -1;
    moveTo(0);
}

void TranscriptPane::clear()
{
    m_frame.stop();
    placeNote(nullptr, -1);
    for (const auto& [step, entry] : std::as_const(m_entries)) {
        entry->hide();
        entry->deleteLater();
    }
    m_entries.clear();
    m_prompts.clear();
    m_replies.clear();
    m_system.clear();
    m_liveState.clear();
    m_only = -1;
    m_anchor = -1;
    m_newestPrompt = -1;
}

void TranscriptPane::showNothing(const QString& sentence)
{
    clear();
    m_subject = {};
    m_empty->setText(sentence);
    m_empty->show();
}

void TranscriptPane::showConversation(const TranscriptSubject& subject, const QList<Attempt>& attempts)
{
    clear();
    m_subject = subject;
    m_empty->hide();
    for (const Attempt& attempt : attempts)
        putAttempt(attempt);
}

const app::svo::Presentation* TranscriptPane::shownAt(int step) const
{
    if (step < 0 || step >= static_cast<int>(m_subject.steps.size())) return nullptr;
    const auto found = m_subject.items.constFind(m_subject.steps[static_cast<std::size_t>(step)].item);
    return found == m_subject.items.constEnd() ? nullptr : &*found;
}

void TranscriptPane::setSteps(const std::vector<app::study::StepState>& steps)
{
    m_subject.steps = steps;
    for (const Reply& reply : std::as_const(m_replies))
        mark(reply);
}

void TranscriptPane::putSystem(const QString& system)
{
    if (system.isEmpty() || system == m_system) return;
    m_system = system;
    auto* entry = new PromptEntry(tr("System prompt"), system, nullptr, m_content);
    m_column->insertWidget(m_column->count() - 1, entry);
    m_entries.append({-1, entry});
}

void TranscriptPane::putPrompt(int step, const QString& prompt)
{
    if (m_prompts.contains(step)) return;
    const bool isKnown = step >= 0 && step < static_cast<int>(m_subject.steps.size());
    const auto state = isKnown ? m_subject.steps[static_cast<std::size_t>(step)] : app::study::StepState();
    const app::svo::Presentation* shown = state.item > 0 ? shownAt(step) : nullptr;
    QString title = TranscriptWords::promptTitle(state.stage, state.item);
    if (shown && !m_subject.orderNote.isEmpty()) title = tr("%1 (%2)").arg(title, m_subject.orderNote);
    auto* entry = new PromptEntry(title, prompt, shown, m_content);
    m_column->insertWidget(m_column->count() - 1, entry);
    m_prompts.insert(step, entry);
    m_entries.append({step, entry});
    entry->setVisible(m_only < 0 || m_only == step);
    if (!m_foldsOptions) return;
    if (PromptEntry* before = m_prompts.value(m_newestPrompt)) before->setFolded(true);
    m_newestPrompt = step;
}

TranscriptPane::Reply& TranscriptPane::addReply(int step)
{
    Reply reply;
    reply.step = step;
    reply.entry = new ReplyEntry(m_subject.respondent, m_content);
    m_column->insertWidget(m_column->count() - 1, reply.entry);
    m_entries.append({step, reply.entry});
    reply.entry->setVisible(m_only < 0 || m_only == step);
    m_replies << reply;
    return m_replies.last();
}

TranscriptPane::Reply* TranscriptPane::replyOf(app::study::AttemptId attempt)
{
    for (Reply& reply : m_replies)
        if (reply.attempt == attempt) return &reply;
    return nullptr;
}

TranscriptPane::Reply* TranscriptPane::streaming(int step)
{
    for (auto reply = m_replies.rbegin(); reply != m_replies.rend(); ++reply)
        if (reply->step == step && reply->isBegun && !reply->isEnded && !reply->isKept) return &*reply;
    return nullptr;
}

ReplyEntry* TranscriptPane::reply(int step) const
{
    for (auto reply = m_replies.crbegin(); reply != m_replies.crend(); ++reply)
        if (reply->step == step) return reply->entry;
    return nullptr;
}

void TranscriptPane::putAttempt(const Attempt& attempt)
{
    if (attempt.trial != m_subject.trial || m_subject.trial.isNone()) return;
    putSystem(attempt.system);
    putPrompt(attempt.step, attempt.prompt);
    Reply* reply = replyOf(attempt.id);
    if (!reply) {
        // Live pieces may come before the news that the attempt was sent: the oldest reply without one is it.
        const auto waiting = std::ranges::find_if(
            m_replies, [&attempt](const Reply& r) { return r.step == attempt.step && r.attempt.isNone(); });
        reply = waiting == m_replies.end() ? &addReply(attempt.step) : &*waiting;
        reply->attempt = attempt.id;
    }
    if (reply->isKept) return;
    reply->isKept = attempt.outcome != Outcome::Sent;
    if (reply->isKept) {
        reply->text.clear();
        reply->reasoning.clear();
        const int index = attempt.step;
        if (index >= 0 && index < static_cast<int>(m_subject.steps.size())) {
            auto& step = m_subject.steps[static_cast<std::size_t>(index)];
            step.outcome = attempt.outcome;
            step.place = attempt.outcome == Outcome::Extracted ? attempt.reading.place : -1;
        }
    }
    if (reply->isKept || !reply->isBegun) reply->entry->setAttempt(attempt);
    mark(*reply);
}

void TranscriptPane::mark(const Reply& reply)
{
    const auto& steps = m_subject.steps;
    if (!reply.isKept || reply.step < 0 || reply.step >= static_cast<int>(steps.size())) return;
    const auto& step = steps[static_cast<std::size_t>(reply.step)];
    // Earlier attempts of a step have failed, and say so themselves; only the newest one is read.
    const bool isNewest = this->reply(reply.step) == reply.entry;
    const bool isRead = isNewest && step.stage == app::prompt::Stage::Item && step.outcome != Outcome::Error;
    reply.entry->setMark(isRead ? TranscriptWords::mark(step, shownAt(reply.step)) : TranscriptWords::Mark());
    if (PromptEntry* entry = prompt(reply.step); entry && isNewest) entry->setChosen(step.effectivePlace());
}

void TranscriptPane::beginReply(int step, const QString& prompt)
{
    if (m_subject.trial.isNone()) return;
    putPrompt(step, prompt);
    const auto sent =
        std::ranges::find_if(m_replies, [step](const Reply& r) { return r.step == step && !r.isBegun && !r.isKept; });
    Reply& reply = sent == m_replies.end() ? addReply(step) : *sent;
    reply.isBegun = true;
    reply.entry->setLive(m_liveState);
}

void TranscriptPane::appendReasoning(int step, const QString& piece)
{
    Reply* reply = streaming(step);
    if (!reply) return;
    reply->reasoning += piece;
    if (!m_frame.isActive()) m_frame.start();
}

void TranscriptPane::appendText(int step, const QString& piece)
{
    Reply* reply = streaming(step);
    if (!reply) return;
    reply->text += piece;
    if (!m_frame.isActive()) m_frame.start();
}

void TranscriptPane::endReply(int step)
{
    if (Reply* reply = streaming(step)) reply->isEnded = true;
}

void TranscriptPane::setLiveState(const QString& words)
{
    if (words == m_liveState) return;
    m_liveState = words;
    for (const Reply& reply : std::as_const(m_replies))
        if (!reply.isKept) reply.entry->setLive(words);
}

void TranscriptPane::flush()
{
    for (Reply& reply : m_replies) {
        if (!reply.reasoning.isEmpty()) reply.entry->appendReasoning(std::exchange(reply.reasoning, {}));
        if (!reply.text.isEmpty()) reply.entry->appendText(std::exchange(reply.text, {}));
    }
}

void TranscriptPane::showOnly(int step)
{
    m_only = step;
    for (const auto& [at, entry] : std::as_const(m_entries))
        entry->setVisible(step < 0 || at == step);
}

void TranscriptPane::setFoldsOptions(bool folds)
{
    m_foldsOptions = folds;
}

void TranscriptPane::placeNote(QWidget* note, int step)
{
    if (m_note) {
        m_column->removeWidget(m_note);
        m_note->hide();
    }
    m_note = note;
    if (!note) return;
    const int after = m_column->indexOf(reply(step));
    m_column->insertWidget(after < 0 ? m_column->count() - 1 : after + 1, note);
    note->show();
}

void TranscriptPane::scrollToStep(int step)
{
    if (!prompt(step)) return;
    setFollowing(false);
    m_anchor = step;
    settle();
    QTimer::singleShot(0, this, &TranscriptPane::settle); // once the rows have their heights
}

} // namespace ui::widgets
