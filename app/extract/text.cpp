#include "app/extract/text.h"
#include <algorithm>
#include <array>

namespace app::extract {

namespace {

bool within(char32_t c, char32_t low, char32_t high)
{
    return c >= low && c <= high;
}

bool isInvisible(char32_t c)
{
    return within(c, 0x200B, 0x200F) || within(c, 0x202A, 0x202E) || within(c, 0x2060, 0x206F) || c == 0xFEFF ||
           c == 0xAD || within(c, 0xFE00, 0xFE0F) || within(c, 0x20D0, 0x20FF) || c == 0x640 ||
           within(c, 0x64B, 0x65F) || c == 0x670 || within(c, 0xE0000, 0xE01EF) || within(c, 0x1F3FB, 0x1F3FF) ||
           c == 0xBF || c == 0xA1;
}

/// The bulk of ordinary writing, which needs no folding: letters of Latin, Cyrillic, Han, Kana and Hangul.
bool isPlainLetter(char32_t c)
{
    return (within(c, 0xC0, 0x24F) && c != 0xD7) || within(c, 0x400, 0x4FF) || within(c, 0x3041, 0x30FF) ||
           within(c, 0x3400, 0x9FFF) || within(c, 0xAC00, 0xD7A3);
}

/// Signs of one family as one character; 0 when the character belongs to none.
char16_t signOf(char32_t c)
{
    struct Family
    {
        char16_t sign;
        const char32_t* members;
    };
    static constexpr std::array families = {
        Family{u'\'', U"\u2018\u2019\u201A\u201B\u2032\u00B4\uFF07"},
        Family{u'"', U"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\u300A\u300B\u3008\u3009\u301D\u301E"
                     U"\u2033\uFF02\u2039\u203A"},
        Family{u'-', U"\u2010\u2011\u2212\uFF0D\uFE63"},
        Family{u'\u2014', U"\u2012\u2013\u2014\u2015\u2E3A\u2500\uFE58"},
        Family{u'~', U"\u301C\uFF5E\u223C"},
        Family{u'#', U"\uFF03"},
        Family{u',', U"\u3001\u060C\uFF64\u066C"},
        Family{u';', U"\u061B"},
        Family{u'?', U"\u061F"},
        Family{u'%', U"\u066A"},
        Family{u'\u3002', U"\u3002\uFF61\u0964\u06D4"},
        Family{u'\u2026', U"\u2026\u22EF"},
        Family{u'(', U"\u3010\u3014\u2768\u276A"},
        Family{u')', U"\u3011\u3015\u2769\u276B"},
        Family{u'\u2713', U"\u2713\u2714\u2705\u2611\u2612\u25CF\u25C9\u29BF\U0001F5F8\U0001F5F9\U0001F518"
                          U"\u25A3\u25AA\u25FE\U0001F44D\u25A0\u2B1B\u25FC\u26AB\u2605\u2B50\U0001F31F\U0001F7E2"
                          U"\U0001F7E9\U0001F535"},
        Family{u'\u2610', U"\u2610\u25A1\u25CB\u25EF\u2B1C\u25FB\u26AA\u2606\u25A2\u25AB\u25FD\U0001F532\U0001F533"},
        Family{u'\u2717', U"\u00D7\U0001F44E\u2717\u2718\u274C\u274E\u2716"},
        Family{u'\u2192',
               U"\u2192\u21D2\u27A1\u279C\u279E\u27F6\u27F9\u25B6\u25BA\u2794\u21E8\u27A4\U0001F449\U0001F846"},
        Family{u'\u2190', U"\u2190\u21D0\u2B05\u27F5\u27F8\u25C0\u25C4\u21E6\U0001F448\U0001F844"},
    };
    for (const Family& family : families)
        for (const char32_t* member = family.members; *member; ++member)
            if (*member == c) return family.sign;
    return 0;
}

/// Letters and digits in boxes and circles that Unicode gives no decomposition: 🅕 🅵 🇫, ❶ ➀ ➊.
char16_t enclosed(char32_t c)
{
    for (const char32_t first : {0x1F150, 0x1F170, 0x1F1E6})
        if (within(c, first, first + 25)) return char16_t(u'A' + (c - first));
    for (const char32_t first : {0x2776, 0x2780, 0x278A})
        if (within(c, first, first + 8)) return char16_t(u'1' + (c - first));
    return 0;
}

/// The plain spelling of a compatibility character, else empty.
QString plain(char32_t c)
{
    switch (QChar::decompositionTag(c)) {
    case QChar::Wide:
    case QChar::Narrow:
    case QChar::Font:
    case QChar::Circle:
    case QChar::Square:
    case QChar::Compat:
    case QChar::NoBreak:
    case QChar::Small:
        return QChar::decomposition(c);
    default:
        return {};
    }
}

QChar keyOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80) return u >= u'A' && u <= u'Z' ? QChar(char16_t(u + 32)) : c;
    switch (u) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return QChar(0x0627); // forms of alef
    case 0x0649:
    case 0x06CC:
        return QChar(0x064A); // forms of yeh
    case 0x0629:
        return QChar(0x0647); // teh marbuta
    case 0x06A9:
        return QChar(0x0643); // Persian kaf
    case 0x0130:
    case 0x0131:
        return u'i'; // Turkish i
    case 0x0451:
    case 0x0401:
        return QChar(0x0435); // Cyrillic yo
    default:
        break;
    }
    const QChar low = c.toLower();
    if ((u < 0x250 || within(u, 0x1E00, 0x1EFF)) && low.decompositionTag() == QChar::Canonical) {
        QChar base = low.decomposition().front();
        if (base.decompositionTag() == QChar::Canonical) base = base.decomposition().front();
        return base;
    }
    return low;
}

