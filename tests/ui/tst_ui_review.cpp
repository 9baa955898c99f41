#include "app/study/document.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include "ui/review/effect.h"
#include "ui/review/queuemodel.h"
#include "ui/review/queueview.h"
#include "ui/review/reviewscreen.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcriptpane.h"
#include "ui/widgets/transcriptview.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <cmath>

using namespace app::study;
using namespace ui::review;
using namespace Qt::StringLiterals;
using support::StudyBuilder;
using ui::widgets::TranscriptPane;

namespace {

/// Choices of an ideal prosocial respondent: 37.4° on the published items.
constexpr std::array<int, 6> prosocial{1, 5, 9, 1, 5, 9};

/// A screen over an open study, submitting as the window does.
struct Bench
{
    explicit Bench(const StudyBuilder& builder)
        : document(builder.study(), journal)
    {
        for (const Change& change : builder.changes())
            (void)journal.append(change);
        QObject::connect(&screen, &ui::widgets::Screen::submitRequested, &screen,
                         [this](const Change& change, const QString& what) {
                             names << what;
                             const auto inverse = document.submit(change);
                             if (inverse && *inverse) undo = **inverse;
                         });
        screen.setInitials(u"MK"_s);
        screen.resize(1200, 800);
        screen.setDocument(&document);
        screen.show();
        QApplication::setActiveWindow(&screen);
        (void)QTest::qWaitForWindowActive(&screen);
        screen.setFocus();
    }
    void key(int code) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(code)); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QueueView* queue() const { return screen.findChildren<QueueView*>().constFirst(); }
    QueueView* decisions() const { return screen.findChildren<QueueView*>().constLast(); }
    QString row(int row, int role = QueueModel::SubtitleRole) const
    {
        return queue()->model()->index(row, 0).data(role).toString();
    }
    QString badge(const QueueView* view, int row) const
    {
        return view->model()->index(row, 0).data(QueueModel::MarkRole).value<ui::widgets::TranscriptWords::Mark>().text;
    }
    QComboBox* box(const QString& name) const
    {
        for (auto* one : screen.findChildren<QComboBox*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }
    void filter(int index)
    {
        auto* view = box(u"What to list"_s);
        view->setCurrentIndex(index);
        Q_EMIT view->activated(index);
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* one : screen.findChildren<QPushButton*>())
            if (one->text() == text) return one;
        return nullptr;
    }
    QList<QRadioButton*> options() const { return screen.findChildren<QRadioButton*>(); }
    int chosen() const
    {
        for (int i = 0; i < options().size(); ++i)
            if (options()[i]->isChecked()) return i;
        return -1;
    }
    QString texts() const
    {
        QStringList all;
        for (const auto* label : screen.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(u'|');
    }
    TranscriptPane* pane() const { return screen.findChild<TranscriptPane*>(); }
    const Override& last() const { return document.study().overrides.constLast(); }

    support::MemoryJournal journal;
    StudyDocument document;
    ReviewScreen screen;
    QStringList names;
    std::optional<Change> undo;
};

/// `count` trials of one respondent, each with item 2 unread in turn: refused, ambiguous, not found, cut off.
StudyBuilder unreadStudy(int count)
{
    static constexpr std::array outcomes{Outcome::Refused, Outcome::Ambiguous, Outcome::NotFound, Outcome::Truncated};
    StudyBuilder builder;
    builder.server(u"model-x"_s).orientations({u"none"_s}).trials(count);
    builder.design().goals = {app::prompt::Goal::None};
    builder.freeze();
    for (int trial = 1; trial <= count; ++trial)
        for (int item = 1; item <= 6; ++item) {
            if (item == 2)
                builder.step(trial, outcomes.at(static_cast<std::size_t>(trial % 4)), -1, u"Hm, A or B."_s);
            else
                builder.step(trial, Outcome::Extracted, prosocial.at(static_cast<std::size_t>(item - 1)) - 1, u"So."_s);
        }
    return builder;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT
private slots:
    void queue_listsWhatNeedsAPerson();
    void queue_staysEqualToAFreshOne();
    void effect_isWhatTheStudyWouldSay();
    void empty_saysWhatWillBeHere();
    void keys_completeAQueue();
    void keys_areLeftToWhoTypes();
    void correction_isOfferedWithItsEffect();
    void revert_restoresEverything();
    void undo_bringsTheItemBack();
    void evidence_isMarkedAndExplained();
    void chain_leadsToTheAngle();
    void filters_listTrialsAndCorrections();
    void openTrial_showsItWhateverTheFilter();
    void whole_walksThroughTheItems();
    void failed_cannotBeDecided();
    void mouse_choosesAndLeavesTheFocus();
    void initials_areTypedOnce();
    void hostileNames_stayPlain();
    void widgets_haveNames();
};

void TestReview::queue_listsWhatNeedsAPerson()
{
    StudyBuilder builder = unreadStudy(4);
    const Study& study = builder.study();
    QCOMPARE(entriesOf(study, *study.trial({1}), View::Attention),
             (QList<QueueEntry>{{{1}, 2, Reason::Ambiguous}})); // 1 % 4
    QCOMPARE(entriesOf(study, *study.trial({4}), View::Attention), (QList<QueueEntry>{{{4}, 2, Reason::Refused}}));
    builder.correct(4, 2, DecisionKind::NoAnswer);
    QVERIFY(entriesOf(study, *study.trial({4}), View::Attention).isEmpty());
    QCOMPARE(entriesOf(study, *study.trial({4}), View::Corrected), (QList<QueueEntry>{{{4}, 2, Reason::Corrected}}));
    QCOMPARE(entriesOf(study, *study.trial({4}), View::AllTrials), (QList<QueueEntry>{{{4}, 0, Reason::Trial}}));

    // First ends on items 1, 3, 5 and last ends on 2, 4, 6 prefer the orientations in a circle (see the oppositions of
    // Murphy, Ackermann & Handgraaf 2011, table 1); one of them is enough to be sure that such a trial is found.
    StudyBuilder circles;
    circles.simulated(u"R"_s).orientations({u"none"_s}).trials(64).freeze();
    int listed = 0;
    for (int pattern = 0; pattern < 64; ++pattern) {
        std::array<int, 6> choices{};
        for (std::size_t item = 0; item < 6; ++item)
            choices.at(item) = (pattern >> item) & 1 ? 9 : 1;
        circles.answer(pattern + 1, choices);
        const auto entries = entriesOf(circles.study(), *circles.study().trial({pattern + 1}), View::Attention);
        listed += static_cast<int>(entries.size());
        if (!entries.isEmpty()) QCOMPARE(entries.constFirst().reason, Reason::Intransitive);
    }
    // Six strict pairwise preferences among four: 64 tournaments, of which 4! = 24 are transitive.
    QCOMPARE(listed, 40);
    circles.correct(1, 1, DecisionKind::Option, 0);
    QVERIFY(entriesOf(circles.study(), *circles.study().trial({1}), View::Attention).isEmpty());
}

void TestReview::queue_staysEqualToAFreshOne()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        app::base::Rng rng(seed);
        StudyBuilder builder;
        builder.simulated(u"A"_s).simulated(u"B"_s).orientations({u"none"_s, u"prosocial"_s}).trials(3).freeze();
        support::MemoryJournal journal;
        StudyDocument document(builder.study(), journal);
        QueueModel kept;
        kept.setDocument(&document);
        const auto view = static_cast<View>(rng.below(3));
        const int participant = static_cast<int>(rng.below(3)) - 1;
        kept.setFilter(view, participant);
        for (int i = 0; i < 150; ++i) {
            const qint64 trial = 1 + rng.below(12);
            const Trial& state = *document.study().trial({trial});
            if (const auto next = state.nextStep(); next && rng.below(4) > 0) {
                Attempt attempt = support::attemptFor(document.study(), {trial}, {document.study().attempts + 1});
                document.accept(SendAttempt{attempt});
                static constexpr std::array outcomes{Outcome::Extracted, Outcome::Extracted, Outcome::Refused,
                                                     Outcome::NotFound, Outcome::Error};
                attempt.outcome = attempt.item > 0 ? outcomes.at(rng.below(5)) : Outcome::Complete;
                if (attempt.outcome == Outcome::Extracted) attempt.reading.place = rng.below(2) ? 0 : 8;
                document.accept(FinishAttempt{attempt});
            } else {
                const int item = 1 + static_cast<int>(rng.below(6));
                const auto kind = static_cast<DecisionKind>(rng.below(3));
                (void)document.submit(
                    AddOverride{{0, {trial}, item, kind, kind == DecisionKind::Option ? 2 : -1, {}, u"AB"_s, {}}});
            }
            kept.update({{trial}});
        }
        QueueModel fresh;
        fresh.setDocument(&document);
        fresh.setFilter(view, participant);
        QCOMPARE(kept.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(kept.entry(row), fresh.entry(row));
        for (const View one : {View::Attention, View::AllTrials, View::Corrected})
            QCOMPARE(kept.count(one), fresh.count(one));
    }
}

