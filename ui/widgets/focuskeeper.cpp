#include "ui/widgets/focuskeeper.h"

#include <QApplication>

namespace ui::widgets {

FocusKeeper::FocusKeeper(QWidget* parent)
    : m_parent(parent)
{
    const QWidget* focused = QApplication::focusWidget();
    if (focused && parent->isAncestorOf(focused)) m_name = focused->accessibleName();
}

FocusKeeper::~FocusKeeper()
{
    if (m_name.isEmpty()) return;
    for (QWidget* widget : m_parent->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->accessibleName() == m_name) {
            widget->setFocus();
            return;
        }
}

} // namespace ui::widgets
