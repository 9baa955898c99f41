#include "app/stats/comparison.h"
#include "ui/figure/parts.h"
#include "ui/figure/rows.h"

#include <QCoreApplication>
#include <cmath>

namespace ui::figure {
namespace {

constexpr double rowHeight = 2.2; ///< text sizes

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::figure", text);
}

/// A cell with a goal and its twin without, or with the other goal where every cell has one.
struct Pair
{
    const CellData* with = nullptr;
    const CellData* without = nullptr;
};

bool areTwins(const FigureData& data, const CellData& a, const CellData& b)
{
    const Series& one = data.series.at(a.series);
    const Series& other = data.series.at(b.series);
    return a.orientation == b.orientation && one.participant == other.participant && one.factors == other.factors;
}

/// Pairs in design order; none for cells whose deviation is not defined or that have no scored trial.
QList<Pair> pairsOf(const FigureData& data)
{
    QList<Pair> pairs;
    const auto isWithout = [&data](const CellData& cell) {
        return data.series.at(cell.series).goal == app::prompt::Goal::None;
    };
    for (const CellData* cell : cellsWhere(data)) {
        if (isWithout(*cell) || !cell->summary.meanDeviation) continue;
        for (const CellData& other : data.cells)
            if (isWithout(other) && other.summary.meanDeviation && areTwins(data, *cell, other))
                pairs << Pair{cell, &other};
    }
    return pairs;
}

QList<const CellData*> rowsOf(const QList<Pair>& pairs)
{
    QList<const CellData*> cells;
    for (const Pair& pair : pairs)
        cells << pair.with;
    return cells;
}

double height(const Canvas& canvas, double)
{
    return Rows::naturalHeight(canvas, rowHeight, rowsOf(pairsOf(canvas.data)));
}

QList<double> distancesOf(const CellData& cell)
{
    QList<double> distances;
    for (const Point& point : cell.points)
        distances << cell.target->distance(point.angle);
    return distances;
}

/// "−8.7° [−11.2°, −6.1°]": the difference of the means with Welch's 95 % interval, where there is one.
QString changeText(const Canvas& canvas, const Pair& pair)
{
    const Style& style = canvas.style;
    const QString change = style.degrees(*pair.with->summary.meanDeviation - *pair.without->summary.meanDeviation);
    const auto test = app::stats::welch(distancesOf(*pair.with), distancesOf(*pair.without));
    if (!test) return change;
    return QStringLiteral("%1 [%2, %3]")
        .arg(change, style.degrees(test->interval.low), style.degrees(test->interval.high));
}

double wordsWidth(const Canvas& canvas)
{
    return canvas.face.width(QStringLiteral("−88.8° [−88.8°, −88.8°]"), canvas.style.small) + canvas.style.text;
}

void drawPair(Canvas& canvas, const Pair& pair, const Rows::Row& row, const Scale& scale, double size)
{
    const Style& style = canvas.style;
    const QColor colour = canvas.colourOf(*pair.with);
    const double y = row.area.center().y();
    const QPointF with(scale.x(*pair.with->summary.meanDeviation), y);
    const QPointF without(scale.x(*pair.without->summary.meanDeviation), y);
    QPainterPath line;
    line.moveTo(without);
    line.lineTo(with);
    canvas.stroke(line, faded(colour, 0.6), style.line * 1.4);
    const ui::widgets::Marker marker = ui::widgets::markerOf(pair.with->orientation);
    canvas.mark(marker, without, style.meanMark * size, style.pane, {colour, style.line * 1.2, {}});
    canvas.mark(marker, with, style.meanMark * size, colour, {style.pane, style.line * 0.8, {}});
    canvas.figure.spots.push_back({without, {}, pair.without->cell});
    canvas.figure.spots.push_back({with, {}, pair.with->cell});
    canvas.text(changeText(canvas, pair), {row.area.right() + wordsWidth(canvas), y}, Qt::AlignRight | Qt::AlignVCenter,
                style.small * std::clamp(size * 1.2, 0.6, 1.0), style.ink);
}

void draw(Canvas& canvas, const QRectF& body)
{
    const Style& style = canvas.style;
    const QList<Pair> pairs = pairsOf(canvas.data);
    Rows rows(canvas, body, rowHeight, rowsOf(pairs), wordsWidth(canvas));
    rows.setHeading([](const Series& series) {
        return series.condition.isEmpty() ? series.respondent
                                          : series.respondent + QStringLiteral(" · ") + series.condition;
    });
    Scale scale{0, 20, rows.plot()};
    for (const Pair& pair : pairs)
        for (const CellData* cell : {pair.with, pair.without})
            scale.high = std::max(scale.high, std::ceil(*cell->summary.meanDeviation / 10) * 10);
    scale.low = -scale.high * 0.03;
    QPainterPath grid;
    QList<double> ticks;
    for (double tick = 0; tick <= scale.high; tick += scale.high > 50 ? 20 : 10) {
        ticks << tick;
        grid.moveTo(scale.x(tick), scale.plot.top());
        grid.lineTo(scale.x(tick), scale.plot.bottom());
    }
    canvas.stroke(grid, style.rule, style.hairline, {2, 3});
    for (qsizetype i = 0; i < pairs.size(); ++i)
        drawPair(canvas, pairs.at(i), rows.rows().at(i), scale, rows.markScale());
    canvas.text(tr("change [95 % CI]"), {scale.plot.right() + wordsWidth(canvas), scale.plot.top() - style.text * 0.4},
                Qt::AlignRight | Qt::AlignBottom, style.small, style.secondary);
    rows.drawNames();
    rows.drawScale(
        scale, ticks, [&](double value) { return style.degrees(value, 0); }, tr("Mean distance to the induced value"));
}

QStringList notes(const Canvas&)
{
    return {
        tr("Change: mean distance with goal minus without (Welch); below zero, the goal brings answers closer to the "
           "induced value.")};
}

QList<Key> keys(const Canvas& canvas)
{
    const Style& style = canvas.style;
    return QList<Key>{
               {ui::widgets::Marker::Circle, style.secondary, {}, tr("with goal")},
               {ui::widgets::Marker::Circle, style.pane, {style.secondary, style.line, {}}, tr("without goal")}} +
           Rows::denseKeys(canvas, rowHeight, rowsOf(pairsOf(canvas.data)));
}

QString lacking(const FigureData& data)
{
    if (const QString none = noAngles(data); !none.isEmpty()) return none;
    return pairsOf(data).isEmpty() ? tr("This figure compares trials with a goal and without. The study has no such "
                                        "pair with scored trials; "
                                        "choose both goal conditions in the design.")
                                   : QString();
}

} // namespace

const Part& goalEffectPart()
{
    static const Part part{height, draw, notes, keys, lacking};
    return part;
}

} // namespace ui::figure
