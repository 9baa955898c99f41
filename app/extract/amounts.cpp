#include "app/extract/owners.h"
#include "app/extract/results.h"
#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int widestGap = 14; ///< tokens between the two amounts of a pair

class AmountReader : Owners
{
public:
    AmountReader(const std::vector<Token>& tokens, const svo::Presentation& item,
                 const std::vector<BrokenNumber>& broken, std::vector<Mention>& mentions)
        : Owners(tokens)
        , m_item(item)
        , m_broken(broken)
        , m_mentions(mentions)
    {
    }

    const std::vector<OwnedAmount>& owned() const { return m_owned; }

    void run()
    {
        const int broken = m_broken.empty() ? int(m_tokens.size()) : m_broken.front().first;
        for (int i = 0; i < broken; ++i)
            if (isAmount(i) || (!m_numbers.empty() && isSame(i))) m_numbers.push_back(i);
        dropRanges();
        dropOperands();
        reckon();
        if (!m_broken.empty()) breakOff(broken);
        for (std::size_t n = 0; n < m_numbers.size();)
            n += pair(n) ? 2 : (single(n), 1);
    }

private:
    bool isAmount(int i) const
    {
        if (!at(i).number) return false;
        if (i > 0 && at(i - 1).is(Cue::Ask) && !(i > 1 && at(i - 2).letter == u'A')) return false; // but "a round 100"
        if (i + 1 < int(m_tokens.size()) && (at(i + 1).sign == u'%' || (at(i + 1).sign == u'\'' && !isCutShort(i + 2))))
            return false;
        if (isWhole(i)) return false;
        if (at(i).digits && at(i).value < 10 && givenTo(i) && (at(i).value == 0 || (i > 0 && isJoint(i - 1))))
            return true;
        return std::any_of(m_item.payoffs.begin(), m_item.payoffs.end(),
                           [&](const svo::Allocation& p) { return p.self == at(i).value || p.other == at(i).value; }) ||
               at(i).value >= 10;
    }

    /// "Fifteen's all they'll see": the verb is cut short.
    bool isCutShort(int i) const
    {
        return i + 1 < int(m_tokens.size()) && at(i).letter == u'S' &&
               at(i + 1).is(Cue::Elsewhere, Cue::Settle, Cue::Fluff);
    }

    /// "81 of the 150 coins": what is shared out, and nobody's amount.
    bool isWhole(int i) const
    {
        constexpr double largest = 100; // points of an option
        if (at(i).value <= largest || i < 2) return false;
        const int of = at(i - 1).word.size() == 2 ? i - 1 : i - 2; // "of", "de"
        return at(of).is(Cue::Fluff) && at(of).word.size() == 2 && (of == i - 1 || at(i - 1).is(Cue::Fluff));
    }

    /// "0 for the other", "5 points to me"
    bool givenTo(int i) const
    {
        const int size = int(m_tokens.size());
        if (++i < size && at(i).is(Cue::Unit)) ++i;
        return i + 1 < size && at(i).is(Cue::Fluff) && at(i).sign.isNull() && at(i + 1).is(Cue::Me, Cue::Other);
    }

    bool isJoint(int i) const
    {
        const Token& token = at(i);
        if (token.sign == dashMark && i + 1 < int(m_tokens.size()) && at(i + 1).is(Cue::Me, Cue::Other)) return false;
        return token.is(Cue::And, Cue::Because) || token.sign == u',' || token.sign == u'/' || token.sign == u';' ||
               token.sign == u'|' || token.sign == u'\n' || token.sign == dashMark || token.sign == u'.' ||
               token.sign == stopMark;
    }

    int segmentStart(int number) const
    {
        int i = number;
        while (i > 0 && number - i < widestGap && sameSentence(i - 1, number) &&
               (!at(i - 1).number || std::binary_search(m_dropped.begin(), m_dropped.end(), i - 1)))
            --i;
        return i;
    }
    int segmentEnd(int number) const
    {
        int i = number;
        while (i + 1 < int(m_tokens.size()) && i - number < widestGap && sameSentence(i + 1, number) &&
               !at(i + 1).number)
            ++i;
        return i;
    }

