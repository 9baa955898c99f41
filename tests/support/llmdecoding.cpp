#include "tests/support/llmdecoding.h"

#include "app/base/rng.h"

namespace support {

using namespace app;

Told decode(chat::Dialect dialect, const QList<QByteArray>& pieces, const QByteArray& contentType,
            const llm::Limits& limits)
{
    const auto decoder = llm::codecOf(dialect).decoder({200, {{"content-type", contentType}}}, limits);
    Told told;
    const auto take = [&] {
        for (const auto& event : decoder->take()) {
            if (const auto* started = std::get_if<llm::event::Started>(&event)) {
                told.model = started->model;
                told.fingerprint = started->fingerprint;
            }
            if (const auto* text = std::get_if<llm::event::Text>(&event)) told.text += text->piece;
            if (const auto* thought = std::get_if<llm::event::Reasoning>(&event)) told.reasoning += thought->piece;
            if (const auto* warning = std::get_if<llm::event::Warning>(&event)) told.warnings << warning->code;
            told.keepAlives += std::holds_alternative<llm::event::KeepAlive>(event);
            if (const auto* finish = std::get_if<llm::event::Finish>(&event)) told.finish = *finish;
            if (const auto* failed = std::get_if<llm::event::Failed>(&event)) told.error = failed->error;
            told.terminals +=
                std::holds_alternative<llm::event::Finish>(event) || std::holds_alternative<llm::event::Failed>(event);
        }
    };
    for (const auto& piece : pieces) {
        decoder->feed(piece);
        take();
    }
    decoder->finish();
    take();
    return told;
}

QByteArray streamType(chat::Dialect dialect)
{
    return dialect == chat::Dialect::Ollama ? "application/x-ndjson" : "text/event-stream";
}

QString splitsThatDiffer(chat::Dialect dialect, const QByteArray& body, const QByteArray& contentType)
{
    const Told whole = decode(dialect, {body}, contentType);
    QList<QByteArray> single;
    for (const char c : body)
        single << QByteArray(1, c);
    if (decode(dialect, single, contentType) != whole) return QStringLiteral("byte by byte");
    base::Rng rng(7);
    for (int round = 0; round < 20; ++round) {
        QList<QByteArray> pieces;
        for (qsizetype at = 0; at < body.size();) {
            const auto count = 1 + static_cast<qsizetype>(rng.below(40));
            pieces << body.mid(at, count);
            at += count;
        }
        if (decode(dialect, pieces, contentType) != whole) return QStringLiteral("round %1").arg(round);
    }
    return {};
}

} // namespace support
