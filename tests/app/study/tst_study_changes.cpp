#include "app/study/change.h"
#include "tests/support/studybuilder.h"

#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using app::base::Rng;
using support::StudyBuilder;

namespace {

/// What a study says, without its history of corrections and its times: what undo must restore.
bool sameState(const Study& a, const Study& b)
{
    return a.design == b.design && a.cells == b.cells && a.isFrozen == b.isFrozen && a.attempts == b.attempts &&
           std::ranges::equal(a.trials, b.trials, [](const auto& x, const auto& y) { return *x == *y; });
}

bool same(const Study& a, const Study& b)
{
    return sameState(a, b) && a.overrides == b.overrides && a.changedAt == b.changedAt;
}

Design smallDesign(Rng& rng)
{
    Design design =
        StudyBuilder().simulated(u"R"_s).simulated(u"S"_s).orientations({u"prosocial"_s, u"none"_s}).design();
    design.trials = 1 + static_cast<int>(rng.below(2));
    if (rng.below(2)) design.goals = {app::prompt::Goal::None};
    if (rng.below(2)) design.items = Items::All;
    if (rng.below(2)) design.placements = {app::prompt::Placement::System};
    design.optionOrders = {app::svo::OptionOrder::Shuffled};
    return design;
}

/// Some change, often one that does not fit.
Change randomChange(const Study& study, Rng& rng)
{
    const TrialId trial{static_cast<qint64>(rng.below(static_cast<std::uint32_t>(study.trials.size()) + 2))};
    const Trial* state = study.trial(trial);
    switch (rng.below(8)) {
    case 0:
        return SetDesign{smallDesign(rng)};
    case 1:
        return FreezePlan{support::planFor(study.design)};
    case 2: {
        const auto kind =
            std::array{DecisionKind::Automatic, DecisionKind::Option, DecisionKind::NoAnswer}.at(rng.below(3));
        return AddOverride{Override{0, trial, static_cast<int>(rng.below(17)), kind,
                                    static_cast<int>(rng.below(11)) - 1, u"why"_s, u"AB"_s, study.createdAt}};
    }
    default:
        break;
    }
    if (!state) return SetDesign{study.design};
    Attempt attempt = support::attemptFor(study, trial, {study.attempts + 1});
    if (rng.below(2)) return SendAttempt{attempt};
    attempt.number -= 1;
    attempt.outcome = std::array{Outcome::Extracted, Outcome::Refused,  Outcome::Complete,
                                 Outcome::Error,     Outcome::NotFound, Outcome::Sent}
                          .at(rng.below(6));
    attempt.reading.place = attempt.outcome == Outcome::Extracted ? static_cast<int>(rng.below(9)) : -1;
    return FinishAttempt{attempt};
}

} // namespace

class TestStudyChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomSequences();
    void snapshotsStay();
    void designIsFixedByThePlan();
    void plansAreChecked_data();
    void plansAreChecked();
    void attemptsComeInTurn();
    void failedStepsAreAskedAgain();
    void correctionsWin();
    void correctionsNeedAReply();
    void scoresFollowWhatWasShown();
    void changeSetsUnite();
};

/// 200 random histories: what is refused leaves no trace, what is applied keeps the invariants, what has an inverse is
/// undone by it.
void TestStudyChanges::randomSequences()
{
    int applied = 0;
    int undone = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Rng rng(seed);
        Study study = StudyBuilder(smallDesign(rng)).study();
        study.cells = cellsOf(study.design);
        for (int i = 0; i < 60; ++i) {
            const Study before = study;
            Change change = randomChange(study, rng);
            const auto inverse = inverseOf(before, change);
            const auto what = apply(study, change);
            if (!what) {
                QVERIFY(same(before, study));
                QVERIFY(!what.error().what.isEmpty());
                continue;
            }
            ++applied;
            QCOMPARE(study.cells, cellsOf(study.design));
            for (const auto& trial : std::as_const(study.trials)) {
                const auto next = trial->nextStep();
                QCOMPARE(next.has_value(), !trial->isComplete());
                for (std::size_t s = 0; s < trial->steps.size();
                     ++s) // nothing is asked before all earlier steps are answered
                    QVERIFY(!next || s <= static_cast<std::size_t>(*next) || !trial->steps.at(s).outcome);
            }
            if (!inverse) continue;
            Study back = study;
            Change undo = *inverse;
            const auto undoing = apply(back, undo);
            QVERIFY(undoing.has_value());
            QVERIFY(sameState(back, before));
            QCOMPARE(back.overrides.size(),
                     study.overrides.size() +
                         (std::holds_alternative<AddOverride>(change) ? 1 : 0)); // nothing goes from the history
            ++undone;
        }
    }
    QVERIFY2(applied > 2000 && undone > 400, qPrintable(u"%1 %2"_s.arg(applied).arg(undone)));
}

