#pragma once
#include "app/svo/items.h"
#include <optional>

namespace app::svo {

/// The four categories, by angle. Order is that of the circle, from the top.
enum class Category { Altruistic, Prosocial, Individualistic, Competitive };
inline constexpr std::array allCategories = {Category::Altruistic, Category::Prosocial, Category::Individualistic,
                                             Category::Competitive};
QString categoryName(Category category); ///< "altruistic", …: the name in files
std::optional<Category> categoryFromName(const QString& name);

/// Lower bounds in degrees, inclusive: 57.15, 22.45, −12.04 (SVO_Slider.m). They are the rounded midpoints between the
/// angles of neighbouring ideal respondents (Murphy, Ackermann & Handgraaf 2011).
inline constexpr double altruisticFrom = 57.15;
inline constexpr double prosocialFrom = 22.45;
inline constexpr double individualisticFrom = -12.04;

/// Category of an angle in degrees at full precision (never of a rounded one).
Category classify(double degrees);

/// Mean payoffs and angle of one trial.
struct Score
{
    Allocation mean;   ///< mean points for self and other over the six primary items
    double angle = 0;  ///< degrees, −180 … 180; atan2(mean.other − centre.other, mean.self − centre.self)
    double length = 0; ///< vector length in points (Bakker & Dijkstra 2021 keep trials above 35)
    Category category = Category::Prosocial;
    friend bool operator==(const Score&, const Score&) = default;
};

/// Answers to the primary items by item number (index 0 is item 1); none where there is no usable answer.
using PrimaryChoices = std::array<std::optional<Allocation>, primaryCount>;

/// None when a primary item is missing (as in SVO_Slider.m) or the mean lies on the centre, where there is no
/// direction.
std::optional<Score> score(const PrimaryChoices& choices, const Allocation& centre = {50, 50});

/// The payoffs of chosen options (1 … 9 in printed order, by item number); other numbers count as missing.
PrimaryChoices choicesFromOptions(const std::array<int, primaryCount>& options,
                                  const Payoffs& payoffs = standardPayoffs());

} // namespace app::svo
