#include "ui/figure/circlepanel.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ui::figure {
namespace {

using namespace Qt::StringLiterals;
using app::svo::Allocation;

/// The sectors from the top: their limits are the category boundaries; above and below those of the Ring Measure.
struct Sector
{
    const char* orientation;
    double from, to;
};
constexpr std::array sectors = {Sector{"altruistic", app::svo::altruisticFrom, 112.5},
                                Sector{"prosocial", app::svo::prosocialFrom, app::svo::altruisticFrom},
                                Sector{"individualistic", app::svo::individualisticFrom, app::svo::prosocialFrom},
                                Sector{"competitive", -67.5, app::svo::individualisticFrom}};

/// The used half, in radii: answers lie between −16.3° and 61.4°.
constexpr double usedLeft = 0.06;
constexpr double usedBelow = 0.66;

/// Where the names of the sectors stand, degrees.
constexpr std::array nameAngles = {70.0, 39.8, 5.2, -26.0};
/// The names of the axes stand so far below the one and above the other, in text sizes.
constexpr double axisName = 1.1;

QString sectorName(const Sector& sector)
{
    return ui::widgets::orientationTitle(QLatin1StringView(sector.orientation));
}

/// Small panels leave the names of the sectors to the legend, which has the same colours.
bool isNamed(const Canvas& canvas, const QSizeF& size)
{
    return std::min(size.width(), size.height()) >= canvas.style.text * 22;
}

double wide(const Canvas& canvas)
{
    return canvas.view.wholeRing ? 2 : 1 + usedLeft;
}

double high(const Canvas& canvas)
{
    return canvas.view.wholeRing ? 2 : 1 + usedBelow;
}

/// Before the means are known: two rows of them, and the names.
Room usualRoom(const Canvas& canvas, bool named)
{
    const Style& style = canvas.style;
    double name = 0;
    for (const Sector& sector : sectors)
        if (named) name = std::max(name, canvas.face.width(sectorName(sector), style.text, true));
    const double around = style.meanMark * 3.2;
    return {0, around + name + style.text, around + style.text * (named ? 1.6 : 0.4), style.text};
}

} // namespace

Room Room::united(const Room& other) const
{
    return {std::max(left, other.left), std::max(right, other.right), std::max(above, other.above),
            std::max(below, other.below)};
}

CirclePanel::CirclePanel(Canvas& canvas, const QRectF& area, const QList<int>& series)
    : m_canvas(canvas)
    , m_style(canvas.style)
    , m_area(area)
    , m_series(series)
{
    for (const CellData& cell : canvas.data.cells)
        if (series.contains(cell.series)) m_cells << &cell;
    const double share = std::clamp(std::min(area.width(), area.height()) / (m_style.text * 24), 0.4, 1.0);
    m_style.mark *= share;
    m_style.meanMark *= share;
    m_style.line *= std::max(0.6, share);
    m_lanes = findLanes();
}

/// Means that would touch move outwards, each into the first lane with room.
int CirclePanel::findLanes()
{
    m_lane.assign(static_cast<std::size_t>(m_cells.size()), -1);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        if (m_cells.at(i)->summary.meanAngle) order << i;
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return *m_cells.at(a)->summary.meanAngle < *m_cells.at(b)->summary.meanAngle;
    });
    const double half = std::max(2.0, 150 * m_style.meanMark / std::max(1.0, m_area.height())); // degrees of a mark
    QList<double> taken;
    for (const qsizetype i : order) {
        const auto& sum = m_cells.at(i)->summary;
        const double low = std::min(sum.ciLow.value_or(*sum.meanAngle), *sum.meanAngle - half);
        const double high = std::max(sum.ciHigh.value_or(*sum.meanAngle), *sum.meanAngle + half);
        qsizetype lane = 0;
        while (lane < taken.size() && taken.at(lane) > low)
            ++lane;
        if (lane == taken.size()) taken << high;
        taken[lane] = high;
        m_lane[static_cast<std::size_t>(i)] = static_cast<int>(lane);
    }
    return std::max(1, static_cast<int>(taken.size()));
}

/// Many rows of means move together, so that they leave the ring its room.
double CirclePanel::laneOffset(int lane) const
{
    return m_style.meanMark * (1.0 + std::min(1.3, 6.5 / m_lanes) * lane);
}

