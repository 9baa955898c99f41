#include "ui/figure/parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

/// Length of a spoke: the scale of published radar figures, 60 − D, ends at 60 on target.
constexpr double onTarget = 60;

/// One spoke for each induced value, clockwise from the top.
struct Spoke
{
    QString orientation;
    QString title;
    double chance = 0; ///< 60 − D of random answers
};

double shareOfSpoke(double value)
{
    return std::clamp(value / onTarget, 0.0, 1.0);
}

QList<Spoke> spokesOf(const FigureData& data)
{
    QList<Spoke> spokes;
    for (const CellData& cell : data.cells) {
        const auto isThis = [&cell](const Spoke& spoke) { return spoke.orientation == cell.orientation; };
        if (!cell.target || std::any_of(spokes.cbegin(), spokes.cend(), isThis)) continue;
        spokes << Spoke{cell.orientation, cell.orientationTitle, onTarget - cell.chanceDistance};
    }
    return spokes;
}

std::optional<double> valueOf(const FigureData& data, int series, const QString& orientation)
{
    for (const CellData& cell : data.cells)
        if (cell.series == series && cell.orientation == orientation && cell.target && cell.summary.meanDeviation)
            return onTarget - *cell.summary.meanDeviation;
    return std::nullopt;
}

double height(const Canvas& canvas, double width)
{
    return std::min(width * 0.8, canvas.style.text * 40);
}

/// The lines of the series, told apart without colour: colour is for orientations.
Stroke strokeOf(const Canvas& canvas, int series)
{
    const QList<QList<double>> dashes{{}, {5, 2}, {1.5, 1.5}, {6, 2, 1, 2}};
    const QColor colour = series % 2 == 0 ? canvas.style.ink : canvas.style.secondary;
    return {colour, canvas.style.line * 1.4, dashes.at(series % dashes.size())};
}

class Web
{
public:
    Web(Canvas& canvas, const QRectF& body)
        : m_canvas(canvas)
        , m_spokes(spokesOf(canvas.data))
        , m_centre(body.center())
    {
        double name = 0;
        for (const Spoke& spoke : m_spokes)
            name = std::max(name, canvas.face.width(spoke.title, canvas.style.text));
        m_radius = std::max(
            10.0, std::min(body.width() / 2 - name - canvas.style.text, body.height() / 2 - canvas.style.text * 2));
    }

    void draw()
    {
        drawGround();
        drawPolygon([this](int i) { return std::optional(m_spokes.at(i).chance); },
                    {m_canvas.style.secondary, m_canvas.style.line, {1, 2}}, faded(m_canvas.style.chance, 0.12));
        for (int series = 0; series < m_canvas.data.series.size(); ++series)
            drawSeries(series);
    }

private:
    QPointF at(int spoke, double value) const
    {
        return polar(m_centre, m_radius * shareOfSpoke(value),
                     90 - 360.0 * spoke / static_cast<double>(m_spokes.size()));
    }

