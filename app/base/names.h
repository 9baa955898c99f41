#pragma once
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace app::base {

/// One row of a table that ties an enumerator to its name in files (lower case, snake_case).
template <class Value> struct Named
{
    Value value;
    const char* name;
};

/// Name of an enumerator; empty when the table lacks it.
template <class Value, std::size_t N> QString nameOf(const std::array<Named<Value>, N>& table, Value value)
{
    for (const auto& row : table)
        if (row.value == value) return QString::fromLatin1(row.name);
    return {};
}

/// Enumerator of a name; none for a name that the table lacks.
template <class Value, std::size_t N> std::optional<Value> valueOf(const std::array<Named<Value>, N>& table, QStringView name)
{
    for (const auto& row : table)
        if (name == QLatin1StringView(row.name)) return row.value;
    return std::nullopt;
}

/// All names, in the table's order.
template <class Value, std::size_t N> QStringList namesOf(const std::array<Named<Value>, N>& table)
{
    QStringList names;
    for (const auto& row : table) names << QString::fromLatin1(row.name);
    return names;
}

} // namespace app::base
