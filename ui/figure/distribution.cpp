#include "ui/figure/parts.h"
#include "ui/figure/rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui::figure {
namespace {

constexpr double rowHeight = 4;  ///< text sizes
constexpr double binWidth = 2.5; ///< degrees

double height(const Canvas& canvas, double)
{
    return Rows::naturalHeight(canvas, rowHeight, cellsWhere(canvas.data));
}

QMap<int, int> histogram(const CellData& cell)
{
    QMap<int, int> bins;
    for (const Point& point : cell.points)
        ++bins[static_cast<int>(std::floor(point.angle / binWidth))];
    return bins;
}

/// Shares of random answers by bin.
QMap<int, double> chanceHistogram(const app::svo::Distribution& chance)
{
    QMap<int, double> bins;
    for (const auto& atom : chance.atoms)
        bins[static_cast<int>(std::floor(atom.angle / binWidth))] += atom.share;
    return bins;
}

/// The share that fills a row: the highest bar of the cell or of random answers. Rows have scales of their own, since a
/// cell whose trials are all alike would flatten the shapes of all others.
double fullShare(const QMap<int, int>& bins, qsizetype trials, const QMap<int, double>& chance)
{
    double most = chance.isEmpty() ? 0 : *std::max_element(chance.cbegin(), chance.cend());
    for (const int count : bins)
        most = std::max(most, static_cast<double>(count) / static_cast<double>(trials));
    return most;
}

void drawHistogram(Canvas& canvas, const Rows::Row& row, const Scale& scale, const QMap<int, double>& chance)
{
    const Style& style = canvas.style;
    const double base = row.area.bottom();
    // Very low rows reach into the one above, as ridges do.
    const double room = row.area.height() * (row.area.height() < style.small ? 1.7 : 0.86);
    QPainterPath bars;
    const QMap<int, int> bins = histogram(*row.cell);
    const double largest = fullShare(bins, row.cell->points.size(), chance);
    for (auto bin = bins.cbegin(); bin != bins.cend(); ++bin) {
        const double share = static_cast<double>(bin.value()) / static_cast<double>(row.cell->points.size());
        const double left = scale.x(bin.key() * binWidth);
        const double right = scale.x((bin.key() + 1) * binWidth);
        const double top = base - room * share / largest;
        bars.addRect(QRectF(QPointF(left, top), QPointF(right, base)));
    }
    canvas.figure.scene.add(Shape{bars, canvas.colourOf(*row.cell, 0.7), {style.pane, style.hairline, {}}});
    QPainterPath line;
    line.moveTo(row.area.bottomLeft());
    line.lineTo(row.area.bottomRight());
    canvas.stroke(line, style.rule, style.hairline);
    if (canvas.view.chance) {
        QPainterPath outline(QPointF(scale.x(scale.low), base));
        for (auto bin = chance.cbegin(); bin != chance.cend(); ++bin) {
            const double y = base - room * bin.value() / largest;
            outline.lineTo(scale.x(bin.key() * binWidth), y);
            outline.lineTo(scale.x((bin.key() + 1) * binWidth), y);
        }
        outline.lineTo(scale.x(scale.high), base);
        canvas.stroke(outline, style.secondary, style.hairline);
    }
    const auto& sum = row.cell->summary;
    const QString count = QStringLiteral("n = %1").arg(sum.scored);
    if (row.area.height() > style.small * 1.5)
        canvas.text(count, {row.area.right() - style.text * 0.4, row.area.top() + style.text},
                    Qt::AlignRight | Qt::AlignVCenter, style.small, style.secondary);
    if (!sum.meanAngle || !canvas.view.means) return;
    QPainterPath mean;
    mean.moveTo(scale.x(*sum.meanAngle), base);
    mean.lineTo(scale.x(*sum.meanAngle), base - room);
    canvas.stroke(mean, style.ink, style.line);
    canvas.figure.spots.push_back({{scale.x(*sum.meanAngle), base - room / 2}, {}, row.cell->cell});
}

void draw(Canvas& canvas, const QRectF& body)
{
    Rows rows(canvas, body, rowHeight, cellsWhere(canvas.data));
    const Scale scale = angleScale(canvas.data, rows.plot());
    drawAngleGround(canvas, scale, false);
    const QMap<int, double> chance = chanceHistogram(*canvas.data.chance);
    for (const Rows::Row& row : rows.rows())
        drawHistogram(canvas, row, scale, chance);
    rows.drawNames();
    drawAngleTicks(rows, canvas, scale);
}

QStringList notes(const Canvas&)
{
    return {QCoreApplication::translate("ui::figure",
                                        "Share of trials in steps of 2.5°, each row by its highest bar. "
                                        "Upright lines: means. Outlines: answers at random, on the scale of "
                                        "the row."),
            {}};
}

QList<Key> keys(const Canvas& canvas)
{
    return Rows::denseKeys(canvas, rowHeight, cellsWhere(canvas.data));
}

} // namespace

const Part& distributionPart()
{
    static const Part part{height, draw, notes, keys, noAngles};
    return part;
}

} // namespace ui::figure
