#include "app/llm/retry.h"

#include <QTest>
#include <set>

using namespace app::llm;
using app::base::Milliseconds;
using app::base::Rng;
using namespace std::chrono_literals;
using Kind = Decision::Kind;

/// When a request is asked again. Expected values are the policy as written down in app/llm/retry.h, worked by hand.
class TestRetry : public QObject
{
    Q_OBJECT

    static CallError failed(Failure failure, Sent sent = Sent::MaybeProcessed)
    {
        CallError error;
        error.failure = failure;
        error.sent = sent;
        return error;
    }

private Q_SLOTS:
    void decides_data();
    void decides();
    void throttleWaitsAtLeastAsLongAsAsked();
    void throttleBacksOffAndGivesUp();
    void failuresBackOffWithJitter();
    void longWaitsParkTheConnection();
    void loadingIsPolledForAWhile();
    void theServersWordCounts();
    void everyFailureHasAName();
};

void TestRetry::decides_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Sent>("sent");
    QTest::addColumn<Kind>("local");
    QTest::addColumn<Kind>("paid");
    QTest::addColumn<Kind>("paidAllowed");
    const auto row = [](const char* name, Failure failure, Sent sent, Kind local, Kind paid, Kind allowed) {
        QTest::newRow(name) << failure << sent << local << paid << allowed;
    };
    row("refused", Failure::Connect, Sent::NotSent, Kind::Retry, Kind::Retry, Kind::Retry);
    row("dns", Failure::Dns, Sent::NotSent, Kind::Retry, Kind::Retry, Kind::Retry);
    row("server fault", Failure::Server, Sent::MaybeProcessed, Kind::Retry, Kind::Retry, Kind::Retry);
    row("ambiguous", Failure::Ambiguous, Sent::MaybeProcessed, Kind::Retry, Kind::GiveUp, Kind::Retry);
    row("no headers", Failure::TimeoutHeaders, Sent::MaybeProcessed, Kind::Retry, Kind::GiveUp, Kind::Retry);
    row("no headers, unsent", Failure::TimeoutHeaders, Sent::NotSent, Kind::Retry, Kind::Retry, Kind::Retry);
    row("truncated", Failure::Truncated, Sent::OutputStarted, Kind::GiveUp, Kind::GiveUp, Kind::Retry);
    row("overloaded midway", Failure::Overloaded, Sent::OutputStarted, Kind::GiveUp, Kind::GiveUp, Kind::Retry);
    row("overloaded", Failure::Overloaded, Sent::ResponseStarted, Kind::Retry, Kind::Retry, Kind::Retry);
    row("bad request", Failure::BadRequest, Sent::MaybeProcessed, Kind::GiveUp, Kind::GiveUp, Kind::GiveUp);
    row("too long", Failure::ContextTooLong, Sent::MaybeProcessed, Kind::GiveUp, Kind::GiveUp, Kind::GiveUp);
    row("moderation", Failure::Permission, Sent::MaybeProcessed, Kind::GiveUp, Kind::GiveUp, Kind::GiveUp);
    row("key refused", Failure::Auth, Sent::MaybeProcessed, Kind::ParkConnection, Kind::ParkConnection,
        Kind::ParkConnection);
    row("no key", Failure::MissingKey, Sent::NotSent, Kind::ParkConnection, Kind::ParkConnection, Kind::ParkConnection);
    row("quota", Failure::QuotaExhausted, Sent::MaybeProcessed, Kind::ParkConnection, Kind::ParkConnection,
        Kind::ParkConnection);
    row("billing", Failure::Billing, Sent::MaybeProcessed, Kind::ParkConnection, Kind::ParkConnection,
        Kind::ParkConnection);
    row("redirect", Failure::Redirect, Sent::MaybeProcessed, Kind::ParkConnection, Kind::ParkConnection,
        Kind::ParkConnection);
    row("parameter", Failure::UnsupportedParameter, Sent::MaybeProcessed, Kind::Repair, Kind::Repair, Kind::Repair);
    row("stopped", Failure::Cancelled, Sent::NotSent, Kind::GiveUp, Kind::GiveUp, Kind::GiveUp);
}

void TestRetry::decides()
{
    QFETCH(Failure, failure);
    QFETCH(Sent, sent);
    const CallError error = failed(failure, sent);
    Rng rng(1);
    RetryPolicy policy;
    QTEST(policy.decide(error, {}, true, rng).kind, "local");
    QTEST(policy.decide(error, {}, false, rng).kind, "paid");
    policy.resendAmbiguousPaid = true;
    QTEST(policy.decide(error, {}, false, rng).kind, "paidAllowed");
}

