#pragma once
#include "app/stats/interval.h"
#include <optional>

namespace app::stats {

/// Wilson's score interval of a share (Wilson 1927), without continuity correction. None for n < 1 or k outside 0 … n.
std::optional<Interval> wilson(int k, int n, double level = 0.95);

/// The exact interval of Clopper & Pearson (1934): never too narrow.
std::optional<Interval> clopperPearson(int k, int n, double level = 0.95);

/// Exact one-sided binomial tests of k successes in n trials against a share p (0 … 1), e.g. of transitive answers
/// against the 41.9 % that random answers reach.
double binomialAtLeast(int k, int n, double p); ///< P(X ≥ k)
double binomialAtMost(int k, int n, double p);  ///< P(X ≤ k)

/// How far k successes of n lie from what a share p gives, as a standard normal deviate: that of the exact tail beyond
/// k, so that it keeps its level where p is near 0 or 1 and the usual (k − np) / √(np(1 − p)) does not. 0 at the
/// expectation; infinite where p makes k impossible.
double binomialZ(int k, int n, double p);

} // namespace app::stats
