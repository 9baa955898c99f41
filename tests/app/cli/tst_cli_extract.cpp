#include "app/base/json.h"
#include "tests/support/svoprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using support::Svo;

namespace {

const QByteArray options = R"("options": {"A": [85, 85], "B": [85, 76], "C": [85, 68], "D": [85, 59], "E": [85, 50], )"
                           R"("F": [85, 41], "G": [85, 33], "H": [85, 24], "I": [85, 15]})";

QByteArray line(const QByteArray& id, const QByteArray& response)
{
    return "{\"id\": " + id + ", \"item\": 1, " + options + ", \"response\": " + response + "}\n";
}

} // namespace

class TestExtract : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_in = m_folder.filePath(u"in.jsonl"_s);
    QString m_out = m_folder.filePath(u"out.jsonl"_s);

    Svo extract(const QByteArray& bytes)
    {
        QFile::remove(m_out);
        if (!support::writeContent(m_in, bytes)) qFatal("cannot write");
        return Svo({u"extract"_s, m_in, u"-o"_s, m_out});
    }
    QList<base::Json> written() const
    {
        QList<base::Json> lines;
        for (const QByteArray& text : support::contentOf(m_out).split('\n'))
            if (!text.isEmpty()) lines << *base::parseJson(text);
        return lines;
    }

private Q_SLOTS:
    void aLinePerReply()
    {
        const Svo svo =
            extract(line("\"x\"", "\"C\"") + "\n" + line("7", "\"\"") + line("null", "\"\\ud83d\\ude00 B\""));
        QVERIFY2(svo.code == 0, qPrintable(svo.err));
        const auto lines = written();
        QCOMPARE(lines.size(), 3);
        for (const auto& reply : lines)
            for (const char* key : {"id", "state", "choice", "start", "end", "rule"})
                QVERIFY2(reply.contains(key), key);
        QCOMPARE(lines[0]["id"].get<std::string>(), "x");
        QCOMPARE(lines[0]["state"].get<std::string>(), "extracted");
        QCOMPARE(lines[0]["choice"].get<std::string>(), "C");
        QCOMPARE(lines[0]["start"].get<int>(), 0);
        QCOMPARE(lines[0]["end"].get<int>(), 1);
        QCOMPARE(lines[1]["id"].get<int>(), 7);
        QCOMPARE(lines[1]["state"].get<std::string>(), "not_found");
        QVERIFY(lines[1]["choice"].is_null() && lines[1]["start"].is_null() && lines[1]["end"].is_null());
        QVERIFY(lines[2]["id"].is_null());
        QCOMPARE(lines[2]["choice"].get<std::string>(), "B");
        QCOMPARE(lines[2]["start"].get<int>(), 3); // the face counts two UTF-16 code units
    }

    void labelsAreThoseShown()
    {
        const QByteArray numbers =
            R"({"id": 1, "item": 2, "options": {"1": [100, 50], "2": [98, 46], "3": [96, 41], "4": [94, 37], )"
            R"("5": [93, 33], "6": [91, 28], "7": [89, 24], "8": [87, 19], "9": [85, 15]}, "response": "3"})";
        QCOMPARE(extract(numbers).code, 0);
        QCOMPARE(written()[0]["choice"].get<std::string>(), "3");
    }

    void halfASurrogatePairIsReadToo()
    {
        const Svo svo = extract(line("1", "\"I choose B. \\ud83d\"") + line("2", "\"A\""));
        QVERIFY2(svo.code == 0, qPrintable(svo.err));
        QCOMPARE(written().size(), 2);
        QCOMPARE(written()[0]["choice"].get<std::string>(), "B");
        QCOMPARE(written()[1]["choice"].get<std::string>(), "A");
    }

    // The labelled replies keep this format; what is read from them is judged by the tests of the reader.
    void labelledRepliesAreTaken()
    {
        const QString path = QStringLiteral(SVO_TEST_DATA "/replies.jsonl");
        if (!QFile::exists(path)) QSKIP("no labelled replies in this tree");
        QCOMPARE(Svo({u"extract"_s, path, u"-o"_s, m_out}).code, 0);
        const auto inputs = support::contentOf(path).split('\n');
        qsizetype row = 0;
        const auto lines = written();
        for (const QByteArray& input : inputs) {
            if (input.trimmed().isEmpty()) continue;
            const base::Json& reply = lines.at(row++);
            QVERIFY(reply["id"] == (*base::parseJson(input))["id"]);
            QCOMPARE(reply["choice"].is_null(), reply["state"] != "extracted");
        }
        QCOMPARE(row, lines.size());
    }

    void unusableLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("words");
        QTest::newRow("no json") << QByteArray("{\"id\": ") << u"JSON"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"object"_s;
        QTest::newRow("no response") << QByteArray("{\"id\": 1, " + options + "}") << u"\"response\""_s;
        QTest::newRow("response is no text") << line("1", "5") << u"\"response\""_s;
        QTest::newRow("no id") << QByteArray("{" + options + ", \"response\": \"A\"}") << u"\"id\""_s;
        QTest::newRow("no options") << QByteArray("{\"id\": 1, \"response\": \"A\"}") << u"\"options\""_s;
        QTest::newRow("few options") << QByteArray(R"({"id": 1, "options": {"A": [1, 2]}, "response": "A"})")
                                     << u"nine"_s;
        QTest::newRow("bad amount") << line("1", "\"A\"").replace("[85, 76]", "[85]") << u"\"B\""_s;
    }
    void unusableLinesAreNamed()
    {
        QFETCH(QByteArray, second);
        QFETCH(QString, words);
        const Svo svo = extract(line("1", "\"A\"") + second);
        QVERIFY2(svo.refused(words), qPrintable(svo.err));
        QVERIFY2(svo.err.contains(u"line 2"_s), qPrintable(svo.err));
        QVERIFY(!QFile::exists(m_out));
    }
};

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_cli_extract.moc"
