#include "tests/support/csvfile.h"
#include "tests/support/svoprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <clocale>

using namespace Qt::StringLiterals;
using support::CsvFile;
using support::Svo;

namespace {

const QByteArray header = "id,item1,item2,item3,item4,item5,item6\n";
const QStringList scores{u"mean_self"_s,      u"mean_other"_s,        u"angle"_s,         u"category"_s,
                         u"transitive"_s,     u"ranking"_s,           u"vector_length"_s, u"d_inequality_averse"_s,
                         u"d_joint_gain"_s,   u"d_individualistic"_s, u"d_altruistic"_s,  u"secondary_type"_s,
                         u"secondary_index"_s};

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_in, m_out;

    Svo score(const QByteArray& bytes)
    {
        QFile::remove(m_out);
        if (!support::writeContent(m_in, bytes)) qFatal("cannot write");
        return Svo({u"score"_s, m_in, u"-o"_s, m_out});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_in = m_folder.filePath(u"Ünïcødé in.csv"_s);
        m_out = m_folder.filePath(u"out.csv"_s);
    }

    // The vectors hold choices and scores from an independent implementation of the Slider Measure.
    void equalsTheVectors()
    {
        const CsvFile vectors(QStringLiteral(SVO_TEST_DATA "/svo-vectors.csv"));
        QVERIFY(vectors.size() > 300);
        const Svo svo({u"score"_s, QStringLiteral(SVO_TEST_DATA "/svo-vectors.csv"), u"-o"_s, m_out});
        QCOMPARE(svo.code, 0);
        QVERIFY(svo.err.isEmpty());
        const CsvFile scored(m_out);
        QCOMPARE(scored.columns(), vectors.columns()); // earlier scores are replaced, nothing doubled
        QCOMPARE(scored.size(), vectors.size());
        for (qsizetype row = 0; row < vectors.size(); ++row)
            for (const QString& column : vectors.columns())
                QVERIFY2(scored.at(row, column) == vectors.at(row, column),
                         qPrintable(vectors.at(row, u"id"_s) + u' ' + column + u": " + scored.at(row, column) +
                                    u" is not " + vectors.at(row, column)));
    }

    void keepsAllColumnsAndAddsTheScores()
    {
        QCOMPARE(score("id,item1,item2,item3,item4,item5,item6,note\np1,1,9,9,4,5,9,\"a, \"\"b\"\"\n c\"\n").code, 0);
        const CsvFile scored(m_out);
        QCOMPARE(scored.columns(), (QStringList{u"id"_s, u"item1"_s, u"item2"_s, u"item3"_s, u"item4"_s, u"item5"_s,
                                                u"item6"_s, u"note"_s} +
                                    scores));
        QCOMPARE(scored.at(0, u"note"_s), u"a, \"b\"\n c"_s);
        QCOMPARE(scored.at(0, u"angle"_s), u"37.482411"_s);
        QCOMPARE(scored.at(0, u"secondary_type"_s), QString());
    }

    void lettersAndNumbersAreTheSame()
    {
        QCOMPARE(score(header + "a,1,9,9,4,5,9\nb,A,I,I,D,E,I\nc,a, i ,I,d,5.0,9\n").code, 0);
        const CsvFile scored(m_out);
        for (const QString& column : scores) {
            QCOMPARE(scored.at(1, column), scored.at(0, column));
            QCOMPARE(scored.at(2, column), scored.at(0, column));
        }
        QCOMPARE(scored.at(1, u"item1"_s), u"A"_s); // kept as it was
    }

