#include "ui/figure/paint.h"

#include "ui/figure/typeface.h"
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <cmath>

namespace ui::figure {
namespace {

QPen penOf(const Stroke& stroke)
{
    if (!stroke.colour.isValid() || stroke.width <= 0) return Qt::NoPen;
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!stroke.dashes.isEmpty()) pen.setDashPattern(stroke.dashes);
    return pen;
}

QBrush brushOf(const QColor& fill)
{
    return fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush);
}

class ElementPainter
{
public:
    ElementPainter(QPainter& painter, const Scene& scene, MarkPainting marks)
        : m_painter(painter)
        , m_scene(scene)
        , m_marks(marks)
    {
    }

    void operator()(const Shape& shape) const
    {
        m_painter.setPen(penOf(shape.stroke));
        m_painter.setBrush(brushOf(shape.fill));
        m_painter.drawPath(shape.path);
    }

    void operator()(const Marks& marks) const
    {
        if (marks.at.empty()) return;
        const QPainterPath outline = ui::widgets::markerPath(marks.marker, marks.size);
        m_painter.setPen(penOf(marks.stroke));
        m_painter.setBrush(brushOf(marks.fill));
        if (m_marks == MarkPainting::Outlines) {
            for (const QPointF& at : marks.at)
                m_painter.drawPath(outline.translated(at));
            return;
        }
        const double scale = m_painter.device()->devicePixelRatioF();
        const double half = std::ceil(marks.size * 0.75 + marks.stroke.width);
        QPixmap sprite(QSizeF(2 * half * scale, 2 * half * scale).toSize());
        sprite.setDevicePixelRatio(scale);
        sprite.fill(Qt::transparent);
        {
            QPainter once(&sprite);
            once.setRenderHint(QPainter::Antialiasing);
            once.translate(half, half);
            once.setPen(m_painter.pen());
            once.setBrush(m_painter.brush());
            once.drawPath(outline);
        }
        const QPointF corner(half, half);
        for (const QPointF& at : marks.at)
            m_painter.drawPixmap(at - corner, sprite);
    }

    void operator()(const Density& density) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        for (const auto& square : density.squares) {
            QColor colour = density.colour;
            colour.setAlphaF(colour.alphaF() * static_cast<float>(square.strength));
            m_painter.fillRect(QRectF(square.topLeft, QSizeF(density.side, density.side)), colour);
        }
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }

    void operator()(const Text& text) const
    {
        if (text.text.isEmpty()) return;
        const Typeface face(m_scene.family);
        const double width = face.width(text.text, text.size, text.bold, text.italic);
        double x = 0;
        if (text.anchor.testFlag(Qt::AlignHCenter)) x = -width / 2;
        if (text.anchor.testFlag(Qt::AlignRight)) x = -width;
        double y = 0;
        if (text.anchor.testFlag(Qt::AlignVCenter)) y = face.capHeight() * text.size / 2;
        if (text.anchor.testFlag(Qt::AlignTop)) y = face.ascent() * text.size;
        if (text.anchor.testFlag(Qt::AlignBottom)) y = -face.descent() * text.size;

        QFont font = face.font(text.bold, text.italic);
        m_painter.setPen(text.colour);
        m_painter.save();
        if (m_painter.paintEngine()->type() == QPaintEngine::SVG) {
            // Only the number counts here, and people edit it: no transformation where none is needed.
            font.setPointSizeF(text.size * 72.0 / m_painter.device()->logicalDpiY());
            if (text.turned == 0) {
                x += text.at.x();
                y += text.at.y();
            } else {
                m_painter.translate(text.at);
                m_painter.rotate(-text.turned);
            }
        } else {
            // Fonts have whole pixels only: a large one, made smaller, is as wide as it was measured.
            constexpr int pixels = 100;
            font.setPixelSize(pixels);
            const double scale = text.size / pixels;
            m_painter.translate(text.at);
            m_painter.rotate(-text.turned);
            m_painter.scale(scale, scale);
            x /= scale;
            y /= scale;
        }
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, y), text.text);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
    const Scene& m_scene;
    MarkPainting m_marks;
};

} // namespace

void paintScene(QPainter& painter, const Scene& scene, MarkPainting marks)
{
    painter.save();
    painter.setFont(Typeface(scene.family).font(false, false)); // never the system's: SVG names it in every group
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (scene.background.isValid()) painter.fillRect(QRectF(QPointF(), scene.size), scene.background);
    const ElementPainter paint(painter, scene, marks);
    for (const Element& element : scene.elements)
        std::visit(paint, element);
    painter.restore();
}

} // namespace ui::figure
