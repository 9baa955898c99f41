#include "tests/support/faultserver.h"
#include "tests/support/llmcalls.h"
#include "tests/support/runbench.h"
#include "tests/support/studybuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
namespace chat = app::chat;
namespace run = app::run;
namespace study = app::study;
using study::Outcome;
using support::Answer;
using support::FaultServer;
using support::RunBench;

namespace {

constexpr int requestsPerTrial = 9; // three stages before the items, six items

support::StudyBuilder builderFor(const QString& baseUrl, int trials)
{
    support::StudyBuilder builder;
    builder.server(u"Served"_s, baseUrl).orientations({u"altruistic"_s}).trials(trials);
    return builder;
}

study::Study servedStudy(const QString& baseUrl, int trials = 1)
{
    auto builder = builderFor(baseUrl, trials);
    return builder.apply(study::SetDesign{builder.design()}).study();
}

Answer good()
{
    return {FaultServer::sse(support::chatDelta("I choose option C.") + support::chatEnd())};
}

Answer problem(int status, const QByteArray& error, const QByteArray& headers = {})
{
    return {FaultServer::http(status, "application/json", "{\"error\":" + error + "}", headers)};
}

/// A port of this computer where nobody listens.
QString deadEnd()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) qFatal("no loopback port is free");
    return u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
}

int countOf(const QList<study::Attempt>& attempts, Outcome outcome)
{
    return static_cast<int>(std::ranges::count(attempts, outcome, &study::Attempt::outcome));
}

} // namespace

