#include "app/svo/ideal.h"

#include "app/base/names.h"
#include <algorithm>
#include <cmath>

namespace app::svo {
namespace {

constexpr std::array<base::Named<Ideal>, 5> ideals{{{Ideal::Altruist, "altruist"},
                                                    {Ideal::JointGain, "joint_gain"},
                                                    {Ideal::InequalityAverse, "inequality_averse"},
                                                    {Ideal::Individualist, "individualist"},
                                                    {Ideal::Competitor, "competitor"}}};

double utility(Ideal ideal, const Allocation& point)
{
    switch (ideal) {
    case Ideal::Altruist:
        return point.other;
    case Ideal::JointGain:
        return point.self + point.other;
    case Ideal::InequalityAverse:
        return -std::abs(point.self - point.other);
    case Ideal::Individualist:
        return point.self;
    case Ideal::Competitor:
        return point.self - point.other;
    }
    return 0;
}

} // namespace

QString idealName(Ideal ideal)
{
    return base::nameOf(ideals, ideal);
}

std::optional<Ideal> idealFromName(const QString& name)
{
    return base::valueOf(ideals, name);
}

Ideal idealOf(Category category)
{
    switch (category) {
    case Category::Altruistic:
        return Ideal::Altruist;
    case Category::Prosocial:
        return Ideal::JointGain;
    case Category::Individualistic:
        return Ideal::Individualist;
    case Category::Competitive:
        return Ideal::Competitor;
    }
    return Ideal::JointGain;
}

QList<int> bestOptions(Ideal ideal, const Item& item)
{
    const auto points = unroundedOptions(item);
    double best = utility(ideal, points.front());
    for (const Allocation& point : points)
        best = std::max(best, utility(ideal, point));
    QList<int> options;
    for (int option = 1; option <= optionCount; ++option)
        if (utility(ideal, points[static_cast<std::size_t>(option - 1)]) >= best - 1e-9) options << option;
    return options;
}

int idealOption(Ideal ideal, const Item& item)
{
    const QList<int> best = bestOptions(ideal, item);
    const auto points = unroundedOptions(item);
    const auto otherOf = [&](int option) { return points[static_cast<std::size_t>(option - 1)].other; };
    const auto selfOf = [&](int option) { return points[static_cast<std::size_t>(option - 1)].self; };
    switch (ideal) {
    case Ideal::JointGain:
        return best.at(best.size() / 2);
    case Ideal::InequalityAverse:
    case Ideal::Individualist:
        return *std::ranges::max_element(best, {}, otherOf);
    case Ideal::Altruist:
    case Ideal::Competitor:
        return *std::ranges::max_element(best, {}, selfOf);
    }
    return best.first();
}

int idealPlace(Ideal ideal, const Presentation& presentation)
{
    const auto option = static_cast<quint8>(idealOption(ideal, itemOf(presentation)));
    return static_cast<int>(std::ranges::find(presentation.printed, option) - presentation.printed.begin());
}

std::optional<Score> idealScore(Ideal ideal, const Payoffs& payoffs)
{
    PrimaryChoices choices;
    for (int number = 1; number <= primaryCount; ++number) {
        const Item& item = payoffs.item(number);
        choices[static_cast<std::size_t>(number - 1)] = item.option(idealOption(ideal, item));
    }
    return score(choices, payoffs.centre);
}

} // namespace app::svo