    bool isSum(int number) const
    {
        if (valueOf(number) != at(number).value) return false;
        for (int i = std::max(0, number - 2); i < number; ++i)
            if (at(i).is(Cue::Sum) && !at(i).is(Cue::Unit) && (at(i).value <= 0 || at(i).is(Cue::Beside)))
                return true; // but "plus 72 to the other"
        if (isMargin(m_tokens, number)) return true;
        for (int i = number + 1; i <= std::min(int(m_tokens.size()) - 1, number + 2); ++i) {
            if (isJoint(i) || (at(i).is(Cue::Sum) && i + 1 < int(m_tokens.size()) && at(i + 1).says(u"enough")))
                break;                                               // "94 is more than enough"
            if (at(i).is(Cue::Sum) && at(i).value <= 0) return true; // but "89 for me plus 76 for them"
            if (at(i).is(Cue::Towards) && at(i).value != 0 && at(i - 1).is(Cue::Unit))
                return true; // "eleven coins down"
        }
        return false;
    }

    /// "Ahead of them by ten coins".
    bool isLead(int number) const
    {
        for (int i = number - 1; i >= 0 && number - i <= 6 && sameSentence(i, number); --i)
            if (at(i).is(Cue::Sum) && !at(i).is(Cue::Unit)) return true;
        return false;
    }

    /// "Hundred? Theirs. Fifty? Mine."
    bool answeredPair(int a, int b)
    {
        const int first = answeredBy(a), second = answeredBy(b);
        if (first < 0 || second < 0 || ownerOf(at(second)) != opposite(ownerOf(at(first)))) return false;
        const bool mine = ownerOf(at(first)) == Owner::Me;
        const int place = mine ? placeOf(at(a).value, at(b).value) : placeOf(at(b).value, at(a).value);
        if (place >= 0) add(Mention::By::Payoffs, place, a, second, true);
        return place >= 0;
    }

    bool pair(std::size_t n)
    {
        if (n + 1 >= m_numbers.size()) return false;
        const int a = m_numbers[n], b = m_numbers[n + 1];
        if (answeredPair(a, b)) return true;
        if (b - a > widestGap || isSum(a) || isSum(b)) return false;
        if (at(a + 1).says(u"would")) return false; // "100 would leave them with 70"
        const int sentences = at(b).sentence - at(a).sentence;
        if (sentences > 1 && !(sentences == 2 && asksFor(a, b))) return false;
        if (!sameSentence(a, b) && n + 2 < m_numbers.size() && m_numbers[n + 2] - b == 2 && !at(b + 1).sign.isNull() &&
            placeOf(at(b).value, at(b + 2).value) >= 0)
            return false; // "…, so they get 98. So 54/98 it is"
        const bool same = at(b).is(Cue::Same) && !at(b).number;
        if (at(a).is(Cue::Same) && !at(a).number) return false;
        for (int i = a + 1; i < b; ++i)
            if ((at(i).sign == u'=' && ownerOf(at(i - 1)) == Owner::None) ||
                (at(i).sign == u'+' && !isBarePair(a, b)) || (at(i).is(Cue::Or, Cue::Than) && !isSetAgainst(a, b)) ||
                isCell(i))
                return false;
        const bool aside = a > 0 && b + 1 < int(m_tokens.size()) && at(a - 1).sign == u'(' && at(b + 1).sign == u')' &&
                           b - a == 2; // "what gives them most is D (63/94)"
        const auto [left, right] =
            aside || standsBehindLabel(a, b) ? std::pair{Owner::None, Owner::None} : ownersOf(a, b);
        const double x = valueOf(a), y = !same ? valueOf(b) : at(b).value > 1 ? x / at(b).value : x; // "half as much"
        const bool owned = left != Owner::None && right != Owner::None && left != right;
        if (same && !owned) return false;
        const bool tight = (sameSentence(a, b) || (b - a == 2 && at(a + 1).sign == u';')) && isTight(a, b);
        int place = -1;
        if (owned)
            place = placeOf(left == Owner::Me ? x : y, left == Owner::Me ? y : x);
        else if (left != right && sameSentence(a, b)) // one owner named, the other one is understood
            place = left == Owner::Me || right == Owner::Other ? placeOf(x, y) : placeOf(y, x);
        if (place < 0 && !owned && tight) place = placeOf(x, y);
        if (!owned && place < 0) return tight && x == y && b - a == 2; // "50-50" is nobody's amount
        if (owned && place < 0 && ((!sameSentence(a, b) && !asksFor(a, b)) || isLead(a))) return false;
        add(Mention::By::Payoffs, place, a, b, owned || left != right);
        return true;
    }

