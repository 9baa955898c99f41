#pragma once
#include "app/base/result.h"
#include "app/base/secret.h"
#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <memory>

namespace app::config {

/// Keys by origin ("https://api.example.org:443"): in the system's keychain where there is one, else for this session
/// only. Never written anywhere else, and never plainly. Lives on the thread that made it, which needs an event loop;
/// fetch, keep and forget are called there, cached() anywhere. Take results with `.then(context, …)`.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Success with an empty secret when there is no entry, or no keychain. An answer is remembered: the keychain is
    /// asked at most once per origin and session. A keychain that refuses, fails or does not answer within 5 s is an
    /// error that says so; then the next fetch asks again.
    virtual QFuture<base::Result<base::Secret>> fetch(const QString& origin) = 0;
    /// Keeps a key, for this session in any case. True: it is in the keychain too. False: there is no keychain.
    /// An error says why the keychain did not take it.
    virtual QFuture<base::Result<bool>> keep(const QString& origin, const base::Secret& secret) = 0;
    /// Drops a key from session and keychain; success when there was none.
    virtual QFuture<base::Status> forget(const QString& origin) = 0;
    /// What was fetched or kept in this session. Any thread; never blocks on the keychain.
    base::Secret cached(const QString& origin) const;

protected:
    /// An empty secret stands for "asked, and there is none".
    void remember(const QString& origin, const base::Secret& secret);
    void drop(const QString& origin);
    bool isRemembered(const QString& origin) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, base::Secret> m_cache;
};

/// The store of this computer.
std::unique_ptr<SecretStore> systemSecretStore();

} // namespace app::config
