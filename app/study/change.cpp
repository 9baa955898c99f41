#include "app/study/change.h"

#include <QCoreApplication>
#include <algorithm>

namespace app::study {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::study", text);
}

Error refused(const QString& sentence)
{
    return {ErrorKind::BadInput, sentence, {}};
}

/// A change that our own programs never hand in.
Error defect(const char* detail)
{
    return {ErrorKind::Internal, tr("A change does not fit this study and was not made. Open the study again."),
            QString::fromLatin1(detail)};
}

/// Puts a changed copy in the place of a trial: snapshots keep the old one.
template <class Edit> void edit(Study& study, TrialId id, Edit change)
{
    auto& slot = study.trials[id.value - 1];
    auto copy = std::make_shared<Trial>(*slot);
    change(*copy);
    slot = std::move(copy);
}

/// The step of a trial that asks an item; −1 for none.
int stepOf(const Trial& trial, int item)
{
    const auto step = std::ranges::find_if(trial.steps, [item](const StepState& state) {
        return state.stage == prompt::Stage::Item && state.item == item;
    });
    return step == trial.steps.end() ? -1 : static_cast<int>(step - trial.steps.begin());
}

const StepState* stepOf(const Study& study, TrialId id, int item)
{
    const Trial* trial = study.trial(id);
    const int step = trial ? stepOf(*trial, item) : -1;
    return step < 0 ? nullptr : &trial->steps.at(static_cast<std::size_t>(step));
}

void touch(Study& study, const QDateTime& time)
{
    if (time.isValid() && (!study.changedAt.isValid() || time > study.changedAt)) study.changedAt = time;
}

class Applier
{
public:
    explicit Applier(Study& study)
        : m_study(study)
    {
    }

    Result<ChangeSet> operator()(SetDesign& change)
    {
        if (m_study.isFrozen)
            return refused(tr("The design can no longer change, because the plan of this study is fixed. Make a new "
                              "study from it to change something."));
        if (cellCount(change.design) > maxTrials)
            return refused(tr("The study would have more than 1,000,000 cells. Choose fewer values of some factor."));
        // What is kept must be readable again, and must hold no key in the place of a name.
        if (const auto reread = parseDesign(base::dumpJson(designToJson(change.design))); !reread)
            return reread.error();
        m_study.design = change.design;
        m_study.cells = cellsOf(change.design);
        ChangeSet what;
        what.design = true;
        return what;
    }

    Result<ChangeSet> operator()(FreezePlan& change)
    {
        if (m_study.isFrozen) return refused(tr("The plan of this study is fixed already."));
        if (const auto status = checkPlan(m_study, change.trials); !status) return status.error();
        QList<std::shared_ptr<const Trial>> trials;
        trials.reserve(change.trials.size());
        for (const PlannedTrial& plan : std::as_const(change.trials))
            trials << std::make_shared<const Trial>(Trial{plan, emptySteps(m_study, plan)});
        m_study.trials = std::move(trials);
        m_study.isFrozen = true;
        ChangeSet what;
        what.plan = true;
        return what;
    }

    Result<ChangeSet> operator()(SendAttempt& change)
    {
        const Attempt& attempt = change.attempt;
        const StepState* step = stepOf(attempt);
        if (!step) return defect("attempt of an unknown step");
        if (attempt.outcome != Outcome::Sent || attempt.id.value < 1) return defect("attempt that is not sent");
        if (step->outcome && *step->outcome != Outcome::Error) return defect("step that is answered or under way");
        if (attempt.number != step->attempts + 1) return defect("attempt out of turn");
        edit(m_study, attempt.trial, [&attempt](Trial& trial) {
            StepState& state = trial.steps.at(static_cast<std::size_t>(attempt.step));
            state.attempts = attempt.number;
            state.outcome = Outcome::Sent;
            state.failure.clear();
        });
        m_study.attempts = std::max(m_study.attempts, attempt.id.value);
        touch(m_study, attempt.sentAt);
        return touched(attempt.trial);
    }

