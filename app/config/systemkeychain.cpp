#include "app/config/keychain.h"

#include <QTimer>
#ifdef SVO_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace app::config {
namespace {

using Kind = KeychainAnswer::Kind;

#ifdef SVO_KEYCHAIN

Kind kindOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Kind::Done;
    case QKeychain::EntryNotFound:
        return Kind::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::NoKeychain;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Kind::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    // A session without a keychain is no failure of one, but libsecret and D-Bus tell it in their text only.
    // "Unknown error" is what QtKeychain says where it finds no library to speak to.
    const QString text = job.errorString();
    for (const auto sign :
         {"Unknown error"_L1, "D-Bus is not running"_L1, "autolaunch"_L1, "org.freedesktop.secrets"_L1})
        if (text.contains(sign)) return Kind::NoKeychain;
    return Kind::Failed;
}

class QtKeychainAdapter final : public Keychain
{
public:
    void read(const QString& origin, Reply reply) override
    {
        start(new QKeychain::ReadPasswordJob(service()), origin, std::move(reply));
    }
    void write(const QString& origin, const base::Secret& secret, Reply reply) override
    {
        auto* job = new QKeychain::WritePasswordJob(service());
        job->setTextData(QString::fromUtf8(secret.bytes())); // as text, so that the system's own viewer shows it
        start(job, origin, std::move(reply));
    }
    void remove(const QString& origin, Reply reply) override
    {
        start(new QKeychain::DeletePasswordJob(service()), origin, std::move(reply));
    }

private:
    static QString service() { return u"svo-workbench"_s; }

    /// The job deletes itself; it may outlive us, because KWallet and the secret service cannot be interrupted.
    void start(QKeychain::Job* job, const QString& origin, Reply reply)
    {
        job->setInsecureFallback(false);
        job->setKey(origin);
        QObject::connect(job, &QKeychain::Job::finished, &m_alive, [reply = std::move(reply)](QKeychain::Job* done) {
            KeychainAnswer answer{kindOf(*done), {}, done->errorString()};
            if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done); read && answer.kind == Kind::Done)
                answer.secret = base::Secret(read->textData());
            reply(answer);
        });
        job->start();
    }

    QObject m_alive; ///< no reply reaches us once it is gone
};

#endif

/// For builds without QtKeychain.
class NoKeychain final : public Keychain
{
public:
    void read(const QString&, Reply reply) override { answer(std::move(reply)); }
    void write(const QString&, const base::Secret&, Reply reply) override { answer(std::move(reply)); }
    void remove(const QString&, Reply reply) override { answer(std::move(reply)); }

private:
    void answer(Reply reply)
    {
        QTimer::singleShot(0, &m_alive, [reply = std::move(reply)] { reply({Kind::NoKeychain, {}, {}}); });
    }
    QObject m_alive;
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
#ifdef SVO_KEYCHAIN
    return std::make_unique<QtKeychainAdapter>();
#else
    return std::make_unique<NoKeychain>();
#endif
}

} // namespace app::config
