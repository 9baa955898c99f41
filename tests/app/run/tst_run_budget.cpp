#include "app/run/budget.h"
#include "tests/support/llmcalls.h"
#include "tests/support/runbench.h"
#include "tests/support/studybuilder.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using run::Budget;
using support::FaultServer;
using support::RunBench;

/// What a run costs by the user's own prices, and the cap at which it pauses. Costs are worked out by hand from price
/// lists' own unit, a million tokens.
class TestRunBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatServersReport()
    {
        Budget budget({{0, {2'500'000, 10'000'000, 1'250'000}}, {1, {1, 1, {}}}}, {});
        QVERIFY(budget.hasPrices());
        budget.add(0, {1000, 200, 150, 400}, true); // 600 · 2.50 + 400 · 1.25 + 200 · 10.00 per million
        QCOMPARE(budget.spent(), qint64(1500 + 500 + 2000));
        budget.add(2, {1000, 200, {}, {}}, true); // costs nothing
        budget.add(0, {}, false);                 // never went out
        QCOMPARE(budget.unknown(), 0);
        budget.add(0, {}, true);
        QCOMPARE(budget.unknown(), 1);
        QCOMPARE(budget.spent(), qint64(4000));
        budget.add(1, {1, {}, {}, {}}, true); // less than a millionth counts as one
        QCOMPARE(budget.spent(), qint64(4001));
        budget.add(0, {10, {}, {}, 50}, true); // more cached than asked: a server's mistake
        QCOMPARE(budget.spent(), qint64(4013)); // 4000.000001 + 10 · 1.25
        QVERIFY(!budget.isReached());
        budget.setCap(4013);
        QVERIFY(budget.isReached());
        budget.setCap(4014);
        QVERIFY(!budget.isReached());
    }

    /// Each reply of this server tells 7 tokens in and 2 out.
    void capPausesAndGoesOn()
    {
        FaultServer server;
        server.answers({{FaultServer::sse(support::chatDelta("I choose option C.") + support::chatEnd())}});
        support::StudyBuilder builder;
        builder.server(u"Served"_s, server.url()).orientations({u"none"_s}).trials(2);
        RunBench bench(builder.apply(study::SetDesign{builder.design()}).study());
        run::Options options;
        options.maxParallel = 1;
        options.prices = {{0, {1'000'000, 3'000'000, {}}}}; // 13 millionths a reply
        options.cap = 50;
        QSignalSpy finished(&bench.session, &run::Session::finished);
        bench.session.start(bench.study, options);
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        QVERIFY(bench.status.isCapped);
        QCOMPARE(server.requestCount(), 4);
        QCOMPARE(bench.status.spent, qint64(52));
        QCOMPARE(bench.notes.size(), 1);
        QVERIFY(bench.notes.first().sentence.contains(u"spending cap"_s));
        bench.session.resume(); // without a higher cap: no further
        QTRY_COMPARE(bench.notes.size(), 2);
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        QCOMPARE(server.requestCount(), 4);
        bench.session.setCap(std::nullopt);
        bench.session.resume();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(bench.completeTrials() == 2);
        QCOMPARE(bench.status.spent, 13 * qint64(server.requestCount()));
        QVERIFY(!bench.status.isCapped);
    }

    /// Prices change between runs; what was charged stays at the price of its day.
    void capCountsEarlierRuns()
    {
        FaultServer server;
        server.answers({{FaultServer::sse(support::chatDelta("I choose option C.") + support::chatEnd())}});
        support::StudyBuilder builder;
        builder.server(u"Served"_s, server.url()).orientations({u"none"_s}).trials(2);
        RunBench bench(builder.apply(study::SetDesign{builder.design()}).study());
        run::Options options;
        options.maxParallel = 1;
        options.currency = u"EUR"_s;
        options.prices = {{0, {1'000'000, 3'000'000, {}}}}; // 13 millionths a reply
        options.cap = 50;
        QSignalSpy finished(&bench.session, &run::Session::finished);
        bench.session.start(bench.study, options);
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        bench.session.stopAfterItem();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(server.requestCount(), 4);
        for (const auto& attempt : bench.ended()) {
            QCOMPARE(attempt.tariff->price, options.prices.value(0));
            QCOMPARE(attempt.tariff->currency, u"EUR"_s);
        }
        bench.session.start(bench.study, options); // the cap is reached already
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        QCOMPARE(bench.status.spent, qint64(52));
        QCOMPARE(server.requestCount(), 4);
        bench.session.stopAfterItem();
        QTRY_COMPARE(finished.size(), 2);
        options.prices = {{0, {2'000'000, 3'000'000, {}}}}; // 20 millionths a reply
        options.cap = 60;
        bench.session.start(bench.study, options);
        QTRY_VERIFY(bench.status.isCapped);
        QTRY_COMPARE(bench.status.state, run::RunState::Paused);
        QCOMPARE(bench.status.spent, qint64(52 + 20));
        QCOMPARE(server.requestCount(), 5);
        bench.session.stopAfterItem();
        QTRY_COMPARE(finished.size(), 3);
        options.currency = u"USD"_s; // another currency is another purse
        options.cap.reset();
        bench.session.start(bench.study, options);
        QTRY_COMPARE(finished.size(), 4);
        QCOMPARE(bench.status.spent, 20 * (qint64(server.requestCount()) - 5));
    }
};

QTEST_GUILESS_MAIN(TestRunBudget)
#include "tst_run_budget.moc"