    /// "not bad for the other: C, 96 and 59.": the label tells whose they are.
    bool standsBehindLabel(int a, int b) const
    {
        if (a < 2 || b - a != 2 || !(at(a - 1).sign == u',' || at(a - 1).sign == u':' || at(a - 1).sign == dashMark))
            return false;
        const int place = labelAt(m_tokens, a - 2, m_item);
        return place >= 0 && place == placeOf(valueOf(a), valueOf(b)) &&
               (b + 1 >= int(m_tokens.size()) || at(b + 1).ends);
    }

    /// "93 for me. And for the other? Let's say 50."
    bool asksFor(int a, int b) const
    {
        for (int i = a + 1; i < b; ++i)
            if (at(i).sign == u'?')
                return at(i).sentence == at(b).sentence - 1 && ownerIn(a + 1, i, -1) == Owner::Other;
        return false;
    }

    /// "26 fewer than I get, which makes 59": only the 59 is an amount.
    void dropOperands()
    {
        std::vector<int> kept;
        for (const int number : m_numbers) {
            const Result result = resultAt(m_tokens, number, m_item);
            while (result.operand >= 0 && !kept.empty() && kept.back() >= result.operand)
                kept.pop_back();
            kept.push_back(number);
        }
        m_numbers = std::move(kept);
    }

    /// The owner of an amount that stands before it: behind the pause of a reckoning, or before what is reckoned.
    int ownerBefore(int from, int number) const
    {
        const Result result = resultAt(m_tokens, number, m_item);
        if (result.operand < 0) return ownerAt(from, number - 1, -1);
        const int behind = ownerAt(result.pause, number - 1, -1);
        return behind >= 0 ? behind : ownerAt(segmentStart(result.operand), result.operand - 1, -1);
    }

    /// "A hundred minus six": works out what it comes to.
    void reckon()
    {
        std::vector<int> kept;
        for (const int a : m_numbers) {
            const bool operand = !m_results.empty() && a == m_results.back().first + 2;
            if (operand) continue;
            kept.push_back(a);
            const int n = a + 2;
            if (n >= int(m_tokens.size()) || !at(a).number || !at(a + 1).is(Cue::Sum) || at(a + 1).value == 0 ||
                at(a + 1).is(Cue::Beside, Cue::Range, Cue::Reject) || // their value is another one

                !(at(n).number || at(n).is(Cue::Cardinal)))
                continue;
            m_results.emplace_back(a, at(a).value + at(a + 1).value * at(n).value);
        }
        m_numbers = std::move(kept);
    }

    /// The amount of a number, or what it comes to.
    double valueOf(int number) const
    {
        const auto found = std::lower_bound(m_results.begin(), m_results.end(), std::pair{number, -1.0});
        return found != m_results.end() && found->first == number ? found->second : at(number).value;
    }

    /// "My share falls from 100 to 50": how far something goes, and nobody's amounts.
    void dropRanges()
    {
        const auto rangeAt = [this](int i, int value) {
            return i >= 0 && at(i).is(Cue::Range) && int(at(i).value) == value;
        };
        std::vector<int> kept;
        for (std::size_t n = 0; n < m_numbers.size(); ++n) {
            const int a = m_numbers[n];
            const int b = n + 1 < m_numbers.size() ? m_numbers[n + 1] : a;
            int from = a - 1, to = b - 1;
            while (from > 0 && a - from < 3 && at(from).is(Cue::Fluff, Cue::Me, Cue::Other) && !rangeAt(from, 1))
                --from;
            while (to > a && b - to < 3 && at(to).is(Cue::Fluff) && !rangeAt(to, 2))
                --to;
            const bool down = rangeAt(to, 2) && !at(to).says(u"to", u"zu"); // "85 down to 15"
            const bool range = b > a && b - a <= 5 && (rangeAt(from, 1) || down) && rangeAt(to, 2);
            const bool lifted =
                range && from > 0 && at(from - 1).is(Cue::Other) &&
                ownerIn(std::max(0, from - 9), from - 2, -1) == Owner::Me; // "I lift them from 50 to 68"
            if (!range)
                kept.push_back(a);
            else
                m_dropped.push_back(a);
            if (range && !lifted) ++n;
        }
        m_numbers = std::move(kept);
    }

