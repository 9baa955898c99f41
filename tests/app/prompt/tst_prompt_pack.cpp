#include "app/base/files.h"
#include "app/prompt/chain.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
namespace prompt = app::prompt;
namespace svo = app::svo;

/// Packs are data that is checked, and the built-in one keeps the form that the design asks of its items.
class TestPromptPack : public QObject
{
    Q_OBJECT

    static QByteArray builtIn()
    {
        return *app::base::readFile(QStringLiteral(SVO_SOURCE_DIR "/prompts/hvae-en.json"));
    }

    static prompt::Chain chain(const QString& orientation, prompt::Goal goal = prompt::Goal::Self,
                               prompt::Induction induction = prompt::Induction::Label,
                               prompt::Placement placement = prompt::Placement::User, svo::Labels labels = svo::Labels::Letters)
    {
        prompt::ChainInput input;
        input.orientation = orientation;
        input.goal = goal;
        input.induction = induction;
        input.placement = placement;
        app::base::Rng rng(1);
        const auto arranged = svo::arrange({1, 2, 3, 4, 5, 6}, svo::ItemOrder::A, svo::OptionOrder::Printed, rng);
        for (const auto& item : arranged) input.items << svo::present(item, svo::standardPayoffs(), labels);
        return *prompt::render(*prompt::builtInPack(u"hvae-en"_s), input);
    }

private Q_SLOTS:
    void theBuiltInPackIsSound()
    {
        const auto pack = prompt::parsePack(builtIn());
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().what));
        QCOMPARE(pack->id, u"hvae-en"_s);
        QCOMPARE(pack->hash.size(), 64);
        QCOMPARE(pack->orientations.size(), 4);
    }

    void badPacksAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("missing template") << QByteArray("\"goal_self\"") << QByteArray("\"goal_other\"") << "goal_self";
        QTest::newRow("unknown placeholder") << QByteArray("{position}") << QByteArray("{place}") << "{place}";
        QTest::newRow("unknown key") << QByteArray("\"language\"") << QByteArray("\"langauge\": \"x\", \"language\"") << "langauge";
        QTest::newRow("other format") << QByteArray("svo-pack/1") << QByteArray("svo-pack/9") << "svo-pack/9";
        QTest::newRow("no JSON") << QByteArray("\"id\":") << QByteArray("\"id\"") << "line 3";
    }

    void badPacksAreRefusedByName()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        QByteArray bytes = builtIn();
        QVERIFY(bytes.contains(from));
        const auto pack = prompt::parsePack(bytes.replace(from, to));
        QVERIFY(!pack.has_value());
        QVERIFY2(pack.error().what.contains(named), qPrintable(pack.error().what));
    }

    /// Design §5: the default induction names its orientation and never another one.
    void inductionNamesItsOrientationOnly()
    {
        const QStringList all = {u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s};
        for (const QString& orientation : all) {
            QString text;
            for (const auto& step : chain(orientation).steps) text += step.prompt + u'\n';
            for (const QString& other : all) QCOMPARE(text.contains(other, Qt::CaseInsensitive), other == orientation);
        }
    }

    /// Design §5: a line per option with its label and two amounts; no other line starts with a single letter or digit.
    void optionsStandOnLinesOfTheirOwn_data()
    {
        QTest::addColumn<int>("labels");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("letters") << int(svo::Labels::Letters) << "^([A-I])\\D+(\\d+)\\D+(\\d+)\\D*$";
        QTest::newRow("numbers") << int(svo::Labels::Numbers) << "^([1-9]):\\D+(\\d+)\\D+(\\d+)\\D*$";
        QTest::newRow("none") << int(svo::Labels::None) << "^(You)\\D+(\\d+)\\D+(\\d+)\\D*$";
    }

    void optionsStandOnLinesOfTheirOwn()
    {
        QFETCH(int, labels);
        QFETCH(QString, pattern);
        const auto rendered = chain(u"prosocial"_s, prompt::Goal::Self, prompt::Induction::Label, prompt::Placement::User, svo::Labels(labels));
        const QRegularExpression option(pattern);
        const QRegularExpression stray(u"^([A-I]\\b|\\d)"_s);
        for (const auto& step : rendered.steps) {
            if (step.stage != prompt::Stage::Item) continue;
            const auto& payoffs = svo::standardPayoffs().item(step.item).options;
            std::size_t place = 0;
            for (const QString& line : step.prompt.split(u'\n')) {
                const auto match = option.match(line);
                if (!match.hasMatch()) {
                    QVERIFY2(!stray.match(line).hasMatch(), qPrintable(line));
                    continue;
                }
                QCOMPARE(match.captured(2).toDouble(), payoffs.at(place).self);
                QCOMPARE(match.captured(3).toDouble(), payoffs.at(place).other);
                ++place;
            }
            QCOMPARE(place, payoffs.size());
        }
    }

    void stagesFollowTheDesign()
    {
        const auto stages = [](const prompt::Chain& chain) {
            QStringList names;
            for (const auto& step : chain.steps) names << prompt::stageName(step.stage);
            return names.join(u' ');
        };
        const QString items = u"item item item item item item"_s;
        QCOMPARE(stages(chain(u"altruistic"_s)), u"induction adoption goal "_s + items);
        QCOMPARE(stages(chain(u"altruistic"_s, prompt::Goal::None)), u"induction adoption "_s + items);
        QCOMPARE(stages(chain(u"none"_s, prompt::Goal::None)), items);
        const auto system = chain(u"altruistic"_s, prompt::Goal::Self, prompt::Induction::Label, prompt::Placement::System);
        QCOMPARE(stages(system), u"goal "_s + items);
        QVERIFY(system.system.contains(u"altruistic"_s));
        const auto defined = chain(u"altruistic"_s, prompt::Goal::Self, prompt::Induction::Definition);
        QVERIFY(!defined.steps.constFirst().prompt.contains(u"altruistic"_s));
    }

    void conversationsCarryWhatWasSaid()
    {
        const auto rendered = chain(u"altruistic"_s);
        QStringList replies;
        for (int i = 0; i < rendered.steps.size(); ++i) replies << u"reply %1 {goal}"_s.arg(i);
        const auto continuous = rendered.messages(5, replies, false);
        QCOMPARE(continuous.size(), 11); // five pairs and the question
        QCOMPARE(continuous.at(9).text, u"reply 4 {goal}"_s);
        const auto fresh = rendered.messages(5, replies, true);
        QCOMPARE(fresh.size(), 7); // the three stages, and this item alone
        QCOMPARE(fresh.last().text, rendered.steps.at(5).prompt);
        QCOMPARE(rendered.messages(1, replies, true).size(), 3);
    }

    void anUnknownOrientationNeedsWords()
    {
        prompt::ChainInput input;
        input.orientation = u"spiteful"_s;
        const auto pack = *prompt::builtInPack(u"hvae-en"_s);
        QVERIFY(!prompt::render(pack, input).has_value());
        input.ownWords = prompt::OrientationWords{u"spiteful {count}"_s, u"wants others to lose"_s, u"I take from others."_s};
        const auto rendered = prompt::render(pack, input);
        QVERIFY(rendered.has_value());
        QVERIFY2(rendered->steps.constFirst().prompt.contains(u"spiteful {count} value"_s), "a value is not searched for placeholders");
    }
};

QTEST_GUILESS_MAIN(TestPromptPack)
#include "tst_prompt_pack.moc"
