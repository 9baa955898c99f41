#include "ui/review/queueview.h"

#include "ui/review/queuemodel.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptbadge.h"
#include <QKeyEvent>
#include <QPainter>

namespace ui::review {

using widgets::TranscriptBadge;

namespace {
constexpr int pad = 12;
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const widgets::Tokens& tokens = widgets::tokensOf(option.palette);
    const QFont small = TranscriptBadge::font(option.font);
    const QFontMetrics metrics(option.font);
    const QFontMetrics smallMetrics(small);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    }
    if (index.row() + 1 < index.model()->rowCount()) {
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    QRect box = option.rect.adjusted(pad, 0, -pad, 0);
    const int icon = metrics.height() * 3 / 4;
    widgets::orientationIcon(option.palette, index.data(QueueModel::OrientationRole).toString())
        .paint(painter, QRect(box.left(), box.center().y() - icon / 2, icon, icon));
    box.setLeft(box.left() + icon + 8);

    // The name has the whole first line; the badge stands beside the second.
    const auto mark = index.data(QueueModel::MarkRole).value<widgets::TranscriptWords::Mark>();
    const QSize badge = TranscriptBadge::size(mark, option.font, box.width() * 3 / 5);
    const int below = std::max(smallMetrics.height(), badge.height());
    const int top = box.center().y() - (metrics.height() + below) / 2;
    const QRect second(box.left(), top + metrics.height() + 1, box.width(), below);
    TranscriptBadge::paint(
        *painter, QRect(QPoint(second.right() - badge.width() + 1, second.top() + (below - badge.height()) / 2), badge),
        mark, option.palette, option.font);
    painter->setPen(tokens.text);
    painter->setFont(option.font);
    painter->drawText(QRect(box.left(), top, box.width(), metrics.height()), Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    const int room = second.width() - badge.width() - 8;
    painter->setPen(tokens.secondary);
    painter->setFont(small);
    painter->drawText(QRect(second.left(), second.top(), room, below), Qt::AlignVCenter,
                      smallMetrics.elidedText(index.data(QueueModel::SubtitleRole).toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 24,
            metrics.height() + QFontMetrics(TranscriptBadge::font(option.font)).height() + 14};
}

QueueView::QueueView(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new QueueDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { Q_EMIT picked(index.row()); });
}

void QueueView::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    const auto refit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

QSize QueueView::sizeHint() const
{
    constexpr int most = 10000; // rows; beyond it scrolls anyway, and a widget's height has its limit
    const int rows = model() ? std::min(model()->rowCount(), most) : 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QSize row = itemDelegate()->sizeHint(option, {});
    return {row.width(), rows * row.height()};
}

QSize QueueView::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return {hint.width(), std::min(hint.height(), 2 * itemDelegate()->sizeHint(option, {}).height())};
}

void QueueView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) Q_EMIT picked(currentIndex().row());
}

void QueueView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace ui::review
