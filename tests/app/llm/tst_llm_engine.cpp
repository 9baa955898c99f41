#include "app/llm/localengine.h"
#include "app/llm/respondents.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"
#include "tests/support/storefiles.h"
#include "tests/support/svoprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace app;
using namespace Qt::StringLiterals;
using llm::LocalEngine;
using State = LocalEngine::State;
using support::FaultServer;

namespace {

/// This very program in the role of llama.cpp's server: takes its arguments, loads for two questions, then is ready.
/// A model file that says "broken" is not loaded, one that says "stubborn" does not end when it is asked to.
int beEngine(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const auto value = [&](const QString& name) { return words.value(words.indexOf(name) + 1); };
    const QByteArray file = support::contentOf(value(u"-m"_s));
    std::fprintf(stderr, "engine with %s\n", qPrintable(words.mid(1).join(u' ')));
    if (file == "broken") {
        std::fprintf(stderr, "error: invalid magic characters\n");
        return 1;
    }
    if (file == "stubborn") std::signal(SIGTERM, SIG_IGN);
    FaultServer server(value(u"--port"_s).toUShort());
    int asked = 0;
    server.answersBy([&](const support::SeenRequest& request) -> support::Answer {
        if (request.path == "/health" && asked++ < 2)
            return {
                FaultServer::http(503, "application/json",
                                  R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})")};
        return {FaultServer::http(200, "application/json", R"({"status":"ok"})")};
    });
    return app.exec();
}

} // namespace

/// Starting an installed engine with a model from a file, and being sure that it ends.
class TestEngine : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder{support::folderInMemory()};
    support::FakeClock m_clock;

    llm::EngineStart what(const QByteArray& content = "model") const
    {
        const QString file = m_folder.filePath(u"Tiny-Model.Q4_0.gguf"_s);
        support::writeContent(file, content);
        return {QCoreApplication::applicationFilePath(), file, 2048, 2};
    }
    /// Moves time on until the engine is in this state.
    bool becomes(const LocalEngine& engine, State state)
    {
        return QTest::qWaitFor(
            [&] {
                if (engine.state() != state) m_clock.advance(std::chrono::milliseconds(50));
                return engine.state() == state;
            },
            10000);
    }
    static bool isAlive(qint64 pid) { return ::kill(static_cast<pid_t>(pid), 0) == 0; }

private Q_SLOTS:
    void initTestCase() { qputenv("SVO_TEST_ENGINE", "1"); }

    void loadsAndAnswers()
    {
        LocalEngine engine(m_clock);
        QSignalSpy states(&engine, &LocalEngine::stateChanged);
        engine.start(what());
        QCOMPARE(engine.state(), State::Starting);
        QVERIFY(becomes(engine, State::LoadingModel));
        QVERIFY(becomes(engine, State::Ready));
        const auto model = engine.model();
        QCOMPARE(model.model, u"Tiny-Model.Q4_0"_s);
        QVERIFY(model.connection.baseUrl.startsWith(u"http://127.0.0.1:"_s));
        QTRY_VERIFY(engine.lastWords().contains(u"-np 2 -c 4096"_s)); // the context is that of one conversation
        const qint64 pid = engine.processId();
        QVERIFY(isAlive(pid));
        engine.stop();
        QTRY_COMPARE(engine.state(), State::Stopped);
        QVERIFY(!isAlive(pid));
        QCOMPARE(states.size(), 4);
        engine.start(what()); // and again
        QVERIFY(becomes(engine, State::Ready));
    }

    void endsWithItsObject()
    {
        qint64 pid = 0;
        {
            LocalEngine engine(m_clock);
            engine.start(what());
            QVERIFY(becomes(engine, State::Ready));
            pid = engine.processId();
            QVERIFY(isAlive(pid));
        }
        QVERIFY(!isAlive(pid));
    }

    void stubbornOnesAreEnded()
    {
        LocalEngine engine(m_clock);
        engine.start(what("stubborn"));
        QVERIFY(becomes(engine, State::Ready));
        engine.stop();
        m_clock.advance(std::chrono::milliseconds(2999));
        QCOMPARE(engine.state(), State::Ready);
        m_clock.advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(engine.state(), State::Stopped);
    }

    void brokenModelsAreTold()
    {
        LocalEngine engine(m_clock);
        engine.start(what("broken"));
        QTRY_COMPARE(engine.state(), State::Failed);
        QVERIFY(engine.failure().contains(u"could not load"_s));
        QVERIFY2(engine.lastWords().contains(u"invalid magic"_s), qPrintable(engine.lastWords()));
        QCOMPARE(engine.processId(), 0);
    }

    void whatCannotBeStartedIsTold()
    {
        LocalEngine engine(m_clock);
        auto start = what();
        start.modelFile = m_folder.filePath(u"none.gguf"_s);
        engine.start(start);
        QCOMPARE(engine.state(), State::Failed);
        QVERIFY(engine.failure().contains(u"none.gguf"_s));
        start = what();
        start.program.clear();
        engine.start(start);
        QVERIFY(engine.failure().contains(u"not installed"_s));
        start.program = m_folder.filePath(u"no-such-program"_s);
        engine.start(start);
        QTRY_VERIFY(engine.failure().contains(u"could not be started"_s));
        QCOMPARE(engine.state(), State::Failed);
    }

    void stoppingByItselfIsTold()
    {
        LocalEngine engine(m_clock);
        engine.start(what());
        QVERIFY(becomes(engine, State::Ready));
        ::kill(static_cast<pid_t>(engine.processId()), SIGKILL);
        QTRY_COMPARE(engine.state(), State::Failed);
        QVERIFY(engine.failure().contains(u"has stopped"_s));
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && qEnvironmentVariableIsSet("SVO_TEST_ENGINE")) return beEngine(argc, argv);
    QCoreApplication app(argc, argv);
    TestEngine test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_llm_engine.moc"
