#include "app/study/document.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include "ui/runmonitor/livepane.h"
#include "ui/runmonitor/messagelist.h"
#include "ui/runmonitor/rungrid.h"
#include "ui/runmonitor/runscreen.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcriptpane.h"
#include "ui/widgets/transcriptview.h"
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace app::run;
using namespace app::study;
using namespace ui::runmonitor;
using namespace Qt::StringLiterals;
using app::prompt::Goal;
using support::StudyBuilder;
using ui::widgets::BadgeKind;

namespace {

/// Two respondents, two orientations, two goals, two trials a cell: trials 1, 2 are respondent 1, goal self,
/// altruistic; 3, 4 prosocial; 5 … 8 goal none; 9 … 16 respondent 2.
StudyBuilder smallStudy()
{
    StudyBuilder builder;
    builder.simulated(u"Robot"_s).server(u"model-x"_s).orientations({u"altruistic"_s, u"prosocial"_s}).trials(2);
    builder.design().goals = {Goal::Self, Goal::None};
    return builder.freeze();
}

/// A screen over an open study, with the time standing still.
struct Bench
{
    explicit Bench(const StudyBuilder& builder)
        : document(builder.study(), journal)
    {
        for (const Change& change : builder.changes())
            (void)journal.append(change);
        screen.setClock(clock);
        screen.resize(1100, 700);
        screen.setDocument(&document);
        screen.show();
    }

    /// As the runner does: durable first, then the document.
    Attempt send(qint64 trial)
    {
        Attempt attempt = support::attemptFor(document.study(), {trial}, {document.study().attempts + 1});
        put(SendAttempt{attempt});
        return attempt;
    }
    void finish(Attempt attempt, Outcome outcome, int place, const QString& text)
    {
        attempt.outcome = outcome;
        attempt.reading.place = place;
        attempt.reply.text = text;
        attempt.totalMs = 1200;
        put(FinishAttempt{attempt});
    }
    void put(const Change& change)
    {
        (void)journal.append(change);
        screen.takeChanges({change});
        document.accept(change);
    }
    Status running(const QList<std::pair<qint64, Phase>>& activities)
    {
        Status status;
        status.state = RunState::Running;
        for (const auto& [trial, phase] : activities)
            status.activities[{trial}] = {{trial}, document.study().trial({trial})->plan.cell, 0, phase, {}, {}};
        status.inFlight = static_cast<int>(activities.size());
        return status;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* one : screen.findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible()) return one;
        return nullptr;
    }
    QString texts() const
    {
        QStringList all;
        for (const auto* label : screen.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(u'|');
    }
    RunGridView* grid() const { return screen.findChild<RunGridView*>(); }
    LivePane* live() const { return screen.findChild<LivePane*>(); }
    QString cell(int row, int column) const { return grid()->model()->index(row, column).data().toString(); }
    QString badge(int row) const
    {
        return grid()
            ->model()
            ->index(row, 0)
            .data(RunGridModel::MarkRole)
            .value<ui::widgets::TranscriptWords::Mark>()
            .text;
    }
    void click(int row, int column)
    {
        const QRect box = grid()->visualRect(grid()->model()->index(row, column));
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, box.center());
    }

    support::MemoryJournal journal;
    StudyDocument document;
    support::FakeClock clock;
    RunScreen screen;
};

} // namespace

class TestRun : public QObject
{
    Q_OBJECT
private slots:
    void tally_countsWhatBecameOfATrial();
    void board_staysEqualToACountFromScratch();
    void empty_saysWhatWillBeHere();
    void grid_countsTheTrialsOfEachGoal();
    void grid_saysWhatRespondentsDo_data();
    void grid_saysWhatRespondentsDo();
    void grid_countsDownWaitingTimes();
    void buttons_offerWhatMakesSense();
    void progress_saysHowFarItIs();
    void live_streamsTheTrialUnderWay();
    void live_showsTheBeginningToThoseWhoComeLate();
    void live_goesOnToTheNextTrial();
    void live_doesNotDisturbReading();
    void pick_showsTheCellsTrial();
    void messages_haveTheirDetails();
    void grid_saysWhatGoesOnInACell();
    void costs_areShownWithTheirLimit();
    void pace_isForSimulatedRespondents();
    void widgets_haveNames();
};

