#include "app/study/participantjson.h"

#include "app/study/designjson.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace app::study {

using namespace Qt::StringLiterals;
using base::Json;
using base::ObjectReader;
using chat::SimulatedModel;

namespace {

using Kind = SimulatedModel::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::study", text);
}

QStringList dialectNames()
{
    return {u"openai-chat"_s, u"openai-responses"_s, u"openai-completions"_s, u"anthropic"_s, u"gemini"_s, u"ollama"_s};
}

QStringList simulatedKindNames()
{
    return {u"altruist"_s, u"joint_gain"_s, u"inequality_averse"_s, u"individualist"_s, u"competitor"_s,
            u"random"_s,   u"letter"_s,     u"hedging"_s,           u"refusing"_s,      u"obeying"_s};
}

QStringList chatTemplateNames()
{
    return {u"plain"_s, u"alpaca"_s, u"vicuna"_s, u"koala"_s, u"llama-2-chat"_s};
}

/// A number within [low, high], if there is one.
std::optional<double> bounded(ObjectReader& reader, const char* key, double low, double high)
{
    const auto value = reader.optionalNumber(key);
    if (value && (*value < low || *value > high))
        reader.fail(key, tr("a number from %1 to %2 is expected.").arg(low).arg(high));
    return value;
}

/// Whether an address carries a password or a key, which would then stand in the study.
bool holdsSecret(const QString& address)
{
    const QUrl url(address);
    const QUrlQuery query(url);
    return !url.userInfo().isEmpty() || query.hasQueryItem(u"key"_s) || query.hasQueryItem(u"api_key"_s) ||
           query.hasQueryItem(u"api-key"_s) || query.hasQueryItem(u"token"_s);
}

base::Status readConnection(const Json& json, const QString& where, chat::Connection& connection)
{
    ObjectReader reader(json, where);
    if (!reader.has("dialect")) reader.string("dialect"); // a server's language is never guessed
    connection.dialect =
        chat::dialectFromName(reader.choice("dialect", dialectNames())).value_or(chat::Dialect::OpenAiChat);
    connection.baseUrl = reader.string("base_url").trimmed();
    if (holdsSecret(connection.baseUrl))
        reader.fail("base_url", tr("the address holds a password or key, which must not stand in a study. Put it into "
                                   "an environment variable and name that under \"key_env\"."));
    connection.keyEnv = reader.string("key_env", QString());
    static const QRegularExpression variable(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    if (!connection.keyEnv.isEmpty() && !variable.match(connection.keyEnv).hasMatch())
        reader.fail("key_env", tr("the name of an environment variable is expected, never the key itself."));
    return reader.finish();
}

base::Status readSampling(const Json& json, const QString& where, chat::Sampling& sampling)
{
    ObjectReader reader(json, where);
    sampling.temperature = bounded(reader, "temperature", 0, 100);
    sampling.topP = bounded(reader, "top_p", 0, 1);
    if (reader.has("max_tokens")) sampling.maxTokens = reader.integer("max_tokens", 1, 100'000'000);
    if (reader.has("seed")) sampling.seed = reader.integer("seed", INT64_MIN, INT64_MAX);
    return reader.finish();
}

base::Status readSimulated(const Json& json, const QString& where, SimulatedModel& model)
{
    ObjectReader reader(json, where);
    if (!reader.has("kind")) reader.string("kind");
    model.kind = chat::simulatedKindFromName(reader.choice("kind", simulatedKindNames())).value_or(Kind::Random);
    model.lapse = bounded(reader, "lapse", 0, 1).value_or(model.lapse);
    if (model.kind == Kind::Refusing) model.rate = bounded(reader, "rate", 0, 1).value_or(model.rate);
    if (model.kind == Kind::Obeying) model.fidelity = bounded(reader, "fidelity", 0, 1).value_or(model.fidelity);
    if (model.kind == Kind::Letter) model.letter = reader.string("letter", model.letter);
    return reader.finish();
}

base::Status readMetadata(const Json& json, const QString& where, Metadata& metadata)
{
    ObjectReader reader(json, where);
    metadata.sizeB = bounded(reader, "size_b", 0, 1e9);
    metadata.tuning = reader.string("tuning", QString());
    metadata.reasoning = reader.string("reasoning", QString());
    metadata.released = reader.string("released", QString());
    return reader.finish();
}

Json connectionToJson(const chat::Connection& connection)
{
    Json json = {{"dialect", base::toJson(chat::dialectName(connection.dialect))},
                 {"base_url", base::toJson(connection.baseUrl)}};
    if (!connection.keyEnv.isEmpty()) json["key_env"] = base::toJson(connection.keyEnv);
    return json;
}

Json samplingToJson(const chat::Sampling& sampling)
{
    Json json = Json::object();
    if (sampling.temperature) json["temperature"] = numberToJson(*sampling.temperature);
    if (sampling.topP) json["top_p"] = numberToJson(*sampling.topP);
    if (sampling.maxTokens) json["max_tokens"] = *sampling.maxTokens;
    if (sampling.seed) json["seed"] = *sampling.seed;
    return json;
}

Json simulatedToJson(const SimulatedModel& model)
{
    Json json = {{"kind", base::toJson(chat::simulatedKindName(model.kind))}};
    const SimulatedModel usual;
    if (model.lapse != usual.lapse) json["lapse"] = numberToJson(model.lapse);
    if (model.kind == Kind::Refusing && model.rate != usual.rate) json["rate"] = numberToJson(model.rate);
    if (model.kind == Kind::Obeying && model.fidelity != usual.fidelity)
        json["fidelity"] = numberToJson(model.fidelity);
    if (model.kind == Kind::Letter && model.letter != usual.letter) json["letter"] = base::toJson(model.letter);
    return json;
}

Json metadataToJson(const Metadata& metadata)
{
    Json json = Json::object();
    if (metadata.sizeB) json["size_b"] = numberToJson(*metadata.sizeB);
    if (!metadata.tuning.isEmpty()) json["tuning"] = base::toJson(metadata.tuning);
    if (!metadata.reasoning.isEmpty()) json["reasoning"] = base::toJson(metadata.reasoning);
    if (!metadata.released.isEmpty()) json["released"] = base::toJson(metadata.released);
    return json;
}

} // namespace

