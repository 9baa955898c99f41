#include "app/llm/simulated.h"

#include "app/base/json.h"
#include "app/llm/simulatedwords.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using Kind = chat::SimulatedModel::Kind;

/// An orientation of the user's own names no motive that a program could follow.
Motive motiveOf(const QString& orientation)
{
    const auto category = svo::categoryFromName(orientation);
    return category ? Motive(svo::idealOf(*category)) : std::nullopt;
}

/// The motive that a kind of respondent has in this request.
Motive motiveFor(const chat::SimulatedModel& model, const QString& orientation)
{
    switch (model.kind) {
    case Kind::Altruist:
        return svo::Ideal::Altruist;
    case Kind::JointGain:
        return svo::Ideal::JointGain;
    case Kind::InequalityAverse:
        return svo::Ideal::InequalityAverse;
    case Kind::Individualist:
        return svo::Ideal::Individualist;
    case Kind::Competitor:
        return svo::Ideal::Competitor;
    case Kind::Obeying:
        return motiveOf(orientation);
    case Kind::Random:
    case Kind::Letter:
    case Kind::Hedging:
    case Kind::Refusing:
        break;
    }
    return std::nullopt;
}

QString itemReply(const chat::SimulatedModel& model, const Cue& cue)
{
    // Separate streams, so that the wording never changes what is chosen.
    base::Rng chance(base::Rng::derive(cue.seed, "simulated choice"));
    base::Rng words(base::Rng::derive(cue.seed, "simulated words"));
    const double lapse = chance.uniform();
    const double share = chance.uniform();
    const auto anywhere = static_cast<int>(chance.below(svo::optionCount));

    const auto atRandom = [&] { return choiceSentence(cue.item, anywhere, std::nullopt, words); };
    if (lapse < model.lapse) return atRandom();

    Motive motive = motiveFor(model, cue.orientation);
    switch (model.kind) {
    case Kind::Hedging:
        return hedgingSentence(cue.item, words);
    case Kind::Refusing:
        return share < model.rate ? refusingSentence(words) : atRandom();
    case Kind::Letter: {
        const int place = cue.item.placeOf(model.letter);
        return place < 0 ? model.letter : choiceSentence(cue.item, place, std::nullopt, words);
    }
    case Kind::Obeying:
        if (share >= model.fidelity) motive.reset();
        break;
    case Kind::Altruist:
    case Kind::JointGain:
    case Kind::InequalityAverse:
    case Kind::Individualist:
    case Kind::Competitor:
    case Kind::Random:
        break;
    }
    if (!motive) return atRandom();
    return choiceSentence(cue.item, svo::idealPlace(*motive, cue.item), motive, words);
}

/// The stage that a request without a name belongs to: they come in a fixed order, induction and adoption only with an
/// orientation.
QString stageByTurn(const Request& request)
{
    const auto turns = std::count_if(request.messages.begin(), request.messages.end(),
                                     [](const chat::Message& turn) { return turn.role == chat::Role::User; });
    if (request.cue.orientation == "none"_L1 || turns > 2) return u"goal"_s;
    return turns == 2 ? u"adoption"_s : u"induction"_s;
}

base::Json parametersOf(const chat::SimulatedModel& model)
{
    base::Json json = {{"simulated", base::toJson(chat::simulatedKindName(model.kind))}};
    if (model.kind == Kind::Letter) json["letter"] = base::toJson(model.letter);
    if (model.kind == Kind::Refusing) json["rate"] = model.rate;
    if (model.kind == Kind::Obeying) json["fidelity"] = model.fidelity;
    if (model.lapse > 0) json["lapse"] = model.lapse;
    return json;
}

class SimulatedCall final : public Call
{
public:
    SimulatedCall(QString text, QString model, base::Clock& clock, base::Milliseconds pace)
        : m_text(std::move(text))
        , m_pace(pace)
        , m_clock(clock)
        , m_started(clock.monotonic())
        , m_timer(clock.timer([this] { step(); }))
    {
        m_result.reply.model = std::move(model);
        schedule();
    }

