#include "tests/support/storefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <sqlite3.h>

namespace support {

using app::base::Status;
using app::store::StudyFile;

QString folderInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/svo-XXXXXX");
}

void must(const Status& status)
{
    if (!status) qFatal("%s (%s)", qPrintable(status.error().what), qPrintable(status.error().detail));
}

Status keep(StudyFile& file, const QList<app::study::Change>& changes)
{
    QList<QFuture<Status>> futures;
    for (const auto& change : changes)
        futures << file.append(change);
    Status first;
    for (auto& future : futures)
        if (const Status status = future.result(); !status && first) first = status;
    return first;
}

void makeStudyFile(const QString& path, const app::study::Design& design, const QList<app::study::Change>& changes)
{
    const auto file = must(StudyFile::create(path, design));
    must(keep(*file, changes));
}

bool runSql(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    char* message = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const bool ok = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK;
    if (!ok) qWarning("%s: %s", sql.constData(), message ? message : "could not be opened");
    sqlite3_free(message);
    sqlite3_close(handle);
    return ok;
}

QString sqlValue(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    QString value;
    sqlite3_open(path.toUtf8().constData(), &handle);
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return value;
}

bool sameStudy(const app::study::Study& a, const app::study::Study& b)
{
    return a.design == b.design && a.cells == b.cells && a.isFrozen == b.isFrozen && a.attempts == b.attempts &&
           a.overrides == b.overrides && a.proposals == b.proposals && a.samples == b.samples &&
           a.codings == b.codings &&
           std::ranges::equal(a.trials, b.trials, [](const auto& x, const auto& y) { return *x == *y; });
}

} // namespace support
