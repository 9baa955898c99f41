#include "app/report/words.h"

#include "app/base/numbers.h"
#include "app/report/chance.h"
#include "app/svo/screens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

/// The conditions of a cell that vary in the study, as people say them.
QStringList conditionsOf(const study::Design& design, const study::Cell& cell)
{
    QStringList parts;
    const study::Factors& f = cell.factors;
    if (design.goals.size() > 1)
        parts << (cell.goal == prompt::Goal::Self    ? u"with a self-stated goal"_s
                  : cell.goal == prompt::Goal::Fixed ? u"with a fixed goal"_s
                                                     : u"without a goal"_s);
    if (design.promptPacks.size() > 1) parts << u"prompt pack "_s + f.promptPack;
    if (design.inductions.size() > 1) parts << u"induction by "_s + prompt::inductionName(f.induction);
    if (design.placements.size() > 1) parts << u"induction in the "_s + prompt::placementName(f.placement) + u" turn"_s;
    if (design.itemOrders.size() > 1) parts << u"item order "_s + svo::itemOrderName(f.itemOrder);
    if (design.optionOrders.size() > 1) parts << u"options "_s + svo::optionOrderName(f.optionOrder);
    if (design.labels.size() > 1) parts << u"labels: "_s + svo::labelsName(f.labels);
    if (design.conversations.size() > 1) parts << study::conversationName(f.conversation) + u" conversation"_s;
    return parts;
}

QString interval(const CellSummary& cell)
{
    if (!cell.ciLow || !cell.ciHigh) return {};
    return u", 95% CI [%1, %2]"_s.arg(apaNumber(*cell.ciLow), apaNumber(*cell.ciHigh));
}

QString sentenceOf(const Facts& facts, const CellSummary& cell)
{
    const study::Cell& place = facts.study.cells.at(cell.cell);
    const study::Orientation& orientation = facts.study.orientationOf(place);
    const QString induced = orientation.isNone() ? u"Without an induced value"_s
                                                 : u"Under an induced %1 value"_s.arg(orientationWords(orientation));
    const QString who = cellWords(facts, cell);
    if (!cell.meanAngle) return u"%1, no trial of %2 had an angle (%3 planned)."_s.arg(induced, who).arg(cell.planned);
    QString text =
        u"%1, the responses of %2 had a mean SVO angle of M = %3°"_s.arg(induced, who, apaNumber(*cell.meanAngle));
    if (cell.sdAngle) text += u", SD = "_s + apaNumber(*cell.sdAngle);
    text += interval(cell) + u", n = %1 of %2 trials"_s.arg(cell.scored).arg(cell.planned);
    text +=
        u"; %1 altruistic, %2 prosocial, %3 individualistic, %4 competitive; %5 transitive"_s.arg(cell.categories[0])
            .arg(cell.categories[1])
            .arg(cell.categories[2])
            .arg(cell.categories[3])
            .arg(cell.transitive);
    if (cell.meanDeviation && cell.rationality && cell.rationalityCorrected)
        text += u"; mean distance to the target %1°, value rationality %2, above chance %3"_s.arg(
            apaNumber(*cell.meanDeviation), apaShare(*cell.rationality), apaShare(*cell.rationalityCorrected));
    return text + u'.';
}

} // namespace

QString apaNumber(double value, int decimals)
{
    return base::fixed(value, decimals).replace(u'-', u'−');
}

QString apaShare(double value, int decimals)
{
    QString text = apaNumber(value, decimals);
    const qsizetype zero = text.startsWith(u'−') ? 1 : 0;
    if (text.size() > zero + 1 && text.at(zero) == u'0' && text.at(zero + 1) == u'.') text.remove(zero, 1);
    return text;
}

QString orientationWords(const study::Orientation& orientation)
{
    if (orientation.isNone()) return u"no induced value"_s;
    return orientation.name.isEmpty() ? orientation.id : orientation.name;
}

QString cellWords(const Facts& facts, const CellSummary& cell)
{
    QStringList parts = conditionsOf(facts.study.design, facts.study.cells.at(cell.cell));
    if (cell.isSimulated) parts.prepend(u"simulated"_s);
    return parts.isEmpty() ? cell.participant : u"%1 (%2)"_s.arg(cell.participant, parts.join(u", "_s));
}

Facts factsOf(const study::Study& study, const QList<Provenance>& provenance, bool includesSimulated)
{
    Facts facts{study, {}, provenance, chanceOf(study.design), false, 0};
    const bool isAllSimulated = std::ranges::all_of(study.design.participants, &study::Participant::isSimulated);
    for (const CellSummary& cell : summarise(study)) {
        if (cell.isSimulated && !isAllSimulated && !includesSimulated) {
            ++facts.leftOut;
            continue;
        }
        facts.hasSimulated = facts.hasSimulated || cell.isSimulated;
        facts.cells << cell;
    }
    return facts;
}

