#include "ui/widgets/transcriptentry.h"

#include "ui/widgets/onscreen.h"
#include "ui/widgets/requestdetails.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptoptions.h"
#include "ui/widgets/transcriptview.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui::widgets {
namespace {

using app::study::Outcome;
using namespace Qt::StringLiterals;

/// "▸ words": opens and closes what follows.
QToolButton* foldButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setCheckable(true);
    button->setArrowType(Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setProperty("fold", true);
    QObject::connect(button, &QToolButton::toggled, button,
                     [button](bool open) { button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return button;
}

/// Lays a header and a bubble out on the side of the speaker.
void layOut(QWidget* entry, QLabel* header, Bubble* bubble, bool isReply, QWidget* besideHeader = nullptr)
{
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(header, 1);
    if (besideHeader) top->addWidget(besideHeader, 0, Qt::AlignBottom);
    column->addLayout(top);
    column->addWidget(bubble);
    if (isReply) row->addStretch(1);
    row->addLayout(column, 6);
    if (!isReply) row->addStretch(1);
}

} // namespace

Bubble::Bubble(Ground ground, QWidget* parent)
    : QFrame(parent)
    , m_ground(ground)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(4);
}

void Bubble::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Bubble::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_ground == Ground::Error ? tokens.error : tokens.line);
    painter.setBrush(m_ground == Ground::Prompt ? tokens.soft : tokens.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

PromptEntry::PromptEntry(const QString& title, const QString& prompt, const app::svo::Presentation* shown,
                         QWidget* parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_before(new TranscriptView(this))
{
    QLabel* header = wrappedLabel(title, "secondary", this);
    auto* bubble = new Bubble(Bubble::Ground::Prompt, this);
    layOut(this, header, bubble, false);
    bubble->column()->addWidget(m_before);
    m_before->setAccessibleName(title);
    if (shown) m_parts = splitPrompt(prompt, *shown);
    m_before->setText(m_parts.hasOptions ? m_parts.before : prompt);

    auto* copy = new QAction(tr("Copy the whole prompt as sent"), this);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_prompt); });
    m_before->addAction(copy);
    if (!m_parts.hasOptions) return;

    m_fold = foldButton(this);
    m_fold->setText(tr("Nine options"));
    m_fold->setAccessibleName(tr("Show the nine options"));
    m_fold->hide();
    m_options = new OptionGrid(*shown, this);
    m_after = new TranscriptView(this);
    m_after->setText(m_parts.after);
    m_after->setAccessibleName(tr("%1, after the options").arg(title));
    m_after->addAction(copy);
    bubble->column()->addWidget(m_fold, 0, Qt::AlignLeft);
    bubble->column()->addWidget(m_options);
    bubble->column()->addWidget(m_after);
    m_after->setVisible(!m_parts.after.isEmpty());
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_options->setVisible(open);
        m_after->setVisible(open && !m_parts.after.isEmpty());
    });

    auto* asSent = new QAction(tr("Show the words as sent"), this);
    asSent->setCheckable(true);
    connect(asSent, &QAction::toggled, this, &PromptEntry::showAsSent);
    m_before->addAction(asSent);
    m_after->addAction(asSent);
}

void PromptEntry::setFolded(bool folded)
{
    if (!m_fold) return;
    m_fold->setChecked(!folded);
    m_fold->setVisible(folded);
    m_options->setVisible(!folded);
    m_after->setVisible(!folded && !m_parts.after.isEmpty());
}

void PromptEntry::setChosen(int place)
{
    if (m_options) m_options->setChosen(place);
}

void PromptEntry::showAsSent(bool asSent)
{
    m_before->setText(asSent ? m_prompt : m_parts.before);
    m_fold->setVisible(false);
    m_options->setVisible(!asSent);
    m_after->setVisible(!asSent && !m_parts.after.isEmpty());
}

