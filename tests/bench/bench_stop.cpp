#include "tests/support/endlessserver.h"
#include "tests/support/modelserver.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::EndlessServer;
using support::RunBench;

/// How long twenty replies under way outlive a person's stop, the end of the program and kill -9: until the run has
/// ended, and until the server has seen every connection close. Bar: 200 ms, which a person takes for at once (Nielsen
/// 1993: 0.1 s to 1 s).
class BenchStop : public QObject
{
    Q_OBJECT

    static constexpr int streams = 20;
    static constexpr qint64 barMs = 200;
    QElapsedTimer m_timer;

    void tell(const char* what, qint64 ended, qint64 closed)
    {
        qInfo("%s: ended after %lld ms, all connections closed after %lld ms", what, static_cast<long long>(ended),
              static_cast<long long>(closed));
        QVERIFY(ended <= barMs);
        QVERIFY(closed <= barMs);
    }

private Q_SLOTS:
    void stopNow()
    {
        EndlessServer endless;
        RunBench bench(endless.study(streams));
        QVERIFY(EndlessServer::startAll(bench, streams));
        QSignalSpy finished(&bench.session, &app::run::Session::finished);
        m_timer.start();
        bench.session.stopNow();
        QVERIFY(finished.wait(5000));
        const qint64 ended = m_timer.elapsed();
        QTRY_COMPARE(endless.server.openConnections(), 0);
        tell("stop now", ended, m_timer.elapsed());
    }

    void quit()
    {
        EndlessServer endless;
        auto bench = std::make_unique<RunBench>(endless.study(streams));
        QVERIFY(EndlessServer::startAll(*bench, streams));
        m_timer.start();
        bench.reset();
        const qint64 ended = m_timer.elapsed();
        QTRY_COMPARE(endless.server.openConnections(), 0);
        tell("quit", ended, m_timer.elapsed());
    }

    void killed()
    {
        const QTemporaryDir folder;
        support::ModelServer server;
        server.setPace(0, 60'000); // begins every reply and ends none
        const QByteArray design = R"({"format":"svo-design/1","trials":20,"participants":[{"label":"Served",
            "model":"m","connection":{"dialect":"openai-chat","base_url":"@"}}],"orientations":["none"],"goals":["none"]})";
        QVERIFY(support::writeContent(folder.filePath(u"d.json"_s),
                                      QByteArray(design).replace("@", server.baseUrl().toUtf8())));
        const QString program = qEnvironmentVariable("SVO_BIN") + u"/svo"_s;
        const QString study = folder.filePath(u"s.svo"_s);
        QCOMPARE(QProcess::execute(program, {u"new"_s, folder.filePath(u"d.json"_s), u"-o"_s, study}), 0);
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(program, {u"run"_s, study, u"--max-parallel"_s, QString::number(streams)});
        QTRY_COMPARE_WITH_TIMEOUT(server.underWay(), streams, 10000);
        m_timer.start();
        process.kill();
        QVERIFY(finished.wait(5000));
        const qint64 ended = m_timer.elapsed();
        QTRY_COMPARE(server.underWay(), 0);
        tell("kill -9", ended, m_timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(BenchStop)
#include "bench_stop.moc"