void TestRun::tally_countsWhatBecameOfATrial()
{
    StudyBuilder builder = smallStudy();
    builder.answer(1, {1, 2, 3, 4, 5, 0}); // item 6 not found
    Tally tally = tallyOf(*builder.study().trial({1}));
    QCOMPARE(tally, (Tally{1, 1, 1, 0, 5, 1, 0, 0}));
    builder.correct(1, 6, DecisionKind::NoAnswer);
    QCOMPARE(tallyOf(*builder.study().trial({1})).unread, 0);
    builder.correct(1, 6, DecisionKind::Option, 3);
    QCOMPARE(tallyOf(*builder.study().trial({1})).read, 6);
    builder.step(2, Outcome::Error);
    QCOMPARE(tallyOf(*builder.study().trial({2})), (Tally{1, 0, 0, 0, 0, 0, 0, 1}));
}

void TestRun::board_staysEqualToACountFromScratch()
{
    for (quint64 seed = 1; seed <= 30; ++seed) {
        app::base::Rng rng(seed);
        StudyBuilder builder = smallStudy();
        Board board;
        board.rebuild(builder.study());
        for (int i = 0; i < 60; ++i) {
            const qint64 trial = 1 + rng.below(16);
            const auto next = builder.study().trial({trial})->nextStep();
            if (!next) continue;
            const bool isItem = builder.study().trial({trial})->steps[static_cast<std::size_t>(*next)].item > 0;
            const Outcome outcome = rng.below(5) == 0 ? Outcome::Error
                                    : !isItem         ? Outcome::Complete
                                    : rng.below(3)    ? Outcome::Extracted
                                                      : Outcome::Refused;
            builder.step(trial, outcome, outcome == Outcome::Extracted ? static_cast<int>(rng.below(9)) : -1);
            board.update(builder.study(), {{trial}});
        }
        Board fresh;
        fresh.rebuild(builder.study());
        QCOMPARE(board.total(), fresh.total());
        for (int cell = 0; cell < builder.study().cells.size(); ++cell) {
            QCOMPARE(board.ofCell(cell), fresh.ofCell(cell));
            QCOMPARE(board.newestOf({cell}), fresh.newestOf({cell}));
        }
    }
}

void TestRun::empty_saysWhatWillBeHere()
{
    RunScreen screen;
    screen.show();
    auto* empty = screen.findChild<ui::widgets::EmptyState*>();
    QVERIFY(empty->isVisible());
    support::MemoryJournal journal;
    StudyDocument document(Study(), journal);
    screen.setDocument(&document);
    QVERIFY(empty->isVisible());
    QSignalSpy design(&screen, &RunScreen::designRequested);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(design.size(), 1);
    screen.setDocument(nullptr);
    QTest::mouseClick(empty->button(), Qt::LeftButton); // a study is made there, too
    QCOMPARE(design.size(), 2);
}

void TestRun::grid_countsTheTrialsOfEachGoal()
{
    StudyBuilder builder = smallStudy();
    builder.answer(1, {1, 2, 3, 4, 5, 6}).answer(2, {1, 2, 3, 4, 5, 0}).answer(5, {1, 1, 1, 1, 1, 1});
    const Bench bench(builder);
    QCOMPARE(bench.grid()->model()->rowCount(), 2);
    QCOMPARE(bench.grid()->model()->columnCount(), 3);
    QCOMPARE(bench.cell(0, 1), u"2/2"_s);
    QCOMPARE(bench.cell(0, 2), u"0/2"_s);
    const auto spoken = bench.grid()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Robot, Altruistic: 2 of 2 trials complete, 1 unread"_s);
    QTest::mouseClick(bench.button(u"Without goal"_s), Qt::LeftButton);
    QCOMPARE(bench.cell(0, 1), u"1/2"_s);
    QTest::mouseClick(bench.button(u"With goal"_s), Qt::LeftButton);
    QCOMPARE(bench.cell(0, 1), u"2/2"_s);
}

