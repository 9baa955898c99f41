#include "app/study/study.h"
#include "tests/support/studybuilder.h"

#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;
using support::StudyBuilder;

/// A study's chains are those of the prompt room, in every cell.
class TestStudyChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreThoseOfTheChain();
    void ownOrientationsBringTheirWords();
    void unknownPacksAreNamed();
};

namespace {

QHash<QString, app::prompt::Pack> packs()
{
    const auto pack = app::prompt::builtInPack(u"hvae-en"_s);
    if (!pack) qFatal("%s", qPrintable(pack.error().what));
    return {{pack->id, *pack}};
}

} // namespace

void TestStudyChain::stepsAreThoseOfTheChain()
{
    using namespace app::prompt;
    StudyBuilder builder;
    builder.simulated(u"R"_s).orientations({u"competitive"_s, u"none"_s});
    builder.design().goals = {Goal::Self, Goal::Fixed, Goal::None};
    builder.design().inductions = {Induction::Label, Induction::Definition, Induction::Behaviour};
    builder.design().placements = {Placement::User, Placement::System, Placement::Both};
    builder.design().itemOrders = {app::svo::ItemOrder::B, app::svo::ItemOrder::Shuffled};
    builder.design().items = Items::All;
    builder.freeze();
    QCOMPARE(builder.study().trials.size(), 108);
    for (const auto& trial : builder.study().trials) {
        const auto chain = chainOf(builder.study(), trial->plan, packs());
        QVERIFY(chain.has_value());
        QCOMPARE(chain->steps.size(), static_cast<qsizetype>(trial->steps.size()));
        for (qsizetype i = 0; i < chain->steps.size(); ++i) {
            const StepState& state = trial->steps.at(static_cast<std::size_t>(i));
            QCOMPARE(chain->steps.at(i).stage, state.stage);
            QCOMPARE(chain->steps.at(i).item, state.item);
        }
    }
}

void TestStudyChain::ownOrientationsBringTheirWords()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).design().orientations = {
        Orientation{u"stoic"_s, u"stoical"_s, u"bears everything calmly"_s, {}}};
    builder.design().inductions = {app::prompt::Induction::Label, app::prompt::Induction::Definition};
    builder.freeze();
    const auto byLabel = chainOf(builder.study(), builder.study().trial({1})->plan, packs());
    const auto byDefinition = chainOf(builder.study(), builder.study().trial({2})->plan, packs());
    QVERIFY(byLabel->steps.first().prompt.contains(u"stoical"_s));
    QVERIFY(byDefinition->steps.first().prompt.contains(u"bears everything calmly"_s));
    QVERIFY(!byDefinition->steps.first().prompt.contains(u"stoical"_s));
}

void TestStudyChain::unknownPacksAreNamed()
{
    StudyBuilder builder;
    builder.simulated(u"R"_s).design().promptPacks = {u"own-de"_s};
    builder.freeze();
    const auto chain = chainOf(builder.study(), builder.study().trial({1})->plan, packs());
    QVERIFY(!chain);
    QVERIFY(chain.error().what.contains(u"own-de"_s));
}

QTEST_GUILESS_MAIN(TestStudyChain)
#include "tst_study_chain.moc"
