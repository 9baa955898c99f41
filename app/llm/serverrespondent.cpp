#include "app/llm/serverrespondent.h"

#include "app/llm/endpoint.h"

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

/// Names of the parameters that the user has set.
QStringList namesOf(const chat::Sampling& sampling)
{
    QStringList names;
    if (sampling.temperature) names << u"temperature"_s;
    if (sampling.topP) names << u"top_p"_s;
    if (sampling.maxTokens) names << u"max_tokens"_s;
    if (sampling.seed) names << u"seed"_s;
    return names;
}

/// Tokens that a prompt has at the very least: English has about four letters to a token, no language has twelve.
qint64 leastTokens(const chat::Conversation& messages)
{
    qint64 letters = 0;
    for (const auto& message : messages)
        letters += message.text.size();
    return letters / 12;
}

/// Our name of a parameter as servers spell it; empty for one that we do not send.
QString ourName(const QString& parameter)
{
    static const QHash<QString, QString> names = {
        {u"temperature"_s, u"temperature"_s},
        {u"top_p"_s, u"top_p"_s},
        {u"topP"_s, u"top_p"_s},
        {u"max_tokens"_s, u"max_tokens"_s},
        {u"max_completion_tokens"_s, u"max_tokens"_s},
        {u"max_output_tokens"_s, u"max_tokens"_s},
        {u"seed"_s, u"seed"_s},
        {u"random_seed"_s, u"seed"_s},
    };
    return names.value(parameter);
}

} // namespace

std::optional<Manner> mended(const Manner& manner, const CallError& error, const chat::Sampling& sampling)
{
    Manner next = manner;
    QSet<QString> refused;
    if (const QString name = ourName(error.parameter); !name.isEmpty()) refused << name;
    for (const auto& spelling :
         {u"temperature"_s, u"top_p"_s, u"topP"_s, u"max_tokens"_s, u"max_output_tokens"_s, u"seed"_s})
        if (error.parameter.isEmpty() && error.detail.contains(spelling)) refused << ourName(spelling);
    const bool isEither = error.detail.contains("both"_L1) && refused.contains(u"top_p"_s) && sampling.temperature;
    if (isEither) refused = {u"top_p"_s}; // one of the two may stay
    if (error.detail.contains("reasoning_content"_L1)) next.returnsThoughts = true;
    if (error.parameter == "stream_options"_L1) next.hasStreamOptions = false;

    const bool isRenamed = error.detail.contains("max_completion_tokens"_L1) && !manner.wantsCompletionTokens;
    const bool onlyDefault = error.code == "unsupported_value"_L1 && refused.contains(u"temperature"_s);
    if (isRenamed || (onlyDefault && !manner.wantsCompletionTokens)) {
        next.wantsCompletionTokens = true;
        refused.remove(u"max_tokens"_s);
        if (sampling.temperature != 1.0) refused << u"temperature"_s;
        if (sampling.topP != 1.0) refused << u"top_p"_s;
    } else if (refused.contains(u"max_tokens"_s) && manner.wantsCompletionTokens) {
        next.wantsCompletionTokens = false; // a server that knows the older name only
        refused.remove(u"max_tokens"_s);
    }
    for (const auto& name : namesOf(sampling))
        if (refused.contains(name)) next.leftOut << name;
    return next == manner ? std::nullopt : std::optional(next);
}

std::optional<CallError> keyObstacle(const Place& place, const base::Secret& key)
{
    CallError error;
    error.failure = Failure::MissingKey;
    if (key.isEmpty() && place.keyEnv.isEmpty()) return std::nullopt;
    if (!key.isEmpty() && key.isSendable() && mayCarryKey(place.base)) return std::nullopt;
    return error;
}

ServerRespondent::ServerRespondent(chat::ServerModel model, Transport& transport, const World& world)
    : m_model(std::move(model))
    , m_codec(codecOf(m_model.connection.dialect))
    , m_transport(transport)
    , m_clock(world.clock)
    , m_key(world.key)
    , m_limits(world.limits)
{
    const auto base = normaliseBaseUrl(m_model.connection.dialect, m_model.connection.baseUrl);
    if (!base) {
        m_badAddress = base.error().what;
        return;
    }
    m_place.dialect = m_model.connection.dialect;
    m_place.base = *base;
    m_place.model = m_model.model;
    m_place.keyEnv = m_model.connection.keyEnv;
    m_place.isLocal = isLoopback(*base);
    m_manner = mannerOf(m_place.dialect, *base);
}

