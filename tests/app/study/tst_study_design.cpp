#include "app/base/files.h"
#include "app/study/design.h"

#include <QTest>

using namespace app::study;
using namespace Qt::StringLiterals;

namespace {

Design parsed(const QByteArray& json)
{
    const auto design = parseDesign(json);
    if (!design) qFatal("%s", qPrintable(design.error().what));
    return *design;
}

/// A design file with every key.
QByteArray wholeDesign()
{
    const auto bytes = app::base::readFile(QStringLiteral(SVO_TEST_DATA "/design-whole.json"));
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestStudyDesign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void readsEveryKey();
    void roundTrips_data();
    void roundTrips();
    void refuses_data();
    void refuses();
    void readsUnfinishedDesigns();
    void checks_data();
    void checks();
    void cellsInDesignOrder();
    void countsCells();
    void targets_data();
    void targets();
};

/// The defaults are those of the design file's contract.
void TestStudyDesign::defaults()
{
    const Design design = parsed(R"({"format": "svo-design/1"})");
    QCOMPARE(design.trials, 30);
    QCOMPARE(design.promptPacks, QStringList{u"hvae-en"_s});
    QStringList ids;
    for (const Orientation& orientation : design.orientations)
        ids << orientation.id;
    QCOMPARE(ids, (QStringList{u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s}));
    QCOMPARE(design.goals, QList{app::prompt::Goal::Self});
    QCOMPARE(design.inductions, QList{app::prompt::Induction::Label});
    QCOMPARE(design.placements, QList{app::prompt::Placement::User});
    QCOMPARE(design.items, Items::Primary);
    QCOMPARE(design.itemNumbers(), (QList<int>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(design.itemOrders, QList{app::svo::ItemOrder::A});
    QCOMPARE(design.optionOrders, QList{app::svo::OptionOrder::Printed});
    QCOMPARE(design.labels, QList{app::svo::Labels::Letters});
    QCOMPARE(design.conversations, QList{ConversationMode::Continuous});
    QVERIFY(!design.payoffs);
    QCOMPARE(parsed(R"({"pilot": true})").trials, 10);
    QCOMPARE(parsed(R"({"pilot": true, "trials": 30})").trials, 30);
    QCOMPARE(parsed(R"({"payoffs": "standard"})"), parsed("{}"));
}

void TestStudyDesign::readsEveryKey()
{
    const Design design = parsed(wholeDesign());
    QCOMPARE(design.title, u"Größe 1"_s);
    QCOMPARE(design.seed, 18446744073709551615ULL);
    QCOMPARE(design.trials, 12);
    QCOMPARE(design.participants.size(), 6);
    const auto& server = std::get<app::chat::ServerModel>(design.participants.at(0).model);
    QCOMPARE(server.connection.keyEnv, u"OPENAI_API_KEY"_s);
    QCOMPARE(server.sampling.temperature, 0.7);
    QCOMPARE(server.sampling.maxTokens, 512);
    QCOMPARE(server.sampling.seed, -3);
    QCOMPARE(design.participants.at(0).metadata.sizeB, 13.0);
    QCOMPARE(std::get<app::chat::ServerModel>(design.participants.at(1).model).chatTemplate, u"alpaca"_s);
    QVERIFY(design.participants.at(2).isSimulated());
    QCOMPARE(std::get<app::chat::SimulatedModel>(design.participants.at(2).model).fidelity, 0.95);
    QVERIFY(std::holds_alternative<app::chat::ManualModel>(design.participants.at(5).model));
    QCOMPARE(design.orientations.at(2).target, (app::svo::Target{-5, 12.5}));
    QCOMPARE(design.goals, (QList{app::prompt::Goal::None, app::prompt::Goal::Fixed}));
    QCOMPARE(design.placements, QList{app::prompt::Placement::Both});
    QCOMPARE(design.itemNumbers().size(), 15);
    QCOMPARE(design.payoffs->item(1).option(5), (app::svo::Allocation{170, 100})); // the middle of its line
    QCOMPARE(design.payoffs->item(6).option(2), (app::svo::Allocation{178, 108.5}));
    QCOMPARE(design.secondReader, u"GPT"_s);
}

void TestStudyDesign::roundTrips_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("whole") << wholeDesign();
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("nothing chosen yet") << QByteArray(
        R"({"orientations": [], "goals": [], "labels": [], "participants": []})");
    QTest::newRow("single values") << QByteArray(R"({"goals": "none", "labels": "numbers", "orientations": "none"})");
    QTest::newRow("pilot of thirty") << QByteArray(R"({"pilot": true, "trials": 30})");
}

void TestStudyDesign::roundTrips()
{
    QFETCH(QByteArray, json);
    const Design design = parsed(json);
    const QByteArray written = app::base::dumpJson(designToJson(design));
    const Design again = parsed(written);
    QCOMPARE(again, design);
    QCOMPARE(app::base::dumpJson(designToJson(again)), written);
}

void TestStudyDesign::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("words"); // what the sentence must name
    const auto row = [](const char* name, const char* json, QStringList words) {
        QTest::newRow(name) << QByteArray(json) << words;
    };
    row("no json", "{\"title\": \n}", {u"line 2"_s});
    row("a list", "[]", {u"object"_s});
    row("unknown key", R"({"tirals": 3})", {u"tirals"_s, u"trials"_s});
    row("unknown key of a participant", R"({"participants": [{"label": "a", "manual": true, "colour": 1}]})",
        {u"colour"_s, u"participants[0]"_s, u"metadata"_s});
    row("unknown key of a connection",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "gemini", "base_url": "x", "api_key": "s3cret"}}]})",
        {u"api_key"_s, u"connection"_s});
    row("newer format", R"({"format": "svo-design/2"})", {u"svo-design/2"_s, u"svo-design/1"_s});
    row("trials as text", R"({"trials": "30"})", {u"trials"_s});
    row("no trials", R"({"trials": 0})", {u"trials"_s, u"1"_s});
    row("half a trial", R"({"trials": 2.5})", {u"trials"_s});
    row("negative seed", R"({"seed": -1})", {u"seed"_s});
    row("unknown orientation", R"({"orientations": ["egoistic"]})",
        {u"orientations[0]"_s, u"egoistic"_s, u"individualistic"_s});
    row("own orientation with a taken id", R"({"orientations": [{"id": "prosocial", "name": "x"}]})",
        {u"prosocial"_s, u"orientations[0].id"_s});
    row("own orientation without id", R"({"orientations": [{"name": "x"}]})", {u"orientations[0].id"_s});
    row("target upside down", R"({"orientations": [{"id": "x", "name": "x", "target": [5, 1]}]})", {u"target"_s});
    row("target of one angle", R"({"orientations": [{"id": "x", "name": "x", "target": [5]}]})", {u"target"_s});
    row("unknown goal", R"({"goals": ["self", "own"]})", {u"goals"_s, u"own"_s, u"fixed"_s});
    row("goal twice", R"({"goals": ["self", "self"]})", {u"goals"_s, u"self"_s});
    row("unknown label", R"({"labels": "roman"})", {u"labels"_s, u"roman"_s, u"letters"_s});
    row("items as a list", R"({"items": ["primary", "all"]})", {u"items"_s});
    row("number as a factor", R"({"item_order": 1})", {u"item_order"_s});
    row("participant of two kinds",
        R"({"participants": [{"label": "a", "manual": true, "simulated": {"kind": "random"}}]})",
        {u"participants[0]"_s, u"manual"_s});
    row("participant of no kind", R"({"participants": [{"label": "a"}]})", {u"simulated"_s});
    row("participant without label", R"({"participants": [{"manual": true}]})", {u"participants[0].label"_s});
    row("unknown dialect",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "openai", "base_url": "x"}}]})",
        {u"dialect"_s, u"openai-chat"_s});
    row("no dialect", R"({"participants": [{"label": "a", "model": "m", "connection": {"base_url": "x"}}]})",
        {u"dialect"_s});
    row("no address", R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "ollama"}}]})",
        {u"base_url"_s});
    row("unknown kind", R"({"participants": [{"label": "a", "simulated": {"kind": "saint"}}]})",
        {u"saint"_s, u"altruist"_s});
    row("parameter of another kind",
        R"({"participants": [{"label": "a", "simulated": {"kind": "random", "fidelity": 0.5}}]})", {u"fidelity"_s});
    row("lapse above one", R"({"participants": [{"label": "a", "simulated": {"kind": "random", "lapse": 1.5}}]})",
        {u"lapse"_s});
    row("temperature as text",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "ollama", "base_url": "x"}, "sampling": {"temperature": "0,7"}}]})",
        {u"temperature"_s});
    row("template of a chat server",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "ollama", "base_url": "x"}, "template": "plain"}]})",
        {u"template"_s});
    row("payoffs of five items",
        R"({"payoffs": {"items": [[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]]]}})",
        {u"payoffs.items"_s, u"5"_s});
    row("payoffs of three options",
        R"({"payoffs": {"items": [[[1,2],[3,4],[5,6]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]]]}})",
        {u"payoffs.items"_s, u"item 1"_s});
    row("payoffs by another name", R"({"payoffs": "double"})", {u"payoffs"_s});
    // A key in the place of its name must neither be kept nor be repeated in the sentence.
    row("key in the place of its name",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "ollama", "base_url": "x", "key_env": "sk-s3cret"}}]})",
        {u"key_env"_s});
    row("password in the address",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "ollama", "base_url": "http://me:s3cret@host"}}]})",
        {u"base_url"_s});
    row("key in the address",
        R"({"participants": [{"label": "a", "model": "m", "connection": {"dialect": "gemini", "base_url": "https://host/v1?key=s3cret"}}]})",
        {u"base_url"_s});
}

