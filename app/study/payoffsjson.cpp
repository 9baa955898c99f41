#include "app/study/designjson.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app::study {

using namespace Qt::StringLiterals;
using base::Json;
using base::ObjectReader;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::study", text);
}

std::optional<svo::Allocation> allocationFromJson(const Json& json)
{
    const auto pair = pairFromJson(json);
    if (!pair || std::abs(pair->first) > 1e9 || std::abs(pair->second) > 1e9) return std::nullopt;
    return svo::Allocation{pair->first, pair->second};
}

Json allocationToJson(const svo::Allocation& allocation)
{
    return Json::array({numberToJson(allocation.self), numberToJson(allocation.other)});
}

/// Nine options, or the two ends of their line; none for anything else.
std::optional<svo::Item> itemFromJson(const Json& json, int number)
{
    if (!json.is_array()) return std::nullopt;
    QList<svo::Allocation> points;
    for (const Json& entry : json) {
        const auto point = allocationFromJson(entry);
        if (!point) return std::nullopt;
        points << *point;
    }
    svo::Item item{number, {}};
    if (points.size() == 2)
        item.options = svo::payoffsFromLines({}, {}, {svo::Line{points.at(0), points.at(1)}}).items.first().options;
    else if (points.size() == svo::optionCount)
        std::ranges::copy(points, item.options.begin());
    else
        return std::nullopt;
    return item;
}

} // namespace

Json numberToJson(double value)
{
    const double limit = 9007199254740992.0; // 2^53: whole numbers up to here are exact
    if (std::abs(value) < limit && value == std::floor(value)) return static_cast<qint64>(value);
    return value;
}

std::optional<std::pair<double, double>> pairFromJson(const Json& json)
{
    if (!json.is_array() || json.size() != 2 || !json[0].is_number() || !json[1].is_number()) return std::nullopt;
    const std::pair<double, double> pair{json[0].get<double>(), json[1].get<double>()};
    if (!std::isfinite(pair.first) || !std::isfinite(pair.second)) return std::nullopt;
    return pair;
}

base::Result<std::optional<svo::Payoffs>> payoffsFromJson(const Json& json, const QString& where)
{
    if (json.is_string() && json == "standard") return std::optional<svo::Payoffs>();
    ObjectReader reader(json, where);
    svo::Payoffs payoffs;
    payoffs.id = reader.string("id", u"own"_s);
    if (const Json* centre = reader.any("centre")) {
        const auto point = allocationFromJson(*centre);
        if (!point) reader.fail("centre", tr("two numbers [self, other] are expected."));
        payoffs.centre = point.value_or(payoffs.centre);
    }
    if (const Json* items = reader.array("items", true)) {
        if (items->size() != svo::primaryCount && items->size() != svo::itemCount)
            reader.fail("items", tr("6 or 15 items are expected, there are %1.").arg(items->size()));
        for (const Json& entry : *items) {
            const auto number = static_cast<int>(payoffs.items.size()) + 1;
            const auto item = itemFromJson(entry, number);
            if (!item)
                reader.fail("items",
                            tr("item %1 is neither nine pairs [self, other] nor the two ends of a line.").arg(number));
            payoffs.items << item.value_or(svo::Item{number, {}});
        }
    }
    if (const auto status = reader.finish(); !status) return status.error();
    return std::optional(payoffs);
}

Json payoffsToJson(const svo::Payoffs& payoffs)
{
    Json items = Json::array();
    for (const svo::Item& item : payoffs.items) {
        Json options = Json::array();
        for (const svo::Allocation& option : item.options)
            options.push_back(allocationToJson(option));
        items.push_back(std::move(options));
    }
    return {
        {"id", base::toJson(payoffs.id)}, {"centre", allocationToJson(payoffs.centre)}, {"items", std::move(items)}};
}

} // namespace app::study