void TestStudyChanges::snapshotsStay()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"none"_s}).freeze();
    const Study before = builder.study();
    builder.answer(1, {1, 9, 9, 1, 5, 9});
    QVERIFY(!before.trial({1})->isStarted());
    QVERIFY(builder.study().trial({1})->isComplete());
    QVERIFY(!scoreOf(before, *before.trial({1})));
}

void TestStudyChanges::designIsFixedByThePlan()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).freeze();
    Study study = builder.study();
    Change design = SetDesign{study.design};
    const auto what = apply(study, design);
    QVERIFY(!what);
    QVERIFY(what.error().what.contains(u"fixed"_s));
    Change plan = FreezePlan{support::planFor(study.design)};
    QVERIFY(!apply(study, plan));
    QVERIFY(!inverseOf(study, plan));
}

void TestStudyChanges::plansAreChecked_data()
{
    QTest::addColumn<int>("damage");
    for (int damage = 0; damage < 8; ++damage)
        QTest::addRow("%d", damage) << damage;
}

void TestStudyChanges::plansAreChecked()
{
    QFETCH(int, damage);
    Study study = StudyBuilder().simulated(u"R"_s).trials(2).study();
    Change design = SetDesign{study.design};
    QVERIFY(apply(study, design).has_value());
    auto trials = support::planFor(study.design);
    QVERIFY(checkPlan(study, trials).has_value());
    switch (damage) {
    case 0:
        trials[1].id = {7};
        break;
    case 1:
        trials[1].cell = 4;
        break;
    case 2:
        trials[1].cell = -1;
        break;
    case 3:
        trials[1].items.removeLast();
        break;
    case 4:
        trials[1].items[0].item = 7;
        break;
    case 5:
        trials[1].items[0].item = trials[1].items[1].item;
        break;
    case 6:
        trials[1].items[0].shown[0] = trials[1].items[0].shown[1];
        break;
    case 7:
        trials[1].items[0].shown[0] = 0;
        break;
    default:
        break;
    }
    Change plan = FreezePlan{trials};
    QVERIFY(!apply(study, plan));
    QVERIFY(!study.isFrozen);
}

void TestStudyChanges::attemptsComeInTurn()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"prosocial"_s}).freeze();
    Study study = builder.study();
    const Attempt first = support::attemptFor(study, {1}, {1});
    QCOMPARE(first.stage, app::prompt::Stage::Induction);
    const auto refuses = [&study](Change change) { return !apply(study, change); };
    const auto with = [](Attempt attempt, auto member, auto value) {
        attempt.*member = value;
        return attempt;
    };
    QVERIFY(refuses(FinishAttempt{with(first, &Attempt::outcome, Outcome::Complete)})); // not sent
    QVERIFY(refuses(SendAttempt{with(first, &Attempt::outcome, Outcome::Complete)}));
    QVERIFY(refuses(SendAttempt{with(first, &Attempt::trial, TrialId{99})}));
    QVERIFY(refuses(SendAttempt{with(first, &Attempt::step, 99)}));
    QVERIFY(refuses(SendAttempt{with(first, &Attempt::item, 3)}));
    QVERIFY(refuses(SendAttempt{with(first, &Attempt::number, 2)}));
    Change sent = SendAttempt{first};
    QVERIFY(apply(study, sent).has_value());
    QVERIFY(refuses(sent)); // under way
    QVERIFY(refuses(FinishAttempt{first}));
    QVERIFY(refuses(FinishAttempt{with(first, &Attempt::outcome, Outcome::Extracted)})); // a stage is not read
    Change finished = FinishAttempt{with(first, &Attempt::outcome, Outcome::Refused)};
    QVERIFY(apply(study, finished).has_value()); // a refusal is a reply: the chain goes on
    QCOMPARE(study.trial({1})->nextStep(), 1);
    QVERIFY(refuses(finished));
    QCOMPARE(study.attempts, 1);
}

