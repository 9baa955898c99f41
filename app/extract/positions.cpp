#include "app/extract/mentions.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int middle = 10;     ///< value of an ordinal of the middle
constexpr int equalSplit = 11; ///< value of the option that gives both the same
constexpr int countReach = 4;  ///< tokens between a count and what is counted

/// Places of the list in words: "the third one", "row four", "second from the bottom", "the row below A", "four above
/// it, four below it", "start at the bottom and go up two rows".
class PositionReader
{
public:
    PositionReader(const std::vector<Token>& tokens, const svo::Presentation& item, std::vector<Mention>& mentions)
        : m_tokens(tokens)
        , m_item(item)
        , m_mentions(mentions)
    {
    }

    void run()
    {
        for (int i = 0; i < size();) {
            Place found = relative(i);
            if (found.place < 0) found = between(i);
            if (found.place < 0) found = betweenNamed(i);
            if (found.place < 0) found = journey(i);
            if (found.place < 0) found = skipped(i);
            if (found.place < 0) found = counted(i);
            if (found.place < 0 && at(i).is(Cue::Ordinal) && !at(i).number && at(i).value != equalSplit) {
                found = ordinal(i);
                if (found.place >= 0 && !found.sure && !namesOption(i)) found.place = -1;
                if (found.place >= 0 && found.last == i && isCountedThing(i)) found.last = i + 1;
                if (found.place >= 0 && toldOf(i) >= 0) found.first = toldOf(i);
            }
            if (found.place < 0 && at(i).is(Cue::Ordinal) && at(i).value == equalSplit && isTaken(i))
                found = placed(equalPlace(), i, i);
            if (found.place >= 0)
                m_mentions.push_back({Mention::By::Position, found.place, found.first, found.last, false});
            i = std::max(i, found.place >= 0 ? found.last : i) + 1;
        }
    }

private:
    struct Place
    {
        int place = -1; ///< −1: none
        int first = 0;  ///< tokens [first, last]
        int last = 0;
        bool sure = false; ///< can only be an option
    };

    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool inside(int i) const { return i >= 0 && i < size(); }
    template <class... More> bool is(int i, More... cues) const { return inside(i) && at(i).is(cues...); }
    /// A phrase of place that needs no noun: "the bottommost", "top of the list".
    static bool standsAlone(const Token& token)
    {
        constexpr int longestOrdinal = 9; // characters
        return token.word.size() > longestOrdinal;
    }
    static Place placed(int place, int first, int last, bool sure = true)
    {
        return place >= 0 && place < svo::optionCount ? Place{place, first, last, sure} : Place{};
    }

    /// A number from 1 to 8 in digits or words; 0: none.
    int countAt(int i) const
    {
        if (!inside(i) || !(at(i).digits || at(i).is(Cue::Cardinal))) return 0;
        const int value = int(at(i).value);
        return value >= 1 && value < svo::optionCount && value == at(i).value ? value : 0;
    }

    /// "one" or a noun of an option, and no plural.
    bool isOneOption(int i) const
    {
        if (isStep(i)) return true;
        return is(i, Cue::Option) ? !at(i).is(Cue::Rows, Cue::Answer, Cue::Choose) : isOne(i);
    }
    bool isOne(int i) const { return inside(i) && at(i).says(u"one"); }

    /// "from the top", "counting upwards", but not a mere "up" or "down".
    bool saysEnd(int i) const { return is(i, Cue::Towards) && at(i).is(Cue::Fluff) && at(i).value != 0; }

    bool hasArticle(int i) const { return inside(i) && at(i).says(u"the one"); }
    bool isHyphen(int i) const { return inside(i) && at(i).sign == u'-'; }
    bool isLast(int i) const { return is(i, Cue::Ordinal) && !at(i).number && at(i).value == -1; }
    /// "row", "step" (value 1), but not "rows".
    bool isStep(int i) const { return is(i, Cue::Rows) && at(i).value == 1; }

