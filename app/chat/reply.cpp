#include "app/chat/reply.h"

#include "app/base/names.h"

namespace app::chat {
namespace {

constexpr std::array names = {
    base::Named<StopReason>{StopReason::None, "none"},
    base::Named<StopReason>{StopReason::Complete, "complete"},
    base::Named<StopReason>{StopReason::Length, "length"},
    base::Named<StopReason>{StopReason::ContentFilter, "content_filter"},
    base::Named<StopReason>{StopReason::Refusal, "refusal"},
    base::Named<StopReason>{StopReason::Other, "other"},
};

} // namespace

QString stopReasonName(StopReason reason)
{
    return base::nameOf(names, reason);
}

StopReason stopReasonFromName(const QString& name)
{
    return base::valueOf(names, name).value_or(StopReason::None);
}

} // namespace app::chat
