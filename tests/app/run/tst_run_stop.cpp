#include "tests/support/llmcalls.h"
#include "tests/support/runbench.h"
#include "tests/support/studybuilder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using study::Outcome;
using support::FaultServer;
using support::RunBench;

namespace {

constexpr int streams = 20;
constexpr qint64 soonMs = 200; // what a person takes for at once (Nielsen 1993: 0.1 s to 1 s)

/// A server that begins every reply and never ends one.
struct EndlessServer
{
    EndlessServer()
    {
        const QByteArray piece = support::chatDelta("I cho");
        server.answers({{FaultServer::chunked("text/event-stream", {piece}, false)}});
    }
    FaultServer server;
};

study::Study manyTrials(const QString& baseUrl)
{
    support::StudyBuilder builder;
    builder.server(u"Served"_s, baseUrl).orientations({u"none"_s}).trials(2 * streams);
    return builder.apply(study::SetDesign{builder.design()}).study();
}

} // namespace

/// Stopping and quitting with twenty replies under way: at once, with one end for each, and nothing that came lost.
class TestRunStop : public QObject
{
    Q_OBJECT

    /// Until all streams have shown their first words.
    static bool untilAllStream(RunBench& bench)
    {
        run::Options options;
        options.maxParallel = streams;
        bench.session.start(bench.study, options);
        return QTest::qWaitFor(
            [&bench] {
                const auto begun = std::ranges::count_if(
                    bench.pieces, [](const auto& piece) { return piece.kind == run::StreamPiece::Kind::Text; });
                return begun == streams;
            },
            10000);
    }

private Q_SLOTS:
    void case83_stopNow()
    {
        EndlessServer endless;
        RunBench bench(manyTrials(endless.server.url()));
        QVERIFY(untilAllStream(bench));
        QSignalSpy finished(&bench.session, &run::Session::finished);
        QElapsedTimer timer;
        timer.start();
        bench.session.stopNow();
        bench.session.stopNow();
        QVERIFY(finished.count() > 0 || finished.wait(5000));
        QVERIFY2(timer.elapsed() <= soonMs, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(endless.server.openConnections(), 0);
        QVERIFY2(timer.elapsed() <= 2 * soonMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(endless.server.requestCount(), streams);
        const auto ended = bench.ended();
        QCOMPARE(ended.size(), bench.sent().size()); // one end each
        qsizetype unsent = 0;
        for (const auto& attempt : ended) {
            QCOMPARE(attempt.outcome, Outcome::Error);
            QCOMPARE(attempt.failure, u"cancelled"_s);
            const bool wasSent = !attempt.errorWhat.contains(u"before this request was sent"_s);
            QCOMPARE(attempt.reply.text, wasSent ? u"I cho"_s : QString()); // what had come
            unsent += wasSent ? 0 : 1;
        }
        QCOMPARE(ended.size() - unsent, streams);
        QVERIFY(unsent < streams); // were durable and stood in line
    }

    void case83_quit()
    {
        EndlessServer endless;
        auto bench = std::make_unique<RunBench>(manyTrials(endless.server.url()));
        QVERIFY(untilAllStream(*bench));
        QElapsedTimer timer;
        timer.start();
        bench.reset();
        QVERIFY2(timer.elapsed() <= soonMs, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(endless.server.openConnections(), 0);
        QVERIFY2(timer.elapsed() <= 2 * soonMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(endless.server.requestCount(), streams);
    }

    void case83_stopInMidStart()
    {
        for (int pieces = 0; pieces < 5; ++pieces) { // before, between and behind the first requests
            EndlessServer endless;
            RunBench bench(manyTrials(endless.server.url()));
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