    void drawGround()
    {
        const Style& style = m_canvas.style;
        QPainterPath lines;
        for (const double value : {15.0, 30.0, 45.0, onTarget}) {
            QPolygonF ring;
            for (int i = 0; i < m_spokes.size(); ++i)
                ring << at(i, value);
            lines.addPolygon(ring);
            lines.closeSubpath();
        }
        for (int i = 0; i < m_spokes.size(); ++i) {
            lines.moveTo(m_centre);
            lines.lineTo(at(i, onTarget));
            drawName(i);
        }
        m_canvas.stroke(lines, style.rule, style.hairline);
        for (const double value : {15.0, 30.0, 45.0, onTarget})
            m_canvas.text(style.number(value, 0), at(0, value) + QPointF(style.small * 0.4, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, style.small, style.secondary);
    }

    void drawName(int spoke)
    {
        const QPointF tip = at(spoke, onTarget);
        const QPointF away = (tip - m_centre) / m_radius * m_canvas.style.text * 0.6;
        Qt::Alignment anchor = Qt::AlignHCenter | Qt::AlignVCenter;
        if (away.x() > 0.1) anchor = Qt::AlignLeft | Qt::AlignVCenter;
        if (away.x() < -0.1) anchor = Qt::AlignRight | Qt::AlignVCenter;
        m_canvas.text(m_spokes.at(spoke).title, tip + away * 1.3, anchor, m_canvas.style.text, m_canvas.style.ink);
    }

    void drawSeries(int series)
    {
        drawPolygon([&](int i) { return valueOf(m_canvas.data, series, m_spokes.at(i).orientation); },
                    strokeOf(m_canvas, series), {});
        for (const CellData& cell : m_canvas.data.cells) {
            const auto value = valueOf(m_canvas.data, series, cell.orientation);
            if (cell.series != series || !value) continue;
            for (int i = 0; i < m_spokes.size(); ++i) {
                if (m_spokes.at(i).orientation != cell.orientation) continue;
                const QPointF corner = at(i, *value);
                const Key key = m_canvas.keyOf(cell, series % 2 == 1);
                m_canvas.mark(key.marker, corner, m_canvas.style.mark, key.fill, key.stroke);
                m_canvas.figure.spots.push_back({corner, {}, cell.cell});
            }
        }
    }

    void drawPolygon(const std::function<std::optional<double>(int)>& value, const Stroke& stroke, const QColor& fill)
    {
        QPolygonF polygon;
        bool isWhole = true;
        for (int i = 0; i < m_spokes.size(); ++i) {
            const auto length = value(i);
            isWhole = isWhole && length.has_value();
            if (length) polygon << at(i, *length);
        }
        QPainterPath path;
        path.addPolygon(polygon);
        if (isWhole) path.closeSubpath();
        m_canvas.figure.scene.add(Shape{path, isWhole ? fill : QColor(), stroke});
    }

    Canvas& m_canvas;
    QList<Spoke> m_spokes;
    QPointF m_centre;
    double m_radius = 0;
};

/// The legend shows lines here, which the common one cannot: drawn in the body's foot.
double legendHeight(const Canvas& canvas)
{
    return canvas.style.text * 1.6 * static_cast<double>(canvas.data.series.size() + 1);
}

void drawLegend(Canvas& canvas, QPointF at, double width)
{
    const Style& style = canvas.style;
    const auto entry = [&](const QString& label, const Stroke& stroke) {
        QPainterPath line(at);
        line.lineTo(at + QPointF(style.text * 3, 0));
        canvas.figure.scene.add(Shape{line, {}, stroke});
        canvas.text(canvas.face.elided(label, width - style.text * 3.6, style.text), at + QPointF(style.text * 3.6, 0),
                    Qt::AlignLeft | Qt::AlignVCenter, style.text, style.ink);
        at += QPointF(0, style.text * 1.6);
    };
    for (int i = 0; i < canvas.data.series.size(); ++i)
        entry(canvas.data.series.at(i).label, strokeOf(canvas, i));
    entry(tr("answers at random"), {style.secondary, style.line, {1, 2}});
}

void draw(Canvas& canvas, const QRectF& body)
{
    const double foot = legendHeight(canvas);
    Web(canvas, body.adjusted(0, 0, 0, -foot)).draw();
    drawLegend(canvas, {body.left(), body.bottom() - foot + canvas.style.text * 0.8}, body.width());
}

QStringList notes(const Canvas&)
{
    return {
        tr("60 minus the mean distance to the induced value in degrees, the scale of published radar figures: 60 is "
           "on target, 0 and less lie at the centre. The area depends on the order of the values and hides how "
           "trials scatter; see the intervals.")};
}

QList<Key> keys(const Canvas&)
{
    return {};
}

QString lacking(const FigureData& data)
{
    if (const QString none = noAngles(data); !none.isEmpty()) return none;
    return spokesOf(data).size() < 3 ? tr("A radar needs at least three induced values; this study has fewer.")
                                     : QString();
}

} // namespace

const Part& radarPart()
{
    static const Part part{height, draw, notes, keys, lacking};
    return part;
}

} // namespace ui::figure
