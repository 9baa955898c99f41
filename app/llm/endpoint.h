#pragma once
#include "app/base/result.h"
#include "app/chat/modelspec.h"
#include <QUrl>

namespace app::llm {

/// The base address of a connection in the one spelling that requests are built on, without a trailing slash: what the
/// vendors' SDKs take. OpenAI dialects: with the version, ".../v1"; Gemini: ".../v1beta" or ".../v1"; Anthropic and
/// Ollama: without it. Understood are: surrounding spaces and quotes, a missing scheme (http for this computer and for
/// private networks, else https), trailing and doubled slashes, the full path of an endpoint
/// (".../v1/chat/completions", ".../api/chat", ".../v1beta/models/x:generateContent"), a missing or doubled version,
/// "0.0.0.0" and a bare ":8080". An address with a path of its own and no version is taken as it is.
/// BadInput for other schemes, for user names, keys, queries and fragments in the address, and for plain http to a
/// public host.
base::Result<QUrl> normaliseBaseUrl(chat::Dialect dialect, const QString& text);

/// "https://api.example.org:443": scheme, host and port, always with the port. Keys are bound to it.
QString origin(const QUrl& url);

/// Whether the address is this computer: 127.0.0.0/8, ::1 or the literal "localhost".
bool isLoopback(const QUrl& url);
/// Whether it is this computer or a private network: RFC 1918, link-local, unique local IPv6, ".local" and one-word
/// names.
bool isPrivate(const QUrl& url);

/// Whether a key may be sent there: https, or http to this computer.
bool mayCarryKey(const QUrl& url);

} // namespace app::llm
