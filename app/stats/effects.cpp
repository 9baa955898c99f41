#include "app/stats/effects.h"

#include "app/stats/distributions.h"
#include "app/stats/summary.h"
#include <algorithm>
#include <cmath>

namespace app::stats {
namespace {

/// The noncentrality at which P(T ≤ t) = p; none when the distribution gives up on the way.
std::optional<double> noncentrality(double t, double df, double p)
{
    if (!(std::abs(t) < 1000)) return std::nullopt; // series that do not end
    double low = t - 5;
    double high = t + 5;
    for (int i = 0; nonCentralTCdf(t, df, low) < p; ++i, low -= 5 << i)
        if (i > 12) return std::nullopt;
    for (int i = 0; nonCentralTCdf(t, df, high) > p; ++i, high += 5 << i)
        if (i > 12) return std::nullopt;
    for (int i = 0; i < 100 && high - low > 1e-12 * (1 + std::abs(low)); ++i) {
        const double middle = (low + high) / 2;
        const double cdf = nonCentralTCdf(t, df, middle);
        if (std::isnan(cdf)) return std::nullopt;
        (cdf > p ? low : high) = middle; // falls as the noncentrality grows
    }
    return (low + high) / 2;
}

std::optional<Interval> effectInterval(double t, double df, double perNoncentrality, double level)
{
    const auto low = noncentrality(t, df, (1 + level) / 2);
    const auto high = noncentrality(t, df, (1 - level) / 2);
    if (!low || !high) return std::nullopt;
    return Interval{*low * perNoncentrality, *high * perNoncentrality};
}

} // namespace

std::optional<Effect> hedgesG(const QList<double>& first, const QList<double>& second, double level)
{
    const auto a = summarise(first);
    const auto b = summarise(second);
    if (!a || !b || !a->sd || !b->sd) return std::nullopt;
    const double df = a->n + b->n - 2;
    const double pooled = std::sqrt(((a->n - 1) * *a->sd * *a->sd + (b->n - 1) * *b->sd * *b->sd) / df);
    if (!(pooled > 0)) return std::nullopt;
    const double d = (a->mean - b->mean) / pooled;
    const double correction =
        std::exp(logFactorial(df / 2 - 1) - logFactorial((df - 1) / 2 - 1)) / std::sqrt(df / 2); // ln Γ(x) = ln (x−1)!
    const double perNoncentrality = std::sqrt(1.0 / a->n + 1.0 / b->n);
    return Effect{d * correction, effectInterval(d / perNoncentrality, df, perNoncentrality * correction, level)};
}

std::optional<Effect> pairedD(const QList<double>& first, const QList<double>& second, double level)
{
    QList<double> differences;
    for (qsizetype i = 0; i < std::min(first.size(), second.size()); ++i)
        differences << first.at(i) - second.at(i);
    const auto summary = summarise(differences);
    if (!summary || !summary->sd || !(*summary->sd > 0)) return std::nullopt;
    const double d = summary->mean / *summary->sd;
    const double root = std::sqrt(summary->n);
    return Effect{d, effectInterval(d * root, summary->n - 1, 1 / root, level)};
}

std::optional<double> cliffsDelta(const QList<double>& first, const QList<double>& second)
{
    if (first.isEmpty() || second.isEmpty()) return std::nullopt;
    QList<double> sorted = second;
    std::ranges::sort(sorted);
    double sum = 0;
    for (double value : first) {
        const auto below = std::ranges::lower_bound(sorted, value) - sorted.begin();
        const auto above = sorted.end() - std::ranges::upper_bound(sorted, value);
        sum += static_cast<double>(below - above);
    }
    return sum / static_cast<double>(first.size()) / static_cast<double>(second.size());
}

} // namespace app::stats