double CirclePanel::nameOffset(double radius, double angle, double width) const
{
    const double text = m_style.text;
    const auto isFree = [&](double offset) {
        const QPointF start = polar({}, radius + offset, angle);
        const QRectF box =
            QRectF(start.x(), start.y() - text * 0.6, width, text * 1.2).adjusted(-text * 0.3, 0, text * 0.3, 0);
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            const int lane = m_lane.at(static_cast<std::size_t>(i));
            if (lane < 0) continue;
            const auto& sum = m_cells.at(i)->summary;
            const double away = radius + laneOffset(lane);
            const double half = m_style.meanMark * 0.6;
            if (box.adjusted(-half, -half, half, half).contains(polar({}, away, *sum.meanAngle))) return false;
            const double low = sum.ciLow.value_or(*sum.meanAngle);
            const double end = sum.ciHigh.value_or(*sum.meanAngle);
            for (double t = low; t <= end; t += 1)
                if (box.adjusted(-half / 2, -half / 2, half / 2, half / 2).contains(polar({}, away, t))) return false;
        }
        return true;
    };
    double offset = m_style.meanMark * 0.8 + text * 0.4;
    for (int step = 0; step < 60 && !isFree(offset); ++step)
        offset += text * 0.5;
    return offset;
}

Room CirclePanel::roomAround(double radius) const
{
    const double text = m_style.text;
    const bool whole = m_canvas.view.wholeRing;
    Room room{whole ? text * 1.5 : 0, text * 1.5, text * 1.5, text * (whole ? 1.5 : 0.8)};
    const auto reach = [&](double away, double angle, double width, double height) {
        const QPointF end = polar({}, radius + away, angle);
        room.right = std::max(room.right, end.x() + width - radius);
        room.above = std::max(room.above, -end.y() + height - radius);
    };
    for (qsizetype i = 0; m_canvas.view.means && i < m_cells.size(); ++i) {
        const int lane = m_lane.at(static_cast<std::size_t>(i));
        if (lane < 0) continue;
        const auto& sum = m_cells.at(i)->summary;
        const double low = sum.ciLow.value_or(*sum.meanAngle);
        const double end = sum.ciHigh.value_or(*sum.meanAngle);
        for (const double angle : {low, *sum.meanAngle, end, std::clamp(0.0, low, std::max(low, end))})
            reach(laneOffset(lane), angle, m_style.meanMark, m_style.meanMark);
    }
    if (isNamed(m_canvas, m_area.size())) {
        for (std::size_t i = 0; i < sectors.size(); ++i) {
            const double width = m_canvas.face.width(sectorName(sectors.at(i)), text, true);
            reach(nameOffset(radius, nameAngles.at(i), width), nameAngles.at(i), width + text, text * 1.2);
        }
        room.above = std::max(room.above, text * (axisName + 1));
    }
    const double step = 2 * text; // so that the ring keeps still while trials arrive
    room.right = std::ceil(room.right / step) * step;
    room.above = std::ceil(room.above / step) * step;
    return room;
}

double CirclePanel::radiusWith(const Room& room) const
{
    return std::min((m_area.width() - room.left - room.right) / wide(m_canvas),
                    (m_area.height() - room.above - room.below) / high(m_canvas));
}

void CirclePanel::place(const Room& room)
{
    const FigureData& data = m_canvas.data;
    if (m_canvas.view.range) {
        const QRectF& range = *m_canvas.view.range;
        m_scale = std::min(m_area.width() / range.width(), m_area.height() / range.height());
        const QPointF middle = range.center();
        m_origin = m_area.center() + QPointF(data.centre.self - middle.x(), middle.y() - data.centre.other) * m_scale;
    } else {
        const double radius = std::max(10.0, radiusWith(room));
        m_scale = radius / data.radius;
        m_origin = m_area.center() + QPointF((room.left - room.right + (wide(m_canvas) - 2) * radius) / 2,
                                             (room.above - room.below + (2 - high(m_canvas)) * radius) / 2);
    }
    m_radius = data.radius * m_scale;
    m_ring = m_area;
    if (m_canvas.view.range || m_canvas.view.wholeRing) return;
    m_ring.setLeft(std::max(m_area.left(), m_origin.x() - usedLeft * m_radius));
    m_ring.setBottom(std::min(m_area.bottom(), m_origin.y() + usedBelow * m_radius));
}

