#include "ui/widgets/transcripttext.h"

#include <algorithm>

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

/// The name of a character that reorders its neighbours (Unicode Standard Annex 9); null for all others.
const char* directionName(char16_t c)
{
    switch (c) {
    case 0x061C:
        return "ALM";
    case 0x200E:
        return "LRM";
    case 0x200F:
        return "RLM";
    case 0x202A:
        return "LRE";
    case 0x202B:
        return "RLE";
    case 0x202C:
        return "PDF";
    case 0x202D:
        return "LRO";
    case 0x202E:
        return "RLO";
    case 0x2066:
        return "LRI";
    case 0x2067:
        return "RLI";
    case 0x2068:
        return "FSI";
    case 0x2069:
        return "PDI";
    default:
        return nullptr;
    }
}

/// One character in the place of one: line ends in one form, pictures for controls.
QChar shownAs(QChar c)
{
    const char16_t u = c.unicode();
    if (u == '\n' || u == '\r' || u == 0x2028 || u == 0x2029) return u'\n';
    if (u == '\t') return c;
    if (u < 0x20) return QChar(char16_t(0x2400 + u));
    if (u == 0x7F) return QChar(0x2421);
    if (u < 0xA0 && u >= 0x80) return QChar::ReplacementCharacter;
    // Text documents use these for objects and frames of their own.
    if (u == 0xFFFC || (u >= 0xFDD0 && u <= 0xFDEF) || u >= 0xFFFE) return QChar::ReplacementCharacter;
    return c;
}

bool isMark(QStringView piece, qsizetype i)
{
    const QChar c = piece[i];
    if (c.isHighSurrogate() && i + 1 < piece.size() && piece[i + 1].isLowSurrogate())
        return QChar::isMark(QChar::surrogateToUcs4(c, piece[i + 1]));
    return c.isMark();
}

} // namespace

void DisplayText::replace(QString& out, const QString& by, int originalLength)
{
    m_replacements.push_back({static_cast<int>(m_shownLength), static_cast<int>(m_original.size()),
                              static_cast<int>(by.size()), originalLength});
    out += by;
    m_shownLength += by.size();
    m_column += static_cast<int>(by.size());
}

QString DisplayText::append(QStringView piece)
{
    QString out;
    out.reserve(piece.size());
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece[i];
        if (m_afterReturn && c == u'\n') { // "\r\n" is one line end
            replace(out, {}, 1);
            m_original += c;
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = c == u'\r';
        const bool mark = isMark(piece, i);
        const bool isPair = c.isHighSurrogate() && i + 1 < piece.size() && piece[i + 1].isLowSurrogate();
        m_marks = mark ? m_marks + 1 : c.isLowSurrogate() ? m_marks : 0;
        if (m_column >= longestLine && !mark && !c.isLowSurrogate() && shownAs(c) != u'\n') {
            replace(out, u"\n"_s, 0);
            m_column = 0;
        }
        if (m_marks > mostMarks) {
            replace(out, m_marks == mostMarks + 1 ? u"⟨…⟩"_s : QString(), isPair ? 2 : 1);
            m_original += piece.mid(i, isPair ? 2 : 1);
            if (isPair) ++i;
            continue;
        }
        if (const char* name = directionName(c.unicode())) {
            replace(out, u"⟨%1⟩"_s.arg(QLatin1StringView(name)), 1);
            m_original += c;
            continue;
        }
        const QChar shown = shownAs(c);
        out += shown;
        m_original += c;
        ++m_shownLength;
        m_column = shown == u'\n' ? 0 : m_column + 1;
    }
    return out;
}

QString DisplayText::leaveOut(QStringView piece, const QString& by)
{
    QString out;
    replace(out, by, static_cast<int>(piece.size()));
    m_original += piece;
    m_column = m_marks = 0;
    m_afterReturn = piece.endsWith(u'\r');
    return out;
}

void DisplayText::clear()
{
    *this = DisplayText();
}

const DisplayText::Replacement* DisplayText::lastBefore(qsizetype place, int Replacement::*side) const
{
    const auto after = std::upper_bound(m_replacements.begin(), m_replacements.end(), place,
                                        [side](qsizetype at, const Replacement& r) { return at < r.*side; });
    return after == m_replacements.begin() ? nullptr : &*std::prev(after);
}

qsizetype DisplayText::toShown(qsizetype place) const
{
    const Replacement* r = lastBefore(place, &Replacement::original);
    if (!r) return place;
    const qsizetype into = place - r->original;
    return into < r->originalLength ? r->shown : r->shown + r->shownLength + into - r->originalLength;
}

QString DisplayText::originalOf(qsizetype start, qsizetype end) const
{
    const auto edge = [this](qsizetype place, bool isEnd) -> qsizetype {
        const Replacement* r = lastBefore(place, &Replacement::shown);
        if (!r) return place;
        const qsizetype into = place - r->shown;
        if (into >= r->shownLength) return r->original + r->originalLength + into - r->shownLength;
        return isEnd && into > 0 ? r->original + r->originalLength : r->original;
    };
    if (end <= start) return {};
    const qsizetype from = edge(start, false);
    return m_original.mid(from, edge(end, true) - from);
}

} // namespace ui::widgets