ReplyEntry::ReplyEntry(const QString& respondent, QWidget* parent)
    : QWidget(parent)
    , m_respondent(respondent)
    , m_header(wrappedLabel(respondent, "secondary", this))
    , m_bubble(new Bubble(Bubble::Ground::Reply, this))
    , m_thoughtsFold(foldButton(this))
    , m_thoughts(new TranscriptView(this))
    , m_text(new TranscriptView(this))
    , m_badge(new Badge({}, BadgeKind::Plain, this))
    , m_remark(wrappedLabel({}, "secondary", this))
    , m_error(wrappedLabel({}, "error", this))
    , m_detailFold(foldButton(this))
    , m_detail(new TranscriptView(this))
{
    layOut(this, m_header, m_bubble, true, m_detailFold);
    auto* words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_text, 1);
    words->addWidget(m_badge, 0, Qt::AlignTop);
    QVBoxLayout* column = m_bubble->column();
    column->addWidget(m_thoughtsFold, 0, Qt::AlignLeft);
    column->addWidget(m_thoughts);
    column->addLayout(words);
    column->addWidget(m_remark);
    column->addWidget(m_error);
    column->addWidget(m_detail);

    m_text->setAccessibleName(tr("Reply of %1").arg(respondent));
    m_thoughts->setAccessibleName(tr("Thoughts of %1").arg(respondent));
    m_thoughts->setProperty("thoughts", true);
    m_detail->setAccessibleName(tr("Details of the request"));
    m_thoughtsFold->setAccessibleName(tr("Thinking"));
    m_detailFold->setText(tr("Details"));
    m_detailFold->setAccessibleName(tr("Details of the request"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_thoughtsFold, m_thoughts, m_remark, m_error, m_detailFold,
                                                         m_detail, m_badge})
        part->hide();
    connect(m_thoughtsFold, &QToolButton::toggled, m_thoughts, &QWidget::setVisible);
    connect(m_detailFold, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    auto* copy = new QAction(tr("Copy the whole reply"), this);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_text->original()); });
    m_text->addAction(copy);
}

QString ReplyEntry::header() const
{
    return m_header->text();
}

void ReplyEntry::setAttempt(const app::study::Attempt& attempt)
{
    m_isLive = attempt.outcome == Outcome::Sent;
    QStringList parts{m_respondent};
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty()) parts << part;
    };
    if (!m_isLive) add(TranscriptWords::duration(attempt.totalMs));
    if (attempt.reply.usage.output) add(tr("%1 tokens").arg(countOnScreen(*attempt.reply.usage.output)));
    add(TranscriptWords::ending(attempt));
    m_header->setText(parts.join(u" · "_s));
    if (m_isLive) return;

    if (attempt.reply.text != m_text->original()) m_text->setText(attempt.reply.text);
    if (attempt.reply.reasoning != m_thoughts->original()) {
        m_words = 0;
        m_inWord = false;
        countWords(attempt.reply.reasoning);
        m_thoughts->setText(attempt.reply.reasoning);
        tellThoughts();
    }
    m_text->highlight(attempt.reading.start, attempt.reading.end);
    const bool isEmpty = attempt.reply.text.isEmpty();
    const bool isError = attempt.outcome == Outcome::Error;
    m_text->setVisible(!isEmpty);
    m_remark->setText(tr("The reply has no words."));
    m_remark->setVisible(isEmpty && !isError);
    setError(isError ? attempt.errorWhat : QString());
    QStringList details{attempt.errorDetail, RequestDetails::of(attempt)};
    details.removeAll(QString());
    m_detail->setText(details.join(u"\n\n"_s));
    m_detailFold->setVisible(!details.isEmpty());
    m_detail->setVisible(!details.isEmpty() && m_detailFold->isChecked());
}

void ReplyEntry::setError(const QString& what)
{
    m_error->setText(what);
    m_error->setVisible(!what.isEmpty());
    m_bubble->setGround(what.isEmpty() ? Bubble::Ground::Reply : Bubble::Ground::Error);
}

void ReplyEntry::setMark(const TranscriptWords::Mark& mark)
{
    m_mark = mark;
    m_badge->setBadge(mark.text, mark.kind);
    m_badge->setVisible(!mark.text.isEmpty());
}

void ReplyEntry::setLive(const QString& state)
{
    m_isLive = true;
    m_header->setText(state.isEmpty() ? m_respondent : u"%1 · %2"_s.arg(m_respondent, state));
}

void ReplyEntry::countWords(const QString& piece)
{
    for (const QChar c : piece) {
        const bool isSpace = c.isSpace();
        if (!isSpace && !m_inWord) ++m_words;
        m_inWord = !isSpace;
    }
}

void ReplyEntry::appendReasoning(const QString& piece)
{
    if (piece.isEmpty()) return;
    countWords(piece);
    m_thoughts->appendText(piece);
    tellThoughts();
}

void ReplyEntry::tellThoughts()
{
    m_thoughtsFold->setText(tr("Thinking, %1 words").arg(countOnScreen(m_words)));
    m_thoughtsFold->setAccessibleName(m_thoughtsFold->text());
    m_thoughtsFold->setVisible(m_words > 0);
    if (m_words == 0) m_thoughts->hide();
}

void ReplyEntry::appendText(const QString& piece)
{
    m_text->appendText(piece);
}

} // namespace ui::widgets
