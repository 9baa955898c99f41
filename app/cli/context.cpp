#include "app/cli/context.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

using base::ErrorKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

/// What to do about an error that does not say it itself.
QString advice(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return tr("correct it and try again");
    case ErrorKind::NotFound:
        return tr("check the name");
    case ErrorKind::Exists:
        return tr("choose another name");
    case ErrorKind::Io:
        return tr("check the name and the permissions");
    case ErrorKind::DiskFull:
        return tr("free some space and try again");
    case ErrorKind::Locked:
        return tr("wait until the other program is done");
    case ErrorKind::Corrupt:
        return tr("use a copy or a backup of it");
    case ErrorKind::Unsupported:
        return tr("see svo help for what there is");
    case ErrorKind::Network:
        return tr("check the address and the connection");
    case ErrorKind::Cancelled:
        return tr("run the same command again");
    case ErrorKind::Internal:
        break;
    }
    return tr("please report it");
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Exists:
    case ErrorKind::Corrupt:
    case ErrorKind::Unsupported:
        return Unusable;
    case ErrorKind::Io:
    case ErrorKind::DiskFull:
    case ErrorKind::Locked:
    case ErrorKind::Network:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break;
    }
    return Failed;
}

void tell(const Context& context, const base::Error& error)
{
    context.err << complaint(error) << Qt::endl;
    if (!error.detail.isEmpty())
        context.err << u"     "_s << printable(error.detail).simplified().left(500) << Qt::endl;
}

} // namespace

int fail(const Context& context, const base::Error& error)
{
    tell(context, error);
    return exitCode(error.kind);
}

int unusable(const Context& context, const base::Error& error)
{
    tell(context, error);
    return Unusable;
}

int unusable(const Context& context, const QString& what)
{
    return unusable(context, base::Error{ErrorKind::BadInput, what, {}});
}

QString printable(const QString& text)
{
    QString shown = text;
    for (QChar& c : shown) {
        const char16_t code = c.unicode();
        const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
        const bool turns = code == 0x061c || (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
                           (code >= 0x2066 && code <= 0x2069);
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
        else if (isControl || turns)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString complaint(const base::Error& error)
{
    QString what = printable(error.what).trimmed();
    while (what.endsWith(u'.'))
        what.chop(1);
    // The first full stop before a new sentence parts what happened from what to do.
    qsizetype end = what.indexOf(u". "_s);
    while (end >= 0 && end + 2 < what.size() && !what[end + 2].isUpper())
        end = what.indexOf(u". "_s, end + 2);
    QString toDo = end < 0 ? advice(error.kind) : what.mid(end + 2);
    if (end >= 0) {
        what.truncate(end);
        const bool isName = toDo.size() > 1 && toDo[1].isUpper();
        if (!isName) toDo[0] = toDo[0].toLower();
    }
    return u"svo: %1; %2"_s.arg(what, toDo);
}

base::Status checkOutput(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return base::Error{ErrorKind::BadInput,
                           tr("%1 is a folder. Give the name of a file.").arg(QDir::toNativeSeparators(path)),
                           {}};
    if (info.dir().exists()) return {};
    return base::Error{ErrorKind::BadInput,
                       tr("The folder of %1 does not exist. Make it first, or choose another one.")
                           .arg(QDir::toNativeSeparators(path)),
                       {}};
}

base::Status checkOutputFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir() || !info.exists()) return {};
    return base::Error{
        ErrorKind::BadInput, tr("%1 is a file. Give the name of a folder.").arg(QDir::toNativeSeparators(path)), {}};
}

int untilDone(const std::function<void(const std::function<void(int)>& done)>& start)
{
    QObject scope;
    QTimer::singleShot(0, &scope, [&start] { start([](int code) { QCoreApplication::exit(code); }); });
    return QCoreApplication::exec();
}

} // namespace app::cli
