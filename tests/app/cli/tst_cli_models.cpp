#include "tests/support/faultserver.h"
#include "tests/support/svoprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Answer;
using support::FaultServer;
using support::Svo;

namespace {

Answer reply(int status, const QByteArray& body)
{
    return {FaultServer::http(status, "application/json", body)};
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinePerModel()
    {
        FaultServer server;
        server.answers({reply(200, "{\"object\": \"list\", \"data\": [{\"id\": \"b\"}, {\"id\": \"a\\u001b[31m\"}]}")});
        const Svo svo({u"models"_s, u"--dialect"_s, u"openai-chat"_s, u"--base-url"_s, server.url()});
        QVERIFY2(svo.code == 0, qPrintable(svo.err));
        QCOMPARE(svo.out, u"b\na\uFFFD[31m\n"_s); // a name cannot steer the terminal
        QCOMPARE(server.requests()[0].path, QByteArray("/v1/models"));
        QVERIFY(!server.requests()[0].headers.contains("authorization"));
    }

    void theKeyComesFromTheEnvironment()
    {
        qputenv("SVO_TEST_KEY", "sk-canary-9");
        FaultServer server;
        server.answers({reply(401, "{\"error\": {\"message\": \"Incorrect key sk-canary-9.\"}}")});
        const Svo svo({u"models"_s, u"--dialect"_s, u"openai-chat"_s, u"--base-url"_s, server.url(), u"--key-env"_s,
                       u"SVO_TEST_KEY"_s});
        qunsetenv("SVO_TEST_KEY");
        QCOMPARE(svo.code, 1);
        QVERIFY(svo.err.startsWith(u"svo: "_s));
        QVERIFY(!svo.err.contains(u"canary"_s));
        QCOMPARE(server.requests()[0].headers.value("authorization"), QByteArray("Bearer sk-canary-9"));
    }

    void noServerIsAFailure()
    {
        quint16 port = 0;
        {
            FaultServer server;
            port = server.port();
        }
        const Svo svo({u"models"_s, u"--dialect"_s, u"ollama"_s, u"--base-url"_s, u"http://127.0.0.1:%1"_s.arg(port)});
        QCOMPARE(svo.code, 1);
        QVERIFY(svo.out.isEmpty() && svo.err.startsWith(u"svo: "_s));
    }

    void noModelsIsNoFailure()
    {
        FaultServer server;
        server.answers({reply(200, "{\"object\": \"list\", \"data\": []}")});
        const Svo svo({u"models"_s, u"--dialect"_s, u"openai-chat"_s, u"--base-url"_s, server.url()});
        QCOMPARE(svo.code, 0);
        QVERIFY(svo.out.isEmpty() && svo.err.contains(u"no models"_s));
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_cli_models.moc"
