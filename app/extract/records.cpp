#include "app/extract/records.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <set>

namespace app::extract {

namespace {

class RecordReader
{
public:
    RecordReader(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_lineStart(tokens.size(), 0)
    {
        for (std::size_t i = 1; i < tokens.size(); ++i)
            m_lineStart[i] = tokens[i - 1].sign == u'\n' ? int(i) : m_lineStart[i - 1];
    }

    void run()
    {
        heedExamples();
        heedComments();
        heedLesserKeys();
        heedDepth();
        heedTwins();
        heedVersions();
        heedParents();
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    QStringView word(int i) const { return at(i).word; }

    static bool isAnswer(const Reading& reading) { return reading.role >= Role::Implied && reading.mention.place >= 0; }

    int lineStart(int i) const { return m_lineStart[std::size_t(i)]; }

    /// The word of the key whose value is the label at i: "choice": "B", choice = B. −1: it is no value.
    int keyOf(int i) const
    {
        constexpr int near = 4;
        int k = i - 1;
        while (k >= 0 && i - k < near && isOneOf(at(k), u"\"'"))
            --k;
        if (k < 0 || !isOneOf(at(k), u":=")) return -1;
        --k;
        while (k >= 0 && i - k < 2 * near && isOneOf(at(k), u"\"'"))
            --k;
        return k >= 0 && at(k).sign.isNull() ? k : -1;
    }

    /// The word of the key whose record the label at i stands in: "choice": {"letter": "F", …}. −1: none.
    int outerKeyOf(int i) const
    {
        constexpr int longest = 40; // tokens of a record
        int closed = 0;
        for (int k = i - 1; k > 0 && i - k <= longest; --k) {
            closed += at(k).sign == u'}';
            if (at(k).sign == u'{' && closed-- == 0) return keyOf(k);
        }
        return -1;
    }

    /// The line opens with the sign of a comment: "// …", "# …", "/* …".
    bool isCommentedOut(int i) const
    {
        int from = lineStart(i);
        while (from < i && at(from).sign == u' ')
            ++from;
        if (at(from).sign == u'#') return true;
        return from + 1 < i && at(from).sign == u'/' && isOneOf(at(from + 1), u"/*");
    }

    /// "choice": "B", and below it // "choice": "A"
    void heedComments()
    {
        constexpr std::size_t longest = 64; // readings of a record
        if (m_readings.size() > longest) return;
        for (Reading& reading : m_readings) {
            if (!isAnswer(reading) || reading.mention.by != Mention::By::Label) continue;
            const int key = keyOf(reading.mention.first);
            if (key < 0 || !isCommentedOut(reading.mention.first)) continue;
            const bool replaced = std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& other) {
                const int own = keyOf(other.mention.first);
                return isAnswer(other) && own >= 0 && word(own) == word(key) && !isCommentedOut(other.mention.first);
            });
            if (replaced) reading.role = Role::Tempted, reading.rule = "commented_out";
        }
    }

    /// The line opens as an example: "Example: {"choice": "C"}", "Answer format: C".
    bool isExample(int from) const
    {
        static const std::set<QStringView> words{u"example", u"sample", u"template", u"format"};
        constexpr int longest = 3; // words before the colon
        int said = 0;
        bool example = false;
        for (int i = from; i < int(m_tokens.size()) && at(i).sign != u'\n' && said <= longest; ++i) {
            if (at(i).sign == u':') return example;
            if (!at(i).sign.isNull()) {
                if (isDress(at(i))) continue;
                return false;
            }
            if (at(i).is(Cue::Me)) return false; // "in my format"
            ++said;
            for (const QStringView part : word(i).split(u' '))
                example |= words.contains(part);
        }
        return false;
    }

    /// The sentence of a reading, behind the colon of an example, names the speaker: "Now the real one. My choice is
    /// E."
    bool isOwn(const Reading& reading) const
    {
        constexpr int near = 8;
        const int first = reading.mention.first;
        for (int i = first - 1; i > std::max(lineStart(first), first - near) && !at(i).ends; --i)
            if (at(i).is(Cue::Me)) return true;
        return false;
    }

    /// What stands in the line of an example, or in the line below it, is no answer.
    void heedExamples()
    {
        int line = -1;
        bool example = false;
        for (Reading& reading : m_readings) {
            const int from = lineStart(reading.mention.first);
            if (from != line) {
                line = from;
                const int above = from > 1 ? lineStart(from - 1) : from;
                example =
                    isExample(from) || (above < from && from > 1 && at(from - 2).sign == u':' && isExample(above));
            }
            if (example && isAnswer(reading) && !isOwn(reading)) reading.role = Role::Tempted, reading.rule = "example";
        }
    }

    /// {"choice": "G"} and {"choice": "H"}: two records that answer the same, and nothing says which holds.
    void heedTwins()
    {
        if (std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token& token) {
                return token.is(Cue::Wait, Cue::But, Cue::So, Cue::Retract, Cue::Not, Cue::Past);
            }))
            return;
        Reading* first = nullptr;
        for (Reading& reading : m_readings) {
            if (!isAnswer(reading)) continue;
            const int key = keyOf(reading.mention.first);
            if (key < 0 || !isOneOf(at(key + 1), u"\"'")) return;
            if (!first)
                first = &reading;
            else if (reading.mention.place != first->mention.place &&
                     keyWords(key) == keyWords(keyOf(first->mention.first)))
                reading.role = first->role = Role::Hedged, reading.rule = first->rule = "alternatives";
        }
    }

