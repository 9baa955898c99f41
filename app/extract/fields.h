#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Heeds the fields beside a label in a record: a flag that says whether it is the one ({"id": "H", "selected": true},
/// <option selected>F</option>), one that names another field ({"first": "A", "last": "I", "chosen": "last"}), and
/// elements that are repeated, of which none is the answer.
void heedFields(const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
