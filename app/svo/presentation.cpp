#include "app/svo/presentation.h"

#include "app/base/names.h"
#include <algorithm>
#include <numeric>

namespace app::svo {
namespace {

constexpr std::array<base::Named<ItemOrder>, 3> itemOrders{
    {{ItemOrder::A, "A"}, {ItemOrder::B, "B"}, {ItemOrder::Shuffled, "shuffled"}}};
constexpr std::array<base::Named<OptionOrder>, 3> optionOrders{
    {{OptionOrder::Printed, "printed"}, {OptionOrder::Mirrored, "mirrored"}, {OptionOrder::Shuffled, "shuffled"}}};
constexpr std::array<base::Named<Labels>, 3> labelKinds{
    {{Labels::Letters, "letters"}, {Labels::Numbers, "numbers"}, {Labels::None, "none"}}};

QList<int> orderedBlock(QList<int> block, ItemOrder order, base::Rng& rng)
{
    std::ranges::sort(block);
    QList<int> shuffled = block;
    rng.shuffle(shuffled);
    if (order == ItemOrder::Shuffled) return shuffled;
    if (order == ItemOrder::B) std::ranges::reverse(block);
    return block;
}

std::array<quint8, optionCount> orderedOptions(OptionOrder order, base::Rng& rng)
{
    std::array<quint8, optionCount> options{};
    std::iota(options.begin(), options.end(), quint8(1));
    auto shuffled = options;
    rng.shuffle(shuffled);
    if (order == OptionOrder::Shuffled) return shuffled;
    if (order == OptionOrder::Mirrored) std::ranges::reverse(options);
    return options;
}

} // namespace

QString itemOrderName(ItemOrder order)
{
    return base::nameOf(itemOrders, order);
}

QString optionOrderName(OptionOrder order)
{
    return base::nameOf(optionOrders, order);
}

QString labelsName(Labels labels)
{
    return base::nameOf(labelKinds, labels);
}

std::optional<ItemOrder> itemOrderFromName(const QString& name)
{
    return base::valueOf(itemOrders, name);
}

std::optional<OptionOrder> optionOrderFromName(const QString& name)
{
    return base::valueOf(optionOrders, name);
}

std::optional<Labels> labelsFromName(const QString& name)
{
    return base::valueOf(labelKinds, name);
}

QList<Arrangement> arrange(const QList<int>& items, ItemOrder itemOrder, OptionOrder optionOrder, base::Rng& rng)
{
    std::array<std::array<quint8, optionCount>, itemCount> options{};
    for (auto& order : options)
        order = orderedOptions(optionOrder, rng);

    QList<int> primary;
    QList<int> secondary;
    for (int number : items)
        (number <= primaryCount ? primary : secondary) << number;

    QList<Arrangement> arrangements;
    for (int number : orderedBlock(primary, itemOrder, rng) + orderedBlock(secondary, itemOrder, rng))
        arrangements << Arrangement{static_cast<quint8>(number), options[static_cast<std::size_t>(number - 1)]};
    return arrangements;
}

int Presentation::placeOf(const QString& label) const
{
    return label.isEmpty() ? -1 : static_cast<int>(labels.indexOf(label));
}

Presentation present(const Arrangement& arrangement, const Payoffs& payoffs, Labels labels)
{
    const Item& item = payoffs.item(arrangement.item);
    Presentation shown{item.number, {}, {}, arrangement.shown};
    for (std::size_t place = 0; place < optionCount; ++place) {
        shown.payoffs[place] = item.option(arrangement.shown[place]);
        switch (labels) {
        case Labels::Letters:
            shown.labels << QString(QChar(u'A' + static_cast<char16_t>(place)));
            break;
        case Labels::Numbers:
            shown.labels << QString::number(place + 1);
            break;
        case Labels::None:
            shown.labels << QString();
            break;
        }
    }
    return shown;
}

Item itemOf(const Presentation& presentation)
{
    Item item{presentation.item, {}};
    for (std::size_t place = 0; place < optionCount; ++place)
        item.options[static_cast<std::size_t>(presentation.printed[place] - 1)] = presentation.payoffs[place];
    return item;
}

QString placeName(const Presentation& presentation, int place)
{
    const QString label = presentation.labels.value(place);
    return label.isEmpty() ? QString::number(place + 1) : label;
}

} // namespace app::svo
