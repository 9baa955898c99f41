#include "app/run/calibration.h"

#include "app/llm/simulated.h"
#include "app/stats/distributions.h"
#include "app/stats/shares.h"
#include "app/svo/chance.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace app::run {

using namespace Qt::StringLiterals;
using Kind = chat::SimulatedModel::Kind;

namespace {

constexpr quint64 firstSeed = 20110901; // fixed: the same trials in every version

QString tr(const char* text)
{
    return QCoreApplication::translate("app::run", text);
}

Kind kindOf(svo::Ideal ideal)
{
    switch (ideal) {
    case svo::Ideal::Altruist:
        return Kind::Altruist;
    case svo::Ideal::JointGain:
        return Kind::JointGain;
    case svo::Ideal::InequalityAverse:
        return Kind::InequalityAverse;
    case svo::Ideal::Individualist:
        return Kind::Individualist;
    case svo::Ideal::Competitor:
        return Kind::Competitor;
    }
    return Kind::Random;
}

/// A study with one respondent and a cell for each way to show an item: three option orders by three kinds of labels.
study::Study studyOf(const CalibrationRow& row, const svo::Payoffs& payoffs)
{
    chat::SimulatedModel model;
    model.kind = kindOf(row.respondent);
    model.lapse = row.lapse;
    study::Study study;
    study.design.participants << study::Participant{respondentTitle(row), model, {}};
    study.design.orientations << study::Orientation{u"none"_s, {}, {}, {}};
    study.design.goals = {prompt::Goal::None};
    study.design.itemOrders = {svo::ItemOrder::Shuffled};
    study.design.optionOrders = {svo::OptionOrder::Printed, svo::OptionOrder::Mirrored, svo::OptionOrder::Shuffled};
    study.design.labels = {svo::Labels::Letters, svo::Labels::Numbers, svo::Labels::None};
    study.design.payoffs = payoffs;
    study.cells = study::cellsOf(study.design);
    return study;
}

/// What a respondent reads out of a prompt: labels and amounts of the nine options, each on a line of its own between
/// the question and the last sentence. None when there are not nine.
std::optional<svo::Presentation> readPrompt(const QString& prompt, svo::Presentation shown)
{
    static const QRegularExpression line(u"^(?:([A-I1-9]):)?[^0-9]+([0-9.]+)[^0-9]+([0-9.]+)[^0-9]*$"_s);
    const QStringList options = prompt.section(u"\n\n"_s, 1, 1).split(u'\n');
    if (options.size() != svo::optionCount) return std::nullopt;
    for (int place = 0; place < svo::optionCount; ++place) {
        const auto match = line.match(options.at(place));
        if (!match.hasMatch()) return std::nullopt;
        shown.labels[place] = match.captured(1);
        shown.payoffs.at(static_cast<std::size_t>(place)) = {match.captured(2).toDouble(),
                                                             match.captured(3).toDouble()};
    }
    return shown;
}

/// What must come back.
struct Expectation
{
    double mean, sd, category, transitive, longVector;
};

svo::Category categoryOf(const CalibrationRow& row)
{
    return svo::idealScore(row.respondent)->category;
}

/// Trials of one row, and what they add up to.
class Recoverer
{
public:
    Recoverer(CalibrationRow& row, const Instrument& instrument, const QHash<QString, prompt::Pack>& packs)
        : m_row(row)
        , m_instrument(instrument)
        , m_packs(packs)
        , m_study(studyOf(row, instrument.payoffs))
        , m_model(std::get<chat::SimulatedModel>(m_study.design.participants.first().model))
        , m_own(categoryOf(row))
    {
    }

    /// False when a prompt does not show nine options.
    bool ask(quint64 seed)
    {
        const study::Trial trial = answered(seed);
        if (trial.steps.empty()) return false;
        ++m_row.trials;
        const svo::PrimaryChoices choices = study::choicesOf(m_study, trial);
        const auto score = svo::score(choices, m_study.design.payoffsInUse().centre);
        if (!score) return true;
        ++m_row.scored;
        m_angles += score->angle;
        m_ownCategory += score->category == m_own;
        m_transitive += svo::preference(choices, m_study.design.payoffsInUse())->transitive;
        m_long += svo::passesLength(*score);
        return true;
    }

    void finish(const Expectation& expected)
    {
        m_row.angle = {expected.mean, m_row.scored ? m_angles / m_row.scored : 0, 0};
        m_row.angle.z = (m_row.angle.found - expected.mean) / (expected.sd / std::sqrt(std::max(1, m_row.scored)));
        m_row.category = share(m_ownCategory, expected.category);
        m_row.transitive = share(m_transitive, expected.transitive);
        m_row.longVector = share(m_long, expected.longVector);
    }

private:
    /// A trial with all its replies read; without steps when a prompt could not be read.
    study::Trial answered(quint64 seed)
    {
        study::Trial trial;
        trial.plan.id.value = 1;
        trial.plan.cell = static_cast<int>(m_row.trials % m_study.cells.size());
        trial.plan.seed = seed;
        const study::Factors& factors = m_study.cells.at(trial.plan.cell).factors;
        base::Rng order(base::Rng::derive(seed, "order"));
        trial.plan.items = svo::arrange(m_study.design.itemNumbers(), factors.itemOrder, factors.optionOrder, order);
        const auto chain = study::chainOf(m_study, trial.plan, m_packs);
        if (!chain) return trial;
        auto steps = study::emptySteps(m_study, trial.plan);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const svo::Presentation shown = m_instrument.shown(m_study, trial, steps[i].item);
            const auto seen = readPrompt(chain->steps.at(static_cast<int>(i)).prompt, shown);
            if (!seen) return trial;
            llm::Request request;
            request.cue = {u"none"_s, true, {}, *seen, base::Rng::derive(seed, "reply", i)};
            steps[i].place = m_instrument.read(llm::simulatedReply(m_model, request), shown).place;
        }
        trial.steps = std::move(steps);
        return trial;
    }

