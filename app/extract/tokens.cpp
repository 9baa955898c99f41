#include "app/extract/tokens.h"
#include "app/extract/lexicon.h"
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>
#include <bit>
#include <set>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr Languages spaced = bit(Language::English) | bit(Language::German) | bit(Language::French) |
                             bit(Language::Spanish) | bit(Language::Italian) | bit(Language::Portuguese) |
                             bit(Language::Other);
constexpr qsizetype voteLength = 20000; ///< characters that decide on the languages
constexpr int longestVote = 13;         ///< characters of a word of voteOf()

bool isWordStart(const QString& key, qsizetype at)
{
    return at == 0 || !isWordPart(key[at - 1]) || !isWordPart(key[at]) || (key[at].isLetter() && key[at - 1].isDigit());
}

/// The languages whose lists count: those with the most words in it, and English where a phrase of it stands inside
/// another language.
Languages languagesOf(const QString& key, qsizetype to)
{
    const Lexicon& lexicon = Lexicon::standard();
    std::array<int, languageCount> votes{};
    bool kana = false, englishPhrase = false, spoken = false;
    to = std::min(to, voteLength);
    for (qsizetype at = 0; at < to;) {
        const char16_t u = key[at].unicode();
        kana |= u >= 0x3040 && u <= 0x30FA;
        const auto match = isWordStart(key, at) ? lexicon.longest(key, at, ~0U) : Lexicon::Match{};
        if (match.entry < 0) {
            ++at;
            continue;
        }
        const Languages speaks = lexicon.languages(match.entry);
        const bool letter = match.end - at == 1 && isWordPart(key[at]); // perhaps a label
        for (int i = 0; i < languageCount && !letter; ++i)
            spoken |= !(spaced & bit(Language(i))) && (speaks & bit(Language(i)));
        for (int i = 0; i < languageCount; ++i)
            if (!letter && (speaks & bit(Language(i)))) votes[std::size_t(i)] += std::popcount(speaks) == 1 ? 3 : 1;
        if (speaks == bit(Language::English)) {
            int value = 0;
            const bool states = lexicon.cues(match.entry, speaks, value) & bits(Cue::Choose, Cue::Answer);
            const bool phrase = key.sliced(at, match.end - at).contains(u' ');
            englishPhrase |= match.end - at >= (states ? 6 : phrase ? 7 : 10);
        }
        at = match.end;
    }
    int best = 0;
    for (int i = 0; i < languageCount; ++i)
        if (spaced & bit(Language(i))) best = std::max(best, votes[std::size_t(i)]);
    Languages active = englishPhrase || (best == 0 && !spoken) ? bit(Language::English) : 0;
    for (int i = 0; i < languageCount; ++i) {
        const bool isSpaced = spaced & bit(Language(i));
        const int own = votes[std::size_t(i)];
        if (own && (!isSpaced || own * 5 >= best * 3)) active |= bit(Language(i));
    }
    if (kana || votes[std::size_t(Language::Japanese)] > votes[std::size_t(Language::Chinese)])
        active &= ~bit(Language::Chinese);
    else
        active &= ~bit(Language::Japanese);
    return active;
}

/// Capitals of the Cyrillic and Greek alphabets that look (or, where none does, sound) like a label.
QChar latinCapital(QChar c)
{
    static constexpr char16_t pairs[][2] = {
        {u'А', u'A'}, {u'В', u'B'}, {u'С', u'C'}, {u'Е', u'E'}, {u'Н', u'H'}, {u'І', u'I'}, {u'Б', u'B'}, {u'Д', u'D'},
        {u'Ф', u'F'}, {u'Г', u'G'}, {u'И', u'I'}, {u'Х', u'H'}, {u'Α', u'A'}, {u'Β', u'B'}, {u'Ε', u'E'}, {u'Η', u'H'},
        {u'Ι', u'I'}, {u'Γ', u'G'}, {u'Δ', u'D'}, {u'Φ', u'F'}, {u'Ϲ', u'C'}, {u'Ѕ', u'S'}, {u'Ⅽ', u'C'}, {u'Ⅾ', u'D'},
    };
    for (const auto& pair : pairs)
        if (pair[0] == c.unicode()) return pair[1];
    return c;
}

