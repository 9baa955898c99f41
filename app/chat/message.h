#pragma once
#include <QList>
#include <QString>

namespace app::chat {

enum class Role { System, User, Assistant };

/// One turn of a conversation, as plain text. A system turn comes first, or not at all.
struct Message
{
    Role role = Role::User;
    QString text;
    friend bool operator==(const Message&, const Message&) = default;
};

using Conversation = QList<Message>;

/// "system", "user", "assistant": the names used in transcripts and by most wires.
QString roleName(Role role);

} // namespace app::chat
