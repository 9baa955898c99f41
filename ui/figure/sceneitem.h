#pragma once
#include "ui/figure/scene.h"
#include <QGraphicsItem>
#include <QPixmap>

namespace ui::figure {

/// A scene inside a chart, one scene unit to one logical pixel. Painted once into a picture, so that what moves above
/// it costs nothing.
class SceneItem final : public QGraphicsItem
{
public:
    explicit SceneItem(QGraphicsItem* parent);
    void setScene(Scene scene);
    const Scene& scene() const { return m_scene; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Scene m_scene;
    QPixmap m_picture;
};

/// The rings around what is selected and what is pointed at.
class RingItem final : public QGraphicsItem
{
public:
    explicit RingItem(QGraphicsItem* parent);
    /// None hides it.
    void setRing(const std::optional<QPointF>& at, double radius, const QColor& colour, double width);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::optional<QPointF> m_at;
    double m_radius = 0;
    double m_width = 1;
    QColor m_colour;
};

} // namespace ui::figure
