#include "ui/figure/trialmarks.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace ui::figure {
namespace {

/// Places nearer than a hundredth of a unit are the same place.
quint64 keyOf(const QPointF& at)
{
    const auto x = static_cast<quint32>(static_cast<qint32>(std::lround(at.x() * 100)));
    const auto y = static_cast<quint32>(static_cast<qint32>(std::lround(at.y() * 100)));
    return (quint64(x) << 32) | y;
}

} // namespace

void spread(std::vector<Placed>& places, double size)
{
    struct Crowd
    {
        int total = 0;
        int placed = 0;
    };
    std::unordered_map<quint64, Crowd> crowds;
    crowds.reserve(places.size());
    for (const Placed& place : places)
        ++crowds[keyOf(place.at)].total;
    // A sunflower: the k-th seed at √k steps from the middle, turned by the golden angle.
    const double golden = std::numbers::pi * (3 - std::sqrt(5.0));
    for (Placed& place : places) {
        Crowd& crowd = crowds[keyOf(place.at)];
        const int k = crowd.placed++;
        if (k == 0) continue;
        const double step = std::min(0.4 * size, 2.5 * size / std::sqrt(crowd.total));
        const double distance = step * std::sqrt(k);
        place.at += QPointF(distance * std::cos(golden * k), distance * std::sin(golden * k));
    }
}

Density densityOf(std::span<const Placed> places, const QRectF& area, double side, const QColor& colour)
{
    Density density{side, colour, {}};
    const auto columns = static_cast<std::size_t>(std::ceil(area.width() / side));
    const auto rows = static_cast<std::size_t>(std::ceil(area.height() / side));
    std::vector<int> counts(columns * rows, 0);
    int most = 0;
    for (const Placed& place : places) {
        const auto column = static_cast<std::size_t>((place.at.x() - area.left()) / side);
        const auto row = static_cast<std::size_t>((place.at.y() - area.top()) / side);
        if (column < columns && row < rows) most = std::max(most, ++counts[row * columns + column]);
    }
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            if (const int count = counts[row * columns + column])
                density.squares.push_back(
                    {area.topLeft() + QPointF(static_cast<double>(column) * side, static_cast<double>(row) * side),
                     0.15 + 0.85 * std::sqrt(static_cast<double>(count) / most)});
    return density;
}

} // namespace ui::figure
