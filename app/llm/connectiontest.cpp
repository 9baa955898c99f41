#include "app/llm/connectiontest.h"

#include "app/llm/endpoint.h"
#include "app/llm/retry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using Step = ConnectionTest::Step;
using State = ConnectionTest::State;

/// Whether the server itself was reached when its model list failed so.
bool wasReached(const CallError& error)
{
    return error.sent == Sent::ResponseStarted || error.sent == Sent::OutputStarted;
}

} // namespace

class ConnectionTest::Private
{
public:
    Private(ConnectionTest& test, const chat::ServerModel& m, base::Clock& c, const KeyLookup& k, const Limits& l)
        : q(test)
        , model(m)
        , clock(c)
        , key(k)
        , limits(l)
        , factory({c, k, {}, l, nullptr})
    {
    }

    void tell(Step step, State state, const QString& sentence = {}, const QString& detail = {})
    {
        Q_EMIT q.stepChanged(step, state, sentence, detail);
    }
    void checkAddress();
    void onModels(const ModelListing& listing);
    void ask();
    void onReply(const CallResult& result);
    void stop(Step failed);

    ConnectionTest& q;
    chat::ServerModel model;
    base::Clock& clock;
    const KeyLookup key;
    const Limits limits;
    RespondentFactory factory;
    std::unique_ptr<ModelQuery> query;
    std::unique_ptr<Respondent> respondent;
    Prepared prepared;
    std::unique_ptr<Call> refused;
    std::unique_ptr<Call> call;
    bool wasRepaired = false;
};

void ConnectionTest::Private::checkAddress()
{
    tell(Step::Address, State::Running);
    const auto base = normaliseBaseUrl(model.connection.dialect, model.connection.baseUrl);
    if (!base) {
        tell(Step::Address, State::Failed, base.error().what);
        return stop(Step::Address);
    }
    tell(Step::Address, State::Passed, tr("Requests go to %1.").arg(base->toString()));
    tell(Step::Reach, State::Running);
    query = std::make_unique<ModelQuery>(model.connection, clock, key, limits);
    connect(query.get(), &ModelQuery::finished, &q, [this](const ModelListing& listing) { onModels(listing); });
    query->start();
}

void ConnectionTest::Private::onModels(const ModelListing& listing)
{
    const auto& error = listing.error;
    if (error && !wasReached(*error)) {
        tell(Step::Reach, State::Failed, error->what, error->detail);
        return stop(Step::Reach);
    }
    tell(Step::Reach, State::Passed, tr("The server answers."));
    tell(Step::Models, State::Running);
    // Some servers and gateways answer requests but list nothing; a model that the user names is asked all the same.
    const bool mayGoOn = error && !model.model.isEmpty() &&
                         (error->failure == Failure::WrongAddress || error->failure == Failure::Malformed ||
                          error->failure == Failure::ModelNotFound);
    if (error && !mayGoOn) {
        tell(Step::Models, State::Failed, error->what, error->detail);
        return stop(Step::Models);
    }
    if (error) {
        tell(Step::Models, State::Skipped, tr("The server does not list its models."), error->detail);
        return ask();
    }
    Q_EMIT q.modelsFound(listing.models);
    if (model.model.isEmpty() && listing.models.isEmpty()) {
        tell(Step::Models, State::Failed, tr("The server offers no model. Load or download one there first."));
        return stop(Step::Models);
    }
    tell(Step::Models, State::Passed, tr("Models that the server offers: %1.").arg(listing.models.size()));
    if (model.model.isEmpty()) model.model = listing.models.first().id;
    ask();
}

void ConnectionTest::Private::ask()
{
    tell(Step::Answer, State::Running);
    respondent = factory.make(model);
    Request request;
    request.messages = {{chat::Role::User, u"Reply with the word OK."_s}};
    request.sampling = model.sampling;
    prepared = respondent->prepare(request);
    call = respondent->start(prepared);
    connect(call.get(), &Call::finished, &q, [this](const CallResult& result) { onReply(result); });
}

void ConnectionTest::Private::onReply(const CallResult& result)
{
    if (result.error && result.error->failure == Failure::UnsupportedParameter && !std::exchange(wasRepaired, true))
        if (const auto repaired = respondent->repair(prepared, *result.error)) {
            prepared = *repaired;
            refused = std::move(call); // we are inside its signal
            call = respondent->start(prepared);
            connect(call.get(), &Call::finished, &q, [this](const CallResult& again) { onReply(again); });
            return;
        }
    if (result.error) {
        tell(Step::Answer, State::Failed, result.error->what, result.error->detail);
        return stop(Step::Answer);
    }
    const QString seconds = QString::number(static_cast<double>(result.total.count()) / 1000, 'f', 1);
    tell(Step::Answer, State::Passed, tr("%1 answered after %2 s.").arg(model.model, seconds),
         result.reply.text.left(200));
    Q_EMIT q.finished(true);
}

void ConnectionTest::Private::stop(Step failed)
{
    for (const auto step : {Step::Reach, Step::Models, Step::Answer})
        if (step > failed) tell(step, State::Skipped);
    Q_EMIT q.finished(false);
}

ConnectionTest::ConnectionTest(const chat::ServerModel& model, base::Clock& clock, const KeyLookup& key, Limits limits,
                               QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, model, clock, key, limits))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->checkAddress(); }, Qt::QueuedConnection);
}

} // namespace app::llm
