#include "ui/widgets/marker.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <QPalette>
#include <cmath>

namespace ui::widgets {
namespace {

class MarkerPainter final : public IconPainter
{
public:
    MarkerPainter(Marker marker, QColor colour)
        : m_marker(marker)
        , m_colour(std::move(colour))
    {
    }
    void paint(QPainter& painter, const QRectF& box, QIcon::Mode mode, QIcon::State) const override
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(box.center());
        if (mode == QIcon::Disabled) painter.setOpacity(0.5);
        painter.fillPath(markerPath(m_marker, std::min(box.width(), box.height()) * 0.78), m_colour);
    }

private:
    Marker m_marker;
    QColor m_colour;
};

} // namespace

Marker markerOf(const QString& orientationId)
{
    return static_cast<Marker>(orientationIndex(orientationId));
}

QPainterPath markerPath(Marker marker, double size)
{
    // Half extents chosen so that the filled areas are nearly equal (circle: π · 0.45² = 0.64 of the square of size).
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(QPointF(), size * 0.45, size * 0.45);
        break;
    case Marker::Square:
        path.addRect(QRectF(-size * 0.4, -size * 0.4, size * 0.8, size * 0.8));
        break;
    case Marker::Diamond:
        path.addPolygon(QPolygonF({{0, -size * 0.55}, {size * 0.55, 0}, {0, size * 0.55}, {-size * 0.55, 0}}));
        path.closeSubpath();
        break;
    case Marker::Triangle: {
        const double side = size * 1.14;
        const double height = side * std::sqrt(3.0) / 2;
        // Its centre of gravity lies a third up; the middle between that and the box looks centred.
        const double top = -height * 0.6;
        path.addPolygon(QPolygonF({{0, top}, {side / 2, top + height}, {-side / 2, top + height}}));
        path.closeSubpath();
        break;
    }
    case Marker::Ring:
        path.setFillRule(Qt::OddEvenFill);
        path.addEllipse(QPointF(), size * 0.46, size * 0.46);
        path.addEllipse(QPointF(), size * 0.34, size * 0.34);
        break;
    }
    return path;
}

QIcon orientationIcon(const QPalette& palette, const QString& orientationId)
{
    return paintedIcon(
        std::make_shared<MarkerPainter>(markerOf(orientationId), orientationColour(palette, orientationId)));
}

} // namespace ui::widgets
