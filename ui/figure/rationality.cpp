#include "ui/figure/parts.h"
#include "ui/figure/rows.h"

#include <QCoreApplication>
#include <cmath>

namespace ui::figure {
namespace {

constexpr double rowHeight = 2.4; ///< text sizes

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

QList<const CellData*> cellsOf(const FigureData& data)
{
    return cellsWhere(data, [](const CellData& cell) { return cell.target && cell.chanceDistance > 0; });
}

/// One trial's share in the value above chance: 1 on target, 0 as far as random answers are on average.
double aboveChance(const CellData& cell, const Point& point)
{
    return 1 - cell.target->distance(point.angle) / cell.chanceDistance;
}

double height(const Canvas& canvas, double)
{
    return Rows::naturalHeight(canvas, rowHeight, cellsOf(canvas.data));
}

Scale scaleOf(const QList<const CellData*>& cells, const QRectF& plot)
{
    Scale scale{-0.5, 1.0, plot};
    for (const CellData* cell : cells)
        for (const Point& point : cell->points)
            scale.low = std::min(scale.low, std::floor(aboveChance(*cell, point) * 2) / 2);
    const double room = (scale.high - scale.low) * 0.04;
    return {scale.low - room, scale.high + room, plot};
}

void drawGround(Canvas& canvas, const Scale& scale)
{
    const Style& style = canvas.style;
    QPainterPath lines;
    for (const double value : {0.0, 1.0}) {
        lines.moveTo(scale.x(value), scale.plot.top());
        lines.lineTo(scale.x(value), scale.plot.bottom());
    }
    canvas.stroke(lines, style.secondary, style.hairline, {2, 3});
    const double y = scale.plot.top() - style.text * 0.4;
    canvas.text(tr("chance"), {scale.x(0), y}, Qt::AlignHCenter | Qt::AlignBottom, style.small, style.secondary);
    canvas.text(tr("on target"), {scale.x(1), y}, Qt::AlignRight | Qt::AlignBottom, style.small, style.secondary);
}

void drawRow(Canvas& canvas, const Rows::Row& row, const Scale& scale, double size)
{
    const Style& style = canvas.style;
    const CellData& cell = *row.cell;
    if (canvas.view.trials && canvas.data.scored <= 20'000) {
        QPainterPath dashes;
        for (const Point& point : cell.points) {
            const double x = scale.x(aboveChance(cell, point));
            dashes.moveTo(x, row.area.center().y() - row.area.height() * 0.22);
            dashes.lineTo(x, row.area.center().y() + row.area.height() * 0.22);
            canvas.figure.spots.push_back({{x, row.area.center().y()}, point.trial, cell.cell});
        }
        canvas.stroke(dashes, canvas.colourOf(cell, 0.35), style.line);
    }
    if (!cell.summary.rationalityCorrected) return;
    const double mean = *cell.summary.rationalityCorrected;
    const QPointF at(scale.x(mean), row.area.center().y());
    if (cell.distance) {
        const double low = scale.x(1 - cell.distance->high / cell.chanceDistance);
        const double high = scale.x(1 - cell.distance->low / cell.chanceDistance);
        QPainterPath interval;
        addLine(interval, {low, at.y()}, {high, at.y()}, scale.plot);
        for (const double end : {low, high})
            addLine(interval, at + QPointF(end - at.x(), -style.text * 0.25 * size),
                    at + QPointF(end - at.x(), style.text * 0.25 * size), scale.plot);
        canvas.stroke(interval, canvas.colourOf(cell), style.line * 1.3);
    }
    canvas.mark(ui::widgets::markerOf(cell.orientation), at, style.meanMark * size, canvas.colourOf(cell),
                {style.pane, style.line, {}});
    canvas.figure.spots.push_back({at, {}, cell.cell});
}

void draw(Canvas& canvas, const QRectF& body)
{
    const QList<const CellData*> cells = cellsOf(canvas.data);
    Rows rows(canvas, body, rowHeight, cells);
    const Scale scale = scaleOf(cells, rows.plot());
    drawGround(canvas, scale);
    for (const Rows::Row& row : rows.rows())
        drawRow(canvas, row, scale, rows.markScale());
    rows.drawNames();
    const double step = scale.high - scale.low > 2.5 ? 0.5 : 0.25;
    QList<double> ticks;
    for (double tick = std::ceil(scale.low / step) * step; tick <= scale.high; tick += step)
        ticks << tick;
    rows.drawScale(
        scale, ticks, [&](double value) { return canvas.style.number(value, step < 0.5 ? 2 : 1); },
        tr("Value rationality above chance"));
}

QStringList notes(const Canvas&)
{
    return {
        tr("Marks: means with 95 % intervals; thin strokes: trials."),
        tr("Value rationality above chance, by this program's definition: 1 − D / E, where D is the distance of the "
           "angle to the target set of the induced value and E its expectation for random answers. 1 is on target, "
           "0 as random answers.")};
}

QList<Key> keys(const Canvas& canvas)
{
    return Rows::denseKeys(canvas, rowHeight, cellsOf(canvas.data));
}

QString lacking(const FigureData& data)
{
    if (const QString none = noAngles(data); !none.isEmpty()) return none;
    return cellsOf(data).isEmpty()
               ? tr("No cell of this study has an induced value, so there is nothing to be rational "
                    "about.")
               : QString();
}

} // namespace

const Part& rationalityPart()
{
    static const Part part{height, draw, notes, keys, lacking};
    return part;
}

} // namespace ui::figure
