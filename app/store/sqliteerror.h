#pragma once
#include "app/base/result.h"
#include <QString>

struct sqlite3;

namespace app::store {

/// What a result code of SQLite means for a person, as a sentence about the file. `handle` may be null; it must not
/// have been used since the failure.
base::Error sqliteError(int code, sqlite3* handle, const QString& file);

} // namespace app::store
