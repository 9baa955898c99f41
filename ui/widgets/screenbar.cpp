#include "ui/widgets/screenbar.h"

#include "ui/widgets/labels.h"
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace ui::widgets {

namespace {
constexpr int gap = 8; ///< pixels
}

ScreenBar::ScreenBar(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(textLabel(title, "title", this))
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_first(new QHBoxLayout)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setProperty("bar", true);
    m_rows->setContentsMargins(14, 8, 14, 8);
    m_rows->setSpacing(gap);
    m_left->setSpacing(gap);
    m_right->setSpacing(gap);
    m_first->setSpacing(gap);
    m_first->addWidget(m_title);
    m_first->addSpacing(gap);
    m_first->addLayout(m_left);
    m_first->addStretch(1);
    m_rows->addLayout(m_first, 1);
    auto* right = new QHBoxLayout;
    right->addStretch(1);
    right->addLayout(m_right);
    m_rows->addLayout(right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int ScreenBar::oneRowWidth() const
{
    const QMargins margins = m_rows->contentsMargins();
    return m_first->sizeHint().width() + m_right->sizeHint().width() + gap + margins.left() + margins.right();
}

QSize ScreenBar::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const int half = std::max(m_first->minimumSize().width(), m_right->minimumSize().width());
    return {half + margins.left() + margins.right(), m_rows->sizeHint().height()};
}

void ScreenBar::arrange()
{
    const auto direction = oneRowWidth() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_rows->direction() == direction) return;
    m_rows->setDirection(direction);
    updateGeometry();
}

void ScreenBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool ScreenBar::event(QEvent* event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) arrange();
    return isHandled;
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
