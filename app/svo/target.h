#pragma once
#include <optional>

namespace app::svo {

/// The angles that count as full value rationality: a set [low, high] in degrees; low = high is a point.
struct Target
{
    double low = 0;
    double high = 0;
    /// 0 inside the set, else degrees to its nearer edge (≥ 0).
    double distance(double degrees) const;
    /// Signed: negative below the set, positive above, 0 inside.
    double deviation(double degrees) const;
    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace app::svo
