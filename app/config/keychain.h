#pragma once
#include "app/base/secret.h"
#include <QString>
#include <functional>
#include <memory>

namespace app::config {

/// What a keychain answered.
struct KeychainAnswer
{
    enum class Kind {
        Done,       ///< read, written or removed
        NotFound,   ///< there is no such entry
        NoKeychain, ///< this computer or session has no keychain
        Denied,     ///< the user or the system refused access
        Failed      ///< anything else; `detail` has the keychain's own words
    };
    Kind kind = Kind::Done;
    base::Secret secret; ///< of a read that is Done
    QString detail;      ///< never holds a secret
};

/// The password store of the system. One thread, with an event loop. Each call answers through the event loop, once,
/// or never; a callback that comes after the keychain object is gone is not made.
class Keychain
{
public:
    using Reply = std::function<void(const KeychainAnswer&)>;
    virtual ~Keychain() = default;
    virtual void read(const QString& origin, Reply reply) = 0;
    virtual void write(const QString& origin, const base::Secret& secret, Reply reply) = 0;
    virtual void remove(const QString& origin, Reply reply) = 0;
};

/// QtKeychain under the service name "svo-workbench", never with its plain fallback; in a build without QtKeychain one
/// that always answers NoKeychain.
std::unique_ptr<Keychain> systemKeychain();

} // namespace app::config
