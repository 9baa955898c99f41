#include "app/llm/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using chat::Dialect;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::llm", text);
}

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

/// Spaces, quotes and angle brackets that come along when an address is pasted.
QString stripped(QString text)
{
    static const QRegularExpression around(u"^[\\s\"'<`]+|[\\s\"'>`,;]+$"_s);
    return text.remove(around);
}

bool hasScheme(const QString& text)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    return scheme.match(text).hasMatch();
}

/// The address with a scheme: ":8080" and "8080" are ports of this computer.
QString withScheme(const QString& text)
{
    if (hasScheme(text)) return text;
    static const QRegularExpression port(u"^:?(\\d{2,5})(?=/|$)"_s);
    QString rest = text;
    if (rest.startsWith("//"_L1)) rest.remove(0, 2);
    if (port.match(rest).hasMatch()) rest.replace(port, u"127.0.0.1:\\1"_s);
    static const QRegularExpression bareV6(u"^([0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f]*)$"_s);
    rest.replace(bareV6, u"[\\1]"_s);
    const QUrl plain(u"http://"_s + rest);
    return (isPrivate(plain) ? u"http://"_s : u"https://"_s) + rest;
}

bool isVersion(const QString& segment)
{
    static const QRegularExpression version(u"^v\\d+(alpha|beta)?\\d*$"_s);
    return version.match(segment).hasMatch();
}

/// Cuts the endpoints that people copy along with the base address.
QStringList withoutEndpoint(Dialect dialect, QStringList segments)
{
    const auto endsWith = [&](const QStringList& tail) {
        return segments.size() >= tail.size() && segments.last(tail.size()) == tail;
    };
    if (const auto models = segments.indexOf(u"models"_s);
        models >= 0 && (models == 0 || isVersion(segments[models - 1])))
        return segments.first(models); // ".../v1/models", ".../v1beta/models/x:streamGenerateContent"
    if (const auto api = segments.indexOf(u"api"_s); api >= 0 && api + 1 < segments.size()) {
        static const QStringList native = {u"chat"_s, u"generate"_s, u"tags"_s, u"version"_s, u"show"_s, u"ps"_s};
        if (native.contains(segments[api + 1])) return segments.first(api); // Ollama's own endpoints
    }
    if (dialect == Dialect::Ollama && endsWith({u"api"_s})) return segments.first(segments.size() - 1);
    static const QList<QStringList> tails = {{u"chat"_s, u"completions"_s},
                                             {u"completions"_s},
                                             {u"responses"_s},
                                             {u"messages"_s, u"count_tokens"_s},
                                             {u"messages"_s},
                                             {u"embeddings"_s},
                                             {u"health"_s},
                                             {u"chat"_s}};
    for (const auto& tail : tails)
        if (endsWith(tail)) return segments.first(segments.size() - tail.size());
    return segments;
}

/// Hosts whose addresses carry a path before the version that people often leave to itself.
bool lacksVersionAfterPath(const QString& host, const QStringList& segments)
{
    return (host == "openrouter.ai"_L1 && segments == QStringList{u"api"_s}) ||
           (host == "api.groq.com"_L1 && segments == QStringList{u"openai"_s}) ||
           (host == "api.fireworks.ai"_L1 && segments == QStringList{u"inference"_s});
}

QStringList pathFor(Dialect dialect, const QUrl& url)
{
    QStringList segments = withoutEndpoint(dialect, url.path().split(u'/', Qt::SkipEmptyParts));
    while (segments.size() > 1 && isVersion(segments.last()) && segments.last() == segments[segments.size() - 2])
        segments.removeLast(); // "/v1/v1"
    const bool hasVersion = std::any_of(segments.begin(), segments.end(), isVersion);
    switch (dialect) {
    case Dialect::Anthropic:
    case Dialect::Ollama:
        if (!segments.isEmpty() && isVersion(segments.last())) segments.removeLast();
        break;
    case Dialect::Gemini:
        if (!hasVersion) segments << u"v1beta"_s;
        break;
    case Dialect::OpenAiChat:
    case Dialect::OpenAiResponses:
    case Dialect::OpenAiCompletions: {
        // These hosts answer without a version only.
        const bool isUnversioned = url.host() == "api.perplexity.ai"_L1;
        const bool isOllama = url.port() == 11434 && segments == QStringList{u"api"_s};
        if (isOllama) segments.clear();
        if (!hasVersion && !isUnversioned && (segments.isEmpty() || lacksVersionAfterPath(url.host(), segments)))
            segments << u"v1"_s;
        break;
    }
    }
    return segments;
}

} // namespace

base::Result<QUrl> normaliseBaseUrl(Dialect dialect, const QString& text)
{
    const QString given = stripped(text);
    if (given.isEmpty())
        return badInput(tr("The address of the server is empty. Enter one such as http://127.0.0.1:8080/v1."));
    QUrl url(withScheme(given), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return badInput(
            tr("\"%1\" is not an address of a server. Enter one such as http://127.0.0.1:8080/v1.").arg(given));
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return badInput(
            tr("Addresses that begin with \"%1\" cannot be used. Enter one that begins with http:// or https://.")
                .arg(url.scheme() + u"://"_s));
    if (!url.userInfo().isEmpty())
        return badInput(
            tr("The address of the server holds a user name or password. Remove it; keys are entered apart."));
    if (url.hasQuery() || url.hasFragment())
        return badInput(
            tr("The address of the server holds a part after \"?\" or \"#\". Remove it; keys are entered apart."));
    if (url.host() == "0.0.0.0"_L1) url.setHost(u"127.0.0.1"_s); // where a server listens, not where it is reached
    if (url.scheme() == "http"_L1 && !isPrivate(url))
        return badInput(
            tr("The connection to %1 would not be encrypted. Enter its address with https://.").arg(url.host()));
    const QStringList segments = pathFor(dialect, url);
    url.setPath(segments.isEmpty() ? QString() : u'/' + segments.join(u'/'));
    return url;
}

QString origin(const QUrl& url)
{
    QString host = url.host();
    if (host.contains(u':')) host = u'[' + host + u']';
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return url.scheme() + "://"_L1 + host + u':' + QString::number(port);
}

bool isLoopback(const QUrl& url)
{
    if (url.host() == "localhost"_L1) return true;
    return QHostAddress(url.host()).isLoopback();
}

bool isPrivate(const QUrl& url)
{
    const QString host = url.host();
    if (isLoopback(url) || host == "0.0.0.0"_L1) return true;
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLinkLocal() || address.isUniqueLocalUnicast() ||
               address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) ||
               address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12) ||
               address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
    return host.endsWith(".local"_L1) || host.endsWith(".lan"_L1) || !host.contains(u'.');
}

bool mayCarryKey(const QUrl& url)
{
    return url.scheme() == "https"_L1 || isLoopback(url);
}

} // namespace app::llm
