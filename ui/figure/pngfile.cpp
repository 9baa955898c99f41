#include "ui/figure/files.h"

#include "ui/figure/paint.h"
#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QPainter>

namespace ui::figure {

QImage imageOf(const Scene& scene, int dpi)
{
    const double scale = dpi / 72.0;
    QImage image((scene.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.scale(image.width() / scene.size.width(), image.height() / scene.size.height());
        paintScene(painter, scene);
    }
    const int perMetre = qRound(dpi / 0.0254);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

QByteArray pngOf(const Scene& scene, int dpi)
{
    QImage image = imageOf(scene, dpi);
    if (scene.background.isValid()) image = image.convertToFormat(QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::unique_ptr<QMimeData> mimeDataOf(const Scene& scene, const QDateTime& date)
{
    constexpr int dpi = 300;
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/svg+xml"), svgOf(scene));
    data->setData(QStringLiteral("application/pdf"), pdfOf(scene, date));
    data->setData(QStringLiteral("image/png"), pngOf(scene, dpi));
    data->setImageData(imageOf(scene, dpi));
    return data;
}

} // namespace ui::figure
