#include "app/store/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cerrno>
#include <sqlite3.h>

namespace app::store {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Status;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

/// The system's own error of the last write that failed, to the file or to its journal; 0 when it is not known.
int writeError(sqlite3* handle)
{
    for (const int pointer : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        sqlite3_file* file = nullptr;
        int code = 0;
        if (sqlite3_file_control(handle, "main", pointer, &file) != SQLITE_OK || !file || !file->pMethods) continue;
        if (file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &code) == SQLITE_OK && code != 0) return code;
    }
    return sqlite3_system_errno(handle);
}

/// A full disk, or the end of what the user may keep on it.
bool isNoRoom(int code, sqlite3* handle)
{
    if ((code & 0xff) == SQLITE_FULL) return true;
    if (!handle || (code != SQLITE_IOERR_WRITE && code != SQLITE_IOERR_FSYNC && code != SQLITE_IOERR_TRUNCATE))
        return false;
    const int system = writeError(handle);
#ifdef EDQUOT
    if (system == EDQUOT) return true;
#endif
    return system == ENOSPC || system == EFBIG;
}

Error errorOf(int code, sqlite3* handle, const QString& file)
{
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(code)
                               .arg(QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)));
    if (isNoRoom(code, handle))
        return {
            ErrorKind::DiskFull,
            tr("%1 could not be written: the disk is full. Nothing that was kept is lost; free some space and go on.")
                .arg(file),
            detail};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            ErrorKind::Locked,
            tr("%1 is held by another program, which did not let go of it in time. Try again in a moment.").arg(file),
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, tr("%1 is damaged. Open a copy of it, if there is one.").arg(file), detail};
    case SQLITE_READONLY:
        return {ErrorKind::Io, tr("%1 may only be read. Check whether you may change it and its folder.").arg(file),
                detail};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Io,
                tr("%1 could not be opened. Check whether you may read it, and write in its folder.").arg(file),
                detail};
    case SQLITE_IOERR:
        return {ErrorKind::Io, tr("%1 could not be read or written. Check the disk or the connection to it.").arg(file),
                detail};
    case SQLITE_TOOBIG:
        return {ErrorKind::BadInput, tr("A text is larger than the 64 MB that a study keeps."), detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Corrupt,
                tr("%1 takes too long to be checked, as only a damaged file does. It was not opened.").arg(file),
                detail};
    default:
        return {ErrorKind::Internal, tr("A change could not be kept in %1. Open the study again.").arg(file), detail};
    }
}

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

// ---------------------------------------------------------------------------------------------------------------------

void Statement::Finalise::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement, QString file)
    : m_statement(statement)
    , m_file(std::move(file))
{
}

void Statement::note(int code)
{
    if (m_firstProblem == SQLITE_OK) m_firstProblem = code;
}

void Statement::bindOne(int position, qint64 value)
{
    note(sqlite3_bind_int64(m_statement.get(), position, value));
}

void Statement::bindOne(int position, const std::optional<qint64>& value)
{
    note(value ? sqlite3_bind_int64(m_statement.get(), position, *value)
               : sqlite3_bind_null(m_statement.get(), position));
}

void Statement::bindOne(int position, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > maxValueBytes) return note(SQLITE_TOOBIG);
    note(sqlite3_bind_text64(m_statement.get(), position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int position, const QByteArray& blob)
{
    if (blob.size() > maxValueBytes) return note(SQLITE_TOOBIG);
    const char* bytes = blob.isNull() ? "" : blob.constData(); // a null pointer would bind NULL
    note(sqlite3_bind_blob64(m_statement.get(), position, bytes, static_cast<sqlite3_uint64>(blob.size()),
                             SQLITE_TRANSIENT));
}

void Statement::bindOne(int position, const Exact& exact)
{
    if (exact.text.isValidUtf16()) return bindOne(position, exact.text);
    bindOne(position, QByteArray(reinterpret_cast<const char*>(exact.text.utf16()), exact.text.size() * 2));
}

Result<bool> Statement::step()
{
    int code = m_firstProblem;
    if (code == SQLITE_OK) code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const Error error = errorOf(code, sqlite3_db_handle(m_statement.get()), m_file);
    reset();
    return error;
}

Status Statement::run()
{
    const auto row = step();
    reset();
    if (!row) return row.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_firstProblem = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

QByteArrayView Statement::view(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QString Statement::exact(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB) return text(column);
    const QByteArrayView bytes = view(column);
    QString result(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(result.data(), bytes.data(), static_cast<std::size_t>(result.size()) * 2);
    return result;
}

// ---------------------------------------------------------------------------------------------------------------------

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
    if (code != SQLITE_OK) return errorOf(code, handle, connection.m_file);
    if (access == Access::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return errorOf(SQLITE_READONLY, handle, connection.m_file);
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
    if (code != SQLITE_OK) return errorOf(code, handle, {});
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
    return errorOf(code, handle(), m_file);
}

// ---------------------------------------------------------------------------------------------------------------------

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