void TestReview::effect_isWhatTheStudyWouldSay()
{
    StudyBuilder builder = unreadStudy(3);
    builder.correct(1, 2, DecisionKind::Option, 4);
    // Six chosen allocations: (85,85) (100,50→85,…) … the angle by its definition, atan2 of the means about 50.
    double self = 0;
    double other = 0;
    for (std::size_t item = 0; item < 6; ++item) {
        const auto& payoff = app::svo::standardPayoffs().item(static_cast<int>(item) + 1).option(prosocial.at(item));
        self += payoff.self / 6;
        other += payoff.other / 6;
    }
    const double angle = std::atan2(other - 50, self - 50) * 180 / std::acos(-1.0);
    const Override decision{0, {2}, 2, DecisionKind::Option, 4, {}, {}, {}};
    const Effect effect = effectOf(builder.study(), decision);
    QVERIFY(!effect.before);
    QVERIFY(std::abs(effect.after->angle - angle) < 1e-9);
    QCOMPARE(effect.countBefore, 1);
    QCOMPARE(effect.countAfter, 2);
    QVERIFY(std::abs(*effect.meanAfter - angle) < 1e-9);
    QVERIFY(effect.changesNumber);
    builder.correct(2, 2, DecisionKind::Option, 4);
    QCOMPARE(scoreOf(builder.study(), *builder.study().trial({2})), effect.after);
    QVERIFY(!effectOf(builder.study(), decision).changesNumber);
    QCOMPARE(effectOf(builder.study(), {0, {2}, 2, DecisionKind::NoAnswer, -1, {}, {}, {}}).countAfter, 1);
    QCOMPARE(effectOf(builder.study(), {0, {99}, 2, DecisionKind::NoAnswer, -1, {}, {}, {}}), Effect());
}