/// Words of all languages with which a list says of each row whether it is taken. 1, −1, or 0 for other words.
qint8 voteOf(QStringView word)
{
    static const std::set<QString, std::less<>> yes = [] {
        std::set<QString, std::less<>> folded;
        for (const QString& form :
             QStringLiteral("yes true accepted accept taken checked selected chosen picked checkmark leftarrow star ja "
                            "oui si sim da да はい "
                            "예 네 是 نعم tak evet ano ναι gewählt ausgewählt angekreuzt choisi choisie coché elegido "
                            "elegida seleccionado seleccionada scelto scelta escolhido escolhida выбрано выбран "
                            "选中 已选 選択 선택 مختار "
                            "gekozen wybrane")
                 .split(u' '))
            folded.insert(foldPhrase(form));
        return folded;
    }();
    static const std::set<QString, std::less<>> no = [] {
        std::set<QString, std::less<>> folded;
        for (const QString& form :
             QStringLiteral(
                 "no not rejected reject skip skipped false null none nil unchecked unselected nein non não нет いいえ "
                 "아니요 아니오 否 不 لا nie hayır ne nee nej όχι nicht")
                 .split(u' '))
            folded.insert(foldPhrase(form));
        return folded;
    }();
    return yes.contains(word) ? 1 : no.contains(word) ? -1 : 0;
}

/// The letter that a word stands for when letters are spelled out, in the alphabet of radio or by their English names.
QChar spelledLetter(const QString& word)
{
    static const QHash<QString, QChar> letters{
        {u"alfa"_s, u'A'},  {u"alpha"_s, u'A'},   {u"bravo"_s, u'B'}, {u"charlie"_s, u'C'}, {u"delta"_s, u'D'},
        {u"echo"_s, u'E'},  {u"foxtrot"_s, u'F'}, {u"golf"_s, u'G'},  {u"hotel"_s, u'H'},   {u"india"_s, u'I'},
        {u"bee"_s, u'B'},   {u"cee"_s, u'C'},     {u"dee"_s, u'D'},   {u"eff"_s, u'F'},     {u"gee"_s, u'G'},
        {u"aitch"_s, u'H'}, {u"haitch"_s, u'H'},
    };
    return letters.value(word);
}

class Tokenizer
{
public:
    Tokenizer(const Text& text, qsizetype to)
        : m_text(text)
        , m_to(to)
        , m_active(languagesOf(text.key, to))
    {
    }

    std::vector<Token> run()
    {
        while (m_at < m_to) {
            if (m_text.shape[m_at] == u' ')
                ++m_at;
            else if (!struckOut() && !formatting() && !phrase() && !digits() && !word())
                sign();
        }
        return std::move(m_tokens);
    }

private:
    Token& put(qsizetype end)
    {
        Token token;
        token.start = int(m_at);
        token.end = int(std::min(end, m_to));
        token.word = QStringView(m_text.key).sliced(token.start, token.end - token.start);
        token.sentence = m_sentence;
        token.running = isRunning(m_text.shape[m_at]);
        if (token.word.size() <= longestVote && m_text.key[m_at].isLetter()) token.vote = voteOf(token.word);
        m_tokens.push_back(token);
        m_at = token.end;
        return m_tokens.back();
    }

