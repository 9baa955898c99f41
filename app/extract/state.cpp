#include "app/base/names.h"
#include "app/extract/extraction.h"

namespace app::extract {

namespace {

constexpr std::array<base::Named<State>, 5> stateNames = {{
    {State::Extracted, "extracted"},
    {State::Ambiguous, "ambiguous"},
    {State::Refused, "refused"},
    {State::NotFound, "not_found"},
    {State::Truncated, "truncated"},
}};

} // namespace

QString stateName(State state)
{
    return base::nameOf(stateNames, state);
}

std::optional<State> stateFromName(const QString& name)
{
    return base::valueOf(stateNames, name);
}

} // namespace app::extract
