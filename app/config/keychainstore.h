#pragma once
#include "app/base/clock.h"
#include "app/config/keychain.h"
#include "app/config/secretstore.h"
#include <QPromise>

namespace app::config {

/// The secret store over a keychain: remembers answers, joins questions for one origin, and gives up waiting after 5 s.
class KeychainStore final : public SecretStore
{
    Q_OBJECT
public:
    /// How long an answer is waited for. A keychain may ask the user for a password meanwhile; what comes later is
    /// still remembered.
    static constexpr base::Milliseconds limit{5000};

    KeychainStore(std::unique_ptr<Keychain> keychain, std::unique_ptr<base::Clock> clock, QObject* parent = nullptr);
    ~KeychainStore() override; ///< open questions end as cancelled

    QFuture<base::Result<base::Secret>> fetch(const QString& origin) override;
    QFuture<base::Result<bool>> keep(const QString& origin, const base::Secret& secret) override;
    QFuture<base::Status> forget(const QString& origin) override;

private:
    template <class Value> class Question;

    std::unique_ptr<base::Clock> m_clock;
    QHash<QString, QFuture<base::Result<base::Secret>>> m_reading; ///< by origin, while the answer is awaited
    std::unique_ptr<Keychain> m_keychain;                          ///< first to go: its callbacks use the rest
};

} // namespace app::config
