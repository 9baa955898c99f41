#include "ui/widgets/screenbar.h"

#include "ui/widgets/labels.h"
#include <QHBoxLayout>

namespace ui::widgets {

ScreenBar::ScreenBar(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(textLabel(title, "title", this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setProperty("bar", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addLayout(m_left);
    layout->addStretch(1);
    layout->addLayout(m_right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ScreenBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void ScreenBar::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void ScreenBar::addRight(QWidget* widget)
{
    m_right->addWidget(widget);
}

} // namespace ui::widgets
