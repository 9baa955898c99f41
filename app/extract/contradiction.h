#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Whether amounts or a position that belong to the chosen reading name another option than it does.
bool contradicts(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
                 std::size_t chosen);

/// The last reading of amounts that contradict a chosen label and that the reply comes back to, or null: "C: 54 for me
/// and 98 for them. I like … So 54/98 it is." Then they are meant, and the letter is a slip.
const Reading* insistedAmounts(const std::vector<Token>& tokens, const std::vector<Reading>& readings,
                               std::size_t chosen);

/// What amounts behind a chosen label, of another option or of none, do to it.
enum class AmountsBehind {
    Choose,    ///< a choice of their own
    Describe,  ///< said in the breath of the label: its own amounts, right or wrong
    Contradict ///< "my choice is H; that way I keep 85 and they get 85"
};
AmountsBehind amountsBehind(const std::vector<Token>& tokens, const Reading& label, const Reading& amounts);

} // namespace app::extract