void TestReview::empty_saysWhatWillBeHere()
{
    ReviewScreen screen;
    screen.show();
    QVERIFY(screen.findChild<ui::widgets::EmptyState*>()->isVisible());
    StudyBuilder builder;
    builder.simulated(u"A"_s).orientations({u"none"_s}).freeze();
    support::MemoryJournal journal;
    StudyDocument document(builder.study(), journal);
    screen.setDocument(&document);
    QVERIFY(screen.findChild<ui::widgets::EmptyState*>()->isVisible());
    builder.answer(1, prosocial);
    const Bench bench(builder);
    QVERIFY(!bench.screen.findChild<ui::widgets::EmptyState*>()->isVisible());
    QVERIFY(bench.texts().contains(u"Nothing needs attention"_s));
}

void TestReview::keys_completeAQueue()
{
    Bench bench(unreadStudy(24));
    QCOMPARE(bench.queue()->model()->rowCount(), 24);
    QCOMPARE(QApplication::focusWidget(), bench.queue());
    for (int i = 0; i < 24; ++i) {
        const int before = static_cast<int>(bench.document.study().overrides.size());
        if (i % 5 == 4)
            bench.key(Qt::Key_0);
        else
            bench.key(Qt::Key_A + i % 9);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.document.study().overrides.size(), before + 1);
        const Override& made = bench.last();
        QCOMPARE(made.trial.value, i + 1);
        QCOMPARE(made.item, 2);
        QCOMPARE(made.by, u"MK"_s);
        QVERIFY(made.at.isValid());
        QCOMPARE(made.kind, i % 5 == 4 ? DecisionKind::NoAnswer : DecisionKind::Option);
        QCOMPARE(made.place, i % 5 == 4 ? -1 : i % 9);
    }
    QCOMPARE(bench.queue()->model()->rowCount(), 0);
    QVERIFY(bench.texts().contains(u"Nothing needs attention"_s));
    QCOMPARE(bench.decisions()->model()->rowCount(), 24);
    QCOMPARE(bench.names.constFirst(), u"correction of item 2"_s);
}

