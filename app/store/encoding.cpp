#include "app/store/encoding.h"

#include "app/base/json.h"
#include <QCryptographicHash>
#include <QtEndian>

namespace app::store {
namespace {

using namespace Qt::StringLiterals;
using study::Outcome;
using study::StepState;

constexpr qsizetype itemBytes = 1 + svo::optionCount;
constexpr qsizetype stepBytes = 4;
// Outcomes are kept as their place in the enumeration, from 1; it must never be reordered.
static_assert(static_cast<int>(Outcome::Extracted) == 0 && static_cast<int>(Outcome::Error) == 5 &&
              static_cast<int>(Outcome::Sent) == 7);

void addNumber(QCryptographicHash& hash, quint64 number)
{
    const quint64 bytes = qToLittleEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&bytes), sizeof bytes));
}

void addText(QCryptographicHash& hash, const QString& text)
{
    addNumber(hash, static_cast<quint64>(text.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
}

} // namespace

QByteArray chainHash(const QByteArray& before, const study::Override& entry)
{
    const base::Json row =
        base::Json::array({entry.id, entry.trial.value, entry.item, base::toJson(study::decisionName(entry.kind)),
                           entry.place, base::toJson(entry.reason), base::toJson(entry.by),
                           entry.at.isValid() ? base::Json(entry.at.toMSecsSinceEpoch()) : base::Json()});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(base::dumpJson(row));
    return hash.result();
}

QByteArray planHash(const study::Design& design, const QList<study::PlannedTrial>& trials)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(base::dumpJson(study::designToJson(design)));
    for (const study::PlannedTrial& trial : trials) {
        for (const qint64 number : {trial.id.value, qint64(trial.cell), qint64(trial.number)})
            addNumber(hash, static_cast<quint64>(number));
        addNumber(hash, trial.seed);
        hash.addData(itemsToBytes(trial.items));
    }
    return hash.result();
}

QByteArray replyHash(const QString& text, const QString& reasoning)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, text);
    addText(hash, reasoning);
    return hash.result();
}

QByteArray itemsToBytes(const QList<svo::Arrangement>& items)
{
    QByteArray bytes;
    bytes.reserve(items.size() * itemBytes);
    for (const svo::Arrangement& arrangement : items) {
        bytes.append(static_cast<char>(arrangement.item));
        for (const quint8 option : arrangement.shown)
            bytes.append(static_cast<char>(option));
    }
    return bytes;
}

std::optional<QList<svo::Arrangement>> itemsFromBytes(QByteArrayView bytes)
{
    if (bytes.size() % itemBytes != 0 || bytes.size() > itemBytes * svo::itemCount) return std::nullopt;
    QList<svo::Arrangement> items;
    items.reserve(bytes.size() / itemBytes);
    for (; !bytes.isEmpty(); bytes = bytes.sliced(itemBytes)) {
        svo::Arrangement arrangement;
        arrangement.item = static_cast<quint8>(bytes.front());
        std::ranges::copy(bytes.sliced(1, svo::optionCount), arrangement.shown.begin());
        items << arrangement;
    }
    return items;
}

QByteArray stepsToBytes(const std::vector<StepState>& steps)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(steps.size()) * stepBytes);
    for (const StepState& step : steps) {
        const int attempts = std::min(step.attempts, 0xffff);
        bytes.append(static_cast<char>(attempts & 0xff));
        bytes.append(static_cast<char>(attempts >> 8));
        bytes.append(static_cast<char>(step.outcome ? static_cast<int>(*step.outcome) + 1 : 0));
        bytes.append(static_cast<char>(step.place + 1));
    }
    return bytes;
}

bool stepsFromBytes(QByteArrayView bytes, const QString& failure, std::vector<StepState>& steps)
{
    if (bytes.size() != static_cast<qsizetype>(steps.size()) * stepBytes) return false;
    const auto* data = reinterpret_cast<const quint8*>(bytes.data());
    for (StepState& step : steps) {
        step.attempts = data[0] | data[1] << 8;
        if (data[2] > static_cast<int>(Outcome::Sent) + 1 || data[3] > svo::optionCount) return false;
        step.outcome = data[2] ? std::optional(static_cast<Outcome>(data[2] - 1)) : std::nullopt;
        step.place = data[3] - 1;
        if (step.outcome.has_value() != (step.attempts > 0) ||
            (step.place >= 0) != (step.outcome == Outcome::Extracted))
            return false;
        step.failure = step.outcome == Outcome::Error ? failure : QString();
        data += stepBytes;
    }
    return true;
}

QByteArray circumstanceToBytes(const study::Attempt& attempt)
{
    base::Json json = base::Json::object();
    const auto add = [&json](const char* key, const QString& text) {
        if (!text.isEmpty()) json[key] = base::toJson(text);
    };
    add("program", attempt.served.program);
    add("file", attempt.served.file);
    add("digest", attempt.served.digest);
    add("quantization", attempt.served.quantization);
    if (attempt.served.context) json["context"] = *attempt.served.context;
    if (attempt.tariff) {
        const base::Price& price = attempt.tariff->price;
        json["price"] = {{"input", price.input}, {"output", price.output}}; // millionths for a million tokens
        if (price.cached) json["price"]["cached"] = *price.cached;
        json["price"]["currency"] = base::toJson(attempt.tariff->currency);
    }
    return json.empty() ? QByteArray() : base::dumpJson(json);
}

bool circumstanceFromBytes(const QByteArray& bytes, study::Attempt& attempt)
{
    if (bytes.isEmpty()) return true;
    const auto json = base::parseJson(bytes);
    if (!json || !json->is_object()) return false;
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    base::ObjectReader reader(*json, {});
    attempt.served.program = reader.string("program", QString());
    attempt.served.file = reader.string("file", QString());
    attempt.served.digest = reader.string("digest", QString());
    attempt.served.quantization = reader.string("quantization", QString());
    if (reader.has("context")) attempt.served.context = reader.integer("context", 1, most);
    if (const base::Json* object = reader.object("price")) {
        base::ObjectReader price(*object, u"price"_s);
        study::Tariff tariff;
        tariff.price.input = price.integer("input", 0, most);
        tariff.price.output = price.integer("output", 0, most);
        if (price.has("cached")) tariff.price.cached = price.integer("cached", 0, most);
        tariff.currency = price.string("currency");
        if (!price.finish()) return false;
        attempt.tariff = tariff;
    }
    return bool(reader.finish());
}

} // namespace app::store
