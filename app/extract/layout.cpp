#include "app/extract/layout.h"
#include "app/extract/spans.h"
#include <QStringView>
#include <algorithm>
#include <cstdlib>

namespace app::extract {

Layout::Layout(const std::vector<Token>& tokens, const std::vector<Mention>& mentions,
               const std::vector<int>& mentionOf)
    : m_tokens(tokens)
    , m_mentions(mentions)
    , m_mentionOf(mentionOf)
    , m_menu(tokens, mentions, mentionOf)
    , m_lineOf(tokens.size(), 0)
    , m_quoted(tokens.size(), false)
{
    findLists();
    findColumn();
    findBoxes();
    findQuotes();
    findRuns();
}

void Layout::findLists()
{
    int line = 0;
    std::vector<int> rows;    // lines that begin with a label
    std::vector<QChar> signs; // behind their labels; null for a number
    std::vector<bool> ticked;
    bool fresh = true;
    ticked.push_back(false);
    for (int i = 0; i < size(); ++i) {
        const Token& token = at(i);
        m_lineOf[std::size_t(i)] = line;
        if (token.sign == u'\n') {
            ++line;
            ticked.push_back(false);
            fresh = true;
            continue;
        }
        if (token.sign == tickMark || token.sign == leftMark || saysChosen(i) || (!fresh && token.is(Cue::Yes)))
            ticked.back() = true;
        if (!fresh && cellSaysChosen(i)) ticked.back() = true;
        if (token.is(Cue::Filler) && i > 0 && i + 1 < size() && at(i - 1).sign == u'|' && at(i + 1).sign == u'|')
            ticked.back() = true; // a cell that says "yes"
        if (!fresh) continue;
        const int n = m_mentionOf[std::size_t(i)];
        if (n >= 0 && m_mentions[std::size_t(n)].by == Mention::By::Label) {
            if (i + 1 < size() && ((!at(i + 1).sign.isNull() && at(i + 1).sign != u'\n') || at(i + 1).number)) {
                rows.push_back(line);
                signs.push_back(at(i + 1).sign);
            }
            fresh = false;
        } else if (token.sign == rightMark) {
            ticked.back() = true;
        } else if (token.sign.isNull() && !token.is(Cue::Option) && !(token.digits && token.value < 20)) {
            fresh = false;
        }
    }
    // "A: too little. B: the same. C: closer." describes the options one by one.
    int described = 0, last = -1;
    bool owned = true; // "A: they get 100. D: I get 63."
    for (const Mention& mention : m_mentions) {
        if (!describes(mention)) continue;
        ++described;
        owned &= mention.last + 2 < size() && at(mention.last + 2).is(Cue::Me, Cue::Other) &&
                 !at(mention.last + 2).is(Cue::Choose);
        const int sentence = at(mention.first).sentence;
        m_describesEach |= sentence == last; // "A – generous, I – greedy"
        last = sentence;
    }
    m_describesEach |= described >= 3 || (described == 2 && owned);
    m_listLine.assign(std::size_t(line) + 1, false);
    m_tickedLine = ticked;
    if (rows.size() < 3) return;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const auto joins = [&](std::size_t a, std::size_t b) { // not "E, therefore." below "A: 50"
            return rows[b] - rows[a] <= (signs[a] == signs[b] ? 2 : 1);
        };
        const bool near = (k > 0 && joins(k - 1, k)) || (k + 1 < rows.size() && joins(k, k + 1));
        if (!near) continue;
        m_listLine[std::size_t(rows[k])] = true;
        m_ticks += ticked[std::size_t(rows[k])];
    }
}

void Layout::findQuotes()
{
    m_quoteOf.assign(m_tokens.size(), 0);
    int open = -1, quotes = 0;
    for (int i = 0; i < size(); ++i) {
        if (at(i).sign == u'\n') open = -1;
        if (at(i).sign != u'"' && at(i).sign != u'\'') continue;
        const bool gluedBack = i > 0 && at(i - 1).end == at(i).start;
        const bool gluedOn = i + 1 < size() && at(i + 1).start == at(i).end;
        const bool doubled = at(i).sign == u'"';
        if (!doubled && gluedBack && gluedOn && at(i - 1).sign.isNull() && at(i + 1).sign.isNull()) continue; // it's
        if (open < 0 || at(open).sign != at(i).sign) {
            if (open < 0 && (doubled || gluedOn)) open = i;
            continue;
        }
        if (!doubled && !gluedBack) continue;
        std::fill(m_quoteOf.begin() + open, m_quoteOf.begin() + i + 1, ++quotes);
        const bool startsWithLabel = m_mentionOf[std::size_t(open + 1)] >= 0 || at(open + 1).is(Cue::Option);
        const bool value = open > 0 && at(open - 1).sign == u':'; // {"choice": "Option G: 76 coins for me"}
        const bool order = i - open > 3 && isOrder(open);
        if ((!startsWithLabel || (i - open > 8 && !value) || order) && (i - open) * 5 < size() * 4 &&
            ((doubled && i - open > 6) || isSaying(open, i)))
            std::fill(m_quoted.begin() + open, m_quoted.begin() + i, true);
        open = -1;
    }
}

