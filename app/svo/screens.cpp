#include "app/svo/screens.h"

#include <algorithm>
#include <cmath>

namespace app::svo {

double lengthScale(const Payoffs& payoffs)
{
    const Allocation& end = payoffs.item(2).options.back();
    return std::hypot(end.self - payoffs.centre.self, end.other - payoffs.centre.other) / 50;
}

bool passesLength(const Score& score, double screen, double scale)
{
    return score.length > screen * scale;
}

bool isDominated(const Item& item, const Allocation& choice)
{
    return std::ranges::any_of(item.options, [&](const Allocation& option) {
        return option.self >= choice.self && option.other >= choice.other && option != choice;
    });
}

QList<int> dominatedItems(const PrimaryChoices& choices, const Payoffs& payoffs)
{
    QList<int> numbers;
    for (int number = 1; number <= primaryCount; ++number) {
        const auto& choice = choices[static_cast<std::size_t>(number - 1)];
        if (choice && isDominated(payoffs.item(number), *choice)) numbers << number;
    }
    return numbers;
}

} // namespace app::svo
