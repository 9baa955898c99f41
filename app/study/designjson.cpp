#include "app/study/designjson.h"

#include "app/study/design.h"
#include "app/study/participantjson.h"
#include <QCoreApplication>

namespace app::study {

using namespace Qt::StringLiterals;
using base::Json;
using base::ObjectReader;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::study", text);
}

constexpr auto formatName = "svo-design/1"_L1;
constexpr int usualTrials = 30;
constexpr int pilotTrials = 10;

/// The values of a factor: one, or a list of different ones; the fallback when it is left out.
QStringList texts(ObjectReader& reader, const char* key, const QStringList& fallback)
{
    const Json* value = reader.any(key);
    if (!value) return fallback;
    QStringList result;
    const Json list = value->is_array() ? *value : Json::array({*value});
    for (const Json& entry : list) {
        const QString text = base::toQString(entry);
        if (!entry.is_string())
            reader.fail(key, tr("a text, or a list of texts, is expected."));
        else if (result.contains(text))
            reader.fail(key, tr("\"%1\" is there twice.").arg(text));
        result << text;
    }
    return result;
}

/// The same for a factor with fixed names; the first of them is the fallback.
template <class Value>
QList<Value> factor(ObjectReader& reader, const char* key, const QStringList& names,
                    std::optional<Value> (*fromName)(const QString&))
{
    QList<Value> values;
    for (const QString& text : texts(reader, key, {names.first()})) {
        const auto value = fromName(text);
        if (value)
            values << *value;
        else
            reader.fail(key, tr("\"%1\" is not known; %2 are.").arg(text, names.join(u", "_s)));
    }
    return values;
}

base::Result<Orientation> orientationFromJson(const Json& json, const QString& where)
{
    const QString known = builtInOrientationIds().join(u", "_s);
    if (json.is_string()) {
        const QString id = base::toQString(json);
        if (!builtInOrientationIds().contains(id))
            return base::Error{base::ErrorKind::BadInput,
                               tr("\"%1\": \"%2\" is not known; %3 are. An orientation of your own has \"id\", "
                                  "\"name\", \"definition\" and \"target\".")
                                   .arg(where, id, known),
                               {}};
        return Orientation{id, {}, {}, {}};
    }
    ObjectReader reader(json, where);
    Orientation orientation;
    orientation.id = reader.string("id").trimmed();
    orientation.name = reader.string("name").trimmed();
    orientation.definition = reader.string("definition", QString());
    if (builtInOrientationIds().contains(orientation.id))
        reader.fail("id", tr("\"%1\" is the name of a standard orientation; choose another one.").arg(orientation.id));
    if (const Json* target = reader.any("target")) {
        const auto range = pairFromJson(*target);
        if (!range || range->first > range->second || range->first < -180 || range->second > 180)
            reader.fail("target", tr("two angles [low, high] from -180 to 180 degrees are expected."));
        else
            orientation.target = svo::Target{range->first, range->second};
    }
    if (const auto status = reader.finish(); !status) return status.error();
    return orientation;
}

/// Reads a list (or one entry alone) with a function for the entries. The first problem of an entry goes to `problem`.
template <class Value>
QList<Value> entries(const Json& json, const QString& where, base::Result<Value> (*read)(const Json&, const QString&),
                     base::Status& problem)
{
    QList<Value> values;
    if (!json.is_array()) {
        const auto value = read(json, where);
        if (value)
            values << *value;
        else if (problem)
            problem = value.error();
        return values;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto value = read(json[i], u"%1[%2]"_s.arg(where).arg(i));
        if (value)
            values << *value;
        else if (problem)
            problem = value.error();
    }
    return values;
}

quint64 readSeed(ObjectReader& reader, quint64 fallback)
{
    const Json* value = reader.any("seed");
    if (!value) return fallback;
    if (value->is_number_unsigned()) return value->get<quint64>();
    reader.fail("seed", tr("a whole number that is not negative is expected."));
    return fallback;
}

void readFactors(ObjectReader& reader, Design& design)
{
    design.promptPacks = texts(reader, "prompt_pack", design.promptPacks);
    design.goals = factor(reader, "goals", {u"self"_s, u"fixed"_s, u"none"_s}, prompt::goalFromName);
    design.inductions =
        factor(reader, "induction", {u"label"_s, u"definition"_s, u"behaviour"_s}, prompt::inductionFromName);
    design.placements = factor(reader, "placement", {u"user"_s, u"system"_s, u"both"_s}, prompt::placementFromName);
    design.items = reader.choice("items", {u"primary"_s, u"all"_s}) == "all"_L1 ? Items::All : Items::Primary;
    design.itemOrders = factor(reader, "item_order", {u"A"_s, u"B"_s, u"shuffled"_s}, svo::itemOrderFromName);
    design.optionOrders =
        factor(reader, "option_order", {u"printed"_s, u"mirrored"_s, u"shuffled"_s}, svo::optionOrderFromName);
    design.labels = factor(reader, "labels", {u"letters"_s, u"numbers"_s, u"none"_s}, svo::labelsFromName);
    design.conversations = factor(reader, "conversation", {u"continuous"_s, u"fresh"_s}, conversationFromName);
}

