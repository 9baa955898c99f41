#include "app/extract/menu.h"
#include "app/extract/spans.h"
#include <QStringView>
#include <algorithm>

namespace app::extract {

namespace {

constexpr int fewestRows = 3; ///< of a menu with a row a line or an element
constexpr int fewestTableRows = 2;
constexpr int fewestInline = 4; ///< of a menu within a line
constexpr int widestRow = 40;   ///< tokens between two labels of a menu of elements
constexpr int smallest = 10;    ///< numbers below are no amounts
constexpr int largest = 100;    ///< numbers above are sums of two amounts

bool isSingle(const Token& token)
{
    return !token.letter.isNull() && token.word.size() == 1;
}

/// One row: the label and the tokens [from, to) around it.
struct Row
{
    int label = 0;
    int from = 0;
    int to = 0;
    bool several = false; ///< names further options: "D to F"
    bool element = false; ///< of HTML or XML
    bool inLine = false;  ///< of a line of letters
};

/// What speaks for a row.
struct Signs
{
    bool tick = false;   ///< a tick, an arrow, a ticked box, "X"
    bool yes = false;    ///< "yes", "checked"
    bool words = false;  ///< "my choice", "this is me"
    bool one = false;    ///< 1
    bool number = false; ///< another number that is not 0 and no amount
    bool star = false;
    bool bold = false;
    bool struck = false;
    bool isMarked() const { return tick || yes || words; }
};

class MenuReader
{
public:
    MenuReader(const std::vector<Token>& tokens, const std::vector<Mention>& mentions,
               const std::vector<int>& mentionOf)
        : m_tokens(tokens)
        , m_mentions(mentions)
        , m_mentionOf(mentionOf)
    {
    }

    std::vector<Row> rows() const
    {
        std::vector<Row> found = elements();
        if (!found.empty()) return found;
        std::vector<Row> row = letters();
        if (row.size() > 1 && linesBetween(row.front().label, row.back().label) + 1 < int(row.size())) return row;
        found = lines();
        return found.empty() ? row : found;
    }

