#pragma once
#include <QList>
#include <QString>

namespace support {

/// Forty texts that servers or strangers may send, by the traps of plain text widgets: markup, pictures and links,
/// controls, reordering, piles of marks, halves of pairs, and up to a million characters of what is dear to lay out.
struct HostileText
{
    const char* what;
    QString text;
};
QList<HostileText> hostileTexts();

} // namespace support
