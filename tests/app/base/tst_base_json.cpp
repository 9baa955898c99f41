#include "app/base/files.h"
#include "app/base/json.h"
#include "app/base/secret.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
namespace base = app::base;

/// Our own documents are read with checks that name what is wrong; files are written whole or not at all.
class TestBaseJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("named");
        QTest::newRow("good") << QByteArray(R"({"name":"x","count":3,"share":0.5,"kind":"b"})") << QString();
        QTest::newRow("missing") << QByteArray(R"({"count":3})") << "\"study.name\" is missing";
        QTest::newRow("null is missing") << QByteArray(R"({"name":null,"count":3})") << "\"study.name\" is missing";
        QTest::newRow("wrong type") << QByteArray(R"({"name":3,"count":3})") << "\"study.name\": a text";
        QTest::newRow("out of range") << QByteArray(R"({"name":"x","count":300})") << "from 1 to 9";
        QTest::newRow("not whole") << QByteArray(R"({"name":"x","count":2.5})") << "from 1 to 9";
        QTest::newRow("huge") << QByteArray(R"({"name":"x","count":18446744073709551615})") << "from 1 to 9";
        QTest::newRow("unknown key") << QByteArray(R"({"name":"x","count":3,"nmae":1})") << "\"study.nmae\" is not known";
        QTest::newRow("unknown choice") << QByteArray(R"({"name":"x","count":3,"kind":"z"})") << "one of a, b";
        QTest::newRow("first problem wins") << QByteArray(R"({"name":3,"count":300})") << "study.name";
        QTest::newRow("no object") << QByteArray("[1]") << "not a JSON object";
    }

    void problemsAreNamed()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, named);
        const auto json = base::parseJson(document);
        QVERIFY(json.has_value());
        base::ObjectReader reader(*json, u"study"_s);
        reader.string("name");
        reader.integer("count", 1, 9);
        reader.number("share", 0.0);
        reader.choice("kind", {u"a"_s, u"b"_s});
        const auto status = reader.finish();
        QCOMPARE(status.has_value(), named.isEmpty());
        if (!named.isEmpty()) QVERIFY2(status.error().what.contains(named), qPrintable(status.error().what));
    }

    void brokenJsonTellsTheLine()
    {
        const auto json = base::parseJson("{\n  \"a\": 1,\n  \"b\" 2\n}");
        QVERIFY(!json.has_value());
        QVERIFY2(json.error().what.contains(u"line 3"_s), qPrintable(json.error().what));
    }

    void aByteOrderMarkIsNoProblem()
    {
        QVERIFY(base::parseJson("\xEF\xBB\xBF{}").has_value());
    }

    void serversMaySendHalfACharacter()
    {
        const auto object = base::parseServerObject(R"({"text":"\ud83d"})");
        QVERIFY(object.has_value());
        QCOMPARE(object->value("text"_L1).toString().size(), 1);
        QVERIFY(!base::parseServerObject("[]").has_value());
        QVERIFY(!base::parseServerObject("<html>").has_value());
    }

    void keysKeepTheirOrder()
    {
        const QByteArray text = R"({"z":1,"a":{"y":2,"b":3}})";
        QCOMPARE(base::dumpJson(*base::parseJson(text)), text);
    }

    void filesAreWrittenWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Ünïcødé 数据 & test.txt"_s);
        QVERIFY(base::writeFile(path, "one").has_value());
        QVERIFY(base::writeFile(path, "two").has_value());
        QCOMPARE(*base::readFile(path), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void failuresSayWhatToDo()
    {
        QTemporaryDir folder;
        const auto nowhere = base::writeFile(folder.filePath(u"no/such/folder/x"_s), "one");
        QVERIFY(!nowhere.has_value());
        QVERIFY2(nowhere.error().what.contains(u"folder does not exist"_s), qPrintable(nowhere.error().what));
        QCOMPARE(base::readFile(folder.filePath(u"missing"_s)).error().kind, base::ErrorKind::NotFound);
        QVERIFY(base::writeFile(folder.filePath(u"big"_s), QByteArray(100, 'x')).has_value());
        QCOMPARE(base::readFile(folder.filePath(u"big"_s), 99).error().kind, base::ErrorKind::BadInput);
    }

    void secretsLeaveNoTrace()
    {
        const base::Secret key(u" sk-Sentinel/42 \n"_s);
        QCOMPARE(key.bytes(), QByteArray("sk-Sentinel/42"));
        QVERIFY(key.isSendable());
        QCOMPARE(key.redactedFrom(u"bad key sk-Sentinel/42 in ?key=sk-Sentinel%2F42"_s), u"bad key … in ?key=…"_s);
        QVERIFY(!base::Secret(u"two words"_s).isSendable());
        QVERIFY(!base::Secret(u"line\nbreak"_s).isSendable());
        QVERIFY(!base::Secret(u"ключ"_s).isSendable());
    }
};

QTEST_GUILESS_MAIN(TestBaseJson)
#include "tst_base_json.moc"
