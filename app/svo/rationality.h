#pragma once
#include "app/svo/target.h"

namespace app::svo {

/// A stretch of angles in degrees, low ≤ high.
struct AngleRange
{
    double low = 0;
    double high = 0;
    friend bool operator==(const AngleRange&, const AngleRange&) = default;
};

/// How close one trial comes to the value that was induced. This program's own definition: the literature on induced
/// values in language models leaves the distance open.
struct Rationality
{
    double deviation = 0; ///< degrees, signed: negative below the target set, positive above, 0 inside
    double distance = 0;  ///< D = |deviation|, degrees
    double value = 1;     ///< VR = 1 − D / Dmax: 1 inside the target set, 0 as far from it as six choices can come
    double legacy = 60;   ///< 60 − D, for comparison with radar figures whose scale ends at 60
    friend bool operator==(const Rationality&, const Rationality&) = default;
};

/// Dmax in degrees: the largest distance to the target among the angles that six choices can give
/// (`Distribution::attainable` of the payoffs in use).
double largestDistance(const Target& target, const AngleRange& attainable);

Rationality rationality(double degrees, const Target& target, const AngleRange& attainable);

/// VR above chance, VRc = 1 − mean D / expected D of uniform random choices (`Distribution::meanDistance`), both in
/// degrees. 1 is perfect, 0 is what random choices give, below 0 is worse. Unlike raw distances it can be compared
/// across targets: random choices are 38.7° from the altruist but only 15.7° from the individualistic set. None when
/// chance itself has no distance.
std::optional<double> correctedRationality(double meanDistance, double chanceDistance);

} // namespace app::svo
