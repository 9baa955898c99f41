#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Arrows are includes: what a room includes is what its CMake line names, and nothing points up.
class TestArchitectureIncludes : public QObject
{
    Q_OBJECT

    static QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList sources(const QString& folder)
    {
        QStringList files;
        QDirIterator it(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) files << it.next();
        return files;
    }

    /// Rooms that the CMake line of `room` names after DEPENDS, as "app/x" or "ui/x".
    static QSet<QString> declared(const QString& top, const QString& room)
    {
        const QString cmake = read(QStringLiteral(SVO_SOURCE_DIR "/%1/%2/CMakeLists.txt").arg(top, room));
        static const QRegularExpression line(QStringLiteral("_room\\(\\w+\\s+DEPENDS ([\\w\\s]+?)(?:USES|\\))"));
        QSet<QString> rooms;
        const auto names = line.match(cmake).captured(1).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        for (QString name : names) {
            if (top == QLatin1StringView("app")) name.prepend(QLatin1StringView("app_"));
            rooms << name.replace(name.indexOf(u'_'), 1, u'/');
        }
        return rooms;
    }

private Q_SLOTS:
    void roomsIncludeOnlyWhatTheyName_data()
    {
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("room");
        for (const QString& top : {QStringLiteral("app"), QStringLiteral("ui")})
            for (const QString& room : QDir(QStringLiteral(SVO_SOURCE_DIR "/") + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::addRow("%s/%s", qPrintable(top), qPrintable(room)) << top << room;
    }

    void roomsIncludeOnlyWhatTheyName()
    {
        QFETCH(QString, top);
        QFETCH(QString, room);
        if (room == QLatin1StringView("console")) return; // a program, no room
        auto allowed = declared(top, room);
        allowed << top + u'/' + room;
        static const QRegularExpression include(QStringLiteral("#include \"((?:app|ui)/\\w+)/"));
        for (const QString& file : sources(QStringLiteral(SVO_SOURCE_DIR "/%1/%2").arg(top, room))) {
            for (auto it = include.globalMatch(read(file)); it.hasNext();) {
                const QString target = it.next().captured(1);
                if (file.endsWith(QLatin1StringView("/main.cpp"))) continue;
                QVERIFY2(allowed.contains(target), qPrintable(QStringLiteral("%1 includes %2").arg(file, target)));
            }
        }
    }

    void nothingPointsUp()
    {
        for (const QString& file : sources(QStringLiteral(SVO_SOURCE_DIR "/app"))) {
            QVERIFY2(!read(file).contains(QLatin1StringView("#include \"ui/")), qPrintable(file));
            static const QRegularExpression window(QStringLiteral("#include <(Qt(Widgets|Gui|Charts|Svg)/|QWidget|QApplication|QGuiApplication|QPainter|QColor|QFont|QPixmap|QImage)"));
            QVERIFY2(!read(file).contains(window), qPrintable(file));
        }
    }

    void outsideLibrariesHaveOneDoor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("door");
        QTest::newRow("json") << "#include <nlohmann" << "/app/base/";
        QTest::newRow("sqlite") << "#include <sqlite3" << "/app/store/";
        QTest::newRow("network") << "QNetworkAccessManager" << "/app/llm/";
        QTest::newRow("keychain") << "keychain.h>" << "/app/config/";
    }

    void outsideLibrariesHaveOneDoor()
    {
        QFETCH(QString, text);
        QFETCH(QString, door);
        for (const QString& top : {QStringLiteral("/app"), QStringLiteral("/ui")})
            for (const QString& file : sources(QStringLiteral(SVO_SOURCE_DIR) + top))
                QVERIFY2(!read(file).contains(text) || file.contains(door), qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(TestArchitectureIncludes)
#include "tst_architecture_includes.moc"
