#pragma once
#include "app/stats/interval.h"
#include <QList>
#include <optional>

namespace app::stats {

/// A standardised effect. The interval is none where the noncentral t distribution cannot be inverted (enormous
/// effects).
struct Effect
{
    double value = 0;
    std::optional<Interval> interval;
};

/// Hedges' g of independent samples: the difference of means in pooled standard deviations, corrected for small samples
/// by the exact gamma factor (Hedges 1981), with the interval of the noncentral t distribution. None below two values
/// in a sample, or when nothing varies.
std::optional<Effect> hedgesG(const QList<double>& first, const QList<double>& second, double level = 0.95);

/// d_z of pairs: mean difference in standard deviations of the differences, uncorrected, with the noncentral t
/// interval. Precondition: equal sizes. None below two pairs, or when the differences do not vary.
std::optional<Effect> pairedD(const QList<double>& first, const QList<double>& second, double level = 0.95);

/// Cliff's delta (1993): P(first > second) − P(first < second), −1 … 1. None for an empty sample.
std::optional<double> cliffsDelta(const QList<double>& first, const QList<double>& second);

} // namespace app::stats
