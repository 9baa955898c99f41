#pragma once
#include "app/llm/respondents.h"
#include "app/study/design.h"
#include <QStringList>

namespace app::config {
class SecretStore;
}

namespace ui::shell {

/// How a run finds the key of a connection: its environment variable, else what `secrets` has at hand for its origin.
/// `secrets` must outlive the run; the function may be called from any thread and never waits.
app::llm::KeyLookup keyLookup(const app::config::SecretStore& secrets);
/// The origins whose keys a run of this design may need from the keychain: of servers without an environment variable.
QStringList keyOrigins(const app::study::Design& design);

} // namespace ui::shell