Totals totalsOf(const Facts& facts)
{
    Totals totals;
    QList<bool> isReported(facts.study.cells.size(), false);
    for (const CellSummary& cell : facts.cells) {
        isReported[cell.cell] = true;
        totals.planned += cell.planned;
        totals.complete += cell.complete;
        totals.scored += cell.scored;
        totals.transitive += cell.transitive;
        totals.overridden += cell.overridden;
        for (std::size_t i = 0; i < totals.outcomes.size(); ++i) {
            totals.outcomes[i] += cell.outcomes[i];
            totals.items += cell.outcomes[i];
        }
    }
    const double scale = svo::lengthScale(facts.study.design.payoffsInUse());
    for (const auto& trial : facts.study.trials) {
        if (!isReported.at(trial->plan.cell)) continue;
        if (const auto score = study::scoreOf(facts.study, *trial))
            totals.longVectors += svo::passesLength(*score, svo::lengthScreens[0], scale);
    }
    return totals;
}

QStringList resultsText(const Facts& facts)
{
    QStringList sentences;
    if (facts.study.design.pilot) sentences << u"These are data of a pilot study."_s;
    if (facts.hasSimulated)
        sentences << u"Respondents marked as simulated are programs with a fixed rule, not language models."_s;
    for (const CellSummary& cell : facts.cells)
        sentences << sentenceOf(facts, cell);
    if (facts.leftOut > 0) sentences << u"Cells of simulated respondents were left out (%1)."_s.arg(facts.leftOut);
    return sentences;
}

QString figureCaption(const Facts& facts, const QString& kind)
{
    const svo::AngleRange band = facts.chance->trialBand();
    const QString chance = u"The grey band holds 95% of trials answered at random (%1° to %2°)."_s.arg(
        apaNumber(band.low, 1), apaNumber(band.high, 1));
    const QString intervals = u"Error bars: 95% intervals of the mean (BCa bootstrap; Student’s t below 10 trials)."_s;
    const QString counts =
        u"%1 of %2 planned trials have an angle."_s.arg(totalsOf(facts).scored).arg(totalsOf(facts).planned);
    if (kind == u"circle"_s)
        return u"Responses in the payoff plane. Each small mark is a trial, at the mean payoffs for self and other of "
               "its six primary items; marks outside the ring are mean angles of a cell. "_s +
               intervals + u' ' + chance + u' ' + counts;
    if (kind == u"intervals"_s)
        return u"SVO angles by cell. Dots are trials, large marks are means; rings and thick strokes are the angles of "
               "full value rationality. "_s +
               intervals + u' ' + chance + u' ' + counts;
    if (kind == u"distribution"_s)
        return u"Distribution of SVO angles by cell; the outline is that of answers at random, upright lines are means. "_s +
               counts;
    if (kind == u"rationality"_s)
        return u"Value rationality above chance by cell: 1 is full agreement with the induced value, 0 is what random "
               "answers give. Thin strokes are trials. "_s +
               intervals + u' ' + counts;
    if (kind == u"radar"_s)
        return u"Mean value rationality by respondent and goal condition; dotted: random answers. The area of a radar "
               u"depends on the order of its "
               "axes and hides dispersion; see the intervals. "_s +
               counts;
    if (kind == u"choices"_s)
        return u"Choices in the payoff plane. Lines are the items, from their first to their last option; the area of "
               u"a "
               "mark is the share of the answers at an allocation (where items meet, their shares add up). "_s +
               counts;
    if (kind == u"goal-effect"_s)
        return u"Mean distance to the induced value in paired cells with the goal prompt (full marks) and without "
               "(hollow marks), and its change with 95% intervals (Welch). "_s +
               counts;
    if (kind == u"heatmap"_s)
        return u"Choices by item: shade shows the share of trials of a cell that chose an option, in printed order. "_s +
               counts;
    if (kind == u"attributes"_s)
        return u"Value rationality above chance by what the design states of the models. Marks are cells, bars the "
               "means of a respondent’s cells; 0 is what random answers give. "_s +
               counts;
    if (kind == u"agreement"_s)
        return u"Codes that two coders gave to the same replies or conversations: rows by the first, columns by the "
               "second; numbers are counts. κ is Cohen’s kappa with its 95% interval."_s;
    return {};
}

QStringList referenceList()
{
    return {
        u"Bakker, D. M., & Dijkstra, J. (2021). Comparing the Slider Measure of Social Value Orientation with its main "
        "alternatives. Social Psychology Quarterly. https://doi.org/10.1177/01902725211008938"_s,
        u"Efron, B. (1987). Better bootstrap confidence intervals. Journal of the American Statistical Association, "
        "82(397), 171–185."_s,
        u"Murphy, R. O., Ackermann, K. A., & Handgraaf, M. J. J. (2011). Measuring social value orientation. Judgment "
        "and Decision Making, 6(8), 771–781."_s,
        u"Heterogeneous Value Alignment Evaluation for Large Language Models. (2023). arXiv:2305.17147."_s,
        u"SVO Workbench (Version "_s + QStringLiteral(SVO_VERSION) + u") [Computer software]."_s};
}

} // namespace app::report