    /// "As much for the other", but not "as much for them as there is".
    bool isSame(int i) const
    {
        if (!at(i).is(Cue::Same) || at(i).number) return false;
        for (int k = i + 1; k < int(m_tokens.size()) && k - i <= 10 && sameSentence(i, k); ++k) {
            if (at(k).sign == u',') break;
            if (at(k).number || at(k).is(Cue::Because)) return false;
        }
        return true;
    }

    /// "93 + 33" and nothing else: not what two amounts come to.
    bool isBarePair(int a, int b) const
    {
        const int size = int(m_tokens.size());
        return b - a == 2 && (a == 0 || at(a - 1).ends || at(a - 1).sign == u':') &&
               (b + 1 >= size || at(b + 1).ends) &&
               std::count_if(m_tokens.begin(), m_tokens.end(), [](const Token& token) { return token.number; }) == 2;
    }

    /// A label with signs on both sides, as in a record: "17, 'D', 72, 47".
    bool isCell(int i) const
    {
        const bool parted =
            i > 0 && i + 1 < int(m_tokens.size()) && !at(i - 1).sign.isNull() && !at(i + 1).sign.isNull();
        return parted && at(i).capital && labelAt(m_tokens, i, m_item) >= 0;
    }

    /// "63, 68", "63/68", "63 and 68", "63 coins | 68 coins": nothing but signs, units and one joint between.
    bool isTight(int a, int b) const
    {
        int words = 0;
        for (int i = a + 1; i < b; ++i) {
            if (at(i).sign == u':' && b - a != 2) return false;
            if (at(i).sign.isNull() && !at(i).is(Cue::Unit, Cue::And, Cue::Me, Cue::Other, Cue::Fluff, Cue::You))
                ++words;
        }
        return b - a <= 8 && words <= 1;
    }

    std::pair<Owner, Owner> ownersOf(int a, int b) const
    {
        int joint = -1;
        for (int i = a + 1; i < b; ++i)
            if (joint < 0 && isJoint(i)) joint = i;
        const int named = ownerAt(segmentStart(a), a - 1, -1);
        const Owner before = named < 0 ? Owner::None : givesAway(named, a) ? Owner::Other : ownerOf(at(named));
        const Owner behind = ownerIn(b + 1, segmentEnd(b), 1);
        const Owner left = ownerIn(a + 1, (joint < 0 ? b : joint) - 1, 1);
        const Owner right = joint < 0 ? Owner::None : ownerIn(joint + 1, b - 1, -1);
        if (joint < 0 && isSetAgainst(a, b) && before != left && behind != left) return {opposite(left), left};
        Owner first = Owner::None, second = Owner::None;
        if (left != Owner::None && right != Owner::None) { // 85 for me, the other gets 41
            first = left;
            second = right;
            if (left == right && behind != Owner::None) second = behind;
            if (left == right && before != Owner::None && before != left) first = before;
        } else if (right != Owner::None) { // I keep 88, the other gets 63
            first = before;
            second = right;
        } else if (left != Owner::None) { // 85 for me, 41 for them; or, without a joint, me 63 you 94
            if (joint < 0 && before == Owner::None && ownerAt(a + 1, b - 1, 1) == b - 1 && at(b - 2).is(Cue::Through))
                return {opposite(left), left}; // "81 to my 69"
            if (joint < 0 && before == Owner::None && behind == Owner::None && ownerOf(at(b - 1)) == left &&
                cueBetween(m_tokens, a + 1, b - 1, Cue::If))
                return {opposite(left), left}; // "happy with 50 as long as the other has their 100"
            const bool prefix = joint < 0 && before != Owner::None && before != left;
            first = prefix ? before : left;
            second = prefix ? left : behind;
        } else {
            first = before;
            second = behind;
            if (before != Owner::None && behind == Owner::None) second = opposite(before);
            if (before == Owner::None && behind != Owner::None && behind != Owner::Both) first = Owner::None;
            if (before == behind || (joint < 0 && !isPlain(a, b))) first = second = Owner::None;
            if (joint < 0 && (before == Owner::None || behind == Owner::None)) first = second = Owner::None;
            if (joint >= 0 && before == Owner::None && behind == Owner::None && gives(a) && keeps(joint, b))
                first = Owner::Other, second = Owner::Me;
        }
        resolve(first, second);
        resolve(second, first);
        if (first == second) first = second = Owner::None;
        if (first != Owner::None && second == Owner::None && left == first) second = opposite(first);
        return {first, second};
    }