class Folder
{
public:
    Folder(const QString& reply, qsizetype size)
        : m_reply(reply)
    {
        m_text.shape.reserve(size);
        m_text.key.reserve(size);
        m_text.from.reserve(std::size_t(size));
        m_text.to.reserve(std::size_t(size));
    }

    void run(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to;) {
            const QChar unit = m_reply[i];
            char32_t c = unit.unicode();
            int width = 1;
            if (unit.isHighSurrogate() && i + 1 < to && m_reply[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(unit, m_reply[i + 1]);
                width = 2;
            }
            take(c, int(i), width);
            i += width;
        }
        m_line = m_gap = true;
    }

    Text result() { return std::move(m_text); }

private:
    void take(char32_t c, int at, int width)
    {
        if (c < 0x80) {
            ascii(char16_t(c), at);
        } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            m_line = m_gap = true;
        } else if (QChar::isSpace(c)) {
            m_gap = true;
        } else if (isPlainLetter(c)) {
            put(QChar(char16_t(c)), at, width);
        } else if (isInvisible(c)) {
            return;
        } else if (within(c, 0x300, 0x36F)) {
            accent(QChar(char16_t(c)), at + width);
        } else if (c == 0x2116) { // "№ 4"
            for (const QChar part : QStringView(u"no."))
                put(part, at, width);
        } else if (const char16_t sign = signOf(c)) {
            put(sign, at, width);
        } else if (const char16_t letter = enclosed(c)) {
            put(letter, at, width);
        } else if (const QString spelled = plain(c); !spelled.isEmpty()) {
            for (const QChar part : spelled)
                if (part.isSpace())
                    m_gap = true;
                else if (const char16_t known = signOf(part.unicode()))
                    put(known, at, width);
                else
                    put(part, at, width);
        } else if (width == 1) {
            put(QChar(char16_t(c)), at, width);
        } else {
            m_gap = true; // emoji and rare scripts carry no word of ours
        }
    }

    void ascii(char16_t c, int at)
    {
        if (c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f') {
            m_line = m_gap = true;
        } else if (c == u' ' || c < 0x20 || c == 0x7F) {
            m_gap = true;
        } else {
            put(QChar(c), at, 1);
        }
    }

    void put(QChar c, int at, int width)
    {
        if (m_gap && !m_text.shape.isEmpty()) append(m_line ? u'\n' : u' ', m_text.to.back(), at);
        m_gap = m_line = false;
        append(c, at, at + width);
        join();
    }

    void append(QChar c, int from, int to)
    {
        m_text.shape += c;
        m_text.key += keyOf(c);
        m_text.from.push_back(from);
        m_text.to.push_back(to);
    }

    /// Arrows and dots typed with several keys become one sign.
    void join()
    {
        while (joinOnce()) {
        }
    }

    bool joinOnce()
    {
        const qsizetype n = m_text.shape.size();
        if (n < 2) return false;
        const QChar last = m_text.shape[n - 1], before = m_text.shape[n - 2];
        char16_t sign = 0;
        if (last == u'=' && before == u'=' && n > 2 && m_text.shape[n - 3] == u'<') { // "<=="
            drop();
            m_text.shape[n - 3] = m_text.key[n - 3] = leftMark;
            drop();
            return true;
        }
        if (before == u'<' && last == u'<')
            sign = leftMark.unicode();
        else if (last == u'>' && (before == u'-' || before == u'=' || before == dashMark || before == rightMark))
            sign = rightMark.unicode();
        else if (before == u'<' && last == u'-')
            sign = leftMark.unicode();
        else if (before == leftMark && (last == u'-' || last == u'='))
            sign = leftMark.unicode();
        else if ((before == u'-' || before == dashMark) && last == u'-')
            sign = dashMark.unicode();
        else if (before == u'=' && last == rightMark)
            sign = rightMark.unicode();
        else if ((before == u'.' || before == dotsMark) && last == u'.')
            sign = dotsMark.unicode();
        if (!sign) return false;
        drop();
        m_text.shape[n - 2] = m_text.key[n - 2] = QChar(sign);
        return true;
    }

    /// Makes the last character part of the one before it.
    void drop()
    {
        m_text.shape.chop(1);
        m_text.key.chop(1);
        m_text.from.pop_back();
        const int to = m_text.to.back();
        m_text.to.pop_back();
        m_text.to.back() = to;
    }

    /// A combining accent belongs to the letter before it.
    void accent(QChar mark, int to)
    {
        if (m_text.shape.isEmpty() || m_gap) return;
        const qsizetype last = m_text.shape.size() - 1;
        const QString composed = QString(m_text.shape[last]).append(mark).normalized(QString::NormalizationForm_C);
        m_text.shape[last] = composed.front();
        m_text.key[last] = keyOf(composed.front());
        m_text.to.back() = to;
    }

    const QString& m_reply;
    Text m_text;
    bool m_gap = false;
    bool m_line = false;
};

