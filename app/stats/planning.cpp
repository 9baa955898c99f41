#include "app/stats/planning.h"

#include "app/stats/distributions.h"
#include <cmath>

namespace app::stats {
namespace {

constexpr int mostTrials = 1000000;

/// Smallest n in 2 … mostTrials for which `enough` holds; once it holds it must go on holding.
template <class Enough> std::optional<int> fewest(const Enough& enough)
{
    int high = 2;
    while (!enough(high)) {
        if (high >= mostTrials) return std::nullopt;
        high = high > mostTrials / 2 ? mostTrials : 2 * high;
    }
    int low = high / 2 > 2 ? high / 2 : 2;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}

} // namespace

std::optional<double> halfWidth(int n, double sd, double level)
{
    if (n < 2) return std::nullopt;
    return tQuantile((1 + level) / 2, n - 1) * sd / std::sqrt(n);
}

std::optional<int> trialsForHalfWidth(double half, double sd, double level)
{
    if (!(half > 0)) return std::nullopt;
    return fewest([&](int n) { return *halfWidth(n, sd, level) <= half; });
}

std::optional<double> power(double d, int n, Samples samples, double alpha)
{
    if (n < 2) return std::nullopt;
    const double df = samples == Samples::Independent ? 2.0 * n - 2 : n - 1;
    const double delta = std::abs(d) * std::sqrt(samples == Samples::Independent ? n / 2.0 : n);
    const double critical = tQuantile(1 - alpha / 2, df);
    if (delta - critical > 30) return 1.0; // beyond what the noncentral t resolves
    return 1 - nonCentralTCdf(critical, df, delta) + nonCentralTCdf(-critical, df, delta);
}

std::optional<int> trialsForEffect(double d, Samples samples, double wanted, double alpha)
{
    if (d == 0) return std::nullopt;
    return fewest([&](int n) { return *power(d, n, samples, alpha) >= wanted; });
}

std::optional<double> detectableEffect(int n, Samples samples, double wanted, double alpha)
{
    if (n < 2) return std::nullopt;
    double low = 0;
    double high = 1;
    while (*power(high, n, samples, alpha) < wanted)
        high *= 2;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (*power(middle, n, samples, alpha) < wanted ? low : high) = middle;
    }
    return high;
}

std::optional<double> upperSd(double sd, int n, double level)
{
    if (n < 2) return std::nullopt;
    return sd * std::sqrt((n - 1) / chiSquaredQuantile(1 - level, n - 1));
}

} // namespace app::stats
