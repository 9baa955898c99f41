#include "ui/figure/panels.h"
#include "ui/figure/parts.h"
#include "ui/figure/rows.h"

#include <QCoreApplication>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;
using app::svo::Allocation;

/// A panel for each cell up to here; beyond, the values of a series share one.
constexpr qsizetype mostCells = 16;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

bool isShared(const FigureData& data)
{
    return data.cells.size() > mostCells;
}

QList<QList<const CellData*>> panelsOf(const FigureData& data)
{
    QList<QList<const CellData*>> panels;
    for (const CellData* cell : cellsWhere(data)) {
        const bool isNext = isShared(data) && !panels.isEmpty() && panels.last().first()->series == cell->series;
        if (!isNext) panels << QList<const CellData*>{};
        panels.last() << cell;
    }
    return panels;
}

/// The values of one series stand in one row, where that is a grid.
int gridColumns(const FigureData& data)
{
    if (data.series.size() < 2 || isShared(data) || data.cells.size() % data.series.size() != 0) return 0;
    return static_cast<int>(data.cells.size() / data.series.size());
}

/// Above a plane: the series, where there are several (once for a whole row of a grid), and the induced value, where
/// the plane has one.
double seriesHeight(const Canvas& canvas, bool isGrid)
{
    if (isShared(canvas.data)) return canvas.titleHeight(3);
    if (canvas.data.series.size() < 2) return 0;
    return canvas.titleHeight(isGrid ? 1 : 2);
}

double titleHeight(const Canvas& canvas, bool isGrid)
{
    return seriesHeight(canvas, isGrid) + (isShared(canvas.data) ? 0 : canvas.style.text * 1.5);
}

double height(const Canvas& canvas, double width)
{
    const qsizetype panels = panelsOf(canvas.data).size();
    const int grid = gridColumns(canvas.data);
    const int columns = grid > 0 ? grid
                                 : std::clamp(static_cast<int>(width / (canvas.style.text * 20)), 1,
                                              static_cast<int>(std::min<qsizetype>(panels, 4)));
    const auto rows = static_cast<double>((panels + columns - 1) / columns);
    const double side = std::min(width / columns, canvas.style.text * 34);
    return rows * (side + titleHeight(canvas, grid > 0) + canvas.style.text);
}

/// Where answers can lie, with a little room for marks at the edges.
QRectF planeOf(const FigureData& data)
{
    QRectF plane;
    for (const CellData& cell : data.cells)
        for (const ItemChoices& item : cell.choices)
            for (const Allocation& place : item.places)
                plane = plane.isNull() ? QRectF(place.self, place.other, 1e-6, 1e-6)
                                       : plane.united(QRectF(place.self, place.other, 1e-6, 1e-6));
    const double room = std::max(plane.width(), plane.height()) * 0.1;
    return plane.adjusted(-room, -room, room, room);
}

class Plane
{
public:
    Plane(Canvas& canvas, const QRectF& area, const QRectF& plane)
        : m_canvas(canvas)
        , m_plane(plane)
        , m_scale(std::min(area.width() / plane.width(), area.height() / plane.height()))
        , m_area(area.topLeft(), plane.size() * m_scale)
    {
        m_area.moveLeft(area.left() + (area.width() - m_area.width()) / 2);
    }

    void draw(const QList<const CellData*>& cells)
    {
        const Style& style = m_canvas.style;
        QPainterPath lines;
        for (const ItemChoices& item : cells.first()->choices) {
            lines.moveTo(at(item.places.front()));
            lines.lineTo(at(item.places.back()));
        }
        m_canvas.stroke(lines, style.secondary, style.hairline);
        QPainterPath frame;
        frame.addRect(m_area);
        m_canvas.stroke(frame, style.rule, style.hairline);
        // The largest first, so that none hides another.
        std::vector<std::pair<double, std::pair<QPointF, const CellData*>>> circles;
        for (const CellData* cell : cells)
            for (const auto& [place, share] : shares(*cell))
                circles.push_back({share, {at(place), cell}});
        std::stable_sort(circles.begin(), circles.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [share, circle] : circles) {
            const QColor colour = m_canvas.colourOf(*circle.second);
            m_canvas.mark(ui::widgets::Marker::Circle, circle.first, diameter(share), faded(colour, 0.45),
                          {colour, style.hairline, {}});
        }
    }

