// A thousand random corrections, undos and redos: after every one of them study, table, circle and export say what a
// model of them says that the test keeps on its own. And forty hostile replies on the Review screen.
#include "app/base/rng.h"
#include "app/report/chance.h"
#include "app/report/dataset.h"
#include "app/report/summary.h"
#include "app/study/document.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include "ui/figure/data.h"
#include "ui/review/reviewscreen.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcriptpane.h"
#include "ui/widgets/transcriptview.h"
#include <QClipboard>
#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>
#include <cmath>
#include <map>

using namespace app;
using namespace app::study;
using namespace Qt::StringLiterals;
using support::StudyBuilder;

namespace {

/// What the test knows of one item: the option read, and the person's decision over it.
struct Known
{
    int read = -1;
    DecisionKind decision = DecisionKind::Automatic;
    int decided = -1;
    int place() const
    {
        return decision == DecisionKind::Option ? decided : decision == DecisionKind::NoAnswer ? -1 : read;
    }
};
using KnownItems = std::array<Known, 6>;

/// The angle by its definition: the direction of the mean payoffs from (50, 50) (Murphy, Ackermann & Handgraaf 2011).
std::optional<double> angleOf(const KnownItems& items)
{
    double self = 0, other = 0;
    for (int item = 1; item <= 6; ++item) {
        const int place = items.at(static_cast<std::size_t>(item - 1)).place();
        if (place < 0) return std::nullopt;
        const auto& payoff = svo::standardPayoffs().item(item).option(place + 1); // printed order is shown
        self += payoff.self / 6;
        other += payoff.other / 6;
    }
    return std::atan2(other - 50, self - 50) * 180 / std::acos(-1.0);
}

int columnOf(const QList<report::Column>& columns, const QString& name)
{
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).name == name) return i;
    return -1;
}

