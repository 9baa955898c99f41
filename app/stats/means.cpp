#include "app/stats/means.h"

#include "app/stats/distributions.h"
#include "app/stats/summary.h"
#include <cmath>

namespace app::stats {

std::optional<Interval> tInterval(const QList<double>& values, double level)
{
    const auto summary = summarise(values);
    if (!summary || !summary->sd) return std::nullopt;
    const double half = tQuantile((1 + level) / 2, summary->n - 1) * *summary->sd / std::sqrt(summary->n);
    return Interval{summary->mean - half, summary->mean + half};
}

MeanInterval meanInterval(const QList<double>& values, const BootstrapOptions& options)
{
    const auto summary = summarise(values);
    if (!summary || summary->n < 2) return {};
    if (summary->min == summary->max) return {IntervalKind::Identical, Interval{summary->mean, summary->mean}};
    if (summary->n < 10) return {IntervalKind::StudentT, tInterval(values, options.level)};
    return {IntervalKind::Bca, bcaMean(values, options)};
}

} // namespace app::stats
