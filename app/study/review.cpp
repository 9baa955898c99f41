#include "app/study/review.h"

#include "app/svo/score.h"

namespace app::study {

using namespace Qt::StringLiterals;
using base::Json;

namespace {

Json timeJson(const QDateTime& time)
{
    return base::toJson(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

QDateTime timeOf(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Json toJson(const Proposal& entry)
{
    Json json{{"kind", "proposal"},
              {"number", entry.number},
              {"trial", entry.trial.value},
              {"item", entry.item},
              {"attempt", entry.attempt.value},
              {"reader", base::toJson(entry.reader)},
              {"model", base::toJson(entry.model)},
              {"prompt", base::toJson(entry.prompt)},
              {"parameters", base::toJson(entry.parameters)},
              {"reply", base::toJson(entry.reply)},
              {"outcome", base::toJson(outcomeName(entry.outcome))},
              {"place", entry.place},
              {"failure", base::toJson(entry.failure)},
              {"at", timeJson(entry.at)}};
    if (entry.usage.input) json["input_tokens"] = *entry.usage.input;
    if (entry.usage.output) json["output_tokens"] = *entry.usage.output;
    return json;
}

Json toJson(const CodingSample& entry)
{
    Json units = Json::array();
    for (const CodingUnit& unit : entry.units)
        units.push_back({unit.trial.value, unit.item});
    return {{"kind", "sample"},   {"number", entry.number}, {"coding", base::toJson(codingName(entry.kind))},
            {"seed", entry.seed}, {"units", units},         {"at", timeJson(entry.at)}};
}

Json toJson(const Coding& entry)
{
    return {{"kind", "code"},
            {"sample", entry.sample},
            {"unit", entry.unit},
            {"coder", base::toJson(entry.coder)},
            {"code", base::toJson(entry.code)},
            {"at", timeJson(entry.at)}};
}

constexpr qint64 most = 1'000'000'000'000;

ReviewEntry readProposal(base::ObjectReader& reader)
{
    Proposal entry;
    entry.number = reader.integer("number", 1, most);
    entry.trial = {reader.integer("trial", 1, most)};
    entry.item = static_cast<int>(reader.integer("item", 1, svo::itemCount));
    entry.attempt = {reader.integer("attempt", 0, most)};
    entry.reader = reader.string("reader");
    entry.model = reader.string("model");
    entry.prompt = reader.string("prompt");
    entry.parameters = reader.string("parameters");
    entry.reply = reader.string("reply");
    const auto outcome = outcomeFromName(reader.string("outcome"));
    entry.place = static_cast<int>(reader.integer("place", -1, svo::optionCount - 1));
    entry.failure = reader.string("failure");
    entry.at = timeOf(reader.string("at"));
    if (reader.has("input_tokens")) entry.usage.input = reader.integer("input_tokens", 0, most);
    if (reader.has("output_tokens")) entry.usage.output = reader.integer("output_tokens", 0, most);
    entry.outcome = outcome.value_or(Outcome::Error);
    if (!outcome || (entry.outcome == Outcome::Extracted) != (entry.place >= 0))
        reader.fail("outcome", u"outcome and place do not fit"_s);
    return entry;
}

ReviewEntry readSample(base::ObjectReader& reader)
{
    CodingSample entry;
    entry.number = reader.integer("number", 1, most);
    entry.kind = reader.choice("coding", {codingName(CodingKind::Replies), codingName(CodingKind::Transcripts)}) ==
                         codingName(CodingKind::Replies)
                     ? CodingKind::Replies
                     : CodingKind::Transcripts;
    const Json* seed = reader.any("seed");
    if (seed && seed->is_number_unsigned()) entry.seed = seed->get<quint64>();
    if (const Json* units = reader.array("units", true))
        for (const Json& unit : *units) {
            const bool fits =
                unit.is_array() && unit.size() == 2 && unit[0].is_number_integer() && unit[1].is_number_integer();
            if (!fits) {
                reader.fail("units", u"a unit is a trial and an item"_s);
                break;
            }
            entry.units << CodingUnit{{unit[0].get<qint64>()}, unit[1].get<int>()};
        }
    entry.at = timeOf(reader.string("at"));
    return entry;
}

ReviewEntry readCoding(base::ObjectReader& reader)
{
    Coding entry;
    entry.sample = reader.integer("sample", 1, most);
    entry.unit = static_cast<int>(reader.integer("unit", 0, 1'000'000));
    entry.coder = reader.string("coder");
    entry.code = reader.string("code");
    entry.at = timeOf(reader.string("at"));
    return entry;
}

} // namespace

QString codingName(CodingKind kind)
{
    return kind == CodingKind::Replies ? u"replies"_s : u"transcripts"_s;
}

QByteArray reviewToBytes(const ReviewEntry& entry)
{
    return base::dumpJson(std::visit([](const auto& kind) { return toJson(kind); }, entry));
}

base::Result<ReviewEntry> reviewFromBytes(const QByteArray& bytes)
{
    const auto json = base::parseJson(bytes);
    if (!json) return json.error();
    if (!json->is_object()) return base::Error{base::ErrorKind::BadInput, u"no object"_s, {}};
    base::ObjectReader reader(*json, {});
    const QString kind = reader.choice("kind", {u"proposal"_s, u"sample"_s, u"code"_s});
    ReviewEntry entry = kind == "proposal"_L1 ? readProposal(reader)
                        : kind == "sample"_L1 ? readSample(reader)
                                              : readCoding(reader);
    if (const auto status = reader.finish(); !status) return status.error();
    return entry;
}

QStringList codesOf(CodingKind kind)
{
    QStringList codes;
    if (kind == CodingKind::Transcripts) {
        for (const auto category : {svo::Category::Altruistic, svo::Category::Prosocial, svo::Category::Individualistic,
                                    svo::Category::Competitive})
            codes << svo::categoryName(category);
        return codes << invalidCode;
    }
    for (int place = 1; place <= svo::optionCount; ++place)
        codes << QString::number(place);
    return codes << refusalCode << multipleCode << invalidCode;
}

} // namespace app::study
