#include "app/config/keychainstore.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using config::KeychainAnswer;
using Kind = KeychainAnswer::Kind;

namespace {

/// A keychain that answers when the test lets it.
class FakeKeychain final : public config::Keychain
{
public:
    void read(const QString&, Reply reply) override
    {
        ++reads;
        replies << std::move(reply);
    }
    void write(const QString&, const base::Secret& secret, Reply reply) override
    {
        written = secret.bytes();
        replies << std::move(reply);
    }
    void remove(const QString&, Reply reply) override
    {
        ++removals;
        replies << std::move(reply);
    }
    void answer(const KeychainAnswer& answer) { replies.takeFirst()(answer); }

    int reads = 0;
    int removals = 0;
    QByteArray written;
    QList<Reply> replies;
};

struct Bench
{
    FakeKeychain* keychain = new FakeKeychain;
    support::FakeClock* clock = new support::FakeClock;
    config::KeychainStore store{std::unique_ptr<config::Keychain>(keychain), std::unique_ptr<base::Clock>(clock)};
};

const QString origin = u"https://api.example.org:443"_s;
const base::Secret key{u"sk-canary-1"_s};

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOncePerOrigin()
    {
        Bench bench;
        const auto first = bench.store.fetch(origin);
        const auto second = bench.store.fetch(origin);
        QVERIFY(!first.isFinished());
        QVERIFY(bench.store.cached(origin).isEmpty());
        bench.keychain->answer({Kind::Done, key, {}});
        QCOMPARE(first.result()->bytes(), key.bytes());
        QCOMPARE(second.result()->bytes(), key.bytes());
        QCOMPARE(bench.store.fetch(origin).result()->bytes(), key.bytes());
        QCOMPARE(bench.store.cached(origin).bytes(), key.bytes());
        QCOMPARE(bench.keychain->reads, 1);
        (void)bench.store.fetch(u"https://other.example.org:443"_s);
        QCOMPARE(bench.keychain->reads, 2);
    }

    void noEntryIsNoError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("not found") << int(Kind::NotFound);
        QTest::newRow("no keychain") << int(Kind::NoKeychain);
    }
    void noEntryIsNoError()
    {
        QFETCH(int, kind);
        Bench bench;
        const auto fetched = bench.store.fetch(origin);
        bench.keychain->answer({Kind(kind), {}, u"words of the keychain"_s});
        QVERIFY(fetched.result());
        QVERIFY(fetched.result()->isEmpty());
        QVERIFY(bench.store.fetch(origin).isFinished());
        QCOMPARE(bench.keychain->reads, 1);
    }

    void aRefusalIsAnErrorAndMayBeTriedAgain()
    {
        Bench bench;
        const auto fetched = bench.store.fetch(origin);
        bench.keychain->answer({Kind::Denied, {}, u"locked"_s});
        QVERIFY(!fetched.result());
        QVERIFY(fetched.result().error().what.contains(u"refused"_s));
        QCOMPARE(fetched.result().error().detail, u"locked"_s);
        const auto again = bench.store.fetch(origin);
        bench.keychain->answer({Kind::Done, key, {}});
        QCOMPARE(again.result()->bytes(), key.bytes());
    }

    void silenceEndsAfterFiveSeconds()
    {
        Bench bench;
        const auto fetched = bench.store.fetch(origin);
        bench.clock->advance(base::Milliseconds(4999));
        QVERIFY(!fetched.isFinished());
        bench.clock->advance(base::Milliseconds(1));
        QVERIFY(fetched.isFinished());
        QVERIFY(fetched.result().error().what.contains(u"5 seconds"_s));
        bench.keychain->answer({Kind::Done, key, {}}); // late, and yet not in vain
        QCOMPARE(bench.store.cached(origin).bytes(), key.bytes());
        QCOMPARE(bench.store.fetch(origin).result()->bytes(), key.bytes());
        QCOMPARE(bench.keychain->reads, 1);
        QVERIFY(!bench.clock->nextDue());
    }

    void keepTellsWhereTheKeyIs()
    {
        Bench bench;
        const auto kept = bench.store.keep(origin, key);
        QCOMPARE(bench.store.cached(origin).bytes(), key.bytes()); // at once, for this session
        bench.keychain->answer({Kind::Done, {}, {}});
        QCOMPARE(kept.result().value(), true);
        QCOMPARE(bench.keychain->written, key.bytes());

        const auto withoutKeychain = bench.store.keep(origin, base::Secret(u"second"_s));
        bench.keychain->answer({Kind::NoKeychain, {}, {}});
        QCOMPARE(withoutKeychain.result().value(), false);
        QCOMPARE(bench.store.fetch(origin).result()->bytes(), QByteArray("second"));

        const auto refused = bench.store.keep(origin, base::Secret(u"third"_s));
        bench.keychain->answer({Kind::Failed, {}, u"disk full"_s});
        QVERIFY(!refused.result());
        QCOMPARE(bench.store.cached(origin).bytes(), QByteArray("third"));
    }

    void aKeyKeptWhileReadingStands()
    {
        Bench bench;
        const auto fetched = bench.store.fetch(origin);
        (void)bench.store.keep(origin, key);
        bench.keychain->answer({Kind::NotFound, {}, {}});
        QCOMPARE(fetched.result()->bytes(), key.bytes());
        QCOMPARE(bench.store.cached(origin).bytes(), key.bytes());
    }

    void forgetDropsItEverywhere()
    {
        Bench bench;
        (void)bench.store.keep(origin, key);
        bench.keychain->answer({Kind::Done, {}, {}});
        const auto forgotten = bench.store.forget(origin);
        QVERIFY(bench.store.cached(origin).isEmpty());
        bench.keychain->answer({Kind::NotFound, {}, {}});
        QVERIFY(forgotten.result());
        QCOMPARE(bench.keychain->removals, 1);
        QVERIFY(bench.store.fetch(origin).result()->isEmpty());
        QCOMPARE(bench.keychain->reads, 0);

        const auto refused = bench.store.forget(origin);
        bench.keychain->answer({Kind::Denied, {}, {}});
        QVERIFY(!refused.result());
        (void)bench.store.fetch(origin); // it may still be there
        QCOMPARE(bench.keychain->reads, 1);
    }

    void errorsHoldNoKey()
    {
        Bench bench;
        const auto refused = bench.store.keep(origin, key);
        bench.clock->advance(config::KeychainStore::limit);
        const base::Error error = refused.result().error();
        QVERIFY(!QString(error.what + error.detail).contains(u"canary"_s));
    }

    void openQuestionsEndWithTheStore()
    {
        auto bench = std::make_unique<Bench>();
        const auto fetched = bench->store.fetch(origin);
        bench.reset();
        QVERIFY(fetched.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_config_secretstore.moc"
