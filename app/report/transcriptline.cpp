#include "app/report/filewriters.h"

#include "app/base/json.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

base::Json textOrNull(const QString& text)
{
    return text.isEmpty() ? base::Json(nullptr) : base::toJson(text);
}

base::Json numberOrNull(std::optional<qint64> value)
{
    return value && *value >= 0 ? base::Json(*value) : base::Json(nullptr);
}

base::Json timeOrNull(const QDateTime& time)
{
    return time.isValid() ? base::toJson(time.toUTC().toString(Qt::ISODateWithMs)) : base::Json(nullptr);
}

QString modelName(const study::Participant& participant)
{
    if (const auto* server = std::get_if<chat::ServerModel>(&participant.model)) return server->model;
    if (const auto* simulated = std::get_if<chat::SimulatedModel>(&participant.model))
        return u"simulated:"_s + chat::simulatedKindName(simulated->kind);
    return u"manual"_s;
}

base::Json readingOf(const study::Study& study, const study::Trial& trial, const study::Attempt& attempt)
{
    if (attempt.stage != prompt::Stage::Item || attempt.readerVersion == 0) return nullptr;
    const svo::Presentation shown = study::presentationOf(study, trial, attempt.item);
    base::Json json;
    json["state"] = base::toJson(extract::stateName(attempt.reading.state));
    json["option"] = attempt.reading.place < 0
                         ? base::Json(nullptr)
                         : base::Json(shown.printed.at(static_cast<std::size_t>(attempt.reading.place)));
    json["start"] = numberOrNull(attempt.reading.start);
    json["end"] = numberOrNull(attempt.reading.end);
    json["rule"] = textOrNull(attempt.reading.rule);
    json["reader_version"] = attempt.readerVersion;
    return json;
}

base::Json servedOf(const chat::Served& served)
{
    if (served.isEmpty()) return nullptr;
    return {{"program", textOrNull(served.program)},
            {"file", textOrNull(served.file)},
            {"digest", textOrNull(served.digest)},
            {"quantization", textOrNull(served.quantization)},
            {"context_length", numberOrNull(served.context)}};
}

base::Json priceOf(const std::optional<study::Tariff>& tariff)
{
    if (!tariff) return nullptr;
    const auto& cached = tariff->price.cached;
    return {{"in", base::toJson(base::textFromMillionths(tariff->price.input))},
            {"out", base::toJson(base::textFromMillionths(tariff->price.output))},
            {"cached", cached ? base::toJson(base::textFromMillionths(*cached)) : base::Json(nullptr)},
            {"currency", base::toJson(tariff->currency)}};
}

base::Json attemptOf(const study::Study& study, const study::Trial& trial, const study::Attempt& attempt)
{
    base::Json json;
    json["attempt"] = attempt.id.value;
    json["stage"] = base::toJson(prompt::stageName(attempt.stage));
    json["item"] = attempt.item > 0 ? base::Json(attempt.item) : base::Json(nullptr);
    json["number"] = attempt.number;
    json["sent_at"] = timeOrNull(attempt.sentAt);
    json["system"] = textOrNull(attempt.system);
    json["prompt"] = base::toJson(attempt.prompt);
    const auto parameters = base::parseJson(attempt.parameters);
    json["parameters"] = parameters ? *parameters : base::Json(nullptr);
    json["body_sha256"] = textOrNull(QString::fromLatin1(attempt.bodyHash));
    json["outcome"] = base::toJson(study::outcomeName(attempt.outcome));
    json["reply"] = base::toJson(attempt.reply.text);
    json["thoughts"] = textOrNull(attempt.reply.reasoning);
    json["stop_reason"] = base::toJson(chat::stopReasonName(attempt.reply.stop));
    json["model_returned"] = textOrNull(attempt.reply.model);
    json["fingerprint"] = textOrNull(attempt.reply.fingerprint);
    json["request_id"] = textOrNull(attempt.reply.requestId);
    json["tokens"] = {{"in", numberOrNull(attempt.reply.usage.input)},
                      {"out", numberOrNull(attempt.reply.usage.output)},
                      {"reasoning", numberOrNull(attempt.reply.usage.reasoning)},
                      {"cached", numberOrNull(attempt.reply.usage.cached)}};
    json["server"] = servedOf(attempt.served);
    json["price_per_million"] = priceOf(attempt.tariff);
    json["first_token_ms"] = numberOrNull(attempt.firstTokenMs);
    json["total_ms"] = numberOrNull(attempt.totalMs);
    json["failure"] = textOrNull(attempt.failure);
    json["http_status"] = attempt.http > 0 ? base::Json(attempt.http) : base::Json(nullptr);
    json["reading"] = readingOf(study, trial, attempt);
    return json;
}

base::Json correctionOf(const study::Study& study, const study::Trial& trial, const study::Override& entry)
{
    base::Json json;
    json["item"] = entry.item;
    json["decision"] = base::toJson(study::decisionName(entry.kind));
    json["option"] = nullptr;
    if (entry.kind == study::DecisionKind::Option)
        json["option"] =
            study::presentationOf(study, trial, entry.item).printed.at(static_cast<std::size_t>(entry.place));
    json["by"] = base::toJson(entry.by);
    json["reason"] = base::toJson(entry.reason);
    json["time"] = timeOrNull(entry.at);
    return json;
}

} // namespace

QByteArray transcriptLine(const study::Study& study, const study::Trial& trial, const study::Transcript& transcript)
{
    const study::Cell& cell = study.cellOf(trial);
    const study::Participant& participant = study.participantOf(cell);
    base::Json json;
    json["study"] = base::toJson(study.design.title);
    json["pilot"] = study.design.pilot;
    json["trial"] = trial.plan.id.value;
    json["cell"] = trial.plan.cell + 1;
    json["trial_in_cell"] = trial.plan.number;
    json["participant"] = base::toJson(participant.label);
    json["simulated"] = participant.isSimulated();
    json["model_requested"] = base::toJson(modelName(participant));
    json["orientation"] = base::toJson(study.orientationOf(cell).id);
    json["goal"] = base::toJson(prompt::goalName(cell.goal));
    json["prompt_pack"] = base::toJson(cell.factors.promptPack);
    json["induction"] = base::toJson(prompt::inductionName(cell.factors.induction));
    json["placement"] = base::toJson(prompt::placementName(cell.factors.placement));
    json["conversation"] = base::toJson(study::conversationName(cell.factors.conversation));
    json["seed"] = base::toJson(QString::number(trial.plan.seed));
    const auto score = study::scoreOf(study, trial);
    json["angle"] = score ? base::Json(score->angle) : base::Json(nullptr);
    json["attempts"] = base::Json::array();
    for (const study::Attempt& attempt : transcript.attempts)
        json["attempts"].push_back(attemptOf(study, trial, attempt));
    json["corrections"] = base::Json::array();
    for (const study::Override& entry : study.overrides)
        if (entry.trial == trial.plan.id) json["corrections"].push_back(correctionOf(study, trial, entry));
    return base::dumpJson(json) + '\n';
}

} // namespace app::report
