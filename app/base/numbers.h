#pragma once
#include <QString>
#include <optional>

namespace app::base {

/// Text ↔ number for files, wires and the console: always the C locale, whatever the user's settings.

/// Reads a whole text as one finite number; spaces around it are allowed. None for anything else ("", "1,5", "nan").
std::optional<double> parseDouble(QStringView text);
std::optional<qint64> parseInteger(QStringView text);

/// Fixed notation with this many decimals; a rounded zero has no minus sign. Not-a-number gives an empty text.
QString fixed(double value, int decimals);
/// The shortest text that reads back as exactly this number. Not-a-number gives an empty text.
QString shortest(double value);

} // namespace app::base
