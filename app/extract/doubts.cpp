#include "app/extract/doubts.h"
#include <algorithm>
#include <cmath>
using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr int negationReach = 4; ///< tokens between "not" and what it negates

class Doubter : Passage
{
public:
    explicit Doubter(const Passage& passage)
        : Passage(passage)
        , m_placeAt(m_tokens.size(), -1)
    {
        for (const Reading& reading : m_readings)
            m_placeAt[std::size_t(reading.mention.first)] = reading.mention.place;
    }

    std::optional<Extraction> retracted(const Reading& best) const
    {
        if (const int retracted = retraction(best); retracted >= 0) {
            const Reading* instead = namedInstead(best, retracted);
            return instead ? answer(*instead, "corrected") : none(State::Ambiguous, "taken_back");
        }
        return std::nullopt;
    }

    std::optional<Extraction> doubted(const Reading& best) const
    {
        if (best.role == Role::Suggested && othersFollow(best)) return none(State::Ambiguous, "only_hinted");
        if (best.isBy("answer_first") && isRivalled(best)) return none(State::Ambiguous, "two_answers");
        if (best.mention.place < 0 || isAmended(best) || isShifted(best)) return none(State::NotFound, "off_menu");
        if (isDescription(best) && declinesBefore(best)) return none(State::Refused, "refusal");
        if (isTakenBack(best)) return none(State::Ambiguous, "taken_back");
        if (isOnePoint(best)) return none(State::Ambiguous, "undecided");
        if (likesSeveral(best)) return none(State::Ambiguous, "likes_several");
        return std::nullopt;
    }

    /// "I typed C. I meant the next one."
    bool meansAnother(const Reading& best) const { return isMeantOtherwise(best); }

    /// Says after its last answer, or in the same breath, that it cannot decide.
    bool staysUndecided(const Reading& best) const
    {
        const Reading& end = m_readings.back();
        if (end.mention.by == Mention::By::Label && end.mention.place != best.mention.place &&
            end.role == Role::Named && at(end.mention.first).sentence == at(best.mention.first).sentence &&
            (end.mention.last + 1 >= int(m_tokens.size()) || at(end.mention.last + 1).ends))
            return true; // "it depends: with a friend I take E, with a stranger A"
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (!at(i).is(Cue::Undecided) || isInPair(best.mention, i) || isOfSomethingElse(i)) continue;
            const bool weak = best.role < Role::Chosen || best.isBy("settled");
            if (i > best.mention.last && (weak || isLastSentence(i))) return true;
            if (at(i).sentence == at(best.mention.first).sentence && best.role < Role::Chosen &&
                !cueBetween(i, best.mention.first, Cue::So, Cue::But))
                return true;
        }
        return false;
    }

    /// "Fifty-six coins would do for me; let the other one have ninety-four": said of one half of the pair.
    bool isInPair(const Mention& m, int i) const
    {
        return m.by == Mention::By::Payoffs && m.owned && i > m.first && i - m.first <= 2 && i < m.last &&
               !cueBetween(i + 1, m.last, Cue::If);
    }

    /// "72/47, only with five coins more for them", "54 and 89, but the other way round": amounts that are changed.
    bool isShifted(const Reading& best) const
    {
        const int size = int(m_tokens.size());
        int turn = best.mention.last + 1;
        while (turn < size && turn - best.mention.last <= 4 && !at(turn).ends && !at(turn).is(Cue::But, Cue::Except) &&
               !isOnly(turn))
            ++turn;
        if (best.mention.by != Mention::By::Payoffs || turn >= size || turn - best.mention.last > 4 || at(turn).ends)
            return false;
        const int next = at(turn + 1 < size ? turn + 1 : turn).is(Cue::Setting) ? turn + 2 : turn + 1;
        if (next + 1 >= size) return false;
        if (at(next).is(Cue::Other) && at(next + 1).says(u"way")) return true;
        const int noun = at(next + 1).is(Cue::Unit) ? next + 2 : next + 1;
        return next == turn + 2 && (at(next).number || at(next).is(Cue::Cardinal)) && noun < size &&
               at(noun).says(u"more", u"less", u"fewer", u"extra", u"added");
    }

    /// "A, except that they should have 60": the clause behind the label wants an amount that no option has.
    bool isAmended(const Reading& best) const
    {
        constexpr int near = 3;                        // tokens between the label and what turns to the amendment
        constexpr double smallest = 15, largest = 100; // points of an option
        int turn = best.mention.last + 1;
        const int size = int(m_tokens.size());
        while (turn < size && turn - best.mention.last <= near &&
               !at(turn).is(Cue::Than, Cue::But, Cue::Except, Cue::Setting) && !isOnly(turn))
            ++turn;
        if (best.mention.by != Mention::By::Label || turn >= size || turn - best.mention.last > near ||
            at(turn).sentence != at(best.mention.last).sentence)
            return false;
        bool wishes = at(turn).is(Cue::Setting) || isOnly(turn);
        for (int i = turn + 1; i < size && at(i).sentence == at(turn).sentence; ++i) {
            const double x = at(i).value;
            const bool whole = i + 1 >= size || at(i + 1).sign != u'%';
            wishes |= at(i).is(Cue::Modal, Cue::Grant, Cue::Setting, Cue::Choose);
            if (wishes && at(i).number && whole && !isMargin(m_tokens, i) && !at(i - 1).is(Cue::Than, Cue::Elsewhere) &&
                x == std::floor(x) && x >= smallest && x <= largest &&
                !cueBetween(turn, std::min(size, i + 3), Cue::Sum) &&
                std::none_of(m_item.payoffs.begin(), m_item.payoffs.end(),
                             [x](const svo::Allocation& payoff) { return payoff.self == x || payoff.other == x; }))
                return true;
        }
        return false;
    }

