#include "app/stats/comparison.h"

#include "app/base/rng.h"
#include "app/stats/distributions.h"
#include "app/stats/summary.h"
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace app::stats {
namespace {

constexpr int exactLimit = 20000;
constexpr int randomArrangements = 9999;

/// Difference with its standard error; what Welch's test and TOST share.
struct Welch
{
    double difference = 0;
    double error = 0;
    double df = 0;
};

std::optional<Welch> welchParts(const QList<double>& first, const QList<double>& second)
{
    const auto a = summarise(first);
    const auto b = summarise(second);
    if (!a || !b || !a->sd || !b->sd) return std::nullopt;
    const double partA = *a->sd * *a->sd / a->n;
    const double partB = *b->sd * *b->sd / b->n;
    const double squared = partA + partB;
    if (!(squared > 0)) return std::nullopt;
    const double df = squared * squared / (partA * partA / (a->n - 1) + partB * partB / (b->n - 1)); // Satterthwaite
    return Welch{a->mean - b->mean, std::sqrt(squared), df};
}

MeanComparison comparisonOf(double difference, double error, double df, double level)
{
    const double t = difference / error;
    const double half = tQuantile((1 + level) / 2, df) * error;
    return {difference, t, df, tPValue(t, df), {difference - half, difference + half}};
}

QList<double> differencesOf(const QList<double>& first, const QList<double>& second)
{
    QList<double> differences;
    for (qsizetype i = 0; i < std::min(first.size(), second.size()); ++i)
        differences << first.at(i) - second.at(i);
    return differences;
}

double sumOf(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// How many ways to choose k of n, or the limit + 1 where there are more.
int waysToChoose(qsizetype n, qsizetype k)
{
    double ways = 1;
    for (qsizetype i = 1; i <= k; ++i) {
        ways = ways * static_cast<double>(n - k + i) / static_cast<double>(i);
        if (ways > exactLimit) return exactLimit + 1;
    }
    return static_cast<int>(std::lround(ways));
}

/// Draws random arrangements and counts those at least as extreme.
Permutation byRandom(const std::function<bool()>& drawIsExtreme)
{
    int extreme = 0;
    for (int i = 0; i < randomArrangements; ++i)
        if (drawIsExtreme()) ++extreme;
    return {(extreme + 1.0) / (randomArrangements + 1.0), false};
}

} // namespace

std::optional<MeanComparison> welch(const QList<double>& first, const QList<double>& second, double level)
{
    const auto parts = welchParts(first, second);
    if (!parts) return std::nullopt;
    return comparisonOf(parts->difference, parts->error, parts->df, level);
}

std::optional<MeanComparison> pairedT(const QList<double>& first, const QList<double>& second, double level)
{
    const auto summary = summarise(differencesOf(first, second));
    if (!summary || !summary->sd || !(*summary->sd > 0)) return std::nullopt;
    return comparisonOf(summary->mean, *summary->sd / std::sqrt(summary->n), summary->n - 1, level);
}

std::optional<Permutation> permutationTest(const QList<double>& first, const QList<double>& second, std::uint64_t seed)
{
    if (first.isEmpty() || second.isEmpty()) return std::nullopt;
    QList<double> pool = first + second;
    const auto n = static_cast<double>(pool.size());
    const double share = sumOf(pool) * static_cast<double>(first.size()) / n; // expected sum of the first sample
    const double observed = std::abs(sumOf(first) - share);
    const double largest = *std::ranges::max_element(pool, {}, [](double value) { return std::abs(value); });
    const double threshold = observed - 1e-12 * n * std::abs(largest);

    const int ways = waysToChoose(pool.size(), first.size());
    if (ways <= exactLimit) {
        std::vector<bool> chosen(static_cast<std::size_t>(pool.size()));
        std::fill_n(chosen.begin(), first.size(), true);
        int extreme = 0;
        do {
            double sum = 0;
            for (qsizetype i = 0; i < pool.size(); ++i)
                if (chosen[static_cast<std::size_t>(i)]) sum += pool.at(i);
            if (std::abs(sum - share) >= threshold) ++extreme;
        } while (std::prev_permutation(chosen.begin(), chosen.end()));
        return Permutation{static_cast<double>(extreme) / ways, true};
    }
    base::Rng rng(base::Rng::derive(seed, "permutation"));
    return byRandom([&] {
        double sum = 0;
        for (qsizetype i = 0; i < first.size(); ++i) { // the first steps of a Fisher-Yates shuffle
            const auto other = i + static_cast<qsizetype>(rng.below(static_cast<std::uint32_t>(pool.size() - i)));
            std::swap(pool[i], pool[other]);
            sum += pool.at(i);
        }
        return std::abs(sum - share) >= threshold;
    });
}

std::optional<Permutation> pairedPermutationTest(const QList<double>& first, const QList<double>& second,
                                                 std::uint64_t seed)
{
    const QList<double> differences = differencesOf(first, second);
    if (differences.isEmpty()) return std::nullopt;
    double total = 0;
    for (double value : differences)
        total += std::abs(value);
    const double threshold = std::abs(sumOf(differences)) - 1e-12 * total;

    if (differences.size() < 31 && (1 << differences.size()) <= exactLimit) {
        const unsigned ways = 1u << differences.size();
        int extreme = 0;
        for (unsigned signs = 0; signs < ways; ++signs) {
            double sum = 0;
            for (qsizetype i = 0; i < differences.size(); ++i)
                sum += (signs >> i & 1u) ? -differences.at(i) : differences.at(i);
            if (std::abs(sum) >= threshold) ++extreme;
        }
        return Permutation{static_cast<double>(extreme) / ways, true};
    }
    base::Rng rng(base::Rng::derive(seed, "paired permutation"));
    return byRandom([&] {
        double sum = 0;
        for (double value : differences)
            sum += (rng.next() >> 63) ? -value : value;
        return std::abs(sum) >= threshold;
    });
}

std::optional<Equivalence> tost(const QList<double>& first, const QList<double>& second, double margin, double alpha)
{
    const auto parts = welchParts(first, second);
    if (!parts) return std::nullopt;
    Equivalence result;
    result.difference = parts->difference;
    result.df = parts->df;
    result.pAboveLower = tCdf(-(parts->difference + margin) / parts->error, parts->df);
    result.pBelowUpper = tCdf((parts->difference - margin) / parts->error, parts->df);
    const double half = tQuantile(1 - alpha, parts->df) * parts->error;
    result.interval = {parts->difference - half, parts->difference + half};
    result.equivalent = result.p() < alpha;
    return result;
}

} // namespace app::stats
