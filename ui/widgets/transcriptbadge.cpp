#include "ui/widgets/transcriptbadge.h"

#include "ui/widgets/theme.h"
#include <QPainter>

namespace ui::widgets {
namespace {

std::pair<QColor, QColor> coloursOf(const Tokens& tokens, BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Accent:
        return {tokens.selection, tokens.accent};
    case BadgeKind::Attention:
        return {tokens.attentionSoft, tokens.attention};
    case BadgeKind::Error:
        return {tokens.errorSoft, tokens.error};
    case BadgeKind::Done:
        return {tokens.soft, tokens.done};
    case BadgeKind::Plain:
        break;
    }
    return {tokens.soft, tokens.secondary};
}

} // namespace

QFont TranscriptBadge::font(const QFont& base)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.88);
    else
        font.setPixelSize(base.pixelSize() * 88 / 100);
    return font;
}

QSize TranscriptBadge::size(const TranscriptWords::Mark& mark, const QFont& base, int widest)
{
    if (mark.text.isEmpty()) return {0, 0};
    const QFontMetrics metrics(font(base));
    return {std::min(metrics.horizontalAdvance(mark.text) + metrics.height(), widest), metrics.height() + 4};
}

void TranscriptBadge::paint(QPainter& painter, const QRect& box, const TranscriptWords::Mark& mark,
                            const QPalette& palette, const QFont& base)
{
    if (mark.text.isEmpty()) return;
    const auto [ground, ink] = coloursOf(tokensOf(palette), mark.kind);
    const QFont small = font(base);
    const QFontMetrics metrics(small);
    const QRectF pill(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(ink);
    painter.setFont(small);
    painter.drawText(pill, Qt::AlignCenter,
                     metrics.elidedText(mark.text, Qt::ElideRight, box.width() - metrics.height() / 2));
}

} // namespace ui::widgets