template <class List, class Name> Json listToJson(const List& values, Name name)
{
    if (values.size() == 1) return base::toJson(name(values.first()));
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(base::toJson(name(value)));
    return list;
}

Json orientationToJson(const Orientation& orientation)
{
    if (builtInOrientationIds().contains(orientation.id)) return base::toJson(orientation.id);
    Json json = {{"id", base::toJson(orientation.id)}, {"name", base::toJson(orientation.name)}};
    if (!orientation.definition.isEmpty()) json["definition"] = base::toJson(orientation.definition);
    if (orientation.target)
        json["target"] = Json::array({numberToJson(orientation.target->low), numberToJson(orientation.target->high)});
    return json;
}

} // namespace

base::Result<Design> parseDesign(const QByteArray& bytes)
{
    const auto json = base::parseJson(bytes);
    if (!json) return json.error();
    ObjectReader reader(*json, {});
    base::Status problem;
    Design design;
    reader.choice("format", {formatName});
    design.title = reader.string("title", QString());
    design.seed = readSeed(reader, design.seed);
    design.pilot = reader.boolean("pilot", false);
    design.trials = static_cast<int>(reader.integer("trials", 1, maxTrials, design.pilot ? pilotTrials : usualTrials));
    if (const Json* participants = reader.array("participants"))
        design.participants = entries(*participants, u"participants"_s, participantFromJson, problem);
    const Json* orientations = reader.any("orientations");
    design.orientations =
        orientations ? entries(*orientations, u"orientations"_s, orientationFromJson, problem) : standardOrientations();
    readFactors(reader, design);
    if (const Json* payoffs = reader.any("payoffs")) {
        const auto set = payoffsFromJson(*payoffs, u"payoffs"_s);
        if (set)
            design.payoffs = *set;
        else if (problem)
            problem = set.error();
    }
    design.goalSentence = reader.string("goal_sentence", QString());
    design.secondReader = reader.string("second_reader", QString());
    if (!problem) return problem.error();
    if (const auto status = reader.finish(); !status) return status.error();
    return design;
}

Json designToJson(const Design& design)
{
    const Design usual;
    Json json = {{"format", base::toJson(formatName)}};
    if (!design.title.isEmpty()) json["title"] = base::toJson(design.title);
    if (design.seed != usual.seed) json["seed"] = design.seed;
    if (design.trials != (design.pilot ? pilotTrials : usualTrials)) json["trials"] = design.trials;
    if (design.promptPacks != usual.promptPacks)
        json["prompt_pack"] = listToJson(design.promptPacks, [](const QString& id) { return id; });
    json["participants"] = Json::array();
    for (const Participant& participant : design.participants)
        json["participants"].push_back(participantToJson(participant));
    if (design.orientations != standardOrientations()) {
        json["orientations"] = Json::array();
        for (const Orientation& orientation : design.orientations)
            json["orientations"].push_back(orientationToJson(orientation));
    }
    if (design.goals != usual.goals) json["goals"] = listToJson(design.goals, prompt::goalName);
    if (design.inductions != usual.inductions) json["induction"] = listToJson(design.inductions, prompt::inductionName);
    if (design.placements != usual.placements) json["placement"] = listToJson(design.placements, prompt::placementName);
    if (design.items == Items::All) json["items"] = "all";
    if (design.itemOrders != usual.itemOrders) json["item_order"] = listToJson(design.itemOrders, svo::itemOrderName);
    if (design.optionOrders != usual.optionOrders)
        json["option_order"] = listToJson(design.optionOrders, svo::optionOrderName);
    if (design.labels != usual.labels) json["labels"] = listToJson(design.labels, svo::labelsName);
    if (design.conversations != usual.conversations)
        json["conversation"] = listToJson(design.conversations, conversationName);
    if (design.payoffs) json["payoffs"] = payoffsToJson(*design.payoffs);
    if (!design.goalSentence.isEmpty()) json["goal_sentence"] = base::toJson(design.goalSentence);
    if (!design.secondReader.isEmpty()) json["second_reader"] = base::toJson(design.secondReader);
    if (design.pilot) json["pilot"] = true;
    return json;
}

} // namespace app::study
