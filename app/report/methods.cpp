#include "app/report/words.h"

#include "app/base/numbers.h"
#include "app/svo/screens.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

QString date(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

QString plural(qint64 count, const QString& one, const QString& many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString percent(int part, int whole)
{
    return base::fixed(whole > 0 ? 100.0 * part / whole : 0, 1) + u'%';
}

QString listed(const QStringList& parts)
{
    if (parts.size() <= 1) return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u" and "_s + parts.last();
}

QString samplingOf(const chat::Sampling& sampling)
{
    QStringList parts;
    if (sampling.temperature) parts << u"temperature "_s + base::shortest(*sampling.temperature);
    if (sampling.topP) parts << u"top-p "_s + base::shortest(*sampling.topP);
    if (sampling.maxTokens) parts << u"at most %1 tokens per reply"_s.arg(*sampling.maxTokens);
    if (sampling.seed) parts << u"base seed "_s + QString::number(*sampling.seed);
    return parts.isEmpty() ? u"the server’s default sampling parameters"_s : parts.join(u", "_s);
}

QString respondentOf(const Facts& facts, int index)
{
    const study::Participant& participant = facts.study.design.participants.at(index);
    const Provenance provenance = facts.provenance.value(index);
    QStringList parts;
    if (const auto* server = std::get_if<chat::ServerModel>(&participant.model)) {
        parts << u"model id “%1”"_s.arg(server->model);
        if (!provenance.models.isEmpty() && provenance.models != QStringList{server->model})
            parts << u"named “%1” by the server"_s.arg(provenance.models.join(u"”, “"_s));
        parts << u"through the %1 interface of %2"_s.arg(chat::dialectName(server->connection.dialect),
                                                         QUrl(server->connection.baseUrl).host());
        parts << samplingOf(server->sampling);
        if (!provenance.leftOut.isEmpty())
            parts << u"not sent because the server refused it: "_s + provenance.leftOut.join(u", "_s);
    } else if (participant.isSimulated()) {
        parts << u"a simulated respondent with a fixed rule, not a language model"_s;
    } else {
        parts << u"answers copied by a person from a chat window"_s;
    }
    if (participant.metadata.sizeB) parts << base::shortest(*participant.metadata.sizeB) + u" billion parameters"_s;
    if (!participant.metadata.tuning.isEmpty()) parts << u"tuning: "_s + participant.metadata.tuning;
    if (!participant.metadata.reasoning.isEmpty()) parts << u"reasoning: "_s + participant.metadata.reasoning;
    if (!participant.metadata.released.isEmpty()) parts << u"released "_s + participant.metadata.released;
    if (provenance.first.isValid())
        parts << (date(provenance.first) == date(provenance.last)
                      ? u"accessed on "_s + date(provenance.first)
                      : u"accessed from %1 to %2"_s.arg(date(provenance.first), date(provenance.last)));
    return u"%1 (%2)"_s.arg(participant.label, parts.join(u"; "_s));
}

QString material(const study::Design& design)
{
    QString text = design.items == study::Items::All
                       ? u"We administered the fifteen items of the SVO Slider Measure (Murphy et al., 2011)"_s
                       : u"We administered the six primary items of the SVO Slider Measure (Murphy et al., 2011)"_s;
    if (design.payoffs)
        text += u" with the payoff set “%1” in place of the published one, centred on %2 points for self and %3 for "
                "the other"_s.arg(design.payoffs->id, base::shortest(design.payoffs->centre.self),
                                  base::shortest(design.payoffs->centre.other));
    return text;
}

QString respondents(const Facts& facts)
{
    QStringList each;
    QList<int> seen;
    for (const CellSummary& cell : facts.cells) {
        const int index = facts.study.cells.at(cell.cell).participant;
        if (seen.contains(index)) continue;
        seen << index;
        each << respondentOf(facts, index);
    }
    return material(facts.study.design) + u" to "_s + plural(each.size(), u"respondent"_s, u"respondents"_s) + u": "_s +
           each.join(u"; "_s) + u'.';
}

template <class Value, class Name> QString namesOf(const QList<Value>& values, Name name)
{
    QStringList names;
    for (const Value& value : values)
        names << name(value);
    return listed(names);
}

QString procedure(const Facts& facts)
{
    const study::Design& design = facts.study.design;
    QStringList orientations;
    for (const study::Orientation& orientation : design.orientations)
        orientations << orientationWords(orientation);
    QStringList goals;
    for (const prompt::Goal goal : design.goals)
        goals << (goal == prompt::Goal::Self    ? u"stated by the model itself"_s
                  : goal == prompt::Goal::Fixed ? u"a fixed sentence"_s
                                                : u"none"_s);
    QString text =
        u"In each trial, one conversation, the respondent was first asked whether it knew the named value and what a "
        "person who holds it is like, then to be such a person, then (depending on the goal condition) to state a "
        "goal, and then to answer the items. Values: %1. Goal: %2. The value was induced by %3 in the %4 turn. "
        "Prompts: %5. "_s.arg(listed(orientations), goals.join(u" / "_s),
                              namesOf(design.inductions, prompt::inductionName),
                              namesOf(design.placements, prompt::placementName), listed(design.promptPacks));
    text += u"Item order: %1; option order: %2; option labels: %3; conversation: %4. "_s.arg(
        namesOf(design.itemOrders, svo::itemOrderName), namesOf(design.optionOrders, svo::optionOrderName),
        namesOf(design.labels, svo::labelsName), namesOf(design.conversations, study::conversationName));
    const int cells = static_cast<int>(facts.cells.size());
    text += u"Each of %1 had %2, independent conversations with the orders and seeds fixed before the first request "
            "(seed %3)."_s.arg(plural(cells, u"cell"_s, u"cells"_s), plural(design.trials, u"trial"_s, u"trials"_s))
                .arg(design.seed);
    return text;
}

QString reading(const Facts& facts, const Totals& totals)
{
    const auto count = [&](study::Outcome outcome) { return totals.outcomes[static_cast<std::size_t>(outcome)]; };
    QString text = u"Of %1 item replies, %2 were read into an option by rule (reader version %3), %4 were ambiguous, "
                   "%5 refused, %6 named no option, %7 were cut off and %8 failed. "_s.arg(totals.items)
                       .arg(count(study::Outcome::Extracted))
                       .arg(extract::readerVersion)
                       .arg(count(study::Outcome::Ambiguous))
                       .arg(count(study::Outcome::Refused))
                       .arg(count(study::Outcome::NotFound))
                       .arg(count(study::Outcome::Truncated))
                       .arg(count(study::Outcome::Error));
    text += totals.overridden == 0
                ? u"No reading was corrected by a person. "_s
                : u"A person corrected the reading of %1; the automatic reading is kept beside it. "_s.arg(
                      plural(totals.overridden, u"item"_s, u"items"_s));
    text += u"Items without an option stay missing and were never replaced; trials with a missing primary item have no "
            "angle. %1 of %2 planned trials were scored; %3 of these were transitive (random answers: %4%) and %5 had "
            "a vector longer than %6 points (random answers: %7%; Bakker & Dijkstra, 2021)."_s
                .arg(QString::number(totals.scored), QString::number(totals.planned),
                     percent(totals.transitive, totals.scored), base::fixed(100 * facts.chance->transitive, 1),
                     percent(totals.longVectors, totals.scored),
                     base::shortest(svo::lengthScreens[0] * svo::lengthScale(facts.study.design.payoffsInUse())),
                     base::fixed(100 * facts.chance->longer[0], 1));
    return text;
}

/// Definitions alone: it stands in preregistrations, too.
QString measures(const Facts& facts)
{
    const svo::Distribution& chance = *facts.chance;
    const svo::AngleRange band = chance.trialBand();
    const svo::Allocation centre = facts.study.design.payoffsInUse().centre;
    QString text =
        u"The SVO angle is the direction of the mean payoffs of the six primary items from the centre (%1, "
        "%2). Categories have their boundaries at 57.15°, 22.45° and −12.04°. "_s.arg(base::shortest(centre.self),
                                                                                      base::shortest(centre.other));
    text += u"Value rationality is 1 − d / d_max, where d is the distance of a trial’s angle to the target set of the "
            "induced value and d_max the largest distance that six answers can have; value rationality above chance is "
            "1 − d / E(d), where E(d) is the expected distance of random answers. "_s;
    text +=
        u"Answers drawn uniformly at random have a mean angle of %1° (SD = %2); 95% of such trials fall between "
        "%3° and %4°. "_s.arg(apaNumber(chance.mean), apaNumber(chance.sd), apaNumber(band.low), apaNumber(band.high));
    text += u"Intervals are 95% BCa bootstrap intervals with 9,999 resamples (Efron, 1987), Student’s t below 10 "
            "trials. Scores and statistics were computed with SVO Workbench "_s +
            QStringLiteral(SVO_VERSION) + u'.';
    return text;
}

} // namespace

QStringList methodsText(const Facts& facts)
{
    const Totals totals = totalsOf(facts);
    QStringList paragraphs;
    if (facts.study.design.pilot) paragraphs << u"This is a pilot study."_s;
    paragraphs << respondents(facts) << procedure(facts) << reading(facts, totals) << measures(facts);
    return paragraphs;
}

} // namespace app::report
