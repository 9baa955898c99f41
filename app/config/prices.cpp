#include "app/config/prices.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::config {
namespace {

QString key(qsizetype index, QLatin1StringView field)
{
    return u"prices/%1/%2"_s.arg(index + 1).arg(field);
}

} // namespace

QList<ModelPrice> savedPrices(const QSettings& settings)
{
    QList<ModelPrice> prices;
    const int size = settings.value(u"prices/size"_s).toInt();
    for (int i = 0; i < size; ++i) {
        const auto text = [&](QLatin1StringView field) { return settings.value(key(i, field)).toString(); };
        const auto input = base::millionthsFromText(text("input"_L1));
        const auto output = base::millionthsFromText(text("output"_L1));
        ModelPrice price{text("origin"_L1), text("model"_L1), {}, text("currency"_L1), text("source"_L1)};
        if (!input || !output || price.model.isEmpty()) continue;
        price.price = {*input, *output, base::millionthsFromText(text("cached"_L1))};
        prices << price;
    }
    return prices;
}

void savePrices(QSettings& settings, const QList<ModelPrice>& prices)
{
    settings.remove(u"prices"_s);
    settings.setValue(u"prices/size"_s, prices.size());
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const auto& [origin, model, price, currency, source] = prices[i];
        settings.setValue(key(i, "origin"_L1), origin);
        settings.setValue(key(i, "model"_L1), model);
        settings.setValue(key(i, "input"_L1), base::textFromMillionths(price.input));
        settings.setValue(key(i, "output"_L1), base::textFromMillionths(price.output));
        if (price.cached) settings.setValue(key(i, "cached"_L1), base::textFromMillionths(*price.cached));
        settings.setValue(key(i, "currency"_L1), currency);
        settings.setValue(key(i, "source"_L1), source);
    }
}

std::optional<ModelPrice> priceOf(const QList<ModelPrice>& prices, const QString& origin, const QString& model)
{
    const auto it = std::ranges::find_if(
        prices, [&](const ModelPrice& price) { return price.origin == origin && price.model == model; });
    return it == prices.end() ? std::nullopt : std::optional(*it);
}

} // namespace app::config
