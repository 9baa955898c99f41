#pragma once
#include "app/run/status.h"
#include <QMutex>
#include <functional>

namespace app::run {

/// What the net thread has for the screen, collected until the screen fetches it. Any thread.
class Mailbox
{
public:
    struct Content
    {
        QList<study::Change> changes; ///< durable, in order
        QList<StreamPiece> pieces;    ///< neighbouring pieces of one reply are joined
        QList<Note> notes;
        std::optional<Status> status; ///< the newest
        std::optional<Report> report; ///< the run is over
    };

    /// `wake` is called (on the posting thread) when something comes into an empty box.
    explicit Mailbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void post(study::Change change);
    void post(StreamPiece piece);
    void post(Note note);
    void post(Status status);
    void post(Report report);
    Content take();

private:
    template <class Put> void put(Put&& put);
    QMutex m_mutex;
    Content m_content;
    bool m_isEmpty = true;
    std::function<void()> m_wake;
};

} // namespace app::run
