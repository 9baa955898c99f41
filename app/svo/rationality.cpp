#include "app/svo/rationality.h"

#include <algorithm>
#include <cmath>

namespace app::svo {

double largestDistance(const Target& target, const AngleRange& attainable)
{
    return std::max(target.distance(attainable.low), target.distance(attainable.high));
}

Rationality rationality(double degrees, const Target& target, const AngleRange& attainable)
{
    const double deviation = target.deviation(degrees);
    const double distance = std::abs(deviation);
    const double largest = largestDistance(target, attainable);
    return {deviation, distance, largest > 0 ? 1 - distance / largest : 1, 60 - distance};
}

std::optional<double> correctedRationality(double meanDistance, double chanceDistance)
{
    if (chanceDistance <= 0) return std::nullopt;
    return 1 - meanDistance / chanceDistance;
}

} // namespace app::svo
