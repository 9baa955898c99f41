#include "app/store/sqlite.h"
#include "app/store/sqliteerror.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <sqlite3.h>

namespace app::store {

using base::Error;
using base::Result;
using base::Status;

namespace {

qint64 monotonic()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

int isOver(void* deadline)
{
    return monotonic() > *static_cast<const qint64*>(deadline) ? 1 : 0;
}

/// Limits and switches for files from others. All are per connection; none is written into the file.
void defend(sqlite3* handle)
{
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                        {SQLITE_DBCONFIG_DQS_DML, 0},
                                        {SQLITE_DBCONFIG_DQS_DDL, 0},
                                        {SQLITE_DBCONFIG_ENABLE_FKEY, 1}})
        sqlite3_db_config(handle, option, value, nullptr);
    constexpr int rowBytes = static_cast<int>(2 * maxValueBytes + (1 << 20)); // a reply has two long texts
    for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, rowBytes},
                                       {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                       {SQLITE_LIMIT_COLUMN, 100},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                       {SQLITE_LIMIT_VDBE_OP, 25'000},
                                       {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                       {SQLITE_LIMIT_ATTACHED, 0},
                                       {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 0}})
        sqlite3_limit(handle, limit, value);
    sqlite3_extended_result_codes(handle, 1);
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString& path, Access access, const QString& name)
{
    Connection connection;
    const QString absolute = QFileInfo(path).absoluteFilePath(); // never "", ":memory:" or "file:…"
    connection.m_file = QDir::toNativeSeparators(name.isEmpty() ? path : name);
    connection.m_use = FileUse(absolute);
#ifdef Q_OS_WIN
    const QByteArray bytes = absolute.toUtf8();
#else
    const QByteArray bytes = QFile::encodeName(absolute);
#endif
    // A journal that a crash has left behind must be rolled back even when we only read, so writing is asked for first;
    // without the permission SQLite falls back to reading by itself.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(bytes.constData(), &handle, flags, nullptr);
    connection.m_handle.reset(handle);
    if (code != SQLITE_OK) return sqliteError(code, handle, connection.m_file);
    if (access == Access::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return sqliteError(SQLITE_READONLY, handle, connection.m_file);
    defend(handle);
    connection.setPatience(5000);
    return connection;
}

Result<Connection> Connection::inMemory()
{
    Connection connection;
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    connection.m_handle.reset(handle);
    if (code != SQLITE_OK) return sqliteError(code, handle, {});
    return connection;
}

Status Connection::run(const char* sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return error(code);
    return {};
}

Result<Statement> Connection::prepare(const char* sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return error(code);
    return Statement(statement, m_file);
}

Result<QString> Connection::value(const char* sql) const
{
    auto statement = prepare(sql);
    if (!statement) return statement.error();
    const auto row = statement->step();
    if (!row) return row.error();
    return *row ? statement->text(0) : QString();
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(handle());
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

QByteArray Connection::header() const
{
    sqlite3_file* file = nullptr;
    QByteArray bytes(100, '\0');
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return {};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK) return {};
    bytes.truncate(static_cast<qsizetype>(std::min<sqlite3_int64>(size, bytes.size())));
    if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK) return {};
    return bytes;
}

void Connection::limitTime(std::optional<int> milliseconds)
{
    m_deadline = milliseconds ? std::make_unique<qint64>(monotonic() + *milliseconds) : nullptr;
    sqlite3_progress_handler(handle(), m_deadline ? 10'000 : 0, m_deadline ? isOver : nullptr, m_deadline.get());
}

void Connection::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

Status Connection::copyFrom(const Connection& source)
{
    sqlite3_backup* backup = sqlite3_backup_init(handle(), "main", source.handle(), "main");
    if (!backup) return error(sqlite3_extended_errcode(handle()));
    // In one step: the copy is of one moment, and a busy writer cannot put it off for ever.
    int code = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE) code = finished;
    if (code == SQLITE_OK) return {};
    return sqlite3_errcode(source.handle()) == (code & 0xff) ? source.error(code) : error(code);
}

Error Connection::error(int code) const
{
    return sqliteError(code, handle(), m_file);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (const auto status = connection.run("BEGIN IMMEDIATE"); !status) return status.error();
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection || !m_connection->isInTransaction()) return; // SQLite may have rolled back by itself
    if (const auto status = m_connection->run("ROLLBACK"); !status) qWarning("%s", qPrintable(status.error().detail));
}

Status Transaction::commit()
{
    const auto status = m_connection->run("COMMIT");
    if (!status) return status;
    m_connection = nullptr;
    return {};
}

} // namespace app::store
