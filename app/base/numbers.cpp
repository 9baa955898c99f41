#include "app/base/numbers.h"

#include <QLocale>
#include <cmath>

namespace app::base {

std::optional<double> parseDouble(QStringView text)
{
    const QByteArray bytes = text.trimmed().toLatin1(); // QByteArray::toDouble is always the C locale
    bool ok = false;
    const double value = bytes.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<qint64> parseInteger(QStringView text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLatin1().toLongLong(&ok);
    if (!ok) return std::nullopt;
    return value;
}

QString fixed(double value, int decimals)
{
    if (std::isnan(value)) return {};
    QString text = QString::number(value, 'f', decimals);
    const bool zero = text.startsWith(u'-') && text.count(u'0') + text.count(u'.') == text.size() - 1;
    return zero ? text.mid(1) : text;
}

QString shortest(double value)
{
    if (std::isnan(value)) return {};
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-5 && size < 1e15); // 100000, not 1e+05
    return QString::number(value, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

} // namespace app::base
