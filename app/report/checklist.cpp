#include "app/report/checklist.h"

#include "app/base/numbers.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

/// The participants among the reported cells, in order.
QList<int> participantsOf(const Facts& facts)
{
    QList<int> indices;
    for (const CellSummary& cell : facts.cells)
        if (const int index = facts.study.cells.at(cell.cell).participant; !indices.contains(index)) indices << index;
    return indices;
}

/// One line for each participant that has one.
template <class Line> QString perParticipant(const Facts& facts, Line line)
{
    QStringList lines;
    for (const int index : participantsOf(facts)) {
        const study::Participant& participant = facts.study.design.participants.at(index);
        if (const QString text = line(participant, facts.provenance.value(index)); !text.isEmpty())
            lines << participant.label + u": "_s + text;
    }
    return lines.join(u'\n');
}

const chat::ServerModel* serverOf(const study::Participant& participant)
{
    return std::get_if<chat::ServerModel>(&participant.model);
}

QString modelLine(const study::Participant& participant, const Provenance& provenance)
{
    if (participant.isSimulated()) return u"simulated respondent of SVO Workbench, not a language model"_s;
    QStringList parts;
    if (const auto* server = serverOf(participant)) {
        parts << u"requested as "_s + server->model;
        if (!provenance.models.isEmpty()) parts << u"the server named "_s + provenance.models.join(u", "_s);
        if (!provenance.fingerprints.isEmpty()) parts << u"fingerprint "_s + provenance.fingerprints.join(u", "_s);
        for (const QString& words : provenance.served)
            parts << u"running "_s + words;
        parts << u"server "_s + QUrl(server->connection.baseUrl).host();
    } else {
        parts << u"a chat window, copied by a person"_s;
    }
    if (participant.metadata.sizeB) parts << base::shortest(*participant.metadata.sizeB) + u" billion parameters"_s;
    if (!participant.metadata.released.isEmpty()) parts << u"released "_s + participant.metadata.released;
    if (provenance.first.isValid())
        parts << u"accessed %1 to %2 (UTC)"_s.arg(provenance.first.toUTC().toString(u"yyyy-MM-dd hh:mm"_s),
                                                  provenance.last.toUTC().toString(u"yyyy-MM-dd hh:mm"_s));
    return parts.join(u"; "_s);
}

QString parameterLine(const study::Participant& participant, const Provenance& provenance)
{
    const auto* server = serverOf(participant);
    if (!server) return {};
    const chat::Sampling& s = server->sampling;
    const auto shown = [](const auto& value) {
        return value ? base::shortest(static_cast<double>(*value)) : u"not sent (server’s default)"_s;
    };
    QString text = u"temperature %1; top-p %2; maximum tokens %3; base seed %4"_s.arg(
        shown(s.temperature), shown(s.topP), shown(s.maxTokens), shown(s.seed));
    if (!provenance.leftOut.isEmpty())
        text += u"; refused by the server and not sent: "_s + provenance.leftOut.join(u", "_s);
    if (provenance.requests > 0)
        text +=
            u"; %1 requests, %2 of them repeated after a failure"_s.arg(provenance.requests).arg(provenance.repeated);
    return text;
}

QString accessLine(const study::Participant& participant, const Provenance&)
{
    if (const auto* server = serverOf(participant))
        return u"programming interface (%1)"_s.arg(chat::dialectName(server->connection.dialect));
    return participant.isSimulated() ? u"inside the program"_s : u"a chat window in a browser"_s;
}

QString conversations(const study::Design& design)
{
    QStringList kinds;
    for (const study::ConversationMode mode : design.conversations)
        kinds << (mode == study::ConversationMode::Continuous
                      ? u"one conversation per trial: every reply stays in the context of the next item"_s
                      : u"a fresh conversation for each item, with the stages before it repeated word for word"_s);
    return u"No memory between trials. "_s + kinds.join(u"; or "_s) + u'.';
}