    /// The words of the key that ends with token `last`: "choice_before".
    QStringView keyWords(int last) const
    {
        int from = last;
        while (from > 0 && (at(from - 1).sign == u'_' || at(from - 1).sign.isNull()) &&
               at(from - 1).end == at(from).start)
            --from;
        return spellingOf(at(from), at(last));
    }

    /// {"previous": "A", "current": "G"}, {"old_choice": "A", "new_choice": "G"}: the later one holds.
    void heedVersions()
    {
        constexpr int fewReadings = 12;
        if (std::ssize(m_readings) > fewReadings) return;
        const auto saysOneOf = [this](int key, std::initializer_list<QStringView> words) {
            return key >= 0 && std::any_of(words.begin(), words.end(),
                                           [&, said = keyWords(key)](QStringView word) { return said.contains(word); });
        };
        Reading* later = nullptr;
        std::vector<Reading*> earlier;
        for (Reading& reading : m_readings) {
            if (reading.mention.by != Mention::By::Label) continue;
            const int key = keyOf(reading.mention.first);
            if (saysOneOf(key, {u"previous", u"old", u"before", u"former", u"initial", u"original", u"draft"})) {
                earlier.push_back(&reading);
            } else if (saysOneOf(key, {u"current", u"new", u"after", u"final", u"revised", u"updated", u"now"})) {
                if (later && later->mention.place != reading.mention.place) return;
                later = &reading;
            }
        }
        if (!later || earlier.empty()) return;
        for (Reading* reading : earlier)
            reading->role = Role::Tempted, reading->rule = "replaced";
        later->role = Role::Chosen, later->rule = "answer_label";
    }

    /// choice=I; alternative=H; never="A": keys that hold what was not taken.
    void heedLesserKeys()
    {
        static const std::set<QStringView> lesser{u"alternative", u"alternate", u"backup",   u"fallback", u"runner up",
                                                  u"reserve",     u"never",     u"not",      u"avoid",    u"avoided",
                                                  u"excluded",    u"discarded", u"rejected", u"worst",    u"loser"};
        const auto isLesser = [&](const Reading& r) {
            const int key = keyOf(r.mention.first), outer = outerKeyOf(r.mention.first);
            return (key >= 0 && lesser.contains(word(key))) || (outer >= 0 && lesser.contains(word(outer)));
        };
        const auto isMain = [&](const Reading& r) {
            const int key = keyOf(r.mention.first);
            return key >= 0 && isAnswer(r) && r.role == Role::Chosen && !isLesser(r);
        };
        if (std::none_of(m_readings.begin(), m_readings.end(), isMain)) return;
        for (Reading& reading : m_readings)
            if (isAnswer(reading) && isLesser(reading)) reading.role = Role::Rejected, reading.rule = "rejected";
    }

    /// {"choice": "D", "alternatives": [{"choice": "C"}]}: the list holds what was not taken.
    void heedDepth()
    {
        std::vector<int> lists(m_tokens.size(), 0); // per token the lists that it stands in
        int depth = 0;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const bool opens = m_tokens[i].sign == u'[' && i > 0 && isOneOf(m_tokens[i - 1], u":=");
            if (opens) ++depth;
            lists[i] = depth;
            if (m_tokens[i].sign == u']' && depth > 0 && i > 0 && isOneOf(m_tokens[i - 1], u"}\"'")) --depth;
        }
        const auto isOwn = [&](const Reading& r) {
            return isAnswer(r) && keyOf(r.mention.first) >= 0 && lists[std::size_t(r.mention.first)] == 0;
        };
        if (std::none_of(m_readings.begin(), m_readings.end(), isOwn)) return;
        for (Reading& reading : m_readings)
            if (isAnswer(reading) && lists[std::size_t(reading.mention.first)] > 0)
                reading.role = Role::Named, reading.rule = "listed";
    }

    /// The key on a line of its own above the line of a label: [from, to) of its words. Empty where there is none.
    std::pair<int, int> parentOf(const Mention& label) const
    {
        const int from = lineStart(label.first);
        for (int i = from; i < label.first; ++i)
            if (at(i).sign.isNull() && !at(i).is(Cue::Option)) return {0, 0};
        if (from < 2 || at(label.first - 1).sign != u':') return {0, 0};
        int to = from - 1;
        while (to > 0 && isOneOf(at(to - 1), u"*\"'"))
            --to;
        if (to == 0 || at(to - 1).sign != u':') return {0, 0};
        return {lineStart(to - 1), to - 1};
    }

    /// "most_selfish:", "row: I", "my_choice:", "row: G": the key above says what the row is.
    void heedParents()
    {
        std::vector<Reading*> children, chosen;
        for (Reading& reading : m_readings) {
            if (reading.mention.by != Mention::By::Label) continue;
            const auto [from, to] = parentOf(reading.mention);
            if (from == to) continue;
            children.push_back(&reading);
            const bool answer = cueBetween(m_tokens, from, to, Cue::Answer, Cue::Choose);
            const bool other = cueBetween(m_tokens, from, to, Cue::Not, Cue::Reject, Cue::Third, Cue::Other, Cue::Past,
                                          Cue::If, Cue::Ordinal, Cue::Hedge, Cue::Elsewhere);
            if (answer && !other) chosen.push_back(&reading);
        }
        if (children.size() < 2 || chosen.size() != 1) return;
        for (Reading* child : children)
            child->role = Role::Named, child->rule = "listed";
        chosen.front()->role = Role::Chosen, chosen.front()->rule = "answer_label";
    }

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    std::vector<int> m_lineStart; ///< per token the first token of its line
};

} // namespace

void heedRecords(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    RecordReader(tokens, readings).run();
}

} // namespace app::extract