void TestReview::keys_areLeftToWhoTypes()
{
    Bench bench(unreadStudy(3));
    bench.key(Qt::Key_Down); // trial 2: not found, nothing chosen
    QCOMPARE(bench.chosen(), -1);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.document.study().overrides.size(), 0); // nothing chosen, nothing set
    bench.key(Qt::Key_C);
    QCOMPARE(bench.chosen(), 2);
    bench.key(Qt::Key_4); // places have numbers too
    QCOMPARE(bench.chosen(), 3);
    QPlainTextEdit* reason = nullptr;
    for (auto* edit : bench.screen.findChildren<QPlainTextEdit*>())
        if (!edit->isReadOnly()) reason = edit;
    reason->setFocus();
    bench.type(u"A bad case; 0"_s);
    QCOMPARE(reason->toPlainText(), u"A bad case; 0"_s);
    QCOMPARE(bench.chosen(), 3);
    bench.key(Qt::Key_Return); // ends the reason and sets
    QCOMPARE(bench.last().place, 3);
    QCOMPARE(bench.last().reason, u"A bad case; 0"_s);
    QCOMPARE(reason->toPlainText(), QString()); // the next item's reason is its own
    // Enter on a button presses it.
    bench.screen.openTrial({2}, 2);
    bench.button(u"Revert"_s)->setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.last().kind, DecisionKind::Automatic);
}

void TestReview::correction_isOfferedWithItsEffect()
{
    Bench bench(unreadStudy(2));
    QVERIFY(!bench.button(u"Set"_s)->isEnabled());
    bench.key(Qt::Key_E);
    QVERIFY(bench.button(u"Set E"_s)->isEnabled());
    QVERIFY(bench.button(u"Set E"_s)->property("primary").toBool());
    QVERIFY2(bench.texts().contains(u"Trial 1 gets an angle: 37.4° (prosocial)"_s) ||
                 bench.texts().contains(u"Trial 1 gets an angle"_s),
             qPrintable(bench.texts()));
    QVERIFY(bench.texts().contains(u"n 0 → 1"_s));
    QTest::mouseClick(bench.button(u"Set E"_s), Qt::LeftButton);
    QCOMPARE(bench.last().place, 4);
    bench.screen.openTrial({1}, 2);
    QVERIFY(bench.texts().contains(u"set to E"_s));  // history and badge
    QVERIFY(!bench.button(u"Set E"_s)->isEnabled()); // it is set
}

void TestReview::revert_restoresEverything()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"prosocial"_s}).freeze().answer(1, prosocial);
    Bench bench(builder);
    bench.screen.openTrial({1}, 3);
    const auto before = *bench.document.study().trial({1});
    const auto score = scoreOf(bench.document.study(), before);
    QCOMPARE(bench.chosen(), 8); // as read
    QVERIFY(!bench.button(u"Revert"_s)->isEnabled());
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_Return);
    QVERIFY(scoreOf(bench.document.study(), *bench.document.study().trial({1}))->angle != score->angle);
    QCOMPARE(automaticScoreOf(bench.document.study(), *bench.document.study().trial({1})), score);
    QTest::mouseClick(bench.button(u"Revert"_s), Qt::LeftButton);
    QCOMPARE(*bench.document.study().trial({1}), before);
    QCOMPARE(scoreOf(bench.document.study(), *bench.document.study().trial({1})), score);
    QCOMPARE(bench.document.study().overrides.size(), 2); // nothing is ever removed
    QVERIFY(bench.texts().contains(u"back to the automatic reading"_s));
    QVERIFY(bench.texts().contains(u"set to A"_s));
    QCOMPARE(bench.chosen(), 8);
}

void TestReview::undo_bringsTheItemBack()
{
    Bench bench(unreadStudy(3));
    bench.key(Qt::Key_B);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.queue()->model()->rowCount(), 2);
    QVERIFY(bench.undo);
    QVERIFY(bench.document.submit(*bench.undo)); // as the window does on Ctrl+Z
    QCOMPARE(bench.queue()->model()->rowCount(), 3);
    QCOMPARE(bench.badge(bench.queue(), 0), u"unclear"_s);
    QCOMPARE(bench.decisions()->model()->rowCount(), 0);
}

