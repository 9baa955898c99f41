#pragma once
#include <QList>
#include <QString>

class QTableView;

namespace ui::widgets {

/// A long heading in two lines, broken at the space nearest to its middle, so that columns are as wide as their
/// numbers.
QString inTwoLines(const QString& heading);

/// Of a text that gives way: enough to tell "… · with goal" from "… · without goal".
inline constexpr int leastCharacters = 22;

/// Sets the widths of the columns that are shown: as `wanted` (pixels, by column). Where they do not fit into the view,
/// those of `yielding` give way in this order, down to leastCharacters; where room is left, every column gets an equal
/// share of it.
void fitColumns(QTableView* table, const QList<int>& wanted, const QList<int>& yielding);

} // namespace ui::widgets
