#pragma once
#include <optional>

namespace app::stats {

/// How many trials a study needs. `sd` and half-widths in degrees, `d` in standard deviations, n counts trials per
/// cell.

/// Half the width of the t interval of a mean of n trials. None below two trials.
std::optional<double> halfWidth(int n, double sd, double level = 0.95);
/// Fewest trials (2 … 1,000,000) whose half-width is at most this. None when even a million are too few, or half ≤ 0.
std::optional<int> trialsForHalfWidth(double half, double sd, double level = 0.95);

/// What is compared: two cells of n independent trials each, or n pairs.
enum class Samples { Independent, Paired };

/// Probability that a two-sided t test finds a true effect d (noncentral t; both tails). None below two trials.
std::optional<double> power(double d, int n, Samples samples = Samples::Independent, double alpha = 0.05);
/// Fewest trials per cell (or pairs) that reach this power. None when a million are too few.
std::optional<int> trialsForEffect(double d, Samples samples = Samples::Independent, double wanted = 0.8,
                                   double alpha = 0.05);
/// Smallest effect that n trials per cell (or pairs) find with this power. None below two trials.
std::optional<double> detectableEffect(int n, Samples samples = Samples::Independent, double wanted = 0.8,
                                       double alpha = 0.05);

/// Upper confidence limit of a standard deviation from a pilot of n trials (chi-squared). None below two trials.
std::optional<double> upperSd(double sd, int n, double level = 0.8);

} // namespace app::stats
