#include "app/stats/bootstrap.h"

#include "app/base/rng.h"
#include "app/stats/binomialdraw.h"
#include "app/stats/distributions.h"
#include <QtConcurrentMap>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace app::stats {
namespace {

constexpr int blockSize = 64;            ///< resamples that share a stream; changing it changes every interval
constexpr qint64 worthThreads = 1 << 19; ///< values drawn in all, from where the pool pays

using Draw = std::function<double(base::Rng&)>;

/// One value per resample. `make` gives each block its own drawing function, so that scratch memory is not shared.
/// None when stopped.
std::optional<std::vector<double>> resample(const std::function<Draw()>& make, qint64 costOfOne,
                                            const BootstrapOptions& options)
{
    std::vector<double> values(static_cast<std::size_t>(std::max(0, options.resamples)));
    std::vector<int> blocks((values.size() + blockSize - 1) / blockSize);
    std::iota(blocks.begin(), blocks.end(), 0);
    const auto fill = [&](int block) {
        base::Rng rng(base::Rng::derive(options.seed, "bootstrap", static_cast<std::uint64_t>(block)));
        const Draw draw = make();
        const std::size_t first = static_cast<std::size_t>(block) * blockSize;
        for (std::size_t i = first; i < std::min(values.size(), first + blockSize); ++i) {
            if (options.stop.stop_requested()) return;
            values[i] = draw(rng);
        }
    };
    if (costOfOne * options.resamples < worthThreads)
        std::ranges::for_each(blocks, fill);
    else
        QtConcurrent::blockingMap(blocks, fill);
    if (options.stop.stop_requested()) return std::nullopt;
    return values;
}

/// Hands `count` places with uniform indices below `count` to `take`. Two indices come from one random number (multiply
/// and shift, Lemire 2019); a pair with an uneven one is drawn again.
template <class Take> void drawIndices(std::uint32_t count, base::Rng& rng, const Take& take)
{
    const std::uint32_t uneven = (0u - count) % count;
    for (std::uint32_t pair = 0; pair < (count + 1) / 2;) {
        const std::uint64_t bits = rng.next();
        const std::uint64_t first = (bits >> 32) * count;
        const std::uint64_t second = (bits & 0xffffffffu) * count;
        if (std::min(static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second)) < uneven) continue;
        take(2 * pair, static_cast<std::uint32_t>(first >> 32));
        if (2 * pair + 1 < count) take(2 * pair + 1, static_cast<std::uint32_t>(second >> 32));
        ++pair;
    }
}

/// Distinct values and how often each occurs.
struct Distinct
{
    std::vector<double> values;
    std::vector<int> counts;
};

Distinct distinctOf(QList<double> values)
{
    std::ranges::sort(values);
    Distinct distinct;
    for (double value : values) {
        if (distinct.values.empty() || distinct.values.back() != value) {
            distinct.values.push_back(value);
            distinct.counts.push_back(0);
        }
        ++distinct.counts.back();
    }
    return distinct;
}

double meanOfCounts(const Distinct& distinct, int n, base::Rng& rng)
{
    double sum = 0;
    int left = n;
    int mass = n;
    for (std::size_t i = 0; i < distinct.values.size() && left > 0; ++i) {
        const int drawn = drawBinomial(left, static_cast<double>(distinct.counts[i]) / mass, rng);
        sum += drawn * distinct.values[i];
        left -= drawn;
        mass -= distinct.counts[i];
    }
    return sum / n;
}

double meanOfIndices(const QList<double>& values, base::Rng& rng)
{
    double even = 0; // two sums that do not wait for each other
    double odd = 0;
    const double* data = values.constData();
    drawIndices(static_cast<std::uint32_t>(values.size()), rng,
                [&](std::uint32_t place, std::uint32_t index) { (place % 2 == 0 ? even : odd) += data[index]; });
    return (even + odd) / static_cast<double>(values.size());
}

