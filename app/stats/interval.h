#pragma once

namespace app::stats {

/// An interval estimate in the unit of what is estimated.
struct Interval
{
    double low = 0;
    double high = 0;
    friend bool operator==(const Interval&, const Interval&) = default;
};

} // namespace app::stats
