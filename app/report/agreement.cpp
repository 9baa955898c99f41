#include "app/report/agreement.h"

#include "app/base/rng.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {

using study::CodingKind;
using study::CodingUnit;
using study::Outcome;
using study::Study;
using study::Trial;

namespace {

const study::StepState* stepOf(const Trial& trial, int item)
{
    const auto step = std::ranges::find_if(trial.steps, [item](const study::StepState& state) {
        return state.stage == prompt::Stage::Item && state.item == item;
    });
    return step == trial.steps.end() ? nullptr : &*step;
}

/// What of a trial can be coded.
QList<CodingUnit> unitsOf(const Trial& trial, CodingKind kind)
{
    QList<CodingUnit> units;
    if (kind == CodingKind::Transcripts) {
        if (trial.isComplete()) units << CodingUnit{trial.plan.id, 0};
        return units;
    }
    for (const study::StepState& step : trial.steps)
        if (step.stage == prompt::Stage::Item && step.outcome && study::isAnswered(*step.outcome))
            units << CodingUnit{trial.plan.id, step.item};
    return units;
}

QString programName()
{
    return u"program"_s;
}

QString nameOf(const QString& coder)
{
    return coder.isEmpty() ? programName() : coder;
}

const QStringList& codesBy(const CodedSample& coded, const QString& coder)
{
    if (coder.isEmpty()) return coded.automatic;
    return *coded.codes.constFind(coder);
}

int cellOf(const Study& study, const CodingUnit& unit)
{
    const Trial* trial = study.trial(unit.trial);
    return trial ? trial->plan.cell : -1;
}

bool isWanted(const Study& study, const CodingUnit& unit, int participant)
{
    const int cell = cellOf(study, unit);
    return cell >= 0 && (participant < 0 || study.cells.at(cell).participant == participant);
}

AgreementPair pairOf(const Study& study, const CodedSample& coded, const QString& first, const QString& second,
                     int participant, const stats::BootstrapOptions& options)
{
    AgreementPair pair{first, second, {}, {}};
    const QStringList codes = study::codesOf(coded.sample.kind);
    QList<stats::CodedTwice> replies;
    for (int i = 0; i < coded.sample.units.size(); ++i) {
        const CodingUnit& unit = coded.sample.units.at(i);
        const QString a = codesBy(coded, first).at(i);
        const QString b = codesBy(coded, second).at(i);
        if (a.isEmpty() || b.isEmpty() || !isWanted(study, unit, participant)) continue;
        replies << stats::CodedTwice{static_cast<int>(unit.trial.value), static_cast<int>(codes.indexOf(a)),
                                     static_cast<int>(codes.indexOf(b))};
        ++pair.confusion[{a, b}];
    }
    pair.kappa = stats::cohenKappa(replies, options);
    return pair;
}

Column textColumn(const QString& name, const QString& label, const QStringList& values = {})
{
    return {name, ColumnType::Text, label, {}, values};
}

Column numberColumn(const QString& name, const QString& label)
{
    return {name, ColumnType::Number, label};
}

Column countColumn(const QString& name, const QString& label)
{
    return {name, ColumnType::Integer, label};
}

void addInterval(Row& row, const std::optional<stats::Interval>& interval)
{
    row << (interval ? Cell(interval->low) : Cell()) << (interval ? Cell(interval->high) : Cell());
}

template <class Each> void forEachSample(const Study& study, Each each)
{
    for (const study::CodingSample& sample : study.samples)
        if (const auto coded = codedSample(study, sample.number); coded && !coded->coders.isEmpty()) each(*coded);
}

/// The same codes as amounts of one of the two persons; a code that is no option has none.
stats::CodedUnit payoffsOf(const stats::CodedUnit& codes, const svo::Presentation& shown,
                           double svo::Allocation::*amount)
{
    stats::CodedUnit amounts{codes.conversation, {}};
    for (const auto& code : codes.values) {
        const bool isOption = code && *code < svo::optionCount; // the first nine codes are the places
        amounts.values << (isOption ? std::optional(shown.payoffs.at(static_cast<std::size_t>(*code)).*amount)
                                    : std::nullopt);
    }
    return amounts;
}

} // namespace

QString automaticCode(const Study& study, const CodingUnit& unit)
{
    const Trial* trial = study.trial(unit.trial);
    if (!trial) return study::invalidCode;
    if (unit.item == 0) {
        const auto score = study::automaticScoreOf(study, *trial);
        return score ? svo::categoryName(score->category) : QString(study::invalidCode);
    }
    const study::StepState* step = stepOf(*trial, unit.item);
    if (!step || !step->outcome) return study::invalidCode;
    switch (*step->outcome) {
    case Outcome::Extracted:
        return QString::number(step->place + 1);
    case Outcome::Refused:
        return study::refusalCode;
    case Outcome::Ambiguous:
        return study::multipleCode;
    default:
        return study::invalidCode;
    }
}

