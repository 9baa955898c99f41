#pragma once
#include "app/svo/items.h"
#include <optional>

namespace app::svo {

inline constexpr int secondaryCount = itemCount - primaryCount;

/// Which motive stands behind prosocial choices.
enum class SecondaryType { InequalityAverse, JointGain, Tie };
QString secondaryTypeName(SecondaryType type); ///< "inequality_averse", "joint_gain", "tie"
std::optional<SecondaryType> secondaryTypeFromName(const QString& name);

/// Chosen options of items 7 … 15, 1 … 9 in printed order (index 0 is item 7); none where there is no usable answer.
using SecondaryChoices = std::array<std::optional<int>, secondaryCount>;

/// Mean distance of the secondary choices to four ideal respondents, as a share of an item's length (0 … 1), after
/// SVO_Slider.m. Joint gain counts only the six items on which it is not indifferent.
/// Uniform random answers look inequality averse here: judge the primary items first.
struct Secondary
{
    double inequalityAverse = 0;
    double jointGain = 0;
    double individualistic = 0;
    double altruistic = 0;
    /// Defined when neither prosocial distance exceeds a proself or altruistic one: max(IA, JM) ≤ min(IND, ALT), within
    /// 1e-9.
    std::optional<SecondaryType> type;
    /// IA / (IA + JM), 0 pure inequality aversion … 1 pure joint gain, 0.5 for a tie; defined with the type.
    std::optional<double> index;
    friend bool operator==(const Secondary&, const Secondary&) = default;
};

/// None unless all nine answers are given and the set has secondary items.
std::optional<Secondary> secondary(const SecondaryChoices& choices, const Payoffs& payoffs = standardPayoffs());

} // namespace app::svo