void TestStudyDesign::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, words);
    const auto design = parseDesign(json);
    QVERIFY(!design);
    QCOMPARE(design.error().kind, app::base::ErrorKind::BadInput);
    for (const QString& word : words)
        QVERIFY2(design.error().what.contains(word), qPrintable(design.error().what));
    QVERIFY(!design.error().what.contains(u"s3cret"_s) && !design.error().detail.contains(u"s3cret"_s));
}

/// Screens keep designs that cannot be run yet.
void TestStudyDesign::readsUnfinishedDesigns()
{
    Design design;
    design.participants << Participant{{}, app::chat::ServerModel{}, {}};
    const auto again = parseDesign(app::base::dumpJson(designToJson(design)));
    QVERIFY(again.has_value());
    QCOMPARE(*again, design);
    QVERIFY(!checkDesign(design));
}

void TestStudyDesign::checks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where"); // empty: can be run
    const auto row = [](const char* name, const QByteArray& rest, const char* where) {
        QTest::newRow(name) << QByteArray(R"({"participants": [{"label": "a", "manual": true}], )" + rest + '}')
                            << QString::fromLatin1(where);
    };
    row("good", R"("trials": 1)", "");
    row("second reader", R"("second_reader": "a")", "");
    row("unknown second reader", R"("second_reader": "b")", "second_reader");
    row("no goal", R"("goals": [])", "goals");
    row("no orientation", R"("orientations": [])", "orientations");
    row("orientation twice", R"("orientations": ["none", "none"])", "orientations[1]");
    row("own orientation by label", R"("orientations": [{"id": "x", "name": "x"}])", "");
    row("own orientation without definition",
        R"("orientations": [{"id": "x", "name": "x"}], "induction": "definition")", "orientations[0]");
    row("own orientation by behaviour",
        R"("orientations": [{"id": "x", "name": "x", "definition": "y"}], "induction": "behaviour")",
        "orientations[0]");
    row("six payoffs for fifteen items",
        R"("items": "all", "payoffs": {"items": [[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]],[[1,2],[3,4]]]})",
        "payoffs");
    row("too many trials", R"("trials": 250001)", "trials");
    QTest::newRow("nobody") << QByteArray("{}") << u"participants"_s;
    QTest::newRow("same label")
        << QByteArray(R"({"participants": [{"label": "a", "manual": true}, {"label": "a", "manual": true}]})")
        << u"participants[1]"_s;
    QTest::newRow("no model")
        << QByteArray(
               R"({"participants": [{"label": "a", "model": "", "connection": {"dialect": "ollama", "base_url": "x"}}]})")
        << u"participants[0]"_s;
}

