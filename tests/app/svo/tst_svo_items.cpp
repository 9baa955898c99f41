// The published payoffs (Murphy, Ackermann & Handgraaf 2011; SVO_Slider.m), orders and labels as shown.
#include "app/svo/ideal.h"
#include "app/svo/presentation.h"
#include "app/svo/screens.h"
#include <QTest>
#include <algorithm>

using namespace app;
using namespace app::svo;
using namespace Qt::StringLiterals;

class TestItems : public QObject
{
    Q_OBJECT
private slots:
    void primaryPayoffs_data();
    void primaryPayoffs();
    void secondaryEnds();
    void linesComeBackFromRoundedOptions();
    void aSetWithoutALineKeepsItsOptions();
    void movedSetKeepsTheAngles();
    void itemOrders();
    void optionOrders();
    void shufflesAreFair();
    void factorsTakeTheSameRandomNumbers();
    void presentationKeepsPayoffsAndLabels();
    void namesRoundTrip();
    void dominatedOptions();
};

void TestItems::primaryPayoffs_data()
{
    // Typed from the printed instrument, version A.
    QTest::addColumn<QList<int>>("self");
    QTest::addColumn<QList<int>>("other");
    using L = QList<int>;
    QTest::newRow("1") << L{85, 85, 85, 85, 85, 85, 85, 85, 85} << L{85, 76, 68, 59, 50, 41, 33, 24, 15};
    QTest::newRow("2") << L{85, 87, 89, 91, 93, 94, 96, 98, 100} << L{15, 19, 24, 28, 33, 37, 41, 46, 50};
    QTest::newRow("3") << L{50, 54, 59, 63, 68, 72, 76, 81, 85} << L{100, 98, 96, 94, 93, 91, 89, 87, 85};
    QTest::newRow("4") << L{50, 54, 59, 63, 68, 72, 76, 81, 85} << L{100, 89, 79, 68, 58, 47, 36, 26, 15};
    QTest::newRow("5") << L{100, 94, 88, 81, 75, 69, 63, 56, 50} << L{50, 56, 63, 69, 75, 81, 88, 94, 100};
    QTest::newRow("6") << L{100, 98, 96, 94, 93, 91, 89, 87, 85} << L{50, 54, 59, 63, 68, 72, 76, 81, 85};
}

void TestItems::primaryPayoffs()
{
    QFETCH(QList<int>, self);
    QFETCH(QList<int>, other);
    const Item& item = standardPayoffs().item(QByteArray(QTest::currentDataTag()).toInt());
    for (int option = 1; option <= optionCount; ++option)
        QCOMPARE(item.option(option), (Allocation{double(self.at(option - 1)), double(other.at(option - 1))}));
}

void TestItems::secondaryEnds()
{
    const QList<std::array<double, 4>> ends{{100, 50, 70, 100}, {90, 100, 100, 90}, {100, 70, 50, 100},
                                            {100, 70, 90, 100}, {70, 100, 100, 70}, {50, 100, 100, 90},
                                            {50, 100, 100, 50}, {100, 90, 70, 100}, {90, 100, 100, 50}};
    QCOMPARE(standardPayoffs().items.size(), itemCount);
    for (int i = 0; i < ends.size(); ++i) {
        const Item& item = standardPayoffs().item(7 + i);
        QCOMPARE(item.number, 7 + i);
        QCOMPARE(item.option(1), (Allocation{ends[i][0], ends[i][1]}));
        QCOMPARE(item.option(9), (Allocation{ends[i][2], ends[i][3]}));
    }
    QCOMPARE(standardPayoffs().centre, (Allocation{50, 50}));
}

void TestItems::linesComeBackFromRoundedOptions()
{
    const auto exact = unroundedOptions(standardPayoffs().item(5));
    QCOMPARE(exact[2], (Allocation{87.5, 62.5}));
    for (const Allocation& point : exact)
        QCOMPARE(point.self + point.other, 150.0);
}

void TestItems::aSetWithoutALineKeepsItsOptions()
{
    Item bent = standardPayoffs().item(5);
    bent.options[4] = {80, 80};
    QCOMPARE(unroundedOptions(bent), bent.options);
    QCOMPARE(bestOptions(Ideal::JointGain, bent), QList<int>{5});
}

void TestItems::movedSetKeepsTheAngles()
{
    const Payoffs moved = movedPayoffs(u"far"_s, {200, 120}, 4);
    const Payoffs diagonal = movedPayoffs(u"diagonal"_s, {130, 130}, 2.5);
    QCOMPARE(moved.items.size(), itemCount);
    QCOMPARE(moved.item(5).option(1), (Allocation{400, 120}));
    QCOMPARE(lengthScale(moved), 4.0);
    for (Ideal ideal : allIdeals) {
        const double here = idealScore(ideal)->angle; // only the rounding of options differs
        QVERIFY2(std::abs(idealScore(ideal, diagonal)->angle - here) < 0.5, qPrintable(idealName(ideal)));
        if (ideal == Ideal::InequalityAverse) continue; // equal amounts lie elsewhere around another centre
        QVERIFY2(std::abs(idealScore(ideal, moved)->angle - here) < 0.5, qPrintable(idealName(ideal)));
    }
}