    /// The label of the only marked row, or −1.
    int marked(const std::vector<Row>& rows) const
    {
        std::vector<Signs> signs;
        for (const Row& row : rows)
            signs.push_back(signsOf(row));
        const auto only = [&](auto&& holds) {
            int label = -1;
            for (std::size_t n = 0; n < rows.size(); ++n) {
                if (!holds(signs[n])) continue;
                if (label >= 0) return -2;
                label = rows[n].several ? -2 : rows[n].label;
            }
            return label;
        };
        if (const int label = only([](const Signs& s) { return s.words; }); label >= 0) return label;
        if (const int label = only([](const Signs& s) { return s.isMarked(); }); label != -1) return label;
        const bool scores = std::any_of(signs.begin(), signs.end(), [](const Signs& s) { return s.number; });
        if (const int label = only([](const Signs& s) { return s.one; }); label >= 0 && !scores) return label;
        if (const int label = only([](const Signs& s) { return s.star; }); label >= 0) return label;
        if (const int label = only([](const Signs& s) { return s.bold; }); label >= 0) return label;
        if (const int label = grid(rows); label >= 0) return label;
        const int kept = only([](const Signs& s) { return !s.struck; });
        return kept >= 0 && rows.size() >= fewestInline ? kept : below(rows);
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool isLabel(int i) const
    {
        const int n = m_mentionOf[std::size_t(i)];
        return n >= 0 && m_mentions[std::size_t(n)].by == Mention::By::Label;
    }
    int placeAt(int i) const { return m_mentions[std::size_t(m_mentionOf[std::size_t(i)])].place; }

    int lineStart(int i) const
    {
        while (i > 0 && at(i - 1).sign != u'\n')
            --i;
        return i;
    }
    int lineEnd(int i) const
    {
        while (i < size() && at(i).sign != u'\n')
            ++i;
        return i;
    }

    /// Each option once, in whatever order.
    bool areDistinct(const std::vector<Row>& rows) const
    {
        quint32 seen = 0;
        for (const Row& row : rows) {
            if (seen & (1U << placeAt(row.label))) return false;
            seen |= 1U << placeAt(row.label);
        }
        return true;
    }

    /// Elements of HTML or XML, each with one label: "<option value="A">", "<td>A</td>".
    std::vector<Row> elements() const
    {
        std::vector<Row> rows;
        int open = -1, last = -1;
        for (int i = 0; i < size(); ++i) {
            if (at(i).sign == u'<') open = i;
            if (!isLabel(i) || !at(i).capital) continue;
            const bool held = i > 0 && i + 1 < size() && isOneOf(at(i - 1), u"\"'>") && isOneOf(at(i + 1), u"\"'<");
            if (!held || open < 0 || i - open > widestRow || open < last) continue;
            rows.push_back({i, open, std::min(size(), i + widestRow), false, true, false});
            last = i;
        }
        for (std::size_t n = 0; n + 1 < rows.size(); ++n)
            rows[n].to = std::min(rows[n].to, rows[n + 1].from);
        if (int(rows.size()) < fewestRows || !areDistinct(rows)) return {};
        return rows;
    }

    /// Lines that begin with a label, behind signs, numbers and nouns of an option.
    std::vector<Row> lines() const
    {
        std::vector<Row> rows;
        for (int from = 0; from < size(); from = lineEnd(from) + 1) {
            const int to = lineEnd(from);
            int i = from;
            while (i < to && !isLabel(i) && leads(i))
                ++i;
            if (i >= to || !isLabel(i)) continue;
            const bool opens = i + 1 >= to || !at(i + 1).sign.isNull() || at(i + 1).number ||
                               at(i + 1).is(Cue::Between) || (i + 2 < to && isLabel(i + 2)) ||
                               (isSingle(at(i + 1)) && i + 2 >= to);
            if (!opens) continue;
            Row row{i, from, to, false, false, false};
            for (int k = i + 1; k < std::min(to, i + 4); ++k)
                row.several |= isLabel(k) && placeAt(k) != placeAt(i) && !isOneOf(at(k - 1), u"[(|;,&");
            int labels = 0;
            for (int k = from; k < to; ++k)
                labels += isLabel(k) && at(k).letter != u'X';
            if (labels > fewestRows) continue; // a menu of its own
            rows.push_back(row);
        }
        const bool table = std::all_of(rows.begin(), rows.end(), [this](const Row& row) { return isTableRow(row); });
        const int fewest = table ? fewestTableRows : fewestRows;
        if (int(rows.size()) < fewest) return {};
        // "A: …", "B: …", and further down "B." as the answer
        quint32 seen = 0;
        std::vector<Row> menu;
        int before = -1;
        for (const Row& row : rows) {
            const int gap = before < 0 ? 0 : linesBetween(before, row.label);
            if ((seen & (1U << placeAt(row.label))) || gap > 2 || (before >= 0 && asksBetween(before, row.label)))
                break;
            seen |= 1U << placeAt(row.label);
            menu.push_back(row);
            before = row.label;
        }
        return int(menu.size()) < fewest ? std::vector<Row>() : menu;
    }

    int linesBetween(int a, int b) const
    {
        int lines = 0;
        for (int i = a; i < b; ++i)
            lines += at(i).sign == u'\n';
        return lines;
    }

    /// A label and numbers in cells: "| A | 50 | 100 |".
    bool isTableRow(const Row& row) const
    {
        return at(row.from).sign == u'|' && row.label > row.from && row.label + 1 < size() &&
               at(row.label + 1).sign == u'|' && hasNumbers(row);
    }

    /// "B", a question, "A": answers, not rows.
    bool asksBetween(int a, int b) const
    {
        return linesBetween(a, b) > 1 && std::any_of(m_tokens.begin() + lineEnd(a), m_tokens.begin() + lineStart(b),
                                                     [](const Token& token) { return token.sign == u'?'; });
    }

    /// May stand before the label of a line.
    bool leads(int i) const
    {
        const Token& token = at(i);
        if (!token.sign.isNull()) return token.sign != u'"' || i == 0 || at(i - 1).sign == u'\n';
        if (token.is(Cue::Option) || (token.digits && token.value < smallest)) return true;
        if (i > 0 && at(i - 1).sign == u'\\') return true; // \item, \textbf
        return isSingle(token) && i > 0 && i + 1 < size() && isOneOf(at(i - 1), u"[(") && isOneOf(at(i + 1), u"])");
    }

    /// The letters in their order with nothing but marks between them: "A [ ] B [x] C [ ] D [ ]".
    std::vector<Row> letters() const
    {
        std::vector<Row> rows;
        for (int i = 0; i < size(); ++i) {
            if (!isLabel(i)) {
                if (!rows.empty() && !fills(i)) {
                    if (int(rows.size()) >= fewestInline) break;
                    rows.clear();
                }
                continue;
            }
            if (!rows.empty() && placeAt(i) != placeAt(rows.back().label) + 1) {
                if (int(rows.size()) >= fewestInline) break;
                rows.clear();
            }
            rows.push_back({i, i, i + 1, false, false, true});
        }
        if (int(rows.size()) < fewestInline) return {};
        return bounded(rows);
    }

    /// Gives the rows of a line what stands before their labels, or behind them, as the first one has it.
    std::vector<Row> bounded(std::vector<Row> rows) const
    {
        int lead = rows.front().label;
        while (lead > 0 && at(lead - 1).sign != u'\n' && (!at(lead - 1).sign.isNull() || leads(lead - 1)))
            --lead;
        bool before = false;
        const int lineStop = lineEnd(rows.back().label);
        for (int i = lead; i < lineStop; ++i) {
            if (!isOneOf(at(i), u"\u2713\u2610\u2717") && !isEmptyBox(i) && !isTickedBox(i)) continue;
            before = i < rows.front().label || (i + 1 < lineStop && isLabel(i + 1) && at(i).end == at(i + 1).start &&
                                                at(i - 1).end < at(i).start);
            break;
        }
        for (std::size_t n = 0; n < rows.size(); ++n) {
            const bool last = n + 1 == rows.size();
            int end = last ? rows[n].label + 1 : rows[n + 1].label;
            for (int depth = 0; last && end < lineEnd(rows[n].label) && fills(end); ++end) {
                if (at(end).sign == u'[') ++depth;
                if (at(end).sign == u']' && depth-- == 0) break; // the list of the options ends
            }
            rows[n].from = n ? rows[n - 1].label + 1 : lead;
            rows[n].to = before ? rows[n].label + 1 : end;
            if (!before) rows[n].from = rows[n].label;
        }
        return rows;
    }

    /// May stand between the letters of a line.
    bool fills(int i) const
    {
        const Token& token = at(i);
        if (!token.sign.isNull()) return !isOneOf(token, u".?!\u3002");
        return token.vote || token.number || isSingle(token) || token.is(Cue::Unit, Cue::Yes) ||
               (token.is(Cue::Option) && !token.is(Cue::Answer, Cue::Choose));
    }

    Signs signsOf(const Row& row) const
    {
        Signs signs;
        int stars = 0;
        bool told = false; // a word that weighs came
        for (int i = row.from; i < row.to; ++i) {
            const Token& token = at(i);
            const bool behind = i > row.label;
            if (behind && token.sign == u'}' && i + 1 < row.to) break; // the map of the options ends
            if (token.sign == u'*' && !isBoxed(i)) ++stars;
            if (token.sign == tickMark || token.sign == leftMark || (token.sign == rightMark && !behind))
                signs.tick = true;
            if (isTickedBox(i) || isCross(row, i)) signs.tick = true;
            if (!behind) signs.star |= token.sign == u'>' && i == row.from && at(row.from).sign != u'<';
            if (behind && token.digits && isCell(row, i)) {
                const bool percent = i + 1 < row.to && at(i + 1).sign == u'%';
                signs.one |= token.value == (percent ? 100 : 1);
                signs.number |=
                    percent ? token.value != 0 && token.value != 100
                            : token.value != 0 && token.value != 1 && (token.value < smallest || token.value > largest);
            }
            if (token.vote && i + 1 < row.to && isOneOf(at(i + 1), u"=:")) continue; // selected="false"
            const bool verdict = behind && at(i - 1).ends && isVerdict(row, i);      // "I get 63, they get 68. Yes."
            if ((!told || verdict) && (token.vote || token.is(Cue::Yes)) && i != row.label)
                signs.yes |= (token.vote > 0 || (!token.vote && token.is(Cue::Yes))) && isCellEnd(row, i + 1);
            told |= behind && token.sign.isNull() && !token.number && !isSingle(token) &&
                    !token.is(Cue::Unit, Cue::Me, Cue::Other, Cue::Fluff, Cue::And);
        }
        signs.star |= stars % 2 == 1;
        signs.bold = (isBetweenStars(row) && stars % 2 == 0) || isHeld(row) || isBoldCommand(row);
        for (int i = row.label + 1; i < row.to; ++i)
            signs.struck |= at(i).sign == u'\u2717';
        signs.words = !row.inLine && saysChosen(row);
        return signs;
    }

    /// A word alone in the last sentence of a row.
    bool isVerdict(const Row& row, int i) const
    {
        for (++i; i < row.to; ++i)
            if (at(i).sign.isNull()) return false;
        return true;
    }

    /// Amounts end, or the cell does.
    bool isCellEnd(const Row& row, int i) const { return i >= row.to || !at(i).sign.isNull(); }
    bool isCell(const Row& row, int i) const
    {
        return isCellEnd(row, i + 1) && (i - 1 == row.label || isOneOf(at(i - 1), u"\"'=:|,;>-\u2014"));
    }

    /// What a box holds stands at i.
    bool isBoxed(int i) const
    {
        return i > 0 && i + 1 < size() && isOneOf(at(i - 1), u"[(") && isOneOf(at(i + 1), u"])");
    }
    bool isTickedBox(int i) const
    {
        return isBoxed(i) && !isLabel(i) &&
               (isOneOf(at(i), u"*\u2022+\u2713\u2717") ||
                (isSingle(at(i)) && (at(i).letter == u'X' || at(i).letter == u'O')));
    }
    /// "C 59 79 X"
    bool isCross(const Row& row, int i) const
    {
        return at(i).letter == u'X' && isSingle(at(i)) && isCellEnd(row, i + 1) && i > 0 &&
               (!at(i - 1).sign.isNull() || at(i - 1).number || i - 1 == row.label) && at(i - 1).sign != u'\\';
    }
    bool isEmptyBox(int i) const { return i + 1 < size() && isOneOf(at(i), u"[(") && isOneOf(at(i + 1), u"])"); }
    /// A star stands before the label, and in a line of letters behind it too.
    bool isBetweenStars(const Row& row) const
    {
        return row.label > 0 && at(row.label - 1).sign == u'*' &&
               (!row.inLine || (row.label + 1 < size() && at(row.label + 1).sign == u'*'));
    }
    /// "[C]", ">C<", "(C)"
    bool isHeld(const Row& row) const
    {
        return row.label > 0 && row.label + 1 < size() && isOneOf(at(row.label - 1), u"[(>`_") &&
               isOneOf(at(row.label + 1), u"])<`_");
    }
    bool isBoldCommand(const Row& row) const
    {
        for (int i = row.from + 1; i < row.label; ++i)
            if (at(i).sign == u'{' && at(i - 1).sign.isNull()) return true;
        return false;
    }

    /// Nothing but words of choosing behind the label and its amounts: "my choice", "this is me", "nehme ich".
    bool saysChosen(const Row& row) const
    {
        bool strong = false, me = false, it = false;
        bool inTag = row.element && row.label > 0 && at(row.label - 1).sign != u'>';
        for (int i = row.label + 1; i < row.to; ++i) {
            const Token& token = at(i);
            if (row.element && token.sign == u'<') inTag = true;
            if (row.element && token.sign == u'>') inTag = false;
            if (!token.sign.isNull()) {
                if (token.sign == u'?') return false;
                continue;
            }
            if (inTag) continue;
            if (token.number || token.vote > 0 || (!token.letter.isNull() && token.letter == at(row.label).letter))
                continue;
            if (token.is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Reject, Cue::Bad, Cue::If, Cue::Hedge, Cue::Third,
                         Cue::Past, Cue::Undecided, Cue::Or, Cue::Other, Cue::Both))
                return false;
            if (!token.is(Cue::Me, Cue::It, Cue::Answer, Cue::Choose, Cue::Be, Cue::Anaphor, Cue::Settle, Cue::Fluff,
                          Cue::Filler, Cue::Yes, Cue::Option, Cue::Unit))
                return false;
            if (token.is(Cue::Unit)) return false;
            strong |= token.is(Cue::Answer, Cue::Choose, Cue::Anaphor, Cue::Settle);
            me |= token.is(Cue::Me) && token.letter.isNull(); // "this is me", and not "I get 59"
            it |= token.is(Cue::It, Cue::Fluff);
        }
        return strong || me || (it && !hasNumbers(row));
    }
    bool hasNumbers(const Row& row) const
    {
        return std::any_of(m_tokens.begin() + row.label, m_tokens.begin() + row.to,
                           [](const Token& token) { return token.number; });
    }

