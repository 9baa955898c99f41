#pragma once
#include <QString>
#include <optional>

namespace ui::widgets {

/// Numbers as people read them on this computer: the user's decimal sign and digit groups, a true minus (−).
/// For the screen alone; files and wires use base/numbers.h.

/// Fixed decimals; a rounded zero has no minus; "–" for none.
QString onScreen(std::optional<double> value, int decimals);
/// "37.5°"; "–" for none.
QString degreesOnScreen(std::optional<double> degrees, int decimals = 1);
/// ".98": a statistic that ends at 1 has no zero before the decimal sign (APA 7); "–" for none.
QString shareOnScreen(std::optional<double> value, int decimals = 2);
/// "[19.8, 28.8]" from its two ends as they are shown; another sign stands between them where a comma is decimal.
QString intervalOnScreen(const QString& low, const QString& high);
/// The same from numbers; "–" for none.
QString intervalOnScreen(std::optional<double> low, std::optional<double> high, int decimals);
/// "2,700".
QString countOnScreen(qint64 count);
/// "1.32 EUR"; four decimals below a hundredth. `currency` may be empty.
QString moneyOnScreen(qint64 millionths, const QString& currency);
/// "≈ 1 h 10 min", "≈ 9 min", "seconds": a time that nobody knows exactly.
QString roughDuration(double seconds);

} // namespace ui::widgets
