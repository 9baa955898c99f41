#include "app/stats/binomialdraw.h"

#include "app/stats/distributions.h"
#include <cmath>

namespace app::stats {
namespace {

/// For n·p < 10: walks the probabilities up from 0.
int byInversion(int n, double p, base::Rng& rng)
{
    const double odds = p / (1 - p);
    const double none = std::exp(n * std::log1p(-p));
    for (;;) {
        double rest = rng.uniform();
        double probability = none;
        for (int k = 0; k <= n; ++k) {
            if (rest < probability) return k;
            rest -= probability;
            probability *= odds * (n - k) / (k + 1);
        }
    } // only rounding of the last probabilities leads here: draw again
}

/// For n·p ≥ 10 and p ≤ 0.5; the constants are Hörmann's.
int byRejection(int n, double p, base::Rng& rng)
{
    const double spread = std::sqrt(n * p * (1 - p));
    const double b = 1.15 + 2.53 * spread;
    const double a = -0.0873 + 0.0248 * b + 0.01 * p;
    const double centre = n * p + 0.5;
    const double squeeze = 0.92 - 4.2 / b;
    const double alpha = (2.83 + 5.1 / b) * spread;
    const double logOdds = std::log(p / (1 - p));
    const double mode = std::floor((n + 1) * p);
    const double atMode = logFactorial(mode) + logFactorial(n - mode);
    for (;;) {
        const double u = rng.uniform() - 0.5;
        double v = rng.uniform();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2 * a / us + b) * u + centre);
        if (!(k >= 0 && k <= n)) continue;
        if (us >= 0.07 && v <= squeeze) return static_cast<int>(k);
        v = std::log(v * alpha / (a / (us * us) + b));
        if (v <= atMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds) return static_cast<int>(k);
    }
}

} // namespace

int drawBinomial(int n, double p, base::Rng& rng)
{
    if (n <= 0 || p <= 0) return 0;
    if (p >= 1) return n;
    if (p > 0.5) return n - drawBinomial(n, 1 - p, rng);
    return n * p < 10 ? byInversion(n, p, rng) : byRejection(n, p, rng);
}

} // namespace app::stats
