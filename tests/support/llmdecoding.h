#pragma once
#include "app/llm/codec.h"

namespace support {

/// What a decoder made of one response, pieces joined.
struct Told
{
    QString text;
    QString reasoning;
    QString model;
    QString fingerprint;
    QStringList warnings;
    int keepAlives = 0;
    int terminals = 0; ///< must be 1
    std::optional<app::llm::event::Finish> finish;
    std::optional<app::llm::CallError> error;
    friend bool operator==(const Told&, const Told&) = default;

    QString stop() const { return finish ? app::chat::stopReasonName(finish->stop) : QString(); }
    QString failure() const { return error ? app::llm::failureName(error->failure) : QString(); }
};

/// Feeds a decoder of the dialect with pieces of a response's body, to the end.
Told decode(app::chat::Dialect dialect, const QList<QByteArray>& pieces, const QByteArray& contentType,
            const app::llm::Limits& limits = {});

/// The content type that the dialect's streams have.
QByteArray streamType(app::chat::Dialect dialect);

/// Decodes the body in one piece, byte by byte, and cut at random; empty when all agree, else the cut that does not.
QString splitsThatDiffer(app::chat::Dialect dialect, const QByteArray& body, const QByteArray& contentType);

} // namespace support
