#include "ui/figure/files.h"

#include "app/base/numbers.h"
#include "ui/figure/paint.h"
#include "ui/figure/presets.h"
#include "ui/figure/typeface.h"
#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace ui::figure {

using namespace Qt::StringLiterals;

QByteArray svgOf(const Scene& scene)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(72);
        generator.setSize(scene.size.toSize());
        generator.setViewBox(QRectF(QPointF(), scene.size));
        QPainter painter(&generator);
        painter.setFont(Typeface(scene.family)
                            .font(false, false)); // what the painter goes back to at the end stands in the file too
        paintScene(painter, scene);
    }
    QString text = QString::fromUtf8(bytes);
    // The generator knows whole millimetres of whole pixels alone.
    const auto length = [](double points) -> QString { return app::base::fixed(points / pointsPerMm, 3) + "mm"_L1; };
    static const QRegularExpression size(u"<svg width=\"[^\"]*\" height=\"[^\"]*\""_s);
    if (const auto match = size.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     u"<svg width=\"%1\" height=\"%2\""_s.arg(length(scene.size.width()), length(scene.size.height())));
    // The generator would not escape what it is given here.
    static const QRegularExpression head(u"<svg [^>]*>\\n"_s);
    if (const auto match = head.match(text); match.hasMatch())
        text.insert(match.capturedEnd(), u"<title>%1</title>\n<desc>%2</desc>\n"_s.arg(
                                             scene.title.toHtmlEscaped(), scene.description.toHtmlEscaped()));
    // Where the font is not installed, one of the same widths stands in.
    const QString family = scene.family.toHtmlEscaped();
    text.replace(u"font-family=\"%1\""_s.arg(family),
                 u"font-family=\"%1, Arial, Helvetica, sans-serif\""_s.arg(family));
    return text.toUtf8();
}

} // namespace ui::figure
