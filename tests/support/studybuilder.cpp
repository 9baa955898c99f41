#include "tests/support/studybuilder.h"

#include <QtGlobal>

namespace support {

using namespace app::study;
using namespace Qt::StringLiterals;

StudyBuilder::StudyBuilder()
{
    m_study.design.title = u"A study"_s;
    m_study.design.trials = 1;
    m_study.design.orientations = standardOrientations();
    m_study.createdAt = m_study.changedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
}

StudyBuilder::StudyBuilder(Design design)
    : StudyBuilder()
{
    m_study.design = std::move(design);
}

StudyBuilder::StudyBuilder(Study study)
    : m_study(std::move(study))
{
}

StudyBuilder& StudyBuilder::simulated(const QString& label, app::chat::SimulatedModel::Kind kind)
{
    app::chat::SimulatedModel model;
    model.kind = kind;
    design().participants << Participant{label, model, {}};
    return *this;
}

StudyBuilder& StudyBuilder::server(const QString& label, const QString& baseUrl)
{
    design().participants << Participant{label, app::chat::ServerModel{u"a-model"_s, {{}, baseUrl, {}}, {}, {}}, {}};
    return *this;
}

StudyBuilder& StudyBuilder::orientations(const QStringList& ids)
{
    design().orientations.clear();
    for (const QString& id : ids)
        design().orientations << Orientation{id, {}, {}, {}};
    return *this;
}

StudyBuilder& StudyBuilder::trials(int perCell)
{
    design().trials = perCell;
    return *this;
}

StudyBuilder& StudyBuilder::freeze()
{
    apply(SetDesign{m_study.design});
    return apply(FreezePlan{planFor(m_study.design)});
}

StudyBuilder& StudyBuilder::answer(qint64 trial, const std::array<int, app::svo::primaryCount>& printed)
{
    while (true) {
        const Trial* state = m_study.trial({trial});
        const auto next = state ? state->nextStep() : std::nullopt;
        if (!next) return *this;
        const StepState& asked = state->steps.at(static_cast<std::size_t>(*next));
        if (asked.stage != app::prompt::Stage::Item) {
            step(trial, Outcome::Complete);
            continue;
        }
        const int option =
            asked.item <= app::svo::primaryCount ? printed.at(static_cast<std::size_t>(asked.item - 1)) : 1;
        const auto& shown = arrangementOf(state->plan, asked.item)->shown;
        const auto place = static_cast<int>(std::ranges::find(shown, option) - shown.begin());
        if (option == 0)
            step(trial, Outcome::NotFound);
        else
            step(trial, Outcome::Extracted, place);
    }
}

StudyBuilder& StudyBuilder::send(qint64 trial)
{
    return apply(SendAttempt{attemptFor(m_study, {trial}, {m_study.attempts + 1})});
}

StudyBuilder& StudyBuilder::finish(qint64 trial, const QString& reply)
{
    const auto sent = std::ranges::find_if(m_changes.crbegin(), m_changes.crend(), [trial](const Change& change) {
        const auto* attempt = std::get_if<SendAttempt>(&change);
        return attempt && attempt->attempt.trial.value == trial;
    });
    if (sent == m_changes.crend()) qFatal("StudyBuilder: nothing was sent in trial %lld", trial);
    Attempt attempt = std::get<SendAttempt>(*sent).attempt;
    const bool isItem = attempt.stage == app::prompt::Stage::Item;
    attempt.outcome = isItem ? Outcome::Extracted : Outcome::Complete;
    attempt.reading.place = isItem ? 0 : -1;
    attempt.reply.text = reply;
    return apply(FinishAttempt{attempt});
}

StudyBuilder& StudyBuilder::step(qint64 trial, Outcome outcome, int place, const QString& reply)
{
    send(trial);
    Attempt attempt = std::get<SendAttempt>(m_changes.last()).attempt;
    attempt.outcome = outcome;
    attempt.reply.text = reply;
    attempt.reply.stop = app::chat::StopReason::Complete;
    attempt.reading.place = place;
    attempt.reading.state = app::extract::stateFromName(outcomeName(outcome)).value_or(app::extract::State::NotFound);
    attempt.readerVersion = app::extract::readerVersion;
    attempt.firstTokenMs = 5;
    attempt.totalMs = 10;
    if (outcome == Outcome::Error) {
        attempt.failure = u"server"_s;
        attempt.errorWhat = u"The server answered with an error."_s;
        attempt.http = 500;
    }
    return apply(FinishAttempt{attempt});
}

StudyBuilder& StudyBuilder::correct(qint64 trial, int item, DecisionKind kind, int place)
{
    return apply(
        AddOverride{Override{0, {trial}, item, kind, place, u"Misread."_s, u"AB"_s, m_study.changedAt.addSecs(60)}});
}

StudyBuilder& StudyBuilder::apply(Change change)
{
    const auto what = app::study::apply(m_study, change);
    if (!what) qFatal("StudyBuilder: %s (%s)", qPrintable(what.error().what), qPrintable(what.error().detail));
    m_changes << change;
    return *this;
}

QList<PlannedTrial> planFor(const Design& design)
{
    QList<PlannedTrial> trials;
    const QList<Cell> cells = cellsOf(design);
    for (int cell = 0; cell < cells.size(); ++cell)
        for (int number = 1; number <= design.trials; ++number) {
            PlannedTrial trial{{trials.size() + 1}, cell, number, 0, {}};
            trial.seed = app::base::Rng::derive(design.seed, "trial", static_cast<std::uint64_t>(trial.id.value));
            app::base::Rng rng(trial.seed);
            const Factors& factors = cells.at(cell).factors;
            trial.items = app::svo::arrange(design.itemNumbers(), factors.itemOrder, factors.optionOrder, rng);
            trials << trial;
        }
    return trials;
}

Attempt attemptFor(const Study& study, TrialId trial, AttemptId id)
{
    const Trial& state = *study.trial(trial);
    const int next = state.nextStep().value_or(0);
    const StepState& step = state.steps.at(static_cast<std::size_t>(next));
    Attempt attempt;
    attempt.id = id;
    attempt.trial = trial;
    attempt.step = next;
    attempt.stage = step.stage;
    attempt.item = step.item;
    attempt.number = step.attempts + 1;
    attempt.system = u"Be a person."_s;
    attempt.prompt = u"Prompt %1 of trial %2."_s.arg(next).arg(trial.value);
    attempt.parameters = "{\"model\":\"a-model\"}";
    attempt.bodyHash = QByteArray(64, 'a');
    attempt.sentAt = study.createdAt.addSecs(id.value);
    return attempt;
}

} // namespace support
