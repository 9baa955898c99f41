#include "ui/figure/files.h"

#include "app/base/numbers.h"
#include "ui/figure/paint.h"
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <cmath>

namespace ui::figure {
namespace {

/// Puts `value` in the place of the text between `key` and `closing` in a finished PDF. The table of objects at the
/// end, whose entries are positions in the file, moves along. Without the key the file stays as it is.
QByteArray replaced(const QByteArray& pdf, const QByteArray& key, char closing, const QByteArray& value)
{
    const qsizetype found = pdf.indexOf(key);
    if (found < 0) return pdf;
    const qsizetype start = found + key.size();
    const qsizetype end = pdf.indexOf(closing, start);
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    const qsizetype last = pdf.lastIndexOf("startxref");
    if (end < 0 || table < end || trailer < table || last < trailer) return pdf;
    const qsizetype shift = value.size() - (end - start);

    QByteArray objects = pdf.mid(table, trailer - table);
    static const QRegularExpression entry(QStringLiteral("(\\d{10}) \\d{5} n")); // "0000000015 00000 n \n"
    for (auto matches = entry.globalMatch(QString::fromLatin1(objects)); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype position = match.captured(1).toLongLong();
        if (position > start)
            objects.replace(match.capturedStart(1), 10, QByteArray::number(position + shift).rightJustified(10, '0'));
    }
    QByteArray out = pdf.left(start) + value;
    out += pdf.mid(end, table - end) + objects;
    out += pdf.mid(trailer, last - trailer) + "startxref\n" + QByteArray::number(table + shift) + "\n%%EOF\n";
    return out;
}

/// Qt writes the present moment, in the computer's time zone and so in different lengths.
QByteArray dateText(const QDateTime& date)
{
    const QDateTime utc = date.isValid() ? date.toUTC() : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return utc.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
}

} // namespace

QByteArray pdfOf(const Scene& scene, const QDateTime& date)
{
    // Qt's pages are whole points: a page large enough, which is then cut to the figure from below and from the right.
    const QSizeF page(std::ceil(scene.size.width()), std::ceil(scene.size.height()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(scene.title);
        writer.setCreator(QStringLiteral("SVO Workbench " SVO_VERSION));
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
        constexpr int resolution = 1200;
        writer.setResolution(resolution);
        QPainter painter(&writer);
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintScene(painter, scene);
    }
    const QString box = QStringLiteral("0 %1 %2 %3")
                            .arg(app::base::fixed(page.height() - scene.size.height(), 4),
                                 app::base::fixed(scene.size.width(), 4), app::base::fixed(page.height(), 4));
    bytes = replaced(bytes, "/CreationDate (D:", ')', dateText(date));
    return replaced(bytes, "/MediaBox [", ']', box.toLatin1());
}

} // namespace ui::figure
