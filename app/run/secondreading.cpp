#include "app/run/secondreading.h"

#include "app/base/futures.h"
#include "app/base/rng.h"
#include "app/extract/reasoning.h"
#include "app/prompt/pack.h"
#include <algorithm>

namespace app::run {

using namespace Qt::StringLiterals;
using study::Outcome;
using study::Proposal;

namespace {

/// The same item with a label for every option: its place where it was shown without.
svo::Presentation labelled(svo::Presentation item)
{
    QStringList labels;
    for (int place = 0; place < svo::optionCount; ++place)
        labels << svo::placeName(item, place);
    item.labels = labels;
    return item;
}

const study::Participant* participantOf(const study::Study& study, const QString& label)
{
    const auto found = std::ranges::find(study.design.participants, label, &study::Participant::label);
    return found == study.design.participants.end() ? nullptr : &*found;
}

QString readerTemplate(const QString& packId)
{
    static const QString name = u"reader"_s;
    if (const auto pack = prompt::builtInPack(packId); pack && pack->templates.contains(name))
        return pack->templates.value(name);
    const auto standard = prompt::builtInPack(u"hvae-en"_s);
    return standard ? standard->templates.value(name) : QString();
}

} // namespace

QList<UnreadReply> unreadReplies(const study::Study& study, const QString& reader)
{
    QList<UnreadReply> open;
    for (const auto& trial : study.trials)
        for (const study::StepState& step : trial->steps) {
            if (!study::isUnread(step)) continue;
            const Proposal* given = study::proposalOf(study, trial->plan.id, step.item);
            if (!given || given->reader != reader) open << UnreadReply{trial->plan.id, step.item};
        }
    return open;
}

QString readerPrompt(const study::Study& study, const study::Trial& trial, int item, const QString& reply)
{
    const svo::Presentation shown = labelled(study::presentationOf(study, trial, item));
    QStringList options;
    for (int place = 0; place < svo::optionCount; ++place) {
        const svo::Allocation& payoff = shown.payoffs.at(static_cast<std::size_t>(place));
        options << u"%1: %2 / %3"_s.arg(shown.labels.at(place), QString::number(payoff.self),
                                        QString::number(payoff.other));
    }
    // One pass, so that a reply that says "{options}" stays what it is.
    const QString text = readerTemplate(study.cellOf(trial).factors.promptPack);
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.startsWith(u"{options}")) {
            filled += options.join(u'\n');
            at += 9;
        } else if (rest.startsWith(u"{reply}")) {
            filled += reply;
            at += 7;
        } else {
            filled += text.at(at++);
        }
    }
    return filled;
}

int readerAnswer(const QString& answer, svo::Presentation item)
{
    const extract::Answer part = extract::withoutReasoning(answer);
    if (part.unfinished) return -1;
    const QString said = answer.mid(part.from, part.to - part.from).trimmed();
    if (said.startsWith("NONE"_L1, Qt::CaseInsensitive)) return -1;
    return extract::read(said, labelled(std::move(item))).place;
}

SecondReading::SecondReading(study::Study study, study::Journal& journal, llm::World world, QObject* parent)
    : QObject(parent)
    , m_study(std::move(study))
    , m_journal(journal)
    , m_factory(std::move(world))
{
}

SecondReading::~SecondReading() = default;

void SecondReading::start(const QString& reader)
{
    m_reader = reader;
    const study::Participant* participant = participantOf(m_study, reader);
    if (!participant || std::holds_alternative<chat::ManualModel>(participant->model))
        return end(
            tr("The second reader \"%1\" is no model of this study. Choose one of its respondents.").arg(reader));
    if (const auto* server = std::get_if<chat::ServerModel>(&participant->model)) m_sampling = server->sampling;
    m_respondent = m_factory.make(participant->model);
    m_open = unreadReplies(m_study, reader);
    if (m_open.isEmpty()) return end({});
    for (int i = 0; i < std::min<int>(lanes, static_cast<int>(m_open.size())); ++i)
        m_lanes.push_back(std::make_unique<Lane>());
    m_running = static_cast<int>(m_lanes.size());
    for (const auto& lane : m_lanes)
        next(*lane);
}

void SecondReading::stop()
{
    m_isStopping = true;
    for (const auto& lane : m_lanes)
        if (lane->call) lane->call->cancel();
}

