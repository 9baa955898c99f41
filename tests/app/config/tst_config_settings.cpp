#include "app/config/connections.h"
#include "app/config/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::config::ColourScheme;
using app::config::SavedConnection;
using app::config::Settings;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"settings.ini"_s); }
    std::unique_ptr<QSettings> file() const { return std::make_unique<QSettings>(path(), QSettings::IniFormat); }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void defaultsHoldUntilChanged()
    {
        const Settings settings(file());
        QCOMPARE(settings.colourScheme(), ColourScheme::System);
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.zoomPercent(), 100);
        QVERIFY(settings.recentFiles().isEmpty());
        QCOMPARE(settings.initials(), QString());
        QCOMPARE(settings.currency(), QString());
        QCOMPARE(settings.spendingCap(), QString());
        QVERIFY(settings.windowGeometry().isEmpty());
    }

    void everythingSurvivesARestart()
    {
        {
            Settings settings(file());
            settings.setColourScheme(ColourScheme::Dark);
            settings.setLanguage(u"de"_s);
            settings.setZoomPercent(150);
            settings.addRecentFile(u"/Ünïcødé 数据/a, b.svo"_s);
            settings.setInitials(u"M. K."_s);
            settings.setCurrency(u"EUR"_s);
            settings.setSpendingCap(u"12.5"_s);
            settings.setWindowGeometry(QByteArray("\0\x01\xff", 3));
        }
        const Settings again(file());
        QCOMPARE(again.colourScheme(), ColourScheme::Dark);
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.zoomPercent(), 150);
        QCOMPARE(again.recentFiles(), QStringList{u"/Ünïcødé 数据/a, b.svo"_s});
        QCOMPARE(again.initials(), u"M. K."_s);
        QCOMPARE(again.currency(), u"EUR"_s);
        QCOMPARE(again.spendingCap(), u"12.5"_s);
        QCOMPARE(again.windowGeometry(), QByteArray("\0\x01\xff", 3));
    }

    void zoomStaysWithinItsRange()
    {
        Settings settings(file());
        settings.setZoomPercent(7);
        QCOMPARE(settings.zoomPercent(), 80);
        settings.setZoomPercent(1000);
        QCOMPARE(settings.zoomPercent(), 200);
        settings.store().setValue(u"look/zoom_percent"_s, u"much"_s); // edited by hand
        QCOMPARE(settings.zoomPercent(), 80);
        settings.store().setValue(u"look/colour_scheme"_s, u"purple"_s);
        QCOMPARE(settings.colourScheme(), ColourScheme::System);
    }

    void recentFilesKeepTheTenNewest()
    {
        Settings settings(file());
        for (int i = 1; i <= 12; ++i)
            settings.addRecentFile(u"/%1.svo"_s.arg(i));
        settings.addRecentFile(u"/5.svo"_s);
        const QStringList files = settings.recentFiles();
        QCOMPARE(files.size(), 10);
        QCOMPARE(files.mid(0, 3), (QStringList{u"/5.svo"_s, u"/12.svo"_s, u"/11.svo"_s}));
        QCOMPARE(files.count(u"/5.svo"_s), 1);
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void connectionsKeepOrderAndModels()
    {
        const QList<SavedConnection> connections{
            {u"Lab server"_s, u"openai-chat"_s, u"http://localhost:8080/v1"_s, {}, {u"a/b:c"_s, u"qwen, 7b"_s}},
            {u"Cloud"_s, u"anthropic"_s, u"https://api.example.org"_s, u"CLOUD_KEY"_s, {}}};
        {
            const auto settings = file();
            app::config::saveConnections(*settings, QList<SavedConnection>(5, connections[1]));
            app::config::saveConnections(*settings, connections); // the shorter list leaves nothing of the longer one
        }
        QCOMPARE(app::config::savedConnections(*file()), connections);
    }

    void handEditedConnectionsDoNoHarm()
    {
        const auto settings = file();
        app::config::saveConnections(*settings,
                                     {{u"A"_s, {}, u"http://a"_s, {}, {}}, {u"A"_s, {}, u"http://b"_s, {}, {}}, {}});
        settings->setValue(u"connections/size"_s, 9);
        const auto connections = app::config::savedConnections(*settings);
        QCOMPARE(connections.size(), 1);
        QCOMPARE(connections[0].baseUrl, u"http://a"_s);
    }

    void noKeyReachesTheFile_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("user and password")
            << u"https://user:sk-canary@api.example.org/v1"_s << u"https://api.example.org/v1"_s;
        QTest::newRow("query") << u"https://api.example.org/v1beta?key=sk-canary"_s
                               << u"https://api.example.org/v1beta"_s;
        QTest::newRow("fragment") << u"https://api.example.org/#sk-canary"_s << u"https://api.example.org/"_s;
        QTest::newRow("plain") << u" http://localhost:11434/ "_s << u"http://localhost:11434/"_s;
        QTest::newRow("no address yet") << u"localhost"_s << u"localhost"_s;
    }
    void noKeyReachesTheFile()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        {
            const auto settings = file();
            app::config::saveConnections(*settings, {{u"A"_s, u"gemini"_s, typed, {}, {}}});
            QCOMPARE(app::config::savedConnections(*settings)[0].baseUrl, kept);
        }
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("sk-canary"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_config_settings.moc"