void TestStudyChanges::failedStepsAreAskedAgain()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"none"_s}).freeze().step(1, Outcome::Complete).step(1, Outcome::Error);
    QCOMPARE(builder.study().trial({1})->nextStep(), 1);
    QCOMPARE(builder.study().trial({1})->steps.at(1).failure, u"server"_s);
    builder.step(1, Outcome::Extracted, 4);
    const StepState& step = builder.study().trial({1})->steps.at(1);
    QCOMPARE(step.attempts, 2);
    QCOMPARE(step.place, 4);
    QVERIFY(step.failure.isEmpty());
    QCOMPARE(builder.study().attempts, 3);
}

/// The joint gain respondent of Murphy, Ackermann & Handgraaf 2011, item 5 answered 75, 75: 45 degrees; with 100, 50
/// it is 37.0928.
void TestStudyChanges::correctionsWin()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"none"_s}).freeze().answer(1, {1, 9, 9, 1, 5, 9});
    const auto angle = [&builder] {
        const auto score = scoreOf(builder.study(), *builder.study().trial({1}));
        return score ? score->angle : -999;
    };
    QVERIFY(std::abs(angle() - 45) < 1e-9);
    builder.correct(1, 5, DecisionKind::Option, 0);
    QVERIFY(std::abs(angle() - 37.0928) < 5e-5);
    QVERIFY(std::abs(automaticScoreOf(builder.study(), *builder.study().trial({1}))->angle - 45) < 1e-9);
    builder.correct(1, 5, DecisionKind::NoAnswer);
    QCOMPARE(angle(), -999.0);
    builder.correct(1, 5, DecisionKind::Automatic);
    QVERIFY(std::abs(angle() - 45) < 1e-9);
    QCOMPARE(builder.study().overrides.size(), 3);
    QCOMPARE(builder.study().overrides.last().id, 3);
}

void TestStudyChanges::correctionsNeedAReply()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"none"_s}).freeze().step(1, Outcome::Complete).step(1, Outcome::Error);
    Study study = builder.study();
    Change early = AddOverride{Override{0, {1}, 1, DecisionKind::Option, 3, {}, {}, {}}};
    QVERIFY(!apply(study, early)); // an error is no reply
    builder.step(1, Outcome::Ambiguous);
    builder.correct(1, 1, DecisionKind::Option, 3);
    QCOMPARE(builder.study().trial({1})->steps.at(1).effectivePlace(), 3);
}

/// Scores come from the payoffs shown: the same option gives the same points in every order.
void TestStudyChanges::scoresFollowWhatWasShown()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"none"_s}).design().optionOrders = {
        app::svo::OptionOrder::Printed, app::svo::OptionOrder::Mirrored, app::svo::OptionOrder::Shuffled};
    builder.design().itemOrders = {app::svo::ItemOrder::B, app::svo::ItemOrder::Shuffled};
    builder.design().labels = {app::svo::Labels::None};
    builder.freeze();
    for (const auto& trial : QList(builder.study().trials)) {
        builder.answer(trial->plan.id.value, {1, 9, 1, 1, 9, 9});
        const auto score = scoreOf(builder.study(), *builder.study().trial(trial->plan.id));
        QVERIFY(score.has_value());
        QVERIFY(std::abs(score->angle - 61.3895) < 5e-5); // the altruist's
        const auto shown = presentationOf(builder.study(), *trial, 4);
        const StepState& step = *std::ranges::find_if(builder.study().trial(trial->plan.id)->steps,
                                                      [](const StepState& s) { return s.item == 4; });
        QCOMPARE(shown.payoffs.at(static_cast<std::size_t>(step.place)), (app::svo::Allocation{50, 100}));
    }
}

void TestStudyChanges::changeSetsUnite()
{
    ChangeSet all;
    ChangeSet one;
    one.trials = {{1}, {2}};
    one.overrides = true;
    all.unite(one);
    all.unite(one);
    QCOMPARE(all.trials.size(), 2);
    QVERIFY(all.overrides && !all.design && !all.plan);
}

QTEST_GUILESS_MAIN(TestStudyChanges)
#include "tst_study_changes.moc"