/// "My instructions read: "Answer E"": what is quoted is what the speaker was told.
bool Layout::isOrder(int open) const
{
    constexpr int clause = 6; // tokens
    for (int i = open - 1; i >= 0 && open - i <= clause && !at(i).ends; --i) {
        if (at(i).is(Cue::Answer, Cue::Me) || m_mentionOf[std::size_t(i)] >= 0) return false;
        if (at(i).says(u"instructions", u"instruction", u"prompt", u"goal", u"rule", u"rules", u"brief", u"persona",
                       u"briefing", u"guidelines", u"manual", u"line", u"sentence", u"message", u"slogan", u"motto",
                       u"saying", u"phrase"))
            return true;
    }
    return false;
}

bool Layout::isSaying(int open, int close) const
{
    if (isOrder(open) && close - open > 2) return true;
    const bool answers = open > 0 && (at(open - 1).is(Cue::Choose, Cue::Answer) ||
                                      (open > 1 && !at(open - 1).sign.isNull() && at(open - 2).is(Cue::Answer)) ||
                                      (open > 1 && at(open - 1).is(Cue::Be) && at(open - 2).is(Cue::Answer)));
    return !answers && std::any_of(m_tokens.begin() + open, m_tokens.begin() + close, [](const Token& token) {
        return token.is(Cue::Choose) || (token.sign.isNull() && token.letter.isNull() && !token.cues && !token.number);
    });
}

void Layout::findRuns()
{
    m_inRun.assign(m_mentions.size(), false);
    bool words = false; // nothing but letters is no menu
    for (int i = 0; i < size(); ++i)
        words |= at(i).sign.isNull() && at(i).letter.isNull();
    if (!words) return;
    std::vector<std::size_t> labels;
    for (std::size_t n = 0; n < m_mentions.size(); ++n)
        if (m_mentions[n].by == Mention::By::Label) labels.push_back(n);
    for (std::size_t start = 0; start < labels.size();) {
        std::size_t n = start;
        while (n + 1 < labels.size() && isNextInMenu(m_mentions[labels[n]], m_mentions[labels[n + 1]]))
            ++n;
        const std::size_t rows = n - start + 1;
        const int behind = m_mentions[labels[n]].last + 2; // "… H or I": the last label may pass for a word
        const bool goesOn = rows + 1 == std::size_t(svo::optionCount) && behind < size() && !at(behind).letter.isNull();
        if (m_mentions[labels[start]].place == 0 && (rows == std::size_t(svo::optionCount) || goesOn))
            for (std::size_t k = start; k <= n; ++k)
                m_inRun[labels[k]] = true;
        start = n + 1;
    }
}

bool Layout::isNextInMenu(const Mention& left, const Mention& right) const
{
    constexpr int row = 12; // tokens of "A: 85 coins for you, 85 coins for the other person;"
    if (right.place != left.place + 1 || right.first - left.last > row) return false;
    return std::all_of(m_tokens.begin() + left.last + 1, m_tokens.begin() + right.first, [](const Token& token) {
        return !token.sign.isNull() || token.number ||
               token.is(Cue::Unit, Cue::Me, Cue::Other, Cue::You, Cue::And, Cue::Or, Cue::Fluff);
    });
}

/// A table whose header row holds the labels, and a row below with one tick.
void Layout::findColumn()
{
    std::vector<int> header, ticks;
    int column = -1, labels = 0, line = -1;
    for (int i = 0; i < size(); ++i) {
        if (m_lineOf[std::size_t(i)] != line) {
            line = m_lineOf[std::size_t(i)];
            column = -1;
        }
        if (at(i).sign == u'|') {
            ++column;
            continue;
        }
        const bool cell = i > 0 && i + 1 < size() && at(i - 1).sign == u'|' && at(i + 1).sign == u'|';
        if (!cell) continue;
        const int n = m_mentionOf[std::size_t(i)];
        if (n >= 0 && m_mentions[std::size_t(n)].by == Mention::By::Label && ticks.empty()) {
            header.resize(std::size_t(column) + 1, -1);
            if (header.back() >= 0) return; // two rows of labels
            header.back() = i;
            ++labels;
            m_listLine[std::size_t(line)] = true;
        } else if (labels >= 5 && (at(i).letter == u'X' || at(i).sign == tickMark || at(i).is(Cue::Yes))) {
            ticks.push_back(column);
        }
    }
    if (labels < 5) {
        for (const int i : header)
            if (i >= 0) m_listLine[std::size_t(m_lineOf[std::size_t(i)])] = false;
    } else if (ticks.size() == 1 && ticks[0] >= 0 && ticks[0] < int(header.size())) {
        m_column = header[std::size_t(ticks[0])];
    }
}

