#pragma once
#include "app/base/secret.h"
#include "app/llm/respondent.h"
#include <QUrl>

namespace app::llm {

/// Whom a request went to, for sentences about its failure.
struct Place
{
    chat::Dialect dialect = chat::Dialect::OpenAiChat;
    QUrl base; ///< normalised
    QString model;
    QString keyEnv; ///< variable that should hold the key; empty: none is named
    bool hasKey = false;
    bool isLocal = false;
    qint64 bodySize = 0;
    QString redirectTo;     ///< origin that a redirect points to
    bool wasAsleep = false; ///< the computer slept meanwhile
};

/// What happened, why, and what to do next: whole sentences for a person who does not program.
QString sentenceFor(const CallError& error, const Place& place);
/// The same for the download of a model into an Ollama server.
QString sentenceForPull(const CallError& error, const Place& place);

/// Text of a server or of the system, fit to be kept: without the key, without other keys and tokens that look like
/// one, without control characters, at most 2000 characters.
QString redacted(const QString& text, const base::Secret& key);

} // namespace app::llm