QList<CodingUnit> drawUnits(const Study& study, CodingKind kind, int size, quint64 seed)
{
    std::vector<QList<CodingUnit>> strata(static_cast<std::size_t>(study.cells.size()));
    for (const auto& trial : study.trials)
        strata.at(static_cast<std::size_t>(trial->plan.cell)) << unitsOf(*trial, kind);
    for (std::size_t cell = 0; cell < strata.size(); ++cell)
        base::Rng(base::Rng::derive(seed, "coding", cell)).shuffle(strata[cell]);
    QList<CodingUnit> units;
    bool isMore = true;
    for (qsizetype turn = 0; isMore && units.size() < size; ++turn) {
        isMore = false;
        for (const auto& stratum : strata) {
            if (turn >= stratum.size() || units.size() >= size) continue;
            units << stratum.at(turn);
            isMore = true;
        }
    }
    base::Rng(base::Rng::derive(seed, "coding order")).shuffle(units);
    return units;
}

std::optional<CodedSample> codedSample(const Study& study, qint64 number)
{
    if (number < 1 || number > study.samples.size()) return std::nullopt;
    CodedSample coded;
    coded.sample = study.samples.at(number - 1);
    for (const CodingUnit& unit : coded.sample.units)
        coded.automatic << automaticCode(study, unit);
    for (const study::Coding& coding : study.codings) {
        if (coding.sample != number || coding.unit >= coded.sample.units.size()) continue;
        QStringList& codes = coded.codes[coding.coder];
        if (codes.isEmpty()) {
            codes.resize(coded.sample.units.size());
            coded.coders << coding.coder;
        }
        codes[coding.unit] = coding.code;
    }
    return coded;
}

Agreement agreementOf(const Study& study, const CodedSample& coded, int participant,
                      const stats::BootstrapOptions& options)
{
    Agreement agreement;
    const QStringList all = QStringList{QString()} + coded.coders;
    for (qsizetype a = 0; a < all.size(); ++a)
        for (qsizetype b = a + 1; b < all.size(); ++b)
            agreement.pairs << pairOf(study, coded, all.at(a), all.at(b), participant, options);
    const QStringList codes = study::codesOf(coded.sample.kind);
    const bool isReply = coded.sample.kind == study::CodingKind::Replies;
    QList<stats::CodedUnit> units, self, other;
    for (int i = 0; i < coded.sample.units.size(); ++i) {
        const CodingUnit& unit = coded.sample.units.at(i);
        if (!isWanted(study, unit, participant)) continue;
        stats::CodedUnit values{static_cast<int>(unit.trial.value), {}};
        bool isCoded = false;
        for (const QString& coder : all) {
            const QString code = codesBy(coded, coder).at(i);
            values.values << (code.isEmpty() ? std::nullopt : std::optional(static_cast<double>(codes.indexOf(code))));
            isCoded |= !coder.isEmpty() && !code.isEmpty();
        }
        if (!isCoded) continue; // the program alone is no second opinion
        units << values;
        if (isReply) {
            const auto shown = study::presentationOf(study, *study.trial(unit.trial), unit.item);
            self << payoffsOf(values, shown, &svo::Allocation::self);
            other << payoffsOf(values, shown, &svo::Allocation::other);
        }
        ++agreement.unitsOfCell[cellOf(study, unit)];
    }
    agreement.alpha = stats::krippendorffAlpha(units, stats::Metric::Nominal, options);
    agreement.alphaSelf = stats::krippendorffAlpha(self, stats::Metric::Interval, options);
    agreement.alphaOther = stats::krippendorffAlpha(other, stats::Metric::Interval, options);
    return agreement;
}

