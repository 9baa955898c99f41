#include "app/svo/chance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::svo {
namespace {

/// All patterns with the same payoff sums.
struct Sum
{
    Allocation points;
    double share = 0;
};

/// The distribution of the sums over six items, built item by item; equal sums are merged, which keeps it small.
std::vector<Sum> sumsOf(const OptionShares& shares, const Payoffs& payoffs)
{
    std::vector<Sum> sums{{{0, 0}, 1}};
    for (std::size_t i = 0; i < primaryCount; ++i) {
        const Item& item = payoffs.item(static_cast<int>(i) + 1);
        std::vector<Sum> next;
        next.reserve(sums.size() * optionCount);
        for (const Sum& sum : sums)
            for (std::size_t option = 0; option < optionCount; ++option) {
                const Allocation& points = item.options[option];
                const double share = sum.share * shares[i][option];
                if (share > 0)
                    next.push_back({{sum.points.self + points.self, sum.points.other + points.other}, share});
            }
        std::sort(next.begin(), next.end(), [](const Sum& a, const Sum& b) {
            return a.points.self != b.points.self ? a.points.self < b.points.self : a.points.other < b.points.other;
        });
        sums.clear();
        for (const Sum& sum : next)
            if (!sums.empty() && sums.back().points == sum.points)
                sums.back().share += sum.share;
            else
                sums.push_back(sum);
    }
    return sums;
}

/// Half a pattern: the answers to three items.
struct Half
{
    Allocation points;
    double share = 0;
    std::size_t verdicts = 0; ///< three digits of base 3: verdict + 1
};

std::vector<Half> halvesOf(std::size_t firstItem, const OptionShares& shares, const Payoffs& payoffs, TieRule rule)
{
    std::vector<Half> halves{{{0, 0}, 1, 0}};
    for (std::size_t i = firstItem; i < firstItem + 3; ++i) {
        const Item& item = payoffs.item(static_cast<int>(i) + 1);
        std::vector<Half> next;
        for (const Half& half : halves)
            for (std::size_t option = 0; option < optionCount; ++option) {
                const Allocation& points = item.options[option];
                const double share = half.share * shares[i][option];
                const auto digit = static_cast<std::size_t>(verdict(item, points, rule) + 1);
                if (share > 0)
                    next.push_back({{half.points.self + points.self, half.points.other + points.other},
                                    share,
                                    half.verdicts * 3 + digit});
            }
        halves = std::move(next);
    }
    return halves;
}

/// By the two halves' verdicts: is the whole pattern free of circles?
std::array<std::array<bool, 27>, 27> acyclicTable()
{
    std::array<std::array<bool, 27>, 27> table{};
    const auto digit = [](std::size_t number, std::size_t place) { return static_cast<int>(number / place % 3) - 1; };
    for (std::size_t a = 0; a < 27; ++a)
        for (std::size_t b = 0; b < 27; ++b)
            table[a][b] = isAcyclic({digit(a, 9), digit(a, 3), digit(a, 1), digit(b, 9), digit(b, 3), digit(b, 1)});
    return table;
}

/// The three screens on squared lengths of sums, which are exact for whole points.
struct SquaredScreens
{
    explicit SquaredScreens(const Payoffs& payoffs)
    {
        const double scale = primaryCount * lengthScale(payoffs);
        for (std::size_t i = 0; i < limits.size(); ++i)
            limits[i] = lengthScreens[i] * scale * lengthScreens[i] * scale;
    }
    std::array<double, lengthScreens.size()> limits{};
};

void addConsistency(Distribution& result, const OptionShares& shares, const Payoffs& payoffs, TieRule rule)
{
    const auto first = halvesOf(0, shares, payoffs, rule);
    const auto second = halvesOf(3, shares, payoffs, rule);
    const auto acyclic = acyclicTable();
    const SquaredScreens screens(payoffs);
    const Allocation centre{payoffs.centre.self * primaryCount, payoffs.centre.other * primaryCount};
    for (const Half& a : first)
        for (const Half& b : second) {
            const double share = a.share * b.share;
            const double self = a.points.self + b.points.self - centre.self;
            const double other = a.points.other + b.points.other - centre.other;
            const double squared = self * self + other * other;
            const bool transitive = acyclic[a.verdicts][b.verdicts];
            if (transitive) result.transitive += share;
            for (std::size_t i = 0; i < screens.limits.size() && squared > screens.limits[i]; ++i) {
                result.longer[i] += share;
                if (transitive) result.transitiveAndLonger[i] += share;
            }
        }
}

} // namespace

OptionShares uniformShares()
{
    OptionShares shares;
    for (auto& item : shares)
        item.fill(1.0 / optionCount);
    return shares;
}

OptionShares lapsingShares(Ideal ideal, double lapse, const Payoffs& payoffs)
{
    OptionShares shares;
    for (std::size_t i = 0; i < primaryCount; ++i) {
        shares[i].fill(lapse / optionCount);
        const int option = idealOption(ideal, payoffs.item(static_cast<int>(i) + 1));
        shares[i][static_cast<std::size_t>(option - 1)] += 1 - lapse;
    }
    return shares;
}

Distribution distribution(const OptionShares& shares, const Payoffs& payoffs, TieRule rule)
{
    Distribution result;
    for (const Sum& sum : sumsOf(shares, payoffs)) {
        const double self = sum.points.self / primaryCount - payoffs.centre.self;
        const double other = sum.points.other / primaryCount - payoffs.centre.other;
        result.atoms.push_back({std::atan2(other, self) * 180 / std::numbers::pi, sum.share});
        result.meanLength += std::hypot(self, other) * sum.share;
    }
    std::ranges::sort(result.atoms, {}, &Distribution::Atom::angle);
    result.attainable = {result.atoms.front().angle, result.atoms.back().angle};

    double squares = 0;
    for (const auto& [angle, share] : result.atoms) {
        result.mean += angle * share;
        result.categories[static_cast<std::size_t>(classify(angle))] += share;
    }
    for (const auto& [angle, share] : result.atoms)
        squares += (angle - result.mean) * (angle - result.mean) * share;
    result.sd = std::sqrt(squares);
    addConsistency(result, shares, payoffs, rule);
    return result;
}

double Distribution::quantile(double p) const
{
    double sum = 0;
    for (const Atom& atom : atoms) {
        sum += atom.share;
        if (sum >= p) return atom.angle;
    }
    return attainable.high;
}

double Distribution::share(const Target& target) const
{
    double sum = 0;
    for (const Atom& atom : atoms)
        if (target.distance(atom.angle) == 0) sum += atom.share;
    return sum;
}

double Distribution::meanDistance(const Target& target) const
{
    double sum = 0;
    for (const Atom& atom : atoms)
        sum += target.distance(atom.angle) * atom.share;
    return sum;
}

AngleRange Distribution::trialBand() const
{
    return {quantile(0.025), quantile(0.975)};
}

AngleRange Distribution::meanBand(int trials) const
{
    const double half = 1.959963984540054 * sd / std::sqrt(trials); // 97.5 % quantile of the normal distribution
    return {mean - half, mean + half};
}

std::array<std::optional<Score>, optionCount> constantAnswers(const Payoffs& payoffs)
{
    std::array<std::optional<Score>, optionCount> scores;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        std::array<int, primaryCount> options{};
        options.fill(static_cast<int>(i) + 1);
        scores[i] = score(choicesFromOptions(options, payoffs), payoffs.centre);
    }
    return scores;
}

} // namespace app::svo