    /// "of the nine", "of your nine rows", "of 9": where it ends; −1: no such words.
    int ofNine(int i) const
    {
        const int from = i;
        if (inside(i) && at(i).says(u"one of")) return ofNine(i + 1) >= 0 ? ofNine(i + 1) : -1;
        if (!is(i, Cue::Fluff, Cue::Sum) || at(i).is(Cue::Among)) return -1;
        constexpr int phrase = 8; // characters of "of these", "on the list"
        if (at(i).word.size() >= phrase && !at(i).is(Cue::Towards) && !at(i).running)
            return i; // "of the nine", "on the list"
        while (i - from < countReach && is(i, Cue::Fluff, Cue::You, Cue::Sum) && !is(i, Cue::Cardinal))
            ++i;
        const bool nine = inside(i) && (at(i).digits || at(i).is(Cue::Cardinal)) && at(i).value == svo::optionCount;
        if (nine) return is(i + 1, Cue::Rows) ? i + 1 : i;
        return is(i, Cue::Rows) && i - from <= 2 && i > from ? i : -1;
    }

    /// "The third one", "the last but one", "fourth from the bottom", "第二个".
    Place ordinal(int i) const
    {
        const Token& token = at(i);
        int value = int(token.value), last = i;
        bool sure = false;
        const auto behindNoun = [&](int from) {
            while (from - i <= 2 && (isOneOption(from) || is(from, Cue::Rows)))
                ++from;
            return from;
        };
        const int next = behindNoun(i + 1);
        if (value == -1 && is(next, Cue::But) && countAt(next + 1)) { // "the last row but one"
            value -= countAt(next + 1);
            last = next + 1;
            sure = true;
        } else if (value > 0 && value < middle && isLast(i + 1 + isHyphen(i + 1))) { // "third last"
            value = -value;
            last = i + 1 + isHyphen(i + 1);
            sure = true;
        } else if (value > 0 && value < middle && is(next, Cue::Towards) && at(next).value != 0) {
            last = next;
            bool down = at(next).value > 0;
            if (is(next + 1, Cue::Towards) && at(next + 1).value != 0) { // "third one up from the bottom"
                last = next + 1;
                down = at(next + 1).value > 0;
            }
            if (!down) value = -value;
            sure = true;
        }
        if (!sure && is(i + 1, Cue::Fluff, Cue::Sum, Cue::Between) && ofNine(i + 1) >= 0 && !standsAlone(token)) {
            last = ofNine(i + 1);
            sure = true;
        }
        if (!sure && !mayBePlace(i)) return {};
        int first = i;
        if (value > 0 && value < middle && last == i) { // "counting from the bottom, the third one"
            int k = i - 1;
            while (k >= 0 && i - k <= 6 &&
                   (at(k).sign == u',' || at(k).sign == u':' ||
                    (is(k, Cue::Fluff, Cue::It, Cue::Be, Cue::Me, Cue::Choose) && !saysEnd(k))))
                --k;
            if (k >= 0 && i - k <= 7 && saysEnd(k) && at(k).sentence == token.sentence) {
                if (at(k).value < 0) value = -value;
                first = k;
                sure = sure || isOneOption(i + 1);
            }
        }
        if (value == middle) return placed(svo::optionCount / 2, first, last, sure);
        return placed(value > 0 ? value - 1 : svo::optionCount + value, first, last, sure);
    }

    /// Not "the first question", "one of the last two", "first thought", "the last option that leaves me ahead".
    bool mayBePlace(int i) const
    {
        for (int k = i + 1; k < std::min(size(), i + 3); ++k) {
            const Token& next = at(k);
            if (next.is(Cue::Ask) && !next.is(Cue::Option)) return false;
            if (next.number || next.is(Cue::Answer, Cue::Past, Cue::Among)) return false;
            if (!next.is(Cue::Fluff)) break;
        }
        const int value = int(at(i).value);
        if (isOfNamed(i)) return false;
        int behind = i + 1;
        while (behind - i <= 2 && (isOneOption(behind) || is(behind, Cue::Rows)))
            ++behind;
        if ((value == 1 || value == -1) && at(i).says(u"first", u"last") && is(behind, Cue::Relative, Cue::Beside))
            return false; // "the last row that …", "the first row after the crossing point"
        for (int k = i - 1; k >= std::max(0, i - 10) && !at(k).is(Cue::Option); --k)
            if (at(k).is(Cue::Ask) && !at(k).is(Cue::Answer) && is(k - 1, Cue::Ordinal))
                return false; // "in the third question …, in the fourth one …"
        return true;
    }

    /// "C was my first thought, D my second, and I'll stay with the first": no noun, and several options named before.
    bool isOfNamed(int i) const
    {
        if (standsAlone(at(i)) || is(i + 1, Cue::Option, Cue::Fluff, Cue::Rows)) return false;
        int named = 0;
        for (int k = i - 1; k >= 0 && at(k).sentence == at(i).sentence && i - k < 30; --k)
            named += at(k).capital && !at(k).letter.isNull() && labelAt(m_tokens, k, m_item) >= 0;
        return named >= 2;
    }

