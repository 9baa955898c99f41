#include "ui/figure/typeface.h"

#include <QFontDatabase>
#include <QStringList>

namespace ui::figure {

using namespace Qt::StringLiterals;

namespace {

QFont plainFont(const QString& family)
{
    QFont font(family);
    font.setPixelSize(10); // what is left open would come from the system's font
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QFont designFont(QFont font, int size)
{
    font.setPixelSize(size);
    return font;
}

} // namespace

QString figureFamily()
{
    static const QString family = [] {
        QString found;
        for (const auto& style : {u"Regular"_s, u"Bold"_s, u"Italic"_s}) {
            const int id = QFontDatabase::addApplicationFont(u":/fonts/LiberationSans-%1.ttf"_s.arg(style));
            if (const QStringList families = QFontDatabase::applicationFontFamilies(id); !families.isEmpty())
                found = families.constFirst();
        }
        return found;
    }();
    return family;
}

Typeface::Typeface(const QString& family)
    : m_family(family.isEmpty() ? figureFamily() : family)
    , m_metrics(designFont(plainFont(m_family), designSize))
{
}

QFont Typeface::font(bool bold, bool italic) const
{
    QFont font = plainFont(m_family);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

QFontMetricsF Typeface::metrics(bool bold, bool italic) const
{
    return bold || italic ? QFontMetricsF(designFont(font(bold, italic), designSize)) : m_metrics;
}

double Typeface::width(const QString& text, double size, bool bold, bool italic) const
{
    return metrics(bold, italic).horizontalAdvance(text) * size / designSize;
}

QString Typeface::elided(const QString& text, double room, double size, bool bold) const
{
    if (width(text, size, bold) <= room * 1.001) return text; // room that was measured for it, but for rounding
    return metrics(bold, false).elidedText(text, Qt::ElideMiddle, room * designSize / size);
}

QStringList Typeface::wrapped(const QString& text, double room, double size) const
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && width(lines.constLast() + u' ' + word, size) <= room)
            lines.last() += u' ' + word;
        else
            lines << word;
    }
    return lines;
}

} // namespace ui::figure