base::Result<Participant> participantFromJson(const Json& json, const QString& where)
{
    ObjectReader reader(json, where);
    Participant participant;
    participant.label = reader.string("label").trimmed();

    base::Status inner;
    const auto absorb = [&inner](const base::Status& status) {
        if (inner && !status) inner = status;
    };
    const Json* connection = reader.object("connection");
    const Json* simulated = reader.object("simulated");
    const bool manual = reader.boolean("manual", false);
    if ((connection != nullptr) + (simulated != nullptr) + manual != 1)
        reader.fail("connection",
                    tr("a respondent has either a \"connection\", or is \"simulated\", or has \"manual\": true."));
    if (connection) {
        chat::ServerModel model;
        model.model = reader.string("model");
        absorb(readConnection(*connection, reader.path("connection"), model.connection));
        if (const Json* sampling = reader.object("sampling"))
            absorb(readSampling(*sampling, reader.path("sampling"), model.sampling));
        if (model.connection.dialect == chat::Dialect::OpenAiCompletions)
            model.chatTemplate = reader.choice("template", chatTemplateNames());
        participant.model = model;
    } else if (simulated) {
        SimulatedModel model;
        absorb(readSimulated(*simulated, reader.path("simulated"), model));
        participant.model = model;
    } else {
        participant.model = chat::ManualModel{};
    }
    if (const Json* metadata = reader.object("metadata"))
        absorb(readMetadata(*metadata, reader.path("metadata"), participant.metadata));
    if (!inner) return inner.error();
    if (const auto status = reader.finish(); !status) return status.error();
    return participant;
}

Json participantToJson(const Participant& participant)
{
    Json json = {{"label", base::toJson(participant.label)}};
    if (const auto* server = std::get_if<chat::ServerModel>(&participant.model)) {
        json["model"] = base::toJson(server->model);
        json["connection"] = connectionToJson(server->connection);
        if (server->connection.dialect == chat::Dialect::OpenAiCompletions && !server->chatTemplate.isEmpty())
            json["template"] = base::toJson(server->chatTemplate);
        if (Json sampling = samplingToJson(server->sampling); !sampling.empty()) json["sampling"] = std::move(sampling);
    } else if (const auto* simulated = std::get_if<SimulatedModel>(&participant.model)) {
        json["simulated"] = simulatedToJson(*simulated);
    } else {
        json["manual"] = true;
    }
    if (Json metadata = metadataToJson(participant.metadata); !metadata.empty()) json["metadata"] = std::move(metadata);
    return json;
}

} // namespace app::study