    /// "Option four", "row 4", "no. 4 of 9", "#4", where the labels are no numbers.
    Place counted(int i) const
    {
        if (!inside(i) || !(at(i).digits || at(i).is(Cue::Cardinal))) return {};
        const int value = int(at(i).value);
        if (value != at(i).value) return {};
        const int nine = ofNine(i + 1);
        static const Token start = [] {
            Token token;
            token.ends = true;
            return token;
        }();
        const Token& before = i > 0 ? at(i - 1) : start;
        const bool numbered = before.sign == u'#' && before.end == at(i).start;
        const bool noun = before.is(Cue::Option) && !before.is(Cue::Answer, Cue::Ask, Cue::Choose);
        const bool asked = before.is(Cue::Ask) && nine >= 0; // "item four on the list"
        const bool bare = nine > i && before.ends && (nine + 1 >= size() || at(nine + 1).ends); // "eight of nine"
        if (!(noun || numbered || asked || bare)) return {};
        const int end = nine >= 0 ? nine : i, first = noun || bare ? i : i - 1;
        if (saysEnd(end + 1))
            return placed(at(end + 1).value < 0 ? svo::optionCount - value : value - 1, first, end + 1);
        return placed(value - 1, first, end);
    }

    /// The only option that gives both the same; −1: none or several.
    int equalPlace() const
    {
        int place = -1;
        for (int k = 0; k < svo::optionCount; ++k) {
            const svo::Allocation& payoff = m_item.payoffs[std::size_t(k)];
            if (payoff.self != payoff.other) continue;
            if (place >= 0) return -1;
            place = k;
        }
        return place;
    }

    /// "I'm taking the equal split": a verb of choosing right before it, and nothing but a stop behind.
    bool isTaken(int i) const
    {
        int verb = i - 1;
        while (i - verb <= 2 && is(verb, Cue::Fluff))
            --verb;
        return is(verb, Cue::Choose) && (i + 1 >= size() || at(i + 1).ends || at(i + 1).sign == u',');
    }

    /// A place that others are counted from: "A", "option A", "the last one".
    Place anchor(int i) const
    {
        const int from = i;
        while (i - from < 3 && is(i, Cue::Fluff) && !at(i).capital && !is(i, Cue::Towards))
            ++i;
        if (is(i, Cue::Option) && inside(i + 1) && !at(i + 1).letter.isNull()) ++i;
        if (!inside(i)) return {};
        if (at(i).capital || at(i).digits)
            if (const int label = labelAt(m_tokens, i, m_item); label >= 0) return placed(label, i, i);
        if (!at(i).is(Cue::Ordinal) || at(i).number) return {};
        if (at(i).value == equalSplit) return placed(equalPlace(), i, i);
        Place found = ordinal(i);
        while (found.place >= 0 && found.last - i < 2 && isOneOption(found.last + 1))
            ++found.last;
        return found;
    }

    /// "The row below A", "two rows above the last", "four above it".
    Place relative(int b) const
    {
        if (!is(b, Cue::Beside)) return {};
        const int step = at(b).value < 0 ? -1 : 1;
        int p = b - 1, adverbs = 0;
        while (p >= 0 && b - p < countReach && at(p).is(Cue::Fluff, Cue::Filler) && !isOne(p) && at(p).sign.isNull()) {
            adverbs += at(p).word.size() >= 4; // "just", and no article
            --p;
        }
        if (is(p, Cue::Verb) || (p > 1 && !at(p).cues && at(p).sign.isNull())) { // "the row that comes just before E"
            const int noun = is(p - 1, Cue::Relative) ? p - 2 : p - 1;
            if (is(noun, Cue::Option, Cue::Not) && (noun == p - 2 || is(noun, Cue::Not))) p = noun;
        }
        if (is(p, Cue::Not) && at(p).sign.isNull()) { // "nothing stands below it"
            const Place found = countOfOthers(b, p, step < 0 ? 0 : -1);
            return found.last + 1 >= size() || !at(found.last + 1).sign.isNull() ? found : Place{};
        }
        int steps = 0, first = b;
        bool plural = false, noun = false;
        while (p >= 0 && b - p <= countReach + 2 && at(p).is(Cue::Rows, Cue::Other) && !at(p).is(Cue::Me) &&
               !isStep(p)) { // "two others"
            plural = true;
            --p;
        }
        if (!plural && isOneOption(p)) {
            noun = !isOne(p);
            steps = 1;
            first = p;
            --p;
        }
        if ((plural || noun || steps == 0) && countAt(p)) {
            steps = countAt(p);
            first = p;
        } else if (plural) {
            return {};
        } else if (noun && !hasArticle(p + 1) && p >= 0 && at(p).sign.isNull() && !at(p).is(Cue::Fluff, Cue::Filler)) {
            return {}; // "the fairest option after D"
        } else if (steps == 0) {
            if (!adverbs || !(p < 0 || at(p).ends)) return {};
            steps = 1; // "just beneath the first there is one …"
            first = p + 1;
        }
        const Place from = anchor(b + 1);
        if (from.place >= 0) return placed(from.place + step * steps, first, from.last);
        if (const int named = namedBefore(first);
            named >= 0 && !plural && !countAt(first) &&
            (is(b + 1, Cue::It) || (noun && hasArticle(first) && (b + 1 >= size() || at(b + 1).ends))))
            return placed(named + step * steps, first, b + 1); // "A! … Right below it, then"
        return countOfOthers(b, first, step < 0 ? steps : -steps - 1);
    }

