#pragma once
#include "app/svo/score.h"

namespace app::svo {

/// Screening rules that flag answers without deleting them.

/// Vector lengths in points above which (strictly) answers count as consistent: 35 (Bakker & Dijkstra 2021), and two
/// stricter checks. A short vector also comes from coherent but moderate choices: always the middle option gives 32.9.
inline constexpr std::array lengthScreens = {35.0, 37.5, 40.0};

/// How much longer the vectors of a payoff set are than the published ones: the distance of its individualistic end
/// (item 2, option 9) from the centre over 50 points. 1 for the published set.
double lengthScale(const Payoffs& payoffs);

/// Whether a score passes a length screen, which is stretched by `scale`.
bool passesLength(const Score& score, double screen = lengthScreens[0], double scale = 1);

/// True when another option of the item gives at least as much to both and more to one. On item 1 that holds for
/// options 2 … 9, on item 2 for 1 … 8, on no other published item: only a wish to lower the other explains such a
/// choice, so it is an error under an altruistic, prosocial or individualistic instruction.
bool isDominated(const Item& item, const Allocation& choice);

/// Numbers of the primary items whose choice is dominated; missing ones are not counted.
QList<int> dominatedItems(const PrimaryChoices& choices, const Payoffs& payoffs = standardPayoffs());

} // namespace app::svo
