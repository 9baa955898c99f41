#pragma once
#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

namespace ui::figure {

/// Family of the font that ships with the program (Liberation Sans, metrics of Arial) and is every figure's default.
/// Loads it with the first call. GUI thread.
QString figureFamily();

/// A font family that can be measured without a device: widths are those of its design, linear in the size, so that a
/// layout is the same for screen and every file. GUI thread.
class Typeface
{
public:
    explicit Typeface(const QString& family);

    /// The font without hinting, for sizes to be set by the caller.
    QFont font(bool bold, bool italic) const;
    /// Width of a text whose font is `size` high; in the same unit.
    double width(const QString& text, double size, bool bold = false, bool italic = false) const;
    /// The text, its middle replaced by "…" where it is wider than `room`.
    QString elided(const QString& text, double room, double size, bool bold = false) const;
    /// The text broken at spaces into lines no wider than `room` (a longer word stays whole).
    QStringList wrapped(const QString& text, double room, double size) const;
    /// Shares of the size: above the baseline, below it, and height of capitals.
    double ascent() const { return m_metrics.ascent() / designSize; }
    double descent() const { return m_metrics.descent() / designSize; }
    double capHeight() const { return m_metrics.capHeight() / designSize; }

private:
    static constexpr int designSize = 1000; ///< pixels
    QString m_family;
    QFontMetricsF m_metrics;
    QFontMetricsF metrics(bool bold, bool italic) const;
};

} // namespace ui::figure
