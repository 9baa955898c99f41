#include "ui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QTableView>
#include <numeric>

namespace ui::widgets {
QString inTwoLines(const QString& heading)
{
    constexpr int shortEnough = 14;
    if (heading.size() <= shortEnough) return heading;
    qsizetype best = -1;
    for (qsizetype at = heading.indexOf(u' '); at >= 0; at = heading.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - heading.size()) < std::abs(2 * best - heading.size())) best = at;
    return best < 0 ? heading : QString(heading).replace(best, 1, u'\n');
}

void fitColumns(QTableView* table, const QList<int>& wanted, const QList<int>& yielding)
{
    QList<int> widths = wanted;
    int shown = 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (table->isColumnHidden(column)) widths[column] = 0;
        shown += table->isColumnHidden(column) ? 0 : 1;
    }
    if (shown == 0) return;
    int room = table->viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    for (const int column : yielding) {
        if (room >= 0) break;
        const int least = std::max(table->fontMetrics().averageCharWidth() * leastCharacters,
                                   table->horizontalHeader()->sectionSizeHint(column));
        const int given = std::clamp(widths.at(column) - least, 0, -room);
        widths[column] -= given;
        room += given;
    }
    const int extra = std::max(0, room / shown);
    for (int column = 0; column < widths.size(); ++column)
        if (!table->isColumnHidden(column)) table->setColumnWidth(column, widths.at(column) + extra);
    table->horizontalHeader()->setStretchLastSection(true); // the pixels that the division leaves
}

} // namespace ui::widgets
