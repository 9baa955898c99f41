#pragma once
#include "app/base/rng.h"
#include "app/svo/items.h"
#include <QStringList>
#include <optional>

namespace app::svo {

/// Version A, version B (reversed inside each block, as in SVO_Slider.m), or a new order for each trial.
enum class ItemOrder { A, B, Shuffled };
enum class OptionOrder { Printed, Mirrored, Shuffled };
enum class Labels { Letters, Numbers, None }; ///< A–I · 1–9 · no label, the amounts alone

QString itemOrderName(ItemOrder order);     ///< "A", "B", "shuffled"
QString optionOrderName(OptionOrder order); ///< "printed", "mirrored", "shuffled"
QString labelsName(Labels labels);          ///< "letters", "numbers", "none"
std::optional<ItemOrder> itemOrderFromName(const QString& name);
std::optional<OptionOrder> optionOrderFromName(const QString& name);
std::optional<Labels> labelsFromName(const QString& name);

/// The order in which one trial shows one item. Fixed in the plan before the first request.
struct Arrangement
{
    quint8 item = 0;                         ///< item number, 1 … 15
    std::array<quint8, optionCount> shown{}; ///< printed option numbers (1 … 9) from the first shown to the last
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

/// The items of one trial in the order in which they are asked, each with its option order. `items` are different item
/// numbers. The primary block always comes before the secondary one; orders change inside the blocks.
/// Takes the same numbers from `rng` whatever the orders, so that trials of one seed differ in the factor alone.
QList<Arrangement> arrange(const QList<int>& items, ItemOrder itemOrder, OptionOrder optionOrder, base::Rng& rng);

/// One item as the respondent sees it. Scores come from these payoffs, never from letters.
struct Presentation
{
    int item = 0;
    QStringList labels; ///< one per option, "A" … "I" or "1" … "9"; empty texts without labels
    std::array<Allocation, optionCount> payoffs{}; ///< in the order shown
    std::array<quint8, optionCount> printed{};     ///< printed option number (1 … 9) of each place
    /// Place (0 … 8) of a label as shown (exact text); −1 when there is none.
    int placeOf(const QString& label) const;
    friend bool operator==(const Presentation&, const Presentation&) = default;
};

/// Precondition: `payoffs` holds the item, and `arrangement.shown` is an order of 1 … 9.
Presentation present(const Arrangement& arrangement, const Payoffs& payoffs, Labels labels);

/// The item in printed order again, from what was shown.
Item itemOf(const Presentation& presentation);

/// The name of a place (0 … 8) for people and files: its label, or "1" … "9" by position where options have no label.
QString placeName(const Presentation& presentation, int place);

} // namespace app::svo
