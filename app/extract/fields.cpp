#include "app/extract/fields.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace app::extract {

namespace {

constexpr std::size_t longestRecord = 64; ///< readings
constexpr int extent = 40;                ///< tokens of one record to each side of its label

class FieldReader
{
public:
    FieldReader(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        if (m_readings.size() > longestRecord) return;
        heedElements();
        heedOutput();
        heedNarrowing();
        if (heedFlags() || heedPointer()) return;
        heedBranches();
        heedPeers();
        heedQuery();
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    static bool isLabel(const Reading& r) { return r.mention.by == Mention::By::Label && r.mention.place >= 0; }
    QStringView word(int i) const { return at(i).word; }
    bool isQuote(int i) const { return i >= 0 && i < size() && isOneOf(at(i), u"\"'"); }

    static void give(Reading& reading, Role role, const char* rule)
    {
        reading.role = role;
        reading.rule = rule;
    }

    /// [from, to) of the words of a name: "my_choice", "max self".
    using Span = std::pair<int, int>;
    QStringView words(Span span) const
    {
        if (span.first >= span.second) return {};
        return spellingOf(at(span.first), at(span.second - 1));
    }

    /// The name that ends before token `to`, in quotes or joined by underscores.
    Span nameBefore(int to) const
    {
        constexpr int longest = 6;
        const bool quoted = isQuote(to - 1);
        to -= quoted;
        int from = to;
        while (from > 0 && to - from < longest && !isQuote(from - 1) &&
               (at(from - 1).sign.isNull() || isOneOf(at(from - 1), u"_-")) &&
               (from == to || quoted || at(from - 1).end == at(from).start))
            --from;
        int line = from; // "- max self = I"
        while (!quoted && line > 0 && to - line < longest && at(line - 1).sign.isNull())
            --line;
        const bool bullet = line > 0 && isOneOf(at(line - 1), u"-\u2014\u2022");
        const bool opens = line - bullet == 0 || at(line - bullet - 1).sign == u'\n';
        return {opens && !quoted ? line : from, to};
    }

    /// The key whose value a label is: "choice": "B". Empty: it is none.
    Span keyOf(const Mention& label) const
    {
        int i = label.first;
        while (i > 0 && (isQuote(i - 1) || at(i - 1).sign == u' '))
            --i;
        if (i == 0 || !isOneOf(at(i - 1), u":=")) return {0, 0};
        return nameBefore(i - 1);
    }

    // Flags.

    /// Where the record of a label begins and ends: its braces, its item of a list ("- id: D"), its tag.
    Span recordOf(const Mention& label) const
    {
        const int i = label.first;
        if (i > 0 && at(i - 1).sign == u'>') { // <option selected>F
            for (int from = i - 2; from >= 0 && i - from < extent && at(from).sign != u'>'; --from)
                if (at(from).sign == u'<') return {from, i - 1};
            return {0, 0};
        }
        int from = i - 1;
        for (int closed = 0; from >= 0 && i - from < extent; --from) {
            const Token& token = at(from);
            closed += token.sign == u'}';
            if (token.sign == u'{' && closed-- == 0) return {from, endOf(i, u'}', u'{')};
            if (token.sign == u'<') return {from, endOf(i, u'>', u'<')};
            const bool line = from == 0 || at(from - 1).sign == u'\n';
            if (line && isOneOf(token, u"-\u2014")) return {from, endOfItem(i)};
        }
        return {0, 0};
    }

    int endOf(int i, QChar closes, QChar opens) const
    {
        const int start = i;
        for (int opened = 0; i < size() && i - start < extent; ++i) {
            opened += at(i).sign == opens;
            if (at(i).sign == closes && opened-- == 0) return i;
        }
        return start;
    }

    /// The next line that opens an item of a list, or the end.
    int endOfItem(int i) const
    {
        const int start = i;
        while (i < size() && i - start < extent &&
               !(at(i).sign == u'\n' && i + 1 < size() && isOneOf(at(i + 1), u"-\u2014")))
            ++i;
        return i;
    }

    /// What a flag of the record says: "selected": true, chosen="no", a bare "checked". Nothing where it has none.
    std::optional<bool> flagIn(Span record) const
    {
        static const std::set<QStringView> names{u"selected", u"chosen", u"picked", u"checked", u"choose", u"marked",
                                                 u"ticked",   u"taken",  u"select", u"pick",    u"active", u"winner"};
        static const std::set<QStringView> no{u"false", u"no", u"0", u"null", u"none", u"off", u"n"};
        static const std::set<QStringView> yes{u"true", u"yes", u"1", u"on", u"y", u"selected", u"checked", u"x"};
        for (int i = record.first; i < record.second; ++i) {
            const QStringView name = word(i);
            if (!names.contains(name.sliced(name.lastIndexOf(u' ') + 1))) continue;
            int next = i + 1;
            while (isQuote(next))
                ++next;
            if (next >= size()) return std::nullopt;
            if (isOneOf(at(next), u":=")) {
                do
                    ++next;
                while (isQuote(next) || (next < size() && at(next).sign == u' '));
                if (next >= size()) return std::nullopt;
                if (no.contains(word(next))) return false;
                if (yes.contains(word(next)) || at(next).sign == tickMark) return true;
            } else if (at(record.first).sign == u'<' && next == i + 1 && !isQuote(i - 1) &&
                       (next == record.second || at(next).sign == u'/' || at(next).sign.isNull())) {
                return true; // <option selected>
            }
        }
        return std::nullopt;
    }

    /// Several records of which each says whether it is the one. Whether there are such.
    bool heedFlags()
    {
        std::vector<std::pair<Reading*, std::optional<bool>>> records;
        std::set<int> taken, places;
        int flags = 0;
        for (Reading& reading : m_readings) {
            if (!isLabel(reading)) continue;
            const Span record = recordOf(reading.mention);
            if (record.first >= record.second) return false;
            const std::optional<bool> flag = flagIn(record);
            flags += flag.has_value();
            places.insert(reading.mention.place);
            if (flag.value_or(false)) taken.insert(reading.mention.place);
            records.push_back({&reading, flag});
        }
        if (flags == 0 || places.size() < 2) return false;
        for (auto& [reading, flag] : records) {
            if (!taken.contains(reading->mention.place))
                give(*reading, Role::Rejected, "unticked");
            else if (taken.size() == 1)
                give(*reading, Role::Chosen, "marked_row");
            else
                give(*reading, Role::Hedged, "alternatives");
        }
        return true;
    }

    // Pointers.

    /// "chosen": "last", decision: *max_self: the name that the value of an answer's key is.
    Span pointer() const
    {
        for (int i = 1; i + 1 < size(); ++i) {
            if (!isOneOf(at(i), u":=")) continue;
            const auto [from, to] = nameBefore(i);
            if (!cueBetween(m_tokens, from, to, Cue::Answer, Cue::Choose)) continue;
            int next = i + 1;
            while (next < size() && isOneOf(at(next), u" *&$@\"'"))
                ++next;
            int end = next;
            while (end < size() && (at(end).sign.isNull() || isOneOf(at(end), u"_-")))
                ++end;
            if (end > next && (end == size() || isOneOf(at(end), u"\"'},\n#") || at(end).ends)) return {next, end};
        }
        return {0, 0};
    }

    /// The key on the line above that of a label: "max_self:", "option: G".
    Span parentOf(const Mention& label) const
    {
        int i = keyOf(label).first;
        if (i < 2 || at(i - 1).sign != u'\n' || at(i - 2).sign != u':') return {0, 0};
        return nameBefore(i - 2);
    }

    bool heedPointer()
    {
        const QStringView name = words(pointer());
        if (name.isEmpty()) return false;
        Reading* meant = nullptr;
        for (Reading& reading : m_readings) {
            if (!isLabel(reading) ||
                (words(keyOf(reading.mention)) != name && words(parentOf(reading.mention)) != name))
                continue;
            if (meant && meant->mention.place != reading.mention.place) return false;
            meant = &reading;
        }
        if (!meant) return false;
        for (Reading& reading : m_readings)
            if (isLabel(reading) && reading.mention.place != meant->mention.place && keyOf(reading.mention).second > 0)
                give(reading, Role::Named, "listed");
        give(*meant, Role::Chosen, "answer_label");
        return true;
    }

    /// The key and its label are all that the line holds: "max self: I".
    bool isLine(const Mention& label, Span key) const
    {
        const int end = label.last + 1;
        int from = key.first;
        while (from > 0 && !at(from - 1).sign.isNull() && at(from - 1).sign != u'\n')
            --from;
        return (from == 0 || at(from - 1).sign == u'\n') && (end >= size() || at(end).sign == u'\n');
    }

    /// {"greedy": "I", "generous": "A"}: fields of equal rank, of which none is the answer.
    void heedPeers()
    {
        static const std::set<QStringView> results{
            u"primary", u"main",   u"preferred", u"first",   u"best",  u"result", u"output", u"final",
            u"verdict", u"winner", u"optimum",   u"optimal", u"value", u"top",    u"letter", u"label"};
        std::set<int> places;
        std::vector<Reading*> peers;
        for (Reading& reading : m_readings) {
            if (!isLabel(reading)) continue;
            const Span key = keyOf(reading.mention);
            if (key.first >= key.second || !(isQuote(key.second) || isLine(reading.mention, key))) return;
            if (results.contains(words(key)) ||
                cueBetween(m_tokens, key.first, key.second, Cue::Answer, Cue::Choose, Cue::So, Cue::Wait, Cue::But,
                           Cue::Past, Cue::Filler) ||
                (!isQuote(key.second) && at(key.first).is(Cue::Me)))
                return;
            places.insert(reading.mention.place);
            peers.push_back(&reading);
        }
        if (places.size() < 2) return;
        for (Reading* peer : peers)
            if (peer->role >= Role::Suggested && peer->role <= Role::Implied) give(*peer, Role::Named, "listed");
    }

    /// if …: choice = "I", else: choice = "A": source text that answers either way.
    void heedBranches()
    {
        static const std::set<QStringView> elses{u"else", u"elif", u"default"};
        Reading* before = nullptr;
        for (Reading& reading : m_readings) {
            if (!isLabel(reading) || reading.role < Role::Suggested || keyOf(reading.mention).second == 0) continue;
            bool branches = false;
            for (int i = before ? before->mention.last + 1 : size();
                 i < reading.mention.first && reading.mention.first - i < extent; ++i)
                branches |= elses.contains(word(i)) && !isQuote(i - 1);
            if (branches && words(keyOf(reading.mention)) == words(keyOf(before->mention)) &&
                before->mention.place != reading.mention.place) {
                give(*before, Role::Conditional, "condition");
                give(reading, Role::Conditional, "condition");
            }
            before = &reading;
        }
    }

    // Elements and output.

    /// The name of the element that holds nothing but a label: <rank n="1">H</rank>. Empty: none does.
    QStringView elementOf(const Mention& label) const
    {
        const int i = label.first, behind = label.last + 1;
        if (i == 0 || at(i - 1).sign != u'>' || behind + 2 >= size() || at(behind).sign != u'<' ||
            at(behind + 1).sign != u'/')
            return {};
        return word(behind + 2);
    }

    /// Elements of one name hold different labels beside one of another name: a list, and the answer.
    void heedElements()
    {
        std::map<QStringView, std::set<int>> places;
        for (const Reading& reading : m_readings)
            if (isLabel(reading))
                if (const QStringView name = elementOf(reading.mention); !name.isEmpty())
                    places[name].insert(reading.mention.place);
        if (places.size() < 2) return;
        for (Reading& reading : m_readings) {
            if (!isLabel(reading) || reading.role == Role::Rejected || reading.role == Role::Chosen) continue;
            const QStringView name = elementOf(reading.mention);
            if (!name.isEmpty() && places[name].size() > 1) give(reading, Role::Named, "listed");
        }
    }

    /// "At least 80 for me | A, B, C, D", "At least 60 for the other | C, D", "Most for me | C": lines of which each
    /// leaves fewer of the options, down to one.
    void heedNarrowing()
    {
        std::vector<std::set<int>> lines;
        int before = -1; // last token of the label before
        for (const Reading& reading : m_readings) {
            if (reading.mention.by != Mention::By::Label) continue;
            if (reading.mention.place < 0 || reading.role == Role::Rejected || reading.role >= Role::Suggested) return;
            bool newLine = before < 0;
            for (int i = before + 1; before >= 0 && i < reading.mention.first; ++i)
                newLine |= at(i).sign == u'\n';
            if (newLine) lines.emplace_back();
            lines.back().insert(reading.mention.place);
            before = reading.mention.last;
        }
        if (lines.size() < 3 || lines.back().size() != 1) return;
        for (std::size_t n = 1; n < lines.size(); ++n)
            if (lines[n].size() >= lines[n - 1].size() ||
                !std::includes(lines[n - 1].begin(), lines[n - 1].end(), lines[n].begin(), lines[n].end()))
                return;
        if (cueBetween(m_tokens, 0, size(), Cue::Not, Cue::Reject, Cue::Bad, Cue::If, Cue::Undecided) ||
            m_tokens.back().sign == u'?')
            return;
        for (Reading& reading : m_readings)
            if (reading.mention.last == before) give(reading, Role::Implied, "last_left");
    }

    /// A comment says what the line before it puts out: print(best)  # D.
    bool isPrinted(int i) const
    {
        const bool comment = i > 1 && (at(i - 1).sign == u'#' || (at(i - 1).sign == u'/' && at(i - 2).sign == u'/'));
        for (int k = i - 1; comment && k >= 0 && i - k < extent && at(k).sign != u'\n'; --k)
            if (at(k).says(u"print", u"puts", u"echo", u"console") || at(k).word.startsWith(u"print")) return true;
        return false;
    }

    /// The last line is what a program put out: [1] "D", or says what it does.
    void heedOutput()
    {
        if (m_readings.empty()) return;
        Reading& last = m_readings.back();
        const int i = last.mention.first;
        if (!isLabel(last) || last.role != Role::Named) return;
        const bool ends = std::all_of(m_tokens.begin() + last.mention.last + 1, m_tokens.end(),
                                      [](const Token& token) { return !token.sign.isNull(); });
        if (ends && isPrinted(i)) return give(last, Role::Implied, "alone");
        if (i < 5 || !isQuote(i - 1) || !isQuote(last.mention.last + 1) || last.mention.last + 2 < size()) return;
        if (at(i - 2).sign == u']' && at(i - 3).digits && at(i - 4).sign == u'[' && at(i - 5).sign == u'\n')
            give(last, Role::Implied, "alone");
    }

    /// GET /answer?item=1&option=I: the only label, as a parameter of its own.
    void heedQuery()
    {
        Reading* only = nullptr;
        for (Reading& reading : m_readings)
            if (isLabel(reading)) {
                if (only && only->mention.place != reading.mention.place) return;
                only = &reading;
            }
        if (!only || only->role >= Role::Suggested) return;
        const int i = only->mention.first;
        if (i < 3 || at(i - 1).sign != u'=' || !isOneOf(at(i - 3), u"?&") || !at(i - 2).is(Cue::Option, Cue::Answer))
            return;
        if (at(i - 3).end == at(i - 2).start && at(i - 2).end == at(i - 1).start && at(i - 1).end == at(i).start)
            give(*only, Role::Chosen, "answer_label");
    }

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
};

} // namespace

void heedFields(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    FieldReader(tokens, readings).run();
}

} // namespace app::extract
