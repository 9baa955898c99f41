#pragma once
#include <QList>
#include <optional>

namespace app::stats {

/// What a sample looks like, in the unit of its values.
struct Summary
{
    int n = 0;
    double mean = 0;
    std::optional<double> sd; ///< sample standard deviation (n − 1); none below two values
    double min = 0;
    double max = 0;
    double median = 0;
    friend bool operator==(const Summary&, const Summary&) = default;
};

/// None for an empty sample. Sums run in the order of the values, so that the same trials give the same bits.
std::optional<Summary> summarise(const QList<double>& values);

/// Circular mean (degrees, −180 … 180) and mean resultant length R (1: all alike, 0: no direction). A check on the
/// linear mean: where they differ by more than a degree the angles have several peaks.
struct Circular
{
    double mean = 0;
    double length = 0;
    friend bool operator==(const Circular&, const Circular&) = default;
};

/// None for an empty sample, or when opposite angles cancel out.
std::optional<Circular> circular(const QList<double>& degrees);

} // namespace app::stats
