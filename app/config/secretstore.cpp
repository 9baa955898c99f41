#include "app/config/secretstore.h"

#include "app/config/keychainstore.h"

namespace app::config {

base::Secret SecretStore::cached(const QString& origin) const
{
    const QMutexLocker lock(&m_mutex);
    return m_cache.value(origin);
}

void SecretStore::remember(const QString& origin, const base::Secret& secret)
{
    const QMutexLocker lock(&m_mutex);
    m_cache.insert(origin, secret);
}

void SecretStore::drop(const QString& origin)
{
    const QMutexLocker lock(&m_mutex);
    m_cache.remove(origin);
}

bool SecretStore::isRemembered(const QString& origin) const
{
    const QMutexLocker lock(&m_mutex);
    return m_cache.contains(origin);
}

std::unique_ptr<SecretStore> systemSecretStore()
{
    return std::make_unique<KeychainStore>(systemKeychain(), std::make_unique<base::SystemClock>());
}

} // namespace app::config
