#include "app/llm/models.h"

#include "app/llm/codec.h"
#include "app/llm/endpoint.h"
#include "app/llm/fetch.h"
#include "app/llm/serverrespondent.h"

#include <QSet>

namespace app::llm {
namespace {

constexpr int maxPages = 100;
constexpr qsizetype maxModels = 20'000;
constexpr base::Milliseconds pageTime = std::chrono::seconds(60);

} // namespace

class ModelQuery::Private
{
public:
    Private(ModelQuery& query, const chat::Connection& c, base::Clock& k, const KeyLookup& key, const Limits& l)
        : q(query)
        , connection(c)
        , clock(k)
        , limits(l)
        , transport(k)
        , codec(codecOf(c.dialect))
        , secret(key ? key(c) : base::Secret())
    {
    }

    void start();
    void ask();
    void onPage(const FetchResult& result);
    void fail(CallError error);

    ModelQuery& q;
    const chat::Connection connection;
    base::Clock& clock;
    const Limits limits;
    Transport transport;
    const Codec& codec;
    const base::Secret secret;
    Place place;
    Manner manner;
    std::unique_ptr<Fetch> previous;
    std::unique_ptr<Fetch> fetch;
    QString cursor;
    QSet<QString> cursors;
    QSet<QString> ids;
    ModelListing listing;
};

void ModelQuery::Private::start()
{
    const auto base = normaliseBaseUrl(connection.dialect, connection.baseUrl);
    CallError error;
    if (!base) {
        error.failure = Failure::WrongAddress;
        error.what = base.error().what;
        return fail(error);
    }
    place.dialect = connection.dialect;
    place.base = *base;
    place.keyEnv = connection.keyEnv;
    place.hasKey = !secret.isEmpty();
    place.isLocal = isLoopback(*base);
    manner = mannerOf(connection.dialect, *base);
    if (const auto obstacle = keyObstacle(place, secret)) return fail(*obstacle);
    ask();
}

void ModelQuery::Private::ask()
{
    HttpRequest request;
    request.url = codec.modelsUrl(place.base, cursor);
    request.headers = codec.headers();
    request.headers << Header{"Accept", "application/json"};
    if (!secret.isEmpty()) request.headers << codec.keyHeader(secret, manner);
    const CallTimes& times = limits.times(place.isLocal);
    previous = std::move(fetch); // we are inside its signal
    fetch = std::make_unique<Fetch>(transport, request,
                                    ExchangeLimits{times.connect, pageTime, pageTime, limits.modelList});
    connect(fetch.get(), &Fetch::finished, &q, [this](const FetchResult& result) { onPage(result); });
}

void ModelQuery::Private::onPage(const FetchResult& result)
{
    CallError error;
    error.sent = result.sent;
    if (result.failure) {
        error.failure = *result.failure;
        error.detail = result.detail;
        return fail(error);
    }
    const int status = result.head.status;
    if (status >= 300 && status < 400) {
        const QUrl target = place.base.resolved(QUrl::fromEncoded(result.head.value("location")));
        place.redirectTo = origin(target);
        error.failure = Failure::Redirect;
        error.http = status;
        return fail(error);
    }
    if (status < 200 || status >= 300)
        return fail(errorOfResponse(result.head, result.body.left(limits.errorBody), clock.now()));
    const auto page = codec.decodeModels(result.body);
    if (!page) {
        error = errorOfResponse(result.head, result.body.left(limits.errorBody), clock.now());
        if (result.head.contentType() == "text/html") error.code = QStringLiteral("html");
        if (error.failure == Failure::Server) error.failure = Failure::Malformed;
        return fail(error);
    }
    for (const auto& model : page->models) {
        if (ids.contains(model.id) || listing.models.size() >= maxModels) continue;
        ids.insert(model.id);
        listing.models << model;
    }
    cursors.insert(cursor);
    const bool isLast = page->next.isEmpty() || cursors.contains(page->next) || cursors.size() >= maxPages;
    if (!isLast) {
        cursor = page->next;
        return ask();
    }
    Q_EMIT q.finished(listing);
}

void ModelQuery::Private::fail(CallError error)
{
    error.detail = redacted(error.detail, secret);
    if (error.what.isEmpty()) error.what = sentenceFor(error, place);
    listing.error = error;
    QMetaObject::invokeMethod(
        &q, [this] { Q_EMIT q.finished(listing); }, Qt::QueuedConnection);
}

ModelQuery::ModelQuery(const chat::Connection& connection, base::Clock& clock, const KeyLookup& key, Limits limits,
                       QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, connection, clock, key, limits))
{
}

ModelQuery::~ModelQuery() = default;

void ModelQuery::start()
{
    d->start();
}

} // namespace app::llm
