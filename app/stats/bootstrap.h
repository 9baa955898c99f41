#pragma once
#include "app/stats/interval.h"
#include <QList>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>

namespace app::stats {

/// How a bootstrap is drawn. The same options give the same numbers on any number of threads: resamples are drawn in
/// blocks, and each block has its own stream of random numbers.
struct BootstrapOptions
{
    int resamples = 9999;
    double level = 0.95; ///< 0 … 1
    std::uint64_t seed = 1;
    std::stop_token stop{}; ///< ends the work within one resample; the result is then none
};

/// Bias-corrected and accelerated interval (Efron 1987; Davison & Hinkley 1997, ch. 5) of the mean. Resamples that
/// equal the estimate count half in the bias correction, because discrete scores tie often. None below two values, when
/// all values are equal, or when stopped. Where values repeat much, resamples are drawn as multinomial counts of the
/// distinct values: the same distribution in a fraction of the time. Uses the global thread pool; may be called from
/// it.
std::optional<Interval> bcaMean(const QList<double>& values, const BootstrapOptions& options = {});

/// A statistic of resampled rows (conversations, prompt variants …), given as indices 0 … rows − 1. Not-a-number where
/// it is undefined. Called from several threads at once.
using RowStatistic = std::function<double(std::span<const std::uint32_t> rows)>;

/// BCa interval of any statistic, with jackknife acceleration. None when the statistic is undefined for the sample, for
/// a jackknife sample or for more than 5 % of the resamples, when nothing varies, below two rows, or when stopped.
std::optional<Interval> bootstrapBca(int rows, const RowStatistic& statistic, const BootstrapOptions& options = {});

/// Percentile interval of any statistic; for agreement coefficients (Zapf et al. 2016). None as above; where nothing
/// varies the interval is a point.
std::optional<Interval> bootstrapPercentile(int rows, const RowStatistic& statistic,
                                            const BootstrapOptions& options = {});

} // namespace app::stats
