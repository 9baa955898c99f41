#pragma once
#include <QStyledItemDelegate>

namespace ui::results {

/// A row of the table as the other lists look: room at the sides, a line below, colours that stay when selected.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int padding = 7; ///< left and right of a text, pixels
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace ui::results
