#pragma once
#include "app/svo/score.h"
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

/// The target set of an orientation: the angles its ideal respondent reaches under every way of resolving indifference.
/// With the published payoffs 61.39 · 37.09 … 52.91 · −7.82 … 7.82 · −16.26 degrees, at full precision. None when the
/// payoffs give the ideal no direction.
std::optional<Target> standardTarget(Category category, const Payoffs& payoffs = standardPayoffs());

/// A point target for a sensitivity analysis.
struct PointTarget
{
    QString id; ///< "altruist", "joint_gain", "inequality_averse", "individualist", "individualist_0", "competitor"
    Category category = Category::Prosocial; ///< the orientation it may stand for
    Target target;
    friend bool operator==(const PointTarget&, const PointTarget&) = default;
};

/// The angles of the single ideal respondents: 61.39 · 45 and 37.48 · 7.82 and 0 · −16.26 degrees with the published
/// payoffs. "individualist_0" takes the middle of the options between which it is indifferent.
QList<PointTarget> pointTargets(const Payoffs& payoffs = standardPayoffs());

} // namespace app::svo