/// A hyphen or underscore between letters joins words ("eighty-five", "final_answer") and is looked up as a space.
void openHyphens(QString& key)
{
    for (qsizetype i = 1; i + 1 < key.size(); ++i)
        if ((key[i] == u'-' || key[i] == u'_') && key[i - 1].isLetter() && key[i + 1].isLetter()) key[i] = u' ';
}

/// The word that starts there.
QStringView wordAt(const QString& key, qsizetype at)
{
    constexpr qsizetype longestWord = 16;
    qsizetype end = at;
    while (end < key.size() && end - at < longestWord && isWordPart(key[end]))
        ++end;
    return QStringView(key).sliced(at, end - at);
}

bool isAnyOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The English verb that is cut short behind the apostrophe at `at`: "E's my answer", "mine's E", "it should've been
/// E", and not "E's total"; else empty.
QStringView cutShort(const QString& key, const QString& shape, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && at - start < 16 && isWordPart(key[start - 1]))
        --start;
    const QStringView before = QStringView(key).sliced(start, at - start);
    const QStringView ending = wordAt(key, at + 1);
    if (ending == u"ve") return isAnyOf(before, {u"should", u"would", u"could", u"must", u"might"}) ? u"have" : u"";
    if (ending != u"s" || at + 2 >= key.size() || key[at + 2] != u' ') return {};
    if (isAnyOf(before, {u"answer", u"choice", u"pick", u"vote", u"mine", u"preference", u"decision", u"favourite",
                         u"favorite", u"selection", u"verdict", u"conclusion"}))
        return u"is";
    const bool label = before.size() == 1 && shape[start] >= u'A' && shape[start] <= u'I';
    const bool noun = isAnyOf(before, {u"one", u"row", u"option", u"letter", u"split"}); // "the first one's fine"
    const QStringView next = wordAt(key, at + 3);
    if (noun && next.size() == 1 && shape[at + 3] >= u'A' && shape[at + 3] <= u'I') return u"is"; // "the letter's E"
    return (label || noun) &&
                   isAnyOf(next, {u"my",       u"the",   u"mine",      u"it",      u"what", u"where",  u"a",
                                  u"not",      u"too",   u"fine",      u"best",    u"good", u"better", u"for",
                                  u"out",      u"still", u"just",      u"also",    u"ok",   u"okay",   u"perfect",
                                  u"right",    u"great", u"obviously", u"clearly", u"then", u"enough", u"definitely",
                                  u"probably", u"wrong", u"off",       u"one"})
               ? u"is"
               : u"";
}

/// Writes out the verbs that English cuts short behind a label, a noun of the answer or a modal verb.
void openContractions(Text& text)
{
    if (!text.key.contains(u'\'')) return;
    Text open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView verb = text.key[i] == u'\'' ? cutShort(text.key, text.shape, i) : QStringView();
        const auto copy = [&](QChar shape, QChar key) {
            open.shape += shape;
            open.key += key;
            open.from.push_back(text.from[std::size_t(i)]);
            open.to.push_back(text.to[std::size_t(i)]);
        };
        if (verb.isEmpty()) {
            copy(text.shape[i], text.key[i]);
            continue;
        }
        copy(u' ', u' ');
        i += verb == u"is" ? 1 : 2; // "s" or "ve"
        for (const QChar letter : verb)
            copy(letter, letter);
    }
    text = std::move(open);
}

} // namespace

Text fold(const QString& reply, qsizetype from, qsizetype to)
{
    Folder folder(reply, std::min(to - from, longestText));
    if (to - from > longestText) {
        folder.run(from, from + longestText / 2);
        from = to - longestText / 2;
    }
    folder.run(from, to);
    Text text = folder.result();
    openHyphens(text.key);
    openContractions(text);
    return text;
}

Text fold(const QString& reply)
{
    return fold(reply, 0, reply.size());
}

QString foldPhrase(const QString& phrase)
{
    return fold(phrase).key;
}

bool isRunning(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x0E00 && (within(u, 0x0E00, 0x0E7F) || within(u, 0x1100, 0x11FF) || within(u, 0x3040, 0x30FF) ||
                           within(u, 0x3130, 0x318F) || within(u, 0x3400, 0x9FFF) || within(u, 0xAC00, 0xD7A3) ||
                           within(u, 0xF900, 0xFAFF) || u == 0x3005);
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() && !isRunning(c);
}

} // namespace app::extract
