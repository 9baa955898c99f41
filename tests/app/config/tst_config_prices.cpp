#include "app/config/prices.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using config::ModelPrice;

/// The user's own prices: read as people type them, exact, kept and found again.
class TestPrices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("millionths"); // −1: none
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString& typed, qint64 millionths, const QString& shown) {
            QTest::newRow(qPrintable(typed)) << typed << millionths << shown;
        };
        row(u"2.50"_s, 2'500'000, u"2.50"_s);
        row(u"2,5"_s, 2'500'000, u"2.50"_s);
        row(u" 10 "_s, 10'000'000, u"10.00"_s);
        row(u"0.075"_s, 75'000, u"0.075"_s);
        row(u"0.000001"_s, 1, u"0.000001"_s);
        row(u"0"_s, 0, u"0.00"_s);
        row(u"1000000"_s, 1'000'000'000'000, u"1000000.00"_s);
        for (const auto& wrong : {u""_s, u"-1"_s, u"1e3"_s, u"1.2.3"_s, u"1.0000001"_s, u"1000000.01"_s, u"$2"_s})
            row(wrong, -1, {});
    }
    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, millionths);
        QFETCH(QString, shown);
        QCOMPARE(base::millionthsFromText(typed).value_or(-1), millionths);
        if (millionths >= 0) QCOMPARE(base::textFromMillionths(millionths), shown);
    }

    void areKept()
    {
        const QTemporaryDir folder;
        const QList<ModelPrice> prices = {{u"https://api.example.org:443"_s,
                                           u"large"_s,
                                           {2'500'000, 10'000'000, 1'250'000},
                                           u"USD"_s,
                                           u"list of May"_s},
                                          {u"http://127.0.0.1:8080"_s, u"org/small, \"7B\""_s, {0, 1, {}}, u"€"_s, {}}};
        {
            QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
            config::savePrices(settings, {prices.last(), prices.last(), prices.last()});
            config::savePrices(settings, prices);
        }
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(config::savedPrices(settings), prices);
        QCOMPARE(config::priceOf(prices, u"https://api.example.org:443"_s, u"large"_s), std::optional(prices.first()));
        QVERIFY(!config::priceOf(prices, u"https://api.example.org:443"_s, u"larger"_s));
        QVERIFY(!config::priceOf(prices, u"https://other.example.org:443"_s, u"large"_s));
        settings.setValue(u"prices/1/input"_s, u"cheap"_s); // edited by hand
        QCOMPARE(config::savedPrices(settings), QList<ModelPrice>{prices.last()});
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_config_prices.moc"