double CirclePanel::naturalHeight(const Canvas& canvas, double width)
{
    const Room room = usualRoom(canvas, isNamed(canvas, {width, width}));
    const double radius = (width - room.left - room.right) / wide(canvas);
    return std::min({width, canvas.style.text * 52, room.above + high(canvas) * radius + room.below});
}

QPointF CirclePanel::at(const Allocation& allocation) const
{
    const Allocation& centre = m_canvas.data.centre;
    return m_origin + QPointF(allocation.self - centre.self, centre.other - allocation.other) * m_scale;
}

QRectF CirclePanel::range() const
{
    const Allocation& centre = m_canvas.data.centre;
    const double left = centre.self + (m_area.left() - m_origin.x()) / m_scale;
    const double low = centre.other - (m_area.bottom() - m_origin.y()) / m_scale;
    return {left, low, m_area.width() / m_scale, m_area.height() / m_scale};
}

bool CirclePanel::isHollow(const CellData& cell) const
{
    return m_series.indexOf(cell.series) == 1;
}

void CirclePanel::draw(const Room& room)
{
    place(room);
    drawSectors();
    if (m_canvas.view.items) drawItems();
    drawAxes();
    drawBoundaries();
    if (m_canvas.view.chance) drawChance();
    drawTargets();
    drawNames();
    if (m_canvas.view.reference && m_canvas.data.reference) drawReference();
    if (m_canvas.view.trials) drawTrials();
    if (m_canvas.view.ghosts) drawGhosts();
    if (m_canvas.view.means) drawMeans();
}

void CirclePanel::drawSectors()
{
    for (const Sector& part : sectors)
        m_canvas.fill(sector(m_origin, 0, m_radius, part.from, part.to, m_ring),
                      faded(m_style.colourOf(QLatin1StringView(part.orientation)), m_style.tint));
}

void CirclePanel::drawAxes()
{
    QPainterPath path;
    const double reach = m_radius + m_style.text * 0.8;
    addLine(path, m_origin - QPointF(reach, 0), m_origin + QPointF(reach, 0), m_ring);
    addLine(path, m_origin - QPointF(0, reach), m_origin + QPointF(0, reach), m_ring);
    addArc(path, m_origin, m_radius, -180, 180, m_ring);
    m_canvas.stroke(path, m_style.rule, m_style.hairline);
}

void CirclePanel::drawItems()
{
    QPainterPath path;
    for (const auto& [first, last] : m_canvas.data.lines)
        addLine(path, at(first), at(last), m_ring);
    m_canvas.stroke(path, faded(m_style.secondary, 0.6), m_style.hairline);
}

void CirclePanel::drawBoundaries()
{
    QPainterPath path;
    for (const double bound : {app::svo::altruisticFrom, app::svo::prosocialFrom, app::svo::individualisticFrom})
        addLine(path, m_origin, polar(m_origin, m_radius, bound), m_ring);
    m_canvas.stroke(path, m_style.secondary, m_style.hairline, {2, 3});
}

void CirclePanel::drawChance()
{
    const app::svo::Distribution& chance = *m_canvas.data.chance;
    const app::svo::AngleRange trials = chance.trialBand();
    const double outer = m_radius - m_style.line;
    const double thick = m_style.text * 0.75;
    m_canvas.fill(sector(m_origin, outer - thick, outer, trials.low, trials.high, m_ring), faded(m_style.chance, 0.22));
    if (const auto n = m_canvas.data.smallestScored()) {
        const auto [low, high] = chance.meanBand(*n);
        m_canvas.fill(sector(m_origin, outer - thick, outer, low, high, m_ring), faded(m_style.chance, 0.45));
    }
}

/// Open rings at the ideal angles; where a whole arc of angles is ideal, a stroke along the ring.
void CirclePanel::drawTargets()
{
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const auto& target = m_canvas.data.targets.at(i);
        if (!target) continue;
        const QColor colour = m_style.colourOf(QLatin1StringView(sectors.at(i).orientation));
        QPainterPath arc;
        if (target->high > target->low) addArc(arc, m_origin, m_radius, target->low, target->high, m_area);
        m_canvas.stroke(arc, colour, m_style.line * 1.6);
        const QPointF ideal = polar(m_origin, m_radius, (target->low + target->high) / 2);
        if (m_area.contains(ideal))
            m_canvas.mark(ui::widgets::Marker::Circle, ideal, m_style.mark, m_style.pane, {colour, m_style.line * 1.2});
    }
}