private:
    /// "D is fair, and so is the result", "the rest would do harm": not said of an option.
    bool isOfSomethingElse(int i) const
    {
        const int next = i + 1;
        if (next >= int(m_tokens.size())) return false;
        if (at(i).says(u"so is", u"so does", u"so would", u"and so is", u"and so does", u"and so would"))
            return at(next).sign.isNull() && at(next).letter.isNull() && !at(next).is(Cue::Option, Cue::Ordinal);
        return at(i).says(u"would do") && at(next).sign.isNull() && !at(next).is(Cue::Also, Cue::Filler, Cue::Because);
    }

    /// "…, only with 65 for me"
    bool isOnly(int i) const { return at(i - 1).sign == u',' && at(i).is(Cue::Modal) && at(i).is(Cue::Fluff); }

    /// "1. Total: I has 170 … 3. Generosity: A … What matters most to you?": a point of a list says which option is
    /// best by one measure, the list has others, and what follows the list takes none.
    bool isOnePoint(const Reading& best) const
    {
        const int sentence = at(best.mention.first).sentence;
        if (!best.isBy("settled") && !best.isBy("after_colon") && !best.isBy("concluded") && !isDescription(best))
            return false;
        if (!isPoint(lineOf(best.mention.first)) || best.mention.by != Mention::By::Label) return false;
        for (int i = best.mention.first; i >= 0 && at(i).sentence == sentence; --i)
            if (at(i).is(Cue::Me) && at(i).letter.isNull()) return false;
        const int size = int(m_tokens.size());
        bool others = false;
        for (const Reading& reading : m_readings)
            others |= reading.mention.place >= 0 && reading.mention.place != best.mention.place &&
                      isPoint(lineOf(reading.mention.first));
        int last = size - 1;
        while (last > 0 && !at(last).sign.isNull())
            --last;
        return others && last > best.mention.last && !isPoint(lineOf(last));
    }

    /// The first token of the line of a token.
    int lineOf(int token) const
    {
        constexpr int longest = 400; // tokens
        int i = token;
        while (i > 0 && token - i < longest && at(i - 1).sign != u'\n')
            --i;
        return i;
    }

    /// "1.", "(2)": a line that opens as a numbered point.
    bool isPoint(int line) const
    {
        const int number = line + (at(line).sign == u'(');
        return number + 1 < int(m_tokens.size()) && at(number).digits && isOneOf(at(number + 1), u".):");
    }

    /// Another option is named behind a hint, and not only to reject it or in the reasons for it.
    bool othersFollow(const Reading& best) const
    {
        return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& later) {
            return later.mention.first > best.mention.last && later.mention.place != best.mention.place &&
                   later.mention.by == Mention::By::Label && later.role != Role::Rejected &&
                   later.role != Role::Tempted;
        });
    }

    /// "That's not enough to change my mind."
    bool negatesBefore(int token) const
    {
        for (int i = token - 1; i >= 0 && token - i <= negationReach && at(i).sign.isNull(); --i)
            if (at(i).is(Cue::Not)) return true;
        return false;
    }

    /// "… but I can't say why": words follow in the sentence.
    bool goesOn(int token) const { return token + 1 < int(m_tokens.size()) && !at(token + 1).ends; }

    /// "I submit C. For the practice round I had put H; disregard that": said of what was answered elsewhere.
    bool isAboutAnother(const Reading& best, int token) const
    {
        const auto behind = std::lower_bound(m_readings.begin(), m_readings.end(), token,
                                             [](const Reading& r, int first) { return r.mention.first < first; });
        if (behind == m_readings.begin()) return false;
        const Reading& other = *(behind - 1);
        return other.role == Role::Tempted && other.mention.place != best.mention.place &&
               other.mention.first > best.mention.last && at(token).sentence - at(other.mention.last).sentence <= 1;
    }

    /// "The C I sent earlier was a typo": what is taken back there is another option than the answer.
    bool speaksOfOther(int token, const Reading& best) const
    {
        for (int i = token - 1;
             i >= 0 && at(i).sentence == at(token).sentence && at(i).sign != u',' && i > best.mention.last; --i)
            if (m_placeAt[std::size_t(i)] >= 0) return m_placeAt[std::size_t(i)] != best.mention.place;
        return false;
    }

    /// "The revised proposal suits me", "by accident it is also the fair one": words that take back only where a pause
    /// or another option follows, or the speaker stands before them.
    bool isRemark(int i) const
    {
        constexpr int clause = 6; // tokens of "I pressed D by accident"
        const int next = i + 1;
        if (at(i).says(u"edited", u"edit", u"corrected", u"revised", u"revision", u"kidding")) {
            for (int k = next; k < int(m_tokens.size()) && k <= next + 1; ++k)
                if (!at(k).sign.isNull() || !at(k).letter.isNull() || at(k).is(Cue::Option, Cue::Answer)) return false;
            return next < int(m_tokens.size());
        }
        if (!at(i).says(u"by accident", u"in error", u"by mistake", u"accidentally", u"inadvertently")) return false;
        for (int k = i - 1; k >= 0 && i - k <= clause && at(k).sentence == at(i).sentence; --k)
            if (at(k).is(Cue::Me) || m_placeAt[std::size_t(k)] >= 0) return false;
        return true;
    }

    /// The token behind the answer that takes it back as a whole ("I withdraw that"); −1: none.
    int retraction(const Reading& best) const
    {
        const int sentence = at(best.mention.first).sentence;
        bool corrects = false; // "Edit: meant to type E, fat fingers"
        for (int i = best.mention.first - 1; i >= 0 && at(i).sentence >= sentence - 1; --i)
            corrects |= at(i).is(Cue::Wait);
        for (int i = best.mention.last + 1; i < int(m_tokens.size()); ++i)
            if (at(i).is(Cue::Retract) && !isRemark(i) && !isAboutAnother(best, i) && !speaksOfOther(i, best) &&
                !(at(i).is(Cue::But) && goesOn(i)) && !negatesBefore(i) && !(corrects && at(i).sentence == sentence))
                return i;
        return -1;
    }

    /// The one other option that is named behind a word that takes the answer back; else null.
    const Reading* namedInstead(const Reading& best, int retracted) const
    {
        const Reading* found = nullptr;
        for (const Reading& later : m_readings) {
            const bool behind = later.mention.first > retracted || (later.mention.first > best.mention.last &&
                                                                    turnsBehind(later)); // "*F, sorry. Wrong key."
            if (!behind || later.mention.place == best.mention.place) continue;
            if (later.mention.place < 0 || later.role < Role::Suggested) {
                if (later.role != Role::Named) continue;
            }
            if (later.mention.by != Mention::By::Label) continue;
            if (found && found->mention.place != later.mention.place) return nullptr;
            found = &later;
        }
        return found;
    }

    /// Read from what is said of the option rather than from a choice.
    static bool isDescription(const Reading& reading)
    {
        return reading.isBy("praised") || reading.isBy("identified") || reading.isBy("option_label");
    }

    /// A verb of liking stands with the mention, or a word that adds it to another one.
    bool isBeside(const Mention& mention, Cue cue) const
    {
        constexpr int beside = 4;
        const int sentence = at(mention.first).sentence;
        const auto other = [&](int i) {
            const int place = m_placeAt[std::size_t(i)];
            return place >= 0 && place != mention.place;
        };
        for (int i = mention.first - 1;
             i >= std::max(0, mention.first - beside) && at(i).sentence == sentence && !other(i); --i)
            if (at(i).is(cue)) return true;
        for (int i = mention.last + 1;
             i < std::min(int(m_tokens.size()), mention.last + 1 + beside) && at(i).sentence == sentence && !other(i);
             ++i)
            if (at(i).is(cue)) return true;
        return false;
    }

    /// "D seems fair to me, but E too": the second one, with nothing but that word, is added to the first one.
    bool sharesPraise(const Reading& first, const Reading& second) const
    {
        if (first.mention.by != Mention::By::Label || second.mention.by != Mention::By::Label ||
            first.mention.place == second.mention.place || first.mention.last >= second.mention.first ||
            first.role < Role::Suggested || second.role == Role::Rejected || second.role == Role::Tempted ||
            at(first.mention.first).sentence != at(second.mention.first).sentence)
            return false;
        int next = second.mention.last + 1;
        const bool also = next < int(m_tokens.size()) && at(next).is(Cue::Also);
        if (also && at(next).running) return second.role >= Role::Suggested; // "E도 무난합니다"
        if (also)
            ++next;
        else if (!at(second.mention.first - 1).is(Cue::Also))
            return false;
        return next >= int(m_tokens.size()) || at(next).ends;
    }

    /// "A suits me, and I like E too": liked like another one, and not the last word on it.
    bool likesSeveral(const Reading& best) const
    {
        if (best.mention.by != Mention::By::Label) return false;
        if (std::any_of(m_readings.begin(), m_readings.end(),
                        [&](const Reading& r) { return sharesPraise(best, r) || sharesPraise(r, best); }))
            return true;
        if (!isBeside(best.mention, Cue::Like)) return false;
        return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& r) {
            return r.mention.by == Mention::By::Label && r.mention.place != best.mention.place &&
                   r.role != Role::Rejected && r.role != Role::Tempted &&
                   (isBeside(r.mention, Cue::Like) || isBeside(r.mention, Cue::Also)) &&
                   (isBeside(best.mention, Cue::Also) || isBeside(r.mention, Cue::Also) ||
                    isBeside(r.mention, Cue::Like));
        });
    }

    /// A word that corrects opens the last sentence, and what holds instead cannot be read: "Correction: the other
    /// end".
    bool isCorrectedSomehow(const Reading& best) const
    {
        int i = int(m_tokens.size()) - 1;
        if (i < 0 || m_readings.back().mention.last > best.mention.last) return false;
        while (i > 0 && (at(i).sign.isNull() ? at(i - 1).sentence == at(i).sentence : true) && i > best.mention.last)
            --i;
        return i > best.mention.last && i + 2 < int(m_tokens.size()) && at(i).is(Cue::Wait) && at(i + 1).sign == u':' &&
               at(i + 2).sign.isNull();
    }

    /// "I choose D. No, I don't know": a no or the like opens what follows, and it ends undecided.
    bool endsInDoubt(const Reading& best) const
    {
        bool turned = false;
        for (int i = best.mention.last + 1; i < int(m_tokens.size()); ++i) {
            const bool opens = i > 0 && (at(i - 1).ends || at(i - 1).sign == dashMark || at(i - 1).sign == u',');
            turned |= at(i).is(Cue::Wait) || (opens && at(i).is(Cue::Not)) || (opens && at(i).vote < 0);
            const bool unsure = at(i).says(u"not sure", u"unsure", u"not certain", u"uncertain") && !goesOn(i) &&
                                best.mention.last >= m_readings.back().mention.last;
            if (turned && (at(i).is(Cue::Undecided) || unsure)) return true;
        }
        return false;
    }

    /// "C good, D better": another option follows in the sentence, and nothing says why it is named.
    bool isRivalled(const Reading& best) const
    {
        return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& later) {
            return later.mention.first > best.mention.last && later.mention.place != best.mention.place &&
                   later.mention.by == Mention::By::Label && later.role == Role::Named &&
                   at(later.mention.first).sentence == at(best.mention.first).sentence &&
                   at(later.mention.first - 1).sign == u',' && wordsAround(best) <= shortSentence;
        });
    }

    /// "Answer: A. No, that's wrong." A no opens what follows, and the answer does not come again.
    bool isDenied(const Reading& best) const
    {
        int to = int(m_tokens.size()); // a no behind another option is said of that
        for (const Reading& later : m_readings)
            if (later.mention.first > best.mention.last && later.mention.place != best.mention.place)
                to = std::min(to, later.mention.first);
        if (!opensNo(best.mention.last + 1, to)) return false;
        int no = best.mention.last + 1;
        while (no < to && !opensNo(no, no + 2))
            ++no;
        return std::none_of(m_readings.begin(), m_readings.end(), [&](const Reading& later) {
            return later.mention.first > no && later.mention.place == best.mention.place &&
                   later.role >= Role::Suggested;
        });
    }

    /// "I choose A. Wait, … So … rather than A."
    bool isReplaced(const Reading& later, const Reading& best) const
    {
        const int before = later.mention.first - 1;
        return &later == &m_readings.back() && at(before).is(Cue::Than) && !at(before).is(Cue::Sum, Cue::Verb) &&
               !at(before).says(u"than", u"over") && cueBetween(best.mention.last + 1, before, Cue::Wait) &&
               isLastSentence(before);
    }

    /// "F it is. Except it isn't", "or is it not?": a short clause turns from the answer and denies it.
    bool isUnsaid(const Reading& best) const
    {
        constexpr int longest = 5; // tokens of the clause
        const int size = int(m_tokens.size());
        for (int i = best.mention.last + 1; i + 2 < size; ++i) {
            if (m_placeAt[std::size_t(i)] >= 0 && m_placeAt[std::size_t(i)] != best.mention.place) return false;
            const bool opens = !at(i - 1).sign.isNull() && at(i).sign.isNull();
            if (!opens || !(at(i).is(Cue::But, Cue::Or, Cue::Except) || at(i).says(u"only"))) continue;
            bool it = false, denied = false;
            int end = i + 1;
            while (end < size && end - i <= longest && at(end).is(Cue::It, Cue::Be, Cue::Not, Cue::Modal, Cue::Hedge) &&
                   at(end).letter.isNull()) {
                it |= at(end).is(Cue::It);
                denied |= at(end).is(Cue::Not) && !at(end).says(u"nothing", u"no", u"none");
                ++end;
            }
            if (it && denied && (end >= size || !at(end).sign.isNull())) return true;
        }
        return false;
    }

    /// "I put down C, but I meant to be one lower": what was meant instead cannot be read.
    bool isMeantOtherwise(const Reading& best) const
    {
        const int size = int(m_tokens.size());
        for (int i = best.mention.last + 1; i + 2 < size; ++i) {
            if (!at(i).says(u"i meant") || at(i - 1).is(Cue::Relative, Cue::It) || !at(i + 1).sign.isNull()) continue;
            bool again =
                at(i + 1).says(u"every") || (at(i + 1).is(Cue::It) && !at(i + 2).sign.isNull()); // "I meant it."
            again |= at(i + 1).says(u"what") && at(i + 2).is(Cue::Me); // "I meant what I said"
            for (const Reading& later : m_readings)
                again |= later.mention.first > i && later.mention.by == Mention::By::Label &&
                         (later.mention.place != best.mention.place || later.mention.first - i <= 2);
            return !again;
        }
        return false;
    }

    /// "I know I should choose C, but I can't."
    bool cannot(const Reading& best) const
    {
        const int sentence = at(best.mention.last).sentence;
        for (int i = best.mention.last + 1; i + 2 < int(m_tokens.size()) && at(i).sentence == sentence; ++i)
            if (at(i).is(Cue::But) && at(i + 1).is(Cue::Me) && at(i + 2).is(Cue::Not) &&
                (i + 3 >= int(m_tokens.size()) || at(i + 3).ends))
                return true;
        return false;
    }

    /// "I take F… oops, there should be a D there": behind a word that takes back another option is named, and nothing
    /// turns from it again.
    bool endsWithAnother(const Reading& best) const
    {
        const Reading& last = m_readings.back();
        if (last.mention.by != Mention::By::Label || (last.role != Role::Named && last.role != Role::Conditional) ||
            last.mention.place == best.mention.place || last.mention.first < best.mention.last || last.isBy("listed"))
            return false;
        const auto takesBack = [](const Token& token) {
            return token.is(Cue::Wait) && !token.is(Cue::Not, Cue::Filler);
        };
        const auto from = m_tokens.begin() + best.mention.last + 1;
        return std::any_of(from, m_tokens.begin() + last.mention.first, takesBack) &&
               !cueBetween(last.mention.last + 1, int(m_tokens.size()), Cue::But, Cue::So, Cue::Than, Cue::Bad);
    }

    /// A word that takes back stands behind the answer, and the last thing named is another option.
    bool isTakenBack(const Reading& best) const
    {
        if (endsInDoubt(best) || isDenied(best) || isCorrectedSomehow(best) || cannot(best) || isUnsaid(best) ||
            isMeantOtherwise(best))
            return true;
        if (best.role == Role::Implied)
            for (const Reading& later : m_readings)
                if (later.mention.first > best.mention.last && later.mention.by == Mention::By::Label &&
                    later.role == Role::Named && later.mention.place != best.mention.place &&
                    cueBetween(best.mention.last + 1, later.mention.first, Cue::Wait))
                    return true;
        for (const Reading& later : m_readings) // "My choice is F. … So F isn't allowed, and E replaces it."
            if (later.mention.first > best.mention.last && later.mention.place == best.mention.place &&
                later.role == Role::Rejected && (!later.isBy("compared") || isReplaced(later, best)) &&
                at(later.mention.first).sentence != at(best.mention.first).sentence &&
                (later.mention.by == Mention::By::Label || best.mention.by != Mention::By::Label
                     ? turns(best.mention.last + 1, later.mention.first)
                     : cueBetween(best.mention.last + 1, later.mention.first, Cue::Wait, Cue::But, Cue::So)))
                return true;
        for (const Reading& later : m_readings) { // "I choose B. Scrap that: C gives me more"
            const int first = later.mention.first;
            if (first > best.mention.last && later.mention.by == Mention::By::Label && later.role == Role::Named &&
                later.mention.place != best.mention.place && first >= 2 && at(first - 2).is(Cue::Wait) &&
                !at(first - 2).is(Cue::Not) && !at(first - 1).sign.isNull() && at(first - 1).sign != u'\n' &&
                best.mention.last < first - 2)
                return true;
        }
        if (endsWithAnother(best)) return true;
        const Reading& last = m_readings.back();
        const int end = last.mention.last + 1;
        if (last.mention.by != Mention::By::Label || (last.role != Role::Named && last.role != Role::Conditional) ||
            last.mention.place == best.mention.place || (end < int(m_tokens.size()) && !at(end).ends))
            return false;
        return cueBetween(best.mention.last + 1, last.mention.first, Cue::Wait);
    }

    std::vector<int> m_placeAt; ///< per token the option that is named there, or −1
};

} // namespace

bool isAmended(const Passage& passage, const Reading& best)
{
    return Doubter(passage).isAmended(best);
}

bool meansAnother(const Passage& passage, const Reading& best)
{
    return Doubter(passage).meansAnother(best);
}

bool staysUndecided(const Passage& passage, const Reading& best)
{
    return Doubter(passage).staysUndecided(best);
}

std::optional<Extraction> retracted(const Passage& passage, const Reading& best)
{
    return Doubter(passage).retracted(best);
}

std::optional<Extraction> doubted(const Passage& passage, const Reading& best)
{
    return Doubter(passage).doubted(best);
}

} // namespace app::extract
