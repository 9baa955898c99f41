#pragma once
#include "app/base/price.h"
#include "app/chat/reply.h"

#include <QMap>

namespace app::run {

/// What a run has cost by the user's own prices, and whether it may go on. Pure bookkeeping; amounts in millionths of
/// the user's currency. Only what servers report is counted: a request that may have been charged without telling its
/// tokens is counted apart, never estimated.
class Budget
{
public:
    Budget() = default;
    /// Prices by participant index. `cap`: none, no limit.
    Budget(QMap<int, base::Price> prices, std::optional<qint64> cap)
        : m_prices(std::move(prices))
        , m_cap(cap)
    {
    }

    /// One request has ended. `wasSent`: whether it may have been charged.
    void add(int participant, const chat::Usage& usage, bool wasSent);
    void setCap(std::optional<qint64> cap) { m_cap = cap; }

    bool hasPrices() const { return !m_prices.isEmpty(); }
    /// Rounded up to whole millionths.
    qint64 spent() const { return (m_spent + unit - 1) / unit; }
    /// Requests to priced participants whose tokens nobody told.
    int unknown() const { return m_unknown; }
    bool isReached() const { return m_cap && spent() >= *m_cap; }

private:
    static constexpr qint64 unit = 1'000'000; ///< prices are for a million tokens
    QMap<int, base::Price> m_prices;
    std::optional<qint64> m_cap;
    qint64 m_spent = 0; ///< millionths of millionths
    int m_unknown = 0;
};

} // namespace app::run
