#include "ui/figure/circlepanel.h"
#include "ui/figure/parts.h"

#include <QCoreApplication>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;

/// One circle for up to two series (full and hollow marks); a circle for each up to four; beyond, those that differ in
/// the goal alone share one.
QList<QList<int>> panelsOf(const FigureData& data)
{
    const auto count = static_cast<int>(data.series.size());
    if (count <= 2) return panelsOfSeries(data, 2);
    QList<QList<int>> panels = panelsOfSeries(data, 0);
    const bool isPaired =
        std::all_of(panels.cbegin(), panels.cend(), [](const auto& panel) { return panel.size() <= 2; });
    if (count > 4 && isPaired) return panels;
    panels.clear();
    for (int i = 0; i < count; ++i)
        panels << QList<int>{i};
    return panels;
}

QString titleOf(const Canvas& canvas, const QList<int>& panel, qsizetype panels)
{
    if (panels == 1 && (panel.size() != 1 || !canvas.style.notes)) return {};
    return panelTitle(canvas.data, panel);
}

double titleHeight(const Canvas& canvas)
{
    return canvas.titleHeight(canvas.data.series.size() > 1 ? 2 : 1);
}

int naturalColumns(const Canvas& canvas, qsizetype panels, double width)
{
    const auto fitting = static_cast<int>(width / (canvas.style.text * 26));
    return std::clamp(fitting, 1, panels <= 4 ? static_cast<int>(std::min<qsizetype>(panels, 2)) : 3);
}

double height(const Canvas& canvas, double width)
{
    const auto panels = panelsOf(canvas.data).size();
    const int columns = naturalColumns(canvas, panels, width);
    const auto rows = static_cast<double>((panels + columns - 1) / columns);
    return rows * (CirclePanel::naturalHeight(canvas, width / columns) + titleHeight(canvas));
}

struct Arranged
{
    std::vector<CirclePanel> circles;
    Room room;
    double radius = 10;
    /// Of the rings; below zero where there is no room at all.
    double size() const { return circles.front().radiusWith(room); }
};

/// The panels in so many columns. A larger ring needs less room outside: from a small one up, what is left is always
/// enough.
Arranged arranged(Canvas& canvas, const QList<QList<int>>& panels, const QRectF& body, int columns)
{
    const auto rows = static_cast<int>((panels.size() + columns - 1) / columns);
    const double gap = columns > 1 ? canvas.style.text : 0;
    const QSizeF size((body.width() - gap * (columns - 1)) / columns, body.height() / rows);
    Arranged all;
    for (int i = 0; i < panels.size(); ++i) {
        QRectF area(body.topLeft() + QPointF(i % columns * (size.width() + gap), i / columns * size.height()), size);
        if (!titleOf(canvas, panels.at(i), panels.size()).isEmpty()) area.setTop(area.top() + titleHeight(canvas));
        if (rows > 1) area.setBottom(area.bottom() - canvas.style.text * 0.8);
        all.circles.emplace_back(canvas, area, panels.at(i));
    }
    for (int step = 0; step < 4; ++step) {
        all.room = {};
        for (const CirclePanel& circle : all.circles)
            all.room = all.room.united(circle.roomAround(all.radius));
        all.radius = std::max(10.0, all.circles.front().radiusWith(all.room));
    }
    return all;
}

/// The columns that give the largest circles in this place.
Arranged largest(Canvas& canvas, const QList<QList<int>>& panels, const QRectF& body)
{
    Arranged best = arranged(canvas, panels, body, 1);
    for (int columns = 2; columns <= std::min<qsizetype>(panels.size(), 10); ++columns)
        if (Arranged other = arranged(canvas, panels, body, columns); other.size() > best.size())
            best = std::move(other);
    return best;
}

/// Full and hollow marks, where circles have both.
QList<Key> hollowKeys(const Canvas& canvas)
{
    if (canvas.data.series.size() == 2) return seriesKeys(canvas);
    for (const QList<int>& panel : panelsOf(canvas.data))
        if (panel.size() == 2) return goalKeys(canvas, panel);
    return {};
}

/// Two series in one circle: which marks are whose. The screen has the other keys beside the figure.
double drawSeries(Canvas& canvas, const QRectF& body)
{
    const QList<Key> keys = canvas.style.notes ? QList<Key>{} : hollowKeys(canvas);
    if (keys.isEmpty()) return 0;
    const double edge = canvas.style.text;
    const double width = body.width() - 2 * edge;
    const double height = canvas.legendHeight(keys, width) + edge * 0.8;
    canvas.legend(keys, body.bottomLeft() + QPointF(edge, -height), width);
    return height;
}

void draw(Canvas& canvas, const QRectF& whole)
{
    const QRectF body = whole.adjusted(0, 0, 0, -drawSeries(canvas, whole));
    const QList<QList<int>> panels = panelsOf(canvas.data);
    Arranged all = largest(canvas, panels, body);
    for (int i = 0; i < panels.size(); ++i) {
        CirclePanel& circle = all.circles.at(static_cast<std::size_t>(i));
        if (const QString title = titleOf(canvas, panels.at(i), panels.size()); !title.isEmpty())
            canvas.title(title, {circle.area().topLeft() - QPointF(0, titleHeight(canvas)),
                                 QSizeF(circle.area().width(), titleHeight(canvas))});
        canvas.figure.areas << circle.area();
        circle.draw(all.room);
    }
    canvas.figure.range = all.circles.front().range();
}

QString referenceNote(const Canvas& canvas)
{
    const Reference& reference = *canvas.data.reference;
    if (!reference.mean || !reference.interval)
        return QCoreApplication::translate("ui::figure", "Grey dots: reference sample %1, n = %2.")
            .arg(reference.name)
            .arg(reference.scored());
    return QCoreApplication::translate(
               "ui::figure", "Grey dots and dashed ray: reference sample %1, n = %2, M = %3, 95 % CI [%4, %5].")
        .arg(reference.name)
        .arg(reference.scored())
        .arg(canvas.style.degrees(*reference.mean), canvas.style.number(reference.interval->low, 1),
             canvas.style.number(reference.interval->high, 1));
}

QStringList notes(const Canvas& canvas)
{
    QStringList sentences;
    if (canvas.data.scored > maxMarks)
        sentences << QCoreApplication::translate("ui::figure", "Shading: density of trials.");
    else
        sentences << QCoreApplication::translate("ui::figure", "Small marks: trials; equal ones are spread a little.");
    sentences << QCoreApplication::translate("ui::figure", "Outside the ring: means with 95 % intervals.")
              << QCoreApplication::translate("ui::figure", "Open rings and strokes on the ring: ideal answers.")
              << chanceNote(canvas);
    if (canvas.view.reference && canvas.data.reference) sentences << referenceNote(canvas);
    for (const CellData& cell : canvas.data.cells)
        for (const Point& point : cell.points)
            if (point.automatic)
                return sentences << QCoreApplication::translate("ui::figure", "Dashed: values before correction.");
    return sentences;
}

QList<Key> keys(const Canvas& canvas)
{
    QList<Key> all = orientationKeys(canvas);
    all << hollowKeys(canvas);
    if (canvas.view.reference && canvas.data.reference)
        all << Key{ui::widgets::Marker::Circle, faded(canvas.style.ink, 0.32), {}, canvas.data.reference->name};
    return all;
}

} // namespace

const Part& circlePart()
{
    static const Part part{height, draw, notes, keys, noAngles};
    return part;
}

} // namespace ui::figure
