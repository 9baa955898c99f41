#include "ui/figure/panels.h"
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

/// One web for up to four series; else one for each respondent and condition, with its goals.
QList<QList<int>> websOf(const FigureData& data)
{
    return panelsOfSeries(data, 4);
}

double height(const Canvas& canvas, double width)
{
    const auto webs = static_cast<double>(websOf(canvas.data).size());
    if (webs <= 1) return std::min(width * 0.8, canvas.style.text * 40);
    const double columns = std::clamp(std::floor(width / (canvas.style.text * 22)), 1.0, webs);
    return std::ceil(webs / columns) * canvas.style.text * 20;
}

/// The lines of the series, told apart without colour: colour is for orientations.
Stroke strokeOf(const Canvas& canvas, qsizetype series)
{
    const QList<QList<double>> dashes{{}, {5, 2}, {1.5, 1.5}, {6, 2, 1, 2}};
    const QColor colour = series % 2 == 0 ? canvas.style.ink : canvas.style.secondary;
    return {colour, canvas.style.line * 1.4, dashes.at(series % dashes.size())};
}

class Web
{
public:
    Web(Canvas& canvas, const QRectF& body, const QList<int>& series)
        : m_canvas(canvas)
        , m_spokes(spokesOf(canvas.data))
        , m_series(series)
        , m_centre(body.center())
    {
        double name = 0;
        for (const Spoke& spoke : m_spokes)
            name = std::max(name, canvas.face.width(spoke.title, canvas.style.text));
        // Small webs leave the names to the legend.
        m_isNamed = body.width() > 2 * name + canvas.style.text * 9;
        const double room = m_isNamed ? name + canvas.style.text : canvas.style.text * 0.6;
        m_radius = std::max(
            10.0, std::min(body.width() / 2 - room, body.height() / 2 - canvas.style.text * (m_isNamed ? 2 : 0.8)));
    }

    void draw()
    {
        drawGround();
        drawPolygon([this](int i) { return std::optional(m_spokes.at(i).chance); },
                    {m_canvas.style.secondary, m_canvas.style.line, {1, 2}}, faded(m_canvas.style.chance, 0.12));
        for (qsizetype i = 0; i < m_series.size(); ++i)
            drawSeries(m_series.at(i), i);
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
            if (m_isNamed) drawName(i);
        }
        m_canvas.stroke(lines, style.rule, style.hairline);
        for (const double value : m_isNamed ? QList<double>{15, 30, 45, onTarget} : QList<double>{})
            m_canvas.text(style.number(value, 0), at(0, value) + QPointF(style.mark * 0.8, 0),
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

    void drawSeries(int series, qsizetype order)
    {
        drawPolygon([&](int i) { return valueOf(m_canvas.data, series, m_spokes.at(i).orientation); },
                    strokeOf(m_canvas, order), {});
        for (const CellData& cell : m_canvas.data.cells) {
            const auto value = valueOf(m_canvas.data, series, cell.orientation);
            if (cell.series != series || !value) continue;
            for (int i = 0; i < m_spokes.size(); ++i) {
                if (m_spokes.at(i).orientation != cell.orientation) continue;
                const QPointF corner = at(i, *value);
                const Key key = m_canvas.keyOf(cell, order % 2 == 1);
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
    QList<int> m_series;
    bool m_isNamed = true;
    QPointF m_centre;
    double m_radius = 0;
};

/// What a line of a web is called: the series; where there are several webs, which goal.
QStringList lineNames(const FigureData& data)
{
    const QList<QList<int>> webs = websOf(data);
    QStringList names;
    for (const QList<int>& web : webs)
        if (web.size() > names.size()) {
            names.clear();
            for (const int series : web)
                names << (webs.size() == 1 ? data.series.at(series).label : goalTitle(data.series.at(series).goal));
        }
    if (webs.size() > 1 && names.size() == 1) names.clear(); // the titles say it all
    return names;
}

/// The legend shows lines here, which the common one cannot: drawn in the body's foot.
double legendHeight(const Canvas& canvas)
{
    return canvas.style.text * 1.6 * static_cast<double>(lineNames(canvas.data).size() + 1);
}

double legendWidth(const Canvas& canvas)
{
    double width = canvas.face.width(tr("answers at random"), canvas.style.text);
    for (const QString& name : lineNames(canvas.data))
        width = std::max(width, canvas.face.width(name, canvas.style.text));
    return width + canvas.style.text * 4;
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
    const QStringList names = lineNames(canvas.data);
    for (qsizetype i = 0; i < names.size(); ++i)
        entry(names.at(i), strokeOf(canvas, i));
    entry(tr("answers at random"), {style.secondary, style.line, {1, 2}});
}

void draw(Canvas& canvas, const QRectF& body)
{
    const double text = canvas.style.text;
    // The legend stands below, on a wide page beside.
    const bool isWide = body.width() > body.height() * 1.4;
    const double foot = isWide ? 0 : legendHeight(canvas);
    const double side = isWide ? std::min(legendWidth(canvas), body.width() * 0.45) : 0;
    const QList<QList<int>> webs = websOf(canvas.data);
    const double title = webs.size() > 1 ? canvas.titleHeight(2) : 0;
    const Panels panels = arrange(body.adjusted(0, 0, -side, -foot), webs.size(), 1, title, text);
    for (qsizetype i = 0; i < webs.size(); ++i) {
        QRectF panel = panels.at(i);
        if (webs.size() > 1)
            canvas.title(panelTitle(canvas.data, webs.at(i)), {panel.topLeft(), QSizeF(panel.width(), title)});
        panel.setTop(panel.top() + title);
        Web(canvas, panel, webs.at(i)).draw();
    }
    if (isWide)
        drawLegend(canvas, {body.right() - side, body.center().y() - legendHeight(canvas) / 2}, side);
    else
        drawLegend(canvas, {body.left(), body.bottom() - foot + text * 0.8}, body.width());
}

QStringList notes(const Canvas&)
{
    return {
        tr("60 minus the mean distance to the induced value in degrees, the scale of published radar figures: 60 is "
           "on target, 0 and less lie at the centre. The area depends on the order of the values and hides how "
           "trials scatter; see the intervals.")};
}

QList<Key> keys(const Canvas& canvas)
{
    return websOf(canvas.data).size() > 1 ? orientationKeys(canvas) : QList<Key>{};
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
