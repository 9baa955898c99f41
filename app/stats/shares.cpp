#include "app/stats/shares.h"

#include "app/stats/distributions.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace app::stats {

std::optional<Interval> wilson(int k, int n, double level)
{
    if (n < 1 || k < 0 || k > n) return std::nullopt;
    const double z = normalQuantile((1 + level) / 2);
    const double share = static_cast<double>(k) / n;
    const double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
    return Interval{k == 0 ? 0 : std::max(0.0, centre - half), k == n ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval> clopperPearson(int k, int n, double level)
{
    if (n < 1 || k < 0 || k > n) return std::nullopt;
    const double tail = (1 - level) / 2;
    return Interval{k == 0 ? 0 : betaQuantile(tail, k, n - k + 1), k == n ? 1 : betaQuantile(1 - tail, k + 1, n - k)};
}

double binomialAtLeast(int k, int n, double p)
{
    return k <= 0 ? 1 : binomialAtMost(n - k, n, 1 - p); // by symmetry, so that small tails keep their digits
}

double binomialAtMost(int k, int n, double p)
{
    return binomialCdf(k, n, p);
}

double binomialZ(int k, int n, double p)
{
    const bool isAbove = k > n * p;
    const double tail = isAbove ? binomialAtLeast(k, n, p) : binomialAtMost(k, n, p);
    if (tail <= 0) return isAbove ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
    const double z = std::max(0.0, -normalQuantile(std::min(tail, 0.5)));
    return isAbove ? z : -z;
}

} // namespace app::stats
