#pragma once

namespace ui::figure {

/// Makes every FigureView known to screen readers: a chart whose marks are its children, each with a name such as
/// "qwen3:8b, Competitive, trial 4: angle −14.9°, Competitive." and an action that opens the transcript. May be called
/// again.
void installFigureAccess();

} // namespace ui::figure
