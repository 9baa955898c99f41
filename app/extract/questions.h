#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Takes the weight from answers to questions that the reply puts to itself and that do not ask for the choice:
/// "Which is the most equal? D. Which do I take? E", "B. What if they were my brother? A."
void heedQuestions(const std::vector<Token>& tokens, std::vector<Reading>& readings, int item);

} // namespace app::extract
