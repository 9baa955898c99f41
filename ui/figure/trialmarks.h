#pragma once
#include "ui/figure/canvas.h"
#include <span>

namespace ui::figure {

/// Above this many trials a figure shows their density as squares, not a mark for each.
inline constexpr int maxMarks = 20'000;

/// Where a trial lies on the scene.
struct Placed
{
    QPointF at;
    const CellData* cell = nullptr;
    const Point* point = nullptr;
};

/// Spreads places that coincide into a small disc about their true place, in a fixed order, so that every trial is
/// seen: answers are discrete, and equal ones would lie on each other. `size` is that of a mark.
void spread(std::vector<Placed>& places, double size);

/// Squares of the density of the places, all of one cell; the most crowded square is the strongest.
Density densityOf(std::span<const Placed> places, const QRectF& area, double side, const QColor& colour);

} // namespace ui::figure
