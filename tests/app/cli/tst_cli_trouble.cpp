#include "app/base/json.h"
#include "tests/support/faultserver.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::FaultServer;

namespace {

/// What the real program said.
struct Said
{
    int code = -1;
    QString out;
    QString err;
    QStringList errorLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
    /// Whether every line of trouble is "svo: what happened; what to do". Indented ones quote a server.
    bool isInForm() const
    {
        const auto isFine = [](const QString& line) {
            return line.startsWith(u"     "_s) || (line.startsWith(u"svo: "_s) && line.contains(u"; "_s));
        };
        return err.startsWith(u"svo: "_s) && std::ranges::all_of(errorLines(), isFine);
    }
};

} // namespace

/// The real program in trouble: one line that says what happened and what to do, the exit code of the contract, and
/// nothing lost or written that should not be.
class TestCliTrouble : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{support::folderInMemory()};

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    /// Runs `svo` to its end while servers of this thread answer. `stopAt`: asked to stop once it has said this.
    Said run(const QStringList& arguments,
             const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
             const QString& stopAt = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        Said said;
        connect(&process, &QProcess::readyReadStandardError, &process, [&process, &said, stopAt] {
            const bool hadIt = stopAt.isEmpty() || said.err.contains(stopAt);
            said.err += QString::fromUtf8(process.readAllStandardError());
            if (!hadIt && said.err.contains(stopAt)) process.terminate();
        });
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(qEnvironmentVariable("SVO_BIN") + u"/svo"_s, arguments);
        if (!finished.wait(20000) || process.exitStatus() != QProcess::NormalExit) return said;
        said.code = process.exitCode();
        said.out = QString::fromUtf8(process.readAllStandardOutput());
        said.err += QString::fromUtf8(process.readAllStandardError());
        return said;
    }

    void writeDesign(const QString& name, const QString& baseUrl, const QByteArray& keyEnv = {}) const
    {
        const QByteArray design =
            R"({"format":"svo-design/1","title":"Trouble","trials":1,"participants":[{"label":"Served",
            "model":"m","connection":{"dialect":"openai-chat","base_url":"@"%}}],"orientations":["none"],"goals":["none"]})";
        const QByteArray key = keyEnv.isEmpty() ? QByteArray() : ",\"key_env\":\"" + keyEnv + '"';
        QVERIFY(support::writeContent(path(name), QByteArray(design).replace("@", baseUrl.toUtf8()).replace("%", key)));
    }

    /// A study of one trial at this server.
    QString studyAt(const QString& name, const QString& baseUrl, const QByteArray& keyEnv = {}) const
    {
        writeDesign(name + u".json"_s, baseUrl, keyEnv);
        const QString file = path(name + u".svo"_s);
        QFile::remove(file);
        return run({u"new"_s, path(name + u".json"_s), u"-o"_s, file}).code == 0 ? file : QString();
    }

    /// Trials planned and complete, from the program's own summary.
    std::pair<int, int> counted(const QString& file) const
    {
        const auto json = app::base::parseJson(run({u"summary"_s, file, u"--json"_s}).out.toUtf8());
        if (!json || !json->contains("cells")) return {-1, -1};
        const auto& cell = (*json)["cells"][0];
        return {cell["n_planned"].get<int>(), cell["n_complete"].get<int>()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("SVO_BIN"), "SVO_BIN names the folder of the built programs");
    }

    /// Exit 2, one line in the format of the contract that names what is wrong, nothing said elsewhere, nothing
    /// written.
    void unusableInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const auto in = [this](const QString& name, const QByteArray& bytes) {
            support::writeContent(path(name), bytes);
            return path(name);
        };
        const QString unknown = in(u"unknown.json"_s, R"({"format":"svo-design/1","participents":[]})");
        const QString nested = in(
            u"nested.json"_s,
            R"({"format":"svo-design/1","participants":[{"label":"A","simulated":{"kind":"random"},"colour":"red"}]})");
        const QString nobody = in(u"nobody.json"_s, R"({"format":"svo-design/1"})");
        const QString notJson = in(u"prose.json"_s, "Dear program, please ask a model.");
        const QString good =
            in(u"good.json"_s,
               R"({"format":"svo-design/1","trials":1,"participants":[{"label":"A","simulated":{"kind":"random"}}]})");
        const QString study = path(u"good.svo"_s);
        QCOMPARE(run({u"new"_s, good, u"-o"_s, study}).code, 0);
        const QString text = in(u"text.svo"_s, "This is no study at all.\n");
        const QString empty = in(u"empty.svo"_s, {});
        const QString cut = in(u"cut.svo"_s, support::contentOf(study).first(6000));
        QDir().mkpath(path(u"folder.svo"_s));
        const QString fresh = path(u"fresh.svo"_s);
        const auto opening = [this](const QByteArray& command, const QString& file) {
            QStringList words{QString::fromLatin1(command), file};
            return command == "export" ? words << u"--to"_s << path(u"data"_s) : words;
        };

        QTest::newRow("nothing") << QStringList() << u"svo help"_s;
        QTest::newRow("unknown command") << QStringList{u"paint"_s} << u"paint"_s;
        QTest::newRow("unknown key") << QStringList{u"new"_s, unknown, u"-o"_s, fresh} << u"participents"_s;
        QTest::newRow("unknown key, its place")
            << QStringList{u"new"_s, nested, u"-o"_s, fresh} << u"participants[0]"_s;
        QTest::newRow("unknown key, its file") << QStringList{u"new"_s, nested, u"-o"_s, fresh} << u"nested.json"_s;
        QTest::newRow("nobody answers") << QStringList{u"new"_s, nobody, u"-o"_s, fresh} << u"nobody.json"_s;
        QTest::newRow("no JSON") << QStringList{u"new"_s, notJson, u"-o"_s, fresh} << u"prose.json"_s;
        QTest::newRow("no such design") << QStringList{u"new"_s, path(u"none.json"_s), u"-o"_s, fresh}
                                        << u"none.json"_s;
        QTest::newRow("no such folder") << QStringList{u"new"_s, good, u"-o"_s, path(u"no/fresh.svo"_s)}
                                        << u"fresh.svo"_s;
        QTest::newRow("study that exists") << QStringList{u"new"_s, good, u"-o"_s, study} << u"good.svo"_s;
        QTest::newRow("no such study") << QStringList{u"run"_s, path(u"none.svo"_s)} << u"none.svo"_s;
        for (const auto& [name, file] :
             {std::pair("text", text), {"empty", empty}, {"cut", cut}, {"folder", path(u"folder.svo"_s)}})
            for (const char* command : {"run", "summary", "export", "verify"})
                QTest::addRow("%s of a %s file", command, name)
                    << opening(command, file) << QString::fromLatin1(name) + u".svo"_s;
        for (const char* shard : {"nonsense", "0/4", "5/4", "1", "1/", "/2", "1/0", "-1/2", "1/2/3", "1.5/2"})
            QTest::addRow("shard %s", shard)
                << QStringList{u"run"_s, study, u"--shard"_s, QString::fromLatin1(shard)} << u"--shard"_s;
        for (const char* limit : {"0", "-1", "many", "1.5"})
            QTest::addRow("limit %s", limit)
                << QStringList{u"run"_s, study, u"--limit"_s, QString::fromLatin1(limit)} << u"--limit"_s;
        QTest::newRow("no requests at once")
            << QStringList{u"run"_s, study, u"--max-parallel"_s, u"0"_s} << u"--max-parallel"_s;
    }
    void unusableInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto before = files();
        const QByteArray study = support::contentOf(path(u"good.svo"_s));
        const Said said = run(arguments);
        QCOMPARE(said.code, 2);
        QCOMPARE(said.out, QString());
        QVERIFY2(said.isInForm(), qPrintable(said.err));
        QVERIFY2(said.errorLines().constFirst().contains(names), qPrintable(said.err));
        QCOMPARE(files(), before);
        QCOMPARE(support::contentOf(path(u"good.svo"_s)), study);
    }

    /// The first word about the trouble comes at once; Ctrl-C ends the waiting; the study stays, and says so.
    void nobodyListens()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            port = gone.serverPort();
        }
        const QString file = studyAt(u"unreachable"_s, u"http://127.0.0.1:%1/v1"_s.arg(port));
        QVERIFY(!file.isEmpty());
        const Said said = run({u"run"_s, file}, QProcessEnvironment::systemEnvironment(), u"Served: "_s);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains(QString::number(port)), qPrintable(said.err)); // which server
        QVERIFY2(said.isInForm(), qPrintable(said.err));
        QVERIFY2(said.errorLines().constLast().contains(u"; run the same command again"_s), qPrintable(said.err));
        QVERIFY2(said.out.contains(u"0 of 1 trials"_s), qPrintable(said.out));
        QCOMPARE(counted(file), std::pair(1, 0));
        QCOMPARE(run({u"verify"_s, file}).code, 0);
    }

    void theKeyIsWrong()
    {
        FaultServer server;
        const QString key = u"sk-sentinel-42"_s;
        server.answers({{FaultServer::http(401, "application/json",
                                           R"({"error":{"message":"Incorrect API key: sk-sentinel-42"}})")}});
        const QString file = studyAt(u"wrongkey"_s, server.url(), "SVO_TEST_KEY");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SVO_TEST_KEY"_s, key);
        const Said said = run({u"run"_s, file}, environment);
        QCOMPARE(said.code, 1);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(server.wasSent("Bearer sk-sentinel-42"));
        QVERIFY2(said.isInForm(), qPrintable(said.err));
        QVERIFY2(said.err.contains(u"key"_s), qPrintable(said.err));
        QVERIFY2(!said.err.contains(key) && !said.out.contains(key), qPrintable(said.err));
        QVERIFY(!support::contentOf(file).contains(key.toUtf8()));
        QCOMPARE(counted(file), std::pair(1, 0));
    }

    void theKeyIsMissing()
    {
        FaultServer server;
        const QString file = studyAt(u"nokey"_s, server.url(), "SVO_TEST_NO_SUCH_KEY");
        const Said said = run({u"run"_s, file});
        QCOMPARE(said.code, 1);
        QCOMPARE(server.connectionCount(), 0);
        QVERIFY2(said.err.contains(u"SVO_TEST_NO_SUCH_KEY"_s), qPrintable(said.err));
        QVERIFY2(said.isInForm(), qPrintable(said.err));
        QCOMPARE(counted(file), std::pair(1, 0));
    }

    /// A server's words are shown without what could steer a terminal.
    void aServerCannotSteerTheTerminal()
    {
        FaultServer server;
        const QByteArray rude = "{\"error\":{\"message\":\"\\u001b[2JAll is well\\u0007\\u202e\"}}";
        server.answers({{FaultServer::http(403, "application/json", rude)}});
        const Said said = run({u"run"_s, studyAt(u"rude"_s, server.url())});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.isInForm(), qPrintable(said.err));
        QVERIFY2(said.err.contains(u"All is well"_s), qPrintable(said.err)); // but shown
        for (const char16_t c : {u'\x1b', u'\a', u'\u202e'})
            QVERIFY(!said.err.contains(QChar(c)));
    }

    /// Damage inside a study is what `verify` is there to find: its result is 1. What is no study is unusable input.
    void verifyTellsDamage()
    {
        const QString file = studyAt(u"damaged"_s, u"http://127.0.0.1:1/v1"_s);
        QCOMPARE(run({u"copy"_s, path(u"good.svo"_s), path(u"bent.svo"_s)}).code, 0);
        QCOMPARE(run({u"run"_s, path(u"bent.svo"_s)}).code, 0);
        const QByteArray sound = support::contentOf(path(u"bent.svo"_s));
        const QByteArray whole = support::contentOf(file);
        QVERIFY(sound.contains("competitive"));
        for (const auto& [bytes, code] : {std::pair(QByteArray(), 2),
                                          {QByteArray("prose"), 2},
                                          {whole.first(6000), 2},
                                          {QByteArray(sound).replace("competitive", "competitivE"), 1}}) {
            QVERIFY(support::writeContent(file, bytes));
            const Said said = run({u"verify"_s, file});
            QCOMPARE(said.code, code);
            QCOMPARE(said.out, QString());
            QVERIFY2(said.isInForm() && (code == 1 || said.err.contains(u"damaged.svo"_s)), qPrintable(said.err));
            QCOMPARE(support::contentOf(file), bytes); // looked at, not touched
        }
    }
};

QTEST_GUILESS_MAIN(TestCliTrouble)
#include "tst_cli_trouble.moc"
