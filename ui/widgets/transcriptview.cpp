#include "ui/widgets/transcriptview.h"

#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <cmath>

namespace ui::widgets {
namespace {

constexpr qsizetype pieceLength = 50'000; ///< put into the document at a time
constexpr qsizetype headLength = 4'000;   ///< shown of a folded text: its beginning, …
constexpr qsizetype spanLength = 900;     ///< … before and behind the words that were read, …
constexpr qsizetype tailLength = 2'000;   ///< … and its end

constexpr int mostLines = 250; ///< of its beginning, and of its end

/// The next place at or behind `place` where the text may be cut: not inside a pair of surrogates or of line ends.
qsizetype edgeAt(const QString& text, qsizetype place)
{
    place = std::clamp<qsizetype>(place, 0, text.size());
    while (place > 0 && place < text.size() &&
           (text[place].isLowSurrogate() || (text[place] == u'\n' && text[place - 1] == u'\r')))
        ++place;
    return place;
}

/// The place behind the `lines`th line end at or behind `from`, but not beyond `to`.
qsizetype behindLines(const QString& text, qsizetype from, qsizetype to, int lines)
{
    while (from < to && lines > 0)
        lines -= text[from++] == u'\n';
    return from;
}

/// What is shown of a folded text, in order and apart: [from, to).
QList<std::pair<qsizetype, qsizetype>> keptParts(const QString& text, qsizetype start, qsizetype end)
{
    QList<std::pair<qsizetype, qsizetype>> parts{
        {0, edgeAt(text, behindLines(text, 0, std::min(headLength, text.size()), mostLines))}};
    const auto add = [&](qsizetype from, qsizetype to) {
        from = edgeAt(text, from);
        to = edgeAt(text, to);
        if (from <= parts.last().second)
            parts.last().second = std::max(parts.last().second, to);
        else
            parts << std::pair{from, to};
    };
    if (start >= 0) add(start - spanLength, std::min(end, start + spanLength) + spanLength);
    qsizetype tail = text.size();
    for (int lines = 0; tail > 0 && text.size() - tail < tailLength && lines <= mostLines; --tail)
        lines += text[tail - 1] == u'\n';
    add(tail, text.size());
    return parts;
}

} // namespace

TranscriptView::TranscriptView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_more(new QPushButton(this))
{
    m_more->setProperty("link", true);
    m_more->setAccessibleName(tr("Show the whole text"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &TranscriptView::unfold);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &TranscriptView::insertRest);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    document()->setDocumentMargin(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TranscriptView::setText(const QString& text)
{
    m_start = m_end = -1;
    m_isFolded = text.size() > foldLimit || behindLines(text, 0, text.size(), lineLimit) < text.size();
    fill(text);
}

void TranscriptView::fill(const QString& text)
{
    m_filling.stop();
    m_rest.clear();
    m_text.clear();
    if (!m_isFolded) {
        const QString shown = m_text.append(text);
        const qsizetype first = edgeAt(shown, std::min<qsizetype>(shown.size(), pieceLength));
        setPlainText(shown.left(first));
        m_rest = shown.mid(first);
        if (!m_rest.isEmpty()) m_filling.start();
    } else {
        QString shown;
        qsizetype at = 0;
        for (const auto& [from, to] : keptParts(text, m_start, m_end)) {
            if (from > at)
                shown += m_text.leaveOut(QStringView(text).sliced(at, from - at),
                                         tr("\n⟨… %1 characters are folded here …⟩\n").arg(countOnScreen(from - at)));
            shown += m_text.append(QStringView(text).sliced(from, to - from));
            at = to;
        }
        setPlainText(shown);
    }
    m_more->setText(tr("Show all %1 characters").arg(countOnScreen(text.size())));
    m_more->setVisible(m_isFolded);
    mark();
}

void TranscriptView::insertRest()
{
    const qsizetype length = edgeAt(m_rest, std::min<qsizetype>(m_rest.size(), pieceLength));
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest.left(length));
    m_rest.remove(0, length);
    if (!m_rest.isEmpty()) return;
    m_filling.stop();
    mark();
}

void TranscriptView::unfold()
{
    if (!m_isFolded) return;
    m_isFolded = false;
    fill(QString(m_text.original()));
}

void TranscriptView::appendText(const QString& piece)
{
    QScrollBar* bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    QTextCursor end(document()); // its own cursor: the user's selection stays
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest + m_text.append(piece));
    m_rest.clear();
    m_filling.stop();
    fit();
    if (wasAtEnd) bar->setValue(bar->maximum());
}

void TranscriptView::highlight(int start, int end)
{
    if (m_start < 0 && start < 0) return;
    m_start = start;
    m_end = end;
    if (m_isFolded)
        fill(QString(m_text.original())); // the words that were read are among what is shown
    else
        mark();
}

void TranscriptView::goToWords()
{
    if (m_start < 0) return;
    QTextCursor words = textCursor();
    words.setPosition(static_cast<int>(std::min<qsizetype>(m_text.toShown(m_start), document()->characterCount() - 1)));
    setTextCursor(words);
    ensureCursorVisible();
}

void TranscriptView::mark()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setCharFormat({});
    if (m_start >= 0 && m_end > m_start) {
        const auto last = document()->characterCount() - 1;
        QTextCursor words(document());
        words.setPosition(static_cast<int>(std::min<qsizetype>(m_text.toShown(m_start), last)));
        words.setPosition(static_cast<int>(std::min<qsizetype>(m_text.toShown(m_end), last)), QTextCursor::KeepAnchor);
        const Tokens& tokens = tokensOf(QGuiApplication::palette()); // its own has a transparent ground
        QTextCharFormat format;
        format.setBackground(tokens.attentionSoft);
        format.setForeground(tokens.text);
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setUnderlineColor(tokens.attention);
        words.setCharFormat(format);
    }
    fit();
}

QString TranscriptView::selectedOriginal() const
{
    const QTextCursor cursor = textCursor();
    const bool toEnd = cursor.selectionEnd() >= document()->characterCount() - 1; // what is still to come belongs to it
    return m_text.originalOf(cursor.selectionStart(), cursor.selectionEnd() + (toEnd ? m_rest.size() : 0));
}

QMimeData* TranscriptView::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    mime->setText(selectedOriginal());
    return mime;
}

void TranscriptView::fit()
{
    const int width = viewport()->width();
    if (width <= 0) return;
    const QSize more = m_isFolded ? m_more->sizeHint() : QSize();
    const int below = m_isFolded ? more.height() + 4 : 0;
    setViewportMargins(0, 0, 0, below);
    const int limit = fontMetrics().lineSpacing() * rowLimit;
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height <= limit; block = block.next())
        height += blockBoundingRect(block).height();
    const bool isCut = height > limit;
    setVerticalScrollBarPolicy(isCut ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int frame = 2 * frameWidth() + 1; // QPlainTextEdit scrolls unless there is a pixel to spare
    const int wanted =
        std::max(fontMetrics().lineSpacing(), static_cast<int>(std::ceil(std::min<double>(height, limit)))) + frame +
        below;
    if (wanted != maximumHeight() || wanted != minimumHeight()) setFixedHeight(wanted);
    if (m_isFolded) m_more->setGeometry(QRect(QPoint(0, this->height() - more.height()), more));
}

QSize TranscriptView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumHeight()};
}

QSize TranscriptView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void TranscriptView::showEvent(QShowEvent* event)
{
    QPlainTextEdit::showEvent(event);
    fit();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void TranscriptView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_start >= 0) highlight(m_start, m_end);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

} // namespace ui::widgets