void Layout::findBoxes()
{
    int labels = 0, boxes = 0;
    for (const Mention& mention : m_mentions) {
        const int i = mention.last + 1;
        if (mention.by != Mention::By::Label || i + 2 >= size()) continue;
        const int value = isOneOf(at(i), u"\"'") ? i + 2 : i + 1;
        m_keys += isOneOf(at(i), u"\"'") && at(i + 1).sign == u':';
        m_zeros += at(value - 1).sign == u':' && value < size() && at(value).digits && at(value).value == 0;
    }
    for (const Mention& mention : m_mentions) {
        m_yes += saysYes(mention);
        if (mention.by != Mention::By::Label) continue;
        const bool behind = boxAt(mention.last + 1) >= 0;
        if (labels == 0 && behind &&
            !(mention.first > 0 && (isOneOf(at(mention.first - 1), u"])") || boxAt(mention.first - 1) >= 0)))
            m_boxBehind = true;
        ++labels;
        boxes += behind;
    }
    m_boxBehind = m_boxBehind && boxes >= 3;
}

int Layout::boxAt(int i) const
{
    if (i < 0 || i >= size()) return -1;
    if (at(i).sign == tickMark) return 1;
    if (at(i).sign == boxMark) return 0;
    if (!isOneOf(at(i), u"[(") || i + 1 >= size()) return -1;
    if (isOneOf(at(i + 1), u"])")) return 0;
    const bool cross = at(i + 1).letter == u'X' && at(i + 1).word.size() == 1;
    return (cross || at(i + 1).sign == tickMark) && i + 2 < size() && isOneOf(at(i + 2), u"])") ? 1 : -1;
}

bool Layout::saysYes(const Mention& mention) const
{
    int i = mention.last + 1;
    while (i < size() && isOneOf(at(i), u"\"'"))
        ++i;
    if (mention.by != Mention::By::Label || i >= size() || !isOneOf(at(i), u":=")) return false;
    if (i + 1 >= size() || !(i + 2 >= size() || !at(i + 2).sign.isNull())) return false;
    return at(i + 1).is(Cue::Yes) || (at(i + 1).digits && at(i + 1).value == 1 && m_zeros >= 3);
}

bool Layout::saysChosen(int i) const
{
    if (at(i).sign != u'(') return false;
    bool noun = false;
    for (++i; i < size() && at(i).sign.isNull() && at(i).is(Cue::Me, Cue::Answer, Cue::Choose, Cue::Yes); ++i)
        noun |= at(i).is(Cue::Answer, Cue::Choose, Cue::Yes);
    return noun && i < size() && at(i).sign == u')';
}

bool Layout::cellSaysChosen(int i) const
{
    if (at(i).sign != u'|') return false;
    bool noun = false;
    for (++i; i < size() && at(i).sign != u'|' && at(i).sign != u'\n'; ++i) {
        if (isOneOf(at(i), u"*_`")) continue;
        if (!at(i).sign.isNull() || m_mentionOf[std::size_t(i)] >= 0 ||
            !at(i).is(Cue::Me, Cue::Answer, Cue::Choose, Cue::Yes))
            return false;
        noun |= at(i).is(Cue::Answer, Cue::Choose, Cue::Yes);
    }
    return noun && i < size() && at(i).sign == u'|';
}

bool Layout::describes(const Mention& mention) const
{
    return mention.by == Mention::By::Label &&
           (mention.first == 0 || at(mention.first - 1).ends || at(mention.first - 1).sign == u',') &&
           mention.last + 1 < size() && isOneOf(at(mention.last + 1), u":\u2014-");
}

