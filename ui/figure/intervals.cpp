#include "ui/figure/parts.h"
#include "ui/figure/rows.h"
#include "ui/figure/trialmarks.h"

#include <QCoreApplication>

namespace ui::figure {
namespace {

constexpr double rowHeight = 2.4; ///< text sizes

double height(const Canvas& canvas, double)
{
    return Rows::naturalHeight(canvas, rowHeight, cellsWhere(canvas.data));
}

/// What would be full value rationality: a stroke over the target set, a ring where it is one angle.
void drawTarget(Canvas& canvas, const Rows::Row& row, const Scale& scale, double size)
{
    if (!row.cell->target) return;
    const Style& style = canvas.style;
    const QColor colour = canvas.colourOf(*row.cell);
    const double y = row.area.center().y();
    const auto& target = *row.cell->target;
    if (target.high > target.low) {
        QPainterPath path;
        addLine(path, {scale.x(target.low), y}, {scale.x(target.high), y}, scale.plot);
        canvas.stroke(path, faded(colour, 0.35), style.text * 0.45 * size);
    } else {
        const QPointF at(scale.x(target.low), y);
        if (scale.plot.contains(at))
            canvas.mark(ui::widgets::Marker::Circle, at, style.text * 1.15 * size, {},
                        {faded(colour, 0.55), style.line * 1.4, {}});
    }
}

/// Trials above the line of the mean, each a little higher or lower by its number so that neighbours do not hide.
void drawTrials(Canvas& canvas, const Rows::Row& row, const Scale& scale, double size)
{
    const Style& style = canvas.style;
    Marks marks{
        ui::widgets::Marker::Circle, style.text * 0.34 * std::max(0.6, size), canvas.colourOf(*row.cell, 0.45), {}, {}};
    std::vector<Placed> places;
    constexpr std::array steps = {0.0, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875};
    for (const Point& point : row.cell->points) {
        const double step = steps.at(static_cast<std::size_t>(point.number) % steps.size());
        const QPointF at(scale.x(point.angle), row.area.top() + row.area.height() * (0.12 + 0.3 * step));
        places.push_back({at, row.cell, &point});
        marks.at.push_back(at);
        canvas.figure.spots.push_back({at, point.trial, row.cell->cell});
    }
    if (canvas.data.scored > maxMarks)
        canvas.figure.scene.add(densityOf(places, row.area, style.text * 0.25, canvas.colourOf(*row.cell)));
    else
        canvas.figure.scene.add(std::move(marks));
}

void drawMean(Canvas& canvas, const Rows::Row& row, const Scale& scale, double size)
{
    const auto& sum = row.cell->summary;
    if (!sum.meanAngle) return;
    const Style& style = canvas.style;
    const QColor colour = canvas.colourOf(*row.cell);
    const double y = row.area.top() + row.area.height() * 0.66;
    if (sum.ciLow && sum.ciHigh) {
        QPainterPath path;
        path.moveTo(scale.x(*sum.ciLow), y);
        path.lineTo(scale.x(*sum.ciHigh), y);
        for (const double end : {*sum.ciLow, *sum.ciHigh}) {
            path.moveTo(scale.x(end), y - style.text * 0.25 * size);
            path.lineTo(scale.x(end), y + style.text * 0.25 * size);
        }
        canvas.stroke(path, colour, style.line * 1.3);
    }
    const QPointF at(scale.x(*sum.meanAngle), y);
    canvas.mark(ui::widgets::markerOf(row.cell->orientation), at, style.meanMark * 0.95 * size, colour,
                {style.pane, style.line * 0.8, {}});
    canvas.figure.spots.push_back({at, {}, row.cell->cell});
}

void draw(Canvas& canvas, const QRectF& body)
{
    Rows rows(canvas, body, rowHeight, cellsWhere(canvas.data));
    const Scale scale = angleScale(canvas.data, rows.plot());
    drawAngleGround(canvas, scale, canvas.view.chance);
    for (const Rows::Row& row : rows.rows()) {
        drawTarget(canvas, row, scale, rows.markScale());
        if (canvas.view.trials) drawTrials(canvas, row, scale, rows.markScale());
        if (canvas.view.means) drawMean(canvas, row, scale, rows.markScale());
    }
    rows.drawNames();
    drawAngleTicks(rows, canvas, scale);
}

QStringList notes(const Canvas& canvas)
{
    return {QCoreApplication::translate("ui::figure", "Dots: trials. Large marks: means with 95 % intervals."),
            QCoreApplication::translate("ui::figure", "Rings and thick strokes: angles of full value rationality."),
            chanceNote(canvas)};
}

QList<Key> keys(const Canvas& canvas)
{
    return Rows::denseKeys(canvas, rowHeight, cellsWhere(canvas.data));
}

} // namespace

const Part& intervalsPart()
{
    static const Part part{height, draw, notes, keys, noAngles};
    return part;
}

} // namespace ui::figure
