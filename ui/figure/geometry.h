#pragma once
#include <QPainterPath>

namespace ui::figure {

/// Lines and areas that are cut to a rectangle where they are made, because SVG and PDF would keep the rest. Angles in
/// degrees, counter-clockwise from the right, as the SVO angle has them; y grows downwards.

/// The point at this angle and distance from `centre`.
QPointF polar(const QPointF& centre, double radius, double degrees);
/// Adds the part of the line from a to b that lies inside `area`.
void addLine(QPainterPath& path, QPointF a, QPointF b, const QRectF& area);
/// Adds the parts of the arc that lie inside `area`. Precondition: from ≤ to ≤ from + 360.
void addArc(QPainterPath& path, const QPointF& centre, double radius, double from, double to, const QRectF& area);
/// The area between two radii and two angles, inside `area`. An inner radius of 0 gives a slice of a pie.
QPainterPath sector(const QPointF& centre, double inner, double outer, double from, double to, const QRectF& area);

} // namespace ui::figure