    Result<ChangeSet> operator()(FinishAttempt& change)
    {
        const Attempt& attempt = change.attempt;
        const StepState* step = stepOf(attempt);
        if (!step) return defect("attempt of an unknown step");
        if (step->outcome != Outcome::Sent || attempt.number != step->attempts)
            return defect("attempt that is not under way");
        if (const auto status = checkOutcome(attempt); !status) return status.error();
        edit(m_study, attempt.trial, [&attempt](Trial& trial) {
            StepState& state = trial.steps.at(static_cast<std::size_t>(attempt.step));
            state.outcome = attempt.outcome;
            state.place = attempt.outcome == Outcome::Extracted ? attempt.reading.place : -1;
            state.failure = attempt.outcome == Outcome::Error ? attempt.failure : QString();
        });
        touch(m_study, attempt.sentAt.addMSecs(std::max<qint64>(0, attempt.totalMs)));
        return touched(attempt.trial);
    }

    Result<ChangeSet> operator()(AddOverride& change)
    {
        Override& entry = change.entry;
        const StepState* step = study::stepOf(m_study, entry.trial, entry.item);
        if (!step)
            return refused(tr("This trial does not ask item %1, so there is nothing to correct.").arg(entry.item));
        if (!step->outcome || !isAnswered(*step->outcome))
            return refused(tr("Item %1 has no reply yet, so there is nothing to correct.").arg(entry.item));
        const bool hasPlace = entry.place >= 0 && entry.place < svo::optionCount;
        if (entry.kind == DecisionKind::Option ? !hasPlace : entry.place != -1)
            return defect("correction without an option");
        const qint64 next = m_study.overrides.size() + 1;
        if (entry.id != 0 && entry.id != next) return defect("correction out of turn");
        entry.id = next;
        m_study.overrides << entry;
        edit(m_study, entry.trial, [&entry](Trial& trial) {
            StepState& state = trial.steps.at(static_cast<std::size_t>(study::stepOf(trial, entry.item)));
            state.decision = entry.kind;
            state.decided = entry.place;
        });
        touch(m_study, entry.at);
        ChangeSet what = touched(entry.trial);
        what.overrides = true;
        return what;
    }

    Result<ChangeSet> operator()(AddReviewEntry& change)
    {
        return std::visit([this](auto& entry) { return add(entry); }, change.entry);
    }

private:
    Result<ChangeSet> add(Proposal& entry)
    {
        const StepState* step = study::stepOf(m_study, entry.trial, entry.item);
        if (!step || !step->outcome || !isAnswered(*step->outcome))
            return refused(tr("Item %1 has no reply yet, so nobody can read it.").arg(entry.item));
        const bool hasPlace = entry.place >= 0 && entry.place < svo::optionCount;
        if ((entry.outcome == Outcome::Extracted) != hasPlace) return defect("proposal without an option");
        const qint64 count = m_study.proposals.size();
        if (entry.number == 0) entry.number = count + 1;
        if (entry.number < 1 || entry.number > count + 1) return defect("proposal out of turn");
        if (entry.number <= count) {
            Proposal& sent = m_study.proposals[entry.number - 1];
            const bool isSame = sent.trial == entry.trial && sent.item == entry.item && sent.reader == entry.reader;
            if (sent.outcome != Outcome::Sent || !isSame) return defect("proposal that is not under way");
            sent = entry;
        } else {
            m_study.proposals << entry;
        }
        ChangeSet what = touched(entry.trial);
        return reviewed(what, entry.at);
    }

    Result<ChangeSet> add(CodingSample& entry)
    {
        if (entry.number == 0) entry.number = m_study.samples.size() + 1;
        if (entry.number != m_study.samples.size() + 1) return defect("sample out of turn");
        if (entry.units.isEmpty()) return refused(tr("There is nothing to code yet. Run the study first."));
        for (const CodingUnit& unit : std::as_const(entry.units)) {
            const bool isKnown = entry.kind == CodingKind::Replies
                                     ? study::stepOf(m_study, unit.trial, unit.item) != nullptr
                                     : m_study.trial(unit.trial) && unit.item == 0;
            if (!isKnown) return defect("sample of an unknown unit");
        }
        m_study.samples << entry;
        return reviewed({}, entry.at);
    }

    Result<ChangeSet> add(Coding& entry)
    {
        if (entry.sample < 1 || entry.sample > m_study.samples.size()) return defect("code of an unknown sample");
        const CodingSample& sample = m_study.samples.at(entry.sample - 1);
        if (entry.unit < 0 || entry.unit >= sample.units.size()) return defect("code of an unknown unit");
        if (!codesOf(sample.kind).contains(entry.code)) return defect("unknown code");
        if (entry.coder.isEmpty()) return refused(tr("Type the initials of who codes first."));
        m_study.codings << entry;
        return reviewed({}, entry.at);
    }

