#include "app/study/document.h"
#include "app/study/templates.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/studybuilder.h"
#include "ui/figure/figureview.h"
#include "ui/results/resultsscreen.h"
#include "ui/results/showpanel.h"
#include "ui/results/statisticspane.h"
#include "ui/widgets/plaintable.h"
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace app::study;
using support::StudyBuilder;
using ui::figure::Kind;
using ui::results::ResultsScreen;
using ui::results::StatisticsPane;
using ui::widgets::PlainTable;

namespace {

using Answers = std::array<int, app::svo::primaryCount>;

// Ideal respondents, computed from the payoffs of Murphy, Ackermann & Handgraaf 2011.
constexpr Answers altruist{1, 9, 1, 1, 9, 9};
constexpr Answers jointGain{1, 9, 9, 1, 5, 9};
constexpr Answers individualist{1, 9, 9, 9, 1, 1};
constexpr Answers competitor{9, 1, 9, 9, 1, 1};

/// The first respondent follows each value, the second one answers the middle of everything: 22.9 degrees, as random.
Study answered(Template kind)
{
    Design design = templateDesign(kind);
    design.trials = 4;
    StudyBuilder builder(design);
    builder.freeze();
    const QHash<QString, Answers> ideal{{u"altruistic"_s, altruist},
                                        {u"prosocial"_s, jointGain},
                                        {u"individualistic"_s, individualist},
                                        {u"competitive"_s, competitor}};
    for (const auto& trial : builder.study().trials) {
        const Study& study = builder.study();
        const Cell& cell = study.cellOf(*trial);
        const bool isSteady = trial->plan.number % 2 == 0;
        const Answers vague = isSteady ? Answers{5, 5, 5, 5, 5, 4} : Answers{5, 5, 4, 5, 6, 5};
        builder.answer(trial->plan.id.value,
                       cell.participant == 0 ? ideal.value(study.orientationOf(cell).id, vague) : vague);
    }
    return builder.study();
}

struct Shown
{
    explicit Shown(const Study& study)
        : document(study, journal)
    {
        screen.resize(1300, 900);
        QSignalSpy updated(&screen, &ResultsScreen::updated);
        screen.setDocument(&document);
        screen.show();
        if (updated.isEmpty() && !updated.wait()) qFatal("no results");
    }
    QString words() const
    {
        QStringList words;
        for (const auto* label : screen.statistics()->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }
    const PlainTable* table(const QString& name) const
    {
        for (const auto* candidate : screen.statistics()->findChildren<PlainTable*>())
            if (candidate->accessibleName() == name) return candidate;
        return nullptr;
    }
    support::MemoryJournal journal;
    StudyDocument document;
    ResultsScreen screen;
};

} // namespace

class TstUiStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // whatever the desktop speaks

    void templatesOpenOnTheirComparison_data()
    {
        QTest::addColumn<Template>("kind");
        QTest::addColumn<Kind>("figure");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("conclusion");
        QTest::newRow("baseline")
            << Template::Baseline << Kind::Rationality << 8
            << u"Obeys the value (simulated): responses come closer to the induced value than random"_s;
        QTest::newRow("goal effect") << Template::GoalEffect << Kind::GoalEffect << 10
                                     << u"the goal makes no difference of 5° or more"_s;
        QTest::newRow("two models")
            << Template::TwoModels << Kind::Rationality << 5
            << u"responses of Obeys the value (simulated) come closer to the target than those of Random (simulated)"_s;
    }
    void templatesOpenOnTheirComparison()
    {
        QFETCH(Template, kind);
        QFETCH(int, rows);
        QFETCH(QString, conclusion);
        const Shown shown(answered(kind));
        QCOMPARE(shown.screen.statistics()->page(), StatisticsPane::Page::Comparison);
        QTEST(shown.screen.figureView()->kind(), "figure");
        QCOMPARE(shown.table(u"Comparison"_s)->rowCount(), rows);
        QVERIFY2(shown.words().contains(conclusion), qPrintable(shown.words()));
        QVERIFY(shown.words().contains(u"VR = 1 − D / Dmax"_s)); // the definition is on the screen
        QVERIFY(shown.words().contains(u"Holm"_s));
    }