void TestRun::grid_saysWhatRespondentsDo_data()
{
    using Activities = QList<std::pair<qint64, Phase>>;
    QTest::addColumn<Activities>("activities");
    QTest::addColumn<QString>("badge");
    QTest::newRow("nothing") << Activities{} << u"queued"_s;
    QTest::newRow("connecting") << Activities{{9, Phase::Connecting}} << u"connecting · 1"_s;
    QTest::newRow("loading") << Activities{{9, Phase::LoadingModel}} << u"loading model · 1"_s;
    QTest::newRow("thinking") << Activities{{9, Phase::Thinking}, {10, Phase::Connecting}} << u"thinking · 1"_s;
    QTest::newRow("streaming") << Activities{{9, Phase::Streaming}, {10, Phase::Streaming}, {11, Phase::Thinking}}
                               << u"streaming · 2"_s;
    QTest::newRow("of others") << Activities{{1, Phase::Streaming}} << u"queued"_s;
}

void TestRun::grid_saysWhatRespondentsDo()
{
    using Activities = QList<std::pair<qint64, Phase>>;
    QFETCH(Activities, activities);
    Bench bench(smallStudy());
    bench.screen.takeStatus(bench.running(activities));
    QTEST(bench.badge(1), "badge");
}

void TestRun::grid_countsDownWaitingTimes()
{
    StudyBuilder builder = smallStudy();
    for (qint64 trial = 1; trial <= 8; ++trial)
        builder.answer(trial, {1, 2, 3, 4, 5, 6});
    Bench bench(builder);
    Status status = bench.running({{9, Phase::WaitingToRetry}, {10, Phase::WaitingToRetry}});
    status.activities[{9}].until = bench.clock.now().addSecs(12);
    status.activities[{9}].reason = u"rate limit"_s;
    status.activities[{10}].until = bench.clock.now().addSecs(40);
    bench.screen.takeStatus(status);
    QCOMPARE(bench.badge(0), u"done"_s);
    QCOMPARE(bench.badge(1), u"waiting 12 s, rate limit"_s);
    bench.clock.advance(app::base::Milliseconds(3000));
    QCOMPARE(bench.badge(1), u"waiting 9 s, rate limit"_s);
    status.parked[1] = u"The key was refused."_s;
    bench.screen.takeStatus(status);
    QCOMPARE(bench.badge(1), u"waits for you"_s);
}

