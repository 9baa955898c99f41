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
/// option is the round-half-up linear interpolation between the end points (measurement.md 1.1 and 1.8).
const Payoffs& standardPayoffs();

} // namespace app::svo
