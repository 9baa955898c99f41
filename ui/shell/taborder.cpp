#include "ui/shell/taborder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace ui::shell {
namespace {

void addWidgets(const QLayout* layout, QWidgetList& widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            widgets << widget;
        else if (item->layout())
            addWidgets(item->layout(), widgets);
    }
}

/// The children as they are laid out, then those outside every layout.
QWidgetList childrenInOrder(const QWidget* parent)
{
    QWidgetList children;
    if (const auto* splitter = qobject_cast<const QSplitter*>(parent))
        for (int i = 0; i < splitter->count(); ++i)
            children << splitter->widget(i);
    if (parent->layout()) addWidgets(parent->layout(), children);
    for (QObject* object : parent->children())
        if (auto* widget = qobject_cast<QWidget*>(object); widget && !widget->isWindow() && !children.contains(widget))
            children << widget;
    return children;
}

void collect(const QWidget* parent, QWidgetList& stops)
{
    for (QWidget* child : childrenInOrder(parent)) {
        if (!child->isVisible() || !child->isEnabled()) continue;
        if ((child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !child->focusProxy()) stops << child;
        collect(child, stops);
    }
}

} // namespace

QWidgetList tabStops(const QWidget* root)
{
    QWidgetList stops;
    collect(root, stops);
    return stops;
}

bool focusNextStop(const QWidget* root, bool forward)
{
    const QWidgetList stops = tabStops(root);
    if (stops.isEmpty()) return false;
    QWidget* focused = QApplication::focusWidget();
    while (focused && focused != root && !stops.contains(focused))
        focused = focused->parentWidget();
    const qsizetype at = stops.indexOf(focused);
    const qsizetype count = stops.size();
    QWidget* next =
        at < 0 ? (forward ? stops.first() : stops.last()) : stops.at((at + (forward ? 1 : count - 1)) % count);
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* parent = next->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(next);
    return true;
}

} // namespace ui::shell