void CirclePanel::drawGhosts()
{
    for (const CellData* cell : m_cells) {
        const QColor colour = m_canvas.colourOf(*cell);
        Marks ghosts{ui::widgets::markerOf(cell->orientation),
                     m_style.mark * 1.2,
                     {},
                     {m_style.ink, m_style.hairline, {2, 2}},
                     {}};
        QPainterPath moves;
        for (const Point& point : cell->points) {
            if (!point.automatic) continue;
            const QPointF from = at(*point.automatic);
            if (m_area.contains(from)) ghosts.at.push_back(from);
            addLine(moves, from, at(point.mean), m_area);
        }
        m_canvas.stroke(moves, colour, m_style.hairline, {2, 2});
        if (!ghosts.at.empty()) m_canvas.figure.scene.add(std::move(ghosts));
    }
}

/// People are small grey dots behind the trials; their mean is a dashed ray with its interval just outside the ring.
void CirclePanel::drawReference()
{
    const Reference& reference = *m_canvas.data.reference;
    std::vector<Placed> places;
    for (const Allocation& mean : reference.means)
        if (const QPointF place = at(mean); m_area.contains(place)) places.push_back({place, nullptr, nullptr});
    const QColor colour = faded(m_style.ink, 0.32);
    if (reference.scored() > maxMarks) {
        m_canvas.figure.scene.add(densityOf(places, m_area, m_style.mark * 0.45, colour));
    } else if (!places.empty()) {
        spread(places, m_style.mark * 0.7);
        Marks marks{ui::widgets::Marker::Circle, m_style.mark * 0.55, colour, {}, {}};
        for (const Placed& place : places)
            marks.at.push_back(place.at);
        m_canvas.figure.scene.add(std::move(marks));
    }
    if (!reference.mean) return;
    QPainterPath ray;
    addLine(ray, m_origin, polar(m_origin, m_radius + m_style.text * 0.5, *reference.mean), m_area);
    m_canvas.stroke(ray, m_style.ink, m_style.line, {5, 3});
    QPainterPath interval;
    if (reference.interval)
        addArc(interval, m_origin, m_radius + m_style.text * 0.5, reference.interval->low, reference.interval->high,
               m_area);
    m_canvas.stroke(interval, m_style.ink, m_style.line * 1.5);
}

void CirclePanel::drawTrials()
{
    std::size_t count = 0;
    for (const CellData* cell : m_cells)
        count += static_cast<std::size_t>(cell->points.size());
    std::vector<Placed> places;
    places.reserve(count);
    std::vector<std::size_t> ends; // of each cell among the places
    for (const CellData* cell : m_cells) {
        for (const Point& point : cell->points)
            if (const QPointF place = at(point.mean); m_area.contains(place)) places.push_back({place, cell, &point});
        ends.push_back(places.size());
    }
    const bool isCrowded = m_canvas.data.scored > maxMarks;
    if (!isCrowded) spread(places, m_style.mark);
    std::size_t start = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const CellData& cell = *m_cells.at(static_cast<qsizetype>(i));
        const std::span own = std::span<const Placed>(places).subspan(start, ends[i] - start);
        start = ends[i];
        if (isCrowded) {
            m_canvas.figure.scene.add(densityOf(own, m_area, m_style.mark * 0.45, m_canvas.colourOf(cell, 0.9)));
            continue;
        }
        Marks marks{ui::widgets::markerOf(cell.orientation), m_style.mark, {}, {}, {}};
        if (isHollow(cell))
            marks.stroke = {m_canvas.colourOf(cell, 0.9), m_style.line * 0.75, {}};
        else
            marks.fill = m_canvas.colourOf(cell, m_style.markOpacity);
        for (const Placed& place : own)
            marks.at.push_back(place.at);
        if (!marks.at.empty()) m_canvas.figure.scene.add(std::move(marks));
    }
    m_canvas.figure.spots.reserve(m_canvas.figure.spots.size() + places.size());
    for (const Placed& place : places)
        m_canvas.figure.spots.push_back({place.at, place.point->trial, place.cell->cell});
}