    /// "Leave 81": a verb of giving governs the amount.
    bool gives(int number) const
    {
        int i = number - 1;
        while (i > 0 && number - i < 3 && at(i).is(Cue::Fluff, Cue::Unit) && !at(i).is(Cue::Grant))
            --i;
        return i >= 0 && at(i).is(Cue::Grant) && sameSentence(i, number);
    }

    /// "… and keep 69": a verb of choosing between the joint and the amount, and none of giving.
    bool keeps(int joint, int number) const
    {
        bool keeps = false;
        for (int i = joint + 1; i < number; ++i) {
            if (at(i).is(Cue::Grant)) return false;
            keeps |= at(i).is(Cue::Choose);
        }
        return keeps;
    }

    /// "93 coins with 33 going to the other": nothing but units and articles between.
    bool isPlain(int a, int b) const
    {
        for (int i = a + 1; i < b; ++i)
            if (!at(i).sign.isNull() || !at(i).is(Cue::Unit, Cue::Fluff)) return false;
        return true;
    }

    void single(std::size_t n)
    {
        const int i = m_numbers[n];
        if (!at(i).number || isSum(i) || (i > 0 && at(i - 1).is(Cue::Beside))) return; // "under 50"
        if (const int answer = answeredBy(i); answer >= 0) {
            m_owned.push_back({i, ownerOf(at(answer)), answer});
            return;
        }
        const int noun = optionWith(i);
        int behind = i;
        while (behind < std::min(segmentEnd(i), i + 4) && !isJoint(behind + 1))
            ++behind;
        int owning = ownerAt(i + 1, behind, 1);
        const int before = ownerBefore(noun >= 0 ? noun : segmentStart(i), i);
        if (owning < 0 || (before >= 0 && ownerOf(at(before)) == Owner::Both)) owning = before;
        if (owning < 0 && isTwice(i)) {
            const double x = at(i).value;
            if (const int place = placeOf(x, x); place >= 0) add(Mention::By::Payoffs, place, i, i, true);
            return;
        }
        if (owning < 0) owning = sharedBehind(i);
        if (owning < 0) owning = sharedBefore(i);
        int next = i + 1;
        while (next < int(m_tokens.size()) && at(next).is(Cue::Unit, Cue::Me))
            ++next;
        if (next < int(m_tokens.size()) && at(next).is(Cue::Elsewhere) && !at(next).is(Cue::Because))
            return; // "50 in the other one"
        const double x = valueOf(i);
        Owner owner = owning < 0 ? Owner::None : givesAway(owning, i) ? Owner::Other : ownerOf(at(owning));
        if (owner != Owner::Both &&
            !occurs(x, owner)) // "41 is what I am willing to give the other", and nobody else ever gets 41
            for (const Owner only : {Owner::Me, Owner::Other})
                if (occurs(x, only) && !occurs(x, opposite(only)))
                    if (const int named = nearest(i, only); named >= 0) owner = only, owning = named;
        m_owned.push_back({i, owner, owning});
        if (owner == Owner::Both) {
            const int place = placeOf(x, x);
            if (place >= 0) add(Mention::By::Payoffs, place, i, i, true);
            return;
        }
        const bool owned = owner == Owner::Me || owner == Owner::Other;
        if (!owned && noun < 0) return; // "the row with the 15" names its owner by the amount itself
        const int place = onlyPlace([&](const svo::Allocation& payoff) {
            return owner == Owner::Me ? payoff.self == x
                   : owned            ? payoff.other == x
                                      : payoff.self == x || payoff.other == x;
        });
        if (place >= 0) add(Mention::By::Amount, place, noun >= 0 ? noun : i, i, owned);
    }

    /// The noun of an option that an amount singles out, without a sign between: "the row that pays me 89". −1: none.
    int optionWith(int number) const
    {
        for (int i = number - 1; i >= 0 && number - i <= 10 && sameSentence(i, number) && at(i).sign.isNull(); --i) {
            if (at(i).is(Cue::Not, Cue::Than, Cue::Or, Cue::If, Cue::Sum, Cue::Rows) && !at(i).is(Cue::Option))
                return -1;
            if (!at(i).is(Cue::Option) || at(i).is(Cue::Answer, Cue::Choose)) continue;
            const Token& next = at(i + 1);
            return next.is(Cue::Relative) || (next.is(Cue::Fluff) && next.is(Cue::Verb)) ? i : -1; // "with"
        }
        return -1;
    }