    /// The option that is named last in the sentences before a token that opens one, or in its own; −1: none.
    int namedBefore(int i) const
    {
        constexpr int near = 24; // tokens
        for (int k = i - 1; k >= 0 && i - k <= near; --k)
            if (at(k).capital && !at(k).letter.isNull())
                if (const int label = labelAt(m_tokens, k, m_item); label >= 0) return label;
        return m_mentions.empty() ? -1 : m_mentions.back().place;
    }

    /// "My row has exactly two others below it": so many stand above it (or, below zero, below).
    Place countOfOthers(int b, int first, int count) const
    {
        const int it = b + 1;
        const bool chosen = is(it, Cue::Option) && is(it + 1, Cue::Me, Cue::Choose); // "below the one I'm choosing"
        const bool mine = chosen || is(it, Cue::It, Cue::Me);
        const bool again = (it >= size() || !at(it).sign.isNull()) && !m_mentions.empty() &&
                           m_mentions.back().by == Mention::By::Position &&
                           at(m_mentions.back().last).sentence == at(b).sentence; // "four above it, four below"
        if (!mine && !again) return {};
        int k = first - 1, unknown = 0;
        while (k >= 0 && first - k <= countReach && at(k).sign.isNull() &&
               !at(k).is(Cue::Verb, Cue::Be, Cue::Setting) &&
               (at(k).is(Cue::Fluff, Cue::Filler) || (!at(k).cues && ++unknown == 1)))
            --k;
        const bool has = is(k, Cue::Verb, Cue::Be, Cue::Setting); // "has got exactly"
        if (!has && k >= 0 && at(k).sign.isNull()) return {};
        return placed(count >= 0 ? count : svo::optionCount + count, has ? k : first, chosen ? it + 1 : mine ? it : b);
    }

    /// "The row between B and D".
    Place between(int i) const
    {
        int noun = i - 1; // "sandwiched between", "the option that stands between"
        while (noun > 0 && i - noun <= 2 && at(noun).sign.isNull() &&
               (!at(noun).cues || at(noun).is(Cue::Relative, Cue::Verb)) && !isOneOption(noun))
            --noun;
        if (!is(i, Cue::Between) || !isOneOption(noun) || !is(i + 2, Cue::And)) return {};
        const Place low = anchor(i + 1), high = anchor(i + 3);
        if (low.place < 0 || high.place < 0 || low.last != i + 1 || std::abs(high.place - low.place) != 2) return {};
        return placed((low.place + high.place) / 2, i, high.last);
    }

    /// "Neither the fifth nor the seventh but the one in between", "not F and not H, but the one between the two".
    Place betweenNamed(int i) const
    {
        if (!is(i, Cue::Between) || at(i).value != 1) return {};
        constexpr int near = 24; // tokens
        int high = -1;
        for (int k = i - 1; k >= 0 && i - k <= near && at(i).sentence - at(k).sentence <= 1; --k) {
            if (at(k).letter.isNull() ? !at(k).is(Cue::Ordinal) : !at(k).capital) continue;
            const Place named = anchor(k);
            if (named.place < 0 || named.place == high) continue;
            if (high >= 0) return std::abs(high - named.place) == 2 ? placed((high + named.place) / 2, i, i) : Place{};
            high = named.place;
        }
        return {};
    }