bool isClose(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

std::optional<double> numberIn(const report::Cell& cell)
{
    const auto* number = std::get_if<double>(&cell);
    return number ? std::optional(*number) : std::nullopt;
}

QStringList hostileTexts()
{
    QStringList texts{u"<img src=\"file:///etc/passwd\">"_s,
                      u"<script>alert(1)</script>"_s,
                      u"![x](file:///etc/passwd)"_s,
                      u"<body background=file:///etc/hostname>"_s,
                      u"<a href=\"http://127.0.0.1:1/\">A</a>"_s,
                      u"<link rel=stylesheet href=http://127.0.0.1:1/x.css>"_s,
                      u"file://evilhost/share/x.png"_s,
                      u"<b>bold</b> &amp; &lt;i&gt;"_s,
                      u"\u202Egnirts desrever\u202C"_s,
                      u"\u2066isolated\u2069 \u200F\u200E"_s,
                      u"null \x01\x02\x07\x1B[31mred\x1B[0m"_s,
                      QString(QChar(0xD83D)), // half a surrogate pair
                      QString(QChar(0xDC00)) + u'x',
                      u"\uFEFFbyte order mark\uFFFE\uFFFF"_s,
                      u"\r\nline\rends\n\u2028\u2029\u0085"_s,
                      u"%1 %n %s {options} ${HOME} `rm -rf`"_s,
                      u"=HYPERLINK(\"http://127.0.0.1:1\")"_s,
                      u"👨‍👩‍👧‍👦🏳️‍🌈"_s,
                      u"ﷺ﷽𒐫"_s,
                      QString()};
    texts << QString(u"<table><tr><td>"_s).repeated(200) << QString(u"<div>"_s).repeated(20'000);
    texts << QString(100'000, u'x') << QString(1'000'000, u'x') << QString(u"word "_s).repeated(200'000);
    texts << QString(u"a\n"_s).repeated(100'000) << QString(100'000, u'\n') << QString(100'000, u'\t');
    texts << u"e"_s + QString(100'000, QChar(0x0301)) << QString(50'000, QChar(0x202E));
    texts << QString(u"\u0601\u06DD"_s).repeated(20'000) << QString(u"漢"_s).repeated(200'000);
    texts << QString(u"🙂"_s).repeated(50'000) << QString(u"&"_s).repeated(100'000);
    texts << QString(u"[a]("_s).repeated(20'000) << QString(u"**"_s).repeated(50'000);
    texts << QString(u"| a "_s).repeated(30'000) << QString(u"> "_s).repeated(50'000);
    texts << QString(u"אבג abc "_s).repeated(20'000) << QString(u"```\n"_s).repeated(20'000);
    return texts;
}

} // namespace

class TestReviewSteps : public QObject
{
    Q_OBJECT
private slots:
    void thousandSteps_agreeEverywhere();
    void revert_leavesTheMeaningEqual();
    void hostileTexts_areShownAsText();
};

void TestReviewSteps::thousandSteps_agreeEverywhere()
{
    base::Rng rng(20260711);
    StudyBuilder builder;
    builder.server(u"A"_s).server(u"B"_s).orientations({u"prosocial"_s, u"none"_s}).trials(2);
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    const int trials = static_cast<int>(builder.study().trials.size());
    std::vector<KnownItems> known(static_cast<std::size_t>(trials));
    for (int trial = 1; trial <= trials; ++trial) {
        std::array<int, 6> printed{};
        for (std::size_t item = 0; item < 6; ++item) {
            printed.at(item) = rng.below(8) == 0 ? 0 : 1 + static_cast<int>(rng.below(9));
            known[static_cast<std::size_t>(trial - 1)].at(item).read = printed.at(item) - 1;
        }
        builder.answer(trial, printed);
    }
    support::MemoryJournal journal;
    StudyDocument document(builder.study(), journal);
    const auto chance = report::chanceOf(document.study().design);

    struct Edit
    {
        Change forward, back;
        int trial;
        int item;
        Known before, after;
    };
    std::vector<Edit> done, undone;
    const report::DataSet columns(document.study());
    const int angleColumn = columnOf(columns.trialColumns(), u"angle"_s);
    const int finalColumn = columnOf(columns.itemColumns(), u"final_value"_s);
    QVERIFY(angleColumn >= 0 && finalColumn >= 0);
    int corrections = 0, undos = 0, redos = 0;
    for (int step = 0; step < 1000; ++step) {
        const auto dice = rng.below(4);
        const auto set = [&](const Edit& edit, const Known& state) {
            known[static_cast<std::size_t>(edit.trial - 1)].at(static_cast<std::size_t>(edit.item - 1)) = state;
        };
        if (dice == 0 && !done.empty()) {
            const Edit edit = done.back();
            QVERIFY(document.submit(edit.back));
            set(edit, edit.before);
            done.pop_back();
            undone.push_back(edit);
            ++undos;
        } else if (dice == 1 && !undone.empty()) {
            const Edit edit = undone.back();
            QVERIFY(document.submit(edit.forward));
            set(edit, edit.after);
            undone.pop_back();
            done.push_back(edit);
            ++redos;
        } else {
            Edit edit;
            edit.trial = 1 + static_cast<int>(rng.below(static_cast<quint32>(trials)));
            edit.item = 1 + static_cast<int>(rng.below(6));
            edit.before = known[static_cast<std::size_t>(edit.trial - 1)].at(static_cast<std::size_t>(edit.item - 1));
            edit.after = edit.before;
            edit.after.decision = static_cast<DecisionKind>(rng.below(3));
            edit.after.decided =
                edit.after.decision == DecisionKind::Option ? static_cast<int>(rng.below(9)) : -1;
            edit.forward = AddOverride{{0, {edit.trial}, edit.item, edit.after.decision, edit.after.decided,
                                        u"step"_s, u"MK"_s, {}}};
            const auto back = document.submit(edit.forward);
            QVERIFY(back && *back);
            edit.back = **back;
            set(edit, edit.after);
            done.push_back(edit);
            undone.clear();
            ++corrections;
        }

        const Study& study = document.study();
        const auto summaries = report::summarise(study);
        const auto circle = ui::figure::collect(study, chance);
        const report::DataSet data(study);
        std::map<int, QList<double>> anglesOfCell;
        for (int trial = 1; trial <= trials; ++trial) {
            const Trial& state = *study.trial({trial});
            const KnownItems& items = known[static_cast<std::size_t>(trial - 1)];
            const auto expected = angleOf(items);
            const auto score = scoreOf(study, state);
            QVERIFY(isClose(score ? std::optional(score->angle) : std::nullopt, expected)); // study
            QVERIFY(isClose(numberIn(data.trialRow(state, {{trial}, {}}).at(angleColumn)), expected)); // export
            const auto rows = data.itemRows(state, {{trial}, {}});
            for (int item = 1; item <= 6; ++item) {
                const int place = items.at(static_cast<std::size_t>(item - 1)).place();
                const auto value = numberIn(rows.at(item - 1).at(finalColumn));
                QVERIFY(isClose(value, place < 0 ? std::nullopt : std::optional(place + 1.0)));
            }
            if (expected) anglesOfCell[state.plan.cell] << *expected;
            const auto& points = circle.cells.at(state.plan.cell).points;
            const auto point = std::ranges::find(points, TrialId{trial}, &ui::figure::Point::trial);
            QCOMPARE(point != points.end(), expected.has_value()); // circle
            if (expected) QVERIFY(std::abs(point->angle - *expected) < 1e-9);
        }
        for (const auto& summary : summaries) { // table
            const auto& angles = anglesOfCell[summary.cell];
            QCOMPARE(summary.scored, static_cast<int>(angles.size()));
            double sum = 0;
            for (const double angle : angles)
                sum += angle;
            QVERIFY(isClose(summary.meanAngle,
                            angles.isEmpty() ? std::nullopt : std::optional(sum / double(angles.size()))));
        }
    }
    QCOMPARE(corrections + undos + redos, 1000);
    QVERIFY(undos > 100 && redos > 30);
    QCOMPARE(document.study().overrides.size(), 1000); // nothing is ever removed
}

void TestReviewSteps::revert_leavesTheMeaningEqual()
{
    StudyBuilder builder;
    builder.server(u"A"_s).orientations({u"prosocial"_s}).trials(3).freeze();
    for (int trial = 1; trial <= 3; ++trial)
        builder.answer(trial, {1, 5, 9, 1, 5, trial == 2 ? 0 : 9});
    support::MemoryJournal journal;
    StudyDocument document(builder.study(), journal);
    const Study before = document.study();
    const auto table = report::summarise(before);
    for (int trial = 1; trial <= 3; ++trial)
        for (int item = 1; item <= 6; ++item)
            for (const auto kind : {DecisionKind::Option, DecisionKind::NoAnswer, DecisionKind::Automatic})
                QVERIFY(document.submit(
                    AddOverride{{0, {trial}, item, kind, kind == DecisionKind::Option ? 3 : -1, {}, u"A"_s, {}}}));
    for (int trial = 1; trial <= 3; ++trial)
        QCOMPARE(*document.study().trial({trial}), *before.trial({trial}));
    QCOMPARE(report::summarise(document.study()), table);
}

void TestReviewSteps::hostileTexts_areShownAsText()
{
    const QStringList texts = hostileTexts();
    QCOMPARE(texts.size(), 40);
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).trials(40);
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    for (int i = 0; i < 40; ++i)
        builder.step(i + 1, Outcome::NotFound, -1, texts.at(i));
    support::MemoryJournal journal;
    for (const Change& change : builder.changes())
        (void)journal.append(change);
    StudyDocument document(builder.study(), journal);
    ui::review::ReviewScreen screen;
    screen.resize(1200, 800);
    screen.setDocument(&document);
    screen.show();
    auto* pane = screen.findChild<ui::widgets::TranscriptPane*>();
    qint64 slowest = 0;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        screen.openTrial({i + 1}, 1);
        QTRY_VERIFY(pane->trial().value == i + 1 && pane->reply(0) && pane->reply(0)->text()->original() == texts.at(i));
        QCoreApplication::sendPostedEvents();
        screen.repaint();
        slowest = std::max(slowest, timer.elapsed());
        auto* view = pane->reply(0)->text();
        view->selectAll();
        QCOMPARE(view->selectedOriginal(), texts.at(i)); // copied out unchanged
        for (auto block = view->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                QVERIFY(!part.fragment().charFormat().isImageFormat());
                QVERIFY(!part.fragment().charFormat().isAnchor());
            }
    }
    qInfo("slowest of 40 hostile texts: %lld ms", slowest);
}

QTEST_MAIN(TestReviewSteps)
#include "tst_ui_review_steps.moc"
