#include <QTest>

#ifdef Q_OS_LINUX
#include <link.h>
#endif

/// The core runs without a window: this program holds every room of app/ whole, and none of the window's libraries.
class TestArchitectureLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needsNoWindowLibrary()
    {
#ifdef Q_OS_LINUX
        QStringList loaded;
        dl_iterate_phdr(
            [](dl_phdr_info* info, size_t, void* list) {
                *static_cast<QStringList*>(list) << QString::fromLocal8Bit(info->dlpi_name);
                return 0;
            },
            &loaded);
        QVERIFY(loaded.join(u' ').contains(QLatin1StringView("libQt6Core")));
        for (const char* library : {"libQt6Gui", "libQt6Widgets", "libQt6Charts", "libQt6Svg", "libQt6Sql", "libQt6PrintSupport"})
            QVERIFY2(!loaded.join(u' ').contains(QLatin1StringView(library)), library);
#else
        QSKIP("Lists loaded libraries on Linux only.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestArchitectureLink)
#include "tst_architecture_link.moc"
