#include "app/svo/score.h"

#include "app/base/names.h"
#include <cmath>
#include <numbers>

namespace app::svo {
namespace {

constexpr std::array<base::Named<Category>, 4> categories{{{Category::Altruistic, "altruistic"},
                                                           {Category::Prosocial, "prosocial"},
                                                           {Category::Individualistic, "individualistic"},
                                                           {Category::Competitive, "competitive"}}};

} // namespace

QString categoryName(Category category)
{
    return base::nameOf(categories, category);
}

std::optional<Category> categoryFromName(const QString& name)
{
    return base::valueOf(categories, name);
}

Category classify(double degrees)
{
    if (degrees >= altruisticFrom) return Category::Altruistic;
    if (degrees >= prosocialFrom) return Category::Prosocial;
    if (degrees >= individualisticFrom) return Category::Individualistic;
    return Category::Competitive;
}

std::optional<Score> score(const PrimaryChoices& choices, const Allocation& centre)
{
    Allocation sum;
    for (const auto& choice : choices) {
        if (!choice) return std::nullopt;
        sum.self += choice->self;
        sum.other += choice->other;
    }
    const Allocation mean{sum.self / primaryCount, sum.other / primaryCount};
    const double self = mean.self - centre.self;
    const double other = mean.other - centre.other;
    if (self == 0 && other == 0) return std::nullopt;
    const double angle = std::atan2(other, self) * 180 / std::numbers::pi;
    return Score{mean, angle, std::hypot(self, other), classify(angle)};
}

PrimaryChoices choicesFromOptions(const std::array<int, primaryCount>& options, const Payoffs& payoffs)
{
    PrimaryChoices choices;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (options[i] >= 1 && options[i] <= optionCount)
            choices[i] = payoffs.item(static_cast<int>(i) + 1).option(options[i]);
    return choices;
}

} // namespace app::svo
