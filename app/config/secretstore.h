#pragma once
#include "app/base/result.h"
#include "app/base/secret.h"
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <optional>

namespace app::config {

/// Keys by origin ("https://api.example.org:443"): in the system's keychain where there is one, else for this session
/// only. Never written anywhere else, and never plainly.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Success with an empty secret when there is no entry. Asks the keychain at most once per origin and session;
    /// a keychain that does not answer within 5 s is an error that says so.
    virtual QFuture<base::Result<base::Secret>> fetch(const QString& origin) = 0;
    /// Keeps a key. When there is no keychain it is kept for this session, and the result says so (false).
    virtual QFuture<base::Result<bool>> keep(const QString& origin, const base::Secret& secret) = 0;
    virtual QFuture<base::Status> forget(const QString& origin) = 0;
    /// What was fetched or kept in this session. Any thread; never blocks on the keychain.
    base::Secret cached(const QString& origin) const;

protected:
    void remember(const QString& origin, const base::Secret& secret);

private:
    mutable QMutex m_mutex;
    QHash<QString, base::Secret> m_cache;
};

/// The store of this computer.
std::unique_ptr<SecretStore> systemSecretStore();

} // namespace app::config