void TestStudyDesign::checks()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto problems = problemsOf(parsed(json));
    QCOMPARE(problems.isEmpty(), where.isEmpty());
    QCOMPARE(checkDesign(parsed(json)).has_value(), where.isEmpty());
    if (!where.isEmpty()) QCOMPARE(problems.first().where, where);
}

void TestStudyDesign::cellsInDesignOrder()
{
    const Design design = parsed(R"({"participants": [{"label": "a", "manual": true}, {"label": "b", "manual": true}],
        "goals": ["none", "self"], "orientations": ["prosocial", "none"], "labels": ["numbers", "letters"], "conversation": ["continuous", "fresh"]})");
    const auto cells = cellsOf(design);
    QCOMPARE(cells.size(), 32);
    QStringList seen;
    for (const Cell& cell : cells)
        seen << u"%1 %2 %3 %4 %5"_s.arg(design.participants.at(cell.participant).label,
                                        app::prompt::goalName(cell.goal), design.orientations.at(cell.orientation).id,
                                        app::svo::labelsName(cell.factors.labels),
                                        conversationName(cell.factors.conversation));
    QCOMPARE(seen.first(6), (QStringList{u"a none prosocial numbers continuous"_s, u"a none prosocial numbers fresh"_s,
                                         u"a none prosocial letters continuous"_s, u"a none prosocial letters fresh"_s,
                                         u"a none none numbers continuous"_s, u"a none none numbers fresh"_s}));
    QCOMPARE(seen.at(8), u"a self prosocial numbers continuous"_s);
    QCOMPARE(seen.at(16), u"b none prosocial numbers continuous"_s);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 32);
}

