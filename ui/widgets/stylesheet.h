#pragma once
#include "ui/widgets/theme.h"

class QFont;

namespace ui::widgets {

/// The style sheet of the whole program: what Fusion and the palette cannot say. All lengths grow with `zoomPercent`;
/// `font` is the application's, already at that size.
QString styleSheet(const Tokens& tokens, bool dark, int zoomPercent, const QFont& font);

} // namespace ui::widgets
