#include "ui/widgets/onscreen.h"

#include "app/base/numbers.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* comment = nullptr)
{
    return QCoreApplication::translate("ui::widgets", text, comment);
}

} // namespace

QString onScreen(std::optional<double> value, int decimals)
{
    if (!value || std::isnan(*value)) return u"–"_s;
    const bool isNegative = app::base::fixed(*value, decimals).startsWith(u'-');
    const QString digits = QLocale().toString(std::abs(*value), 'f', decimals);
    return isNegative ? u"−"_s + digits : digits;
}

QString shareOnScreen(std::optional<double> value, int decimals)
{
    QString text = onScreen(value, decimals);
    const qsizetype zero = text.startsWith(u'−') ? 1 : 0;
    if (value && text.size() > zero + 1 && text.at(zero) == u'0') text.remove(zero, 1);
    return text;
}

QString degreesOnScreen(std::optional<double> degrees, int decimals)
{
    if (!degrees || std::isnan(*degrees)) return u"–"_s;
    return onScreen(degrees, decimals) + u"°"_s;
}

QString intervalOnScreen(const QString& low, const QString& high)
{
    return tr("[%1, %2]").arg(low, high);
}

QString intervalOnScreen(std::optional<double> low, std::optional<double> high, int decimals)
{
    return low && high ? intervalOnScreen(onScreen(low, decimals), onScreen(high, decimals))
                       : onScreen(std::nullopt, decimals);
}

QString countOnScreen(qint64 count)
{
    return QLocale().toString(count);
}

QString moneyOnScreen(qint64 millionths, const QString& currency)
{
    constexpr qint64 hundredth = 10'000;
    const int decimals = millionths > 0 && millionths < hundredth ? 4 : 2;
    const QString number = QLocale().toString(static_cast<double>(millionths) / 1e6, 'f', decimals);
    return currency.isEmpty() ? number : tr("%1 %2", "amount, currency").arg(number, currency);
}

QString roughDuration(double seconds)
{
    if (seconds < 60) return tr("seconds");
    const auto minutes = static_cast<int>(std::ceil(seconds / 60));
    if (minutes < 60) return tr("≈ %1 min").arg(minutes);
    const int rounded = (minutes + 4) / 5 * 5; // nobody needs single minutes of hours
    if (rounded % 60 == 0) return tr("≈ %1 h").arg(rounded / 60);
    return tr("≈ %1 h %2 min").arg(rounded / 60).arg(rounded % 60);
}

} // namespace ui::widgets
