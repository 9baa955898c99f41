#include "app/llm/sentences.h"

#include "app/llm/endpoint.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::llm", text);
}

/// "127.0.0.1:8080", "api.example.org": as people name a server.
QString nameOf(const QUrl& base)
{
    return base.port() < 0 ? base.host() : base.host() + u':' + QString::number(base.port());
}

QString aboutKey(const Place& place, const QString& server)
{
    if (!place.keyEnv.isEmpty() && place.hasKey)
        return tr("%1 refused the key from the environment variable %2. Check that it is complete and belongs to this "
                  "server.")
            .arg(server, place.keyEnv);
    if (place.hasKey)
        return tr("%1 refused the key. Check that it is complete and belongs to this server, or enter it again.")
            .arg(server);
    return tr("%1 asks for a key, and none is known for this connection. Enter one, or name an environment variable "
              "that holds it.")
        .arg(server);
}

QString aboutMissingKey(const Place& place, const QString& server)
{
    if (!mayCarryKey(place.base))
        return tr("The key was not sent to %1, because the connection is not encrypted. Use an address that begins "
                  "with "
                  "https://, or remove the key.")
            .arg(server);
    if (place.hasKey)
        return tr("The key for %1 holds characters that no key has. Copy it again, without spaces or line breaks "
                  "inside.")
            .arg(server);
    return tr("The environment variable %1 should hold the key for %2, but it is not set or empty. Set it before you "
              "start the program, then resume.")
        .arg(place.keyEnv, server);
}

QString aboutAddress(const Place& place, const QString& server)
{
    const QString address = place.base.toString();
    switch (place.dialect) {
    case chat::Dialect::OpenAiChat:
    case chat::Dialect::OpenAiResponses:
    case chat::Dialect::OpenAiCompletions:
        return tr("%1 has no such service under %2. Check the address of the connection; for this kind of server it "
                  "usually ends in /v1. The server may also not offer this way of asking.")
            .arg(server, address);
    case chat::Dialect::Anthropic:
    case chat::Dialect::Gemini:
    case chat::Dialect::Ollama:
        break;
    }
    return tr("%1 has no such service under %2. Check the address and the kind of the connection.")
        .arg(server, address);
}

QString aboutParameter(const CallError& error, const QString& server)
{
    if (error.parameter == "stream"_L1)
        return tr("%1 does not stream this model's replies to this account. Verify the organisation with the provider, "
                  "or choose another model.")
            .arg(server);
    if (error.parameter.isEmpty())
        return tr("%1 does not accept one of the parameters for this model. Its answer under Details names it; remove "
                  "it from the participant.")
            .arg(server);
    return tr("%1 does not accept the parameter \"%2\" for this model. Remove it from the participant.")
        .arg(server, error.parameter);
}

} // namespace

