// Blind coding: what is drawn, what counts as the program's code, and the numbers. The kappa of the worked example (50
// grants, two readers: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no; observed .70, by chance .50) is .40, as in every
// textbook since Cohen (1960).
#include "app/report/agreement.h"
#include "tests/support/studybuilder.h"
#include <QTest>
#include <map>
#include <set>

using namespace app;
using namespace app::study;
using namespace Qt::StringLiterals;
using support::StudyBuilder;

namespace {

Coding code(int unit, const QString& coder, const QString& value)
{
    return {1, unit, coder, value, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + unit, Qt::UTC)};
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT
private slots:
    void sample_isStratifiedAndReproducible();
    void programsCode_isTheAutomaticOne();
    void kappa_isThatOfTheTextbook();
    void payoffAlpha_isThatOfTheTextbook();
    void transcripts_compareCategories();
    void lastCode_holds();
    void tables_holdEverything();
};

void TestAgreement::sample_isStratifiedAndReproducible()
{
    StudyBuilder builder;
    builder.simulated(u"A"_s).simulated(u"B"_s).orientations({u"none"_s, u"prosocial"_s}).trials(5).freeze();
    for (qint64 trial = 1; trial <= 20; ++trial)
        builder.answer(trial, {1, 5, 9, 1, 5, 9});
    const Study& study = builder.study();
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const auto units = report::drawUnits(study, CodingKind::Replies, 42, seed);
        QCOMPARE(units.size(), 42);
        std::map<int, int> perCell;
        std::set<std::pair<qint64, int>> distinct;
        for (const auto& unit : units) {
            ++perCell[study.trial(unit.trial)->plan.cell];
            distinct.insert({unit.trial.value, unit.item});
        }
        QCOMPARE(distinct.size(), std::size_t(42));
        for (const auto& [cell, n] : perCell)
            QVERIFY(n == 10 || n == 11); // 42 over four cells
        QCOMPARE(perCell.size(), std::size_t(4));
        QCOMPARE(report::drawUnits(study, CodingKind::Replies, 42, seed), units);
        QVERIFY(report::drawUnits(study, CodingKind::Replies, 42, seed + 100) != units);
    }
    QCOMPARE(report::drawUnits(study, CodingKind::Replies, 1000, 1).size(), 120); // all there are
    QCOMPARE(report::drawUnits(study, CodingKind::Transcripts, 1000, 1).size(), 20);
    QVERIFY(report::drawUnits(StudyBuilder().simulated(u"A"_s).freeze().study(), CodingKind::Replies, 5, 1).isEmpty());
}

void TestAgreement::programsCode_isTheAutomaticOne()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s});
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    builder.step(1, Outcome::Extracted, 3).step(1, Outcome::Refused).step(1, Outcome::Ambiguous);
    builder.step(1, Outcome::NotFound).step(1, Outcome::Truncated).step(1, Outcome::Extracted, 8);
    builder.correct(1, 1, DecisionKind::Option, 0); // people's corrections are not the program's
    const QStringList expected{u"4"_s, u"refusal"_s, u"multiple"_s, u"invalid"_s, u"invalid"_s, u"9"_s};
    for (int item = 1; item <= 6; ++item)
        QCOMPARE(report::automaticCode(builder.study(), {{1}, item}), expected.at(item - 1));
    QCOMPARE(report::automaticCode(builder.study(), {{1}, 0}), u"invalid"_s);
}

