#pragma once
#include "app/base/result.h"
#include "ui/figure/scene.h"
#include <QByteArray>
#include <QDateTime>

class QMimeData;

namespace ui::figure {

/// A scene as the bytes of a file. Scene units are points (1/72 inch). The same scene gives the same bytes, on every
/// machine that has the figure's font; for PDF the process must have fixed its hash seed before the application object
/// was made (QHashSeed::setDeterministicGlobalSeed). GUI thread.

/// Text stays text, in the scene's font or one of equal widths; no raster.
QByteArray svgOf(const Scene& scene);
/// Vector throughout, fonts embedded. `date` stands in the file as its date of creation.
QByteArray pdfOf(const Scene& scene, const QDateTime& date);
/// Encapsulated PostScript: vector throughout, fonts embedded; transparent colours as they look on white. Unsupported
/// in a build without poppler-glib and cairo, which hasEps() tells beforehand.
app::base::Result<QByteArray> epsOf(const Scene& scene, const QDateTime& date);
bool hasEps();
/// Keeps the resolution in the file.
QByteArray pngOf(const Scene& scene, int dpi);
/// Flat (without transparency where the figure has a ground), compressed without loss, with the resolution. Unsupported
/// where Qt's plug-in for TIFF is not installed.
app::base::Result<QByteArray> tiffOf(const Scene& scene, int dpi);
QImage imageOf(const Scene& scene, int dpi);
/// One of these by the name of its format: report::figureFormats().
app::base::Result<QByteArray> fileOf(const Scene& scene, const QString& format, int dpi, const QDateTime& date);

/// The figure for other programs: SVG, PDF and a picture of 300 dpi together.
std::unique_ptr<QMimeData> mimeDataOf(const Scene& scene, const QDateTime& date);

} // namespace ui::figure
