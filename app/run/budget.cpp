#include "app/run/budget.h"

#include <algorithm>

namespace app::run {

void Budget::add(int participant, const chat::Usage& usage, bool wasSent)
{
    const auto price = m_prices.constFind(participant);
    if (price == m_prices.cend()) return;
    if (!usage.isKnown()) {
        m_unknown += wasSent ? 1 : 0;
        return;
    }
    charge(*price, usage);
}

void Budget::addEarlier(const study::Charged& charged)
{
    charge(charged.tariff.price, charged.usage);
    m_unknown += charged.unknown;
}

void Budget::charge(const base::Price& price, const chat::Usage& usage)
{
    const qint64 input = usage.input.value_or(0);
    const qint64 cached = std::clamp<qint64>(usage.cached.value_or(0), 0, input);
    m_spent += (input - cached) * price.input + cached * price.cached.value_or(price.input) +
               usage.output.value_or(0) * price.output;
}

} // namespace app::run
