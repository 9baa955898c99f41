#include "tests/support/faultserver.h"
#include "tests/support/llmcalls.h"
#include "tests/support/modelserver.h"
#include "tests/support/runbench.h"
#include "tests/support/studybuilder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace chat = app::chat;
namespace run = app::run;
namespace study = app::study;
using support::FaultServer;
using support::ModelServer;
using support::RunBench;

namespace {

constexpr int requestsPerTrial = 9; // three stages before the items, six items

/// One server model with one value.
study::Study servedStudy(const QString& baseUrl, int trials, const chat::Sampling& sampling = {})
{
    support::StudyBuilder builder;
    builder.server(u"Served"_s, baseUrl).orientations({u"altruistic"_s}).trials(trials);
    std::get<chat::ServerModel>(builder.design().participants[0].model).sampling = sampling;
    return builder.apply(study::SetDesign{builder.design()}).study();
}

QJsonObject parametersOf(const study::Attempt& attempt)
{
    return QJsonDocument::fromJson(attempt.parameters).object();
}

} // namespace

/// Whole runs against servers that behave: what they were asked is what the study says, and what they said is what it
/// keeps.
class TestRunServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestIsOneAttempt()
    {
        ModelServer server;
        RunBench bench(servedStudy(server.baseUrl(), 3));
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        QVERIFY(bench.report.waiting.isEmpty() && bench.notes.isEmpty());
        QCOMPARE(bench.completeTrials(), 3);
        QCOMPARE(server.posts(), 3 * requestsPerTrial);
        QCOMPARE(bench.sent().size(), server.posts());
        QCOMPARE(bench.ended().size(), server.posts());
        QCOMPARE(bench.status.requestsSent, qint64(server.posts()));
        QCOMPARE(bench.status.requestsDone, qint64(server.posts()));

        QHash<QByteArray, int> recorded, seen; // the very bytes, by their hash
        for (const auto& attempt : bench.sent())
            ++recorded[attempt.bodyHash];
        for (auto it = server.asked().cbegin(); it != server.asked().cend(); ++it)
            seen[QCryptographicHash::hash(it.key(), QCryptographicHash::Sha256).toHex()] += it.value();
        QCOMPARE(recorded, seen);
    }

    void repliesAreKeptAsTheyWereStreamed()
    {
        ModelServer server;
        RunBench bench(servedStudy(server.baseUrl(), 2));
        QVERIFY(bench.finish());
        QHash<std::pair<qint64, int>, QString> streamed, shown;
        for (const auto& piece : bench.pieces) {
            if (piece.kind == run::StreamPiece::Kind::Text) streamed[{piece.trial.value, piece.step}] += piece.text;
            if (piece.kind == run::StreamPiece::Kind::Begin) shown[{piece.trial.value, piece.step}] = piece.text;
        }
        QCOMPARE(bench.ended().size(), 2 * requestsPerTrial);
        for (const auto& attempt : bench.ended()) {
            const std::pair key(attempt.trial.value, attempt.step);
            QCOMPARE(streamed.value(key), attempt.reply.text);
            QCOMPARE(shown.value(key), attempt.prompt);
            const QString begins =
                attempt.step < 3 ? u"I understand, and will"_s : u"I choose option "_s; // its sentences
            QVERIFY2(attempt.reply.text.startsWith(begins), qPrintable(attempt.reply.text));
            QCOMPARE(attempt.outcome, attempt.step < 3 ? study::Outcome::Complete : study::Outcome::Extracted);
            QVERIFY(attempt.firstTokenMs >= 0 && attempt.totalMs >= attempt.firstTokenMs);
        }
        for (const auto& trial : bench.study.trials)
            QVERIFY(study::scoreOf(bench.study, *trial).has_value());
    }

    void theServersOwnWordIsKept()
    {
        ModelServer server;
        RunBench bench(servedStudy(server.baseUrl(), 1));
        QVERIFY(bench.finish());
        for (const auto& attempt : bench.ended()) {
            QCOMPARE(attempt.reply.model, u"served-model"_s); // asked for as "a-model"
            QCOMPARE(attempt.reply.fingerprint, u"fp_1"_s);
            QCOMPARE(attempt.reply.stop, chat::StopReason::Complete);
            QCOMPARE(attempt.reply.stopName, u"stop"_s);
            QVERIFY(!attempt.reply.usage.isKnown()); // it tells none, and none is made up
        }

        FaultServer counting; // reports tokens behind the last piece
        counting.answers({{FaultServer::sse(support::chatDelta("I choose option C.") + support::chatEnd())}});
        RunBench counted(servedStudy(counting.url(), 1));
        QVERIFY(counted.finish());
        QVERIFY(counted.report.isComplete);
        for (const auto& attempt : counted.ended()) {
            QCOMPARE(attempt.reply.usage.input, std::optional<qint64>(7));
            QCOMPARE(attempt.reply.usage.output, std::optional<qint64>(2));
            QCOMPARE(attempt.reply.requestId, u"r1"_s);
        }
    }

    void parametersAreKeptAsSent()
    {
        ModelServer server;
        RunBench bench(servedStudy(server.baseUrl(), 2, {0.25, {}, 321, 5}));
        QVERIFY(bench.finish());
        QHash<QByteArray, QJsonObject> bodies;
        for (const QByteArray& body : server.asked().keys())
            bodies.insert(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(),
                          QJsonDocument::fromJson(body).object());
        for (const auto& attempt : bench.ended()) {
            auto body = bodies.value(attempt.bodyHash);
            QCOMPARE(body[u"temperature"_s].toDouble(), 0.25);
            QCOMPARE(body[u"max_tokens"_s].toInt(), 321);
            QVERIFY(body.contains(u"seed"_s) && !body.contains(u"top_p"_s)); // what is not set is not sent
            QVERIFY(body.contains(u"messages"_s));
            body.remove(u"messages"_s);
            QCOMPARE(parametersOf(attempt), body);
        }
    }

    void theKeyGoesToTheServerAndNowhereElse()
    {
        const QByteArray key = "sk-sentinel-0123456789";
        FaultServer server; // echoes the key as some servers do
        server.answersBy([&](const support::SeenRequest&) -> support::Answer {
            if (server.requestCount() == 1)
                return {FaultServer::http(500, "application/json", "{\"error\":{\"message\":\"bad " + key + "\"}}")};
            return {FaultServer::sse(support::chatDelta("I choose option A.") + support::chatEnd())};
        });
        RunBench bench(servedStudy(server.url(), 1),
                       [&](const auto&) { return app::base::Secret(QString::fromLatin1(key)); });
        QVERIFY(bench.finish());
        QVERIFY(bench.report.isComplete);
        for (const auto& request : server.requests())
            QCOMPARE(request.headers.value("authorization"), "Bearer " + key);
        const QString secret = QString::fromLatin1(key);
        for (const auto& attempt : bench.sent() + bench.ended()) {
            QVERIFY(!attempt.parameters.contains(key));
            for (const QString& text :
                 {attempt.system, attempt.prompt, attempt.reply.text, attempt.errorWhat, attempt.errorDetail})
                QVERIFY(!text.contains(secret));
        }
        QCOMPARE(bench.ended().constFirst().outcome, study::Outcome::Error); // the echo came
        for (const auto& note : bench.notes)
            QVERIFY(!note.sentence.contains(secret) && !note.detail.contains(secret));
    }

    /// One base seed in the design; every request sends another one, and a repetition sends the same.
    void seedsDifferBetweenRequestsAndRepeat()
    {
        QList<QHash<QByteArray, int>> runs;
        for (const qint64 base : {5, 5, 6}) {
            ModelServer server;
            RunBench bench(servedStudy(server.baseUrl(), 3, {{}, {}, {}, base}));
            QVERIFY(bench.finish());
            QSet<qint64> seeds;
            for (const auto& attempt : bench.sent())
                seeds << parametersOf(attempt)[u"seed"_s].toInteger(-1);
            QVERIFY(!seeds.contains(-1));
            QCOMPARE(seeds.size(), 3 * requestsPerTrial);
            runs << server.asked();
        }
        QCOMPARE(runs.at(1), runs.at(0)); // byte by byte
        QVERIFY(runs.at(2) != runs.at(0));
    }

    void parallelConversationsStayWithinTheLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("trials");
        QTest::addColumn<int>("replyMs"); // until a reply begins: long enough for others to be asked meanwhile
        QTest::addColumn<int>("least");   // that must be reached: otherwise it waits for nothing
        QTest::newRow("one at a time") << 1 << 4 << 0 << 1;
        QTest::newRow("eight") << 8 << 24 << 3 << 4;
        QTest::newRow("as many as there are") << 40 << 40 << 15 << 10;
    }
    void parallelConversationsStayWithinTheLimit()
    {
        QFETCH(int, limit);
        QFETCH(int, trials);
        QFETCH(int, replyMs);
        QFETCH(int, least);
        ModelServer server;
        server.setPace(replyMs, 0);
        RunBench bench(servedStudy(server.baseUrl(), trials));
        run::Options options;
        options.maxParallel = limit;
        QVERIFY(bench.finish(options));
        QCOMPARE(bench.completeTrials(), trials);
        QCOMPARE(server.posts(), trials * requestsPerTrial);
        QVERIFY2(server.mostUnderWay() <= limit, qPrintable(QString::number(server.mostUnderWay())));
        QVERIFY2(server.mostUnderWay() >= least, qPrintable(QString::number(server.mostUnderWay())));
        QVERIFY(bench.mostInFlight <= limit);
    }

    void aSecondRunAsksNothing()
    {
        ModelServer server;
        RunBench bench(servedStudy(server.baseUrl(), 2));
        QVERIFY(bench.finish());
        const int posts = server.posts();
        RunBench again(bench.study);
        QVERIFY(again.finish());
        QVERIFY(again.report.isComplete);
        QCOMPARE(server.posts(), posts);
    }
};

QTEST_GUILESS_MAIN(TestRunServer)
#include "tst_run_server.moc"