    // The same answers three times: an inequality averse respondent in options, in amounts of one column each, and in
    // two columns each (amounts: Murphy, Ackermann & Handgraaf 2011).
    void amountsAreTheSameToo()
    {
        QCOMPARE(score("id,item1,item2,item3,item4,item5,item6\na,1,9,9,4,5,9\n"
                       "b,85/85,\"100,50\",(85; 85),63:68,75/75,85|85\n")
                     .code,
                 0);
        const CsvFile one(m_out);
        QCOMPARE(score("self1,other1,self2,other2,self3,other3,self4,other4,self5,other5,self6,other6\n"
                       "85,85,100,50,85,85,63,68,75.0,75,85,85\n,,100,50,85,85,63,68,75,75,85,85\n")
                     .code,
                 0);
        const CsvFile two(m_out);
        for (const QString& column : scores) {
            QCOMPARE(one.at(1, column), one.at(0, column));
            QCOMPARE(two.at(0, column), one.at(0, column));
            QCOMPARE(two.at(1, column), QString()); // item 1 is missing
        }
    }

    // Version B reverses the items of each block (SVO_Slider.m): item1 of B is item6 of A, item7 is item15.
    void versionBIsTurnedRound()
    {
        const QByteArray items = "version,item1,item2,item3,item4,item5,item6,item7,item8,item9,item10,item11,item12,"
                                 "item13,item14,item15\n";
        QCOMPARE(score(items + "A,1,9,9,4,5,8,6,5,4,7,5,8,5,3,2\nb,8,5,4,9,9,1,2,3,5,8,5,7,4,5,6\n"
                               ",1,9,9,4,5,8,6,5,4,7,5,8,5,3,2\n")
                     .code,
                 0);
        const CsvFile scored(m_out);
        QVERIFY(!scored.at(0, u"secondary_index"_s).isEmpty());
        for (const QString& column : scores) {
            QCOMPARE(scored.at(1, column), scored.at(0, column));
            QCOMPARE(scored.at(2, column), scored.at(0, column));
        }
    }

    void repeatedIdsAreSaid()
    {
        const Svo svo = score(header + "7,1,9,9,4,5,9\n8,1,9,9,4,5,9\n7,9,1,9,9,1,1\n");
        QCOMPARE(svo.code, 0);
        QVERIFY(svo.out.contains(u"“7” stands in row 1 and again in row 3"_s));
        QCOMPARE(CsvFile(m_out).at(2, u"angle"_s), u"-16.260205"_s);
    }

    void utf16AndFormulasPassThrough()
    {
        const QString text = u"id,item1,item2,item3,item4,item5,item6\n=1+1,1,9,9,4,5,9\n"_s;
        QByteArray utf16("\xFF\xFE");
        for (const QChar c : text)
            utf16.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        QCOMPARE(score(utf16).code, 0);
        QCOMPARE(CsvFile(m_out).at(0, u"id"_s), u"=1+1"_s);
        QCOMPARE(CsvFile(m_out).at(0, u"angle"_s), u"37.482411"_s);
    }

