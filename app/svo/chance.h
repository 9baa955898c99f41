#pragma once
#include "app/svo/ideal.h"
#include "app/svo/rationality.h"
#include "app/svo/screens.h"
#include "app/svo/transitivity.h"
#include <vector>

namespace app::svo {

/// The probability of each option (printed order) of each primary item; each row sums to 1. Items are independent.
using OptionShares = std::array<std::array<double, optionCount>, primaryCount>;

/// A respondent that answers uniformly at random: the chance reference.
OptionShares uniformShares();
/// A respondent that takes the ideal's option, but with probability `lapse` (0 … 1) answers an item uniformly at
/// random.
OptionShares lapsingShares(Ideal ideal, double lapse, const Payoffs& payoffs = standardPayoffs());

/// The exact distribution of scores over all 9⁶ = 531,441 patterns of answers. Angles in degrees, points in points.
struct Distribution
{
    struct Atom
    {
        double angle = 0;
        double share = 0;
    };
    std::vector<Atom> atoms; ///< by angle, ascending; shares sum to 1
    AngleRange attainable;   ///< smallest and largest angle with a share above 0
    double mean = 0;
    double sd = 0;
    double meanLength = 0;
    std::array<double, 4> categories{}; ///< shares by Category
    double transitive = 0;              ///< share
    /// Shares above each of `lengthScreens` (stretched by the set's lengthScale), alone and together with transitivity.
    std::array<double, 3> longer{};
    std::array<double, 3> transitiveAndLonger{};

    double shareOf(Category category) const { return categories[static_cast<std::size_t>(category)]; }
    /// Smallest angle that at least `p` (0 … 1) of the distribution does not exceed.
    double quantile(double p) const;
    /// Share inside a target set, edges included.
    double share(const Target& target) const;
    /// Expected distance to a target in degrees.
    double meanDistance(const Target& target) const;
    /// Where 95 % of single trials fall: the 2.5 and 97.5 % quantiles.
    AngleRange trialBand() const;
    /// Where 95 % of the means of `trials` (≥ 1) trials fall: mean ± 1.96 SD / √trials.
    AngleRange meanBand(int trials) const;
};

/// Takes some tens of milliseconds: work it out once per payoff set and keep it. Pure; fit for the background pool.
/// A pattern whose mean lies on the centre (none does with the published set) counts as 0°.
Distribution distribution(const OptionShares& shares, const Payoffs& payoffs = standardPayoffs(),
                          TieRule rule = TieRule::ExactPayoffs);

/// The score of a respondent that always gives the same option (index 0 is option 1): what a bias for one label looks
/// like. Answers A … E look prosocial, F … I individualistic; only the middle option is transitive.
std::array<std::optional<Score>, optionCount> constantAnswers(const Payoffs& payoffs = standardPayoffs());

} // namespace app::svo
