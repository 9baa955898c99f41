#include "ui/figure/sceneitem.h"

#include "ui/figure/paint.h"
#include <QPainter>

namespace ui::figure {

SceneItem::SceneItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
}

void SceneItem::setScene(Scene scene)
{
    prepareGeometryChange();
    m_scene = std::move(scene);
    m_picture = {};
    update();
}

QRectF SceneItem::boundingRect() const
{
    return {QPointF(), m_scene.size};
}

void SceneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const QSize size = (m_scene.size * ratio).toSize();
    if (size.isEmpty()) return;
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter once(&m_picture);
        paintScene(once, m_scene, MarkPainting::Sprites);
    }
    painter->drawPixmap(QPointF(), m_picture);
}

RingItem::RingItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(1);
    hide();
}

void RingItem::setRing(const std::optional<QPointF>& at, double radius, const QColor& colour, double width)
{
    prepareGeometryChange();
    m_at = at;
    m_radius = radius;
    m_colour = colour;
    m_width = width;
    setVisible(at.has_value());
    update();
}

QRectF RingItem::boundingRect() const
{
    if (!m_at) return {};
    const double reach = m_radius + m_width;
    return {m_at->x() - reach, m_at->y() - reach, 2 * reach, 2 * reach};
}

void RingItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_at) return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_colour, m_width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(*m_at, m_radius, m_radius);
}

} // namespace ui::figure
