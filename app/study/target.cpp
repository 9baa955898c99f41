#include "app/study/design.h"

#include "app/svo/score.h"
#include <algorithm>
#include <functional>

namespace app::study {
namespace {

using Utility = std::function<double(const svo::Allocation&)>;

/// What the ideal respondent of a category maximises (Murphy, Ackermann & Handgraaf 2011): the other's points, the sum,
/// the own points, the own lead.
Utility utilityOf(svo::Category category)
{
    switch (category) {
    case svo::Category::Altruistic:
        return [](const svo::Allocation& point) { return point.other; };
    case svo::Category::Prosocial:
        return [](const svo::Allocation& point) { return point.self + point.other; };
    case svo::Category::Individualistic:
        return [](const svo::Allocation& point) { return point.self; };
    case svo::Category::Competitive:
        return [](const svo::Allocation& point) { return point.self - point.other; };
    }
    return {};
}

/// First and last of the equally best options (1 … 9). Judged on the exact line: rounding breaks ties that are meant.
std::pair<int, int> bestOptions(const svo::Item& item, const Utility& utility)
{
    const auto exact = svo::unroundedOptions(item);
    double best = utility(exact.front());
    for (const auto& point : exact)
        best = std::max(best, utility(point));
    std::pair<int, int> range{0, 0};
    for (int option = 1; option <= svo::optionCount; ++option) {
        if (utility(exact.at(static_cast<std::size_t>(option - 1))) < best - 1e-9) continue;
        if (range.first == 0) range.first = option;
        range.second = option;
    }
    return range;
}

/// The angles between the extreme ways of resolving ties.
std::optional<svo::Target> idealAngles(svo::Category category, const svo::Payoffs& payoffs)
{
    const Utility utility = utilityOf(category);
    std::optional<svo::Target> target;
    for (unsigned ways = 0; ways < 1u << svo::primaryCount; ++ways) {
        std::array<int, svo::primaryCount> options{};
        for (unsigned i = 0; i < options.size(); ++i) {
            const auto [first, last] = bestOptions(payoffs.item(static_cast<int>(i) + 1), utility);
            options.at(i) = ways >> i & 1u ? last : first;
        }
        const auto score = svo::score(svo::choicesFromOptions(options, payoffs), payoffs.centre);
        if (!score) continue;
        target = target ? svo::Target{std::min(target->low, score->angle), std::max(target->high, score->angle)}
                        : svo::Target{score->angle, score->angle};
    }
    return target;
}

} // namespace

std::optional<svo::Target> targetOf(const Orientation& orientation, const svo::Payoffs& payoffs)
{
    const auto category = svo::categoryFromName(orientation.id);
    return category ? idealAngles(*category, payoffs) : orientation.target;
}

} // namespace app::study
