#include "ui/shell/keys.h"

#include "app/config/secretstore.h"
#include "app/llm/endpoint.h"

namespace ui::shell {
namespace {

/// Empty for an address that cannot be used; the run says so.
QString originOf(const app::chat::Connection& connection)
{
    const auto url = app::llm::normaliseBaseUrl(connection.dialect, connection.baseUrl);
    return url ? app::llm::origin(*url) : QString();
}

} // namespace

app::llm::KeyLookup keyLookup(const app::config::SecretStore& secrets)
{
    return [&secrets](const app::chat::Connection& connection) {
        if (!connection.keyEnv.isEmpty())
            return app::base::Secret(qEnvironmentVariable(connection.keyEnv.toUtf8().constData()));
        return secrets.cached(originOf(connection));
    };
}

QStringList keyOrigins(const app::study::Design& design)
{
    QStringList origins;
    for (const auto& participant : design.participants) {
        const auto* server = std::get_if<app::chat::ServerModel>(&participant.model);
        if (!server || !server->connection.keyEnv.isEmpty()) continue;
        const QString origin = originOf(server->connection);
        if (!origin.isEmpty() && !origins.contains(origin)) origins << origin;
    }
    return origins;
}

} // namespace ui::shell
