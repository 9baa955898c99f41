#pragma once
#include "app/base/price.h"

#include <QList>

class QSettings;

namespace app::config {

/// What the user pays for one model of one server, as typed in; the program ships none.
struct ModelPrice
{
    QString origin; ///< of the server: llm::origin, "https://api.example.org:443"
    QString model;  ///< the exact id that is requested
    base::Price price;
    QString currency; ///< as the user writes it: "USD", "€"
    QString source;   ///< where the user has it from, and of which date; may be empty
    friend bool operator==(const ModelPrice&, const ModelPrice&) = default;
};

/// All prices, in the order of saving. Broken entries are passed over: the file may have been edited by hand.
QList<ModelPrice> savedPrices(const QSettings& settings);
/// Replaces them all.
void savePrices(QSettings& settings, const QList<ModelPrice>& prices);
/// The price of a model; none where the user has entered none.
std::optional<ModelPrice> priceOf(const QList<ModelPrice>& prices, const QString& origin, const QString& model);

} // namespace app::config
