#include "tests/support/faultserver.h"
#include "tests/support/llmcalls.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using support::Answer;
using support::FaultServer;

/// One key, used by the real program with a home of its own against servers that give it away wherever they can. It may
/// reach the server that it belongs to and nobody and nothing else: no study, copy, export, figure, setting, word on
/// the console, and no other host.
class TestCliSentinel : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{support::folderInMemory()};
    const QByteArray m_key = "sk-sentinel-9f3b1c77aa52";
    QByteArray m_said;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void prepare(QProcess& process) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SVO_TEST_SENTINEL"_s, QString::fromLatin1(m_key));
        for (const auto& variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
                                     u"XDG_STATE_HOME"_s, u"TMPDIR"_s})
            environment.insert(variable, m_folder.path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
    }

    int run(const QStringList& arguments)
    {
        QProcess process;
        prepare(process);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(qEnvironmentVariable("SVO_BIN") + u"/svo"_s, arguments);
        if (!finished.wait(20000)) return -1;
        m_said += process.readAll();
        return process.exitCode();
    }

    QString studyAt(const QString& name, const FaultServer& server)
    {
        const QByteArray design = R"({"format":"svo-design/1","trials":1,"participants":[{"label":"Served","model":"m",
            "connection":{"dialect":"openai-chat","base_url":"@","key_env":"SVO_TEST_SENTINEL"}}],
            "orientations":["none"],"goals":["none"]})";
        support::writeContent(path(name + u".json"_s), QByteArray(design).replace("@", server.url().toUtf8()));
        return run({u"new"_s, path(name + u".json"_s), u"-o"_s, path(name + u".svo"_s)}) == 0 ? path(name + u".svo"_s)
                                                                                              : QString();
    }

    /// The first file that holds the key, also as UTF-16 or in base64; empty when none does.
    QString whereItIs() const
    {
        const QString key = QString::fromLatin1(m_key);
        const QByteArray wide(reinterpret_cast<const char*>(key.utf16()), 2 * key.size());
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = support::contentOf(files.next());
            if (bytes.contains(m_key) || bytes.contains(wide) || bytes.contains(m_key.toBase64().first(24)))
                return files.filePath();
        }
        return {};
    }

private Q_SLOTS:
    void case86_staysWhereItBelongs_data()
    {
        QTest::addColumn<QByteArray>("answer"); // "%" is the port of another server
        const auto filled = [this](QByteArray text) { return text.replace("@", m_key); };
        const auto error = [&](int status, const QByteArray& headers = {}) {
            return FaultServer::http(status, "application/json",
                                     filled(R"({"error":{"message":"key @ @","code":"@"}})"), filled(headers));
        };
        const auto stream = [&](const QByteArray& body) { return FaultServer::sse(filled(body)); };
        QTest::newRow("86: refused") << error(401);
        QTest::newRow("86: not allowed") << error(403, "X-Request-Id: @\r\n");
        QTest::newRow("86: model unknown") << error(404);
        QTest::newRow("86: too long") << error(400, "WWW-Authenticate: Bearer realm=\"@\"\r\n");
        QTest::newRow("86: plain text") << FaultServer::http(400, "text/plain", filled("Authorization: Bearer @"));
        QTest::newRow("86: web page") << FaultServer::http(400, "text/html", filled("<title>@</title>"));
        QTest::newRow("86: reason phrase") << filled("HTTP/1.1 400 @\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("86: elsewhere") << FaultServer::http(
            307, {}, {}, filled("Location: http://127.0.0.1:%/v1/chat/completions?key=@\r\n"));
        QTest::newRow("86: in the reply") << stream(support::chatDelta("I choose option C, @") + support::chatEnd());
        QTest::newRow("86: in the names")
            << stream("data: {\"id\":\"@\",\"model\":\"@\",\"system_fingerprint\":\"@\",\"choices\":[{\"delta\":{"
                      "\"content\":\"C\",\"reasoning_content\":\"@\"},\"finish_reason\":\"@\"}]}\n\n");
        QTest::newRow("86: in a stream's error")
            << stream(support::chatDelta("I ") + "data: {\"error\":{\"message\":\"@\",\"type\":\"@\"}}\n\n");
        QTest::newRow("86: in broken JSON") << stream("data: {\"choices\": @\n\n");
    }
    void case86_staysWhereItBelongs()
    {
        QFETCH(QByteArray, answer);
        FaultServer sink;
        FaultServer server;
        answer.replace("%", QByteArray::number(sink.port()));
        server.answers({{answer}});
        m_said.clear();
        const QString study = studyAt(u"s%1"_s.arg(qHash(answer)), server);
        QVERIFY(!study.isEmpty());
        QVERIFY(run({u"run"_s, study}) >= 0);
        QVERIFY(server.wasSent(m_key)); // there it belongs
        run({u"models"_s, u"--dialect"_s, u"openai-chat"_s, u"--base-url"_s, server.url(), u"--key-env"_s,
             u"SVO_TEST_SENTINEL"_s});
        QCOMPARE(run({u"summary"_s, study, u"--json"_s}), 0);
        QCOMPARE(run({u"export"_s, study, u"--to"_s, path(u"data"_s)}), 0);
        QCOMPARE(run({u"copy"_s, study, study + u".copy.svo"_s}), 0);
        QCOMPARE(run({u"figure"_s, study, u"--kind"_s, u"circle"_s, u"-o"_s, study + u".svg"_s}), 0);
        QVERIFY2(!m_said.contains(m_key), m_said.constData());
        QVERIFY(!sink.wasSent(m_key));
        QCOMPARE(sink.connectionCount(), 0);
        QCOMPARE(whereItIs(), QString());
    }

    /// Crashes with the key in its memory and a reply under way, where the system would write a file of all memory.
    void crashFilesHoldNoKey()
    {
        FaultServer server;
        server.answers({{FaultServer::chunked("text/event-stream", {support::chatDelta("I cho")}, false)}});
        const QString study = studyAt(u"crash"_s, server);
        QVERIFY(!study.isEmpty());
        QProcess process;
        prepare(process);
#ifdef Q_OS_UNIX
        process.setChildProcessModifier([] {
            const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
            ::setrlimit(RLIMIT_CORE, &all);
        });
#endif
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(qEnvironmentVariable("SVO_BIN") + u"/svo"_s, {u"run"_s, study});
        QTRY_VERIFY(server.wasSent(m_key));
#ifdef Q_OS_UNIX
        ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
#else
        process.kill();
#endif
        QVERIFY(finished.wait(20000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(whereItIs(), QString());
    }
};

QTEST_GUILESS_MAIN(TestCliSentinel)
#include "tst_cli_sentinel.moc"
