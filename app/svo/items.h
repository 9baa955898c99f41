#pragma once
#include <QList>
#include <QString>
#include <array>

namespace app::svo {

/// Points for oneself and for the other person.
struct Allocation
{
    double self = 0;
    double other = 0;
    friend bool operator==(const Allocation&, const Allocation&) = default;
};

inline constexpr int optionCount = 9;
inline constexpr int primaryCount = 6;
inline constexpr int itemCount = 15;

/// One allocation item: nine options in printed order (option 1 first).
struct Item
{
    int number = 0; ///< 1 … 6 primary, 7 … 15 secondary, numbered as in version A
    std::array<Allocation, optionCount> options;
    /// Precondition: option is 1 … 9.
    const Allocation& option(int option) const { return options[static_cast<std::size_t>(option - 1)]; }
    friend bool operator==(const Item&, const Item&) = default;
};

/// A set of payoffs for the Slider Measure. The published set is `standardPayoffs()`; studies may bring their own.
struct Payoffs
{
    QString id = QStringLiteral("standard");
    Allocation centre{50, 50}; ///< origin of the angle
    QList<Item> items;         ///< by number, 1 … 15 (or 1 … 6)
    /// Precondition: the set holds this number.
    const Item& item(int number) const { return items.at(number - 1); }
    friend bool operator==(const Payoffs&, const Payoffs&) = default;
};

/// The published items: Murphy, Ackermann & Handgraaf 2011; payoffs as in SVO_Slider.m (Ackermann 2011), where every
/// option is the round-half-up linear interpolation between the end points.
const Payoffs& standardPayoffs();

/// The end points of an item: its options lie on the straight line between them, at equal steps.
struct Line
{
    Allocation first; ///< option 1
    Allocation last;  ///< option 9
    friend bool operator==(const Line&, const Line&) = default;
};

/// The end points of the published items, 1 … 15.
const std::array<Line, itemCount>& standardLines();

/// A payoff set from end points: nine options per line, rounded half up to whole points. Lines keep the order of the
/// published items (6 or 15 of them), so that every item goes on comparing the same two orientations.
Payoffs payoffsFromLines(const QString& id, const Allocation& centre, const QList<Line>& lines);

/// The published items moved to another centre and stretched by `scale` (> 0) in both amounts, end points rounded to
/// whole points: novel amounts with the same geometry, so that ideal angles stay (up to rounding) where they are. The
/// inequality averse ideal stays only if the centre lies on the diagonal, since equality is a matter of the amounts.
Payoffs movedPayoffs(const QString& id, const Allocation& centre, double scale);

/// The exact points of the nine options, before rounding: the straight line between the end options. A set whose
/// options are not the rounding of a line (any amount off by more than 0.5) has no line, and its own options are given.
std::array<Allocation, optionCount> unroundedOptions(const Item& item);

} // namespace app::svo
