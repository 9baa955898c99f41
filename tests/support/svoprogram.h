#pragma once
#include "app/cli/program.h"
#include <QFile>

namespace support {

/// One call of the console program inside the test, and what it said. For tests that link app_cli.
struct Svo
{
    explicit Svo(const QStringList& arguments, app::report::FigureWriter* figures = nullptr)
    {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        code = app::cli::run(QStringList{QStringLiteral("svo")} + arguments, figures, outStream, errStream);
    }
    /// Whether it ended as unusable input with one line in the format of the contract that holds these words.
    bool refused(const QString& words) const
    {
        return code == 2 && err.startsWith(QLatin1StringView("svo: ")) && err.contains(QLatin1StringView("; ")) &&
               err.contains(words) && out.isEmpty();
    }
    int code = -1;
    QString out;
    QString err;
};

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace support