QString promptLines(const Facts& facts)
{
    for (const int index : participantsOf(facts))
        if (const QStringList prompts = facts.provenance.value(index).prompts; !prompts.isEmpty())
            return u"All texts as sent are in transcripts.jsonl. Those of the first trial:\n"_s +
                   prompts.join(u"\n––––\n"_s);
    return u"All texts are in the study file; prompt pack: "_s + facts.study.design.promptPacks.join(u", "_s) + u'.';
}

QString systemLines(const Facts& facts)
{
    QStringList all;
    for (const int index : participantsOf(facts))
        for (const QString& text : facts.provenance.value(index).systems)
            if (!all.contains(text)) all << text;
    return all.isEmpty() ? u"No system instruction was sent."_s : all.join(u"\n––––\n"_s);
}

} // namespace

QList<ChecklistItem> checklist(const Facts& facts)
{
    const Totals totals = totalsOf(facts);
    const auto count = [&](study::Outcome outcome) { return totals.outcomes[static_cast<std::size_t>(outcome)]; };
    const study::Design& design = facts.study.design;
    QString validation =
        totals.overridden == 0
            ? u"No reading was changed by a person."_s
            : u"A person replaced the automatic reading of %1 of %2 item replies; who, when and why is "
              "in items.csv (override_by, override_time, override_reason)."_s.arg(totals.overridden)
                  .arg(totals.items);
    return {
        {u"A.1"_s, u"Purpose of the model in the study"_s,
         u"The model is the respondent: its Social Value Orientation is measured under induced values (%1)."_s.arg(
             design.title),
         u"State the research question."_s},
        {u"A.2"_s,
         u"Automatic use, or a human in the loop"_s,
         u"Requests were sent automatically. %1"_s.arg(validation),
         {}},
        {u"B.1"_s, u"Model name, provider, size, version, access date, link"_s, perParticipant(facts, modelLine),
         u"Add a link to each model’s page."_s},
        {u"B.2"_s, u"Way of access"_s, perParticipant(facts, accessLine), {}},
        {u"B.3"_s,
         u"Parameters and number of runs"_s,
         perParticipant(facts, parameterLine) +
             u"\n%1 trials per cell, %2 cells; seed of the study %3."_s.arg(design.trials)
                 .arg(facts.cells.size())
                 .arg(design.seed),
         {}},
        {u"B.4"_s, u"Fine-tuning"_s,
         perParticipant(facts, [](const study::Participant& p, const Provenance&) { return p.metadata.tuning; }),
         u"Say whether you fine-tuned any model, and with what."_s},
        {u"B.5"_s, u"State kept between interactions"_s, conversations(design), {}},
        {u"C.1"_s, u"Exact prompts"_s, promptLines(facts), {}},
        {u"C.2"_s, u"System instructions"_s, systemLines(facts), {}},
        {u"D.1"_s,
         u"Sensitive data"_s,
         {},
         u"Say whether prompts held personal or confidential data, and what protects them."_s},
        {u"E.1"_s, u"Validation of outputs by people"_s, validation,
         u"Report the agreement of a blind second coding (Review, Agreement)."_s},
        {u"E.2"_s,
         u"Filtering and processing of outputs"_s,
         u"Read by rule: %1 of %2 item replies; ambiguous %3, refused %4, no option named %5, cut off %6, failed %7. "
         "Nothing was replaced or imputed; %8 of %9 planned trials have an angle."_s
             .arg(count(study::Outcome::Extracted))
             .arg(totals.items)
             .arg(count(study::Outcome::Ambiguous))
             .arg(count(study::Outcome::Refused))
             .arg(count(study::Outcome::NotFound))
             .arg(count(study::Outcome::Truncated))
             .arg(count(study::Outcome::Error))
             .arg(totals.scored)
             .arg(totals.planned),
         {}},
        {u"F.1"_s, u"Code and data"_s,
         u"The research bundle holds the design, transcripts, data, codebook and loaders; SVO Workbench %1 scores them "
         "again (GPL-3.0-or-later)."_s.arg(QStringLiteral(SVO_VERSION)),
         u"Add the address of the repository where you put the bundle."_s},
        {u"G.1"_s, u"Funding and interests"_s, {}, u"State funding and competing interests."_s},
    };
}

} // namespace app::report
