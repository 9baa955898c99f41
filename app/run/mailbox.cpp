#include "app/run/mailbox.h"

namespace app::run {

template <class Put> void Mailbox::put(Put&& put)
{
    bool wasEmpty = false;
    {
        QMutexLocker lock(&m_mutex);
        put(m_content);
        wasEmpty = std::exchange(m_isEmpty, false);
    }
    if (wasEmpty) m_wake();
}

void Mailbox::post(study::Change change)
{
    put([&](Content& content) { content.changes << std::move(change); });
}

void Mailbox::post(StreamPiece piece)
{
    put([&](Content& content) {
        auto& pieces = content.pieces;
        const bool joins = !pieces.isEmpty() && pieces.last().kind == piece.kind &&
                           pieces.last().trial == piece.trial &&
                           (piece.kind == StreamPiece::Kind::Text || piece.kind == StreamPiece::Kind::Reasoning);
        if (joins)
            pieces.last().text += piece.text;
        else
            pieces << std::move(piece);
    });
}

void Mailbox::post(Note note)
{
    put([&](Content& content) { content.notes << std::move(note); });
}

void Mailbox::post(Status status)
{
    put([&](Content& content) { content.status = std::move(status); });
}

void Mailbox::post(Report report)
{
    put([&](Content& content) { content.report = std::move(report); });
}

Mailbox::Content Mailbox::take()
{
    QMutexLocker lock(&m_mutex);
    m_isEmpty = true;
    return std::exchange(m_content, {});
}

} // namespace app::run
