#include "tests/support/endlessserver.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using study::Outcome;
using support::EndlessServer;
using support::RunBench;

namespace {

constexpr int streams = 20;

} // namespace

/// Stopping and quitting with twenty replies under way: one end for each, every connection closed, and nothing that
/// came lost. How long it takes is measured by bench_stop.
class TestRunStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void case83_stopNow()
    {
        EndlessServer endless;
        RunBench bench(endless.study(streams));
        QVERIFY(EndlessServer::startAll(bench, streams));
        QSignalSpy finished(&bench.session, &run::Session::finished);
        bench.session.stopNow();
        bench.session.stopNow();
        QVERIFY(finished.count() > 0 || finished.wait(5000));
        QTRY_COMPARE(endless.server.openConnections(), 0);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(endless.server.requestCount(), streams);
        const auto ended = bench.ended();
        QCOMPARE(ended.size(), bench.sent().size()); // one end each
        qsizetype unsent = 0;
        for (const auto& attempt : ended) {
            QCOMPARE(attempt.outcome, Outcome::Error);
            QCOMPARE(attempt.failure, u"cancelled"_s);
            const bool wasSent = !attempt.errorWhat.contains(u"before this request was sent"_s);
            QCOMPARE(attempt.reply.text, wasSent ? EndlessServer::firstWords : QString()); // what had come
            unsent += wasSent ? 0 : 1;
        }
        QCOMPARE(ended.size() - unsent, streams);
        QVERIFY(unsent < streams); // were durable and stood in line
    }

    void case83_quit()
    {
        EndlessServer endless;
        auto bench = std::make_unique<RunBench>(endless.study(streams));
        QVERIFY(EndlessServer::startAll(*bench, streams));
        bench.reset();
        QTRY_COMPARE(endless.server.openConnections(), 0);
        QCOMPARE(endless.server.requestCount(), streams);
    }

    void case83_stopInMidStart()
    {
        for (int pieces = 0; pieces < 5; ++pieces) { // before, between and behind the first requests
            EndlessServer endless;
            RunBench bench(endless.study(streams));
            QSignalSpy finished(&bench.session, &run::Session::finished);
            run::Options options;
            options.maxParallel = streams;
            bench.session.start(bench.study, options);
            QTRY_VERIFY(endless.server.requestCount() >= 3 * pieces);
            bench.session.stopNow();
            QVERIFY(finished.count() > 0 || finished.wait(5000));
            QCOMPARE(bench.ended().size(), bench.sent().size());
            QVERIFY(endless.server.requestCount() <= bench.sent().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestRunStop)
#include "tst_run_stop.moc"
