#pragma once
#include <QIcon>
#include <memory>

namespace ui::widgets {

/// Draws an icon into any box, at any resolution.
class IconPainter
{
public:
    virtual ~IconPainter() = default;
    virtual void paint(QPainter& painter, const QRectF& box, QIcon::Mode mode, QIcon::State state) const = 0;
};

/// An icon that is drawn anew at the size asked for: sharp at every scale.
QIcon paintedIcon(std::shared_ptr<const IconPainter> painter);

/// One of resources/icons/<name>.svg in the palette's colours: secondary, accent while checked, faint while disabled.
QIcon symbolIcon(const QPalette& palette, const QString& name);

} // namespace ui::widgets
