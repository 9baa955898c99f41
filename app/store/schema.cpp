#include "app/store/schema.h"

#include "app/base/clock.h"
#include "app/base/files.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using base::Status;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::store", text);
}

/// What a database holds, one line per table or index.
Result<QStringList> partsOf(const Connection& connection)
{
    auto rows =
        connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name, type");
    if (!rows) return rows.error();
    QStringList parts;
    while (true) {
        const auto row = rows->step();
        if (!row) return row.error();
        if (!*row) return parts;
        parts << QStringList{rows->text(0), rows->text(1), rows->text(2), rows->text(3)}.join(QChar(0));
    }
}

/// Runs the scripts of versions `first` … `version`.
Status runScripts(Connection& connection, int version, int first = 1)
{
    for (int number = first; number <= version; ++number) {
        const auto script = base::readFile(u":/schema/%1_study.sql"_s.arg(number, 4, 10, QChar(u'0')));
        if (!script) return script.error();
        if (const auto status = connection.run(script->constData()); !status) return status;
    }
    return {};
}

/// Every part of the file must be one of ours, and none of ours may be missing.
Status checkParts(const Connection& connection, int version, const QString& name)
{
    auto ours = Connection::inMemory();
    if (!ours) return ours.error();
    if (const auto status = runScripts(*ours, version); !status) return status;
    const auto expected = partsOf(*ours);
    const auto found = partsOf(connection);
    if (!expected) return expected.error();
    if (!found) return found.error();
    for (const QString& part : *found) {
        if (expected->contains(part)) continue;
        return Error{ErrorKind::Corrupt,
                     tr("%1 holds a part that this program never makes, so it was not opened. Ask whoever sent it for "
                        "another copy.")
                         .arg(name),
                     part.section(QChar(0), 0, 1).replace(QChar(0), u' ')};
    }
    if (found->size() != expected->size())
        return Error{
            ErrorKind::Corrupt,
            tr("%1 lacks a part that every study has, so it was not opened. Open a copy of it, if there is one.")
                .arg(name),
            {}};
    return {};
}

/// What can be told without opening the file.
Status checkPath(const QString& path, const QString& name)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error{ErrorKind::NotFound, tr("%1 does not exist.").arg(name), {}};
    if (info.isDir()) return Error{ErrorKind::BadInput, tr("%1 is a folder. Choose a study file in it.").arg(name), {}};
    if (!info.isFile()) return Error{ErrorKind::BadInput, tr("%1 is not an ordinary file.").arg(name), {}};
    if (!info.isReadable())
        return Error{ErrorKind::Io, tr("%1 could not be opened: you may not read it.").arg(name), {}};
    if (info.size() == 0) return Error{ErrorKind::Corrupt, tr("%1 is empty. It holds no study.").arg(name), {}};
    return {};
}

/// Checks the header: https://www.sqlite.org/fileformat2.html, section 1.3. Gives the version.
Result<int> checkHeader(const Connection& connection, const QString& name)
{
    const QByteArray header = connection.header();
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{ErrorKind::Corrupt, tr("%1 is not a study of this program.").arg(name), {}};
    if (number(68) != applicationId)
        return Error{ErrorKind::Corrupt, tr("%1 is a database of another program, not a study.").arg(name), {}};
    const auto version = static_cast<int>(number(60));
    if (version > schemaVersion)
        return Error{ErrorKind::Unsupported,
                     tr("%1 was made by a newer version of this program (format %2, this one knows %3). Install the "
                        "newer version to open it.")
                         .arg(name)
                         .arg(version)
                         .arg(schemaVersion),
                     {}};
    if (version < 1 || header.at(18) != 1 || header.at(19) != 1) // 2 would be a write-ahead log
        return Error{
            ErrorKind::Corrupt,
            tr("%1 was changed by another program in a way that a study never is. Open a copy of it, if there is one.")
                .arg(name),
            {}};
    return version;
}

/// A damaged file that is shorter than its own header says.
bool isIncomplete(const Connection& connection, const QString& path)
{
    const QByteArray header = connection.header();
    if (header.size() < 100) return true;
    const quint32 pageField = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = pageField == 1 ? 65536 : pageField;
    return QFileInfo(path).size() < pageSize * qFromBigEndian<quint32>(header.constData() + 28);
}

/// Whether this file system flushes folders, so that the end of a transaction (the journal's removal) can be made
/// durable too.
bool canFlushFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return false;
    const bool ok = ::fsync(folder) == 0;
    ::close(folder);
    return ok;
#else
    Q_UNUSED(path);
    return false;
#endif
}

