#pragma once
#include "app/base/json.h"
#include "app/svo/items.h"

namespace app::study {

/// A number as it reads best: 85 rather than 85.0. Reads back as exactly this number. Precondition: finite.
base::Json numberToJson(double value);

/// Reads "payoffs" of a design: "standard" gives none, an object gives the set (see parseDesign()).
base::Result<std::optional<svo::Payoffs>> payoffsFromJson(const base::Json& json, const QString& where);
base::Json payoffsToJson(const svo::Payoffs& payoffs);

/// Reads [a, b]; none for anything else.
std::optional<std::pair<double, double>> pairFromJson(const base::Json& json);

} // namespace app::study
