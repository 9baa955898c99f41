#include "app/report/preregistration.h"

#include "app/base/json.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

QByteArray lineOf(const study::PlannedTrial& trial)
{
    QByteArray line = QByteArray::number(trial.id.value) + ' ' + QByteArray::number(trial.cell) + ' ' +
                      QByteArray::number(trial.number) + ' ' + QByteArray::number(trial.seed);
    for (const svo::Arrangement& item : trial.items) {
        line += ' ' + QByteArray::number(item.item) + ':';
        for (const auto printed : item.shown)
            line += QByteArray::number(printed);
    }
    return line + '\n';
}

QString conditions(const Facts& facts)
{
    QStringList lines;
    for (const CellSummary& cell : facts.cells) {
        const study::Cell& place = facts.study.cells.at(cell.cell);
        lines << u"- %1: %2, %3 trials"_s
                     .arg(cellWords(facts, cell), orientationWords(facts.study.orientationOf(place)))
                     .arg(cell.planned);
    }
    return lines.join(u'\n');
}

} // namespace

QString planHash(const study::Study& study)
{
    if (!study.isFrozen) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(base::dumpJson(study::designToJson(study.design)));
    for (const auto& trial : study.trials)
        hash.addData(lineOf(trial->plan));
    return QString::fromLatin1(hash.result().toHex());
}

base::Result<QString> preregistrationText(const study::Study& study)
{
    if (!study.isFrozen)
        return base::Error{
            base::ErrorKind::NotFound,
            u"The plan of this study is not frozen yet. Freeze it (Study, Freeze the plan), then save the "
            "text."_s,
            {}};
    const Facts facts = factsOf(study, {}, true);
    const QStringList methods = methodsText(facts);
    const qsizetype first = study.design.pilot ? 1 : 0; // the sentence that this is a pilot
    QStringList text;
    text << u"Preregistration: "_s + study.design.title << u"Plan (SHA-256): "_s + planHash(study)
         << u"Made with SVO Workbench %1; the plan has %2 trials in %3 cells, seed %4."_s
                .arg(QStringLiteral(SVO_VERSION))
                .arg(study.trials.size())
                .arg(facts.cells.size())
                .arg(study.design.seed)
         << QString();
    const auto add = [&](const QString& question, const QString& answer) { text << question << answer << QString(); };
    add(u"1. Have any data been collected for this study already?"_s,
        study.hasAttempts() ? u"Yes: %1 requests had been sent when this text was made."_s.arg(study.attempts)
                            : u"No, no request has been sent."_s);
    add(u"2. What is the main question or hypothesis?"_s, u"[State it, with the direction of each effect.]"_s);
    add(u"3. What are the dependent variables and how are they measured?"_s,
        u"The SVO angle of each trial and value rationality. "_s + methods.at(first + 3));
    add(u"4. How many and which conditions will respondents be assigned to?"_s,
        methods.at(first + 1) + u"\nCells:\n"_s + conditions(facts));
    add(u"5. Which analyses will be conducted to examine the main question?"_s,
        u"Mean angle and value rationality per cell with 95% intervals. [Name the comparisons, their tests and the "
        "correction for their number.]"_s);
    add(u"6. How will outliers be defined, and which observations will be excluded?"_s,
        u"None is excluded. Trials with a missing primary item have no angle and are counted as such; refused, "
        u"ambiguous, "
        "unread and truncated replies give no number unless a person, with a reason, reads an option in them. [State "
        "further rules, such as transitive trials only.]"_s);
    add(u"7. How many observations will be collected, or what determines the sample size?"_s,
        u"%1 trials per cell, %2 in all, fixed by the plan. [Give the reason for this number.]"_s
            .arg(study.design.trials)
            .arg(study.trials.size()));
    add(u"8. Who are the respondents?"_s, methods.at(first));
    add(u"9. Anything else"_s, u"[Secondary analyses, exploratory questions, unusual features.]"_s);
    return text.join(u'\n');
}

QStringList deviations(const Facts& facts)
{
    QStringList found;
    const study::Study& study = facts.study;
    if (!study.isFrozen) return {u"The plan was never frozen: there is nothing to compare with."_s};
    const Totals totals = totalsOf(facts);
    if (totals.complete < totals.planned)
        found << u"%1 of %2 planned trials were not run to the end."_s.arg(totals.planned - totals.complete)
                     .arg(totals.planned);
    if (const int unscored = totals.complete - totals.scored; unscored > 0)
        found << u"%1 complete trials have no angle, because a primary item has no option that counts."_s.arg(unscored);
    if (totals.overridden > 0)
        found << u"The automatic reading of %1 items was replaced by a person."_s.arg(totals.overridden);
    for (qsizetype i = 0; i < facts.provenance.size(); ++i) {
        const Provenance& provenance = facts.provenance.at(i);
        const study::Participant& participant = study.design.participants.at(i);
        const auto* server = std::get_if<chat::ServerModel>(&participant.model);
        if (!server) continue;
        if (provenance.repeated > 0)
            found << u"%1: %2 requests were sent again after a failure."_s.arg(participant.label)
                         .arg(provenance.repeated);
        if (!provenance.leftOut.isEmpty())
            found << u"%1: the server refused %2, which was therefore not sent."_s.arg(
                participant.label, provenance.leftOut.join(u", "_s));
        if (provenance.models.size() > 1)
            found << u"%1: the server named more than one model (%2)."_s.arg(participant.label,
                                                                             provenance.models.join(u", "_s));
        else if (!provenance.models.isEmpty() && provenance.models.first() != server->model)
            found << u"%1: “%2” was requested and the server named “%3”."_s.arg(participant.label, server->model,
                                                                                provenance.models.first());
        if (provenance.fingerprints.size() > 1)
            found << u"%1: the server changed its fingerprint during the study (%2)."_s.arg(
                participant.label, provenance.fingerprints.join(u", "_s));
    }
    return found;
}

} // namespace app::report
