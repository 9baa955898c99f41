#pragma once
#include <QHashFunctions>
#include <compare>

namespace app::base {

/// A number that names one thing of one kind, so that a trial can never be passed where an attempt is meant.
/// Ids count from 1; 0 means "none". Tag is any type that exists for this purpose only.
template <class Tag> struct Id
{
    qint64 value = 0;
    constexpr bool isNone() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace app::base