/// Whole runs against servers in trouble: every request on the wire is an attempt with its outcome, nothing that came
/// is lost, and nothing that did not come is scored.
class TestRunTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A key that is refused is a person's business: the respondent waits, others go on.
    void aRefusedKeyWaitsForAPerson()
    {
        FaultServer server;
        server.answers({problem(401, R"({"message":"Incorrect API key","code":"invalid_api_key"})")});
        auto builder = builderFor(server.url(), 20);
        builder.simulated(u"Sim"_s);
        run::Options options;
        options.maxParallel = 3;
        RunBench bench(builder.apply(study::SetDesign{builder.design()}).study());
        QVERIFY(bench.finish(options));
        QVERIFY(!bench.report.isComplete && !bench.report.wasStopped);
        QVERIFY(!bench.report.error);
        QCOMPARE(bench.report.waiting.size(), 1);
        QVERIFY2(bench.report.waiting.constFirst().contains(u"key"_s), qPrintable(bench.report.waiting.constFirst()));
        QVERIFY2(server.requestCount() >= 1 && server.requestCount() <= 3,
                 qPrintable(QString::number(server.requestCount())));
        QCOMPARE(bench.completeTrials(), 20); // those of the other respondent
        QCOMPARE(countOf(bench.ended(), Outcome::Error), server.requestCount());
        for (const auto& attempt : bench.ended()) {
            if (attempt.outcome != Outcome::Error) continue;
            QCOMPARE(attempt.failure, u"auth"_s);
            QCOMPARE(attempt.http, 401);
            QCOMPARE(attempt.reply.text, QString());
        }
    }

    void aKeyThatIsMissingIsNoRequest()
    {
        FaultServer server;
        server.answers({good()});
        auto builder = builderFor(server.url(), 5);
        std::get<chat::ServerModel>(builder.design().participants[0].model).connection.keyEnv =
            u"SVO_TEST_NO_SUCH_KEY"_s;
        RunBench bench(builder.apply(study::SetDesign{builder.design()}).study());
        QVERIFY(bench.finish());
        QVERIFY(!bench.report.isComplete);
        QCOMPARE(server.connectionCount(), 0);
        QCOMPARE(bench.report.waiting.size(), 1);
        QVERIFY(bench.report.waiting.constFirst().contains(u"SVO_TEST_NO_SUCH_KEY"_s));
        QCOMPARE(bench.completeTrials(), 0);
        for (const auto& attempt : bench.ended())
            QCOMPARE(attempt.failure, u"missing_key"_s);
    }

    /// Words that came are kept, but no number is read from half a reply; resuming asks this request again.
    void aCutStreamIsKeptAndNotScored_data()
    {
        QTest::addColumn<Answer::End>("end");
        QTest::newRow("closed") << Answer::End::Close;
        QTest::newRow("reset") << Answer::End::Reset;
    }
    void aCutStreamIsKeptAndNotScored()
    {
        QFETCH(Answer::End, end);
        FaultServer server;
        server.answersBy([&](const support::SeenRequest&) {
            if (server.requestCount() != 5) return good(); // the second item
            return Answer{FaultServer::chunked("text/event-stream", {support::chatDelta("I choose option B.")}, false)};
        });
        RunBench bench(servedStudy(server.url()));
        bool isCut = false; // once its words are here
        QObject::connect(
            &bench.session, &run::Session::piecesArrived, &server, [&](const QList<run::StreamPiece>& pieces) {
                for (const auto& piece : pieces)
                    if (piece.step == 4 && piece.kind == run::StreamPiece::Kind::Text && !std::exchange(isCut, true))
                        server.end(end);
            });
        QVERIFY(bench.finish());
        QVERIFY(!bench.report.isComplete);
        QCOMPARE(bench.report.trialsFailed, 1);
        QCOMPARE(server.requestCount(), 5); // not asked again on its own: words had come
        const auto cut = bench.ended().constLast();
        QCOMPARE(cut.outcome, Outcome::Error);
        QCOMPARE(cut.reply.text, u"I choose option B."_s);
        QCOMPARE(cut.reading.place, -1);
        QVERIFY(!cut.failure.isEmpty() && !cut.errorWhat.isEmpty());
        QVERIFY(!study::scoreOf(bench.study, *bench.study.trials.constFirst()).has_value());

        server.answersBy([](const support::SeenRequest&) { return good(); });
        QVERIFY(bench.finish()); // resumed
        QVERIFY(bench.report.isComplete);
        QCOMPARE(server.requestCount(), 5 + requestsPerTrial - 4);
        QCOMPARE(bench.sent().at(5).step, 4);
        QCOMPARE(bench.sent().at(5).number, 2);
        QCOMPARE(bench.sent().at(5).bodyHash, cut.bodyHash);
        QVERIFY(study::scoreOf(bench.study, *bench.study.trials.constFirst()).has_value());
    }

    /// A web page (of a proxy, a hotel, a wrong address) is no reply, and its code is not shown as one.
    void aWebPageIsNoReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 404, 403})
            QTest::addRow("%d", status) << status;
    }
    void aWebPageIsNoReply()
    {
        QFETCH(int, status);
        FaultServer server;
        server.answers(
            {{FaultServer::http(status, "text/html", "<html><body><h1>I choose option B.</h1></body></html>")}});
        RunBench bench(servedStudy(server.url()));
        QVERIFY(bench.finish());
        QVERIFY(!bench.report.isComplete);
        QCOMPARE(bench.completeTrials(), 0);
        QCOMPARE(bench.sent().size(), server.requestCount());
        QVERIFY(server.requestCount() <= 2);
        for (const auto& attempt : bench.ended()) {
            QCOMPARE(attempt.outcome, Outcome::Error);
            QCOMPARE(attempt.reply.text, QString());
            if (status != 200) QCOMPARE(attempt.http, status);
            QVERIFY(!attempt.errorWhat.isEmpty() && !attempt.errorWhat.contains(u'<'));
        }
        QVERIFY(!bench.notes.isEmpty());
    }

    void nobodyListens()
    {
        RunBench bench(servedStudy(deadEnd()));
        QVERIFY(bench.finish());
        QVERIFY(!bench.report.isComplete);
        QCOMPARE(bench.report.trialsFailed, 1);
        const auto ended = bench.ended();
        QCOMPARE(ended.size(), 4); // asked again three times, each time an attempt
        for (int i = 0; i < ended.size(); ++i) {
            QCOMPARE(ended.at(i).number, i + 1);
            QCOMPARE(ended.at(i).step, 0);
            QCOMPARE(ended.at(i).failure, u"connect"_s);
            QCOMPARE(ended.at(i).http, 0);
            QVERIFY(!ended.at(i).errorWhat.isEmpty());
        }
        QCOMPARE(bench.sent().size(), ended.size());
    }

    /// Trouble that passes costs an attempt, not the trial.
    void passingTroubleIsWaitedOut_data()
    {
        QTest::addColumn<Answer>("trouble");
        QTest::addColumn<QString>("failure");
        QTest::newRow("rate limit") << problem(429, R"({"message":"Slow down"})", "Retry-After: 1\r\n")
                                    << u"rate_limited"_s;
        QTest::newRow("overloaded") << problem(503, R"({"message":"Overloaded"})") << u"overloaded"_s;
        QTest::newRow("server fault") << problem(500, R"({"message":"Oops"})") << u"server"_s;
    }
    void passingTroubleIsWaitedOut()
    {
        QFETCH(Answer, trouble);
        FaultServer server;
        server.answers({trouble, trouble, good()});
        RunBench bench(servedStudy(server.url()));
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        QCOMPARE(server.requestCount(), requestsPerTrial + 2);
        QCOMPARE(bench.sent().size(), server.requestCount());
        const auto ended = bench.ended();
        QTEST(ended.at(0).failure, "failure");
        QCOMPARE(ended.at(1).number, 2);
        QCOMPARE(ended.at(2).number, 3);
        QCOMPARE(ended.at(2).bodyHash, ended.at(0).bodyHash); // the same bytes again
        QCOMPARE(countOf(ended, Outcome::Error), 2);
        QCOMPARE(bench.report.trialsFailed, 0);
    }

    /// A burst that meets a limit: half as many at once from then on, everything answered in the end, no storm.
    void case19_burstsAreHalved()
    {
        FaultServer server;
        constexpr int turnedAway = 8;
        server.answersBy([&](const support::SeenRequest&) -> Answer {
            if (server.requestCount() > turnedAway) return good();
            return problem(429, R"({"message":"Slow down"})", "Retry-After: 2\r\n");
        });
        auto builder = builderFor(server.url(), 6);
        RunBench bench(builder.apply(study::SetDesign{builder.design()}).study());
        app::run::Options options;
        options.maxParallel = turnedAway;
        QVERIFY(bench.finish(options));
        QVERIFY(bench.report.isComplete);
        const int planned = 6 * requestsPerTrial;
        QCOMPARE(server.requestCount(), planned + turnedAway);
        QVERIFY(10 * server.requestCount() <= 13 * planned);
        QCOMPARE(bench.sent().size(), server.requestCount());
        QCOMPARE(countOf(bench.ended(), Outcome::Error), turnedAway);
    }

    /// A parameter that a model does not take is left out, told, and not sent to it again.
    void anUnknownParameterIsLeftOut()
    {
        FaultServer server;
        server.answersBy([](const support::SeenRequest& request) {
            if (!request.body.contains("\"temperature\"")) return good();
            return problem(
                400,
                R"({"message":"Unsupported parameter: 'temperature'","code":"unsupported_parameter","param":"temperature"})");
        });
        auto builder = builderFor(server.url(), 1);
        std::get<chat::ServerModel>(builder.design().participants[0].model).sampling.temperature = 0.5;
        RunBench bench(builder.apply(study::SetDesign{builder.design()}).study());
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        QCOMPARE(server.requestCount(), requestsPerTrial + 1); // refused once
        const auto parameters = QJsonDocument::fromJson(bench.ended().constLast().parameters).object();
        QVERIFY(!parameters.contains(u"temperature"_s));
        QCOMPARE(parameters[u"left_out"_s].toArray(), QJsonArray{u"temperature"_s});
    }

    /// What a provider withholds or cuts is a result: the trial goes on, and has no angle.
    void withheldAndCutRepliesAreResults_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("withheld") << QByteArray("content_filter") << Outcome::Refused;
        QTest::newRow("cut") << QByteArray("length") << Outcome::Truncated;
    }
    void withheldAndCutRepliesAreResults()
    {
        QFETCH(QByteArray, reason);
        QFETCH(Outcome, outcome);
        FaultServer server;
        server.answers({{FaultServer::sse(support::chatDelta("I would think that") + support::chatEnd(reason))}});
        RunBench bench(servedStudy(server.url()));
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        QCOMPARE(server.requestCount(), requestsPerTrial);
        QCOMPARE(countOf(bench.ended(), outcome), requestsPerTrial);
        QVERIFY(!study::scoreOf(bench.study, *bench.study.trials.constFirst()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRunTrouble)
#include "tst_run_trouble.moc"
