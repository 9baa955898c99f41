#include "ui/runmonitor/rungrid.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptbadge.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <numeric>

namespace ui::runmonitor {

using namespace Qt::StringLiterals;
using widgets::Tokens;

namespace {

constexpr int pad = 8;

void paintBar(QPainter& painter, const QRectF& box, double share, const QColor& colour, const Tokens& tokens)
{
    const double radius = std::min(box.height() / 2, 3.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.soft);
    painter.drawRoundedRect(box, radius, radius);
    if (share <= 0) return;
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.top(), box.width() * share, box.height()));
    painter.setBrush(colour);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

} // namespace

void RunGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = widgets::tokensOf(option.palette);
    const QFontMetrics metrics(option.font);
    const QFont small = widgets::TranscriptBadge::font(option.font);
    const QFontMetrics smallMetrics(small);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tokens.line);
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect box = option.rect.adjusted(pad, 0, -pad, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == 0) {
        const int height = metrics.height() + 2 + smallMetrics.height() + 4;
        const int top = box.center().y() - height / 2;
        painter->setPen(tokens.text);
        painter->setFont(option.font);
        const auto mark = index.data(RunGridModel::MarkRole).value<widgets::TranscriptWords::Mark>();
        const QRect name(box.left(), mark.text.isEmpty() ? box.center().y() - metrics.height() / 2 : top, box.width(),
                         metrics.height());
        painter->drawText(name, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideMiddle, box.width()));
        const QSize badge = widgets::TranscriptBadge::size(mark, option.font, box.width());
        widgets::TranscriptBadge::paint(*painter, QRect(QPoint(box.left(), top + metrics.height() + 2), badge), mark,
                                        option.palette, option.font);
    } else {
        const auto tally = index.data(RunGridModel::TallyRole).value<Tally>();
        const int barHeight = std::max(6, metrics.height() / 2);
        // Three lines: the count, its bar, and what goes on or went wrong there.
        const int top = box.center().y() - (metrics.height() + 2 + barHeight + 2 + smallMetrics.height()) / 2;
        const QRect line(box.left(), top, box.width(), metrics.height());
        painter->setFont(option.font);
        painter->setPen(tally.planned > 0 ? tokens.text : tokens.secondary);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tally.planned > 0 ? text : u"–"_s);
        const double share = tally.planned > 0 ? double(tally.complete) / tally.planned : 0;
        const QRectF bar(line.left(), line.bottom() + 3, line.width(), barHeight);
        paintBar(*painter, bar, share,
                 widgets::orientationColour(option.palette, index.data(RunGridModel::OrientationRole).toString()),
                 tokens);
        QString note;
        QColor ink = tokens.attention;
        const auto state = index.data(RunGridModel::MarkRole).value<widgets::TranscriptWords::Mark>();
        if (!state.text.isEmpty()) {
            note = state.text;
            ink = state.kind == widgets::BadgeKind::Attention ? tokens.attention
                  : state.kind == widgets::BadgeKind::Accent  ? tokens.accent
                                                              : tokens.secondary;
        } else if (tally.failed > 0) {
            note = tr("%1 failed").arg(widgets::countOnScreen(tally.failed));
            ink = tokens.error;
        } else if (tally.unread > 0) {
            note = tr("%1 unread").arg(widgets::countOnScreen(tally.unread));
        } else if (tally.refused > 0) {
            note = tr("%1 refused").arg(widgets::countOnScreen(tally.refused));
            ink = tokens.error;
        }
        painter->setFont(small);
        painter->setPen(ink);
        const QRect under(box.left(), static_cast<int>(bar.bottom()) + 2, box.width(), smallMetrics.height());
        painter->drawText(under, Qt::AlignLeft | Qt::AlignVCenter,
                          smallMetrics.elidedText(note, Qt::ElideRight, under.width()));
    }
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view && view->currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QSize RunGridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int height = metrics.height() + QFontMetrics(widgets::TranscriptBadge::font(option.font)).height() +
                       std::max(6, metrics.height() / 2) + 20;
    const int characters = index.column() == 0 ? 16 : 11;
    return {metrics.averageCharWidth() * characters + 2 * pad, height};
}

RunGridView::RunGridView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new RunGridDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Cells: respondents by values"));
    connect(this, &QAbstractItemView::clicked, this, &RunGridView::picked);
}

void RunGridView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
    fitColumns();
}

void RunGridView::fitColumns()
{
    if (!model() || model()->rowCount() == 0) return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto* delegate = itemDelegate();
    verticalHeader()->setDefaultSectionSize(delegate->sizeHint(option, model()->index(0, 0)).height());
    const int columns = model()->columnCount();
    const int first = delegate->sizeHint(option, model()->index(0, 0)).width();
    const int other = delegate->sizeHint(option, model()->index(0, std::min(1, columns - 1))).width();
    // The respondent gets a third more than a cell; all share what there is.
    const int room = viewport()->width();
    const int share = columns > 1 ? static_cast<int>(room / (columns + 0.6)) : room;
    // Headings go over two lines where they would not fit on one.
    QHeaderView* header = horizontalHeader();
    QList<int> widths{first};
    for (int column = 1; column < columns; ++column)
        widths << std::max(other, header->sectionSizeHint(column));
    const bool isTight = std::accumulate(widths.begin(), widths.end(), 0) > room;
    for (int column = 1; column < columns && isTight; ++column)
        widths[column] = std::max(other, narrowHeading(column));
    const int height = QFontMetrics(header->font()).height() * (isTight ? 2 : 1) + 16;
    if (header->minimumHeight() != height) {
        header->setFixedHeight(height);
        updateGeometry();
    }
    int used = 0;
    for (int column = 1; column < columns; ++column) {
        const int width = isTight ? widths[column] : std::max(widths[column], share);
        header->resizeSection(column, width);
        used += width;
    }
    header->resizeSection(0, std::max(first, room - used));
}

/// The width of a heading on two lines.
int RunGridView::narrowHeading(int column) const
{
    QFont font = horizontalHeader()->font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    int narrowest = metrics.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        narrowest = std::min(narrowest, std::max(metrics.horizontalAdvance(text.first(at)),
                                                 metrics.horizontalAdvance(text.sliced(at + 1))));
    return horizontalHeader()->sectionSizeHint(column) - metrics.horizontalAdvance(text) + narrowest + 2;
}

void RunGridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize RunGridView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int scroll = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {fontMetrics().averageCharWidth() * 60,
            horizontalHeader()->minimumHeight() + rows * verticalHeader()->defaultSectionSize() + scroll + 2};
}

QSize RunGridView::minimumSizeHint() const
{
    const int rows = std::min(model() ? model()->rowCount() : 0, 3);
    return {fontMetrics().averageCharWidth() * 24,
            horizontalHeader()->minimumHeight() + rows * verticalHeader()->defaultSectionSize() + 2};
}

void RunGridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
        updateGeometry();
    }
}

void RunGridView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (currentIndex() != before) {
        viewport()->update();
        Q_EMIT picked(currentIndex());
    }
}

} // namespace ui::runmonitor
