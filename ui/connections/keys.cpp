#include "ui/connections/keys.h"

#include "app/config/secretstore.h"
#include "app/llm/endpoint.h"

namespace ui::connections {

using namespace Qt::StringLiterals;

QString originOf(const app::chat::Connection& connection)
{
    const auto url = app::llm::normaliseBaseUrl(connection.dialect, connection.baseUrl);
    return url ? app::llm::origin(*url) : QString();
}

QString keyOrigin(const app::chat::Connection& connection)
{
    return connection.keyEnv.isEmpty() ? originOf(connection) : QString();
}

bool isSameServer(const app::chat::Connection& a, const app::chat::Connection& b)
{
    const auto plain = [](const app::chat::Connection& connection) {
        return originOf(connection).replace("://localhost:"_L1, "://127.0.0.1:"_L1);
    };
    return plain(a) == plain(b) && !originOf(a).isEmpty();
}

app::llm::KeyLookup keyLookup(const app::config::SecretStore& secrets)
{
    return [&secrets](const app::chat::Connection& connection) {
        return connection.keyEnv.isEmpty()
                   ? secrets.cached(keyOrigin(connection))
                   : app::base::Secret(qEnvironmentVariable(connection.keyEnv.toUtf8().constData()));
    };
}

QStringList keyOrigins(const app::study::Design& design)
{
    QStringList origins;
    for (const auto& participant : design.participants) {
        const auto* server = std::get_if<app::chat::ServerModel>(&participant.model);
        const QString origin = server ? keyOrigin(server->connection) : QString();
        if (!origin.isEmpty() && !origins.contains(origin)) origins << origin;
    }
    return origins;
}

} // namespace ui::connections
