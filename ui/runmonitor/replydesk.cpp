#include "ui/runmonitor/replydesk.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcriptview.h"
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

namespace ui::runmonitor {

using namespace Qt::StringLiterals;
using app::chat::Role;
using app::llm::ManualQuestion;

namespace {

bool isFirstTurn(const ManualQuestion& question)
{
    return std::ranges::none_of(question.messages, [](const auto& turn) { return turn.role == Role::Assistant; });
}

} // namespace

ReplyDesk::ReplyDesk(QWidget* parent)
    : QFrame(parent)
    , m_whom(widgets::textLabel({}, "heading", this))
    , m_more(widgets::textLabel({}, "secondary", this))
    , m_how(widgets::wrappedLabel({}, "", this))
    , m_prompt(new widgets::TranscriptView(this))
    , m_copy(new QPushButton(tr("Copy prompt"), this))
    , m_copyAll(new QPushButton(tr("Copy the whole conversation"), this))
    , m_reply(new QPlainTextEdit(this))
    , m_keep(new QPushButton(tr("Keep reply"), this))
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_prompt->setAccessibleName(tr("The prompt to send"));
    m_prompt->setFocusPolicy(Qt::StrongFocus);
    m_prompt->setObjectName(u"promptToSend"_s);
    setStyleSheet(u"#promptToSend { background: transparent; border: none; }"_s);
    auto* bubble = new QFrame(this);
    bubble->setProperty("notice", u"plain"_s);
    auto* inBubble = new QVBoxLayout(bubble);
    inBubble->setContentsMargins(12, 8, 12, 8);
    inBubble->addWidget(m_prompt);
    m_reply->setAccessibleName(tr("The reply"));
    m_reply->setPlaceholderText(tr("Paste the whole reply here, word for word."));
    m_reply->setTabChangesFocus(true);
    widgets::setHook(m_keep, "primary", true);

    auto* top = new widgets::FlowLayout(nullptr, 12);
    top->addWidget(m_whom);
    top->addWidget(m_more);
    auto* copies = new widgets::FlowLayout(nullptr, 8);
    copies->addWidget(m_copy);
    copies->addWidget(m_copyAll);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_how);
    layout->addWidget(bubble);
    layout->addLayout(copies);
    layout->addWidget(m_reply);
    layout->addLayout(bottom);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(promptOf(m_questions.constFirst())); });
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(conversationOf(m_questions.constFirst())); });
    connect(m_reply, &QPlainTextEdit::textChanged, this,
            [this] { m_keep->setEnabled(!m_reply->toPlainText().trimmed().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_keep->setEnabled(false); // until the next one
        Q_EMIT answered(m_questions.constFirst().id, m_reply->toPlainText());
    });
    setQuestions({}, false);
    fitReply();
}

/// A few lines: a longer reply scrolls, and the grid keeps its room.
void ReplyDesk::fitReply()
{
    m_reply->setFixedHeight(m_reply->fontMetrics().lineSpacing() * 4 + 20);
}

void ReplyDesk::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitReply();
}

void ReplyDesk::setQuestions(const QList<ManualQuestion>& questions, bool isFresh)
{
    const quint64 before = m_questions.isEmpty() ? 0 : m_questions.constFirst().id;
    m_questions = questions;
    setVisible(!questions.isEmpty());
    if (questions.isEmpty() || questions.constFirst().id != before) m_reply->clear();
    if (!questions.isEmpty()) showQuestion(isFresh);
}

void ReplyDesk::showQuestion(bool isFresh)
{
    const ManualQuestion& question = m_questions.constFirst();
    const bool isFirst = isFirstTurn(question);
    const bool needsAll = isFresh && !isFirst;
    m_whom->setText(tr("%1 waits for your reply").arg(question.respondent));
    const auto others = static_cast<int>(m_questions.size()) - 1;
    m_more->setText(others > 0 ? tr("trial %1 · %n more after it", nullptr, others).arg(question.trial)
                               : tr("trial %1").arg(question.trial));
    m_how->setText(isFirst    ? tr("Open a new chat, send it this prompt, and paste the reply.")
                   : needsAll ? tr("Open a new chat, send it the whole conversation, which ends with this prompt, and "
                                   "paste the reply.")
                              : tr("Send this prompt in the same chat, and paste the reply."));
    m_prompt->setText(promptOf(question));
    m_copyAll->setVisible(!isFirst);
    m_copy->setVisible(!needsAll);
    m_keep->setEnabled(!m_reply->toPlainText().trimmed().isEmpty());
}

QString ReplyDesk::promptOf(const ManualQuestion& question)
{
    QStringList parts;
    if (isFirstTurn(question))
        for (const auto& turn : question.messages)
            parts << turn.text;
    else
        parts << question.messages.constLast().text;
    return parts.join(u"\n\n"_s);
}

QString ReplyDesk::conversationOf(const ManualQuestion& question)
{
    // Read by the model, so in the words that models know, whatever the language of the screen.
    QStringList parts;
    for (const auto& turn : question.messages)
        parts << u"[%1]\n%2"_s.arg(turn.role == Role::Assistant ? u"Assistant"_s
                                   : turn.role == Role::System  ? u"System"_s
                                                                : u"User"_s,
                                   turn.text);
    return parts.join(u"\n\n"_s);
}

} // namespace ui::runmonitor
