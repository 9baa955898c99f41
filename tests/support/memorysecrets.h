#pragma once
#include "app/config/secretstore.h"

namespace support {

/// A keychain in memory. Answers at once, or with the error that a test wants.
class MemorySecrets final : public app::config::SecretStore
{
public:
    using Secret = app::base::Secret;

    QFuture<app::base::Result<Secret>> fetch(const QString& origin) override
    {
        fetched << origin;
        if (error) return QtFuture::makeReadyFuture<app::base::Result<Secret>>(*error);
        const Secret secret = entries.value(origin);
        remember(origin, secret);
        return QtFuture::makeReadyFuture<app::base::Result<Secret>>(secret);
    }
    QFuture<app::base::Result<bool>> keep(const QString& origin, const Secret& secret) override
    {
        if (error) return QtFuture::makeReadyFuture<app::base::Result<bool>>(*error);
        entries.insert(origin, secret);
        remember(origin, secret);
        return QtFuture::makeReadyFuture<app::base::Result<bool>>(hasKeychain);
    }
    QFuture<app::base::Status> forget(const QString& origin) override
    {
        entries.remove(origin);
        drop(origin);
        return QtFuture::makeReadyFuture<app::base::Status>({});
    }

    QHash<QString, Secret> entries; ///< by origin
    QStringList fetched;            ///< every question, in order
    bool hasKeychain = true;        ///< false: kept for this session only
    std::optional<app::base::Error> error;
};

} // namespace support
