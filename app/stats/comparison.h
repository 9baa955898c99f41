#pragma once
#include "app/stats/interval.h"
#include <QList>
#include <cstdint>
#include <optional>

namespace app::stats {

/// A difference of means with its t test. Two-sided p; interval at the level asked for.
struct MeanComparison
{
    double difference = 0; ///< mean of the first minus mean of the second, in the unit of the values
    double t = 0;
    double df = 0;
    double p = 1;
    Interval interval;
};

/// Welch's test (1947) of independent samples. None below two values in a sample, or when neither varies: use
/// permutationTest() then.
std::optional<MeanComparison> welch(const QList<double>& first, const QList<double>& second, double level = 0.95);

/// Paired t test; for pairs that share order, wording and seed. Precondition: equal sizes. None below two pairs, or
/// when the differences do not vary.
std::optional<MeanComparison> pairedT(const QList<double>& first, const QList<double>& second, double level = 0.95);

struct Permutation
{
    double p = 1;       ///< two-sided
    bool exact = false; ///< every arrangement was tried (up to 20,000); else 9,999 random ones, p = (b + 1) / 10,000
};

/// Test of a difference of means by exchanging values between the samples (Phipson & Smyth 2010). Holds when variances
/// are near 0. None for an empty sample. The same seed gives the same p.
std::optional<Permutation> permutationTest(const QList<double>& first, const QList<double>& second,
                                           std::uint64_t seed = 1);
/// The same for pairs, by exchanging signs of differences. Precondition: equal sizes.
std::optional<Permutation> pairedPermutationTest(const QList<double>& first, const QList<double>& second,
                                                 std::uint64_t seed = 1);

/// Two one-sided tests of equivalence (Schuirmann 1987), on Welch's statistic.
struct Equivalence
{
    double difference = 0;
    double df = 0;
    double pAboveLower = 1; ///< of "difference ≤ −margin"
    double pBelowUpper = 1; ///< of "difference ≥ margin"
    Interval interval;      ///< of level 1 − 2·alpha
    bool equivalent = false;
    double p() const { return pAboveLower > pBelowUpper ? pAboveLower : pBelowUpper; }
};

/// `margin` > 0 in the unit of the values; state it beforehand (5° is a suggestion). None as for welch().
std::optional<Equivalence> tost(const QList<double>& first, const QList<double>& second, double margin,
                                double alpha = 0.05);

} // namespace app::stats
