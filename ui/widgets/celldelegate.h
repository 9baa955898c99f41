#pragma once
#include <QStyledItemDelegate>

namespace ui::widgets {

/// A row of the table as the other lists look: room at the sides, a line below, colours that stay when selected.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Left and right of a text, in pixels.
    static int padding(const QFontMetrics& metrics) { return metrics.averageCharWidth(); }
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui::widgets