    /// "One row down from the top", "start at A and go down two rows".
    Place journey(int i) const
    {
        if (countAt(i)) {
            int k = i + 1;
            while (k - i <= 2 && is(k, Cue::Rows, Cue::Option))
                ++k;
            const bool noun = k > i + 1;
            const bool moves = is(k, Cue::Towards) && !saysEnd(k);
            const int end = moves && is(k + 1, Cue::Towards) ? k + 1 : k;
            const bool stepsFrom = saysEnd(k) && std::abs(at(k).value) == 2; // "one down from the top"
            if (!(moves || noun || stepsFrom) || !saysEnd(end)) return {};
            return placed(at(end).value > 0 ? countAt(i) : svo::optionCount - 1 - countAt(i), i, end);
        }
        if (!is(i, Cue::Towards) || at(i).value != 0) return {};
        const Place from = anchor(i + 1);
        if (from.place < 0) return {};
        int step = 0, count = 0, last = from.last;
        for (int k = from.last + 1; inside(k) && k - from.last <= 9 && !(at(k).ends && at(k).sign != u'\n'); ++k) {
            if (is(k, Cue::Towards) && at(k).value != 0) {
                step = at(k).value > 0 ? 1 : -1;
                last = std::max(last, k);
            } else if (!count && (countAt(k) || isOneOption(k))) {
                count = std::max(1, countAt(k));
                last = k;
            } else if (is(k, Cue::Rows) || isOneOption(k)) {
                last = k;
            }
            if (step && count && !is(k + 1, Cue::Rows, Cue::Option)) break;
        }
        return step && count ? placed(from.place + step * count, i, last) : Place{};
    }

    /// "Skip the first six. The next is mine", "count five and take the one that follows".
    Place skipped(int i) const
    {
        constexpr int near = 12; // tokens
        const int count = countAt(i);
        if (!count) return {};
        int verb = i - 1;
        while (i - verb <= 3 && is(verb, Cue::Fluff, Cue::Ordinal))
            --verb;
        const bool opens = verb == 0 || (verb > 0 && at(verb - 1).ends);
        if (verb < 0 || !opens || !(at(verb).is(Cue::Reject) || (!at(verb).cues && at(verb).sign.isNull()))) return {};
        for (int k = i + 1; k < size() && k - i <= near && at(k).sentence - at(i).sentence <= 1; ++k) {
            if (at(k).number || at(k).is(Cue::Ordinal, Cue::Not) || !at(k).letter.isNull()) return {};
            const bool noun = is(k, Cue::Option) && isStep(k) && at(k).word.contains(u' '); // "the next one"
            const bool next = inside(k) && at(k).says(u"next") && is(k + 1, Cue::Settle, Cue::Be);
            if (noun || next) return placed(count, i, k);
        }
        return {};
    }

    /// A noun of an option stands shortly before: "the row in the …".
    bool isInsideOption(int i) const
    {
        for (int k = i - 1; k >= std::max(0, i - 5); --k) {
            if (at(k).is(Cue::Option)) return true;
            if (!at(k).is(Cue::Fluff, Cue::Filler)) return false;
        }
        return false;
    }

    /// The sentence is nothing but this ordinal, the next word being what it counts at most: "the seventh dish".
    bool isWholeSentence(int i) const
    {
        int k = i - 1;
        while (k >= 0 && at(k).is(Cue::Fluff, Cue::Filler) && i - k < 4)
            --k;
        const bool opens = k < 0 || !at(k).sign.isNull();
        return opens && (i + 1 >= size() || at(i + 1).ends);
    }

    /// The reply is an ordinal and little else: "Die letzte.", "最上面那个。"
    bool isAllOf(int i) const
    {
        int words = 0;
        for (int k = 0; k < size(); ++k) {
            const Token& token = at(k);
            if (k == i || !token.sign.isNull()) continue;
            if (++words > 4 || token.number || token.is(Cue::Not, Cue::Hedge, Cue::If, Cue::Past, Cue::Ask) ||
                !token.is(Cue::Fluff, Cue::Filler, Cue::Option, Cue::Be, Cue::It, Cue::Settle, Cue::Choose, Cue::Me))
                return false;
        }
        return true;
    }

