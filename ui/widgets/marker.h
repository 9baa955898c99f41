#pragma once
#include <QIcon>
#include <QPainterPath>

namespace ui::widgets {

/// One shape per orientation, everywhere the same: altruistic ●, prosocial ▲, individualistic ■, competitive ◆, none ○.
enum class Marker { Circle, Triangle, Square, Diamond, Ring };

Marker markerOf(const QString& orientationId);
/// The outline, centred on (0, 0), of about `size` across and of equal visual weight for all shapes.
QPainterPath markerPath(Marker marker, double size);
/// The marker in its colour for lists and tables; follows the palette.
QIcon orientationIcon(const QPalette& palette, const QString& orientationId);

} // namespace ui::widgets
