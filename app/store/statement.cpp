#include "app/store/sqlite.h"
#include "app/store/sqliteerror.h"

#include <cstring>
#include <sqlite3.h>

namespace app::store {

using base::Error;
using base::Result;
using base::Status;

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
    const Error error = sqliteError(code, sqlite3_db_handle(m_statement.get()), m_file);
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

} // namespace app::store