QString sentenceFor(const CallError& error, const Place& place)
{
    const QString server = nameOf(place.base);
    if (place.wasAsleep && error.failure != Failure::Cancelled)
        return tr("The computer slept while %1 was answering, and the connection was lost. Resume to ask again.")
            .arg(server);
    switch (error.failure) {
    case Failure::Auth:
        return aboutKey(place, server);
    case Failure::MissingKey:
        return aboutMissingKey(place, server);
    case Failure::Permission:
        if (place.isLocal && error.detail.isEmpty())
            return tr("%1 refused the request without a word. Ollama does so when it is addressed by another name than "
                      "localhost or 127.0.0.1; check the address.")
                .arg(server);
        return tr("%1 does not allow this request. The key may not give access to the model, or the provider's "
                  "moderation stopped the text; its answer is under Details.")
            .arg(server);
    case Failure::Billing:
        return tr("The account at %1 cannot pay for the request. Check its balance and limits, then resume.")
            .arg(server);
    case Failure::RateLimited:
        return tr("%1 asks to slow down: too many requests or tokens in a short time. Resume later, or with fewer "
                  "requests at once.")
            .arg(server);
    case Failure::QuotaExhausted:
        return tr("The quota of the account at %1 is used up. Raise it, or wait until it is renewed, then resume.")
            .arg(server);
    case Failure::Overloaded:
        return tr("%1 is overloaded at the moment. Resume later.").arg(server);
    case Failure::ModelLoading:
        return tr("%1 is still loading the model. Resume in a few minutes.").arg(server);
    case Failure::ModelNotFound:
        if (place.dialect == chat::Dialect::Ollama)
            return tr("%1 does not have the model \"%2\". Download it there with \"ollama pull %2\", or choose another "
                      "one.")
                .arg(server, place.model);
        return tr("%1 does not know the model \"%2\". Choose one from its list.").arg(server, place.model);
    case Failure::WrongAddress:
        return aboutAddress(place, server);
    case Failure::BadRequest:
        return tr("%1 did not accept the request. Its answer is under Details.").arg(server);
    case Failure::UnsupportedParameter:
        return aboutParameter(error, server);
    case Failure::ContextTooLong:
        return tr("The conversation is longer than the model at %1 can read. Use a fresh conversation per item, fewer "
                  "items, or give the model a larger context on the server.")
            .arg(server);
    case Failure::PayloadTooLarge:
        return tr("The request is larger than %1 accepts. Use a fresh conversation per item.").arg(server);
    case Failure::Server:
        return tr("%1 failed while it worked on the request. The fault is on its side; resume later. Its answer is "
                  "under "
                  "Details.")
            .arg(server);
    case Failure::Dns:
        return tr("The server name %1 could not be found. Check the address and the internet connection.")
            .arg(place.base.host());
    case Failure::Connect:
        return place.isLocal
                   ? tr("Nothing answers at %1. Start the server there, or check the port.").arg(server)
                   : tr("%1 could not be reached. Check the address and the internet connection.").arg(server);
    case Failure::Tls:
        return tr("No safe connection to %1 could be made, so nothing was sent. If the server does not use encryption, "
                  "its address begins with http://; otherwise its certificate is not valid, and its administrator has "
                  "to "
                  "renew it.")
            .arg(server);
    case Failure::Proxy:
        return tr("The network's proxy stands between this computer and %1 and refused the connection. Check the proxy "
                  "settings of the system.")
            .arg(server);
    case Failure::Redirect:
        return tr("%1 points to another address, %2. Nothing was sent there. If that is the right server, enter its "
                  "address in the connection.")
            .arg(server, place.redirectTo);
    case Failure::TimeoutConnect:
        return tr("%1 did not take the connection in time. Check the address, and whether it begins with http:// or "
                  "https://.")
            .arg(server);
    case Failure::TimeoutHeaders:
        return tr("%1 took the request but did not begin to answer in time. It may be busy or still loading the model; "
                  "the request may have been processed.")
            .arg(server);
    case Failure::TimeoutFirstPayload:
        return tr("%1 began to answer, but no word came in time.").arg(server);
    case Failure::TimeoutIdle:
        return tr("%1 stopped in the middle of its reply. What had come is kept.").arg(server);
    case Failure::TimeoutTotal:
        return tr("The reply of %1 took longer than a request may. What had come is kept.").arg(server);
    case Failure::Reset:
        return tr("The connection to %1 broke while it answered. What had come is kept.").arg(server);
    case Failure::Ambiguous:
        if (place.bodySize > (1 << 20))
            return tr("%1 closed the connection without an answer. The request may be larger than it accepts.")
                .arg(server);
        return tr("%1 closed the connection without an answer after the request was sent. It may have been processed, "
                  "and charged. If this happens every time, check that the address is that of a model server.")
            .arg(server);
    case Failure::Truncated:
        return tr("The reply of %1 broke off before its end. What had come is kept, but it does not count as an "
                  "answer.")
            .arg(server);
    case Failure::EmptyStream:
        return tr("%1 ended its reply without a word. The conversation may be longer than the context of the model; "
                  "the "
                  "server's own log may tell more.")
            .arg(server);
    case Failure::Malformed:
        if (error.code == "html"_L1)
            return tr("%1 answered with a web page instead of a reply. Check the address, and whether the network asks "
                      "you to sign in first.")
                .arg(server);
        return tr("The answer of %1 could not be read; it does not keep to the form of this kind of server. Check the "
                  "kind of the connection.")
            .arg(server);
    case Failure::TooLarge:
        return tr("The reply of %1 is larger than a reply may be and was stopped.").arg(server);
    case Failure::Cancelled:
        return tr("The request was stopped.");
    case Failure::Internal:
        return tr("The program failed to ask %1. This is a defect of the program.").arg(server);
    }
    return {};
}

QString sentenceForPull(const CallError& error, const Place& place)
{
    const QString server = nameOf(place.base);
    if (error.detail.contains("no space left"_L1, Qt::CaseInsensitive))
        return tr("The disk of the computer on which %1 runs is full. Make room there, then download again; what has "
                  "come is kept.")
            .arg(server);
    switch (error.failure) {
    case Failure::Cancelled:
        return tr("The download was stopped. What has come is kept for the next time.");
    case Failure::ModelNotFound:
        return tr("Ollama's library has no model \"%1\". Check its name at ollama.com.").arg(place.model);
    case Failure::Truncated:
    case Failure::Reset:
    case Failure::Ambiguous:
    case Failure::TimeoutIdle:
    case Failure::TimeoutHeaders:
        return tr("The download of \"%1\" broke off. Start it again; what has come is kept.").arg(place.model);
    case Failure::Server:
        return tr("%1 could not download \"%2\". Its answer is under Details; check its internet connection, then try "
                  "again.")
            .arg(server, place.model);
    default:
        return sentenceFor(error, place);
    }
}

QString redacted(const QString& text, const base::Secret& key)
{
    static const QRegularExpression query(
        u"([?&](?:key|api_key|apikey|token|access_token|sig|signature)=)[^&\\s\"']+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(u"(Bearer\\s+)[A-Za-z0-9._~+/*=-]{6,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression likeKey(
        u"\\b(sk|pk|rk|gsk|xai|hf|AIza)[-_][A-Za-z0-9_*.-]{6,}|\\bAIza[A-Za-z0-9_*-]{10,}"_s);
    static const QRegularExpression hidden(
        u"[\\x{00}-\\x{08}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    QString clean = key.redactedFrom(text.left(20'000));
    clean.replace(query, u"\\1…"_s).replace(bearer, u"\\1…"_s).replace(likeKey, u"…"_s).remove(hidden);
    return clean.left(2000);
}

} // namespace app::llm
