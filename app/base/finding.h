#pragma once
#include <QString>

namespace app::base {

enum class Severity { Note, Warning, Error };

/// A problem or remark that leads somewhere: the window shows `sentence` and a click goes to `where`.
struct Finding
{
    Severity severity = Severity::Note;
    QString sentence; ///< whole sentence for a person
    QString where;    ///< what it is about, e.g. "participants[2]" or "trial 17"; empty when it is the whole
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace app::base
