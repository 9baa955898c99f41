#include "ui/widgets/transcriptview.h"

#include "ui/widgets/theme.h"
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <cmath>

namespace ui::widgets {

TranscriptView::TranscriptView(QWidget* parent)
    : QPlainTextEdit(parent)
{
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
    m_text.clear();
    m_start = m_end = -1;
    setPlainText(m_text.append(text));
    fit();
}

void TranscriptView::appendText(const QString& piece)
{
    QScrollBar* bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    QTextCursor end(document()); // its own cursor: the user's selection stays
    end.movePosition(QTextCursor::End);
    end.insertText(m_text.append(piece));
    fit();
    if (wasAtEnd) bar->setValue(bar->maximum());
}

void TranscriptView::highlight(int start, int end)
{
    if (m_start < 0 && start < 0) return;
    m_start = start;
    m_end = end;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setCharFormat({});
    if (start >= 0 && end > start) {
        const auto last = document()->characterCount() - 1;
        QTextCursor words(document());
        words.setPosition(static_cast<int>(std::min<qsizetype>(m_text.toShown(start), last)));
        words.setPosition(static_cast<int>(std::min<qsizetype>(m_text.toShown(end), last)), QTextCursor::KeepAnchor);
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
    return m_text.originalOf(cursor.selectionStart(), cursor.selectionEnd());
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
    const int limit = fontMetrics().lineSpacing() * rowLimit;
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height <= limit; block = block.next())
        height += blockBoundingRect(block).height();
    const bool isCut = height > limit;
    setVerticalScrollBarPolicy(isCut ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int frame = 2 * frameWidth() + 1; // QPlainTextEdit scrolls unless there is a pixel to spare
    const int wanted =
        std::max(fontMetrics().lineSpacing(), static_cast<int>(std::ceil(std::min<double>(height, limit)))) + frame;
    if (wanted != maximumHeight() || wanted != minimumHeight()) setFixedHeight(wanted);
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