/// The value below which a share `p` of the sorted resamples lies: order statistic (B + 1)p, interpolated.
double percentile(const std::vector<double>& sorted, double p)
{
    const double last = static_cast<double>(sorted.size() - 1);
    const double rank = std::clamp((static_cast<double>(sorted.size()) + 1) * p - 1, 0.0, last);
    const auto below = static_cast<std::size_t>(rank);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (rank - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// `acceleration` is the jackknife estimate. Sorts the resamples.
std::optional<Interval> bcaInterval(std::vector<double> resamples, double estimate, double acceleration, double level)
{
    std::ranges::sort(resamples);
    const double rounding =
        1e-12 * std::max({std::abs(resamples.front()), std::abs(resamples.back()), std::abs(estimate)});
    const auto below = std::ranges::lower_bound(resamples, estimate - rounding) - resamples.begin();
    const auto notAbove = std::ranges::upper_bound(resamples, estimate + rounding) - resamples.begin();
    const double share = static_cast<double>(below + notAbove) / 2 / static_cast<double>(resamples.size());
    const double bias = normalQuantile(share);
    const auto adjusted = [&](double p) {
        const double z = bias + normalQuantile(p);
        return normalCdf(bias + z / (1 - acceleration * z));
    };
    const double low = adjusted((1 - level) / 2);
    const double high = adjusted((1 + level) / 2);
    if (!std::isfinite(bias) || std::isnan(low) || std::isnan(high)) return std::nullopt;
    return Interval{percentile(resamples, low), percentile(resamples, high)};
}

/// Σd³ / (6 (Σd²)^1.5) of the jackknife deviations d. None when they are all zero.
std::optional<double> accelerationOf(const std::vector<double>& deviations)
{
    double squares = 0;
    double cubes = 0;
    for (double d : deviations) {
        squares += d * d;
        cubes += d * d * d;
    }
    if (!(squares > 0)) return std::nullopt;
    return cubes / (6 * std::pow(squares, 1.5));
}

/// The defined values of a statistic over resampled rows; none when stopped or when more than 5 % are undefined.
std::optional<std::vector<double>> resampleRows(int rows, const RowStatistic& statistic,
                                                const BootstrapOptions& options)
{
    const auto make = [&]() -> Draw {
        return [&, drawn = std::vector<std::uint32_t>(static_cast<std::size_t>(rows))](base::Rng& rng) mutable {
            drawIndices(static_cast<std::uint32_t>(rows), rng,
                        [&](std::uint32_t place, std::uint32_t index) { drawn[place] = index; });
            return statistic(drawn);
        };
    };
    auto values = resample(make, qint64(rows) * 16, options);
    if (!values) return std::nullopt;
    const auto undefined =
        static_cast<std::size_t>(std::erase_if(*values, [](double value) { return std::isnan(value); }));
    if (values->empty() || undefined * 20 > values->size() + undefined) return std::nullopt;
    return values;
}

std::vector<std::uint32_t> allRows(int rows)
{
    std::vector<std::uint32_t> indices(static_cast<std::size_t>(rows));
    std::iota(indices.begin(), indices.end(), 0u);
    return indices;
}

} // namespace

std::optional<Interval> bcaMean(const QList<double>& values, const BootstrapOptions& options)
{
    const auto n = static_cast<int>(values.size());
    if (n < 2 || options.resamples < 1) return std::nullopt;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    std::vector<double> deviations;
    for (double value : values)
        deviations.push_back(value - mean);
    const Distinct distinct = distinctOf(values);
    const auto acceleration = accelerationOf(deviations);
    if (distinct.values.size() < 2 || !acceleration) return std::nullopt;

    // A binomial draw costs about as much as 100 index draws.
    const bool byCounts = static_cast<qint64>(distinct.values.size()) * 100 < n;
    const auto make = [&]() -> Draw {
        if (byCounts) return [&](base::Rng& rng) { return meanOfCounts(distinct, n, rng); };
        return [&](base::Rng& rng) { return meanOfIndices(values, rng); };
    };
    auto means = resample(make, byCounts ? qint64(distinct.values.size()) * 100 : n, options);
    if (!means) return std::nullopt;
    return bcaInterval(std::move(*means), mean, *acceleration, options.level);
}

std::optional<Interval> bootstrapBca(int rows, const RowStatistic& statistic, const BootstrapOptions& options)
{
    if (rows < 2 || options.resamples < 1) return std::nullopt;
    const std::vector<std::uint32_t> all = allRows(rows);
    const double estimate = statistic(all);
    std::vector<double> jackknife;
    for (std::size_t left = 0; left < all.size(); ++left) {
        std::vector<std::uint32_t> others = all;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
        jackknife.push_back(statistic(others));
        if (options.stop.stop_requested()) return std::nullopt;
    }
    const double mean = std::accumulate(jackknife.begin(), jackknife.end(), 0.0) / rows;
    for (double& value : jackknife)
        value = mean - value;
    const auto acceleration = accelerationOf(jackknife);
    if (std::isnan(estimate) || !acceleration) return std::nullopt;

    auto values = resampleRows(rows, statistic, options);
    if (!values) return std::nullopt;
    return bcaInterval(std::move(*values), estimate, *acceleration, options.level);
}

std::optional<Interval> bootstrapPercentile(int rows, const RowStatistic& statistic, const BootstrapOptions& options)
{
    if (rows < 2 || options.resamples < 1 || std::isnan(statistic(allRows(rows)))) return std::nullopt;
    auto values = resampleRows(rows, statistic, options);
    if (!values) return std::nullopt;
    std::ranges::sort(*values);
    return Interval{percentile(*values, (1 - options.level) / 2), percentile(*values, (1 + options.level) / 2)};
}

} // namespace app::stats
