#include "app/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::stats {

std::optional<Summary> summarise(const QList<double>& values)
{
    if (values.isEmpty()) return std::nullopt;
    Summary result;
    result.n = static_cast<int>(values.size());
    for (double value : values)
        result.mean += value;
    result.mean /= result.n;

    QList<double> sorted = values;
    std::ranges::sort(sorted);
    result.min = sorted.first();
    result.max = sorted.last();
    const qsizetype middle = sorted.size() / 2;
    result.median = result.n % 2 == 1 ? sorted.at(middle) : (sorted.at(middle - 1) + sorted.at(middle)) / 2;

    if (result.min == result.max) result.mean = result.min; // no rounding where nothing varies
    if (result.n < 2) return result;
    double squares = 0;
    for (double value : values)
        squares += (value - result.mean) * (value - result.mean);
    result.sd = std::sqrt(squares / (result.n - 1));
    return result;
}

std::optional<Circular> circular(const QList<double>& degrees)
{
    if (degrees.isEmpty()) return std::nullopt;
    double x = 0;
    double y = 0;
    for (double angle : degrees) {
        x += std::cos(angle * std::numbers::pi / 180);
        y += std::sin(angle * std::numbers::pi / 180);
    }
    const double length = std::hypot(x, y) / static_cast<double>(degrees.size());
    if (length < 1e-12) return std::nullopt;
    return Circular{std::atan2(y, x) * 180 / std::numbers::pi, length};
}

} // namespace app::stats
