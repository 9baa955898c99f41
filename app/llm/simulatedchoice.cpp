#include "app/llm/simulatedchoice.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

/// What is to be large: first of all, and among options that are equal in it.
std::pair<double, double> worth(Motive motive, const svo::Allocation& option)
{
    const double sum = option.self + option.other;
    const double gap = std::abs(option.self - option.other);
    switch (motive) {
    case Motive::Other:
        return {option.other, option.self};
    case Motive::Together:
        return {sum, -gap};
    case Motive::Equal:
        return {-gap, sum};
    case Motive::Own:
        return {option.self, option.other};
    case Motive::Ahead:
        return {option.self - option.other, option.self};
    case Motive::None:
        break;
    }
    return {0, 0};
}

} // namespace

Motive motiveOf(const QString& orientation)
{
    if (orientation == "altruistic"_L1) return Motive::Other;
    if (orientation == "prosocial"_L1) return Motive::Together;
    if (orientation == "individualistic"_L1) return Motive::Own;
    if (orientation == "competitive"_L1) return Motive::Ahead;
    return Motive::None;
}

int bestPlace(Motive motive, const svo::Presentation& item)
{
    constexpr double sameAs = 1e-9;
    const auto exact = svo::unroundedOptions(svo::itemOf(item));
    int best = 0;
    std::pair<double, double> most;
    for (int place = 0; place < svo::optionCount; ++place) {
        const auto printed = item.printed[static_cast<std::size_t>(place)];
        const auto here = worth(motive, exact[static_cast<std::size_t>(printed - 1)]);
        const double more = here.first - most.first;
        const bool isBetter = more > sameAs || (more > -sameAs && here.second > most.second + sameAs);
        if (place > 0 && !isBetter) continue;
        best = place;
        most = here;
    }
    return best;
}

} // namespace app::llm
