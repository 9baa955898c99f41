#pragma once
#include "app/base/result.h"
#include "app/store/filelock.h"
#include <QByteArray>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace app::store {

/// The largest text or value that a study keeps, in bytes.
inline constexpr qint64 maxValueBytes = qint64(64) << 20;

/// A text that must come back exactly, even if it is no valid Unicode. For columns of type ANY.
struct Exact
{
    QString text;
};

/// One prepared statement. Belongs to its connection, which must outlive it; same thread rule.
class Statement
{
public:
    /// Binds all parameters, from the first. Texts go as UTF-8, an empty optional as NULL.
    template <class... Values> Statement& bind(const Values&... values)
    {
        int position = 0;
        (bindOne(++position, values), ...);
        return *this;
    }
    /// Goes to the next row; false when there is none.
    base::Result<bool> step();
    /// Runs a statement without rows to its end, ready to be bound anew.
    base::Status run();
    /// Makes ready to run again. A read transaction ends with the last statement that is reset.
    void reset();

    /// Columns of the present row, from 0. A NULL reads as 0 or empty.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    QString exact(int column) const;
    /// The bytes of a text or blob. `view` lives until the next step or reset.
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const;

private:
    friend class Connection;
    Statement(sqlite3_stmt* statement, QString file);
    void bindOne(int position, qint64 value);
    void bindOne(int position, int value) { bindOne(position, qint64(value)); }
    void bindOne(int position, const std::optional<qint64>& value);
    void bindOne(int position, const QString& text);
    void bindOne(int position, const QByteArray& blob);
    void bindOne(int position, const Exact& text);
    void note(int code);

    struct Finalise
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    QString m_file;
    int m_firstProblem = 0;
};

/// One connection to one database file. One thread at a time. Throws nothing; closed with the object.
class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens an existing file and sets limits and switches that keep a file from others harmless (SQLite's "defense
    /// against the dark arts"): no triggers, no views, no attached files, no trusted schema. Reads nothing yet.
    /// `name` stands for the file in sentences; empty: its path.
    static base::Result<Connection> open(const QString& path, Access access, const QString& name = {});
    static base::Result<Connection> inMemory();

    /// Runs one or several statements without parameters.
    base::Status run(const char* sql);
    base::Result<Statement> prepare(const char* sql) const;
    /// The first value of a query as text; empty when there is none.
    base::Result<QString> value(const char* sql) const;
    /// Rows that the last statement changed.
    qint64 changes() const;
    /// Whether a transaction is open. SQLite ends one by itself when the disk is full.
    bool isInTransaction() const;
    /// The first 100 bytes as they stand in the file; fewer when it is shorter. Never opens the file a second time.
    QByteArray header() const;
    /// Stops whatever runs longer than this from now on; none: no limit.
    void limitTime(std::optional<int> milliseconds);
    /// How long to wait for another program that holds the file.
    void setPatience(int milliseconds);
    /// Copies the whole content of another database into this one, as of one moment.
    base::Status copyFrom(const Connection& source);
    /// The error of a result code, as a sentence about this file.
    base::Error error(int code) const;
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };
    Connection() = default;
    FileUse m_use; ///< ends after the connection
    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_file;                     ///< as people write it
    std::unique_ptr<qint64> m_deadline; ///< monotonic ms
};

/// A transaction that is undone unless it is committed. Lives no longer than its connection; same thread rule.
class Transaction
{
public:
    /// Takes the right to write at once, or waits for it.
    static base::Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    base::Status commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection; ///< null when done
};

} // namespace app::store
