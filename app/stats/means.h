#pragma once
#include "app/stats/bootstrap.h"

namespace app::stats {

/// Student's t interval of a mean; none below two values. All values equal give a point.
std::optional<Interval> tInterval(const QList<double>& values, double level = 0.95);

enum class IntervalKind {
    None,      ///< fewer than two values
    Identical, ///< all values are equal: the interval is a point, and says nothing about trials not made. Report
               ///< "all n runs identical" with Wilson's interval for the category instead
    StudentT,  ///< 2 … 9 values: a bootstrap of so few is too narrow
    Bca        ///< 10 values or more
};

/// The interval of a mean by the rule of this program, and which rule it was.
struct MeanInterval
{
    IntervalKind kind = IntervalKind::None;
    std::optional<Interval> interval; ///< none for IntervalKind::None, and when stopped
};

MeanInterval meanInterval(const QList<double>& values, const BootstrapOptions& options = {});

} // namespace app::stats