void TestReview::evidence_isMarkedAndExplained()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    builder.step(1, Outcome::Complete);
    Attempt attempt = support::attemptFor(builder.study(), {1}, {2});
    builder.apply(SendAttempt{attempt});
    attempt.outcome = Outcome::Extracted;
    attempt.reply.text = u"Both get 85 with B."_s;
    attempt.reading = {app::extract::State::Extracted, 1, 17, 18, u"final_label"_s};
    builder.apply(FinishAttempt{attempt});
    Bench bench(builder);
    bench.screen.openTrial({1}, 1);
    QTRY_VERIFY(bench.pane()->reply(1));
    QString marked;
    const auto* document = bench.pane()->reply(1)->text()->document();
    for (auto part = document->begin().begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().fontUnderline()) marked += part.fragment().text();
    QCOMPARE(marked, u"B"_s);
    QVERIFY(!bench.pane()->reply(0)->isVisible()); // this item alone
    // reply → words → option → payoffs; item 1, second option: 85 / 76
    QVERIFY2(bench.texts().contains(u"Why this number"_s), qPrintable(bench.texts()));
    for (const QString& link : {u"reply"_s, u"“B”"_s, u"option B"_s, u"85 / 76"_s})
        QVERIFY2(bench.button(link) && bench.button(link)->isEnabled(), qPrintable(link));
    QVERIFY(!bench.button(u"trial angle"_s)->isEnabled()); // five items are not answered yet
    QTest::mouseClick(bench.button(u"“B”"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), bench.pane()->reply(1)->text());
    QCOMPARE(bench.pane()->reply(1)->text()->textCursor().position(), 17); // before the words that were read
    QTest::mouseClick(bench.button(u"option B"_s), Qt::LeftButton);
    QVERIFY(bench.pane()->prompt(1)->isVisible());
    bench.screen.setFocus();
    bench.key(Qt::Key_0);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.texts().contains(u"A person decided that this item has no answer."_s));
}

/// A trial with all its numbers: the last step leads to the circle, the one before to all six items.
void TestReview::chain_leadsToTheAngle()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze().answer(1, prosocial);
    Bench bench(builder);
    bench.screen.openTrial({1}, 3);
    QTRY_VERIFY(bench.pane()->reply(1));
    QSignalSpy wanted(&bench.screen, &ReviewScreen::angleWanted);
    QPushButton* angle = nullptr;
    for (auto* one : bench.screen.findChildren<QPushButton*>())
        if (one->isVisible() && one->text().endsWith(u'°')) angle = one;
    QVERIFY(angle && angle->isEnabled());
    QTest::mouseClick(angle, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<TrialId>(), TrialId{1});
}

void TestReview::filters_listTrialsAndCorrections()
{
    StudyBuilder builder;
    builder.simulated(u"One"_s).simulated(u"Two"_s).orientations({u"none"_s}).trials(2).freeze();
    builder.answer(1, prosocial).answer(2, {1, 5, 9, 1, 5, 0}).answer(3, prosocial);
    builder.correct(1, 2, DecisionKind::Option, 0);
    Bench bench(builder);
    auto* view = bench.box(u"What to list"_s);
    QCOMPARE(view->itemText(0), u"Needs attention (1)"_s);
    QCOMPARE(view->itemText(1), u"All trials (3)"_s);
    QCOMPARE(view->itemText(2), u"Corrected (1)"_s);
    QCOMPARE(bench.row(0), u"item 6 · trial 2"_s);
    bench.filter(1);
    QCOMPARE(bench.queue()->model()->rowCount(), 3);
    QCOMPARE(bench.badge(bench.queue(), 1), u"no angle"_s);
    auto* respondent = bench.box(u"Respondent"_s);
    respondent->setCurrentIndex(2);
    Q_EMIT respondent->activated(2);
    QCOMPARE(bench.queue()->model()->rowCount(), 1);
    QCOMPARE(bench.row(0, Qt::DisplayRole), u"Two"_s);
    QCOMPARE(view->itemText(0), u"Needs attention (0)"_s);
    respondent->setCurrentIndex(0);
    bench.filter(2);
    QCOMPARE(bench.badge(bench.queue(), 0), u"E → A"_s); // option 5 was read
}

void TestReview::openTrial_showsItWhateverTheFilter()
{
    StudyBuilder builder;
    builder.simulated(u"One"_s).orientations({u"none"_s}).trials(3).freeze();
    builder.answer(1, prosocial).answer(2, prosocial).answer(3, {1, 0, 9, 1, 0, 9});
    Bench bench(builder);
    bench.screen.openTrial({2}, 4);
    QCOMPARE(bench.pane()->trial().value, 2);
    QVERIFY(!bench.queue()->currentIndex().isValid());
    QTRY_VERIFY(bench.pane()->reply(4));
    QVERIFY(bench.pane()->reply(4)->isVisible());
    bench.screen.openTrial({3}); // its first unread item, in the whole conversation
    QCOMPARE(bench.pane()->trial().value, 3);
    QVERIFY(bench.button(u"Whole conversation"_s)->isChecked());
    QTRY_VERIFY(bench.pane()->reply(2) && bench.pane()->reply(2)->mark().text == u"no option"_s);
    bench.key(Qt::Key_B);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.last().item, 2);
    bench.screen.openTrial({77});
    QCOMPARE(bench.pane()->trial().value, 3);
}

