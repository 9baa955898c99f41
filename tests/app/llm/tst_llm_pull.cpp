#include "app/llm/modelpull.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using llm::Failure;
using llm::PullProgress;
using support::Answer;
using support::FaultServer;

namespace {

QByteArray head()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n";
}

/// Lines as Ollama's POST /api/pull sends them (docs/api.md, "Pull a Model").
const QByteArray manifest = "{\"status\":\"pulling manifest\"}\n";
const QByteArray half = "{\"status\":\"pulling aaa\",\"digest\":\"sha256:aaa\",\"total\":1000,\"completed\":400}\n"
                        "{\"status\":\"pulling bbb\",\"digest\":\"sha256:bbb\",\"total\":50}\n";
const QByteArray whole = "{\"status\":\"pulling aaa\",\"digest\":\"sha256:aaa\",\"total\":1000,\"completed\":1000}\n"
                         "{\"status\":\"pulling bbb\",\"digest\":\"sha256:bbb\",\"total\":50,\"completed\":50}\n"
                         "{\"status\":\"verifying sha256 digest\"}\n{\"status\":\"writing manifest\"}\n";
const QByteArray success = "{\"status\":\"success\"}\n";

/// One download and what was told of it.
struct Pull
{
    explicit Pull(const QString& address, const QString& model = u"qwen3:8b"_s)
        : pull(address, model, clock)
    {
        QObject::connect(&pull, &llm::ModelPull::progressed, &pull, [this](const PullProgress& p) { told << p; });
        QObject::connect(&pull, &llm::ModelPull::finished, &pull, [this](const auto& error) { ends << error; });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !ends.isEmpty(); }, 5000);
    }
    support::FakeClock clock;
    QList<PullProgress> told;
    QList<std::optional<llm::CallError>> ends;
    llm::ModelPull pull;
};

} // namespace

/// Downloads into Ollama: progress, the ways in which they end, going on where they stopped.
class TestPull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void case89_progress()
    {
        for (const auto writing :
             {FaultServer::Writing::Block, FaultServer::Writing::Lines, FaultServer::Writing::Bytes}) {
            FaultServer server;
            server.setWriting(writing);
            server.answers({{head() + manifest + half + whole + success, Answer::End::Close}});
            Pull pull(server.url(QString()), u" qwen3:8b\n"_s);
            pull.pull.start();
            QVERIFY(pull.wait());
            QVERIFY(!pull.ends.first());
            QCOMPARE(pull.ends.size(), 1);
            const QList<PullProgress> expected = {
                {u"pulling manifest"_s, 0, 0},      {u"pulling aaa"_s, 400, 1000},
                {u"pulling bbb"_s, 400, 1050},      {u"pulling aaa"_s, 1000, 1050},
                {u"pulling bbb"_s, 1050, 1050},     {u"verifying sha256 digest"_s, 1050, 1050},
                {u"writing manifest"_s, 1050, 1050}};
            QCOMPARE(pull.told, expected);
            QCOMPARE(server.requestCount(), 1);
            QCOMPARE(server.requests().first().path, QByteArray("/api/pull"));
            QCOMPARE(server.requests().first().body, QByteArray(R"({"model":"qwen3:8b","stream":true})"));
        }
    }

    void case89_endsBadly_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("says");
        QTest::newRow("89: error line mid-pull")
            << head() + manifest + half + "{\"error\":\"connection reset by peer\"}\n"
            << Failure::Server << u"could not download"_s;
        QTest::newRow("89: disk full") << head() + half +
                                              "{\"error\":\"write /var/lib/ollama/blobs/x: no space left on device\"}\n"
                                       << Failure::Server << u"disk"_s;
        QTest::newRow("89: no such model")
            << head() + manifest + "{\"error\":\"pull model manifest: file does not exist\"}\n"
            << Failure::ModelNotFound << u"no model \"qwen3:8b\""_s;
        QTest::newRow("89: broken off") << head() + manifest + half << Failure::Truncated << u"broke off"_s;
        QTest::newRow("89: refused") << FaultServer::http(400, "application/json", "{\"error\":\"invalid model name\"}")
                                     << Failure::ModelNotFound << u"qwen3:8b"_s;
        QTest::newRow("89: no Ollama") << FaultServer::http(404, "text/plain", "404 page not found")
                                       << Failure::WrongAddress << u"address"_s;
        QTest::newRow("89: a web page") << head() + "<html>Please sign in</html>\n" << Failure::Malformed << u""_s;
    }
    void case89_endsBadly()
    {
        QFETCH(QByteArray, response);
        QFETCH(QString, says);
        FaultServer server;
        server.answers({{response, Answer::End::Close}});
        Pull pull(server.url(QString()));
        pull.pull.start();
        QVERIFY(pull.wait());
        const auto& error = pull.ends.first();
        QVERIFY(error);
        QTEST(error->failure, "failure");
        QVERIFY2(error->what.contains(says), qPrintable(error->what));
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(pull.ends.size(), 1);
    }

    /// Stopped, and started again: the server goes on from what it has, and says so from the first line.
    void case89_cancelAndGoOn()
    {
        FaultServer server;
        server.answers({{head() + manifest + half}, {head() + manifest + whole + success, Answer::End::Close}});
        Pull first(server.url(QString()));
        first.pull.start();
        QTRY_COMPARE(first.told.size(), 3);
        first.pull.cancel();
        first.pull.cancel();
        QCOMPARE(first.ends.size(), 0); // never from inside cancel()
        QVERIFY(first.wait());
        QCOMPARE(first.ends.first()->failure, Failure::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0); // Ollama stops when nobody listens
        Pull second(server.url(QString()));
        second.pull.start();
        QVERIFY(second.wait());
        QVERIFY(!second.ends.first());
        QCOMPARE(second.told.at(1).done, qint64(1000));
        QCOMPARE(first.ends.size(), 1);
    }

    void case89_deletingStopsIt()
    {
        FaultServer server;
        server.answers({{head() + half}});
        auto pull = std::make_unique<Pull>(server.url(QString()));
        pull->pull.start();
        QTRY_COMPARE(pull->told.size(), 2);
        pull.reset();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void case89_silenceEnds()
    {
        FaultServer server;
        server.answers({{head() + half}});
        Pull pull(server.url(QString()));
        pull.pull.start();
        QTRY_COMPARE(pull.told.size(), 2);
        pull.clock.advance(std::chrono::minutes(14)); // a checksum of tens of gigabytes
        QCOMPARE(pull.ends.size(), 0);
        pull.clock.advance(std::chrono::minutes(1));
        QVERIFY(pull.wait());
        QCOMPARE(pull.ends.first()->failure, Failure::TimeoutIdle);
    }

    void addressIsWrong()
    {
        Pull pull(u"ftp://x"_s);
        pull.pull.start();
        QVERIFY(pull.wait());
        QCOMPARE(pull.ends.first()->failure, Failure::WrongAddress);
        QVERIFY(!pull.ends.first()->what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPull)
#include "tst_llm_pull.moc"
