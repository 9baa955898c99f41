#include "app/llm/endpoint.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using chat::Dialect;

/// Addresses as people paste them, and where a key may go.
class TestEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void originsHavePorts();
    void knowsThisComputer_data();
    void knowsThisComputer();
};

void TestEndpoint::understands_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](Dialect dialect, const char* given, const char* expected) {
        QTest::addRow("%s %s", qPrintable(chat::dialectName(dialect)),
                      qPrintable(QString::fromLatin1(given).simplified()))
            << dialect << QString::fromLatin1(given) << QString::fromLatin1(expected);
    };
    for (const char* given : {"http://127.0.0.1:8080/v1",
                              "http://127.0.0.1:8080/v1/",
                              "http://127.0.0.1:8080",
                              "http://127.0.0.1:8080/",
                              "127.0.0.1:8080",
                              "127.0.0.1:8080/v1",
                              ":8080",
                              "8080",
                              ":8080/v1",
                              "  http://127.0.0.1:8080/v1\n",
                              "\"http://127.0.0.1:8080/v1\"",
                              "<http://127.0.0.1:8080/v1>",
                              "HTTP://127.0.0.1:8080/v1",
                              "http://127.0.0.1:8080//v1//",
                              "http://127.0.0.1:8080/v1/v1",
                              "http://127.0.0.1:8080/v1/chat/completions",
                              "http://127.0.0.1:8080/v1/chat/completions/",
                              "http://127.0.0.1:8080/chat/completions",
                              "http://127.0.0.1:8080/v1/completions",
                              "http://127.0.0.1:8080/v1/models",
                              "http://127.0.0.1:8080/v1/responses",
                              "http://127.0.0.1:8080/v1/messages",
                              "http://127.0.0.1:8080/v1/embeddings",
                              "http://127.0.0.1:8080/health",
                              "http://127.0.0.1:8080/models",
                              "http://127.0.0.1:8080/v1/chat",
                              "0.0.0.0:8080",
                              "//127.0.0.1:8080/v1",
                              "http://127.0.0.1:8080/v1/models/some-model"})
        row(Dialect::OpenAiChat, given, "http://127.0.0.1:8080/v1");
    row(Dialect::OpenAiChat, "localhost:1234", "http://localhost:1234/v1");
    row(Dialect::OpenAiChat, "LOCALHOST:1234/v1", "http://localhost:1234/v1");
    row(Dialect::OpenAiChat, "[::1]:8080", "http://[::1]:8080/v1");
    row(Dialect::OpenAiChat, "::1", "http://[::1]/v1");
    row(Dialect::OpenAiChat, "192.168.1.20:8000", "http://192.168.1.20:8000/v1");
    row(Dialect::OpenAiChat, "gpu-box:8000", "http://gpu-box:8000/v1");
    row(Dialect::OpenAiChat, "gpu.local:8000/v1/", "http://gpu.local:8000/v1");
    row(Dialect::OpenAiChat, "http://localhost:11434/api/chat", "http://localhost:11434/v1");
    row(Dialect::OpenAiChat, "http://localhost:11434/api", "http://localhost:11434/v1");
    row(Dialect::OpenAiChat, "api.openai.com", "https://api.openai.com/v1");
    row(Dialect::OpenAiResponses, "https://api.openai.com/v1/responses", "https://api.openai.com/v1");
    row(Dialect::OpenAiCompletions, "https://api.openai.com/v1/completions", "https://api.openai.com/v1");
    row(Dialect::OpenAiChat, "https://openrouter.ai/api/v1", "https://openrouter.ai/api/v1");
    row(Dialect::OpenAiChat, "https://openrouter.ai/api", "https://openrouter.ai/api/v1");
    row(Dialect::OpenAiChat, "https://openrouter.ai/api/v1/chat/completions", "https://openrouter.ai/api/v1");
    row(Dialect::OpenAiChat, "https://api.groq.com/openai/v1", "https://api.groq.com/openai/v1");
    row(Dialect::OpenAiChat, "https://api.deepseek.com", "https://api.deepseek.com/v1");
    row(Dialect::OpenAiChat, "https://api.perplexity.ai", "https://api.perplexity.ai");
    row(Dialect::OpenAiChat, "https://generativelanguage.googleapis.com/v1beta/openai/",
        "https://generativelanguage.googleapis.com/v1beta/openai");
    row(Dialect::OpenAiChat, "https://api.deepinfra.com/v1/openai", "https://api.deepinfra.com/v1/openai");
    row(Dialect::OpenAiChat, "https://models.example.org/inference", "https://models.example.org/inference");
    row(Dialect::OpenAiChat, "https://lab.example.org/llm/v1/chat/completions", "https://lab.example.org/llm/v1");
    for (const char* given : {"https://api.anthropic.com", "https://api.anthropic.com/", "https://api.anthropic.com/v1",
                              "https://api.anthropic.com/v1/", "https://api.anthropic.com/v1/messages",
                              "api.anthropic.com", "https://api.anthropic.com/v1/models"})
        row(Dialect::Anthropic, given, "https://api.anthropic.com");
    row(Dialect::Anthropic, "https://gateway.example.org/anthropic", "https://gateway.example.org/anthropic");
    for (const char* given :
         {"http://127.0.0.1:11434", "http://127.0.0.1:11434/", "127.0.0.1:11434", "0.0.0.0:11434",
          "http://127.0.0.1:11434/api", "http://127.0.0.1:11434/api/chat", "http://127.0.0.1:11434/v1",
          "http://127.0.0.1:11434/api/tags", "http://127.0.0.1:11434/v1/chat/completions"})
        row(Dialect::Ollama, given, "http://127.0.0.1:11434");
    for (const char* given :
         {"https://generativelanguage.googleapis.com", "https://generativelanguage.googleapis.com/v1beta",
          "https://generativelanguage.googleapis.com/v1beta/", "generativelanguage.googleapis.com/v1beta/models",
          "https://generativelanguage.googleapis.com/v1beta/models/gemini-x:streamGenerateContent"})
        row(Dialect::Gemini, given, "https://generativelanguage.googleapis.com/v1beta");
    row(Dialect::Gemini, "https://generativelanguage.googleapis.com/v1",
        "https://generativelanguage.googleapis.com/v1");
}