    /// The label whose column is the only marked one in the line below a line of letters that a sign parts, empty cells
    /// included: "A";"B";"C";"D" above "";"";"x";"". −1: none.
    int grid(const std::vector<Row>& rows) const
    {
        const int first = rows.front().label, end = lineEnd(rows.back().label);
        if (int(rows.size()) < fewestInline || lineStart(first) != lineStart(rows.back().label) || end + 1 >= size())
            return -1;
        int parts = first + 1;
        while (parts < rows[1].label && isOneOf(at(parts), u"\"'"))
            ++parts;
        if (!isOneOf(at(parts), u",;|")) return -1;
        const QChar sign = at(parts).sign;
        std::vector<int> header, marked; // per column its label; the columns that are marked
        header.push_back(-1);
        for (int i = lineStart(first); i < end; ++i) {
            if (at(i).sign == sign) header.push_back(-1);
            if (isLabel(i)) header.back() = i;
        }
        std::size_t column = 0;
        for (int i = end + 1; i < lineEnd(end + 1); ++i) {
            column += at(i).sign == sign;
            if (isOneOf(at(i), u"\"'") || at(i).sign == sign || column >= header.size() || header[column] < 0) continue;
            const bool mark = at(i).sign == tickMark || (isSingle(at(i)) && at(i).letter == u'X') || at(i).vote > 0 ||
                              (at(i).digits && at(i).value == 1);
            if (mark)
                marked.push_back(header[column]);
            else if (at(i).sign.isNull() && at(i).vote >= 0 && !(at(i).digits && at(i).value == 0))
                return -1;
        }
        return column + 1 == header.size() && marked.size() == 1 ? marked.front() : -1;
    }