void TestStudyDesign::countsCells()
{
    const Design whole = parsed(wholeDesign());
    QCOMPARE(cellCount(whole), cellsOf(whole).size());
    Design huge;
    huge.participants.resize(100000);
    huge.orientations.resize(100000);
    huge.goals = QList<app::prompt::Goal>(100000);
    huge.promptPacks.resize(100000);
    QVERIFY(cellCount(huge) > maxTrials); // and no overflow
    QVERIFY(!checkDesign(huge));
}

/// Murphy, Ackermann & Handgraaf 2011: ideal respondents; the sets come from the items at which they are indifferent.
void TestStudyDesign::targets_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("altruistic") << u"altruistic"_s << 61.3895 << 61.3895;
    QTest::newRow("prosocial") << u"prosocial"_s << 37.0928 << 52.9072;
    QTest::newRow("individualistic") << u"individualistic"_s << -7.8153 << 7.8153;
    QTest::newRow("competitive") << u"competitive"_s << -16.2602 << -16.2602;
}

void TestStudyDesign::targets()
{
    QFETCH(QString, id);
    QFETCH(double, low);
    QFETCH(double, high);
    const Orientation orientation{id, {}, {}, {}};
    for (const auto& payoffs : {app::svo::standardPayoffs(), app::svo::movedPayoffs(u"doubled"_s, {200, 200}, 2)}) {
        const auto target = targetOf(orientation, payoffs);
        QVERIFY(target.has_value());
        QVERIFY2(std::abs(target->low - low) < 5e-5 && std::abs(target->high - high) < 5e-5,
                 qPrintable(QString::number(target->low)));
    }
    QVERIFY(!targetOf({u"none"_s, {}, {}, {}}, app::svo::standardPayoffs()));
    QCOMPARE(targetOf({u"own"_s, u"own"_s, {}, app::svo::Target{1, 2}}, app::svo::standardPayoffs()),
             (app::svo::Target{1, 2}));
}

QTEST_GUILESS_MAIN(TestStudyDesign)
#include "tst_study_design.moc"
