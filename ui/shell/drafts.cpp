#include "ui/shell/drafts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui::shell {

using namespace Qt::StringLiterals;

bool isDraft(const QString& draftsFolder, const QString& path)
{
    return QFileInfo(path).absoluteDir() == QDir(draftsFolder);
}

QString draftPath(const QString& draftsFolder, const QString& title)
{
    QString name;
    for (const QChar c : title.simplified())
        if (c.isLetterOrNumber() || QStringView(u" -_().,").contains(c)) name += c;
    name = name.left(80).trimmed();
    if (name.isEmpty() || name.startsWith(u'.')) name = QCoreApplication::translate("ui::shell", "Untitled study");
    const QDir folder(draftsFolder);
    QString path = folder.filePath(name + u".svo"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.svo"_s.arg(name).arg(number));
    return path;
}

} // namespace ui::shell