    ChangeSet reviewed(ChangeSet what, const QDateTime& time)
    {
        touch(m_study, time);
        what.review = true;
        return what;
    }

    static ChangeSet touched(TrialId trial)
    {
        ChangeSet what;
        what.trials << trial;
        return what;
    }

    const StepState* stepOf(const Attempt& attempt) const
    {
        const Trial* trial = m_study.trial(attempt.trial);
        if (!trial || attempt.step < 0 || static_cast<std::size_t>(attempt.step) >= trial->steps.size()) return nullptr;
        const StepState& step = trial->steps.at(static_cast<std::size_t>(attempt.step));
        return step.stage == attempt.stage && step.item == attempt.item ? &step : nullptr;
    }

    Study& m_study;
};

bool isPermutation(const svo::Arrangement& arrangement)
{
    unsigned seen = 0;
    for (const quint8 option : arrangement.shown)
        if (option >= 1 && option <= svo::optionCount) seen |= 1u << option;
    return seen == 0b11'1111'1110u;
}

} // namespace

base::Status checkOutcome(const Attempt& attempt)
{
    const bool isItem = attempt.stage == prompt::Stage::Item;
    const bool isRead = attempt.outcome == Outcome::Extracted;
    const bool hasPlace = attempt.reading.place >= 0 && attempt.reading.place < svo::optionCount;
    if (attempt.outcome == Outcome::Sent) return defect("finished attempt that is still sent");
    if (isRead && (!isItem || !hasPlace)) return defect("reading without an option");
    if (isItem && attempt.outcome == Outcome::Complete) return defect("item without a reading");
    return {};
}

base::Status checkTrial(const Study& study, const PlannedTrial& plan, qint64 id)
{
    if (plan.id.value != id || plan.number < 1) return defect("trials out of order");
    if (plan.cell < 0 || plan.cell >= study.cells.size()) return defect("trial of an unknown cell");
    const int count = study.design.items == Items::All ? svo::itemCount : svo::primaryCount;
    unsigned asked = 0;
    for (const svo::Arrangement& arrangement : plan.items) {
        if (!isPermutation(arrangement)) return defect("options that are no order of 1 to 9");
        if (arrangement.item < 1 || arrangement.item > count) return defect("item that the design does not ask");
        asked |= 1u << arrangement.item;
    }
    const unsigned all = (1u << (count + 1)) - 2u; // bits 1 … count
    if (plan.items.size() != count || asked != all) return defect("items that the design does not ask");
    return {};
}

base::Status checkPlan(const Study& study, const QList<PlannedTrial>& trials)
{
    if (trials.size() > maxTrials) return refused(tr("A study has at most 1,000,000 trials."));
    if (study.design.payoffsInUse().items.size() < study.design.itemNumbers().size())
        return defect("payoffs without the items of the plan");
    for (qsizetype i = 0; i < trials.size(); ++i)
        if (const auto status = checkTrial(study, trials.at(i), i + 1); !status) return status;
    return {};
}

void ChangeSet::unite(const ChangeSet& other)
{
    design |= other.design;
    plan |= other.plan;
    overrides |= other.overrides;
    review |= other.review;
    for (const TrialId trial : other.trials)
        if (!trials.contains(trial)) trials << trial;
}

Result<ChangeSet> apply(Study& study, Change& change)
{
    return std::visit(Applier(study), change);
}

std::optional<Change> inverseOf(const Study& before, const Change& change)
{
    if (std::holds_alternative<SetDesign>(change)) return SetDesign{before.design};
    const auto* correction = std::get_if<AddOverride>(&change);
    if (!correction) return std::nullopt;
    const StepState* step = stepOf(before, correction->entry.trial, correction->entry.item);
    if (!step) return std::nullopt;
    Override entry = correction->entry;
    entry.id = 0;
    entry.kind = step->decision;
    entry.place = step->decided;
    entry.reason = tr("Undone: %1").arg(correction->entry.reason);
    entry.at = QDateTime();
    return AddOverride{entry};
}

} // namespace app::study
