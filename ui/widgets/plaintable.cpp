#include "ui/widgets/plaintable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tablecolumns.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <numeric>

namespace ui::widgets {

PlainTable::PlainTable(const QString& accessibleName, QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlainTable::fill(const QStringList& header, const QList<QStringList>& rows, int textColumns)
{
    m_textColumns = textColumns;
    const int current = currentRow();
    setColumnCount(static_cast<int>(header.size()));
    setRowCount(static_cast<int>(rows.size()));
    const auto alignment = [textColumns](int column) {
        return (column < textColumns ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    };
    for (int column = 0; column < columnCount(); ++column) {
        auto* title = new QTableWidgetItem(inTwoLines(header.at(column)));
        title->setTextAlignment(alignment(column));
        setHorizontalHeaderItem(column, title);
        for (int row = 0; row < rowCount(); ++row) {
            auto* item = new QTableWidgetItem(rows.at(row).at(column));
            item->setTextAlignment(alignment(column));
            if (column < textColumns) item->setToolTip(item->text());
            setItem(row, column, item);
        }
    }
    if (current >= 0 && current < rowCount()) setCurrentCell(current, 0, QItemSelectionModel::NoUpdate);
    fit();
}

void PlainTable::explain(int column, const QString& sentence)
{
    if (QTableWidgetItem* item = horizontalHeaderItem(column)) item->setToolTip(sentence);
}

QString PlainTable::copiedText() const
{
    QStringList lines;
    const auto add = [&](auto&& text) {
        QStringList fields;
        for (int column = 0; column < columnCount(); ++column)
            fields << text(column);
        lines << fields.join(u'\t');
    };
    add([this](int column) { return horizontalHeaderItem(column)->text().replace(u'\n', u' '); });
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (int row = 0; row < rowCount(); ++row)
        if (selected.isEmpty() || selectionModel()->isRowSelected(row))
            add([this, row](int column) { return item(row, column)->text(); });
    return lines.join(u'\n') + u'\n';
}

void PlainTable::fit()
{
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
    const int padding = 2 * CellDelegate::padding(fontMetrics()) + 2;
    m_wanted.clear();
    for (int column = 0; column < columnCount(); ++column) {
        int width = 0;
        for (int row = 0; row < rowCount(); ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(item(row, column)->text()));
        m_wanted << std::max(width + padding, horizontalHeader()->sectionSizeHint(column));
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    }
    spread();
    updateGeometry();
}

void PlainTable::spread()
{
    QList<int> texts(m_textColumns);
    std::iota(texts.begin(), texts.end(), 0);
    fitColumns(this, m_wanted, texts);
}

void PlainTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    spread();
}

QSize PlainTable::sizeHint() const
{
    const int width = std::accumulate(m_wanted.cbegin(), m_wanted.cend(), 0);
    const int height = horizontalHeader()->sizeHint().height() + rowCount() * verticalHeader()->defaultSectionSize() +
                       horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {width + 2 * frameWidth() + 1, height};
}

QSize PlainTable::minimumSizeHint() const
{
    constexpr int leastRows = 5;
    const bool scrolls = verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const int hidden = scrolls ? std::max(0, rowCount() - leastRows) * verticalHeader()->defaultSectionSize() : 0;
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height() - hidden};
}

void PlainTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void PlainTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copiedText());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace ui::widgets