void TestEndpoint::understands()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, given);
    const auto base = llm::normaliseBaseUrl(dialect, given);
    QVERIFY2(base.has_value(), base ? "" : qPrintable(base.error().what));
    QTEST(base->toString(), "expected");
    QCOMPARE(llm::normaliseBaseUrl(dialect, base->toString())->toString(), base->toString()); // stays what it is
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("word"); // of the sentence that explains it
    QTest::newRow("empty") << u"  "_s << u"empty"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"file"_s;
    QTest::newRow("ftp") << u"ftp://example.org/v1"_s << u"ftp://"_s;
    QTest::newRow("user") << u"https://me:secret@example.org/v1"_s << u"user name"_s;
    QTest::newRow("key in query") << u"https://example.org/v1?key=secret"_s << u"keys are entered apart"_s;
    QTest::newRow("fragment") << u"https://example.org/v1#x"_s << u"\"#\""_s;
    QTest::newRow("plain http") << u"http://api.example.org/v1"_s << u"encrypted"_s;
    QTest::newRow("words") << u"my server"_s << u"not an address"_s;
    QTest::newRow("bad port") << u"http://127.0.0.1:99999/v1"_s << u"not an address"_s;
}

void TestEndpoint::refuses()
{
    QFETCH(QString, given);
    QFETCH(QString, word);
    const auto base = llm::normaliseBaseUrl(Dialect::OpenAiChat, given);
    QVERIFY(!base);
    QCOMPARE(base.error().kind, base::ErrorKind::BadInput);
    QVERIFY2(base.error().what.contains(word), qPrintable(base.error().what));
    QVERIFY(!base.error().what.contains(u"secret"_s));
}

void TestEndpoint::originsHavePorts()
{
    QCOMPARE(llm::origin(QUrl(u"https://api.example.org/v1"_s)), u"https://api.example.org:443"_s);
    QCOMPARE(llm::origin(QUrl(u"http://[::1]:8080/v1"_s)), u"http://[::1]:8080"_s);
    QCOMPARE(llm::origin(QUrl(u"http://localhost"_s)), u"http://localhost:80"_s);
}

void TestEndpoint::knowsThisComputer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("loopback");
    QTest::addColumn<bool>("privateNet");
    QTest::addColumn<bool>("key");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:1"_s << true << true << true;
    QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << true << true << true;
    QTest::newRow("::1") << u"http://[::1]"_s << true << true << true;
    QTest::newRow("localhost") << u"http://localhost"_s << true << true << true;
    QTest::newRow("localhost of others") << u"http://localhost.example.org"_s << false << false << false;
    QTest::newRow("10/8") << u"http://10.1.2.3"_s << false << true << false;
    QTest::newRow("172.16/12") << u"http://172.31.0.1"_s << false << true << false;
    QTest::newRow("172.32") << u"http://172.32.0.1"_s << false << false << false;
    QTest::newRow("192.168/16") << u"http://192.168.0.9"_s << false << true << false;
    QTest::newRow("one word") << u"http://gpu"_s << false << true << false;
    QTest::newRow("lan over tls") << u"https://192.168.0.9"_s << false << true << true;
    QTest::newRow("public") << u"https://api.example.org"_s << false << false << true;
}

void TestEndpoint::knowsThisComputer()
{
    QFETCH(QString, address);
    const QUrl url(address);
    QTEST(llm::isLoopback(url), "loopback");
    QTEST(llm::isPrivate(url), "privateNet");
    QTEST(llm::mayCarryKey(url), "key");
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_llm_endpoint.moc"