    /// A line of cells below a line of letters, with one that is marked: "A B C D", "- - x -".
    int below(const std::vector<Row>& rows) const
    {
        const int end = lineEnd(rows.back().label);
        if (lineStart(rows.back().label) != lineStart(rows.front().label) || int(rows.size()) < fewestInline) return -1;
        std::vector<bool> cells;
        for (int i = end + 1; i < lineEnd(end + 1 < size() ? end + 1 : size()); ++i) {
            if (isOneOf(at(i), u"|")) continue;
            const bool box = isOneOf(at(i), u"[(");
            bool mark = at(i).sign == tickMark || (isSingle(at(i)) && at(i).letter == u'X') || at(i).vote > 0 ||
                        (at(i).digits && at(i).value == 1);
            if (box) {
                mark = i + 1 < size() && isTickedBox(i + 1);
                i += i + 1 < size() && isOneOf(at(i + 1), u"])") ? 1 : 2;
            } else if (!mark && at(i).sign.isNull() && !at(i).vote && !(at(i).digits && at(i).value == 0)) {
                return -1;
            }
            cells.push_back(mark);
        }
        if (cells.size() != rows.size() || std::count(cells.begin(), cells.end(), true) != 1) return -1;
        return rows[std::size_t(std::find(cells.begin(), cells.end(), true) - cells.begin())].label;
    }

    const std::vector<Token>& m_tokens;
    const std::vector<Mention>& m_mentions;
    const std::vector<int>& m_mentionOf;
};

} // namespace

Menu::Menu(const std::vector<Token>& tokens, const std::vector<Mention>& mentions, const std::vector<int>& mentionOf)
{
    const MenuReader reader(tokens, mentions, mentionOf);
    const std::vector<Row> rows = reader.rows();
    for (const Row& row : rows)
        m_labels.push_back(row.label);
    if (rows.empty()) return;
    m_marked = reader.marked(rows);
    const int first = rows.front().label;
    const bool listed = first > 0 && isOneOf(tokens[std::size_t(first - 1)], u"\"'[{");
    if (rows.front().inLine && m_marked < 0 && !listed) m_labels.clear(); // letters, but no list of them
}

bool Menu::isRow(const Mention& mention) const
{
    return mention.by == Mention::By::Label && std::binary_search(m_labels.begin(), m_labels.end(), mention.first);
}

} // namespace app::extract