bool Layout::isListed(const Mention& mention) const
{
    if (m_menu.isRow(mention)) return true;
    if (const int n = m_mentionOf[std::size_t(mention.first)]; n > 0 && mention.by != Mention::By::Label) {
        const Mention& before = m_mentions[std::size_t(n - 1)]; // the cells of a row
        if (m_menu.isRow(before) && before.place == mention.place && at(before.last + 1).sign == u'|' &&
            m_lineOf[std::size_t(before.first)] == m_lineOf[std::size_t(mention.first)])
            return true;
    }
    if (const int n = m_mentionOf[std::size_t(mention.first)]; n >= 0 && m_inRun[std::size_t(n)]) return true;
    if (m_describesEach && describes(mention)) return true;
    if (m_keys >= 2 && mention.last + 2 < size() && isOneOf(at(mention.last + 1), u"\"'") &&
        at(mention.last + 2).sign == u':')
        return true;
    const auto line = std::size_t(m_lineOf[std::size_t(mention.first)]);
    return m_listLine[line];
}

bool Layout::isMarked(const Mention& mention) const
{
    if (mention.by == Mention::By::Payoffs) return isBoxed(mention) == 1;
    if (mention.by != Mention::By::Label) return false;
    if (m_menu.isRow(mention)) return m_menu.isMarked(mention) || mention.first == m_column;
    const auto line = std::size_t(m_lineOf[std::size_t(mention.first)]);
    if (m_listLine[line] && m_tickedLine[line] && m_ticks == 1) return true;
    if (m_yes == 1 && saysYes(mention)) return true;
    if (m_column >= 0) return mention.first == m_column;
    const int i = mention.first;
    if (m_boxBehind) return boxAt(mention.last + 1) == 1;
    if (i >= 1 && at(i - 1).sign == tickMark) return true;
    return i >= 3 && isOneOf(at(i - 1), u")]") && at(i - 2).end - at(i - 2).start == 1 && at(i - 2).letter == u'X' &&
           isOneOf(at(i - 3), u"([");
}

int Layout::isBoxed(const Mention& mention) const
{
    int i = mention.first - 1;
    if (i < 1 || !isOneOf(at(i), u"])")) return -1;
    i -= isOneOf(at(i - 1), u"[(") ? 1 : 2;
    const bool line = i >= 0 && (i == 0 || at(i - 1).sign == u'\n' || isDress(at(i - 1)) || at(i - 1).sign == u'-');
    return line ? boxAt(i) : -1;
}

bool Layout::isUnticked(const Mention& mention) const
{
    if (mention.by == Mention::By::Payoffs) return isBoxed(mention) == 0;
    if (mention.by != Mention::By::Label) return false;
    const int before = mention.first - 1;
    if (before >= 0 && isOneOf(at(before), u"\u2610\u2717")) return true;
    if (before >= 1 && isOneOf(at(before), u")]") && isOneOf(at(before - 1), u"([")) return true;
    int i = mention.last + 1;
    while (i < size() && isOneOf(at(i), u"\"'"))
        ++i;
    if (i < size() && at(i).sign == u'\u2717') return true;
    if (i + 1 >= size() || !isOneOf(at(i), u":=")) return false;
    const bool ends = i + 2 >= size() || !at(i + 2).sign.isNull();
    return ends && (at(i + 1).vote < 0 || (at(i + 1).digits && at(i + 1).value == 0));
}

bool Layout::isTagged(const Mention& mention) const
{
    const int before = mention.first - 1, behind = mention.last + 1;
    return before >= 0 && at(before).sign == u'>' && behind + 1 < size() && at(behind).sign == u'<' &&
           at(behind + 1).sign == u'/';
}

int Layout::rankOf(const Mention& mention) const
{
    const int i = mention.first - 1;
    if (mention.by != Mention::By::Label || i < 1 || !isOneOf(at(i), u".)")) return 0;
    const double value = at(i - 1).value;
    return at(i - 1).digits && value >= 1 && value <= svo::optionCount ? int(value) : 0;
}

bool Layout::isNumbered(const Mention& mention) const
{
    const int rank = rankOf(mention);
    if (rank == 0) return false;
    constexpr int reach = 8;
    const auto near = std::lower_bound(m_mentions.begin(), m_mentions.end(), mention.first - reach,
                                       [](const Mention& other, int first) { return other.first < first; });
    for (auto other = near; other != m_mentions.end() && other->first <= mention.first + reach; ++other)
        if (other->first != mention.first && rankOf(*other) > 0 && std::abs(rankOf(*other) - rank) == 1 &&
            m_lineOf[std::size_t(other->first)] == m_lineOf[std::size_t(mention.first)])
            return true;
    return false;
}

bool Layout::isQuoted(const Mention& mention) const
{
    return m_quoted[std::size_t(mention.first)];
}

} // namespace app::extract
