#pragma once
#include <QString>

namespace app::report {

/// The room's words in the language of the program.
QString tr(const char* text);

} // namespace app::report
