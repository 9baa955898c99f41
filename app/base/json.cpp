#include "app/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cmath>

namespace app::base {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::base", text);
}

Error badInput(const QString& what)
{
    return {ErrorKind::BadInput, what, {}};
}

} // namespace

Json toJson(const QString& text)
{
    return text.toStdString();
}

QString toQString(const Json& text)
{
    return text.is_string() ? QString::fromStdString(text.get_ref<const std::string&>()) : QString();
}

Result<Json> parseJson(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes = bytes.sliced(3);
    Json value = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!value.is_discarded()) return value;
    // nlohmann tells the place only by exception; Qt tells it as an offset.
    QJsonParseError error;
    QJsonDocument::fromJson(bytes.toByteArray(), &error);
    const auto before = bytes.first(std::min<qsizetype>(std::max(error.offset, 0), bytes.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    return badInput(tr("This is not valid JSON: line %1, %2.").arg(line).arg(error.errorString()));
}

QByteArray dumpJson(const Json& value, int indent)
{
    return QByteArray::fromStdString(value.dump(indent, ' ', false, Json::error_handler_t::replace));
}

std::optional<QJsonObject> parseServerObject(const QByteArray& bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) return std::nullopt;
    return document.object();
}

ObjectReader::ObjectReader(const Json& object, QString where) : m_object(object), m_where(std::move(where))
{
    if (!object.is_object())
        m_error = badInput(m_where.isEmpty() ? tr("The document is not a JSON object.")
                                             : tr("\"%1\" is not a JSON object.").arg(m_where));
}

QString ObjectReader::path(const char* key) const
{
    const QString name = QString::fromUtf8(key);
    return m_where.isEmpty() ? name : m_where + u'.' + name;
}

void ObjectReader::fail(const char* key, const QString& sentence)
{
    if (!m_error) m_error = badInput(tr("\"%1\": %2").arg(path(key), sentence));
}

void ObjectReader::missing(const char* key)
{
    if (!m_error) m_error = badInput(tr("\"%1\" is missing.").arg(path(key)));
}

const Json* ObjectReader::find(const char* key)
{
    m_known.insert(key);
    if (!m_object.is_object()) return nullptr;
    const auto it = m_object.find(key);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

bool ObjectReader::has(const char* key)
{
    return find(key) != nullptr;
}

QString ObjectReader::string(const char* key, std::optional<QString> fallback)
{
    const Json* value = find(key);
    if (!value) {
        if (!fallback) missing(key);
        return fallback.value_or(QString());
    }
    if (!value->is_string()) fail(key, tr("a text is expected."));
    return toQString(*value);
}

QString ObjectReader::choice(const char* key, const QStringList& allowed)
{
    const QString text = string(key, allowed.first());
    if (!allowed.contains(text))
        fail(key, tr("\"%1\" is not known; one of %2 is expected.").arg(text, allowed.join(QStringLiteral(", "))));
    return text;
}

std::optional<double> ObjectReader::optionalNumber(const char* key)
{
    const Json* value = find(key);
    if (!value) return std::nullopt;
    if (!value->is_number() || !std::isfinite(value->get<double>())) {
        fail(key, tr("a number is expected."));
        return std::nullopt;
    }
    return value->get<double>();
}

double ObjectReader::number(const char* key, std::optional<double> fallback)
{
    if (!has(key) && !fallback) missing(key);
    return optionalNumber(key).value_or(fallback.value_or(0.0));
}

qint64 ObjectReader::integer(const char* key, qint64 low, qint64 high, std::optional<qint64> fallback)
{
    const Json* value = find(key);
    if (!value) {
        if (!fallback) missing(key);
        return fallback.value_or(low);
    }
    const bool whole = value->is_number_integer();
    if (whole && value->is_number_unsigned() && value->get<quint64>() > static_cast<quint64>(INT64_MAX))
        fail(key, tr("a whole number from %1 to %2 is expected.").arg(low).arg(high));
    const qint64 number = whole ? value->get<qint64>() : low;
    if (!whole || number < low || number > high)
        fail(key, tr("a whole number from %1 to %2 is expected.").arg(low).arg(high));
    return number;
}

bool ObjectReader::boolean(const char* key, bool fallback)
{
    const Json* value = find(key);
    if (!value) return fallback;
    if (!value->is_boolean()) fail(key, tr("true or false is expected."));
    return value->is_boolean() ? value->get<bool>() : fallback;
}

const Json* ObjectReader::array(const char* key, bool required)
{
    const Json* value = find(key);
    if (!value && required) missing(key);
    if (value && !value->is_array()) fail(key, tr("a list in square brackets is expected."));
    return value && value->is_array() ? value : nullptr;
}

const Json* ObjectReader::object(const char* key, bool required)
{
    const Json* value = find(key);
    if (!value && required) missing(key);
    if (value && !value->is_object()) fail(key, tr("an object in curly brackets is expected."));
    return value && value->is_object() ? value : nullptr;
}

const Json* ObjectReader::any(const char* key)
{
    return find(key);
}

Status ObjectReader::finish() const
{
    if (m_error) return *m_error;
    for (const auto& [key, value] : m_object.items()) {
        if (m_known.contains(key)) continue;
        QStringList known;
        for (const auto& name : m_known) known << QString::fromStdString(name);
        return badInput(tr("The key \"%1\" is not known. Known here are: %2.")
                            .arg(path(key.c_str()), known.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace app::base
