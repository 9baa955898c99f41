#pragma once
#include "app/svo/score.h"

namespace app::svo {

/// When a choice between two ends counts for neither.
enum class TieRule {
    ExactPayoffs, ///< equal distance in the amounts as printed: the rule of SVO_Slider.m and the default. Rounding
                  ///< makes option 5 a tie on items 1 and 5 only; on 2, 3 and 6 it counts for the right end, on 4 for
                  ///< the left.
    MiddleIsTie,  ///< option 5 is a tie on every item
    ThirdMargin   ///< a tie unless the choice lies within a third of the item's length of one end (SVO_Slider.m,
                  ///< optional)
};
QString tieRuleName(TieRule rule); ///< "exact", "middle", "third"
std::optional<TieRule> tieRuleFromName(const QString& name);

/// The two orientations that a primary item (1 … 6) sets against each other: those of its ends in printed order. Each
/// of the six pairs has its item.
struct Opposition
{
    Category first;
    Category last;
};
Opposition oppositionOf(int item);

/// Which end a choice speaks for: −1 the first, 1 the last, 0 a tie.
int verdict(const Item& item, const Allocation& choice, TieRule rule = TieRule::ExactPayoffs);
using Verdicts = std::array<int, primaryCount>; ///< by item number

/// No orientation beats itself over others: the graph of winners and losers has no circle.
bool isAcyclic(const Verdicts& verdicts);

/// What six choices say about the order of the orientations.
struct Preference
{
    bool transitive = false;
    std::array<double, 4> points{}; ///< by Category: 1 for each pair won, 0.5 for each tie
    QList<Category> ranking;        ///< by points, ties in the order of the circle; empty when not transitive
    friend bool operator==(const Preference&, const Preference&) = default;
};

/// None when a primary item is missing.
std::optional<Preference> preference(const PrimaryChoices& choices, const Payoffs& payoffs = standardPayoffs(),
                                     TieRule rule = TieRule::ExactPayoffs);

/// "prosocial>altruistic>individualistic>competitive"; empty for an empty ranking.
QString rankingText(const QList<Category>& ranking);

} // namespace app::svo
