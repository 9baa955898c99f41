#include "app/extract/attributions.h"
#include "app/extract/decision.h"
#include "app/extract/plainwords.h"
#include <algorithm>
#include <map>
#include <set>

namespace app::extract {

namespace {

constexpr std::size_t mostReadings = 24;
constexpr int longestTail = 25; ///< words behind the last option

class AttributionReader
{
public:
    AttributionReader(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_text(text)
        , m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        if (m_readings.size() < 2 || m_readings.size() > mostReadings || declines(m_tokens)) return;
        m_words = plainWords(m_text);
        if (!findNames()) return;
        const Reading* meant = nullptr;
        for (const auto& [name, n] : m_names) {
            const Reading& reading = m_readings[n];
            if (!isTaken(name)) continue;
            if (meant && meant->mention.place != reading.mention.place) return;
            meant = &reading;
        }
        if (!meant) return;
        const int place = meant->mention.place;
        for (Reading& reading : m_readings)
            if (reading.mention.place != place && reading.role >= Role::Suggested)
                reading.role = Role::Tempted, reading.rule = "somebody_else";
        Reading& taken = m_readings[std::size_t(meant - m_readings.data())];
        taken.role = Role::Chosen;
        taken.rule = "by_its_name";
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    const Word& word(int i) const { return m_words[std::size_t(i)]; }
    int size() const { return int(m_words.size()); }

    /// The names of the options, each of one option, and the words behind the last option.
    bool findNames()
    {
        std::set<int> places;
        int last = 0;
        std::set<QStringView> ambiguous;
        for (std::size_t n = 0; n < m_readings.size(); ++n) {
            const Mention& m = m_readings[n].mention;
            if (m.place < 0 || m.by != Mention::By::Label) {
                if (m_readings[n].role >= Role::Suggested) return false;
                continue;
            }
            if (m_readings[n].role == Role::Chosen) return false;
            last = std::max(last, firstWordAt(m_words, at(m.last).end));
            const QStringView name = nameBefore(firstWordAt(m_words, at(m.first).start));
            if (name.isEmpty()) continue;
            const auto [known, fresh] = m_names.insert({name, n});
            if (!fresh && m_readings[known->second].mention.place != m.place) ambiguous.insert(name);
            places.insert(m.place);
        }
        for (const QStringView name : ambiguous)
            m_names.erase(name);
        m_tail = last;
        return m_names.size() > 1 && places.size() > 1 && m_tail < size() && size() - m_tail <= longestTail;
    }

    /// The noun that has the option at word `i`: "my head says D", "heads D", "rank 1: D", "my boss would do: I".
    QStringView nameBefore(int i) const
    {
        static const Names says{u"says",    u"say",    u"wants", u"votes", u"prefers",  u"picks",   u"takes",
                                u"favours", u"favors", u"likes", u"is",    u"suggests", u"chooses", u"means",
                                u"for",     u"would",  u"do",    u"take",  u"with",     u"goes",    u"gets"};
        constexpr int longest = 4; // letters of the shortest name
        int k = i - 1;
        while (k >= 0 && i - k <= 3 && says.contains(word(k).text) && !word(k).opens)
            --k;
        if (k < 0 || k + 1 >= size() || word(k + 1).pause) return {};
        const bool direct = k == i - 1;
        const QStringView name = word(k).text;
        if (name.front().isDigit()) {
            if (k == 0 || !word(i).opens || word(k).opens || word(k).pause) return {};
            const Word& noun = word(k - 1); // "rank 1"
            return QStringView(m_text.key).sliced(noun.start, word(k).start + name.size() - noun.start);
        }
        const bool starts = word(k).opens || word(k).pause;
        if (direct && !word(i).opens && !starts) return {}; // "heads D", but no "option D"
        static const Names none{u"option", u"answer",  u"choice", u"them", u"then",   u"also", u"that",    u"this",
                                u"what",   u"which",   u"only",   u"take", u"choose", u"pick", u"perhaps", u"maybe",
                                u"final",  u"instead", u"rather", u"they", u"letter", u"just"};
        return name.size() < longest || none.contains(name) ? QStringView() : name;
    }

    /// Whether the words behind the last option take the one of that name.
    bool isTaken(QStringView name) const
    {
        static const Names follow{u"listen", u"follow",   u"trust", u"obey",      u"submit",    u"take",  u"choose",
                                  u"pick",   u"side",     u"go",    u"heed",      u"i'm",       u"am",    u"believe",
                                  u"went",   u"followed", u"join",  u"listening", u"following", u"going", u"taking"};
        static const Names lands{u"up", u"on", u"it's", u"was"};
        static const Names between{u"to", u"with", u"my", u"the", u"for", u"a", u"on"};
        const int count = int(name.count(u' ')) + 1;
        bool taken = false;
        for (int i = m_tail; i + count <= size(); ++i) {
            if (isDoubt(i)) return false;
            const int end = word(i + count - 1).start + int(word(i + count - 1).text.size());
            if (QStringView(m_text.key).sliced(word(i).start, end - word(i).start) != name) continue;
            const int behind = i + count;
            const bool closes = behind >= size() || word(behind).opens;
            if (!closes && (isWinning(behind) || isLastWord(behind))) {
                taken = true;
                continue;
            }
            if (!closes && !word(behind).pause) continue;
            int k = i - 1;
            while (k >= m_tail && i - k <= 3 && between.contains(word(k).text) && !word(k + 1).opens)
                --k;
            if (k < m_tail || word(k + 1).opens) {
                taken |= i - k <= 2 && closes; // "Tails."
                continue;
            }
            taken |= follow.contains(word(k).text) ||
                     lands.contains(word(k + (k + 1 < i && lands.contains(word(k + 1).text))).text);
        }
        return taken;
    }

    /// "… wins", "… wins today", but not "… won last time"
    bool isWinning(int i) const
    {
        static const Names wins{u"wins", u"won", u"prevails", u"decides", u"decided", u"rules", u"prevailed"};
        static const Names today{u"this", u"today", u"here", u"again", u"out", u"over", u"the", u"and"};
        if (!wins.contains(word(i).text)) return false;
        return i + 1 >= size() || word(i + 1).opens || word(i + 1).pause || today.contains(word(i + 1).text);
    }

    /// "… has the casting vote", "… it is"
    bool isLastWord(int i) const
    {
        static const Names votes{u"vote", u"word", u"say"};
        if (i + 1 >= size()) return false;
        if (word(i).text == u"it" && (word(i + 1).text == u"is" || word(i + 1).text == u"was")) return true;
        return word(i).text == u"has" && i + 3 < size() && votes.contains(word(i + 3).text);
    }

    /// A condition, doubt or negation among the words behind the last option.
    bool isDoubt(int i) const
    {
        static const Names doubts{u"if",      u"unless", u"not",     u"never", u"maybe", u"perhaps", u"might",
                                  u"or",      u"would",  u"neither", u"could", u"loses", u"should",  u"sometimes",
                                  u"usually", u"when",   u"whether", u"until", u"but"};
        return doubts.contains(word(i).text) || word(i).text.endsWith(u"n't");
    }

    const Text& m_text;
    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    std::vector<Word> m_words;
    std::map<QStringView, std::size_t> m_names; ///< a name and its reading
    int m_tail = 0;                             ///< first word behind the last option
};

} // namespace

void heedAttributions(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    AttributionReader(text, tokens, readings).run();
}

} // namespace app::extract
