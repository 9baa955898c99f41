#include "app/svo/target.h"

#include <cmath>

namespace app::svo {

double Target::deviation(double degrees) const
{
    if (degrees < low) return degrees - low;
    if (degrees > high) return degrees - high;
    return 0;
}

double Target::distance(double degrees) const
{
    return std::abs(deviation(degrees));
}

} // namespace app::svo
