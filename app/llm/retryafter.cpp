#include "app/llm/retryafter.h"

#include "app/base/numbers.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using base::Milliseconds;

std::optional<Milliseconds> fromMilliseconds(double count)
{
    constexpr double longest = 30.0 * 24 * 3600 * 1000;
    if (!(count >= 0) || count > longest) return std::nullopt;
    return Milliseconds(static_cast<qint64>(std::ceil(count)));
}

/// Plain decimals only: "1e9" or "+5" are mistakes.
std::optional<double> plainNumber(const QByteArray& text)
{
    static const QRegularExpression plain(u"^\\d+(\\.\\d+)?$"_s);
    const QString number = QString::fromLatin1(text);
    return plain.match(number).hasMatch() ? base::parseDouble(number) : std::nullopt;
}

QDateTime utc(int year, const QString& month, int day, const QString& time)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const auto number = static_cast<int>(months.indexOf(month.toLower())) + 1;
    const QDate date(year, number, day);
    const QTime clock = QTime::fromString(time, u"HH:mm:ss"_s);
    return date.isValid() && clock.isValid() ? QDateTime(date, clock, Qt::UTC) : QDateTime();
}

} // namespace

QDateTime parseHttpDate(const QByteArray& text)
{
    static const QRegularExpression fixed(u"^[A-Za-z]{3}, (\\d{2}) ([A-Za-z]{3}) (\\d{4}) ([\\d:]{8}) GMT$"_s);
    static const QRegularExpression rfc850(u"^[A-Za-z]{6,9}, (\\d{2})-([A-Za-z]{3})-(\\d{2}) ([\\d:]{8}) GMT$"_s);
    static const QRegularExpression asctime(u"^[A-Za-z]{3} ([A-Za-z]{3}) ([ \\d]\\d) ([\\d:]{8}) (\\d{4})$"_s);
    const QString date = QString::fromLatin1(text.trimmed());
    if (const auto match = fixed.match(date); match.hasMatch())
        return utc(match.captured(3).toInt(), match.captured(2), match.captured(1).toInt(), match.captured(4));
    if (const auto match = rfc850.match(date); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return utc(year < 70 ? 2000 + year : 1900 + year, match.captured(2), match.captured(1).toInt(),
                   match.captured(4));
    }
    if (const auto match = asctime.match(date); match.hasMatch())
        return utc(match.captured(4).toInt(), match.captured(1), match.captured(2).trimmed().toInt(),
                   match.captured(3));
    return {};
}

std::optional<Milliseconds> parseSpan(QStringView text)
{
    static const QRegularExpression whole(u"^(\\d+(?:\\.\\d+)?(?:ms|us|h|m|s))+$"_s);
    static const QRegularExpression part(u"(\\d+(?:\\.\\d+)?)(ms|us|h|m|s)"_s);
    const QString span = text.trimmed().toString();
    if (!whole.match(span).hasMatch()) return std::nullopt;
    double total = 0;
    for (auto all = part.globalMatch(span); all.hasNext();) {
        const auto match = all.next();
        const QString unit = match.captured(2);
        const double factor = unit == "h"_L1    ? 3'600'000
                              : unit == "m"_L1  ? 60'000
                              : unit == "s"_L1  ? 1000
                              : unit == "ms"_L1 ? 1
                                                : 0.001;
        total += base::parseDouble(match.captured(1)).value_or(0) * factor;
    }
    return fromMilliseconds(total);
}

std::optional<Milliseconds> retryAfter(const HttpHead& head, const QDateTime& now)
{
    if (const auto count = plainNumber(head.value("retry-after-ms"))) return fromMilliseconds(*count);
    if (const QByteArray text = head.value("retry-after"); !text.isEmpty()) {
        if (const auto seconds = plainNumber(text)) return fromMilliseconds(*seconds * 1000);
        const QDateTime until = parseHttpDate(text);
        const QDateTime server = parseHttpDate(head.value("date"));
        const qint64 wait = until.isValid() ? (server.isValid() ? server : now).msecsTo(until) : 0;
        return wait > 0 ? fromMilliseconds(static_cast<double>(wait)) : std::nullopt;
    }
    std::optional<Milliseconds> longest;
    for (const char* kind : {"requests", "tokens"}) {
        // Only the exhausted one says how long to wait; where the servers do not tell which, the longer one.
        const auto left = plainNumber(head.value(QByteArray("x-ratelimit-remaining-").append(kind)));
        const auto reset = parseSpan(QString::fromLatin1(head.value(QByteArray("x-ratelimit-reset-").append(kind))));
        if (reset && left.value_or(0) == 0 && (!longest || *reset > *longest)) longest = reset;
    }
    return longest;
}

std::optional<Milliseconds> waitInWords(const QString& message)
{
    static const QRegularExpression words(u"(?:try again|retry) (?:in|after) ((?:\\d+(?:\\.\\d+)?(?:ms|h|m|s))+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = words.match(message);
    return match.hasMatch() ? parseSpan(match.captured(1)) : std::nullopt;
}

} // namespace app::llm