    /// An ordinal counts where a noun of an option stands with it, or an article before it and nothing behind it.
    bool namesOption(int i) const
    {
        if (isAllOf(i)) return true;
        if (standsAlone(at(i)) && is(i - 1, Cue::Fluff) && is(i - 2, Cue::Choose)) return true;
        const Token* before = i > 0 ? &at(i - 1) : nullptr;
        const int value = int(at(i).value);
        if (value == middle && standsAlone(at(i)) && isMiddleOfList(i)) return true;
        bool one = false;
        for (int k = i + 1; k < std::min(size(), i + 3); ++k) {
            const Token& next = at(k);
            if (next.is(Cue::Option) || isStep(k)) return true;
            if (one && (next.ends || next.sign == u',') && (!before || before->is(Cue::Fluff))) return true;
            if (one && isOne(k - 1) && (!next.sign.isNull() || next.cues) &&
                !next.is(Cue::Ask, Cue::Beside, Cue::Sum, Cue::Relative, Cue::Towards) &&
                (!before || before->ends || before->is(Cue::Fluff, Cue::Choose)))
                return true;
            if (next.says(u"one")) { // "the third one"
                one = true;
                continue;
            }
            if (value == middle && !next.running && !one) // "the one in the middle of the list"
                return (next.is(Cue::Fluff) || !next.sign.isNull()) && isInsideOption(i);
            if (next.running && next.is(Cue::Fluff)) continue; // "中间那个选项"
            if (!next.sign.isNull() || next.is(Cue::Settle, Cue::Choose, Cue::Because, Cue::Or, Cue::And)) break;
            if (!next.is(Cue::Fluff)) return (one && next.is(Cue::Me, Cue::You)) || isCountedThing(i);
            break;
        }
        if ((before && before->is(Cue::Option)) || toldOf(i) >= 0) return true;
        if (before && before->sign == u'(' && i + 1 < size() && at(i + 1).sign == u')' && standsAlone(at(i)))
            return true; // "C (second from the top)"
        if ((!before || before->ends) && standsAlone(at(i))) return true;
        if (size() <= 4 && isWholeSentence(i)) return true;                       // "Sixth."
        if (before && before->is(Cue::Answer) && standsAlone(at(i))) return true; // "my choice comes fourth"
        const bool article = before && before->is(Cue::Fluff) && (i < 2 || at(i - 2).ends || is(i - 2, Cue::Choose));
        if (article && standsAlone(at(i)) && is(i + 1, Cue::Verb, Cue::Settle, Cue::Be)) return true;
        if (before && before->is(Cue::Be) && standsAlone(at(i)) && (i + 1 >= size() || at(i + 1).ends))
            return true; // "whichever is listed fourth"
        return at(i).running ||
               (before && before->is(Cue::Fluff, Cue::Choose, Cue::It) && !before->is(Cue::If, Cue::Because));
    }

    /// "The option that comes last", "the one you've listed first": where the noun stands; −1: none.
    int toldOf(int i) const
    {
        if (i + 1 < size() && at(i + 1).sign.isNull()) return -1;
        for (int k = i - 1; k >= 0 && i - k <= 4 && at(k).sign.isNull(); --k) {
            if (isOneOption(k)) return k;
            if (!is(k, Cue::Relative, Cue::Verb)) break;
        }
        return -1;
    }

    /// "The seventh dish": nobody counts other things that far.
    bool isCountedThing(int i) const
    {
        const int value = int(at(i).value);
        return (value >= 4 && value < middle) && inside(i + 1) && at(i + 1).sign.isNull() && !at(i + 1).cues &&
               at(i + 1).letter.isNull() && (i + 2 >= size() || at(i + 2).ends || at(i + 2).sign == u',') &&
               is(i - 1, Cue::Fluff);
    }

    /// "Dead centre", "bang in the middle of the list", but not "the exact middle between us".
    bool isMiddleOfList(int i) const
    {
        const int next = i + 1;
        return next >= size() || !at(next).sign.isNull() || is(next, Cue::Option, Cue::Settle, Cue::Because) ||
               ofNine(next) >= 0;
    }

    const std::vector<Token>& m_tokens;
    const svo::Presentation& m_item;
    std::vector<Mention>& m_mentions;
};

} // namespace

void addPositions(const std::vector<Token>& tokens, const svo::Presentation& item, std::vector<Mention>& mentions)
{
    PositionReader(tokens, item, mentions).run();
}

} // namespace app::extract
