#pragma once
#include "app/extract/passage.h"
#include <optional>

namespace app::extract {

/// The option that alone fits the amounts of a reply that names none by its label or place: "Twenty-four is what they
/// can have. My eighty-five are safe." None where an amount is in no row, more than one option fits, or the amounts
/// are only supposed, doubted or somebody else's.
std::optional<Extraction> fittingOption(const Passage& passage);

/// An amount that the reply states is in the menu, but not in the option of `label`, which is the only one it names:
/// "H, please. I like that the other still gets 50." Always false where amounts are supposed, doubted or compared.
bool statesOtherAmounts(const Passage& passage, const Reading& label);

} // namespace app::extract
