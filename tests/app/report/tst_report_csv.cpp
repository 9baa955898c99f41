#include "app/base/numbers.h"
#include "app/base/rng.h"
#include "app/report/csv.h"

#include <QLocale>
#include <QStringEncoder>
#include <QTest>
#include <clocale>

using namespace Qt::StringLiterals;
using namespace app::report;

namespace {

const QList<Column> columns{{u"name"_s, ColumnType::Text, u"a text"_s},
                            {u"angle"_s, ColumnType::Number, u"an angle"_s, u"degrees"_s, {}, 6},
                            {u"points"_s, ColumnType::Number, u"points"_s}};

QByteArray utf16(const QString& text, bool bigEndian, bool withMark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        std::setlocale(LC_ALL, "C");
    }

    // Expected bytes by hand from RFC 4180.
    void writesRfc4180()
    {
        const Table table{columns,
                          {{u"plain"_s, 37.48, 85.0}, {u"a \"b\", c\nd"_s, Cell(), Cell()}, {u" space "_s, 0.0, 0.1}}};
        QCOMPARE(toCsv(table), QByteArray("name,angle,points\r\n"
                                          "plain,37.480000,85\r\n"
                                          "\"a \"\"b\"\", c\nd\",,\r\n"
                                          "\" space \",0.000000,0.1\r\n"));
    }

    void negativeNumbersStayNumbers()
    {
        const Table table{columns, {{u"-16.26"_s, -16.26, -16.26}}};
        QCOMPARE(toCsv(table), QByteArray("name,angle,points\r\n'-16.26,-16.260000,-16.26\r\n"));
    }

    void textsThatLookLikeFormulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-none-"_s << u"'-none-"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("line end") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("nul") << QString(QChar(0)) + u"x" << u"'"_s + QChar(0) + u"x";
        QTest::newRow("full width") << u"＝1+1"_s << u"'＝1+1"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << u"''tis"_s;
        QTest::newRow("plain") << u"I choose B"_s << u"I choose B"_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void textsThatLookLikeFormulasAreGuarded()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(guarded(text), kept);
        QCOMPARE(unguarded(guarded(text)), text);
    }

    void roundTripsAnyText()
    {
        const QStringList pieces{u"'"_s,    u"="_s,   u"-"_s, u"\""_s, u","_s,  u"\n"_s,
                                 u"\r\n"_s, u"é数"_s, u"𝔸"_s, u" "_s,  u"\t"_s, u"a"_s};
        app::base::Rng rng(1);
        for (int round = 0; round < 400; ++round) {
            Table table{{columns[0], columns[0], columns[2]}, {}};
            for (int r = 0; r < 3; ++r) {
                QStringList texts(2);
                for (QString& text : texts)
                    for (auto n = rng.below(6); n > 0; --n)
                        text += pieces[rng.below(std::uint32_t(pieces.size()))];
                table.rows << Row{texts[0], texts[1], rng.uniform() * 200 - 100};
            }
            for (const QChar separator : {u',', u';'}) {
                const auto read = parseCsv(toCsv(table, {separator}));
                QVERIFY2(read, read ? "" : qPrintable(read.error().what));
                QCOMPARE(read->rows.size(), 3);
                for (int r = 0; r < 3; ++r) {
                    for (int c = 0; c < 2; ++c)
                        QCOMPARE(unguarded(read->rows[r][c]), std::get<QString>(table.rows[r][c]));
                    QCOMPARE(app::base::parseDouble(read->rows[r][2]), std::get<double>(table.rows[r][2]));
                }
            }
        }
    }

    void localesChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"de_DE", "pt_BR", "fr_FR", "ar_EG", "tr_TR"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void localesChangeNothing()
    {
        QFETCH(QString, name);
        const Table table{columns, {{u"x"_s, -1234.5678, 1234567.25}}};
        const QByteArray expected = toCsv(table);
        QLocale::setDefault(QLocale(name));
        (void)std::setlocale(LC_ALL, qPrintable(name + u".UTF-8")); // where it is installed
        QCOMPARE(toCsv(table), expected);
    }

    void spreadsheetsGetTheirOwnSigns()
    {
        const Table table{columns, {{u"a;b"_s, -16.26, 0.5}}};
        QCOMPARE(toCsv(table, CsvFormat::forSpreadsheet(QLocale(u"de_DE"_s))),
                 QByteArray("\xEF\xBB\xBFname;angle;points\r\n\"a;b\";-16,260000;0,5\r\n"));
        QCOMPARE(toCsv(table, CsvFormat::forSpreadsheet(QLocale(u"en_US"_s))),
                 QByteArray("\xEF\xBB\xBFname,angle,points\r\na;b,-16.260000,0.5\r\n"));
        QVERIFY(!toCsv(table, CsvFormat::forSpreadsheet(QLocale(u"de_DE"_s))).contains("sep="));
    }

    void readsWhatOthersWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"id,item1\nä,5\nb,\n"_s;
        QTest::newRow("plain") << text.toUtf8();
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("crlf") << QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
        QTest::newRow("old mac") << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::newRow("no last line end") << text.chopped(1).toUtf8();
        QTest::newRow("semicolons") << QString(text).replace(u',', u';').toUtf8();
        QTest::newRow("tabs") << QString(text).replace(u',', u'\t').toUtf8();
        QTest::newRow("quotes") << u"\"id\",\"item1\"\n\"ä\",\"5\"\n\"b\",\"\"\n"_s.toUtf8();
        QTest::newRow("empty lines") << QByteArray("\n") + text.toUtf8() + "\n\n";
        QTest::newRow("utf-16 le") << utf16(text, false, true);
        QTest::newRow("utf-16 be") << utf16(text, true, true);
        QTest::newRow("utf-16 le without mark") << utf16(text, false, false);
        QTest::newRow("utf-16 be without mark") << utf16(text, true, false);
    }
    void readsWhatOthersWrite()
    {
        QFETCH(QByteArray, bytes);
        const auto read = parseCsv(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(read->header, (QStringList{u"id"_s, u"item1"_s}));
        QCOMPARE(read->rows, (QList<QStringList>{{u"ä"_s, u"5"_s}, {u"b"_s, QString()}}));
    }

    void knowsTheLineOfARow()
    {
        const auto read = parseCsv("id,note\r\n1,\"two\r\nlines\"\r\n\r\n2,x\r\n");
        QVERIFY(read);
        QCOMPARE(read->lines, (QList<int>{2, 5}));
        QCOMPARE(read->rows[0][1], u"two\r\nlines"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray("\n \n") << u"empty"_s;
        QTest::newRow("too many") << QByteArray("a,b\n1,2\n1,2,3\n") << u"Row 2 (line 3) has 3 fields"_s;
        QTest::newRow("too few") << QByteArray("a,b\n1\n") << u"Row 1 (line 2) has 1 fields"_s;
        QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << u"line 2 is never closed"_s;
        QTest::newRow("latin-1") << QByteArray("a,b\n1,\xE4\n") << u"Line 2 holds characters that are not UTF-8"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto read = parseCsv(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(words), qPrintable(read.error().what));
    }

    void survivesAnyBytes()
    {
        app::base::Rng rng(2);
        const QByteArray alphabet("\"',;\t\r\n\0aé=\xff\xfe", 14);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            for (auto n = rng.below(24); n > 0; --n)
                bytes += alphabet[rng.below(std::uint32_t(alphabet.size()))];
            const auto read = parseCsv(bytes);
            if (!read) continue;
            for (const auto& row : read->rows)
                QCOMPARE(row.size(), read->header.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_report_csv.moc"
