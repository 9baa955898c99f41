#include "app/run/attempts.h"

#include <QCryptographicHash>

namespace app::run {

using namespace Qt::StringLiterals;
using extract::State;
using study::Outcome;

namespace {

Outcome outcomeOf(State state)
{
    switch (state) {
    case State::Extracted:
        return Outcome::Extracted;
    case State::Ambiguous:
        return Outcome::Ambiguous;
    case State::Refused:
        return Outcome::Refused;
    case State::NotFound:
        return Outcome::NotFound;
    case State::Truncated:
        return Outcome::Truncated;
    }
    return Outcome::NotFound;
}

bool isWithheld(const chat::Reply& reply)
{
    return reply.stop == chat::StopReason::ContentFilter || reply.stop == chat::StopReason::Refusal;
}

extract::Extraction readingOf(const chat::Reply& reply, const svo::Presentation& item)
{
    if (isWithheld(reply)) return {State::Refused, -1, -1, -1, u"withheld_by_provider"_s};
    return extract::read(reply.text, item, reply.stop == chat::StopReason::Length);
}

Outcome stageOutcome(const chat::Reply& reply)
{
    if (isWithheld(reply) || extract::looksLikeRefusal(reply.text)) return Outcome::Refused;
    return reply.stop == chat::StopReason::Length ? Outcome::Truncated : Outcome::Complete;
}

} // namespace

llm::Request requestFor(const study::Study& study, const study::Trial& trial, const prompt::Chain& chain, int step,
                        const QStringList& replies, const QStringList& thoughts)
{
    const auto& cell = study.cellOf(trial);
    const auto& asked = chain.steps.at(step);
    llm::Request request;
    request.messages = chain.messages(step, replies, cell.factors.conversation == study::ConversationMode::Fresh);
    request.thoughts = thoughts;
    const auto requestSeed = base::Rng::derive(trial.plan.seed, "request", static_cast<quint64>(step));
    if (const auto* server = std::get_if<chat::ServerModel>(&study.participantOf(cell).model)) {
        request.sampling = server->sampling;
        if (server->sampling.seed) { // a positive 31-bit number: what every server accepts
            const auto base = static_cast<std::uint64_t>(*server->sampling.seed);
            request.sampling.seed = static_cast<qint64>(base::Rng::derive(requestSeed, "server", base) >> 33);
        }
    }
    request.cue.respondent = study.participantOf(cell).label;
    request.cue.trial = trial.plan.id.value;
    request.cue.orientation = study.orientationOf(cell).id;
    request.cue.seed = requestSeed;
    request.cue.isItem = asked.stage == prompt::Stage::Item;
    if (request.cue.isItem) request.cue.item = study::presentationOf(study, trial, asked.item);
    return request;
}

study::Attempt attemptFor(const study::Trial& trial, const prompt::Chain& chain, int step, int number,
                          const llm::Prepared& prepared, const QDateTime& now)
{
    study::Attempt attempt;
    attempt.trial = trial.plan.id;
    attempt.step = step;
    attempt.stage = chain.steps.at(step).stage;
    attempt.item = chain.steps.at(step).item;
    attempt.number = number;
    attempt.system = chain.system;
    attempt.prompt = chain.steps.at(step).prompt;
    attempt.parameters = prepared.parameters;
    attempt.bodyHash = QCryptographicHash::hash(prepared.body, QCryptographicHash::Sha256).toHex();
    attempt.sentAt = now;
    return attempt;
}

bool mayBeCharged(const llm::CallResult& result)
{
    if (!result.error) return true;
    const bool isRefused = result.error->http >= 400 && result.error->http < 500;
    return result.error->sent != llm::Sent::NotSent && !isRefused;
}

study::Attempt finishedAttempt(study::Attempt attempt, const llm::CallResult& result, const svo::Presentation& item)
{
    attempt.reply = result.reply;
    attempt.firstTokenMs = result.firstToken.count();
    attempt.totalMs = result.total.count();
    if (result.error) {
        attempt.outcome = Outcome::Error;
        attempt.failure = llm::failureName(result.error->failure);
        attempt.errorWhat = result.error->what;
        attempt.errorDetail = result.error->detail;
        attempt.http = result.error->http;
        return attempt;
    }
    attempt.errorDetail = result.warnings.join(u"; "_s);
    if (attempt.stage != prompt::Stage::Item) {
        attempt.outcome = stageOutcome(result.reply);
        return attempt;
    }
    attempt.reading = readingOf(result.reply, item);
    attempt.readerVersion = extract::readerVersion;
    attempt.outcome = outcomeOf(attempt.reading.state);
    return attempt;
}

} // namespace app::run
