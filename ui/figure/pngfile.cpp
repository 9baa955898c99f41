#include "ui/figure/files.h"

#include "ui/figure/paint.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageWriter>
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

app::base::Result<QByteArray> tiffOf(const Scene& scene, int dpi)
{
    QImage image = imageOf(scene, dpi);
    image = image.convertToFormat(scene.background.isValid() ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "tiff");
    writer.setCompression(1); // LZW
    if (!writer.write(image))
        return app::base::Error{app::base::ErrorKind::Unsupported,
                                QCoreApplication::translate(
                                    "ui::figure", "This computer lacks Qt's plug-in for TIFF. Install it (on Debian: "
                                                  "qt6-image-formats-plugins), or choose PNG."),
                                writer.errorString()};
    return bytes;
}

app::base::Result<QByteArray> fileOf(const Scene& scene, const QString& format, int dpi, const QDateTime& date)
{
    if (format == QLatin1StringView("svg")) return svgOf(scene);
    if (format == QLatin1StringView("pdf")) return pdfOf(scene, date);
    if (format == QLatin1StringView("eps")) return epsOf(scene, date);
    if (format == QLatin1StringView("tiff")) return tiffOf(scene, dpi);
    return pngOf(scene, dpi);
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
