#include "app/stats/agreement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <ranges>
#include <set>
#include <vector>

namespace app::stats {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// A square table over the values that occur.
struct Table
{
    explicit Table(std::size_t values)
        : size(values)
        , cells(values * values)
    {
    }
    double& at(std::size_t row, std::size_t column) { return cells[row * size + column]; }
    double at(std::size_t row, std::size_t column) const { return cells[row * size + column]; }
    std::size_t size;
    std::vector<double> cells;
};

/// What one conversation adds to the table: few cells, so only those.
struct Share
{
    std::size_t cell = 0;
    double weight = 0;
};
using Conversation = std::vector<Share>;

Table sumOf(std::size_t size, const std::vector<Conversation>& conversations, std::span<const std::uint32_t> rows)
{
    Table table(size);
    for (std::uint32_t row : rows)
        for (const Share& share : conversations[row])
            table.cells[share.cell] += share.weight;
    return table;
}

std::vector<std::uint32_t> allOf(const std::vector<Conversation>& conversations)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < conversations.size(); ++i)
        rows.push_back(i);
    return rows;
}

std::optional<double> defined(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

double kappaOf(const Table& table)
{
    double n = 0;
    for (double cell : table.cells)
        n += cell;
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < table.size; ++i) {
        double row = 0;
        double column = 0;
        for (std::size_t j = 0; j < table.size; ++j) {
            row += table.at(i, j);
            column += table.at(j, i);
        }
        observed += table.at(i, i) / n;
        expected += row / n * (column / n);
    }
    return expected < 1 - 1e-12 ? (observed - expected) / (1 - expected) : undefined;
}

/// Squared difference of two values under a metric; `totals` are the values' frequencies.
double difference(Metric metric, const std::vector<double>& values, const std::vector<double>& totals, std::size_t a,
                  std::size_t b)
{
    switch (metric) {
    case Metric::Nominal:
        return a == b ? 0 : 1;
    case Metric::Interval:
        return (values[a] - values[b]) * (values[a] - values[b]);
    case Metric::Ordinal: {
        double between = -(totals[a] + totals[b]) / 2;
        for (std::size_t i = std::min(a, b); i <= std::max(a, b); ++i)
            between += totals[i];
        return a == b ? 0 : between * between;
    }
    }
    return 0;
}

/// From the table of coincidences (Krippendorff 2011).
double alphaOf(const Table& table, const std::vector<double>& values, Metric metric)
{
    std::vector<double> totals(table.size);
    double n = 0;
    for (std::size_t i = 0; i < table.size; ++i)
        for (std::size_t j = 0; j < table.size; ++j)
            totals[i] += table.at(i, j);
    for (double total : totals)
        n += total;
    double observed = 0;
    double expected = 0;
    for (std::size_t a = 0; a < table.size; ++a)
        for (std::size_t b = a + 1; b < table.size; ++b) {
            const double squared = difference(metric, values, totals, a, b);
            observed += table.at(a, b) * squared;
            expected += totals[a] * totals[b] * squared;
        }
    return expected > 0 ? 1 - (n - 1) * observed / expected : undefined;
}

} // namespace

std::optional<Kappa> cohenKappa(const QList<CodedTwice>& replies, const BootstrapOptions& options)
{
    if (replies.isEmpty()) return std::nullopt;
    std::map<int, std::size_t> places;
    for (const CodedTwice& reply : replies) {
        places.emplace(reply.first, 0);
        places.emplace(reply.second, 0);
    }
    std::size_t size = 0;
    for (auto& [code, place] : places)
        place = size++;

    Kappa result;
    result.n = static_cast<int>(replies.size());
    std::map<int, Conversation> byConversation;
    int equal = 0;
    for (const CodedTwice& reply : replies) {
        byConversation[reply.conversation].push_back({places[reply.first] * size + places[reply.second], 1});
        equal += reply.first == reply.second;
    }
    result.agreement = static_cast<double>(equal) / result.n;
    const auto found = std::views::values(byConversation);
    const std::vector<Conversation> conversations(found.begin(), found.end());
    const auto statistic = [&](std::span<const std::uint32_t> rows) {
        return kappaOf(sumOf(size, conversations, rows));
    };
    result.value = defined(statistic(allOf(conversations)));
    result.interval = bootstrapPercentile(static_cast<int>(conversations.size()), statistic, options);
    return result;
}

std::optional<Alpha> krippendorffAlpha(const QList<CodedUnit>& replies, Metric metric, const BootstrapOptions& options)
{
    Alpha result;
    std::set<double> distinct;
    QList<std::pair<int, std::vector<double>>> pairable; // conversation and the values given
    for (const CodedUnit& reply : replies) {
        std::vector<double> given;
        for (const auto& value : reply.values)
            if (value) given.push_back(*value);
        if (given.size() < 2) continue;
        distinct.insert(given.begin(), given.end());
        pairable << std::pair(reply.conversation, given);
    }
    if (pairable.isEmpty()) return std::nullopt;
    result.units = static_cast<int>(pairable.size());

    const std::vector<double> values(distinct.begin(), distinct.end());
    const auto placeOf = [&](double value) {
        return static_cast<std::size_t>(std::ranges::lower_bound(values, value) - values.begin());
    };
    std::map<int, Conversation> byConversation;
    for (const auto& [conversation, given] : pairable)
        for (std::size_t i = 0; i < given.size(); ++i)
            for (std::size_t j = 0; j < given.size(); ++j)
                if (i != j)
                    byConversation[conversation].push_back({placeOf(given[i]) * values.size() + placeOf(given[j]),
                                                            1.0 / static_cast<double>(given.size() - 1)});
    const auto found = std::views::values(byConversation);
    const std::vector<Conversation> conversations(found.begin(), found.end());
    const auto statistic = [&](std::span<const std::uint32_t> rows) {
        return alphaOf(sumOf(values.size(), conversations, rows), values, metric);
    };
    result.value = defined(statistic(allOf(conversations)));
    result.interval = bootstrapPercentile(static_cast<int>(conversations.size()), statistic, options);
    return result;
}

} // namespace app::stats
