#include "ui/figure/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace ui::figure {
namespace {

constexpr double degree = std::numbers::pi / 180;

QRectF around(const QPointF& centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// All angles in [from, to] at which the circle crosses an edge of `area`, with the two ends, ascending.
std::vector<double> crossings(const QPointF& centre, double radius, double from, double to, const QRectF& area)
{
    std::vector<double> found{from, to};
    const auto add = [&](double degrees) {
        for (double turn = -720; turn <= 720; turn += 360)
            if (degrees + turn > from && degrees + turn < to) found.push_back(degrees + turn);
    };
    for (const double x : {area.left(), area.right()})
        if (const double cosine = (x - centre.x()) / radius; std::abs(cosine) <= 1) {
            add(std::acos(cosine) / degree);
            add(-std::acos(cosine) / degree);
        }
    for (const double y : {area.top(), area.bottom()})
        if (const double sine = (centre.y() - y) / radius; std::abs(sine) <= 1) {
            add(std::asin(sine) / degree);
            add(180 - std::asin(sine) / degree);
        }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

QPointF polar(const QPointF& centre, double radius, double degrees)
{
    return {centre.x() + radius * std::cos(degrees * degree), centre.y() - radius * std::sin(degrees * degree)};
}

void addLine(QPainterPath& path, QPointF a, QPointF b, const QRectF& area)
{
    // Liang and Barsky: the share of the line that every edge leaves.
    double enter = 0;
    double leave = 1;
    const QPointF d = b - a;
    const auto cut = [&](double towards, double distance) {
        if (towards == 0) return distance >= 0;
        const double t = distance / towards;
        if (towards < 0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter <= leave;
    };
    if (!cut(-d.x(), a.x() - area.left()) || !cut(d.x(), area.right() - a.x()) || !cut(-d.y(), a.y() - area.top()) ||
        !cut(d.y(), area.bottom() - a.y()))
        return;
    path.moveTo(a + enter * d);
    path.lineTo(a + leave * d);
}

void addArc(QPainterPath& path, const QPointF& centre, double radius, double from, double to, const QRectF& area)
{
    if (radius <= 0) return;
    const std::vector<double> angles = crossings(centre, radius, from, to, area);
    const QRectF box = around(centre, radius);
    for (std::size_t i = 1; i < angles.size(); ++i) {
        const double start = angles[i - 1];
        const double end = angles[i];
        if (end - start < 1e-9 || !area.contains(polar(centre, radius, (start + end) / 2))) continue;
        path.arcMoveTo(box, start);
        path.arcTo(box, start, end - start);
    }
}

QPainterPath sector(const QPointF& centre, double inner, double outer, double from, double to, const QRectF& area)
{
    QPainterPath path;
    if (inner > 0) {
        path.arcMoveTo(around(centre, inner), to);
        path.arcTo(around(centre, inner), to, from - to);
        path.arcTo(around(centre, outer), from, to - from);
    } else {
        path.moveTo(centre);
        path.arcTo(around(centre, outer), from, to - from);
    }
    path.closeSubpath();
    if (area.contains(path.boundingRect())) return path;
    QPainterPath frame;
    frame.addRect(area);
    return path.intersected(frame);
}

} // namespace ui::figure