    void aHundredThousandRows()
    {
        QByteArray bytes = header;
        for (int row = 0; row < 100'000; ++row)
            bytes += "p" + QByteArray::number(row) + ",1,9,9,4,5,9\n";
        QCOMPARE(score(bytes).code, 0);
        const QByteArray out = support::contentOf(m_out);
        QCOMPARE(out.count('\n'), 100'001);
        QCOMPARE(out.count(",37.482411,"), 100'000);
    }

    void missingAnswersGiveNoScore()
    {
        QCOMPARE(score(header + "a,1,9,9,,5,9\n").code, 0);
        const CsvFile scored(m_out);
        for (const QString& column : scores)
            QCOMPARE(scored.at(0, column), QString());
    }

    void readsWhatSpreadsheetsWrite()
    {
        QCOMPARE(score("\xEF\xBB\xBFid;Item1;item2;item3;item4;item5;item6\r\na;9;1;9;9;1;1\r\n").code, 0);
        QCOMPARE(CsvFile(m_out).at(0, u"angle"_s), u"-16.260205"_s);
        QVERIFY(support::contentOf(m_out).contains(",-16.260205,"));
    }

    void commaLocalesChangeNothing()
    {
        QCOMPARE(score(header + "a,9,1,9,9,1,1\n").code, 0);
        const QByteArray expected = support::contentOf(m_out);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        (void)std::setlocale(LC_ALL, "de_DE.UTF-8");
        QCOMPARE(score(header + "a,9,1,9,9,1,1\n").code, 0);
        QCOMPARE(support::contentOf(m_out), expected);
        QLocale::setDefault(QLocale::c());
        (void)std::setlocale(LC_ALL, "C");
    }

    void unusableInputWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        for (const char* cell : {"10", "0", "J", "1.5", "-1", "x", "NA", "1,5"}) {
            const QByteArray row = "a,1,9,9,4,5,9\nb,1,\"" + QByteArray(cell) + "\",9,4,5,9\n";
            QTest::newRow(cell) << header + row
                                << QStringList{u"row 2"_s, u"line 3"_s, u"item2"_s, QString::fromLatin1(cell)};
        }
        QTest::newRow("no such amounts") << header + "a,85/14,9,9,4,5,9\n"
                                         << QStringList{u"row 1"_s, u"item1"_s, u"85/14"_s, u"85/85"_s};
        QTest::newRow("amounts of another item") << header + "a,1,50/100,9,4,5,9\n"
                                                 << QStringList{u"item2"_s, u"item 2"_s, u"85/15"_s, u"100/50"_s};
        QTest::newRow("half an allocation") << QByteArray("self1,other1,item2,item3,item4,item5,item6\n85,,9,9,4,5,9\n")
                                            << QStringList{u"row 1"_s, u"self1"_s, u"two amounts"_s};
        QTest::newRow("version") << QByteArray(
                                        "version,item1,item2,item3,item4,item5,item6\nA,1,9,9,4,5,9\nC,1,9,9,4,5,9\n")
                                 << QStringList{u"row 2"_s, u"line 3"_s, u"version"_s, u"“C”"_s};
        QTest::newRow("formula") << header + "a,=1+1,9,9,4,5,9\n" << QStringList{u"row 1"_s, u"item1"_s, u"=1+1"_s};
        QTest::newRow("no item column") << QByteArray("id,item1\na,1\n") << QStringList{u"item2"_s};
        QTest::newRow("two item columns")
            << QByteArray("item1,item1,item2,item3,item4,item5,item6\n1,1,1,1,1,1,1\n") << QStringList{u"item1"_s};
        QTest::newRow("short row") << header + "a,1,9\n" << QStringList{u"Row 1"_s, u"line 2"_s};
        QTest::newRow("empty") << QByteArray() << QStringList{u"empty"_s};
        QTest::newRow("not text") << header + "\xff\xfe\xff,1,9,9,4,5,9\n" << QStringList{u"Line 2"_s};
    }
    void unusableInputWritesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        const Svo svo = score(bytes);
        for (const QString& word : words)
            QVERIFY2(svo.refused(word), qPrintable(svo.err));
        QVERIFY(svo.err.contains(u"Ünïcødé in.csv"_s));
        QVERIFY(!QFile::exists(m_out));
    }

    void aFormerFileStaysWhenTheInputIsBad()
    {
        QVERIFY(support::writeContent(m_out, "former"));
        QVERIFY(support::writeContent(m_in, header + "a,1,9,9,4,5,Z\n"));
        QVERIFY(Svo({u"score"_s, m_in, u"-o"_s, m_out}).refused(u"item6"_s));
        QCOMPARE(support::contentOf(m_out), QByteArray("former"));
    }

    void filesThatAreNotThere()
    {
        QVERIFY(Svo({u"score"_s, u"nowhere.csv"_s, u"-o"_s, m_out}).refused(u"nowhere.csv does not exist"_s));
        QVERIFY(support::writeContent(m_in, header));
        QVERIFY(Svo({u"score"_s, m_in, u"-o"_s, m_folder.filePath(u"no/out.csv"_s)}).refused(u"does not exist"_s));
        QVERIFY(Svo({u"score"_s, m_in, u"-o"_s, m_folder.path()}).refused(u"is a folder"_s));
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_cli_score.moc"
