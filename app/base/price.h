#pragma once
#include <QString>
#include <optional>

namespace app::base {

/// What a user pays for the tokens of one model, as the user typed it; the program ships no prices. Amounts are in
/// millionths of the currency for a million tokens, which is the picture on every price list: 2.50 per million tokens
/// is 2'500'000. Whole numbers, so that sums are exact.
struct Price
{
    qint64 input = 0;
    qint64 output = 0;            ///< thoughts included
    std::optional<qint64> cached; ///< input that was read from a cache; none: as input
    friend bool operator==(const Price&, const Price&) = default;
};

/// "2.5", "0,075" → millionths, exactly; at most six decimals. None for anything else, and for more than 1,000,000.
std::optional<qint64> millionthsFromText(const QString& text);
/// Millionths as a decimal number in the C locale with at least two decimals and no more than it needs: "2.50",
/// "0.075".
QString textFromMillionths(qint64 amount);

} // namespace app::base
