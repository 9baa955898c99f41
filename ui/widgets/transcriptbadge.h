#pragma once
#include "ui/widgets/transcriptwords.h"

class QPainter;

namespace ui::widgets {

/// A mark painted as a badge, for delegates: looks like ui::widgets::Badge.
class TranscriptBadge
{
public:
    static QFont font(const QFont& base);
    /// Its size, no wider than `widest` pixels; nothing for an empty text.
    static QSize size(const TranscriptWords::Mark& mark, const QFont& base, int widest);
    static void paint(QPainter& painter, const QRect& box, const TranscriptWords::Mark& mark, const QPalette& palette,
                      const QFont& base);
};

} // namespace ui::widgets
