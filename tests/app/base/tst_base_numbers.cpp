#include "app/base/numbers.h"
#include "app/base/rng.h"
#include <QLocale>
#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
namespace base = app::base;

/// Numbers are the C locale's whatever the user's settings, and chance is the same everywhere.
class TestBaseNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        setlocale(LC_ALL, ""); // as a program with a window does
        QLocale::setDefault(QLocale(QLocale::German));
    }

    void reading_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << "37.48" << true << 37.48;
        QTest::newRow("negative") << " -16.26 " << true << -16.26;
        QTest::newRow("exponent") << "1e3" << true << 1000.0;
        QTest::newRow("decimal comma") << "37,48" << false << 0.0;
        QTest::newRow("group") << "1.000,5" << false << 0.0;
        QTest::newRow("empty") << "" << false << 0.0;
        QTest::newRow("words") << "12 points" << false << 0.0;
        QTest::newRow("not a number") << "nan" << false << 0.0;
        QTest::newRow("infinite") << "inf" << false << 0.0;
        QTest::newRow("arabic digits") << u"١٢"_s << false << 0.0;
    }

    void reading()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNumber);
        QFETCH(double, value);
        const auto number = base::parseDouble(text);
        QCOMPARE(number.has_value(), isNumber);
        if (isNumber) QCOMPARE(*number, value);
    }

    void writing()
    {
        QCOMPARE(base::fixed(-16.26021, 2), u"-16.26"_s);
        QCOMPARE(base::fixed(-0.001, 2), u"0.00"_s);
        QCOMPARE(base::fixed(1234.5, 1), u"1234.5"_s);
        QCOMPARE(base::fixed(std::numeric_limits<double>::quiet_NaN(), 2), QString());
        QCOMPARE(base::shortest(85), u"85"_s);
        QCOMPARE(base::shortest(0.1), u"0.1"_s);
        QCOMPARE(base::shortest(100000), u"100000"_s);
    }

    void shortestReadsBack()
    {
        base::Rng rng(3);
        for (int i = 0; i < 2000; ++i) {
            const double value = (rng.uniform() - 0.5) * std::pow(10.0, int(rng.below(30)) - 15);
            QCOMPARE(*base::parseDouble(base::shortest(value)), value);
        }
    }

    /// xoshiro256** seeded by SplitMix64(0): first outputs of the reference implementation (prng.di.unimi.it), computed
    /// with its C code.
    void chanceIsTheReferenceGenerator()
    {
        base::Rng rng(0);
        QCOMPARE(rng.next(), quint64(0x99ec5f36cb75f2b4ULL));
        QCOMPARE(rng.next(), quint64(0xbf6e1f784956452aULL));
        QCOMPARE(rng.next(), quint64(0x1a5f849d4933e6e0ULL));
    }

    void belowIsEven()
    {
        base::Rng rng(1);
        std::array<int, 9> counts{};
        constexpr int draws = 90000;
        for (int i = 0; i < draws; ++i) ++counts.at(rng.below(9));
        double chiSquare = 0;
        for (const int count : counts) chiSquare += (count - draws / 9.0) * (count - draws / 9.0) / (draws / 9.0);
        QVERIFY2(chiSquare < 26.1, qPrintable(QString::number(chiSquare))); // 99.9 % of chi square with 8 df
    }

    void shuffleKeepsEveryValue()
    {
        base::Rng rng(5);
        std::array<int, 9> values{1, 2, 3, 4, 5, 6, 7, 8, 9};
        rng.shuffle(values);
        QVERIFY(values != (std::array<int, 9>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
        std::sort(values.begin(), values.end());
        QCOMPARE(values.front(), 1);
        QCOMPARE(values.back(), 9);
    }

    void derivedSeedsDiffer()
    {
        QCOMPARE(base::Rng::derive(1, "order", 2), base::Rng::derive(1, "order", 2));
        QVERIFY(base::Rng::derive(1, "order", 2) != base::Rng::derive(1, "order", 3));
        QVERIFY(base::Rng::derive(1, "order", 2) != base::Rng::derive(1, "trial", 2));
        QVERIFY(base::Rng::derive(1, "order", 2) != base::Rng::derive(2, "order", 2));
    }
};

QTEST_GUILESS_MAIN(TestBaseNumbers)
#include "tst_base_numbers.moc"