Prepared ServerRespondent::encoded(const Request& request, const Manner& manner) const
{
    const base::Json body = m_codec.encode(m_model, request, manner);
    base::Json parameters = base::Json::object();
    const QStringList conversation = m_codec.conversationKeys();
    for (const auto& [key, value] : body.items())
        if (!conversation.contains(QString::fromStdString(key))) parameters[key] = value;
    base::Json leftOut = base::Json::array();
    for (const auto& name : namesOf(request.sampling))
        if (manner.leftOut.contains(name) || m_codec.unknownParameters().contains(name))
            leftOut.push_back(base::toJson(name));
    if (!leftOut.empty()) parameters["left_out"] = leftOut;
    return {request, base::dumpJson(parameters), base::dumpJson(body)};
}

Prepared ServerRespondent::prepare(const Request& request) const
{
    return encoded(request, m_manner);
}

std::optional<CallError> ServerRespondent::obstacle(const base::Secret& key) const
{
    CallError error;
    if (!m_badAddress.isEmpty()) {
        error.failure = Failure::WrongAddress;
        error.what = m_badAddress;
        return error;
    }
    return keyObstacle(m_place, key);
}

std::unique_ptr<Call> ServerRespondent::start(const Prepared& prepared)
{
    ServerRequest request;
    request.codec = &m_codec;
    request.limits = m_limits;
    request.place = m_place;
    request.key = m_key ? m_key(m_model.connection) : base::Secret();
    request.place.hasKey = !request.key.isEmpty();
    request.place.bodySize = prepared.body.size();
    if (m_place.dialect == chat::Dialect::OpenAiResponses) request.silentLimit = prepared.request.sampling.maxTokens;
    if (m_place.dialect == chat::Dialect::Ollama) request.leastTokens = leastTokens(prepared.request.messages);
    request.error = obstacle(request.key);
    if (!request.error) {
        request.http.method = "POST";
        request.http.url = m_codec.url(m_place.base, m_model, m_manner);
        request.http.headers = m_codec.headers();
        request.http.headers << Header{"Content-Type", "application/json"};
        request.http.headers << Header{"Accept", m_manner.isStreaming ? "text/event-stream, application/json"
                                                                      : "application/json"};
        if (!request.key.isEmpty()) request.http.headers << m_codec.keyHeader(request.key, m_manner);
        request.http.body = prepared.body;
    }
    auto call = std::make_unique<ServerCall>(m_transport, m_clock, std::move(request));
    QObject::connect(call.get(), &Call::stateChanged, call.get(), [this, raw = call.get()](CallState state) {
        const bool hasBegun = state == CallState::Thinking || state == CallState::Streaming;
        if (hasBegun && raw->isFromKnownEngine()) learn();
    });
    return call;
}

std::optional<Prepared> ServerRespondent::repair(const Prepared& prepared, const CallError& error)
{
    if (error.failure != Failure::UnsupportedParameter) return std::nullopt;
    // Another call may have taught the same meanwhile.
    if (Prepared again = prepare(prepared.request); again.body != prepared.body) return again;
    const auto manner = mended(m_manner, error, prepared.request.sampling);
    if (!manner) return std::nullopt;
    m_manner = *manner;
    return prepare(prepared.request);
}

void ServerRespondent::learn()
{
    if (m_query || !m_badAddress.isEmpty()) return;
    const base::Secret key = m_key ? m_key(m_model.connection) : base::Secret();
    m_query = std::make_unique<ServedQuery>(m_transport, m_place.dialect, m_place.base, m_model.model, key);
    QObject::connect(m_query.get(), &ServedQuery::finished, m_query.get(),
                     [this](const chat::Served& served) { m_served = served; });
    m_query->start();
}

} // namespace app::llm