    void cancel() override
    {
        if (m_cancelled || m_ended) return;
        m_cancelled = true;
        if (m_pace > base::Milliseconds(0)) queue(); // else a step is queued already
        m_timer->stop();
    }

private:
    void queue()
    {
        QMetaObject::invokeMethod(
            this, [this] { step(); }, Qt::QueuedConnection);
    }

    void schedule()
    {
        if (m_pace > base::Milliseconds(0))
            m_timer->start(m_pace);
        else
            queue();
    }

    void step()
    {
        if (m_ended) return;
        if (m_cancelled || m_at >= m_text.size()) return end();
        const qsizetype from = m_at;
        const qsizetype least = m_pace > base::Milliseconds(0) ? 1 : 24; // a word at a time, or a few
        const qsizetype space = m_text.indexOf(u' ', from + least);
        m_at = space < 0 ? m_text.size() : space;
        schedule();

        const QPointer<SimulatedCall> self = this; // whoever listens may delete the call
        if (from == 0) {
            m_result.firstToken = m_clock.monotonic() - m_started;
            Q_EMIT stateChanged(CallState::Streaming);
            if (!self || m_cancelled) return;
        }
        m_result.reply.text += QStringView(m_text).sliced(from, m_at - from);
        Q_EMIT textReceived(m_text.sliced(from, m_at - from));
    }

    void end()
    {
        m_ended = true;
        m_result.total = m_clock.monotonic() - m_started;
        if (m_cancelled) {
            CallError& error = m_result.error.emplace();
            error.failure = Failure::Cancelled;
            error.sent = m_result.reply.text.isEmpty() ? Sent::ResponseStarted : Sent::OutputStarted;
            error.what = QCoreApplication::translate("app::llm", "The request was stopped.");
        } else {
            m_result.reply.stop = chat::StopReason::Complete;
            m_result.reply.stopName = u"stop"_s;
        }
        Q_EMIT finished(m_result);
    }

    const QString m_text;
    const base::Milliseconds m_pace;
    base::Clock& m_clock;
    const base::Milliseconds m_started;
    std::unique_ptr<base::Timer> m_timer;
    CallResult m_result;
    qsizetype m_at = 0;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace

QString simulatedReply(const chat::SimulatedModel& model, const Request& request)
{
    if (request.cue.isItem) return itemReply(model, request.cue);
    base::Rng words(base::Rng::derive(request.cue.seed, "simulated words"));
    const QString stage = request.cue.stage.isEmpty() ? stageByTurn(request) : request.cue.stage;
    return stageSentence(stage, motiveFor(model, request.cue.orientation), words);
}

SimulatedRespondent::SimulatedRespondent(chat::SimulatedModel model, base::Clock& clock,
                                         std::function<base::Milliseconds()> pace)
    : m_model(std::move(model))
    , m_clock(clock)
    , m_pace(std::move(pace))
{
}

Prepared SimulatedRespondent::prepare(const Request& request) const
{
    const base::Json parameters = parametersOf(m_model);
    base::Json body = parameters;
    body["seed"] = request.cue.seed;
    base::Json& messages = body["messages"] = base::Json::array();
    for (const auto& turn : request.messages)
        messages.push_back({{"role", base::toJson(chat::roleName(turn.role))}, {"content", base::toJson(turn.text)}});
    return {request, base::dumpJson(parameters), base::dumpJson(body)};
}

std::unique_ptr<Call> SimulatedRespondent::start(const Prepared& prepared)
{
    return std::make_unique<SimulatedCall>(simulatedReply(m_model, prepared.request),
                                           u"simulated-"_s + chat::simulatedKindName(m_model.kind), m_clock,
                                           m_pace ? m_pace() : base::Milliseconds(0));
}

} // namespace app::llm
