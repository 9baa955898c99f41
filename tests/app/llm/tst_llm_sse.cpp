#include "app/llm/sse.h"

#include "app/base/rng.h"

#include <QElapsedTimer>
#include <QTest>

using app::llm::SseMessage;
using app::llm::SseReader;
using Kind = SseMessage::Kind;

/// Event streams as bytes. The rules are those of WHATWG HTML, "Server-sent events"; the deviations are those seen on
/// servers (llama.cpp's "error:" field, JSON without framing, a missing last blank line).
class TestSse : public QObject
{
    Q_OBJECT

    static std::vector<SseMessage> read(const QList<QByteArray>& pieces, qint64 limit = 1 << 20)
    {
        SseReader reader(limit);
        std::vector<SseMessage> messages;
        for (const auto& piece : pieces)
            reader.feed(piece, messages);
        reader.finish(messages);
        return messages;
    }

private Q_SLOTS:
    void reads_data();
    void reads();
    void everySplitReadsTheSame_data() { reads_data(); }
    void everySplitReadsTheSame();
    void case46_longEventsAreStopped();
    void case46_isLinear();
};

void TestSse::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<SseMessage>>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, std::vector<SseMessage> expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const SseMessage a{Kind::Data, {}, "a", false};
    const SseMessage b{Kind::Data, {}, "b", false};
    const SseMessage ping{Kind::Comment, {}, {}, false};
    row("31: line feeds", "data: a\n\ndata: b\n\n", {a, b});
    row("31: carriage returns", "data: a\r\rdata: b\r\r", {a, b});
    row("31: both", "data: a\r\n\r\ndata: b\r\n\r\n", {a, b});
    row("31: mixed", "data: a\r\n\ndata: b\r\r\n", {a, b});
    row("32: byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {a});
    row("32: half a byte order mark", "\xEF\xBB\n\ndata: a\n\n", {a});
    row("32: mark inside",
        "data: a\n\n\xEF\xBB\xBF"
        "data: b\n\n",
        {a});
    row("35: comments", ": OPENROUTER PROCESSING\n\n:\n:ping\ndata: a\n: keep-alive\n\n", {ping, ping, ping, ping, a});
    row("36: several data lines", "data: x\ndata:\ndata:  y\n\n", {{Kind::Data, {}, "x\n\n y", false}});
    row("36: no space", "data:a\n\n", {a});
    row("36: no data", "event: x\n\ndata\n\ndata: a\n\n", {a});
    row("36: named", "event: delta\ndata: a\n\ndata: b\n\n", {{Kind::Data, "delta", "a", false}, b});
    row("36: other fields", QByteArray("id: 1\0x\nretry: x\nfoo: bar\ndata: a\n\n", 35), {a});
    row("37: no blank line at the end", "data: a\n\ndata: b\n", {a, {Kind::Data, {}, "b", true}});
    row("37: no line end at the end", "data: a\n\ndata: b", {a, {Kind::Data, {}, "b", true}});
    row("42: error field", "error: {\"code\":1}\n\ndata: a\n\n", {{Kind::Error, {}, "{\"code\":1}", false}, a});
    row("43: unframed", "{\"error\":\"x\"}\n\ndata: a\n\n", {{Kind::Json, {}, "{\"error\":\"x\"}\n", false}, a});
    row("43: unframed over lines", "{\n \"error\": {\n  \"m\": \"}{\\\"\"\n }\n}\ndata: a\n\n",
        {{Kind::Json, {}, "{\n \"error\": {\n  \"m\": \"}{\\\"\"\n }\n}\n", false}, a});
    row("43: unframed, cut", "[{\"error\":", {{Kind::Json, {}, "[{\"error\":\n", true}});
    row("43: a brace and nothing more", "{\ndata: a\n\n", {a});
    row("empty", "", {});
    row("blank lines", "\n\n\r\n\r\r", {});
}

void TestSse::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<SseMessage>, expected);
    const auto messages = read({bytes});
    QCOMPARE(messages.size(), expected.size());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        QCOMPARE(messages[i].kind, expected[i].kind);
        QCOMPARE(messages[i].event, expected[i].event);
        QCOMPARE(messages[i].data, expected[i].data);
        QCOMPARE(messages[i].isTail, expected[i].isTail);
    }
}

void TestSse::everySplitReadsTheSame()
{
    QFETCH(QByteArray, bytes);
    const auto whole = read({bytes});
    for (qsizetype at = 0; at <= bytes.size(); ++at)
        QVERIFY(read({bytes.left(at), bytes.mid(at)}) == whole);
    QList<QByteArray> single;
    for (const char c : bytes)
        single << QByteArray(1, c);
    QVERIFY(read(single) == whole);
    app::base::Rng rng(1);
    for (int round = 0; round < 50; ++round) {
        QList<QByteArray> pieces;
        for (qsizetype at = 0; at < bytes.size();) {
            const auto count = 1 + static_cast<qsizetype>(rng.below(7));
            pieces << bytes.mid(at, count);
            at += count;
        }
        QVERIFY(read(pieces) == whole);
    }
}

void TestSse::case46_longEventsAreStopped()
{
    SseReader reader(1000);
    std::vector<SseMessage> messages;
    for (int i = 0; i < 200 && !reader.isOverfull(); ++i)
        reader.feed("data: 0123456789\n", messages);
    QVERIFY(reader.isOverfull());
    SseReader line(1000);
    line.feed(QByteArray("data: ").append(QByteArray(2000, 'x')), messages);
    QVERIFY(line.isOverfull());
    QVERIFY(messages.empty());
}

void TestSse::case46_isLinear()
{
    // One line of 4 MB in pieces of 1 KB, and 200,000 small events: quadratic reading would take minutes.
    QElapsedTimer timer;
    timer.start();
    SseReader reader(8 << 20);
    std::vector<SseMessage> messages;
    const QByteArray piece(1024, 'x');
    reader.feed("data: ", messages);
    for (int i = 0; i < 4096; ++i)
        reader.feed(piece, messages);
    reader.feed("\n\n", messages);
    QCOMPARE(messages.size(), 1u);
    for (int i = 0; i < 200'000; ++i)
        reader.feed("data: x\n\n", messages);
    QCOMPARE(messages.size(), 200'001u);
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestSse)
#include "tst_llm_sse.moc"
