#pragma once
// The only place that includes nlohmann/json. Our own documents and requests are written and read through it; bytes
// from servers go through parseServerObject(), because nlohmann refuses half a surrogate pair, which servers do send.
#include "app/base/result.h"
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <nlohmann/json.hpp>
#include <set>

namespace app::base {

/// Keys keep the order in which they were written, so that a document we write reads well and hashes stably.
using Json = nlohmann::ordered_json;

Json toJson(const QString& text);
QString toQString(const Json& text);

/// Parses one document of ours. BadInput with line and column when it is not JSON; never throws.
Result<Json> parseJson(QByteArrayView bytes);
/// Compact UTF-8; invalid surrogates become U+FFFD rather than a failure.
QByteArray dumpJson(const Json& value, int indent = -1);

/// Parses one object from a server, leniently (a lone surrogate is kept). None when it is no JSON object.
std::optional<QJsonObject> parseServerObject(const QByteArray& bytes);

/// Reads the members of one object with checks, and collects the first problem instead of throwing.
/// Each getter names the key; missing optional keys give the fallback. finish() reports the first problem, or an
/// unknown key by its name and the names that are known.
class ObjectReader
{
public:
    /// `where` names the object in sentences, e.g. "participants[2]"; empty for the document itself.
    ObjectReader(const Json& object, QString where);

    bool has(const char* key);
    QString string(const char* key, std::optional<QString> fallback = {});
    /// One of `allowed`; the first is the fallback.
    QString choice(const char* key, const QStringList& allowed);
    double number(const char* key, std::optional<double> fallback = {});
    std::optional<double> optionalNumber(const char* key);
    /// A whole number within [low, high].
    qint64 integer(const char* key, qint64 low, qint64 high, std::optional<qint64> fallback = {});
    bool boolean(const char* key, bool fallback);
    /// The array or object itself, or null; the caller reads it with further readers.
    const Json* array(const char* key, bool required = false);
    const Json* object(const char* key, bool required = false);
    /// A key that any value may have (kept as it is).
    const Json* any(const char* key);

    /// Adds a problem of the caller's own; the first one stays.
    void fail(const char* key, const QString& sentence);
    QString path(const char* key) const;
    Status finish() const;

private:
    const Json* find(const char* key);
    void missing(const char* key);
    const Json& m_object;
    QString m_where;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

} // namespace app::base
