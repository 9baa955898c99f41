#include "app/base/files.h"
#include "app/base/json.h"
#include "app/cli/commands.h"
#include "app/extract/extraction.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

using base::Json;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

/// One reply and what was shown.
struct Line
{
    Json id;
    svo::Presentation shown;
    QString response;
};

base::Result<svo::Presentation> presentationOf(const Json& options)
{
    if (!options.is_object() || options.size() != svo::optionCount)
        return badInput(tr("\"options\" must hold nine options. Write {\"A\": [self, other], …}."));
    svo::Presentation shown;
    for (const auto& [label, amounts] : options.items()) {
        const auto place = static_cast<std::size_t>(shown.labels.size());
        shown.labels << QString::fromStdString(label);
        const bool isPair =
            amounts.is_array() && amounts.size() == 2 && amounts[0].is_number() && amounts[1].is_number();
        if (!isPair)
            return badInput(tr("Option \"%1\" must be two numbers. Write [self, other].").arg(shown.labels.last()));
        shown.payoffs[place] = {amounts[0].get<double>(), amounts[1].get<double>()};
        shown.printed[place] = static_cast<quint8>(place + 1);
    }
    return shown;
}

/// Replies of models may hold half a surrogate pair, which only the lenient parser takes.
base::Result<Json> parseLine(const QByteArray& bytes, QString& response)
{
    const auto strict = base::parseJson(bytes);
    if (strict && strict->is_object()) {
        const auto text = strict->find("response");
        if (text == strict->end() || !text->is_string())
            return badInput(tr("\"response\" is missing or no text. Add the reply."));
        response = base::toQString(*text);
        return *strict;
    }
    auto lenient = base::parseServerObject(bytes);
    if (!lenient) return strict ? badInput(tr("This is no JSON object. Write one object a line.")) : strict.error();
    if (!lenient->value("response"_L1).isString())
        return badInput(tr("\"response\" is missing or no text. Add the reply."));
    response = lenient->take("response"_L1).toString();
    return base::parseJson(QJsonDocument(*lenient).toJson(QJsonDocument::Compact));
}

base::Result<Line> readLine(const QByteArray& bytes)
{
    Line line;
    const auto json = parseLine(bytes, line.response);
    if (!json) return json.error();
    if (!json->contains("id")) return badInput(tr("\"id\" is missing. Add what identifies the reply."));
    if (!json->contains("options")) return badInput(tr("\"options\" is missing. Add what was shown."));
    line.id = (*json)["id"];
    auto shown = presentationOf((*json)["options"]);
    if (!shown) return shown.error();
    line.shown = *std::move(shown);
    if (const auto item = json->find("item"); item != json->end() && item->is_number_integer())
        line.shown.item = item->get<int>();
    return line;
}

Json toJson(const Line& line, const extract::Extraction& reading)
{
    const auto orNull = [](int value) { return value < 0 ? Json(nullptr) : Json(value); };
    Json json;
    json["id"] = line.id;
    json["state"] = base::toJson(extract::stateName(reading.state));
    json["choice"] = reading.state == extract::State::Extracted ? base::toJson(line.shown.labels.value(reading.place))
                                                                : Json(nullptr);
    json["start"] = orNull(reading.start);
    json["end"] = orNull(reading.end);
    json["rule"] = base::toJson(reading.rule);
    return json;
}

} // namespace

int extractReplies(const Context& context)
{
    const QString input = context.arguments.place(0);
    const QString output = context.arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());
    const auto bytes = base::readFile(input);
    if (!bytes) return unusable(context, bytes.error());

    QByteArray written;
    qsizetype number = 0;
    for (QByteArray text : bytes->split('\n')) {
        ++number;
        if (text.startsWith("\xEF\xBB\xBF")) text.remove(0, 3);
        if (text.trimmed().isEmpty()) continue;
        const auto line = readLine(text);
        if (!line)
            return unusable(
                context, tr("%1, line %2: %3").arg(QDir::toNativeSeparators(input)).arg(number).arg(line.error().what));
        written += base::dumpJson(toJson(*line, extract::read(line->response, line->shown))) + '\n';
    }
    const auto status = base::writeFile(output, written);
    return status ? Done : fail(context, status.error());
}

} // namespace app::cli