    bool phrase()
    {
        const Lexicon& lexicon = Lexicon::standard();
        qsizetype at = m_at;
        if (!isWordStart(m_text.key, at)) return false;
        if (m_text.key[at].unicode() == 0x648 && at + 1 < m_to && m_text.key[at + 1].unicode() < 0x80 &&
            m_text.key[at + 1].isLetterOrNumber()) { // "C وD"
            put(at + 1).cues = bits(Cue::And);
            return true;
        }
        auto match = lexicon.longest(m_text.key, at, m_active);
        bool joined = false;
        // Arabic writes "and", "to" and "with" as part of the next word.
        const char16_t first = m_text.key[at].unicode();
        if (match.entry < 0 && at + 2 < m_to && (first == 0x648 || first == 0x644 || first == 0x628 || first == 0x641))
            match = lexicon.longest(m_text.key, at + 1, m_active), joined = first == 0x648 && match.entry >= 0;
        if (match.entry >= 0 && m_text.key[match.end - 1] == u'.' && match.end - m_at > 1 &&
            (match.end >= m_to || m_text.key[match.end] == u'\n' || answersQuestion() ||
             (match.end - m_at == 3 && !m_tokens.empty() && m_tokens.back().sign == u','))) // "D no.", "A, no. I, no."
            match = lexicon.longest(QStringView(m_text.key).first(match.end - 1), at, m_active);
        if (match.entry >= 0 && isNoNumber(at, match.end))
            match = lexicon.longest(QStringView(m_text.key).first(match.end - 1), at, m_active);
        if (match.entry >= 0 && endsWithLabel(at, match.end))
            match = lexicon.longest(QStringView(m_text.key).first(match.end - 1), at, m_active);
        if (match.entry < 0 || match.end > m_to) return false;
        const bool oneLetter = match.end - m_at == 1;
        Token& token = put(match.end);
        int value = 0;
        token.cues = lexicon.cues(match.entry, m_active, value);
        token.english = lexicon.languages(match.entry) == bit(Language::English) && !token.is(Cue::Word) &&
                        !oneLetter && !token.word.contains(u' ');
        token.value = value;
        token.number = token.is(Cue::Number);
        if (joined && !token.number) token.cues |= bits(Cue::And);
        if (token.is(Cue::And) && token.number) token.cues &= ~bits(Cue::And);
        if (oneLetter) letter(token);
        keepAccents(token);
        return true;
    }

    /// A question mark stands right before it: "B? No. …"
    bool answersQuestion() const { return !m_tokens.empty() && m_tokens.back().sign == u'?'; }

    /// "G! No. F?": no digit stands behind what would else be short for "number".
    bool isNoNumber(qsizetype at, qsizetype end) const
    {
        if (m_text.key[end - 1] != u'.' || QStringView(m_text.key).sliced(at, end - at) != u"no."_s) return false;
        if (!m_tokens.empty() && m_tokens.back().is(Cue::Option, Cue::Answer)) return false;
        while (end < m_to && m_text.key[end] == u' ')
            ++end;
        return end >= m_to || !m_text.key[end].isDigit();
    }

    /// "C'est A", "fico com A": the capital at the end of the phrase is an option, and no preposition.
    bool endsWithLabel(qsizetype at, qsizetype end) const
    {
        if (end - at < 3) return false;
        const QChar last = m_text.shape[end - 1];
        return (last == u'A' || last == u'E') && m_text.shape[end - 2] == u' ' &&
               !(m_text.shape[at].isUpper() && m_text.shape[at + 1].isUpper());
    }

    /// Words that only their accent tells apart: "é" and "è" (is) from "e" (and), "sí" and "sì" (yes) from "si" (if).
    void keepAccents(Token& token) const
    {
        const bool accented = m_text.shape[token.end - 1].unicode() >= 0x80;
        if (token.says(u"e")) token.cues &= accented ? ~bits(Cue::And, Cue::Filler) : ~bits(Cue::Be, Cue::It);
        if (token.says(u"mas") && m_text.shape[token.start + 1].unicode() >= 0x80)
            token.cues &= ~bits(Cue::But);                                                   // "más"
        if (token.says(u"si")) token.cues &= accented ? ~bits(Cue::If) : ~bits(Cue::Settle); // "si" is "oneself", too
    }

    bool digits()
    {
        const QString& s = m_text.shape;
        if (!s[m_at].isDigit()) return false;
        qsizetype end = m_at;
        double value = 0;
        for (; end < m_to && s[end].isDigit(); ++end)
            value = std::min(value * 10 + s[end].digitValue(), 1e9);
        if (end + 1 < m_to && s[end] == u'.' && s[end + 1].isDigit()) {
            double unit = 0.1;
            for (++end; end < m_to && s[end].isDigit(); ++end, unit /= 10)
                value += unit * s[end].digitValue();
        }
        Token& token = put(end);
        token.number = token.digits = true;
        token.value = value;
        return true;
    }

    bool word()
    {
        const QString& key = m_text.key;
        if (!key[m_at].isLetterOrNumber()) return false;
        if (key[m_at] == u'q' && m_at + 1 < m_to && key[m_at + 1].isDigit()) { // "Q2": question 2
            put(m_at + 1).cues = bits(Cue::Ask);
            return true;
        }
        qsizetype end = m_at + 1;
        if (isWordPart(key[m_at]))
            while (end < m_to && isWordPart(key[end]) && !(key[end].isDigit() && key[m_at].unicode() >= 0x370))
                ++end;
        const bool oneLetter = end - m_at == 1;
        Token& token = put(end);
        if (oneLetter && isWordPart(key[token.start])) letter(token);
        if (end - token.start > 2 && end - token.start < 8 && end <= m_to)
            token.spelled = spelledLetter(token.word.toString());
        return true;
    }

