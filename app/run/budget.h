#pragma once
#include "app/base/price.h"
#include "app/study/journal.h"

#include <QMap>

namespace app::run {

/// What a study has cost by the user's own prices, and whether its run may go on. Pure bookkeeping; amounts in millionths of
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
    /// What earlier runs have cost, by the prices that held then.
    void addEarlier(const study::Charged& charged);
    void setCap(std::optional<qint64> cap) { m_cap = cap; }

    bool hasPrices() const { return !m_prices.isEmpty(); }
    /// Rounded up to whole millionths.
    qint64 spent() const { return (m_spent + unit - 1) / unit; }
    /// Requests to priced participants whose tokens nobody told.
    int unknown() const { return m_unknown; }
    bool isReached() const { return m_cap && spent() >= *m_cap; }

private:
    void charge(const base::Price& price, const chat::Usage& usage);
    static constexpr qint64 unit = 1'000'000; ///< prices are for a million tokens
    QMap<int, base::Price> m_prices;
    std::optional<qint64> m_cap;
    qint64 m_spent = 0; ///< millionths of millionths
    int m_unknown = 0;
};

} // namespace app::run
