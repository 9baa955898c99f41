#include "ui/widgets/celldelegate.h"

#include "ui/widgets/theme.h"
#include <QApplication>
#include <QPainter>

namespace ui::widgets {

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(QApplication::palette());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, tokens.selection);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.soft);

    QRect room = option.rect.adjusted(padding(option.fontMetrics), 0, -padding(option.fontMetrics), 0);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const int side = option.fontMetrics.ascent();
        icon.paint(painter, QRect(room.left(), room.center().y() - side / 2, side, side));
        room.setLeft(room.left() + option.fontMetrics.height() + 2);
    }
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : tokens.text);
    painter->setFont(option.font);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawLine(option.rect.topLeft() + QPoint(1, 3), option.rect.bottomLeft() + QPoint(1, -3));
    }
    painter->restore();
}

} // namespace ui::widgets