void TestReview::whole_walksThroughTheItems()
{
    StudyBuilder builder;
    builder.simulated(u"One"_s).orientations({u"none"_s}).trials(2);
    builder.design().itemOrders = {app::svo::ItemOrder::B}; // asked 6, 5 … 1
    builder.freeze().answer(1, prosocial).answer(2, prosocial);
    Bench bench(builder);
    bench.filter(1);
    QList<int> items;
    for (int i = 0; i < 7; ++i) {
        bench.key(Qt::Key_Return); // accepts what was read
        items << bench.last().item;
    }
    QCOMPARE(items, (QList<int>{6, 5, 4, 3, 2, 1, 6}));
    QCOMPARE(bench.last().trial.value, 2);
    QCOMPARE(bench.last().place, prosocial[5] - 1); // confirmed
    const auto chips = bench.screen.findChildren<ui::widgets::StepChip*>();
    for (auto* chip : chips)
        if (chip->text().endsWith(u"3"_s)) QTest::mouseClick(chip, Qt::LeftButton);
    bench.key(Qt::Key_C);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.last().item, 3);
}

void TestReview::failed_cannotBeDecided()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    builder.step(1, Outcome::Complete).step(1, Outcome::Error);
    Bench bench(builder);
    QCOMPARE(bench.badge(bench.queue(), 0), u"failed"_s);
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.document.study().overrides.size(), 0);
    QVERIFY(!bench.options().constFirst()->isEnabled());
    QVERIFY(bench.texts().contains(u"Retry failed on the Run screen"_s));
}

void TestReview::mouse_choosesAndLeavesTheFocus()
{
    Bench bench(unreadStudy(2));
    auto* option = bench.options()[6];
    QTest::mouseClick(option, Qt::LeftButton, {}, QPoint(8, option->height() / 2));
    QCOMPARE(bench.chosen(), 6);
    QTest::mouseClick(option->parentWidget(), Qt::LeftButton, {}, QPoint(option->parentWidget()->width() - 4, 4));
    QCOMPARE(bench.chosen(), 6);
    QCOMPARE(QApplication::focusWidget(), bench.queue());
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.pane()->trial().value, 2);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.pane()->trial().value, 1);
}

void TestReview::initials_areTypedOnce()
{
    Bench bench(unreadStudy(2));
    QSignalSpy typed(&bench.screen, &ReviewScreen::initialsChanged);
    QLineEdit* by = nullptr;
    for (auto* edit : bench.screen.findChildren<QLineEdit*>())
        if (edit->accessibleName().contains(u"Initials"_s)) by = edit;
    QVERIFY(by);
    by->setFocus();
    by->selectAll();
    bench.type(u"AB"_s); // letters that would choose options elsewhere
    QCOMPARE(typed.constLast().at(0).toString(), u"AB"_s);
    bench.queue()->setFocus();
    bench.key(Qt::Key_A);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.last().by, u"AB"_s);
}

void TestReview::hostileNames_stayPlain()
{
    StudyBuilder builder;
    builder.server(u"<img src=x>\u202E"_s).orientations({u"none"_s}).freeze();
    builder.step(1, Outcome::Complete).step(1, Outcome::NotFound, -1, u"<h1>hm</h1>"_s);
    const Bench bench(builder);
    for (const auto* label : bench.screen.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!bench.row(0, Qt::ToolTipRole).contains(u'<'));
}

void TestReview::widgets_haveNames()
{
    Bench bench(unreadStudy(2));
    QTRY_VERIFY(bench.pane()->reply(1));
    for (const auto* widget : bench.screen.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QScrollBar*>(widget)) continue;
        if (!widget->isVisibleTo(&bench.screen)) continue; // out of the keyboard's reach
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isInner =
            widget->parentWidget() && qobject_cast<const QComboBox*>(widget->parentWidget()->parentWidget());
        QVERIFY2(isNamed || isInner || widget->inherits("QComboBoxPrivateContainer") ||
                     widget->inherits("QComboBoxListView"),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestReview)
#include "tst_ui_review.moc"