void TestRun::buttons_offerWhatMakesSense()
{
    Bench bench(smallStudy());
    QSignalSpy start(&bench.screen, &RunScreen::startRequested);
    QSignalSpy pause(&bench.screen, &RunScreen::pauseRequested);
    QSignalSpy resume(&bench.screen, &RunScreen::resumeRequested);
    QSignalSpy after(&bench.screen, &RunScreen::stopAfterItemRequested);
    QSignalSpy now(&bench.screen, &RunScreen::stopNowRequested);
    QSignalSpy retry(&bench.screen, &RunScreen::retryFailedRequested);
    QVERIFY(!bench.button(u"Stop now"_s)->isEnabled());
    QVERIFY(!bench.button(u"Retry failed"_s)->isEnabled());
    QVERIFY(bench.button(u"Start"_s)->property("primary").toBool());
    QTest::mouseClick(bench.button(u"Start"_s), Qt::LeftButton);
    QCOMPARE(start.size(), 1);

    Status status = bench.running({{1, Phase::Streaming}});
    bench.screen.takeStatus(status);
    QVERIFY(!bench.button(u"Pause"_s)->property("primary").toBool());
    QTest::mouseClick(bench.button(u"Pause"_s), Qt::LeftButton);
    QTest::mouseClick(bench.button(u"Stop after this item"_s), Qt::LeftButton);
    QTest::mouseClick(bench.button(u"Stop now"_s), Qt::LeftButton);
    QCOMPARE(pause.size() + after.size() + now.size(), 3);

    status.state = RunState::Paused;
    bench.screen.takeStatus(status);
    QTest::mouseClick(bench.button(u"Resume"_s), Qt::LeftButton);
    QCOMPARE(resume.size(), 1);
    status.state = RunState::Stopping;
    bench.screen.takeStatus(status);
    QVERIFY(!bench.button(u"Stopping…"_s)->isEnabled());

    bench.finish(bench.send(1), Outcome::Error, -1, {});
    bench.screen.takeReport({});
    QTest::mouseClick(bench.button(u"Retry failed"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QTest::mouseClick(bench.button(u"Resume"_s), Qt::LeftButton); // going on with what is open
    QCOMPARE(start.size(), 2);
}

void TestRun::progress_saysHowFarItIs()
{
    StudyBuilder builder = smallStudy();
    builder.answer(1, {1, 2, 3, 4, 5, 0});
    Bench bench(builder);
    Status status = bench.running({{2, Phase::Streaming}});
    status.timeLeft = app::base::Milliseconds(21 * 60 * 1000);
    bench.screen.takeStatus(status);
    QVERIFY2(bench.texts().contains(u"1 of 16 trials"_s), qPrintable(bench.texts()));
    QVERIFY(bench.texts().contains(u"21 min left · 9 requests"_s)); // three stages and six items of one trial
    QVERIFY(bench.texts().contains(u"5 read"_s));
    QVERIFY(bench.texts().contains(u"1 unread"_s));
    QVERIFY(!bench.texts().contains(u"refused"_s));
}

void TestRun::live_streamsTheTrialUnderWay()
{
    Bench bench(smallStudy());
    const Attempt attempt = bench.send(3);
    bench.screen.takeStatus(bench.running({{3, Phase::Streaming}}));
    QCOMPARE(bench.live()->trial().value, 3);
    auto* pane = bench.live()->pane();
    QTRY_VERIFY(pane->prompt(0)); // fetched from the journal
    bench.screen.takePieces({{StreamPiece::Kind::Begin, {3}, 0, attempt.prompt},
                             {StreamPiece::Kind::Text, {3}, 0, u"I "_s},
                             {StreamPiece::Kind::Text, {4}, 0, u"(another trial's)"_s},
                             {StreamPiece::Kind::Text, {3}, 0, u"know it."_s}});
    QTRY_COMPARE(pane->reply(0)->text()->original(), u"I know it."_s);
    bench.screen.takePieces({{StreamPiece::Kind::End, {3}, 0, {}}});
    bench.finish(attempt, Outcome::Complete, -1, u"I know it well."_s);
    QCOMPARE(pane->reply(0)->text()->original(), u"I know it well."_s);
    QCOMPARE(pane->findChildren<ui::widgets::ReplyEntry*>().size(), 1);
    const QModelIndex current = bench.grid()->currentIndex();
    QCOMPARE(current.row(), 0);
    QCOMPARE(current.column(), 2); // prosocial
}

void TestRun::live_showsTheBeginningToThoseWhoComeLate()
{
    Bench bench(smallStudy());
    const Attempt attempt = bench.send(9);
    bench.screen.takePieces({{StreamPiece::Kind::Begin, {9}, 0, attempt.prompt},
                             {StreamPiece::Kind::Reasoning, {9}, 0, u"Hm."_s},
                             {StreamPiece::Kind::Text, {9}, 0, u"From the "_s}});
    bench.screen.takeStatus(bench.running({{9, Phase::Streaming}}));
    bench.screen.takePieces({{StreamPiece::Kind::Text, {9}, 0, u"beginning."_s}}); // while it is being fetched
    auto* pane = bench.live()->pane();
    QTRY_VERIFY(pane->reply(0));
    QTRY_COMPARE(pane->reply(0)->text()->original(), u"From the beginning."_s);
    QCOMPARE(pane->reply(0)->thoughts()->original(), u"Hm."_s);
}

void TestRun::live_goesOnToTheNextTrial()
{
    Bench bench(smallStudy());
    bench.screen.takeStatus(bench.running({{1, Phase::Streaming}}));
    QCOMPARE(bench.live()->trial().value, 1);
    bench.screen.takeStatus(bench.running({{2, Phase::Streaming}, {3, Phase::Connecting}}));
    QCOMPARE(bench.live()->trial().value, 1); // its end can be read for a moment
    bench.clock.advance(app::base::Milliseconds(1000));
    QCOMPARE(bench.live()->trial().value, 2);
    bench.screen.takeStatus(bench.running({{2, Phase::Connecting}, {3, Phase::Streaming}}));
    bench.clock.advance(app::base::Milliseconds(5000));
    QCOMPARE(bench.live()->trial().value, 2); // still under way
}

void TestRun::live_doesNotDisturbReading()
{
    StudyBuilder builder = smallStudy();
    for (int i = 0; i < 8; ++i)
        builder.step(1, i < 3 ? Outcome::Complete : Outcome::Extracted, i < 3 ? -1 : 1, u"Words.\n"_s.repeated(30));
    Bench bench(builder);
    bench.screen.takeStatus(bench.running({{1, Phase::Streaming}}));
    auto* bar = bench.live()->pane()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    QVERIFY(bench.button(u"Follow latest"_s)->isChecked());
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!bench.button(u"Follow latest"_s)->isChecked());
    const int place = bar->value();
    bench.screen.takeStatus(bench.running({{2, Phase::Streaming}}));
    bench.clock.advance(app::base::Milliseconds(5000));
    QCOMPARE(bench.live()->trial().value, 1);
    QCOMPARE(bar->value(), place);
    QTest::mouseClick(bench.button(u"Follow latest"_s), Qt::LeftButton);
    QCOMPARE(bench.live()->trial().value, 2);
    QVERIFY(bench.button(u"Follow latest"_s)->isChecked());
}

void TestRun::pick_showsTheCellsTrial()
{
    StudyBuilder builder = smallStudy();
    builder.answer(1, {1, 2, 3, 4, 5, 6}).answer(2, {1, 2, 3, 4, 5, 6});
    Bench bench(builder);
    bench.screen.takeStatus(bench.running({{9, Phase::Streaming}}));
    QCOMPARE(bench.live()->trial().value, 9);
    bench.click(0, 1);
    QCOMPARE(bench.live()->trial().value, 2); // the newest of the cell
    QVERIFY(!bench.live()->followsLatest());
    QTRY_VERIFY(bench.live()->pane()->reply(3));
    QTRY_COMPARE(bench.live()->pane()->verticalScrollBar()->value(), 0); // read from the beginning
    bench.click(0, 2);
    QCOMPARE(bench.live()->trial().value, 2); // nothing there yet
    bench.click(1, 1);
    QCOMPARE(bench.live()->trial().value, 9); // the one under way
    QTest::keyClick(bench.grid(), Qt::Key_Up);
    QCOMPARE(bench.live()->trial().value, 2); // keys do the same
    QSignalSpy activated(&bench.screen, &RunScreen::trialActivated);
    QTest::keyClick(bench.grid(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<TrialId>().value, 2);
}

void TestRun::messages_haveTheirDetails()
{
    Bench bench(smallStudy());
    auto* messages = bench.screen.findChild<MessageList*>();
    bench.screen.takeNote({bench.clock.now(), 1, false, u"The server asks to wait <b>12</b> s."_s, u"{\"a\":1}"_s});
    QCOMPARE(messages->count(), 1);
    QTRY_VERIFY(bench.texts().contains(u"model-x: The server asks to wait <b>12</b> s."_s));
    auto* details = messages->findChild<QToolButton*>();
    auto* text = messages->findChild<ui::widgets::TranscriptView*>();
    QVERIFY(!text->isVisible());
    QTRY_VERIFY(!details->size().isEmpty());
    QTest::mouseClick(details, Qt::LeftButton);
    QVERIFY(text->isVisible());
    QCOMPARE(text->original(), u"{\"a\":1}"_s);
    bench.screen.takeNote({bench.clock.now(), 1, true, u"Nothing answers."_s, {}});
    bench.screen.takeNote({bench.clock.now(), 1, false, u"The server asks to wait <b>12</b> s."_s, u"{\"a\":1}"_s});
    QCOMPARE(messages->count(), 2); // once each, with how often
    QTRY_VERIFY(bench.texts().contains(u"wait <b>12</b> s. (2 times)"_s));
    QVERIFY(text->isVisible()); // what was folded out stays so
    for (int i = 0; i < 300; ++i)
        bench.screen.takeNote({bench.clock.now(), -1, false, u"Note %1."_s.arg(i), {}});
    QCOMPARE(messages->count(), MessageList::most);
    Report report;
    report.error = app::base::Error{app::base::ErrorKind::DiskFull, u"The disk is full."_s, {}};
    bench.screen.takeReport(report);
    QTRY_VERIFY(bench.texts().contains(u"The disk is full."_s));
}

void TestRun::grid_saysWhatGoesOnInACell()
{
    Bench bench(smallStudy());
    const auto state = [&bench](int row, int column) {
        return bench.grid()
            ->model()
            ->index(row, column)
            .data(RunGridModel::MarkRole)
            .value<ui::widgets::TranscriptWords::Mark>()
            .text;
    };
    Status status = bench.running({{1, Phase::Streaming}, {2, Phase::Thinking}, {11, Phase::LoadingModel}});
    status.activities[{9}] = {{9},
                              bench.document.study().trial({9})->plan.cell,
                              0,
                              Phase::WaitingToRetry,
                              bench.clock.now().addSecs(12),
                              u"rate limit"_s};
    bench.screen.takeStatus(status);
    QCOMPARE(state(0, 1), u"streaming"_s); // the most telling of the two
    QCOMPARE(state(0, 2), QString());
    QCOMPARE(state(1, 1), u"waiting 12 s, rate limit"_s);
    QCOMPARE(state(1, 2), u"loading model"_s);
    bench.clock.advance(std::chrono::seconds(2));
    QCOMPARE(state(1, 1), u"waiting 10 s, rate limit"_s);
    const QString spoken = bench.grid()->model()->index(1, 2).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"loading model"_s), qPrintable(spoken));
}

