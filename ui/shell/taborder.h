#pragma once
#include <QWidgetList>

namespace ui::shell {

/// Everything inside `root` that Tab stops at now, in the order in which it is read: along the layouts, whenever a
/// widget was made. (Qt's own order is that of making, which rows that come later upset.)
QWidgetList tabStops(const QWidget* root);
/// Moves the focus to the stop after (or before) the one that has it, all round, and scrolls it into view. False when
/// there is none.
bool focusNextStop(const QWidget* root, bool forward);

} // namespace ui::shell
