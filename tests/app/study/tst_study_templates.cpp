#include "app/study/templates.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::study;
using app::chat::SimulatedModel;
using app::prompt::Goal;
using Kind = SimulatedModel::Kind;

namespace {

QStringList idsOf(const Design& design)
{
    QStringList ids;
    for (const auto& orientation : design.orientations)
        ids << orientation.id;
    return ids;
}

QStringList labelsOf(const QList<Participant>& participants)
{
    QStringList labels;
    for (const auto& participant : participants)
        labels << participant.label;
    return labels;
}

/// As `svo new` writes it down and reads it again.
Design throughJson(const Design& design)
{
    const auto read = parseDesign(app::base::dumpJson(designToJson(design)));
    if (!read) qFatal("%s", qPrintable(read.error().what));
    return *read;
}

/// Respondents of a lab: a server and a person who copies and pastes.
QList<Participant> labRespondents()
{
    app::chat::ServerModel server{u"a-model"_s, {{}, u"http://127.0.0.1:1/v1"_s, u"LAB_KEY"_s}, {}, {}};
    server.sampling = {0.7, 0.9, 200, 5};
    return {{u"Größe 13B"_s, server, {13.0, u"RLHF"_s, {}, u"2023-03-01"_s}},
            {u"By hand"_s, app::chat::ManualModel(), {}}};
}

} // namespace

/// The standard experiments and the demo study. What they must hold is the program's contract: the four values of the
/// circle and none, 30 trials per cell (the demo: 10), seed 1.
class TestStudyTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDemoIsAsDocumented()
    {
        const Design demo = demoDesign();
        QCOMPARE(demo.seed, 1ULL);
        QCOMPARE(demo.trials, 10);
        QCOMPARE(labelsOf(demo.participants), (QStringList{u"Obeys the value"_s, u"Random"_s}));
        const auto& obeying = std::get<SimulatedModel>(demo.participants.at(0).model);
        QCOMPARE(obeying.kind, Kind::Obeying);
        QCOMPARE(obeying.fidelity, 0.95);
        QCOMPARE(obeying.lapse, 0.0);
        QCOMPARE(std::get<SimulatedModel>(demo.participants.at(1).model).kind, Kind::Random);
        QCOMPARE(idsOf(demo),
                 (QStringList{u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s, u"none"_s}));
        QCOMPARE(demo.goals, (QList{Goal::Self, Goal::None}));
        QCOMPARE(cellCount(demo), 2 * 5 * 2);
        QCOMPARE(demo.itemNumbers().size(), 6);
        QVERIFY(!demo.title.isEmpty());
        QVERIFY(!demo.pilot);
        QVERIFY(problemsOf(demo).isEmpty());
        QCOMPARE(throughJson(demo), demo);
    }

    void namesGoThereAndBack()
    {
        // The names of `svo new --template`.
        QCOMPARE(templateNames(), (QStringList{u"baseline"_s, u"goal-effect"_s, u"two-models"_s}));
        QSet<QString> titles;
        for (const QString& name : templateNames()) {
            const auto kind = templateFromName(name);
            QVERIFY(kind);
            QCOMPARE(templateName(*kind), name);
            titles << templateTitle(*kind);
        }
        QCOMPARE(titles.size(), 3);
        QVERIFY(!titles.contains(QString()));
        QCOMPARE(templateFromName(u"Baseline"_s), std::nullopt);
        QCOMPARE(templateFromName(QString()), std::nullopt);
    }

    void eachIsADesignThatRuns_data()
    {
        QTest::addColumn<Template>("kind");
        QTest::addColumn<QList<Goal>>("goals");
        QTest::addColumn<bool>("isOwn");
        const QList<std::pair<Template, QList<Goal>>> all = {{Template::Baseline, {Goal::None}},
                                                             {Template::GoalEffect, {Goal::Self, Goal::None}},
                                                             {Template::TwoModels, {Goal::Self}}};
        for (const auto& [kind, goals] : all) {
            const QByteArray name = templateName(kind).toLatin1();
            QTest::newRow(name.constData()) << kind << goals << false;
            QTest::newRow(QByteArray(name + " of a lab").constData()) << kind << goals << true;
        }
    }
    void eachIsADesignThatRuns()
    {
        QFETCH(Template, kind);
        QFETCH(QList<Goal>, goals);
        QFETCH(bool, isOwn);
        const auto respondents = isOwn ? labRespondents() : demoDesign().participants;
        const Design design = isOwn ? templateDesign(kind, respondents) : templateDesign(kind);
        QCOMPARE(design.title, templateTitle(kind));
        QCOMPARE(design.participants, respondents);
        QCOMPARE(design.goals, goals);
        QCOMPARE(design.trials, 30);
        QCOMPARE(design.seed, 1ULL);
        QCOMPARE(idsOf(design), idsOf(demoDesign()));
        QCOMPARE(cellCount(design), 2 * 5 * goals.size());
        const auto status = checkDesign(design);
        QVERIFY2(status, status ? "" : qPrintable(status.error().what));
        QCOMPARE(throughJson(design), design);
    }

    /// A template varies what it is about and nothing else: every other factor has its first value.
    void nothingElseVaries()
    {
        for (const QString& name : templateNames()) {
            const Design design = templateDesign(*templateFromName(name));
            for (const Cell& cell : cellsOf(design))
                QCOMPARE(cell.factors, Factors());
            QVERIFY(!design.payoffs);
            QVERIFY(design.goalSentence.isEmpty() && design.secondReader.isEmpty());
        }
    }

    void everySimulatedKindIsOfferedOnce()
    {
        const auto offered = simulatedParticipants();
        QSet<Kind> kinds;
        for (const auto& participant : offered) {
            QVERIFY(participant.isSimulated());
            kinds << std::get<SimulatedModel>(participant.model).kind;
        }
        QCOMPARE(kinds.size(), 10); // the kinds of the design file
        QCOMPARE(offered.size(), 10);
        const auto labels = labelsOf(offered);
        QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), 10);
        for (const auto& participant : demoDesign().participants)
            QVERIFY(offered.contains(participant));
        const Design all = templateDesign(Template::Baseline, offered);
        QVERIFY(problemsOf(all).isEmpty());
        QCOMPARE(throughJson(all), all);
    }
};

QTEST_GUILESS_MAIN(TestStudyTemplates)
#include "tst_study_templates.moc"