void TestRun::costs_areShownWithTheirLimit()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_US"_s));
    Bench bench(smallStudy());
    QVERIFY(bench.button(u"Prices and limit…"_s));
    Status status = bench.running({{9, Phase::Streaming}});
    status.spent = 243'000;
    bench.screen.takeStatus(status);
    QVERIFY(bench.button(u"Prices and limit…"_s)); // no price, no sum
    bench.screen.setCosts(true, {}, u"EUR"_s);
    QVERIFY(bench.button(u"0.24 EUR"_s));
    bench.screen.setCosts(true, 5'000'000, u"EUR"_s);
    QVERIFY(bench.button(u"0.24 EUR of 5.00 EUR"_s));
    status.unknownCosts = 2;
    bench.screen.takeStatus(status);
    QPushButton* costs = bench.button(u"at least 0.24 EUR of 5.00 EUR"_s);
    QVERIFY(costs);
    QSignalSpy asked(&bench.screen, &RunScreen::costsRequested);
    QTest::mouseClick(costs, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QLocale::setDefault(before);
    StudyBuilder simulated;
    simulated.simulated(u"R"_s).freeze();
    const Bench other(simulated); // programs cost nothing
    QVERIFY(!other.button(u"Prices and limit…"_s));
}

void TestRun::pace_isForSimulatedRespondents()
{
    Bench bench(smallStudy());
    auto* box = bench.screen.findChild<QCheckBox*>();
    QVERIFY(box->isVisible());
    QSignalSpy pace(&bench.screen, &RunScreen::simulatedPaceChanged);
    box->click();
    QVERIFY(pace.at(0).at(0).toInt() > 0);
    box->click();
    QCOMPARE(pace.at(1).at(0).toInt(), 0);
    StudyBuilder servers;
    servers.server(u"M"_s).freeze();
    const Bench other(servers);
    QVERIFY(!other.screen.findChild<QCheckBox*>()->isVisible());
}

void TestRun::widgets_haveNames()
{
    StudyBuilder builder = smallStudy();
    builder.answer(1, {1, 2, 3, 4, 5, 6});
    Bench bench(builder);
    bench.click(0, 1);
    QTRY_VERIFY(bench.live()->pane()->reply(3));
    for (const auto* widget : bench.screen.findChildren<QWidget*>()) {
        const bool isReachable = widget->focusPolicy() != Qt::NoFocus && !widget->isHidden();
        if (!isReachable || qobject_cast<const QScrollBar*>(widget)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

QTEST_MAIN(TestRun)
#include "tst_ui_run.moc"