    void otherStudiesOpenOnTheCells()
    {
        Study study = answered(Template::Baseline);
        study.design.labels = {app::svo::Labels::Letters, app::svo::Labels::Numbers};
        const Shown shown(study);
        QCOMPARE(shown.screen.statistics()->page(), StatisticsPane::Page::Cells);
        QCOMPARE(shown.screen.figureView()->kind(), Kind::Circle);
    }

    void consistencyStandsBesideChance()
    {
        const Shown shown(answered(Template::Baseline));
        const auto* consistency = shown.table(u"Internal consistency"_s);
        QCOMPARE(consistency->rowCount(), 2 + 5 + 1);
        QCOMPARE(consistency->item(2, 3)->text(), u"not defined"_s); // two cells under the altruistic value
        const auto* within = shown.table(u"Cells beside random answering"_s);
        QCOMPARE(within->rowCount(), 10 + 1);
        QCOMPARE(within->item(0, 2)->text(), u"all 4 trial(s) alike"_s);
        QCOMPARE(within->item(5, 2)->text(), u"not told apart"_s);
        QCOMPARE(within->item(10, 3)->text(), u"22.7°"_s);                        // exact mean of random answers
        QCOMPARE(within->item(10, 7)->text(), u"18 %"_s);                         // transitive and longer than 35
        QCOMPARE(within->item(0, 8)->text(), u"Altruistic 4 of 4 [.51, 1.00]"_s); // R: prop.test(4, 4, correct = FALSE)
    }

    /// Murphy et al.'s items with one letter throughout: A 30.5, E 22.9 (prosocial), F 20.7 (individualistic), I 14.7.
    void lettersThatPassForValues()
    {
        const Shown shown(answered(Template::Baseline));
        const auto* styles = shown.table(u"Always the same option"_s);
        for (const auto& [column, angle, category] :
             {std::tuple(1, u"30.5°"_s, u"Prosocial"_s), std::tuple(5, u"22.9°"_s, u"Prosocial"_s),
              std::tuple(6, u"20.7°"_s, u"Individualistic"_s), std::tuple(9, u"14.7°"_s, u"Individualistic"_s)}) {
            QCOMPARE(styles->item(0, column)->text(), angle);
            QCOMPARE(styles->item(1, column)->text(), category);
        }
    }

    void targetsShowWhatAPointWouldGive()
    {
        const Shown shown(answered(Template::Baseline));
        const auto* targets = shown.table(u"Rationality under other targets"_s);
        QCOMPARE(targets->rowCount(), 2 * (1 + 3 + 3 + 1)); // two respondents; none has no target
        QCOMPARE(targets->item(2, 2)->text(), u"Joint gain (75, 75)"_s);
        QCOMPARE(targets->item(2, 3)->text(), u"45.0°"_s);
        QCOMPARE(targets->item(1, 3)->text(), u"37.1° to 52.9°"_s);
        QCOMPARE(targets->item(0, 8)->text(), u"60.0"_s); // on target
        QVERIFY(shown.words().contains(u"60 minus the mean distance"_s));
    }

    void chanceIsOneClickAway()
    {
        Shown shown(answered(Template::Baseline));
        const auto* note = shown.screen.findChild<QLabel*>(u"note"_s);
        QVERIFY(note->text().contains(u"by this program's definition: 1 − D / E"_s));
        shown.screen.statistics()->showPage(StatisticsPane::Page::Cells);
        const int before = shown.screen.statistics()->height();
        QPushButton* link = nullptr;
        for (auto* button : shown.screen.panel()->findChildren<QPushButton*>())
            if (button->text().contains(u"not told from chance"_s)) link = button;
        QVERIFY(link && link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(shown.screen.statistics()->page(), StatisticsPane::Page::Consistency);
        QVERIFY(shown.screen.statistics()->height() >= before); // what is read gets more room than what is looked up
    }

    void propertiesAskToBeKnown()
    {
        Study study = answered(Template::TwoModels);
        {
            const Shown shown(study);
            QVERIFY(shown.words().contains(u"Nothing is known about the respondents"_s));
        }
        study.design.participants[0].metadata.sizeB = 70;
        study.design.participants[1].metadata.sizeB = 7;
        const Shown shown(study);
        const auto* table = shown.table(u"Rationality by properties of the respondents"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), u"7"_s);
        QCOMPARE(table->item(1, 5)->text(), u"1.00"_s);
    }
};

QTEST_MAIN(TstUiStatistics)
#include "tst_ui_statistics.moc"