Status fillNew(Connection& connection, const QString& path, const study::Design& design)
{
    if (const auto status = makeDurable(connection, path); !status) return status;
    auto transaction = Transaction::begin(connection);
    if (!transaction) return transaction.error();
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(applicationId) +
                             "; PRAGMA user_version=" + QByteArray::number(schemaVersion);
    if (const auto status = connection.run(marks.constData()); !status) return status;
    if (const auto status = runScripts(connection, schemaVersion); !status) return status;
    const QString now = timeText(base::SystemClock().now());
    const QString program = QStringLiteral(SVO_VERSION);
    for (const auto& [key, value] : {std::pair{"created", now},
                                     {"created_by", program},
                                     {"changed", now},
                                     {"changed_by", program},
                                     {"design", QString::fromUtf8(base::dumpJson(study::designToJson(design)))}})
        if (const auto status = writeMeta(connection, key, value); !status) return status;
    return transaction->commit();
}

} // namespace

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Result<QString> readMeta(const Connection& connection, const char* key)
{
    auto statement = connection.prepare("SELECT value FROM meta WHERE key = ?1");
    if (!statement) return statement.error();
    const auto row = statement->bind(QString::fromLatin1(key)).step();
    if (!row) return row.error();
    return *row ? statement->text(0) : QString();
}

Status writeMeta(Connection& connection, const char* key, const QString& value)
{
    auto statement = connection.prepare(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!statement) return statement.error();
    return statement->bind(QString::fromLatin1(key), value).run();
}

Status upgrade(Connection& connection)
{
    const auto version = connection.value("PRAGMA user_version");
    if (!version) return version.error();
    if (version->toInt() >= schemaVersion) return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction) return transaction.error();
    if (const auto status = runScripts(connection, schemaVersion, version->toInt() + 1); !status) return status;
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(schemaVersion);
    if (const auto status = connection.run(mark.constData()); !status) return status;
    return transaction->commit();
}

Status makeDurable(Connection& connection, const QString& path)
{
    const auto mode = connection.value("PRAGMA journal_mode=DELETE");
    if (!mode) return mode.error();
    if (*mode != "delete"_L1)
        return Error{ErrorKind::Io,
                     tr("%1 could not be opened for writing, because another program holds it. Close it there.")
                         .arg(QDir::toNativeSeparators(path)),
                     *mode};
    return connection.run(canFlushFolder(path) ? "PRAGMA synchronous=EXTRA" : "PRAGMA synchronous=FULL");
}

Status createFile(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return Error{ErrorKind::Exists, tr("%1 is there already. Choose another name.").arg(name), {}};
        return Error{ErrorKind::Io,
                     tr("%1 could not be made. Check that its folder exists and that you may write in it.").arg(name),
                     file.errorString()};
    }
    return {};
}

Status fillStudy(const QString& path, const study::Design& design, const QString& name)
{
    auto connection = Connection::open(path, Connection::Access::ReadWrite, name);
    if (!connection) return connection.error();
    return fillNew(*connection, path, design);
}

Status createStudy(const QString& path, const study::Design& design)
{
    const QString name = QDir::toNativeSeparators(path);
    if (const auto status = createFile(path, name); !status) return status;
    const Status status = fillStudy(path, design, name);
    if (!status) QFile::remove(path);
    return status;
}

Result<Connection> openStudy(const QString& path, Connection::Access access)
{
    const QString name = QDir::toNativeSeparators(path);
    if (const auto there = checkPath(path, name); !there) return there.error();
    auto connection = Connection::open(path, access);
    if (!connection) return connection.error();
    const auto told = [&](const Error& error) {
        if (error.kind != ErrorKind::Corrupt || !isIncomplete(*connection, path)) return error;
        return Error{ErrorKind::Corrupt,
                     tr("%1 is incomplete: its end is missing. Copy it again from where it came from.").arg(name),
                     error.detail};
    };
    connection->limitTime(10'000);
    // One moment for all that follows. It begins with what a crash has left to be undone, which may be the header
    // itself.
    if (const auto begun = connection->run("BEGIN"); !begun) return begun.error();
    const auto first = connection->value("PRAGMA user_version");
    if (!first && first.error().kind != ErrorKind::Corrupt) return first.error();
    const auto version = checkHeader(*connection, name);
    if (!version) return version.error();
    const char* switches =
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000";
    if (const auto set = connection->run(switches); !set) return told(set.error());
    Status status = checkParts(*connection, *version, name);
    if (status && isIncomplete(*connection, path)) status = Error{ErrorKind::Corrupt, {}, {}};
    if (!status) return told(status.error());
    if (status = connection->run("COMMIT"); !status) return status.error();
    if (access == Connection::Access::ReadOnly)
        if (status = connection->run("PRAGMA query_only=ON"); !status) return status.error();
    connection->limitTime(std::nullopt);
    return connection;
}

} // namespace app::store