void TestItems::itemOrders()
{
    base::Rng rng(1);
    const QList<int> all{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const auto numbers = [](const QList<Arrangement>& arrangements) {
        QList<int> result;
        for (const auto& arrangement : arrangements)
            result << arrangement.item;
        return result;
    };
    QCOMPARE(numbers(arrange(all, ItemOrder::A, OptionOrder::Printed, rng)), all);
    QCOMPARE(numbers(arrange(all, ItemOrder::B, OptionOrder::Printed, rng)),
             (QList<int>{6, 5, 4, 3, 2, 1, 15, 14, 13, 12, 11, 10, 9, 8, 7}));
    QCOMPARE(numbers(arrange({3, 1, 2}, ItemOrder::A, OptionOrder::Printed, rng)), (QList<int>{1, 2, 3}));
    QList<int> shuffled = numbers(arrange(all, ItemOrder::Shuffled, OptionOrder::Printed, rng));
    QVERIFY(shuffled != all);
    std::sort(shuffled.begin(), shuffled.begin() + 6);
    std::sort(shuffled.begin() + 6, shuffled.end());
    QCOMPARE(shuffled, all); // each block keeps its items
}

void TestItems::optionOrders()
{
    base::Rng rng(1);
    using Order = std::array<quint8, optionCount>;
    QCOMPARE(arrange({1}, ItemOrder::A, OptionOrder::Printed, rng).first().shown, (Order{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(arrange({1}, ItemOrder::B, OptionOrder::Mirrored, rng).first().shown, (Order{9, 8, 7, 6, 5, 4, 3, 2, 1}));
}

void TestItems::shufflesAreFair()
{
    base::Rng rng(7);
    std::array<std::array<int, 9>, 9> seen{};
    const int draws = 9000;
    for (int i = 0; i < draws; ++i) {
        const auto shown = arrange({4}, ItemOrder::Shuffled, OptionOrder::Shuffled, rng).first().shown;
        for (std::size_t place = 0; place < 9; ++place)
            ++seen[place][shown[place] - 1u];
    }
    double chiSquare = 0; // 64 degrees of freedom; 0.9999 quantile 111
    for (const auto& row : seen)
        for (int count : row)
            chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
    QVERIFY2(chiSquare < 111, qPrintable(QString::number(chiSquare)));
}

void TestItems::factorsTakeTheSameRandomNumbers()
{
    for (quint64 seed = 0; seed < 50; ++seed) {
        base::Rng a(seed);
        base::Rng b(seed);
        const auto plain = arrange({1, 2, 3, 4, 5, 6}, ItemOrder::A, OptionOrder::Shuffled, a);
        const auto mixed = arrange({1, 2, 3, 4, 5, 6}, ItemOrder::Shuffled, OptionOrder::Shuffled, b);
        QCOMPARE(a.next(), b.next());
        for (const auto& arrangement : plain)
            QVERIFY(mixed.contains(arrangement)); // same options, other item order
    }
}

void TestItems::presentationKeepsPayoffsAndLabels()
{
    base::Rng rng(3);
    for (int round = 0; round < 100; ++round)
        for (const Arrangement& arrangement : arrange({1, 4, 9, 15}, ItemOrder::Shuffled, OptionOrder::Shuffled, rng)) {
            const Presentation shown = present(arrangement, standardPayoffs(), Labels::Letters);
            for (std::size_t place = 0; place < optionCount; ++place)
                QCOMPARE(shown.payoffs[place], standardPayoffs().item(shown.item).option(shown.printed[place]));
            QCOMPARE(itemOf(shown), standardPayoffs().item(shown.item));
        }
    const Arrangement mirrored{2, {9, 8, 7, 6, 5, 4, 3, 2, 1}};
    const Presentation letters = present(mirrored, standardPayoffs(), Labels::Letters);
    QCOMPARE(letters.labels, u"A B C D E F G H I"_s.split(u' '));
    QCOMPARE(letters.payoffs[0], (Allocation{100, 50}));
    QCOMPARE(letters.placeOf(u"I"_s), 8);
    QCOMPARE(letters.placeOf(u"J"_s), -1);
    QCOMPARE(placeName(letters, 2), u"C"_s);
    QCOMPARE(present(mirrored, standardPayoffs(), Labels::Numbers).labels, u"1 2 3 4 5 6 7 8 9"_s.split(u' '));
    const Presentation bare = present(mirrored, standardPayoffs(), Labels::None);
    QCOMPARE(bare.placeOf(QString()), -1);
    QCOMPARE(placeName(bare, 2), u"3"_s);
}

void TestItems::namesRoundTrip()
{
    for (const QString& name : {u"A"_s, u"B"_s, u"shuffled"_s})
        QCOMPARE(itemOrderName(*itemOrderFromName(name)), name);
    for (const QString& name : {u"printed"_s, u"mirrored"_s, u"shuffled"_s})
        QCOMPARE(optionOrderName(*optionOrderFromName(name)), name);
    for (const QString& name : {u"letters"_s, u"numbers"_s, u"none"_s})
        QCOMPARE(labelsName(*labelsFromName(name)), name);
    QVERIFY(!itemOrderFromName(u"a"_s));
    QVERIFY(!labelsFromName(QString()));
}

void TestItems::dominatedOptions()
{
    // Derived by hand: item 1 varies only the other's points, item 2 raises both from left to right.
    for (const Item& item : standardPayoffs().items)
        for (int option = 1; option <= optionCount; ++option) {
            const bool expected = (item.number == 1 && option >= 2) || (item.number == 2 && option <= 8);
            QCOMPARE(isDominated(item, item.option(option)), expected);
        }
    QCOMPARE(dominatedItems(choicesFromOptions({5, 5, 5, 5, 5, 5})), (QList<int>{1, 2}));
    QCOMPARE(dominatedItems(choicesFromOptions({1, 0, 5, 5, 5, 5})), QList<int>{});
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_svo_items.moc"