void TestAgreement::kappa_isThatOfTheTextbook()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).trials(50);
    builder.design().goals = {prompt::Goal::None};
    builder.freeze();
    CodingSample sample;
    for (int i = 0; i < 50; ++i) { // the program says A 25 times, I 25 times
        builder.step(i + 1, Outcome::Extracted, i < 25 ? 0 : 8);
        sample.units << CodingUnit{{i + 1}, 1};
    }
    builder.apply(AddReviewEntry{sample});
    for (int i = 0; i < 50; ++i) // the person: A on 20 of the first and on 10 of the rest
        builder.apply(AddReviewEntry{code(i, u"MK"_s, i < 20 || (i >= 25 && i < 35) ? u"1"_s : u"9"_s)});
    const auto coded = report::codedSample(builder.study(), 1);
    QVERIFY(coded);
    const auto agreement = report::agreementOf(builder.study(), *coded);
    QCOMPARE(agreement.pairs.size(), 1);
    const auto& pair = agreement.pairs.constFirst();
    QCOMPARE(pair.kappa->n, 50);
    QVERIFY(std::abs(pair.kappa->agreement - 0.70) < 1e-12);
    QVERIFY(std::abs(*pair.kappa->value - 0.40) < 1e-12);
    QVERIFY(pair.kappa->interval->low < 0.40 && pair.kappa->interval->high > 0.40);
    QCOMPARE(pair.confusion.value({u"1"_s, u"1"_s}), 20);
    QCOMPARE(pair.confusion.value({u"1"_s, u"9"_s}), 5);
    QCOMPARE(pair.confusion.value({u"9"_s, u"1"_s}), 10);
    QCOMPARE(pair.confusion.value({u"9"_s, u"9"_s}), 15);
    // Two coders, no gaps: alpha = 1 − (n − 1)·Do/De over the 100 codes: 55 A, 45 I, 15 of 50 pairs differ.
    const double expected = 1.0 - 99.0 * 30.0 / (2.0 * 55.0 * 45.0);
    QVERIFY(std::abs(*agreement.alpha->value - expected) < 1e-12);
    // Item 1 gives 85 to oneself whatever is chosen: nothing to agree on. To the other it gives 85 or 15, and with two
    // values every metric is the nominal one.
    QVERIFY(agreement.alphaSelf && !agreement.alphaSelf->value);
    QVERIFY(std::abs(*agreement.alphaOther->value - expected) < 1e-12);
    QCOMPARE(agreement.unitsOfCell.value(0), 50);
}

/// Krippendorff's own table of four coders and twelve units (2011, interval alpha .849), told as amounts: option k of
/// these payoffs gives k points to oneself and 10 − k to the other, on a list that is shown mirrored in every other
/// trial.
void TestAgreement::payoffAlpha_isThatOfTheTextbook()
{
    const std::array<const char*, 4> table = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).trials(12);
    builder.design().goals = {prompt::Goal::None};
    builder.design().optionOrders = {svo::OptionOrder::Shuffled};
    auto payoffs = svo::standardPayoffs();
    for (int k = 0; k < svo::optionCount; ++k)
        payoffs.items[0].options[static_cast<std::size_t>(k)] = {double(k + 1), double(9 - k)};
    builder.design().payoffs = payoffs;
    builder.freeze();
    CodingSample sample;
    for (int i = 0; i < 12; ++i) {
        builder.step(i + 1, Outcome::NotFound); // the program has no option, and so no amount
        sample.units << CodingUnit{{i + 1}, 1};
    }
    builder.apply(AddReviewEntry{sample});
    for (std::size_t coder = 0; coder < table.size(); ++coder) {
        const QString row = QString::fromLatin1(table[coder]);
        for (int i = 0; i < 12; ++i) {
            if (row[i] == u'.') continue;
            const auto shown = presentationOf(builder.study(), *builder.study().trial({i + 1}), 1);
            const double amount = row[i].digitValue();
            const auto place = std::ranges::find(shown.payoffs, amount, &svo::Allocation::self) - shown.payoffs.begin();
            builder.apply(AddReviewEntry{code(i, u"coder %1"_s.arg(coder), QString::number(place + 1))});
        }
    }
    const auto agreement = report::agreementOf(builder.study(), *report::codedSample(builder.study(), 1));
    QVERIFY(std::abs(*agreement.alphaSelf->value - 0.8491) < 5e-5);
    QVERIFY(std::abs(*agreement.alphaOther->value - 0.8491) < 5e-5);
    QCOMPARE(agreement.alphaSelf->units, 11); // the twelfth has one code only
    const report::Table exported = report::agreementTable(builder.study());
    const auto column = std::ranges::find(exported.columns, u"alpha_self"_s, &report::Column::name);
    QVERIFY(column != exported.columns.end());
}

