#pragma once
#include "app/extract/roles.h"
#include "app/extract/text.h"

namespace app::extract {

/// Takes the weight from answers to questions that the reply puts to itself and that do not ask for the choice:
/// "Which is the most equal? D. Which do I take? E", "B. What if they were my brother? A."
void heedQuestions(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings);

/// Takes the weight from answers that each hold for one case only: "For a friend I'd take A, for an enemy I".
void heedCases(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