    void letter(Token& token)
    {
        const QChar c = m_text.shape[token.start];
        if (!c.isLetter()) return;
        token.capital = c.isUpper();
        token.foreign = c.unicode() >= 0x370;
        if (token.capital || c.unicode() < 0x80) token.letter = latinCapital(c).toUpper();
    }

    /// "~~C~~", "<del>C</del>": what is struck out is not said.
    bool struckOut()
    {
        static constexpr std::pair<QStringView, QStringView> marks[] = {
            {u"~~", u"~~"}, {u"<del>", u"</del>"}, {u"<s>", u"</s>"}, {u"<strike>", u"</strike>"}};
        constexpr qsizetype longest = 200; // characters
        if (m_text.key[m_at] != u'~' && m_text.key[m_at] != u'<') return false;
        const QStringView rest = QStringView(m_text.key).first(m_to).sliced(m_at);
        for (const auto& [open, close] : marks) {
            const qsizetype from = open.size();
            if (!rest.startsWith(open) || rest.size() <= from || rest[from].isSpace() || rest[from] == u'~') continue;
            const QStringView line = rest.first(std::min(rest.size(), from + longest));
            const qsizetype to = line.indexOf(close, from);
            if (to < 0 || line.sliced(from, to - from).contains(u'\n')) continue;
            m_at += to + close.size();
            return true;
        }
        return false;
    }

    /// A tag that only formats ("<b>", "</i>", "<br>"): its letter is no label.
    bool formatting()
    {
        static const QStringList names{u"b"_s, u"i"_s,  u"u"_s,      u"em"_s,  u"strong"_s,
                                       u"p"_s, u"br"_s, u"center"_s, u"mark"_s};
        if (m_text.key[m_at] == u'\\') return typeface();
        if (m_text.key[m_at] != u'<') return false;
        qsizetype from = m_at + 1;
        if (from < m_to && m_text.shape[from] == u'/') ++from;
        qsizetype end = from;
        while (end < m_to && end - from < 8 && m_text.shape[end].isLower())
            ++end;
        const QStringView name = QStringView(m_text.shape).sliced(from, end - from);
        while (end < m_to && (m_text.shape[end] == u' ' || m_text.shape[end] == u'/'))
            ++end;
        if (end >= m_to || m_text.shape[end] != u'>' || !names.contains(name)) return false;
        m_at = end + 1;
        return true;
    }

    /// A command of TeX that only sets how its letter looks: "\\underline{", "\\textbf{".
    bool typeface()
    {
        static const QStringList names{u"underline"_s, u"textbf"_s, u"textit"_s, u"emph"_s,   u"text"_s,
                                       u"mathbf"_s,    u"mathrm"_s, u"bf"_s,     u"texttt"_s, u"mathbb"_s};
        qsizetype end = m_at + 1;
        while (end < m_to && end - m_at <= 10 && m_text.shape[end].isLower())
            ++end;
        if (end >= m_to || m_text.shape[end] != u'{' ||
            !names.contains(QStringView(m_text.shape).sliced(m_at + 1, end - m_at - 1)))
            return false;
        m_at = end;
        return true;
    }

    void sign()
    {
        const QString& s = m_text.shape;
        const QChar c = s[m_at];
        const QChar after = m_at + 1 < m_to ? s[m_at + 1] : QChar(u'\n');
        Token& token = put(m_at + 1);
        token.sign = c;
        if (c == u'\n' || c == u'!' || c == u'?' || c == u';' || c == stopMark || c == dotsMark)
            token.ends = true;
        else if (c == u'.')
            token.ends = !after.isLetterOrNumber() || isRunning(after);
        if (token.ends) ++m_sentence;
    }

    const Text& m_text;
    qsizetype m_at = 0;
    qsizetype m_to;
    Languages m_active;
    int m_sentence = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(const Text& text, qsizetype to)
{
    return Tokenizer(text, to).run();
}

} // namespace app::extract