    /// Numbers of the items beside the middles of their lines, and what the axes are.
    void drawWords(const CellData& cell)
    {
        const Style& style = m_canvas.style;
        const QPointF middle = m_area.center();
        for (const ItemChoices& item : cell.choices) {
            // Between two options, so that no mark lies on it.
            const QPointF place = at(item.places.at(2)) * 0.5 + at(item.places.at(3)) * 0.5;
            const QPointF along = at(item.places.back()) - at(item.places.front());
            const double length = std::max(1.0, std::hypot(along.x(), along.y()));
            QPointF away(-along.y() / length, along.x() / length);
            if (QPointF::dotProduct(away, place - middle) < 0) away = -away;
            m_canvas.text(QString::number(item.item), place + away * style.small * 0.8,
                          Qt::AlignHCenter | Qt::AlignVCenter, style.small, style.secondary);
        }
        m_canvas.text(tr("to self →"), m_area.bottomRight() - QPointF(style.small * 0.4, style.small * 0.4),
                      Qt::AlignRight | Qt::AlignBottom, style.small, style.secondary);
        m_canvas.text(tr("↑ to the other"), m_area.topLeft() + QPointF(style.small * 0.4, style.small * 0.4),
                      Qt::AlignLeft | Qt::AlignTop, style.small, style.secondary);
    }

    double side() const { return std::min(m_area.width(), m_area.height()); }

private:
    QPointF at(const Allocation& place) const
    {
        return {m_area.left() + (place.self - m_plane.left()) * m_scale,
                m_area.bottom() - (place.other - m_plane.top()) * m_scale};
    }

    /// Answers at each place in answers per item, over the items that meet there.
    static QList<std::pair<Allocation, double>> shares(const CellData& cell)
    {
        QList<std::pair<Allocation, double>> places;
        for (const ItemChoices& item : cell.choices) {
            const int total = item.total();
            for (std::size_t i = 0; i < item.counts.size(); ++i) {
                if (item.counts.at(i) == 0) continue;
                const double share = static_cast<double>(item.counts.at(i)) / total;
                const auto same = std::find_if(places.begin(), places.end(),
                                               [&](const auto& place) { return place.first == item.places.at(i); });
                if (same == places.end())
                    places << std::pair(item.places.at(i), share);
                else
                    same->second += share;
            }
        }
        return places;
    }

    /// Three items can meet: the largest mark is a fifth of the plane.
    double diameter(double share) const { return side() * 0.2 * std::sqrt(share / 3); }

    Canvas& m_canvas;
    QRectF m_plane;
    double m_scale;
    QRectF m_area;
};

void drawTitle(Canvas& canvas, const QRectF& panel, const CellData& cell, double above)
{
    const Style& style = canvas.style;
    if (isShared(canvas.data)) return;
    const QPointF at = panel.topLeft() + QPointF(0, above + style.text * 0.6);
    canvas.mark(ui::widgets::markerOf(cell.orientation), at + QPointF(style.text * 0.5, 0), style.text * 0.85,
                canvas.colourOf(cell));
    canvas.text(canvas.face.elided(cell.orientationTitle, panel.width() - style.text * 1.4, style.text),
                at + QPointF(style.text * 1.4, 0), Qt::AlignLeft | Qt::AlignVCenter, style.text, style.ink);
}

void draw(Canvas& canvas, const QRectF& body)
{
    const QList<QList<const CellData*>> cells = panelsOf(canvas.data);
    const QRectF plane = planeOf(canvas.data);
    const double shape = plane.width() / plane.height();
    const auto panelsWith = [&](bool isGrid) {
        return arrange(body, cells.size(), shape, titleHeight(canvas, isGrid), canvas.style.text,
                       isGrid ? gridColumns(canvas.data) : 0);
    };
    const auto planeHeight = [&](bool isGrid) {
        const QRectF panel = panelsWith(isGrid).at(0);
        return std::min(panel.width() / shape, panel.height() - titleHeight(canvas, isGrid));
    };
    // A grid is easier to read, but not where a flat page makes its planes small.
    const bool isGrid = gridColumns(canvas.data) > 0 && planeHeight(true) > 0.7 * planeHeight(false);
    const Panels panels = panelsWith(isGrid);
    const double above = seriesHeight(canvas, isGrid);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF panel = panels.at(i);
        const CellData& cell = *cells.at(i).first();
        if (above > 0 && (!isGrid || i % panels.columns == 0))
            canvas.title(canvas.data.series.at(cell.series).label,
                         {panel.topLeft(), QSizeF(isGrid ? body.width() : panel.width(), above)});
        drawTitle(canvas, panel, cell, above);
        Plane part(canvas, panel.adjusted(0, titleHeight(canvas, isGrid), 0, 0), plane);
        part.draw(cells.at(i));
        if (part.side() > canvas.style.text * 14) part.drawWords(cell);
    }
}

QStringList notes(const Canvas&)
{
    return {
        tr("Lines: the items in the payoff plane, from their first to their last option; to the right more for self, "
           "upwards more for the other."),
        tr("Area of a mark: share of the answers at this allocation; where items meet, their shares add up.")};
}

QList<Key> keys(const Canvas& canvas)
{
    return isShared(canvas.data) ? orientationKeys(canvas) : QList<Key>{};
}

} // namespace

const Part& choicesPart()
{
    static const Part part{height, draw, notes, keys, noAnswers};
    return part;
}

} // namespace ui::figure