    Recovery share(int count, double expected) const
    {
        const int n = m_row.scored;
        if (n == 0) return {expected, 0, 0};
        return {expected, static_cast<double>(count) / n, stats::binomialZ(count, n, expected)};
    }

    CalibrationRow& m_row;
    const Instrument& m_instrument;
    const QHash<QString, prompt::Pack>& m_packs;
    const study::Study m_study;
    const chat::SimulatedModel m_model;
    const svo::Category m_own;
    double m_angles = 0;
    int m_ownCategory = 0;
    int m_transitive = 0;
    int m_long = 0;
};

QList<CalibrationRow> emptyRows()
{
    QList<CalibrationRow> rows;
    for (const svo::Ideal ideal : svo::allIdeals)
        for (const double lapse : calibrationLapses) {
            rows << CalibrationRow{};
            rows.last().respondent = ideal;
            rows.last().lapse = lapse;
        }
    rows << CalibrationRow{};
    rows.last().lapse = 1;
    return rows;
}

/// Of emptyRows(), in their order; worked out once (half a second).
const QList<Expectation>& expectations()
{
    static const QList<Expectation> list = [] {
        QList<Expectation> made;
        for (const CalibrationRow& row : emptyRows()) {
            const auto exact = svo::distribution(svo::lapsingShares(row.respondent, row.lapse));
            made << Expectation{exact.mean, exact.sd, exact.shareOf(categoryOf(row)), exact.transitive,
                                exact.longer[0]};
        }
        return made;
    }();
    return list;
}

/// What is wrong with a row, one sentence each.
void judge(const CalibrationRow& row, double limit, QStringList& faults)
{
    const QString who = tr("%1 with lapses in %2 %").arg(respondentTitle(row)).arg(row.lapse * 100);
    if (row.scored < row.trials)
        faults << tr("%1: %2 of %3 trials have no angle, because a reply was not read.")
                      .arg(who)
                      .arg(row.trials - row.scored)
                      .arg(row.trials);
    const std::array names = {tr("the mean angle"), tr("the share in the own category"),
                              tr("the share of transitive trials"), tr("the share of vectors longer than 35")};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const Recovery& statistic = *row.statistics()[i]; !(std::abs(statistic.z) <= limit))
            faults << tr("%1: %2 is %3, but %4 is expected.")
                          .arg(who, names[i])
                          .arg(statistic.found, 0, 'f', i == 0 ? 2 : 4)
                          .arg(statistic.expected, 0, 'f', i == 0 ? 2 : 4);
}

} // namespace

QString respondentTitle(const CalibrationRow& row)
{
    if (row.lapse >= 1) return tr("Random");
    switch (row.respondent) {
    case svo::Ideal::Altruist:
        return tr("Altruist");
    case svo::Ideal::JointGain:
        return tr("Joint-gain maximiser");
    case svo::Ideal::InequalityAverse:
        return tr("Inequality averse");
    case svo::Ideal::Individualist:
        return tr("Individualist");
    case svo::Ideal::Competitor:
        return tr("Competitor");
    }
    return {};
}

Calibration calibrate(const CalibrationOptions& options, const Instrument& instrument)
{
    Calibration result;
    result.seeds = options.seeds;
    QList<CalibrationRow> rows = emptyRows();
    result.statistics = static_cast<int>(rows.size() * 4);
    result.limit = stats::normalQuantile(1 - calibrationAlpha / (2.0 * result.statistics));
    const auto pack = prompt::builtInPack(u"hvae-en"_s);
    if (!pack) {
        result.faults << pack.error().what;
        return result;
    }
    const QHash<QString, prompt::Pack> packs{{pack->id, *pack}};
    const int total = static_cast<int>(rows.size()) * options.seeds;
    int done = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        CalibrationRow& row = rows[i];
        const auto rowSeed = base::Rng::derive(firstSeed, "calibration", static_cast<quint64>(i));
        Recoverer recoverer(row, instrument, packs);
        for (int k = 0; k < options.seeds; ++k) {
            if (options.stop.stop_requested()) return result;
            if (!recoverer.ask(base::Rng::derive(rowSeed, "trial", static_cast<quint64>(k)))) {
                result.faults
                    << tr("A prompt of %1 does not show nine options with two amounts each.").arg(respondentTitle(row));
                return result;
            }
            if (options.progress && (++done % 100 == 0 || done == total)) options.progress(done, total);
        }
        recoverer.finish(expectations().at(i));
    }
    for (const CalibrationRow& row : std::as_const(rows))
        judge(row, result.limit, result.faults);
    result.rows = rows;
    return result;
}

} // namespace app::run
