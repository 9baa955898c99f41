#pragma once
#include <QListView>
#include <QStyledItemDelegate>

namespace ui::review {

/// Paints a row of the queue: marker, respondent with a line below, badge.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of queue rows, as high as they are where there is room.
class QueueView : public QListView
{
    Q_OBJECT
public:
    explicit QueueView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose this row, by mouse or keys.
    void picked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace ui::review
