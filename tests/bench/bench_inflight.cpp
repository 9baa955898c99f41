#include "tests/support/modelserver.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// How well the real program keeps a server busy: conversations of six requests whose replies take 0.2 s, a limit of
/// requests at once. The server measures. Bars: at least 0.95 of the limit under way until the queue is empty, and a
/// makespan of at most 1.08 of its bound, the larger of all service times spread over the limit and of the longest
/// conversation (Graham 1969); trials are a multiple of the limit, so that no tail is built in.
class BenchInFlight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheServerBusy_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("waves");
        QTest::newRow("1") << 1 << 5;
        QTest::newRow("8") << 8 << 5;
        QTest::newRow("40") << 40 << 5;
        QTest::newRow("64") << 64 << 5;
    }
    void keepsTheServerBusy()
    {
        QFETCH(int, limit);
        QFETCH(int, waves);
        constexpr int replyMs = 200;
        constexpr int requests = 6;
        const int trials = limit * waves;
        const QTemporaryDir folder; // on the disk, as a user's study
        support::ModelServer server;
        server.setPace(replyMs, 0);
        server.measureUntil(trials * requests - limit);
        const QByteArray design = R"({"format":"svo-design/1","trials":%,"participants":[{"label":"Served","model":"m",
            "connection":{"dialect":"openai-chat","base_url":"@"}}],"orientations":["none"],"goals":["none"]})";
        QVERIFY(support::writeContent(
            folder.filePath(u"d.json"_s),
            QByteArray(design).replace("%", QByteArray::number(trials)).replace("@", server.baseUrl().toUtf8())));
        const auto run = [](const QStringList& arguments) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            QSignalSpy finished(&process, &QProcess::finished);
            process.start(qEnvironmentVariable("SVO_BIN") + u"/svo"_s, arguments);
            return finished.wait(120'000) ? process.exitCode() : -1;
        };
        const QString study = folder.filePath(u"s.svo"_s);
        QCOMPARE(run({u"new"_s, folder.filePath(u"d.json"_s), u"-o"_s, study}), 0);
        qint64 ended = 0;
        const auto watch = connect(&server, &support::ModelServer::idle, this, [&] { ended = server.elapsedNs(); });
        QCOMPARE(run({u"run"_s, study, u"--max-parallel"_s, QString::number(limit)}), 0);
        disconnect(watch);
        QCOMPARE(server.posts(), trials * requests);
        QVERIFY(server.mostUnderWay() <= limit);
        const double share = server.meanUnderWay() / limit;
        const double longest = 1e9 * requests * replyMs / 1000.0;
        const double bound = std::max(double(server.servedNs()) / limit, longest);
        const double makespan = double(ended) / bound;
        qInfo("limit %d: %.3f of it under way, makespan %.3f of its bound (%.2f s)", limit, share, makespan,
              double(ended) / 1e9);
        QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
        QVERIFY2(makespan <= 1.08, qPrintable(QString::number(makespan)));
    }
};

QTEST_GUILESS_MAIN(BenchInFlight)
#include "bench_inflight.moc"
