#include "app/base/rng.h"
#include "app/store/studyfile.h"
#include "tests/support/modelserver.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
namespace store = app::store;
namespace study = app::study;

/// The real program, killed without warning in mid-run again and again, against a server that counts: nothing that was
/// answered is lost or asked again, and the study ends as an undisturbed one does.
class TestCliKill : public QObject
{
    Q_OBJECT

    static constexpr int kills = 10;
    QTemporaryDir m_folder{support::folderInMemory()}; // the kills, not the disk, are tried here

    QString path(const QString& name) const { return m_folder.filePath(name); }

    static QString program() { return qEnvironmentVariable("SVO_BIN") + u"/svo"_s; }

    void writeDesign(const QString& name, const QString& baseUrl) const
    {
        const QByteArray design = R"({"format":"svo-design/1","title":"Killed","seed":3,"trials":3,
            "participants":[{"label":"Served","model":"served-model",
                "connection":{"dialect":"openai-chat","base_url":"@"},"sampling":{"temperature":1,"seed":5}}],
            "orientations":["altruistic","competitive"],"goals":["self"]})";
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(design).replace("@", baseUrl.toUtf8()));
    }

    /// Runs `svo` to its end while this thread's server answers.
    int run(const QStringList& arguments, QByteArray* out = nullptr) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(program(), arguments);
        if (!finished.wait(60000)) return -1;
        if (out) *out = process.readAllStandardOutput();
        return process.exitCode();
    }

    QByteArray summary(const QString& name) const
    {
        QByteArray json;
        if (run({u"summary"_s, path(name), u"--json"_s}, &json) != 0) return {};
        return json;
    }

private Q_SLOTS:
    void killedTenTimes()
    {
        support::ModelServer server;
        writeDesign(u"d.json"_s, server.baseUrl());
        QCOMPARE(run({u"new"_s, path(u"d.json"_s), u"-o"_s, path(u"calm.svo"_s)}), 0);
        QCOMPARE(run({u"run"_s, path(u"calm.svo"_s)}), 0);
        const int planned = 2 * 3 * 9; // two orientations, three trials, three stages and six items
        QCOMPARE(server.posts(), planned);
        const auto bodies = server.answered();
        QCOMPARE(bodies.size(), planned);

        support::ModelServer counting;
        counting.setPace(5, 1); // about 12 ms a reply: time to be killed in
        writeDesign(u"k.json"_s, counting.baseUrl());
        const QString killed = path(u"killed.svo"_s);
        QCOMPARE(run({u"new"_s, path(u"k.json"_s), u"-o"_s, killed}), 0);
        app::base::Rng rng(17);
        int died = 0, underWayAtKills = 0;
        for (int attempt = 0; attempt < 60 && died < kills; ++attempt) {
            QProcess process;
            QSignalSpy finished(&process, &QProcess::finished);
            const int postsBefore = counting.posts();
            process.start(program(), {u"run"_s, killed, u"--max-parallel"_s, u"3"_s});
            // After a few more requests, at a moment of chance inside a reply.
            const int until = postsBefore + 1 + static_cast<int>(rng.below(4));
            QTRY_VERIFY_WITH_TIMEOUT(counting.posts() >= until || process.state() == QProcess::NotRunning, 20000);
            if (process.state() == QProcess::NotRunning) break;
            QTest::qWait(static_cast<int>(rng.below(20)));
            process.kill();
            QVERIFY(finished.count() > 0 || finished.wait(20000));
            ++died;
            underWayAtKills += 3;
            QTRY_COMPARE(counting.underWay(), 0); // the server has seen the connections close
        }
        QCOMPARE(died, kills);
        QCOMPARE(run({u"run"_s, killed}), 0);

        // Every planned request got its reply; what was repeated was under way at a kill.
        QCOMPARE(counting.answered().size(), planned);
        QVERIFY2(counting.posts() - planned <= underWayAtKills, qPrintable(QString::number(counting.posts())));
        QCOMPARE(run({u"verify"_s, killed}), 0);

        // No request whose reply is kept was sent again after it, and each sending that reached the server is recorded.
        auto file = store::StudyFile::open(killed, store::StudyFile::Mode::ReadOnly);
        QVERIFY(file.has_value());
        const auto loaded = (*file)->load();
        QVERIFY(loaded.has_value());
        QVERIFY2(loaded->attempts >= counting.posts(), qPrintable(QString::number(loaded->attempts)));
        for (const auto& trial : loaded->trials) {
            QVERIFY(trial->isComplete());
            const auto transcript = (*file)->transcript(trial->plan.id).result();
            QVERIFY(transcript.has_value());
            QSet<int> answered;
            for (const auto& entry : transcript->attempts) {
                QVERIFY2(!answered.contains(entry.step), "asked again although its reply was kept");
                if (study::isAnswered(entry.outcome)) answered << entry.step;
            }
            QCOMPARE(answered.size(), 9);
        }

        // The same prompts, bytes and seeds: the cells equal those of the undisturbed run.
        QCOMPARE(QSet<QByteArray>(bodies.keyBegin(), bodies.keyEnd()),
                 QSet<QByteArray>(counting.answered().keyBegin(), counting.answered().keyEnd()));
        const auto calmCells = summary(u"calm.svo"_s);
        QVERIFY(!calmCells.isEmpty());
        QCOMPARE(summary(u"killed.svo"_s), calmCells);
    }

    /// All streams end with the program, and exactly those that were under way are asked again.
    void killedWithTwentyUnderWay()
    {
        constexpr int atOnce = 20;
        support::ModelServer server;
        const QByteArray design = R"({"format":"svo-design/1","seed":3,"trials":20,"participants":[{"label":"Served",
            "model":"m","connection":{"dialect":"openai-chat","base_url":"@"}}],"orientations":["none"],"goals":["none"]})";
        QVERIFY(
            support::writeContent(path(u"many.json"_s), QByteArray(design).replace("@", server.baseUrl().toUtf8())));
        const QString study = path(u"many.svo"_s);
        QCOMPARE(run({u"new"_s, path(u"many.json"_s), u"-o"_s, study}), 0);
        server.setPace(0, 60'000); // begins every reply and ends none
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(program(), {u"run"_s, study, u"--max-parallel"_s, QString::number(atOnce)});
        QTRY_COMPARE_WITH_TIMEOUT(server.underWay(), atOnce, 10000);
        process.kill();
        QVERIFY(finished.count() > 0 || finished.wait(5000));
        QTRY_COMPARE(server.underWay(), 0);
        QCOMPARE(server.posts(), atOnce);
        server.setPace(0, 0);
        QCOMPARE(run({u"run"_s, study}), 0);
        QCOMPARE(server.posts(), 20 * 6 + atOnce);
        const auto answers = server.answered().values();
        QCOMPARE(std::accumulate(answers.begin(), answers.end(), 0), 20 * 6);
        QCOMPARE(run({u"verify"_s, study}), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliKill)
#include "tst_cli_kill.moc"