Table agreementTable(const Study& study)
{
    Table table{{countColumn(u"sample"_s, u"Number of the sample"_s),
                 textColumn(u"coded"_s, u"What was coded blindly"_s, {u"replies"_s, u"transcripts"_s}),
                 textColumn(u"respondent"_s, u"Respondent; empty: all together"_s),
                 textColumn(u"first_coder"_s, u"One coder; program: the automatic reading"_s),
                 textColumn(u"second_coder"_s, u"The other coder"_s),
                 countColumn(u"n"_s, u"Units that both coded"_s),
                 numberColumn(u"agreement"_s, u"Share of equal codes"_s),
                 numberColumn(u"kappa"_s, u"Cohen's kappa (1960)"_s),
                 numberColumn(u"kappa_low"_s, u"Lower end of its 95 % interval, bootstrap over conversations"_s),
                 numberColumn(u"kappa_high"_s, u"Upper end"_s),
                 countColumn(u"alpha_units"_s, u"Units coded by at least two of all coders"_s),
                 numberColumn(u"alpha"_s, u"Krippendorff's alpha, nominal, of all coders (Krippendorff 2011)"_s),
                 numberColumn(u"alpha_low"_s, u"Lower end of its 95 % interval"_s),
                 numberColumn(u"alpha_high"_s, u"Upper end"_s),
                 numberColumn(u"alpha_self"_s, u"Krippendorff's alpha, interval, of the points for oneself of the "
                                               u"options coded; empty for transcripts"_s),
                 numberColumn(u"alpha_self_low"_s, u"Lower end of its 95 % interval"_s),
                 numberColumn(u"alpha_self_high"_s, u"Upper end"_s),
                 numberColumn(u"alpha_other"_s, u"The same of the points for the other person"_s),
                 numberColumn(u"alpha_other_low"_s, u"Lower end of its 95 % interval"_s),
                 numberColumn(u"alpha_other_high"_s, u"Upper end"_s)},
                {}};
    forEachSample(study, [&](const CodedSample& coded) {
        for (int participant = -1; participant < study.design.participants.size(); ++participant) {
            const Agreement agreement = agreementOf(study, coded, participant);
            for (const AgreementPair& pair : agreement.pairs) {
                if (!pair.kappa) continue;
                Row row{static_cast<double>(coded.sample.number),
                        study::codingName(coded.sample.kind),
                        participant < 0 ? Cell() : cell(study.design.participants.at(participant).label),
                        nameOf(pair.first),
                        nameOf(pair.second),
                        static_cast<double>(pair.kappa->n),
                        pair.kappa->agreement,
                        cell(pair.kappa->value)};
                addInterval(row, pair.kappa->interval);
                row << (agreement.alpha ? Cell(static_cast<double>(agreement.alpha->units)) : Cell());
                for (const auto& alpha : {agreement.alpha, agreement.alphaSelf, agreement.alphaOther}) {
                    row << (alpha ? cell(alpha->value) : Cell());
                    addInterval(row, alpha ? alpha->interval : std::nullopt);
                }
                table.rows << row;
            }
        }
    });
    return table;
}

Table confusionTable(const Study& study)
{
    Table table{{countColumn(u"sample"_s, u"Number of the sample"_s),
                 textColumn(u"coded"_s, u"What was coded blindly"_s, {u"replies"_s, u"transcripts"_s}),
                 textColumn(u"first_coder"_s, u"One coder; program: the automatic reading"_s),
                 textColumn(u"second_coder"_s, u"The other coder"_s),
                 textColumn(u"first_code"_s, u"Code of the first: the option's place as shown (1 to 9), or a reason; "
                                             u"for transcripts a category"_s),
                 textColumn(u"second_code"_s, u"Code of the second"_s),
                 countColumn(u"n"_s, u"Units with both codes"_s)},
                {}};
    forEachSample(study, [&](const CodedSample& coded) {
        const QStringList codes = study::codesOf(coded.sample.kind);
        stats::BootstrapOptions none;
        none.resamples = 1;
        for (const AgreementPair& pair : agreementOf(study, coded, -1, none).pairs)
            for (const QString& first : codes)
                for (const QString& second : codes)
                    if (const int n = pair.confusion.value({first, second}); n > 0)
                        table.rows << Row{static_cast<double>(coded.sample.number),
                                          study::codingName(coded.sample.kind),
                                          nameOf(pair.first),
                                          nameOf(pair.second),
                                          first,
                                          second,
                                          static_cast<double>(n)};
    });
    return table;
}

Table codingsTable(const Study& study)
{
    Table table{{countColumn(u"sample"_s, u"Number of the sample"_s),
                 textColumn(u"coded"_s, u"What was coded blindly"_s, {u"replies"_s, u"transcripts"_s}),
                 countColumn(u"trial"_s, u"Trial"_s), countColumn(u"item"_s, u"Item; empty for a whole transcript"_s),
                 textColumn(u"coder"_s, u"Who coded; program: the automatic reading"_s),
                 textColumn(u"code"_s, u"The option's place as shown (1 to 9), refusal, multiple or invalid; for "
                                       u"transcripts a category or invalid"_s)},
                {}};
    forEachSample(study, [&](const CodedSample& coded) {
        for (int i = 0; i < coded.sample.units.size(); ++i) {
            const CodingUnit& unit = coded.sample.units.at(i);
            for (const QString& coder : QStringList{QString()} + coded.coders) {
                const QString code = codesBy(coded, coder).at(i);
                if (code.isEmpty()) continue;
                table.rows << Row{static_cast<double>(coded.sample.number),
                                  study::codingName(coded.sample.kind),
                                  static_cast<double>(unit.trial.value),
                                  unit.item > 0 ? Cell(static_cast<double>(unit.item)) : Cell(),
                                  nameOf(coder),
                                  code};
            }
        }
    });
    return table;
}

} // namespace app::report
