#include "app/llm/respondents.h"
#include "app/llm/simulated.h"
#include "app/svo/score.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = chat::SimulatedModel::Kind;

/// Simulated respondents: what they choose, and that they speak through the interface of a server.
class TestSimulated : public QObject
{
    Q_OBJECT

    static llm::Request ask(int number, svo::OptionOrder order, svo::Labels labels, const QString& orientation,
                            std::uint64_t seed)
    {
        base::Rng rng(seed);
        const auto arrangement = svo::arrange({number}, svo::ItemOrder::A, order, rng).first();
        llm::Request request;
        request.messages = {{chat::Role::User, u"…"_s}};
        request.cue = {orientation, true, {}, svo::present(arrangement, svo::standardPayoffs(), labels), seed};
        return request;
    }

    /// Reads the unambiguous sentences of the simulated respondents: the last amounts, or the last label that stands
    /// alone. −1 when there is neither. The pronoun "I" stands before a verb, the label at the end of a phrase.
    static int placeIn(const QString& reply, const svo::Presentation& item)
    {
        for (int place = 0; place < svo::optionCount; ++place) {
            const auto& payoff = item.payoffs[std::size_t(place)];
            const auto numbers = u"\\b%1\\b\\D+\\b%2\\b"_s.arg(payoff.self).arg(payoff.other);
            if (reply.contains(QRegularExpression(numbers))) return place;
        }
        static const QRegularExpression label(u"(?:^|[ *])([A-I1-9])(?=[.,:*]|$)"_s);
        int found = -1;
        for (auto all = label.globalMatch(reply); all.hasNext();)
            found = item.placeOf(all.next().captured(1));
        return found;
    }

    static int printedChoice(const chat::SimulatedModel& model, const llm::Request& request)
    {
        const int place = placeIn(llm::simulatedReply(model, request), request.cue.item);
        return place < 0 ? 0 : request.cue.item.printed[std::size_t(place)];
    }

private Q_SLOTS:
    void idealKindsChooseTheirOptions_data();
    void idealKindsChooseTheirOptions();
    void obeyingFollowsTheOrientation();
    void fidelityAndLapseAreShares();
    void refusingAndHedging();
    void letterNamesItsLabel();
    void stagesAreAnswered();
    void speaksLikeAServer();
    void cancelEndsWithOneSignal();
    void paceIsKept();
    void sameSeedSameReply();
};

void TestSimulated::idealKindsChooseTheirOptions_data()
{
    // The options of ideal respondents and their angles: Murphy, Ackermann & Handgraaf 2011, recomputed from the
    // payoffs of SVO_Slider.m; joint gain takes 75, 75 on item 5 and the individualist 85, 85 on item 1.
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<int>>("options");
    QTest::addColumn<double>("angle");
    QTest::newRow("altruist") << Kind::Altruist << QList<int>{1, 9, 1, 1, 9, 9} << 61.3895;
    QTest::newRow("joint gain") << Kind::JointGain << QList<int>{1, 9, 9, 1, 5, 9} << 45.0;
    QTest::newRow("inequality averse") << Kind::InequalityAverse << QList<int>{1, 9, 9, 4, 5, 9} << 37.4824;
    QTest::newRow("individualist") << Kind::Individualist << QList<int>{1, 9, 9, 9, 1, 1} << 7.8153;
    QTest::newRow("competitor") << Kind::Competitor << QList<int>{9, 1, 9, 9, 1, 1} << -16.2602;
}

void TestSimulated::idealKindsChooseTheirOptions()
{
    QFETCH(Kind, kind);
    QFETCH(QList<int>, options);
    QFETCH(double, angle);
    const chat::SimulatedModel model{kind};
    for (const auto order : {svo::OptionOrder::Printed, svo::OptionOrder::Mirrored, svo::OptionOrder::Shuffled})
        for (const auto labels : {svo::Labels::Letters, svo::Labels::Numbers, svo::Labels::None})
            for (std::uint64_t seed = 0; seed < 6; ++seed) {
                std::array<int, svo::primaryCount> chosen{};
                for (int item = 1; item <= svo::primaryCount; ++item) {
                    const auto request = ask(item, order, labels, u"none"_s, seed);
                    chosen[std::size_t(item - 1)] = printedChoice(model, request);
                    QVERIFY2(chosen[std::size_t(item - 1)] == options[item - 1],
                             qPrintable(llm::simulatedReply(model, request)));
                }
                const auto score = svo::score(svo::choicesFromOptions(chosen));
                QVERIFY(score && std::abs(score->angle - angle) < 5e-5);
            }
}

