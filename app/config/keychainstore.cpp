#include "app/config/keychainstore.h"

#include <QCoreApplication>

namespace app::config {
namespace {

using base::Result;
using base::Secret;
using Kind = KeychainAnswer::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::config", text);
}

base::Error refusal(const KeychainAnswer& answer)
{
    if (answer.kind == Kind::Denied)
        return {base::ErrorKind::Io,
                tr("The keychain of this computer refused access. Allow it and try again, or give the key in an "
                   "environment variable."),
                answer.detail};
    return {
        base::ErrorKind::Io,
        tr("The keychain of this computer reported an error. Try again, or give the key in an environment variable."),
        answer.detail};
}

base::Error silence()
{
    return {base::ErrorKind::Io,
            tr("The keychain of this computer did not answer within 5 seconds. Unlock it and try again, or give the "
               "key in an "
               "environment variable."),
            {}};
}

} // namespace

/// One call to the keychain that waits for its answer or for the end of the limit, whichever comes first. Held by the
/// keychain's callback.
template <class Value> class KeychainStore::Question
{
public:
    explicit Question(base::Clock& clock)
        : m_timer(clock.timer([this] { answer(silence()); }))
    {
        m_promise.start();
        m_timer->start(limit);
    }
    QFuture<Result<Value>> future() const { return m_promise.future(); }
    void answer(const Result<Value>& result)
    {
        if (m_isAnswered) return;
        m_isAnswered = true;
        m_timer->stop();
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<Value>> m_promise;
    std::unique_ptr<base::Timer> m_timer;
    bool m_isAnswered = false;
};

KeychainStore::KeychainStore(std::unique_ptr<Keychain> keychain, std::unique_ptr<base::Clock> clock, QObject* parent)
    : SecretStore(parent)
    , m_clock(std::move(clock))
    , m_keychain(std::move(keychain))
{
}

KeychainStore::~KeychainStore() = default;

QFuture<Result<Secret>> KeychainStore::fetch(const QString& origin)
{
    if (isRemembered(origin)) return QtFuture::makeReadyFuture(Result<Secret>(cached(origin)));
    if (m_reading.contains(origin) && !m_reading[origin].isFinished()) return m_reading[origin];
    const auto question = std::make_shared<Question<Secret>>(*m_clock);
    m_reading[origin] = question->future();
    m_keychain->read(origin, [this, origin, question](const KeychainAnswer& answer) {
        const bool isKnown =
            answer.kind == Kind::Done || answer.kind == Kind::NotFound || answer.kind == Kind::NoKeychain;
        if (isKnown && !isRemembered(origin))
            remember(origin, answer.secret); // a key kept or forgotten meanwhile stands
        question->answer(isKnown ? Result<Secret>(cached(origin)) : Result<Secret>(refusal(answer)));
    });
    return question->future();
}

QFuture<Result<bool>> KeychainStore::keep(const QString& origin, const Secret& secret)
{
    remember(origin, secret);
    const auto question = std::make_shared<Question<bool>>(*m_clock);
    m_keychain->write(origin, secret, [question](const KeychainAnswer& answer) {
        if (answer.kind == Kind::Done || answer.kind == Kind::NoKeychain)
            question->answer(answer.kind == Kind::Done);
        else
            question->answer(refusal(answer));
    });
    return question->future();
}

QFuture<base::Status> KeychainStore::forget(const QString& origin)
{
    remember(origin, Secret());
    const auto question = std::make_shared<Question<void>>(*m_clock);
    m_keychain->remove(origin, [this, origin, question](const KeychainAnswer& answer) {
        if (answer.kind == Kind::Denied || answer.kind == Kind::Failed) {
            if (cached(origin).isEmpty()) drop(origin); // it may still be there
            question->answer(refusal(answer));
        } else {
            question->answer({});
        }
    });
    return question->future();
}

} // namespace app::config
