#include "app/extract/extraction.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

/// The last match of a pattern whose first group is the evidence.
std::optional<QRegularExpressionMatch> lastMatch(const QRegularExpression& pattern, const QString& text)
{
    std::optional<QRegularExpressionMatch> last;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        last = all.next();
    return last;
}

Extraction found(const svo::Presentation& item, const QRegularExpressionMatch& match, const QString& rule)
{
    const int place = int(item.labels.indexOf(match.captured(1).toUpper()));
    if (place < 0) return {State::NotFound, -1, -1, -1, u"nothing_found"_s};
    return {State::Extracted, place, int(match.capturedStart(1)), int(match.capturedEnd(1)), rule};
}

} // namespace

Extraction read(const QString& reply, const svo::Presentation& item, bool cutOff)
{
    static const QRegularExpression bare(u"^[\\s\\p{P}\\p{S}]*([A-Ia-i1-9])[\\s\\p{P}\\p{S}]*$"_s);
    static const QRegularExpression statement(
        u"(?i:choose|pick|select|take|answer|choice|option|decision)\\W{1,8}(?i:is|option)?\\W{0,6}([A-I1-9])\\b(?!')"_s);
    static const QRegularExpression pair(u"(\\d+)\\D{1,40}?(\\d+)"_s);

    if (const auto match = bare.match(reply); match.hasMatch()) return found(item, match, u"bare_label"_s);
    if (cutOff) return {State::Truncated, -1, -1, -1, u"cut_off"_s};
    if (const auto match = lastMatch(statement, reply)) return found(item, *match, u"choice_statement"_s);
    if (const auto match = pair.match(reply); match.hasMatch())
        for (std::size_t place = 0; place < item.payoffs.size(); ++place)
            if (item.payoffs[place] == svo::Allocation{match.captured(1).toDouble(), match.captured(2).toDouble()})
                return {State::Extracted, int(place), int(match.capturedStart(1)), int(match.capturedEnd(2)),
                        u"payoff_pair"_s};
    if (looksLikeRefusal(reply)) return {State::Refused, -1, -1, -1, u"refusal"_s};
    return {State::NotFound, -1, -1, -1, u"nothing_found"_s};
}

bool looksLikeRefusal(const QString& reply)
{
    static const QRegularExpression refusal(
        u"(?i)\\b(as an ai|i (can't|cannot|won't) (help|do|choose|take|adopt)|i would rather not|language model)\\b"_s);
    return refusal.match(reply).hasMatch();
}

} // namespace app::extract
