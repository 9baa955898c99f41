#include "tests/support/llmcalls.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using llm::Failure;
using llm::Sent;
using support::Asker;
using support::chatDelta;
using support::chatEnd;
using support::FaultServer;

/// What lies between: encryption, proxies, requests that are too large, servers in the own network.
class TestNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void case78_certificates_data();
    void case78_certificates();
    void case11_largeRequestThatNobodyReads();
    void case80_proxyThatRefuses();
    void case80_loopbackNeedsNoProxy();
    void serversOfTheOwnNetworkMayLoadTheirModel();
    void case83_everythingMayGoAtOnce();
};

void TestNetwork::case78_certificates_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("78: nobody vouches for it") << u"IP:127.0.0.1"_s << false << false;
    QTest::newRow("78: of another host") << u"DNS:models.example.org"_s << true << false;
    QTest::newRow("78: of the laboratory's own authority") << u"IP:127.0.0.1"_s << true << true;
}

void TestNetwork::case78_certificates()
{
    QFETCH(QString, subject);
    QFETCH(bool, isTrusted);
    QFETCH(bool, isFine);
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-subj"_s, u"/CN=models"_s, u"-addext"_s,
                   u"subjectAltName="_s + subject});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) QSKIP("openssl is not installed.");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&asked, socket] {
            asked += socket->readAll();
            if (asked.endsWith('}')) socket->write(FaultServer::sse(chatDelta("B") + chatEnd()));
        });
    });

    if (isTrusted) qputenv("SSL_CERT_FILE", certificate.toUtf8());
    Asker asker(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
    asker.key = u"canary-key-123456"_s;
    const auto& result = asker.answer();
    qunsetenv("SSL_CERT_FILE");
    if (isFine) {
        QVERIFY2(!result.error, qPrintable(result.error ? result.error->detail : QString()));
        QVERIFY(asked.contains("canary"));
        return;
    }
    QVERIFY(result.error);
    QCOMPARE(result.error->failure, Failure::Tls);
    QCOMPARE(result.error->sent, Sent::NotSent);
    QVERIFY2(!result.error->detail.isEmpty(), "the reason is told");
    QCOMPARE(asked, QByteArray());
}

void TestNetwork::case11_largeRequestThatNobodyReads()
{
    QTcpServer server; // answers 413 to the head alone and closes
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        ++connections;
        socket->setReadBufferSize(1024);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write(FaultServer::http(413, "text/plain", "too large"));
            socket->flush();
            socket->abort();
        });
    });
    Asker asker(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
    const auto& error = asker.answer(QString(4 << 20, u'x')).error;
    QVERIFY(error);
    // The answer may be lost with the connection; then the sentence tells what it may have been.
    QVERIFY2(error->failure == Failure::PayloadTooLarge || error->failure == Failure::Ambiguous,
             qPrintable(llm::failureName(error->failure)));
    QVERIFY2(error->what.contains(u"larger than"_s), qPrintable(error->what));
    QCOMPARE(connections, 1);
}

void TestNetwork::case80_proxyThatRefuses()
{
    FaultServer proxy;
    proxy.answers(
        {{FaultServer::http(407, "text/html", "<html>sign in</html>", "Proxy-Authenticate: Basic realm=\"x\"\r\n")}});
    qputenv("http_proxy", proxy.url(QString()).toUtf8());
    Asker asker(u"http://lab-server.local:8000/v1"_s);
    const auto& error = asker.answer().error;
    qunsetenv("http_proxy");
    QVERIFY(error);
    if (proxy.requestCount() == 0) QSKIP("This build of Qt does not read http_proxy.");
    QCOMPARE(error->failure, Failure::Proxy);
    QVERIFY(error->what.contains(u"proxy"_s));
}

void TestNetwork::case80_loopbackNeedsNoProxy()
{
    FaultServer proxy;
    FaultServer server;
    server.answers({{FaultServer::sse(chatDelta("B") + chatEnd())}});
    qputenv("http_proxy", proxy.url(QString()).toUtf8());
    Asker asker(server.url());
    const auto& result = asker.answer();
    qunsetenv("http_proxy");
    QVERIFY(!result.error);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestNetwork::serversOfTheOwnNetworkMayLoadTheirModel()
{
    Asker asker(u"http://10.255.255.1:9/v1"_s); // nobody is there, or no way to it
    asker.ask();
    const auto due = asker.clock.nextDue();
    QVERIFY(due == base::Milliseconds(10s)); // to connect; but then as long as a server here
    asker.call->cancel();
    QVERIFY(asker.wait());
    QVERIFY(!asker.respondent().isLocal());
}

void TestNetwork::case83_everythingMayGoAtOnce()
{
    FaultServer server; // answers nobody
    support::FakeClock clock;
    auto factory = std::make_unique<llm::RespondentFactory>(llm::World{clock, {}});
    chat::ServerModel model;
    model.connection.baseUrl = server.url();
    auto respondent = factory->make(model);
    std::vector<std::unique_ptr<llm::Call>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(respondent->start(respondent->prepare({})));
    QTRY_COMPARE(server.requestCount(), 20);
    calls.clear();
    respondent.reset();
    factory.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(clock.nextDue(), std::optional<base::Milliseconds>());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_llm_network.moc"
