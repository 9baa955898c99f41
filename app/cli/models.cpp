#include "app/llm/models.h"

#include "app/cli/commands.h"
#include "app/llm/endpoint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Result<chat::Connection> connectionOf(const Arguments& arguments)
{
    const QString name = arguments.value(u"dialect"_s);
    const auto dialect = chat::dialectFromName(name);
    if (!dialect)
        return base::Error{base::ErrorKind::BadInput,
                           tr("\"%1\" is no dialect. Use openai-chat, openai-responses, openai-completions, anthropic, "
                              "gemini or ollama.")
                               .arg(name),
                           {}};
    const chat::Connection connection{*dialect, arguments.value(u"base-url"_s), arguments.value(u"key-env"_s)};
    if (const auto url = llm::normaliseBaseUrl(*dialect, connection.baseUrl); !url) return url.error();
    if (!connection.keyEnv.isEmpty() && qEnvironmentVariable(qPrintable(connection.keyEnv)).trimmed().isEmpty())
        return base::Error{base::ErrorKind::BadInput,
                           tr("The environment variable %1 is empty. Put the key there, or leave --key-env out.")
                               .arg(connection.keyEnv),
                           {}};
    return connection;
}

int tell(const Context& context, const llm::ModelListing& listing)
{
    for (const llm::ModelInfo& model : listing.models)
        context.out << printable(model.id) << u'\n';
    context.out.flush();
    if (listing.error) {
        fail(context, {base::ErrorKind::Network, listing.error->what, listing.error->detail});
        return Failed;
    }
    if (listing.models.isEmpty()) context.err << tr("The server offers no models.") << Qt::endl;
    return Done;
}

} // namespace

int models(const Context& context)
{
    const auto connection = connectionOf(context.arguments);
    if (!connection) return unusable(context, connection.error());
    const llm::KeyLookup key = [](const chat::Connection& asked) {
        return asked.keyEnv.isEmpty() ? base::Secret() : base::Secret(qEnvironmentVariable(qPrintable(asked.keyEnv)));
    };
    std::unique_ptr<llm::ModelQuery> query;
    return untilDone([&](const std::function<void(int)>& done) {
        query = std::make_unique<llm::ModelQuery>(*connection, context.clock, key);
        QObject::connect(query.get(), &llm::ModelQuery::finished, query.get(),
                         [&context, done](const llm::ModelListing& listing) { done(tell(context, listing)); });
        query->start();
    });
}

} // namespace app::cli
