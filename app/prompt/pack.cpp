#include "app/prompt/pack.h"

#include "app/base/files.h"
#include "app/base/names.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace app::prompt {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Named;
using base::ObjectReader;
using base::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::prompt", text);
}

constexpr std::array inductions = {Named<Induction>{Induction::Label, "label"},
                                   Named<Induction>{Induction::Definition, "definition"},
                                   Named<Induction>{Induction::Behaviour, "behaviour"}};
constexpr std::array placements = {Named<Placement>{Placement::User, "user"},
                                   Named<Placement>{Placement::System, "system"},
                                   Named<Placement>{Placement::Both, "both"}};
constexpr std::array goals = {Named<Goal>{Goal::Self, "self"}, Named<Goal>{Goal::Fixed, "fixed"},
                              Named<Goal>{Goal::None, "none"}};

struct Template
{
    const char* name;
    QStringList placeholders;
    bool isOptional = false; ///< a pack without it borrows that of hvae-en
};

/// Every template of a pack with the placeholders that it may use.
const QList<Template>& templateTable()
{
    static const QList<Template> table = {
        {"system_label", {u"name"_s}},
        {"system_definition", {u"definition"_s}},
        {"system_behaviour", {u"behaviour"_s}},
        {"induction_label", {u"name"_s}},
        {"induction_definition", {u"definition"_s}},
        {"induction_behaviour", {u"behaviour"_s}},
        {"adoption_label", {u"name"_s}},
        {"adoption_definition", {u"definition"_s}},
        {"adoption_behaviour", {u"behaviour"_s}},
        {"goal_self", {u"count"_s}},
        {"goal_fixed", {u"count"_s, u"goal"_s}},
        {"item", {u"position"_s, u"count"_s, u"options"_s, u"answer"_s}},
        {"option_labelled", {u"label"_s, u"self"_s, u"other"_s}},
        {"option_plain", {u"self"_s, u"other"_s}},
        {"answer_letters", {}},
        {"answer_numbers", {}},
        {"answer_none", {}},
        {"reader", {u"options"_s, u"reply"_s}, true},
    };
    return table;
}

/// A placeholder of `text` that `allowed` lacks; empty when there is none.
QString unknownPlaceholder(const QString& text, const QStringList& allowed)
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)\\}"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!allowed.contains(name)) return name;
    }
    return {};
}

QHash<QString, QString> readTemplates(ObjectReader& pack)
{
    QHash<QString, QString> templates;
    const base::Json* object = pack.object("templates", true);
    if (!object) return templates;
    ObjectReader reader(*object, u"templates"_s);
    for (const Template& entry : templateTable()) {
        if (entry.isOptional && !reader.has(entry.name)) continue;
        const QString text = reader.string(entry.name);
        if (const QString name = unknownPlaceholder(text, entry.placeholders); !name.isEmpty())
            reader.fail(entry.name, tr("the placeholder {%1} is not known here.").arg(name));
        templates.insert(QString::fromLatin1(entry.name), text);
    }
    if (const auto status = reader.finish(); !status) pack.fail("templates", status.error().what);
    return templates;
}

QHash<QString, OrientationWords> readOrientations(ObjectReader& pack)
{
    QHash<QString, OrientationWords> words;
    const base::Json* object = pack.object("orientations", true);
    if (!object) return words;
    for (const auto& [id, value] : object->items()) {
        const QString name = QString::fromStdString(id);
        ObjectReader reader(value, u"orientations."_s + name);
        words.insert(name, {reader.string("name"), reader.string("definition"), reader.string("behaviour")});
        if (const auto status = reader.finish(); !status) pack.fail("orientations", status.error().what);
    }
    return words;
}

QHash<int, QString> readCountWords(ObjectReader& pack)
{
    QHash<int, QString> words;
    const base::Json* object = pack.object("count_words", true);
    if (!object) return words;
    for (const auto& [number, word] : object->items()) {
        bool ok = false;
        const int count = QString::fromStdString(number).toInt(&ok);
        if (!ok || !word.is_string()) pack.fail("count_words", tr("\"%1\" is no count with its word.").arg(QString::fromStdString(number)));
        words.insert(count, base::toQString(word));
    }
    return words;
}

} // namespace

QString inductionName(Induction induction) { return base::nameOf(inductions, induction); }
QString placementName(Placement placement) { return base::nameOf(placements, placement); }
QString goalName(Goal goal) { return base::nameOf(goals, goal); }
std::optional<Induction> inductionFromName(const QString& name) { return base::valueOf(inductions, name); }
std::optional<Placement> placementFromName(const QString& name) { return base::valueOf(placements, name); }
std::optional<Goal> goalFromName(const QString& name) { return base::valueOf(goals, name); }

QStringList templateNames()
{
    QStringList names;
    for (const Template& entry : templateTable())
        if (!entry.isOptional) names << QString::fromLatin1(entry.name);
    return names;
}

Result<Pack> parsePack(const QByteArray& bytes)
{
    auto json = base::parseJson(bytes);
    if (!json) return json.error();
    ObjectReader reader(*json, {});
    Pack pack;
    reader.choice("format", {u"svo-pack/1"_s});
    pack.id = reader.string("id");
    pack.title = reader.string("title");
    pack.language = reader.string("language");
    pack.templates = readTemplates(reader);
    pack.countWords = readCountWords(reader);
    pack.fixedGoal = reader.string("fixed_goal");
    pack.orientations = readOrientations(reader);
    if (const auto status = reader.finish(); !status) return status.error();
    pack.hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return pack;
}

QStringList builtInPackIds()
{
    return {u"hvae-en"_s};
}

Result<Pack> builtInPack(const QString& id)
{
    if (!builtInPackIds().contains(id))
        return Error{ErrorKind::NotFound,
                     tr("There is no prompt pack \"%1\". Known are: %2.").arg(id, builtInPackIds().join(u", "_s)), {}};
    const auto bytes = base::readFile(u":/prompts/%1.json"_s.arg(id));
    if (!bytes) return bytes.error();
    return parsePack(*bytes);
}

} // namespace app::prompt