void TestSimulated::obeyingFollowsTheOrientation()
{
    const std::pair<QString, Kind> pairs[] = {{u"altruistic"_s, Kind::Altruist},
                                              {u"prosocial"_s, Kind::JointGain},
                                              {u"individualistic"_s, Kind::Individualist},
                                              {u"competitive"_s, Kind::Competitor}};
    for (const auto& [orientation, kind] : pairs)
        for (int item = 1; item <= svo::itemCount; ++item) {
            const auto request = ask(item, svo::OptionOrder::Shuffled, svo::Labels::Letters, orientation, 7);
            QCOMPARE(printedChoice({Kind::Obeying}, request), printedChoice({kind}, request));
        }
    for (const auto& orientation : {u"none"_s, u"own-1"_s}) { // nothing to follow: all nine options turn up
        QSet<int> seen;
        for (std::uint64_t seed = 0; seed < 200; ++seed)
            seen << printedChoice({Kind::Obeying},
                                  ask(1, svo::OptionOrder::Printed, svo::Labels::Letters, orientation, seed));
        QCOMPARE(seen, (QSet<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }
}

void TestSimulated::fidelityAndLapseAreShares()
{
    // Not followed: uniform over nine, so the ideal option turns up with p = 0.8 + 0.2/9 = 0.8222; 3 SE of 3000 =
    // 0.021.
    chat::SimulatedModel obeying{Kind::Obeying};
    obeying.fidelity = 0.8;
    chat::SimulatedModel lapsing{Kind::Altruist};
    lapsing.lapse = 0.2;
    int followed = 0;
    int held = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const auto request = ask(4, svo::OptionOrder::Printed, svo::Labels::None, u"altruistic"_s, seed);
        followed += printedChoice(obeying, request) == 1;
        held += printedChoice(lapsing, request) == 1;
    }
    QVERIFY(std::abs(followed / 3000.0 - 0.8222) < 0.021);
    QVERIFY(std::abs(held / 3000.0 - 0.8222) < 0.021);
}

void TestSimulated::refusingAndHedging()
{
    chat::SimulatedModel refusing{Kind::Refusing};
    refusing.rate = 0.5;
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const auto request = ask(1, svo::OptionOrder::Printed, svo::Labels::Letters, u"none"_s, seed);
        refused += printedChoice(refusing, request) == 0;
        const QString hedged = llm::simulatedReply({Kind::Hedging}, request);
        static const QRegularExpression label(u"(?<=[ ])[A-I](?=[ .,;]|$)"_s);
        QSet<QString> named;
        for (auto all = label.globalMatch(hedged); all.hasNext();)
            named << all.next().captured();
        QVERIFY2(named.size() >= 2, qPrintable(hedged));
    }
    QVERIFY(std::abs(refused / 1000.0 - 0.5) < 0.05);
}

void TestSimulated::letterNamesItsLabel()
{
    chat::SimulatedModel letter{Kind::Letter};
    letter.letter = u"C"_s;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto request = ask(2, svo::OptionOrder::Shuffled, svo::Labels::Letters, u"none"_s, seed);
        QCOMPARE(placeIn(llm::simulatedReply(letter, request), request.cue.item), 2);
    }
    const auto numbers = ask(2, svo::OptionOrder::Printed, svo::Labels::Numbers, u"none"_s, 1);
    QCOMPARE(llm::simulatedReply(letter, numbers), u"C"_s); // it names its letter, even where no option has it
}

