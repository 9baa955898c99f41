#include "app/llm/retryafter.h"

#include <QTest>

using namespace app::llm;
using namespace std::chrono_literals;
using app::base::Milliseconds;
using Wait = std::optional<Milliseconds>;

/// How long servers ask to wait. Dates in the three forms of RFC 9110 §5.6.7.
class TestRetryAfter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void spans_data();
    void spans();
    void words();
};

void TestRetryAfter::reads_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<Wait>("wait");
    const auto row = [](const char* name, const QList<Header>& headers, Wait wait) {
        QTest::newRow(name) << headers << wait;
    };
    const auto after = [&](const char* text, Wait wait) { row(text, {{"retry-after", text}}, wait); };
    after("2", 2s);
    after("1.5", 1500ms);
    after("0", 0ms);
    after("120", 120s);
    after("abc", {});
    after("-5", {});
    after("1e9", {});
    after("NaN", {});
    after("inf", {});
    after("", {});
    after("99999999999", {});
    row("milliseconds", {{"retry-after-ms", "700"}, {"retry-after", "9"}}, 700ms);
    row("bad milliseconds", {{"retry-after-ms", "x"}, {"retry-after", "9"}}, 9s);
    row("two headers", {{"retry-after", "2"}, {"retry-after", "5"}}, {});
    // now is 1994-11-06 08:49:30 UTC
    after("Sun, 06 Nov 1994 08:49:37 GMT", 7s);
    after("Sunday, 06-Nov-94 08:49:37 GMT", 7s);
    after("Sun Nov  6 08:49:37 1994", 7s);
    after("Mon, 06 Nov 1994 08:49:37 GMT", 7s); // wrong weekday
    after("Sun, 06 Nov 1994 08:49:00 GMT", {}); // past
    after("Sun, 06 Nov 1994 25:49:37 GMT", {});
    after("Sun, 31 Feb 1994 08:49:37 GMT", {});
    row("the server's clock is wrong",
        {{"retry-after", "Sun, 06 Nov 1994 10:00:07 GMT"}, {"date", "Sun, 06 Nov 1994 10:00:00 GMT"}}, 7s);
    row("reset of the exhausted one",
        {{"x-ratelimit-remaining-requests", "10"},
         {"x-ratelimit-reset-requests", "1h"},
         {"x-ratelimit-remaining-tokens", "0"},
         {"x-ratelimit-reset-tokens", "6m0s"}},
        6min);
    row("reset without counts", {{"x-ratelimit-reset-requests", "20ms"}, {"x-ratelimit-reset-tokens", "1s"}}, 1s);
    row("nothing exhausted", {{"x-ratelimit-remaining-requests", "10"}, {"x-ratelimit-reset-requests", "1h"}}, {});
    row("nothing", {}, {});
}

void TestRetryAfter::reads()
{
    QFETCH(QList<Header>, headers);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 30), Qt::UTC);
    QTEST(retryAfter({429, headers}, now), "wait");
}

void TestRetryAfter::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Wait>("wait");
    const auto row = [](const char* text, Wait wait) { QTest::newRow(text) << QString::fromLatin1(text) << wait; };
    row("1s", 1s);
    row("6m0s", 6min);
    row("20ms", 20ms);
    row("1m2.5s", 62500ms);
    row("1h1m1s", 3661s);
    row("45.837906927s", 45838ms); // never shorter than asked
    row("0.2ms", 1ms);
    row("s", {});
    row("5", {});
    row("5x", {});
    row("-5s", {});
    row("", {});
}

void TestRetryAfter::spans()
{
    QFETCH(QString, text);
    QTEST(parseSpan(text), "wait");
}

void TestRetryAfter::words()
{
    QCOMPARE(waitInWords(QStringLiteral("Rate limit reached. Please try again in 5.289s. Visit …")), Wait(5289ms));
    QCOMPARE(waitInWords(QStringLiteral("Please try again in 1m12s.")), Wait(72s));
    QCOMPARE(waitInWords(QStringLiteral("Please try again later.")), Wait());
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_llm_retryafter.moc"
