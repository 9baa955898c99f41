#include "app/svo/transitivity.h"

#include "app/base/names.h"
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace app::svo {
namespace {

constexpr std::array<base::Named<TieRule>, 3> tieRules{
    {{TieRule::ExactPayoffs, "exact"}, {TieRule::MiddleIsTie, "middle"}, {TieRule::ThirdMargin, "third"}}};

constexpr std::array<Opposition, primaryCount> oppositions{{{Category::Prosocial, Category::Competitive},
                                                            {Category::Competitive, Category::Individualistic},
                                                            {Category::Altruistic, Category::Prosocial},
                                                            {Category::Altruistic, Category::Competitive},
                                                            {Category::Individualistic, Category::Altruistic},
                                                            {Category::Individualistic, Category::Prosocial}}};

double squaredDistance(const Allocation& a, const Allocation& b)
{
    return (a.self - b.self) * (a.self - b.self) + (a.other - b.other) * (a.other - b.other);
}

/// Nearest of the nine equal steps (0 … 8) on the line between the ends.
long stepOf(const Item& item, const Allocation& choice)
{
    const Allocation& from = item.options.front();
    const Allocation& to = item.options.back();
    const double along =
        (choice.self - from.self) * (to.self - from.self) + (choice.other - from.other) * (to.other - from.other);
    return std::lround(8 * along / squaredDistance(from, to));
}

std::size_t indexOf(Category category)
{
    return static_cast<std::size_t>(category);
}

} // namespace

QString tieRuleName(TieRule rule)
{
    return base::nameOf(tieRules, rule);
}

std::optional<TieRule> tieRuleFromName(const QString& name)
{
    return base::valueOf(tieRules, name);
}

Opposition oppositionOf(int item)
{
    return oppositions[static_cast<std::size_t>(item - 1)];
}

int verdict(const Item& item, const Allocation& choice, TieRule rule)
{
    if (rule == TieRule::MiddleIsTie) {
        const long step = stepOf(item, choice);
        return step < 4 ? -1 : step > 4 ? 1 : 0;
    }
    const double toFirst = squaredDistance(choice, item.options.front());
    const double toLast = squaredDistance(choice, item.options.back());
    const double length = squaredDistance(item.options.front(), item.options.back());
    if (std::abs(toFirst - toLast) <= 1e-12 * length) return 0; // exact for whole points
    if (rule == TieRule::ThirdMargin && std::min(toFirst, toLast) > length / 9) return 0;
    return toFirst < toLast ? -1 : 1;
}

bool isAcyclic(const Verdicts& verdicts)
{
    std::array<std::array<bool, 4>, 4> beats{};
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const std::size_t first = indexOf(oppositions[i].first);
        const std::size_t last = indexOf(oppositions[i].last);
        if (verdicts[i] < 0) beats[first][last] = true;
        if (verdicts[i] > 0) beats[last][first] = true;
    }
    for (std::size_t via = 0; via < 4; ++via) // Warshall's transitive closure
        for (std::size_t from = 0; from < 4; ++from)
            for (std::size_t to = 0; to < 4; ++to)
                beats[from][to] |= beats[from][via] && beats[via][to];
    for (std::size_t i = 0; i < 4; ++i)
        if (beats[i][i]) return false;
    return true;
}

std::optional<Preference> preference(const PrimaryChoices& choices, const Payoffs& payoffs, TieRule rule)
{
    Verdicts verdicts{};
    Preference result;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (!choices[i]) return std::nullopt;
        verdicts[i] = verdict(payoffs.item(static_cast<int>(i) + 1), *choices[i], rule);
        result.points[indexOf(oppositions[i].first)] += (1 - verdicts[i]) / 2.0;
        result.points[indexOf(oppositions[i].last)] += (1 + verdicts[i]) / 2.0;
    }
    result.transitive = isAcyclic(verdicts);
    if (result.transitive) {
        result.ranking = {allCategories.begin(), allCategories.end()};
        std::ranges::stable_sort(result.ranking, std::greater(),
                                 [&](Category category) { return result.points[indexOf(category)]; });
    }
    return result;
}

QString rankingText(const QList<Category>& ranking)
{
    QStringList names;
    for (Category category : ranking)
        names << categoryName(category);
    return names.join(u'>');
}

} // namespace app::svo