    template <class Fits> int onlyPlace(Fits fits) const
    {
        int place = -1;
        for (int k = 0; k < svo::optionCount; ++k) {
            if (!fits(m_item.payoffs[std::size_t(k)])) continue;
            if (place >= 0) return -1;
            place = k;
        }
        return place;
    }

    /// The reply ends inside a number in words: "72 for me, and for the other ninety-o". Readable where one option
    /// fits.
    void breakOff(int at_)
    {
        const int end = int(m_tokens.size()) - 1;
        const auto begins = [&](double value) {
            return std::any_of(m_broken.begin(), m_broken.end(),
                               [&](const BrokenNumber& b) { return b.value == value; });
        };
        if (!m_numbers.empty()) {
            const int a = m_numbers.back();
            const auto [left, right] = ownersOf(a, at_);
            if (at(a).number && at_ - a <= widestGap && left != right && left != Owner::None && right != Owner::None) {
                const double x = at(a).value;
                const int place = onlyPlace([&](const svo::Allocation& payoff) {
                    return left == Owner::Me ? payoff.self == x && begins(payoff.other)
                                             : payoff.other == x && begins(payoff.self);
                });
                if (place >= 0) {
                    m_numbers.pop_back();
                    return add(Mention::By::Payoffs, place, a, end, true);
                }
            }
        }
        const Owner owner = ownerIn(segmentStart(at_), at_ - 1, -1);
        if (owner == Owner::Both) {
            const int same = onlyPlace(
                [&](const svo::Allocation& payoff) { return payoff.self == payoff.other && begins(payoff.self); });
            if (same >= 0) add(Mention::By::Payoffs, same, at_, end, true);
            return;
        }
        if (owner != Owner::Me && owner != Owner::Other) return;
        const int place = onlyPlace(
            [&](const svo::Allocation& payoff) { return begins(owner == Owner::Me ? payoff.self : payoff.other); });
        const int noun = optionWith(at_);
        if (place >= 0) add(Mention::By::Amount, place, noun >= 0 ? noun : at_, end, true);
    }

    /// The token of the sentence that names this person, the last one before the next number; −1: none.
    int nearest(int number, Owner owner) const
    {
        for (int k = segmentEnd(number); k >= segmentStart(number); --k)
            if (ownerOf(at(k)) == owner) return k;
        return -1;
    }

    /// Some option gives the amount to this person.
    bool occurs(double x, Owner owner) const
    {
        return std::any_of(m_item.payoffs.begin(), m_item.payoffs.end(), [&](const svo::Allocation& p) {
            return (owner == Owner::Me && p.self == x) || (owner == Owner::Other && p.other == x);
        });
    }

    int placeOf(double self, double other) const
    {
        for (int k = 0; k < svo::optionCount; ++k)
            if (m_item.payoffs[std::size_t(k)] == svo::Allocation{self, other}) return k;
        return -1;
    }

    void add(Mention::By by, int place, int first, int last, bool owned)
    {
        m_mentions.push_back({by, place, first, last, owned});
    }

    const svo::Presentation& m_item;
    const std::vector<BrokenNumber> m_broken;
    std::vector<Mention>& m_mentions;
    std::vector<OwnedAmount> m_owned;
    std::vector<std::pair<int, double>> m_results; ///< what "a hundred minus six" comes to, by its first number
    std::vector<int> m_dropped;                    ///< numbers where a range starts
    std::vector<int> m_numbers;
};

} // namespace

void addAmounts(const std::vector<Token>& tokens, const svo::Presentation& item,
                const std::vector<BrokenNumber>& broken, std::vector<Mention>& mentions)
{
    AmountReader(tokens, item, broken, mentions).run();
}

std::vector<OwnedAmount> ownedAmounts(const std::vector<Token>& tokens, const svo::Presentation& item)
{
    std::vector<Mention> mentions;
    AmountReader reader(tokens, item, {}, mentions);
    reader.run();
    return reader.owned();
}

} // namespace app::extract