void TestSimulated::stagesAreAnswered()
{
    llm::Request request;
    request.cue.orientation = u"competitive"_s;
    request.messages = {{chat::Role::System, u"…"_s}, {chat::Role::User, u"…"_s}};
    const QString induction = llm::simulatedReply({Kind::Obeying}, request);
    request.cue.stage = u"goal"_s;
    const QString goal = llm::simulatedReply({Kind::Obeying}, request);
    QVERIFY2(goal.contains(u"ahead of the other person"_s), qPrintable(goal));
    QVERIFY(goal != induction && induction.size() > 20);
}

void TestSimulated::speaksLikeAServer()
{
    support::FakeClock clock;
    llm::RespondentFactory factory({clock, {}});
    const auto respondent = factory.make(chat::SimulatedModel{Kind::Obeying});
    QVERIFY(respondent->isLocal());
    const auto prepared = respondent->prepare(ask(1, svo::OptionOrder::Printed, svo::Labels::None, u"altruistic"_s, 3));
    QCOMPARE(prepared.parameters, QByteArray(R"({"simulated":"obeying","fidelity":1.0})"));
    const auto call = respondent->start(prepared);
    QSignalSpy text(call.get(), &llm::Call::textReceived);
    QSignalSpy finished(call.get(), &llm::Call::finished);
    QCOMPARE(text.count() + finished.count(), 0); // nothing from inside start()
    QVERIFY(finished.wait(1000));
    const auto result = finished.first().first().value<llm::CallResult>();
    QVERIFY(!result.error);
    QString joined;
    for (const auto& piece : text)
        joined += piece.first().toString();
    QCOMPARE(joined, result.reply.text);
    QCOMPARE(result.reply.stop, chat::StopReason::Complete);
    QCOMPARE(result.reply.model, u"simulated-obeying"_s);
    QVERIFY(!result.reply.usage.isKnown()); // nobody counted tokens
}

void TestSimulated::cancelEndsWithOneSignal()
{
    for (const auto pace : {0ms, 50ms}) {
        support::FakeClock clock;
        llm::SimulatedRespondent respondent({Kind::Random}, clock, [pace] { return pace; });
        const auto call =
            respondent.start(respondent.prepare(ask(1, svo::OptionOrder::Printed, svo::Labels::None, u"none"_s, 3)));
        QSignalSpy finished(call.get(), &llm::Call::finished);
        connect(call.get(), &llm::Call::textReceived, call.get(), [&call] { call->cancel(); });
        clock.advance(pace);
        call->cancel();
        call->cancel();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait(1000));
        QCOMPARE(finished.first().first().value<llm::CallResult>().error->failure, llm::Failure::Cancelled);
        clock.advance(10s);
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
    }
}

void TestSimulated::paceIsKept()
{
    support::FakeClock clock;
    llm::SimulatedRespondent respondent({Kind::Altruist}, clock, [] { return 100ms; });
    const auto request = ask(1, svo::OptionOrder::Printed, svo::Labels::None, u"none"_s, 5);
    const auto call = respondent.start(respondent.prepare(request));
    QSignalSpy text(call.get(), &llm::Call::textReceived);
    QSignalSpy finished(call.get(), &llm::Call::finished);
    const auto words = llm::simulatedReply({Kind::Altruist}, request).count(u' ') + 1;
    clock.advance(250ms);
    QCOMPARE(text.count(), 2);
    clock.advance(100ms * words);
    QCOMPARE(text.count(), words);
    QCOMPARE(finished.count(), 1);
    const auto result = finished.first().first().value<llm::CallResult>();
    QCOMPARE(result.firstToken, base::Milliseconds(100));
    QCOMPARE(result.total, base::Milliseconds(100 * (words + 1)));
}

void TestSimulated::sameSeedSameReply()
{
    QSet<QString> replies;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto request = ask(3, svo::OptionOrder::Printed, svo::Labels::Letters, u"none"_s, seed);
        const QString reply = llm::simulatedReply({Kind::Random}, request);
        QCOMPARE(llm::simulatedReply({Kind::Random}, request), reply);
        replies << reply;
    }
    QVERIFY(replies.size() > 60); // many sentences
}

QTEST_GUILESS_MAIN(TestSimulated)
#include "tst_llm_simulated.moc"
