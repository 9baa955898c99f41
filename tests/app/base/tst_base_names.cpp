#include "app/base/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::base;

namespace {

enum class Fruit { Apple, Pear, SourCherry, Quince };

constexpr std::array fruits = {
    Named<Fruit>{Fruit::SourCherry, "sour_cherry"},
    Named<Fruit>{Fruit::Apple, "apple"},
    Named<Fruit>{Fruit::Pear, "pear"},
};

} // namespace

/// Tables of names: enumerators to words in files and back.
class TestBaseNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowGoesThereAndBack()
    {
        for (const auto& row : fruits) {
            QCOMPARE(nameOf(fruits, row.value), QString::fromLatin1(row.name));
            QCOMPARE(valueOf(fruits, QString::fromLatin1(row.name)), std::optional(row.value));
        }
    }

    void namesComeInTheOrderOfTheTable()
    {
        QCOMPARE(namesOf(fruits), (QStringList{u"sour_cherry"_s, u"apple"_s, u"pear"_s}));
    }

    void whatTheTableLacksIsNone()
    {
        QCOMPARE(nameOf(fruits, Fruit::Quince), QString());
        QCOMPARE(valueOf(fruits, u"quince"), std::nullopt);
    }

    /// Names are compared letter by letter: no case, no spaces, no beginnings of names.
    void namesAreExact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << u"Apple"_s;
        QTest::newRow("space before") << u" apple"_s;
        QTest::newRow("space behind") << u"apple "_s;
        QTest::newRow("beginning") << u"app"_s;
        QTest::newRow("longer") << u"apples"_s;
        QTest::newRow("hyphen") << u"sour-cherry"_s;
        QTest::newRow("look-alike") << u"\u0430pple"_s; // a Cyrillic letter
        QTest::newRow("a zero at the end") << u"apple"_s + QChar(u'\0');
    }
    void namesAreExact()
    {
        QFETCH(QString, name);
        QCOMPARE(valueOf(fruits, name), std::nullopt);
    }

    void aPartOfATextIsANameToo()
    {
        const QString text = u"pear,apple"_s;
        QCOMPARE(valueOf(fruits, QStringView(text).first(4)), std::optional(Fruit::Pear));
        QCOMPARE(valueOf(fruits, QStringView(text).sliced(5)), std::optional(Fruit::Apple));
    }
};

QTEST_GUILESS_MAIN(TestBaseNames)
#include "tst_base_names.moc"