void SecondReading::next(Lane& lane)
{
    if (m_isStopping || m_taken >= m_open.size()) {
        if (--m_running == 0) end(m_problem);
        return;
    }
    const UnreadReply reply = m_open.at(m_taken++);
    base::whenDone(m_journal.transcript(reply.trial), this,
                   [this, &lane, reply](const base::Result<study::Transcript>& transcript) {
                       const study::Attempt* newest = nullptr;
                       if (transcript)
                           for (const study::Attempt& attempt : transcript->attempts)
                               if (attempt.item == reply.item && study::isAnswered(attempt.outcome)) newest = &attempt;
                       if (newest) return ask(lane, reply, *newest);
                       m_problem = transcript ? tr("A reply is not in the study any more.") : transcript.error().what;
                       m_isStopping = true;
                       next(lane);
                   });
}

void SecondReading::ask(Lane& lane, const UnreadReply& reply, const study::Attempt& attempt)
{
    const study::Trial& trial = *m_study.trial(reply.trial);
    lane.item = study::presentationOf(m_study, trial, reply.item);
    lane.proposal = {};
    lane.proposal.trial = reply.trial;
    lane.proposal.item = reply.item;
    lane.proposal.attempt = attempt.id;
    lane.proposal.reader = m_reader;
    lane.proposal.prompt = readerPrompt(m_study, trial, reply.item, attempt.reply.text);
    llm::Request request;
    request.messages << chat::Message{chat::Role::User, lane.proposal.prompt};
    request.sampling = m_sampling;
    const std::uint64_t seed =
        base::Rng::derive(trial.plan.seed, "second reader", static_cast<std::uint64_t>(reply.item));
    if (request.sampling.seed) request.sampling.seed = static_cast<qint64>(seed >> 33);
    request.cue.orientation = u"none"_s;
    request.cue.isItem = true;
    request.cue.item = labelled(lane.item);
    request.cue.seed = seed;
    lane.prepared = m_respondent->prepare(request);
    lane.proposal.parameters = QString::fromUtf8(lane.prepared->parameters);
    lane.proposal.at = QDateTime::currentDateTimeUtc();
    keep(lane, &SecondReading::send);
}

void SecondReading::keep(Lane& lane, void (SecondReading::*then)(Lane&))
{
    study::Change change = study::AddReviewEntry{lane.proposal};
    const auto applied = study::apply(m_study, change);
    if (!applied) {
        m_problem = applied.error().what;
        m_isStopping = true;
        return next(lane);
    }
    lane.proposal = std::get<Proposal>(std::get<study::AddReviewEntry>(change).entry);
    base::whenDone(m_journal.append(change), this, [this, &lane, change, then](const base::Status& status) {
        if (!status) {
            m_problem = status.error().what;
            m_isStopping = true;
            return next(lane);
        }
        Q_EMIT kept(change);
        (this->*then)(lane);
    });
}

void SecondReading::send(Lane& lane)
{
    lane.call = m_respondent->start(*lane.prepared);
    connect(lane.call.get(), &llm::Call::finished, this,
            [this, &lane](const llm::CallResult& result) { take(lane, result); });
    if (m_isStopping) lane.call->cancel();
}

void SecondReading::take(Lane& lane, const llm::CallResult& result)
{
    lane.call.release()->deleteLater(); // we are inside its signal
    lane.proposal.reply = result.reply.text;
    lane.proposal.model = result.reply.model;
    lane.proposal.usage.input = result.reply.usage.input;
    lane.proposal.usage.output = result.reply.usage.output;
    const auto add = [](std::optional<qint64>& sum, const std::optional<qint64>& more) {
        if (more) sum = sum.value_or(0) + *more;
    };
    add(m_used.input, lane.proposal.usage.input);
    add(m_used.output, lane.proposal.usage.output);
    if (result.error) {
        lane.proposal.outcome = Outcome::Error;
        lane.proposal.failure = result.error->what;
        m_problem = result.error->what;
        m_isStopping = true;
    } else {
        lane.proposal.place = readerAnswer(result.reply.text, lane.item);
        lane.proposal.outcome = lane.proposal.place >= 0 ? Outcome::Extracted : Outcome::NotFound;
    }
    keep(lane, &SecondReading::done);
}

void SecondReading::done(Lane& lane)
{
    if (lane.proposal.outcome != Outcome::Error) ++m_finished;
    if (lane.proposal.outcome == Outcome::Extracted) ++m_proposed;
    Q_EMIT progressed(m_finished, static_cast<int>(m_open.size()));
    next(lane);
}

void SecondReading::end(const QString& problem)
{
    if (std::exchange(m_hasEnded, true)) return;
    QMetaObject::invokeMethod(
        this, [this, problem] { Q_EMIT finished(m_proposed, m_finished, problem); }, Qt::QueuedConnection);
}

} // namespace app::run
