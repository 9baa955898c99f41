#pragma once
#include "app/extract/roles.h"

namespace app::extract {

/// Heeds how a record is built (JSON, YAML, source text): a value that is commented out is no answer, records in a list
/// of a record are not the record's own answer, and what stands below a key belongs to that key.
void heedRecords(const std::vector<Token>& tokens, std::vector<Reading>& readings);

} // namespace app::extract
