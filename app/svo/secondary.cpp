#include "app/svo/secondary.h"

#include "app/base/names.h"
#include "app/svo/ideal.h"
#include <algorithm>
#include <cmath>

namespace app::svo {
namespace {

constexpr std::array<base::Named<SecondaryType>, 3> types{{{SecondaryType::InequalityAverse, "inequality_averse"},
                                                           {SecondaryType::JointGain, "joint_gain"},
                                                           {SecondaryType::Tie, "tie"}}};
constexpr double tolerance = 1e-9;

/// Mean of |option − ideal| / 8 over the items. Joint gain skips the items on which it is indifferent.
double meanDistance(Ideal ideal, const SecondaryChoices& choices, const Payoffs& payoffs)
{
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < secondaryCount; ++i) {
        const Item& item = payoffs.item(primaryCount + 1 + i);
        if (ideal == Ideal::JointGain && bestOptions(ideal, item).size() > 1) continue;
        sum += std::abs(*choices[static_cast<std::size_t>(i)] - idealOption(ideal, item)) / 8.0;
        ++counted;
    }
    return counted == 0 ? 0 : sum / counted;
}

} // namespace

QString secondaryTypeName(SecondaryType type)
{
    return base::nameOf(types, type);
}

std::optional<SecondaryType> secondaryTypeFromName(const QString& name)
{
    return base::valueOf(types, name);
}

std::optional<Secondary> secondary(const SecondaryChoices& choices, const Payoffs& payoffs)
{
    if (payoffs.items.size() < itemCount) return std::nullopt;
    for (const auto& choice : choices)
        if (!choice) return std::nullopt;

    Secondary result;
    result.inequalityAverse = meanDistance(Ideal::InequalityAverse, choices, payoffs);
    result.jointGain = meanDistance(Ideal::JointGain, choices, payoffs);
    result.individualistic = meanDistance(Ideal::Individualist, choices, payoffs);
    result.altruistic = meanDistance(Ideal::Altruist, choices, payoffs);

    const double ia = result.inequalityAverse;
    const double jm = result.jointGain;
    if (std::max(ia, jm) > std::min(result.individualistic, result.altruistic) + tolerance) return result;
    if (std::abs(ia - jm) <= tolerance) {
        result.type = SecondaryType::Tie;
        result.index = 0.5;
    } else {
        result.type = ia < jm ? SecondaryType::InequalityAverse : SecondaryType::JointGain;
        result.index = ia / (ia + jm);
    }
    return result;
}

} // namespace app::svo
