#pragma once
#include "app/llm/respondents.h"
#include "app/study/design.h"

namespace app::config {
class SecretStore;
}

namespace ui::connections {

/// "https://api.example.org:443"; empty for an address that cannot be used.
QString originOf(const app::chat::Connection& connection);
/// Under which origin the keychain has the key of a connection; empty where it comes from an environment variable, or
/// where the address cannot be used.
QString keyOrigin(const app::chat::Connection& connection);
/// Whether two connections lead to the same server, however their addresses are spelled.
bool isSameServer(const app::chat::Connection& a, const app::chat::Connection& b);
/// Finds a connection's key: in its environment variable, else among the keys that this session has fetched or kept.
/// For the net thread; `secrets` must outlive it.
app::llm::KeyLookup keyLookup(const app::config::SecretStore& secrets);
/// The origins whose keys a design's servers may have in the keychain, each once: to be fetched before a run.
QStringList keyOrigins(const app::study::Design& design);

} // namespace ui::connections