void CirclePanel::drawMeans()
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const CellData& cell = *m_cells.at(i);
        const int lane = m_lane.at(static_cast<std::size_t>(i));
        if (lane < 0) continue;
        const double mean = *cell.summary.meanAngle;
        const QColor colour = m_canvas.colourOf(cell);
        const double radius = m_radius + laneOffset(lane);
        QPainterPath ray;
        addLine(ray, m_origin, polar(m_origin, m_radius, mean), m_area);
        m_canvas.stroke(ray, faded(colour, 0.8), m_style.line, isHollow(cell) ? QList<double>{4, 3} : QList<double>{});
        QPainterPath interval;
        if (cell.summary.ciLow && cell.summary.ciHigh) {
            addArc(interval, m_origin, radius, *cell.summary.ciLow, *cell.summary.ciHigh, m_area);
            const double cap = m_style.meanMark * 0.32;
            for (const double end : {*cell.summary.ciLow, *cell.summary.ciHigh})
                addLine(interval, polar(m_origin, radius - cap, end), polar(m_origin, radius + cap, end), m_area);
        }
        m_canvas.stroke(interval, colour, m_style.line * 1.2);
        const QPointF place = polar(m_origin, radius, mean);
        if (!m_area.contains(place)) continue;
        drawMean(cell, place);
        m_canvas.figure.spots.push_back({place, {}, cell.cell});
    }
}

void CirclePanel::drawMean(const CellData& cell, const QPointF& place)
{
    const QColor colour = m_canvas.colourOf(cell);
    const ui::widgets::Marker marker = ui::widgets::markerOf(cell.orientation);
    const Stroke line{colour, m_style.line * 1.2, {}};
    const Stroke edge{m_style.pane, m_style.line, {}};
    if (marker == ui::widgets::Marker::Ring) {
        m_canvas.mark(ui::widgets::Marker::Circle, place, m_style.meanMark * 1.1, m_style.pane);
        m_canvas.mark(marker, place, m_style.meanMark, isHollow(cell) ? QColor() : colour,
                      isHollow(cell) ? line : Stroke{});
    } else if (isHollow(cell)) {
        m_canvas.mark(marker, place, m_style.meanMark, m_style.pane, line);
    } else {
        m_canvas.mark(marker, place, m_style.meanMark, colour, edge);
    }
}

void CirclePanel::drawNames()
{
    if (!isNamed(m_canvas, m_area.size())) return;
    const auto label = [&](const QString& text, const QPointF& place, Qt::Alignment anchor, double size,
                           const QColor& colour, Weight weight) {
        const double width = m_canvas.face.width(text, size, weight == Weight::Bold);
        const double left = anchor.testFlag(Qt::AlignHCenter) ? place.x() - width / 2
                            : anchor.testFlag(Qt::AlignRight) ? place.x() - width
                                                              : place.x();
        if (m_area.contains(QRectF(left, place.y() - size / 2, width, size)))
            m_canvas.text(text, place, anchor, size, colour, weight);
    };
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const QColor colour =
            m_style.colouredNames ? m_style.colourOf(QLatin1StringView(sectors.at(i).orientation)) : m_style.ink;
        const QString name = sectorName(sectors.at(i));
        const double width = m_canvas.face.width(name, m_style.text, true);
        const double away = m_radius + nameOffset(m_radius, nameAngles.at(i), width);
        label(name, polar(m_origin, away, nameAngles.at(i)), Qt::AlignLeft | Qt::AlignVCenter, m_style.text, colour,
              Weight::Bold);
    }
    const double small = m_style.small;
    label(QCoreApplication::translate("ui::figure", "to the other"),
          m_origin - QPointF(small * 0.4, m_radius + m_style.text * axisName), Qt::AlignRight | Qt::AlignVCenter, small,
          m_style.secondary, Weight::Plain);
    const QString self = QCoreApplication::translate("ui::figure", "to self");
    const double away = m_radius + nameOffset(m_radius, -3, m_canvas.face.width(self, small));
    label(self, polar(m_origin, away, -3), Qt::AlignLeft | Qt::AlignVCenter, small, m_style.secondary, Weight::Plain);
}

} // namespace ui::figure
