#pragma once
#include "app/store/sqlite.h"
#include "app/study/study.h"

namespace app::store {

/// "SVO1" in the header of every study file.
inline constexpr quint32 applicationId = 0x53564f31;
/// The number of the newest script in resources/schema.
inline constexpr int schemaVersion = 3;

/// Makes an empty file, unless there is one of this name: then Exists. `name` stands for it in sentences.
base::Status createFile(const QString& path, const QString& name);
/// Makes an empty file a study of a design, without a plan.
base::Status fillStudy(const QString& path, const study::Design& design, const QString& name);
/// Both: a new study. A failure leaves no file.
base::Status createStudy(const QString& path, const study::Design& design);

/// Opens a study that may come from anybody: it must carry our mark, be of a version that we know, and hold exactly the
/// tables that our own scripts make, nothing else. Each way in which a file is no study has its own sentence:
/// NotFound · BadInput (a folder) · Io (no permission) · Corrupt (empty, not a study, incomplete, damaged, foreign
/// parts) · Unsupported (newer version).
base::Result<Connection> openStudy(const QString& path, Connection::Access access);

/// Brings an open study of an older version up to date: runs the scripts that came since, in one transaction.
base::Status upgrade(Connection& connection);

/// Prepares a connection for writing durably: rollback journal, every commit flushed to the disk.
base::Status makeDurable(Connection& connection, const QString& path);

/// Single facts about the study, by key. A missing one is empty.
base::Result<QString> readMeta(const Connection& connection, const char* key);
base::Status writeMeta(Connection& connection, const char* key, const QString& value);

/// A time as meta keeps it: ISO 8601, UTC, milliseconds.
QString timeText(const QDateTime& time);
QDateTime timeFromText(const QString& text);

} // namespace app::store
