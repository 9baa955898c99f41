#include "app/chat/message.h"
#include "app/chat/modelspec.h"
#include "app/chat/reply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::chat;
using Kind = SimulatedModel::Kind;

/// Names in files are a contract: studies and designs of earlier versions hold them. The expected ones are those of the
/// design file "svo-design/1", of the study file and of the wires (OpenAI, Anthropic: system, user, assistant).
class TestChatNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dialects_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("name");
        QTest::newRow("chat") << Dialect::OpenAiChat << u"openai-chat"_s;
        QTest::newRow("responses") << Dialect::OpenAiResponses << u"openai-responses"_s;
        QTest::newRow("completions") << Dialect::OpenAiCompletions << u"openai-completions"_s;
        QTest::newRow("anthropic") << Dialect::Anthropic << u"anthropic"_s;
        QTest::newRow("gemini") << Dialect::Gemini << u"gemini"_s;
        QTest::newRow("ollama") << Dialect::Ollama << u"ollama"_s;
    }
    void dialects()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, name);
        QCOMPARE(dialectName(dialect), name);
        QCOMPARE(dialectFromName(name), std::optional(dialect));
        QCOMPARE(dialectFromName(name.toUpper()), std::nullopt);
    }

    void kinds_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("altruist") << Kind::Altruist << u"altruist"_s;
        QTest::newRow("joint gain") << Kind::JointGain << u"joint_gain"_s;
        QTest::newRow("inequality averse") << Kind::InequalityAverse << u"inequality_averse"_s;
        QTest::newRow("individualist") << Kind::Individualist << u"individualist"_s;
        QTest::newRow("competitor") << Kind::Competitor << u"competitor"_s;
        QTest::newRow("random") << Kind::Random << u"random"_s;
        QTest::newRow("letter") << Kind::Letter << u"letter"_s;
        QTest::newRow("hedging") << Kind::Hedging << u"hedging"_s;
        QTest::newRow("refusing") << Kind::Refusing << u"refusing"_s;
        QTest::newRow("obeying") << Kind::Obeying << u"obeying"_s;
    }
    void kinds()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, name);
        QCOMPARE(simulatedKindName(kind), name);
        QCOMPARE(simulatedKindFromName(name), std::optional(kind));
    }

    void stopReasons_data()
    {
        QTest::addColumn<StopReason>("reason");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << StopReason::None << u"none"_s;
        QTest::newRow("complete") << StopReason::Complete << u"complete"_s;
        QTest::newRow("length") << StopReason::Length << u"length"_s;
        QTest::newRow("content filter") << StopReason::ContentFilter << u"content_filter"_s;
        QTest::newRow("refusal") << StopReason::Refusal << u"refusal"_s;
        QTest::newRow("other") << StopReason::Other << u"other"_s;
    }
    void stopReasons()
    {
        QFETCH(StopReason, reason);
        QFETCH(QString, name);
        QCOMPARE(stopReasonName(reason), name);
        QCOMPARE(stopReasonFromName(name), reason);
    }

    void roles()
    {
        QCOMPARE(roleName(Role::System), u"system"_s);
        QCOMPARE(roleName(Role::User), u"user"_s);
        QCOMPARE(roleName(Role::Assistant), u"assistant"_s);
    }

    /// Names of servers and near misses are never taken for one of ours.
    void unknownNamesAreNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"", " ", "openai", "openai_chat", "openai-chat ", "joint-gain", "Random", "end_turn",
                                 "content-filter", "max_tokens"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void unknownNamesAreNone()
    {
        QFETCH(QString, name);
        QCOMPARE(dialectFromName(name), std::nullopt);
        QCOMPARE(simulatedKindFromName(name), std::nullopt);
        QCOMPARE(stopReasonFromName(name), StopReason::None); // no end is known
    }

    void usageIsKnownWhenTokensAreTold()
    {
        QVERIFY(!Usage().isKnown());
        QVERIFY((Usage{7, {}, {}, {}}).isKnown());
        QVERIFY((Usage{{}, 0, {}, {}}).isKnown()); // none were written, and the server says so
        QVERIFY(!(Usage{{}, {}, 3, 4}).isKnown()); // parts alone are no count
    }
};

QTEST_GUILESS_MAIN(TestChatNames)
#include "tst_chat_names.moc"
