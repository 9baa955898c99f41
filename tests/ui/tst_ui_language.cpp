// The language of the window: which words a desktop's language gets. Expected words: German by hand, English plurals by
// the rules of English.
#include "ui/shell/language.h"
#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TstUiLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        for (auto* translator : qApp->findChildren<QTranslator*>()) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
    }

    /// Who speaks a language that we do not reads proper English, not "1 trial(s)".
    void countsAreWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("English") << u"en_GB"_s << u"1 model"_s << u"2 models"_s;
        QTest::newRow("none at all") << u"C"_s << u"1 model"_s << u"2 models"_s;
        QTest::newRow("one we do not speak") << u"tr_TR"_s << u"1 model"_s << u"2 models"_s;
        QTest::newRow("German") << u"de_AT"_s << u"1 Modell"_s << u"2 Modelle"_s;
    }
    void countsAreWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, many);
        ui::shell::installLanguage(*qApp, language);
        const auto models = [](int count) {
            return QCoreApplication::translate("ui::connections::ConnectionsScreen", "%n model(s)", nullptr, count);
        };
        QCOMPARE(models(1), one);
        QCOMPARE(models(2), many);
    }
};

QTEST_MAIN(TstUiLanguage)
#include "tst_ui_language.moc"
