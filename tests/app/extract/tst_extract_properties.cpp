// What holds for any reply whatever: it is read, always alike, whatever stands around it, and in linear time.
#include "app/base/rng.h"
#include "app/extract/extraction.h"
#include <QTest>
#include <ctime>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

svo::Presentation shown(int number, svo::Labels labels)
{
    svo::Arrangement arrangement{quint8(number), {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    return svo::present(arrangement, svo::standardPayoffs(), labels);
}

const QStringList replies{u"I choose D because it is balanced."_s,
                          u"A is too generous and I is too greedy, so D."_s,
                          u"Either C or D."_s,
                          u"63 for me and 68 for the other person."_s,
                          u"Answer:\n\nB"_s,
                          u"我选D，因为比较公平。"_s,
                          u"أختار D لأنه عادل."_s,
                          u"I would rather not make this decision."_s,
                          u"**E**"_s};

/// Pieces that replies are made of, and signs that upset readers.
const QStringList pieces{u"A"_s,        u"I"_s,           u" "_s,
                         u"\n"_s,       u"I choose "_s,   u"not "_s,
                         u"85"_s,       u" for me"_s,     u"<think>"_s,
                         u"</think>"_s, u"\""_s,          u"'"_s,
                         u"("_s,        u"|"_s,           u"[x]"_s,
                         u"if "_s,      u"，"_s,          u"选"_s,
                         u"или "_s,     u"لي"_s,          u"\U0001F175"_s,
                         u"User:"_s,    u"Question 4:"_s, u"..."_s,
                         u"->"_s,       u"or "_s,         u"the last one"_s,
                         u"B: "_s,      u"✓"_s,           u"that's what I choose"_s};

void checkSound(const extract::Extraction& got, const QString& reply)
{
    QCOMPARE(got.place >= 0, got.state == extract::State::Extracted);
    QVERIFY(got.place < svo::optionCount);
    QVERIFY(!got.rule.isEmpty());
    if (got.place < 0) {
        QCOMPARE(got.start, -1);
        QCOMPARE(got.end, -1);
    } else {
        QVERIFY(got.start >= 0 && got.start < got.end && got.end <= reply.size());
    }
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT
private slots:
    void anyUnits();
    void anyPieces();
    void whitespace();
    void reasoningNeverCounts();
    void nothingFromNothing();
    void evidenceIsTheLabel();
    void linear_data();
    void linear();
    void longReplies();
};

/// Any sequence of UTF-16 units, lone surrogates included, is read, and twice alike.
void TestProperties::anyUnits()
{
    base::Rng rng(1);
    for (int round = 0; round < 600; ++round) {
        QString reply;
        const auto length = rng.below(60);
        for (quint32 i = 0; i < length; ++i)
            reply += QChar(char16_t(rng.below(4) ? rng.below(0x80) : rng.below(0x10000)));
        for (const auto labels : {svo::Labels::Letters, svo::Labels::Numbers, svo::Labels::None}) {
            const auto item = shown(1 + round % 15, labels);
            const auto got = extract::read(reply, item, round % 3 == 0);
            checkSound(got, reply);
            QCOMPARE(extract::read(reply, item, round % 3 == 0), got);
        }
    }
}

void TestProperties::anyPieces()
{
    base::Rng rng(2);
    for (int round = 0; round < 1500; ++round) {
        QString reply;
        const auto count = rng.below(12);
        for (quint32 i = 0; i < count; ++i)
            reply += pieces.at(int(rng.below(quint32(pieces.size()))));
        checkSound(extract::read(reply, shown(4, svo::Labels::Letters)), reply);
    }
}

/// The same reading whatever white space surrounds a reply or ends its lines.
void TestProperties::whitespace()
{
    const auto item = shown(4, svo::Labels::Letters);
    for (const QString& reply : replies) {
        const auto plain = extract::read(reply, item);
        for (const QString& around : {u" "_s, u"\n\n"_s, u"\r\n\t"_s, u"\u00A0\u2003"_s, u"\uFEFF"_s}) {
            auto got = extract::read(around + reply + around, item);
            if (got.start >= 0) {
                got.start -= int(around.size());
                got.end -= int(around.size());
            }
            QCOMPARE(got, plain);
        }
        QString windows = reply;
        windows.replace(u'\n', u"\r\n"_s);
        QCOMPARE(extract::read(windows, item).place, plain.place);
        QString wide = reply;
        wide.replace(u' ', u"  \t "_s);
        QCOMPARE(extract::read(wide, item).place, plain.place);
    }
}

/// Whatever was thought, the answer behind it is the answer.
void TestProperties::reasoningNeverCounts()
{
    const auto item = shown(4, svo::Labels::Letters);
    for (const QString& thought : replies)
        for (const QString& reply : replies) {
            const auto plain = extract::read(reply, item);
            QCOMPARE(extract::read(u"<think>"_s + thought + u"</think>"_s + reply, item).place, plain.place);
            QCOMPARE(extract::read(thought + u"</think>"_s + reply, item).place, plain.place);
            QCOMPARE(extract::read(u"<think>"_s + thought + reply, item).state, extract::State::Truncated);
        }
}

/// Words without label, amount or position never give an option.
void TestProperties::nothingFromNothing()
{
    const QStringList words{u"we"_s,     u"choose"_s, u"the"_s, u"other"_s,    u"person"_s, u"option"_s,
                            u"answer"_s, u"is"_s,     u"so"_s,  u"best"_s,     u"for"_s,    u"me"_s,
                            u"ich"_s,    u"wähle"_s,  u"选"_s,  u"でしょう"_s, u"выбор"_s,  u"not"_s,
                            u"maybe"_s,  u":"_s,      u"."_s,   u"\n"_s,       u"if"_s,     u"would"_s};
    base::Rng rng(3);
    for (int round = 0; round < 1500; ++round) {
        QStringList reply;
        const auto count = 1 + rng.below(14);
        for (quint32 i = 0; i < count; ++i)
            reply << words.at(int(rng.below(quint32(words.size()))));
        const QString text = reply.join(u' ');
        QVERIFY2(extract::read(text, shown(4, svo::Labels::Letters)).place < 0, qPrintable(text));
    }
}

/// The evidence is counted in the reply as it came, also behind signs of two units and combining marks.
void TestProperties::evidenceIsTheLabel()
{
    const auto item = shown(4, svo::Labels::Letters);
    for (const QString& before :
         {QString(), u"\U0001F600 "_s, u"e\u0301h bien, "_s, u"\u200B\u200B"_s, u"... --> "_s}) {
        const QString reply = before + u"I choose D."_s;
        const auto got = extract::read(reply, item);
        QCOMPARE(reply.mid(got.start, got.end - got.start), u"D"_s);
    }
}

void TestProperties::linear_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("words") << u"I think that option A gives me more than the other person would get. "_s;
    QTest::newRow("labels") << u"A or B, not C; "_s;
    QTest::newRow("one long sentence") << u"if not A and 85 for me "_s;
    QTest::newRow("numbers") << u"85 15 "_s;
    QTest::newRow("brackets") << u"((("_s;
    QTest::newRow("tags") << u"<think>"_s;
    QTest::newRow("quotes") << u"\"A\" '"_s;
    QTest::newRow("one word") << u"a"_s;
    QTest::newRow("lines") << u"A\n"_s;
    QTest::newRow("turns") << u"User: A\n"_s;
    QTest::newRow("Chinese") << u"我选择A因为对方"_s;
    QTest::newRow("anaphors") << u"that's what I choose "_s;
    QTest::newRow("dots") << u"...->"_s;
}

/// Four times the text may take little more than four times the processor's time (a quadratic reader: sixteen times).
void TestProperties::linear()
{
    QFETCH(QString, piece);
    const auto item = shown(4, svo::Labels::Letters);
    const auto work = [&](qsizetype size) {
        const QString reply = piece.repeated(size / piece.size());
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int repeat = 0; repeat < 3; ++repeat) {
            const std::clock_t start = std::clock();
            extract::read(reply, item);
            least = std::min(least, std::clock() - start);
        }
        return double(least) / CLOCKS_PER_SEC;
    };
    const double small = work(5000), large = work(20000);
    QVERIFY2(large < small * 10 + 0.002, qPrintable(u"%1 s, then %2 s"_s.arg(small).arg(large)));
}

/// A megabyte is read by its beginning and its end, and behind its reasoning.
void TestProperties::longReplies()
{
    const auto item = shown(4, svo::Labels::Letters);
    const QString talk = u"The points are shared between two persons. "_s.repeated(25000);
    QCOMPARE(extract::read(talk + u"\nI choose D."_s, item).place, 3);
    QCOMPARE(extract::read(u"I choose D.\n"_s + talk, item).place, 3);
    const QString reply = u"<think>A? "_s + talk + u"</think>"_s + u"I choose F."_s;
    const auto got = extract::read(reply, item);
    QCOMPARE(reply.mid(got.start, got.end - got.start), u"F"_s);
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_extract_properties.moc"