void TestAgreement::transcripts_compareCategories()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).trials(2).freeze();
    builder.answer(1, {1, 9, 9, 1, 5, 9}).answer(2, {9, 9, 9, 9, 1, 1});
    builder.apply(AddReviewEntry{CodingSample{0, CodingKind::Transcripts, 1, {{{1}, 0}, {{2}, 0}}, {}}});
    builder.apply(AddReviewEntry{code(0, u"AB"_s, u"prosocial"_s)});
    builder.apply(AddReviewEntry{code(1, u"AB"_s, u"competitive"_s)});
    const auto coded = report::codedSample(builder.study(), 1);
    // 45° is prosocial, −7.8° individualistic (ideal respondents of Murphy, Ackermann & Handgraaf 2011).
    QCOMPARE(coded->automatic, (QStringList{u"prosocial"_s, u"individualistic"_s}));
    QCOMPARE(report::agreementOf(builder.study(), *coded).pairs.constFirst().kappa->agreement, 0.5);
    QCOMPARE(report::agreementOf(builder.study(), *coded).unitsOfCell.value(0), 2);
}

void TestAgreement::lastCode_holds()
{
    StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze().answer(1, {1, 9, 9, 1, 5, 9});
    builder.apply(AddReviewEntry{CodingSample{0, CodingKind::Replies, 1, {{{1}, 1}, {{1}, 2}}, {}}});
    for (const char* value : {"2", "refusal", "1"})
        builder.apply(AddReviewEntry{code(0, u"MK"_s, QString::fromLatin1(value))});
    builder.apply(AddReviewEntry{code(1, u"AB"_s, u"9"_s)});
    const auto coded = report::codedSample(builder.study(), 1);
    QCOMPARE(coded->coders, (QStringList{u"MK"_s, u"AB"_s}));
    QCOMPARE(coded->codes.value(u"MK"_s), (QStringList{u"1"_s, QString()}));
    const auto agreement = report::agreementOf(builder.study(), *coded);
    QCOMPARE(agreement.pairs.size(), 3);
    QVERIFY(!agreement.pairs.at(2).kappa); // MK and AB have no unit in common
    QVERIFY(!report::codedSample(builder.study(), 2));
    QVERIFY(!report::codedSample(builder.study(), 0));
}

void TestAgreement::tables_holdEverything()
{
    StudyBuilder builder;
    builder.server(u"M"_s).server(u"N"_s).orientations({u"none"_s}).freeze();
    builder.answer(1, {1, 9, 9, 1, 5, 9}).answer(2, {1, 9, 9, 1, 5, 9});
    QVERIFY(report::agreementTable(builder.study()).rows.isEmpty());
    builder.apply(AddReviewEntry{CodingSample{0, CodingKind::Replies, 1, {{{1}, 1}, {{2}, 2}}, {}}});
    builder.apply(AddReviewEntry{code(0, u"MK"_s, u"1"_s)});
    builder.apply(AddReviewEntry{code(1, u"MK"_s, u"1"_s)});
    const auto table = report::agreementTable(builder.study());
    QCOMPARE(table.rows.size(), 3); // all together, and each respondent
    for (const auto& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
    QCOMPARE(std::get<double>(table.rows.at(0).at(5)), 2.0);
    QCOMPARE(std::get<double>(table.rows.at(0).at(6)), 0.5);
    QCOMPARE(std::get<QString>(table.rows.at(2).at(2)), u"N"_s);
    double units = 0;
    for (const auto& row : report::confusionTable(builder.study()).rows)
        units += std::get<double>(row.constLast());
    QCOMPARE(units, 2.0);
    QCOMPARE(report::codingsTable(builder.study()).rows.size(), 4);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_report_agreement.moc"
