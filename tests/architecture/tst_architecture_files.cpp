#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// Habits that hold the tree together: small files, tests that are built and carry weight, no back doors.
class TestArchitectureFiles : public QObject
{
    Q_OBJECT

    struct Source
    {
        QString path;
        QString text;
        qsizetype lines = 0;
    };

    static QList<Source> sources(const QStringList& folders)
    {
        QList<Source> files;
        for (const QString& folder : folders) {
            QDirIterator it(QStringLiteral(SVO_SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly)) continue;
                const QString text = QString::fromUtf8(file.readAll());
                files << Source{file.fileName(), text, text.count(u'\n')};
            }
        }
        return files;
    }

    static qsizetype totalLines(const QList<Source>& files)
    {
        qsizetype lines = 0;
        for (const auto& file : files)
            lines += file.lines;
        return lines;
    }

private Q_SLOTS:
    void filesAreSmall()
    {
        QList<qsizetype> lengths;
        for (const auto& file : sources({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")})) {
            QVERIFY2(file.lines <= 600, qPrintable(QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines)));
            if (file.path.endsWith(QLatin1StringView(".cpp")) && !file.path.contains(QLatin1StringView("/tests/"))) lengths << file.lines;
        }
        std::sort(lengths.begin(), lengths.end());
        QVERIFY2(lengths.at(lengths.size() / 2) < 170, qPrintable(QString::number(lengths.at(lengths.size() / 2))));
    }

    void testsCarryWeight()
    {
        const auto code = totalLines(sources({QStringLiteral("app"), QStringLiteral("ui")}));
        const auto tests = totalLines(sources({QStringLiteral("tests")}));
        QVERIFY2(tests * 100 >= code * 40,
                 qPrintable(QStringLiteral("%1 lines of tests for %2 of code").arg(tests).arg(code)));
    }

    void everyTestIsRegistered()
    {
        // The build makes one ctest entry per tst_ file of these folders; a test elsewhere would never run.
        static const QRegularExpression known(QStringLiteral("/tests/(app/(base|chat|svo|stats|prompt|extract|llm|study|store|run|report|config|cli)|ui|architecture)/tst_\\w+\\.cpp$"));
        QStringList names;
        for (const auto& file : sources({QStringLiteral("tests")})) {
            const QString name = QFileInfo(file.path).fileName();
            if (!name.startsWith(QLatin1StringView("tst_"))) continue;
            QVERIFY2(known.match(file.path).hasMatch(), qPrintable(file.path));
            QVERIFY2(!names.contains(name), qPrintable(name));
            QVERIFY2(file.text.contains(QRegularExpression(QStringLiteral("QTEST_(GUILESS_)?MAIN|int main\\("))), qPrintable(file.path));
            names << name;
        }
        QVERIFY(names.size() > 20);
    }

    void habitsHold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("folders");
        QTest::newRow("nested event loop") << "QEventLoop|processEvents\\(" << "app ui";
        QTest::newRow("global application in the core") << "\\bqApp\\b" << "app";
        QTest::newRow("singleton") << "static \\w+&? ?instance\\(" << "app ui";
        QTest::newRow("left undone") << "\\b(TODO|FIXME|XXX)\\b" << "app ui tests";
        QTest::newRow("string connect") << "\\bSIGNAL\\(" << "app ui";
        QTest::newRow("rich text from outside") << "(?<!data)(->|\\.)setHtml\\(|setMarkdown\\(" << "ui";
        QTest::newRow("certificate errors ignored") << "ignoreSslErrors" << "app ui";
        QTest::newRow("keys stored plainly") << "setInsecureFallback\\(true" << "app ui";
        QTest::newRow("waiting by sleeping in tests") << "QTest::qSleep|QThread::sleep" << "tests";
    }

    void habitsHold()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, folders);
        const QRegularExpression expression(pattern);
        for (const auto& file : sources(folders.split(u' '))) {
            if (file.path.contains(QLatin1StringView("/tests/architecture/"))) continue;
            const auto match = expression.match(file.text);
            QVERIFY2(!match.hasMatch(), qPrintable(QStringLiteral("%1: %2").arg(file.path, match.captured(0))));
        }
    }
};

QTEST_GUILESS_MAIN(TestArchitectureFiles)
#include "tst_architecture_files.moc"
