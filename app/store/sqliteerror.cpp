#include "app/store/sqliteerror.h"

#include <QCoreApplication>
#include <cerrno>
#include <sqlite3.h>

namespace app::store {

using base::Error;
using base::ErrorKind;

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

} // namespace

Error sqliteError(int code, sqlite3* handle, const QString& file)
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

} // namespace app::store
