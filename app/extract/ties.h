#pragma once
#include "app/extract/roles.h"

// What ties a label or place to amounts that stand near it in one reply.

namespace app::extract {

/// "With C I get 93 and they get 68", "D gives me 96 and them 59": what another option is said to bring.
bool isSubjectOf(const std::vector<Token>& tokens, const Reading& option, const Mention& amounts);

/// "The same for both, 75/75, so F": amounts that are wanted, and what follows from them.
bool leadsTo(const std::vector<Token>& tokens, const Mention& amounts, const Mention& label);

/// "94/63 seems best, that means C": the label of another option is said to follow from the amounts.
bool isLedTo(const std::vector<Token>& tokens, const Mention& amounts, const Reading& label);

/// "H; seventy-six coins is a good haul", "94 is more than enough for me": the next sentence speaks well of it.
bool isValued(const std::vector<Token>& tokens, int number);

/// "76 for me and at least 40 for the other", where the other gets less.
bool breaksBound(const std::vector<Token>& tokens, const Mention& m, const svo::Presentation& item);

/// No option of the item has amounts that differ less. `place` is one of the item.
bool isMostEqual(const svo::Presentation& item, int place);

/// Of "which is why I choose".
bool isWhy(const std::vector<Token>& tokens, int i);

} // namespace app::extract
