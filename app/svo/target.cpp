#include "app/svo/target.h"

#include "app/svo/ideal.h"
#include <algorithm>
#include <cmath>

namespace app::svo {

double Target::deviation(double degrees) const
{
    if (degrees < low) return degrees - low;
    if (degrees > high) return degrees - high;
    return 0;
}

double Target::distance(double degrees) const
{
    return std::abs(deviation(degrees));
}

std::optional<Target> standardTarget(Category category, const Payoffs& payoffs)
{
    std::array<QList<int>, primaryCount> best;
    for (std::size_t i = 0; i < primaryCount; ++i)
        best[i] = bestOptions(idealOf(category), payoffs.item(static_cast<int>(i) + 1));

    // Along a line the angle changes in one direction only, so the edges lie where ties go wholly to one side.
    std::optional<Target> target;
    for (unsigned sides = 0; sides < 1u << primaryCount; ++sides) {
        std::array<int, primaryCount> options{};
        for (std::size_t i = 0; i < primaryCount; ++i)
            options[i] = (sides >> i & 1u) ? best[i].last() : best[i].first();
        const auto result = score(choicesFromOptions(options, payoffs), payoffs.centre);
        if (!result) continue;
        if (!target) target = Target{result->angle, result->angle};
        target->low = std::min(target->low, result->angle);
        target->high = std::max(target->high, result->angle);
    }
    return target;
}

QList<PointTarget> pointTargets(const Payoffs& payoffs)
{
    QList<PointTarget> targets;
    const auto add = [&](const QString& id, Category category, const std::optional<Score>& result) {
        if (result) targets << PointTarget{id, category, {result->angle, result->angle}};
    };
    const auto addIdeal = [&](Ideal ideal, Category category) {
        add(idealName(ideal), category, idealScore(ideal, payoffs));
    };
    addIdeal(Ideal::Altruist, Category::Altruistic);
    addIdeal(Ideal::JointGain, Category::Prosocial);
    addIdeal(Ideal::InequalityAverse, Category::Prosocial);
    addIdeal(Ideal::Individualist, Category::Individualistic);

    std::array<int, primaryCount> middle{};
    for (std::size_t i = 0; i < primaryCount; ++i) {
        const QList<int> best = bestOptions(Ideal::Individualist, payoffs.item(static_cast<int>(i) + 1));
        middle[i] = best.at(best.size() / 2);
    }
    add(QStringLiteral("individualist_0"), Category::Individualistic,
        score(choicesFromOptions(middle, payoffs), payoffs.centre));
    addIdeal(Ideal::Competitor, Category::Competitive);
    return targets;
}

} // namespace app::svo
