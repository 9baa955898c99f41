#pragma once
#include "app/base/result.h"
#include <QByteArray>

namespace app::base {

/// Writes a whole file or nothing: into a temporary neighbour, flushed, then renamed over `path` (QSaveFile).
/// Tries three times, because synchronisation programs lock files for a moment. Any thread.
/// Errors name the file and the reason (no such folder, no permission, disk full); an existing file is then unchanged.
Status writeFile(const QString& path, const QByteArray& bytes);

/// Reads a whole file of at most `limit` bytes. Errors name the file.
Result<QByteArray> readFile(const QString& path, qint64 limit = qint64(256) << 20);

} // namespace app::base
