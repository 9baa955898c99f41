#include "app/base/price.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::base {
namespace {

constexpr qint64 million = 1'000'000;
constexpr int decimals = 6;

} // namespace

std::optional<qint64> millionthsFromText(const QString& text)
{
    static const QRegularExpression amount(u"^\\s*(\\d{1,7})(?:[.,](\\d{1,6}))?\\s*$"_s);
    const auto match = amount.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 whole = match.captured(1).toLongLong();
    const qint64 part = match.captured(2).leftJustified(decimals, u'0').toLongLong();
    const qint64 result = whole * million + part;
    return result <= million * million ? std::optional(result) : std::nullopt;
}

QString textFromMillionths(qint64 amount)
{
    QString part = QString::number(amount % million).rightJustified(decimals, u'0');
    while (part.size() > 2 && part.endsWith(u'0'))
        part.chop(1);
    return QString::number(amount / million) + u'.' + part;
}

} // namespace app::base