void TestRetry::throttleWaitsAtLeastAsLongAsAsked()
{
    CallError error = failed(Failure::RateLimited);
    error.retryAfter = 1500ms;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Rng rng(seed);
        const Decision decision = RetryPolicy().decide(error, {}, false, rng);
        QCOMPARE(decision.kind, Kind::Retry);
        QVERIFY(decision.isThrottle);
        QVERIFY(decision.wait >= 1500ms && decision.wait <= 1875ms);
    }
}

void TestRetry::throttleBacksOffAndGivesUp()
{
    Rng rng(2);
    const CallError error = failed(Failure::RateLimited);
    const Milliseconds expected[] = {2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s, 60s, 60s};
    for (int n = 0; n < 10; ++n) {
        const Decision decision = RetryPolicy().decide(error, {.throttles = n}, false, rng);
        QCOMPARE(decision.kind, Kind::Retry);
        QVERIFY(decision.wait >= expected[n] && decision.wait <= expected[n] * 5 / 4);
    }
    QCOMPARE(RetryPolicy().decide(error, {.throttles = 10}, false, rng).kind, Kind::GiveUp);
    QCOMPARE(RetryPolicy().decide(error, {.throttles = 1, .elapsed = 16min}, false, rng).kind, Kind::GiveUp);
}

void TestRetry::failuresBackOffWithJitter()
{
    const CallError error = failed(Failure::Connect, Sent::NotSent);
    const Milliseconds most[] = {500ms, 1000ms, 2000ms};
    for (int n = 0; n < 3; ++n) {
        std::set<Milliseconds> waits;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            Rng rng(seed);
            const Decision decision = RetryPolicy().decide(error, {.failures = n}, false, rng);
            QCOMPARE(decision.kind, Kind::Retry);
            QVERIFY(!decision.isThrottle);
            QVERIFY(decision.wait >= most[n] / 2 && decision.wait <= most[n]);
            waits.insert(decision.wait);
        }
        QVERIFY(waits.size() > 30); // requests that failed together do not come back together
    }
    Rng rng(1);
    QCOMPARE(RetryPolicy().decide(error, {.failures = 3}, false, rng).kind, Kind::GiveUp);
    QCOMPARE(RetryPolicy().decide(error, {.failures = 1, .elapsed = 6min}, false, rng).kind, Kind::GiveUp);
    QCOMPARE(RetryPolicy().decide(failed(Failure::Server), {.failures = 1}, false, rng).kind, Kind::Retry);
    QCOMPARE(RetryPolicy().decide(failed(Failure::Server), {.failures = 2}, false, rng).kind, Kind::GiveUp);
    QCOMPARE(RetryPolicy().decide(failed(Failure::Ambiguous), {.failures = 1}, true, rng).kind, Kind::GiveUp);
    QCOMPARE(RetryPolicy().decide(failed(Failure::UnsupportedParameter), {.repairs = 1}, true, rng).kind, Kind::GiveUp);
}

void TestRetry::longWaitsParkTheConnection()
{
    Rng rng(1);
    CallError error = failed(Failure::RateLimited);
    error.retryAfter = 121s;
    const Decision decision = RetryPolicy().decide(error, {}, false, rng);
    QCOMPARE(decision.kind, Kind::ParkConnection);
    QCOMPARE(decision.wait, Milliseconds(121s));
    error.retryAfter = 120s;
    QCOMPARE(RetryPolicy().decide(error, {}, false, rng).kind, Kind::Retry);
}

void TestRetry::loadingIsPolledForAWhile()
{
    Rng rng(1);
    const CallError error = failed(Failure::ModelLoading);
    const Decision first = RetryPolicy().decide(error, {}, true, rng);
    QVERIFY(first.kind == Kind::Retry && first.wait >= 2s && first.wait <= 2500ms);
    QVERIFY(RetryPolicy().decide(error, {.throttles = 40, .elapsed = 10min}, true, rng).kind == Kind::Retry);
    QVERIFY(RetryPolicy().decide(error, {.throttles = 60, .elapsed = 16min}, true, rng).kind == Kind::GiveUp);
}

void TestRetry::theServersWordCounts()
{
    Rng rng(1);
    CallError error = failed(Failure::Server);
    error.shouldRetry = false;
    QCOMPARE(RetryPolicy().decide(error, {}, true, rng).kind, Kind::GiveUp);
    error = failed(Failure::BadRequest);
    error.shouldRetry = true;
    QCOMPARE(RetryPolicy().decide(error, {}, true, rng).kind, Kind::Retry);
    QCOMPARE(RetryPolicy().decide(error, {.failures = 1}, true, rng).kind, Kind::GiveUp);
}

void TestRetry::everyFailureHasAName()
{
    std::set<QString> names;
    const int count = static_cast<int>(Failure::Internal) + 1;
    for (int i = 0; i < count; ++i) {
        const QString name = failureName(static_cast<Failure>(i));
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(i)));
        names.insert(name);
    }
    QCOMPARE(static_cast<int>(names.size()), count);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_llm_retry.moc"
