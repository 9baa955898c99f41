#include "app/extract/remainder.h"
#include "app/extract/decision.h"
#include "app/extract/endings.h"
#include "app/extract/fitting.h"
#include <algorithm>
#include <array>
using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr double smallestAmount = 15; ///< points of an option; smaller numbers count something else
constexpr int fewWords = 4;           ///< of a reply that is little more than a label in quotes or brackets

class Remainder : Passage
{
public:
    explicit Remainder(const Passage& passage)
        : Passage(passage)
    {
    }

    Extraction run(bool offMenu) const
    {
        const Extraction result = unread(offMenu);
        if (result.rule == "nothing_chosen"_L1 || result.rule == "nothing_found"_L1)
            if (const auto fitting = fittingOption(*this)) return *fitting;
        if (result.rule != "nothing_chosen"_L1 && result.rule != "off_menu"_L1) return result;
        const Reading* last = lastNamed();
        const Reading* only = last ? nullptr : onlyLive();
        if ((!last && !only) || declinesBefore(last ? *last : *only)) return result;
        return last ? answer(*last, "named_in_conclusion") : answer(*only, "only_option");
    }

private:
    Extraction unread(bool offMenu) const
    {
        const auto count = [&](Role role) {
            return std::count_if(m_readings.begin(), m_readings.end(),
                                 [&](const Reading& r) { return r.role == role && r.mention.place >= 0; });
        };
        if (!m_cutOff)
            if (const Reading* record = onlyRecord()) return answer(*record, "record");
        if (m_cutOff || endsMidway(*this)) return none(State::Truncated, "cut_off");
        const bool hedged = count(Role::Hedged) > 0 || (hasCue(Cue::Undecided) && !m_readings.empty());
        if (declines(m_tokens) && count(Role::Hedged) == 0) return none(State::Refused, "refusal");
        if (const Reading* only = likelyAnswer()) return answer(*only);
        if (const auto left = lastLeft()) return *left;
        if (const Reading* presumed = presumedAnswer()) return answer(*presumed);
        if (hedged) return none(State::Ambiguous, "undecided");
        if (count(Role::Conditional) > 0) return none(State::Ambiguous, "conditional");
        if (m_readings.empty()) return none(State::NotFound, "nothing_found");
        if (offMenu) return none(State::NotFound, "off_menu");
        return none(State::NotFound, "nothing_chosen");
    }

    /// The last place of the range that opens with an option: "A to D"; its own place where it opens none.
    int rangeEnd(const Reading& reading) const
    {
        const int next = reading.mention.last + 1;
        if (next + 1 >= int(m_tokens.size()) ||
            !(at(next).is(Cue::Through) || at(next).sign == dashMark || at(next).sign == u'-'))
            return reading.mention.place;
        for (const Reading& other : m_readings)
            if (other.mention.first == next + 1 && other.mention.by == Mention::By::Label) return other.mention.place;
        return reading.mention.place;
    }

    /// The option that is left where all others are rejected by name.
    std::optional<Extraction> lastLeft() const
    {
        std::array<bool, svo::optionCount> out{};
        const Reading* first = nullptr;
        const Reading* last = nullptr;
        for (const Reading& r : m_readings) {
            if (r.role != Role::Rejected || r.mention.place < 0) continue;
            out.at(std::size_t(r.mention.place)) = true;
            for (int place = r.mention.place; place < rangeEnd(r); ++place) // "cross out A to D"
                out.at(std::size_t(place + 1)) = true;
            if (!first) first = &r;
            last = &r;
        }
        if (std::count(out.begin(), out.end(), false) != 1) return std::nullopt;
        return Extraction{State::Extracted, int(std::find(out.begin(), out.end(), false) - out.begin()),
                          at(first->mention.first).start, at(last->mention.last).end, u"last_left"_s};
    }

    /// Where the sentence in brackets begins with which the reply ends: "… I'm having G. (If anybody does, F.)"; its
    /// end where there is none.
    int lastAside() const
    {
        const int size = int(m_tokens.size());
        if (size < 2 || at(size - 1).sign != u')') return size;
        for (int i = size - 2; i > 0; --i)
            if (at(i).sign == u'(') return at(i - 1).ends ? i : size;
        return size;
    }

    /// The one option of a reply whose condition the speaker takes for given ("as long as nobody objects: F"), where
    /// nothing is said for the case that it does not hold; else null.
    const Reading* presumedAnswer() const
    {
        if (m_tokens.empty() || m_tokens.back().sign == u'?') return nullptr;
        const int end = lastAside();
        for (int i = 0; i < end; ++i)
            if ((at(i).is(Cue::If) && !at(i).is(Cue::Presume, Cue::Benign)) || at(i).is(Cue::Undecided, Cue::Refuse))
                return nullptr;
        const Reading* found = nullptr;
        for (const Reading& r : m_readings) {
            if (r.mention.first >= end) break;
            if (r.role == Role::Rejected || (found && r.isBy("case"))) continue;
            if (r.role == Role::Hedged || r.mention.place < 0 || (found && r.mention.place != found->mention.place))
                return nullptr;
            if (r.role == Role::Conditional) found = &r;
        }
        if (!found) return nullptr;
        bool denies = false, turns = false; // "I can't assume that, though"
        for (int i = found->mention.last + 1; i < end; ++i) {
            denies |= at(i).is(Cue::Not) && at(i).sentence != at(found->mention.first).sentence;
            turns |= at(i).is(Cue::But, Cue::Elsewhere);
        }
        if (denies && turns) return nullptr;
        for (int i = found->mention.first; i >= 0 && at(i).sentence == at(found->mention.first).sentence; --i)
            if (at(i).is(Cue::Presume)) return found;
        return nullptr;
    }

    /// The only label of the reply stands as a record with its own amounts ("4,D,63,68"), or in brackets or quotes of
    /// its own among few words (print("D")), and nothing is said against it; else null.
    const Reading* onlyRecord() const
    {
        const Reading* label = nullptr;
        for (const Reading& r : m_readings) {
            if (r.mention.by == Mention::By::Position) return nullptr;
            if (r.mention.place < 0 && !r.mention.owned) continue;
            if (r.mention.by == Mention::By::Label) label = &r;
            if (r.mention.place != m_readings.front().mention.place) return nullptr;
            const bool pair = r.mention.by == Mention::By::Payoffs && r.isBy("alone");
            if (r.role != Role::Named && r.role != Role::Suggested && !pair) return nullptr;
        }
        if (!label || std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token& token) {
                if (token.is(Cue::Me, Cue::Other)) return false; // "나" is "I" and "or"
                return token.sign == u'?' || token.is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Reject, Cue::Bad,
                                                      Cue::If, Cue::Or, Cue::Hedge, Cue::Undecided, Cue::Third,
                                                      Cue::Past, Cue::Refuse, Cue::Between, Cue::Wait);
            }))
            return nullptr;
        return isRecord(*label) || (isHeld(*label) && !hasMoreWords(*label, fewWords)) ? label : nullptr;
    }

    bool isSignAt(int i) const { return i < 0 || i >= int(m_tokens.size()) || !at(i).sign.isNull(); }

    /// Signs or numbers around the label, and its amounts behind it with nothing but units and owners.
    bool isRecord(const Reading& label) const
    {
        int before = label.mention.first - 1;
        while (before >= 0 && at(before).digits)
            --before;
        if (!isSignAt(before)) return false;
        for (const Reading& r : m_readings) {
            const Mention& m = r.mention;
            if (m.by != Mention::By::Payoffs || m.first < label.mention.last ||
                m.first - label.mention.last > attachment)
                continue;
            for (int i = label.mention.last + 1; i <= m.last; ++i)
                if (at(i).sign.isNull() && !at(i).number &&
                    !at(i).is(Cue::Unit, Cue::Me, Cue::Other, Cue::Fluff, Cue::You))
                    return false;
            int end = m.last + 1;
            while (end < int(m_tokens.size()) && at(end).is(Cue::Unit, Cue::Fluff, Cue::Me, Cue::Other))
                ++end;
            return isSignAt(end);
        }
        return false;
    }

    /// ("D"), [D], {D}, or signs only around it.
    bool isHeld(const Reading& label) const
    {
        const int first = label.mention.first, last = label.mention.last;
        if (!hasMoreWords(label, 0)) return true;
        return first > 0 && last + 1 < int(m_tokens.size()) && QStringView(u"([{\"'").contains(at(first - 1).sign) &&
               QStringView(u")]}\"'").contains(at(last + 1).sign) && !at(first - 1).sign.isNull() &&
               !at(last + 1).sign.isNull();
    }

    bool hasMoreWords(const Reading& label, int limit) const
    {
        const QChar letter = at(label.mention.first).letter;
        return std::count_if(m_tokens.begin(), m_tokens.end(), [letter](const Token& token) {
                   return token.sign.isNull() && !token.number && (token.letter != letter || letter.isNull());
               }) > limit;
    }

    /// A finished reply of several sentences ends with one that names one option, says nothing against it, and is not
    /// the last of a row of descriptions; else null.
    const Reading* lastNamed() const
    {
        const Reading& last = m_readings.back();
        const int sentence = at(last.mention.first).sentence;
        if (!m_tokens.back().ends || (sentence == 0 && (!isOnlyOne() || isOnlyDescribed(last, 0))) ||
            last.role != Role::Named || last.mention.place < 0 || last.mention.by != Mention::By::Label ||
            last.isBy("listed"))
            return nullptr;
        int first = last.mention.first;
        while (first > 0 && at(first - 1).sentence == sentence)
            --first;
        const std::vector<bool> quoted = quotedTokens(m_tokens);
        if (quoted[std::size_t(last.mention.first)] || opensGerund(last) ||
            isTakenBySomebody(m_tokens, last.mention.first))
            return nullptr;
        for (int i = 0; i + 1 < first; ++i) // "Sorry, no. Even E would be an endorsement."
            if (at(i).is(Cue::Not) && at(i + 1).sign == u'.' && i > 0 && at(i - 1).sign == u',') return nullptr;
        int setting = last.mention.first - 1;
        while (setting > first && at(setting).is(Cue::Option) && at(setting).sign.isNull())
            --setting;
        if (setting > first && at(setting).says(u"in") && !cueBetween(first, setting, Cue::So))
            return nullptr; // "The total is largest in A."
        if (last.mention.first > first && at(last.mention.first - 1).says(u"there's"))
            return nullptr; // "Then there's C."
        const bool singled = isSingledOut(last, first);
        const int next = last.mention.last + 1;
        if (isOnlyDescribed(last, first) && at(next).is(Cue::Be) && at(next + 1).is(Cue::Setting) &&
            !cueBetween(first, int(m_tokens.size()), Cue::Me) &&
            std::none_of(m_tokens.begin() + next, m_tokens.end(),
                         [](const Token& token) { return token.is(Cue::Settle, Cue::Praise, Cue::Choose); }))
            return nullptr; // "E is in the middle, and both get 75 there."
        for (int i = first; i < int(m_tokens.size()); ++i) {
            if (at(i).sentence != sentence && at(i).sign.isNull()) return nullptr;
            if (i > last.mention.last && at(i).is(Cue::But)) return nullptr;
            if (quoted[std::size_t(i)] || (singled && i < last.mention.first && at(i).is(Cue::Not))) continue;
            if (at(i).is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Reject, Cue::Bad, Cue::If, Cue::Or, Cue::Hedge,
                         Cue::Also, Cue::Undecided, Cue::Third, Cue::Past, Cue::Refuse, Cue::Between, Cue::Wait) ||
                at(i).sign == u'?' || at(i).sign == u'\n')
                return nullptr;
        }
        for (const Reading& reading : m_readings)
            if (at(reading.mention.first).sentence == sentence && reading.mention.place != last.mention.place)
                return nullptr;
        if (namesOtherLetter(last, first) || repeatsSentence(last)) return nullptr;
        const bool opens = last.mention.first - first <= 1 || at(first).is(Cue::And);
        for (const Reading& reading : m_readings) {
            const bool near = at(reading.mention.first).sentence == sentence - 1;
            if (opens && near && reading.mention.place != last.mention.place) return nullptr;
        }
        return &last;
    }

    /// "Greed votes A. Kindness votes I.": the sentence before says the same of another option, in the same words.
    bool repeatsSentence(const Reading& last) const
    {
        const int i = last.mention.first;
        if (m_readings.size() < 2 || i == 0) return false;
        const Mention& before = m_readings[m_readings.size() - 2].mention;
        if (before.by != Mention::By::Label || before.place == last.mention.place || before.first == 0 ||
            at(i).sentence - at(before.first).sentence != 1)
            return false;
        const Token& one = at(before.first - 1);
        const Token& other = at(i - 1);
        constexpr int content = 4; // characters
        return one.sign.isNull() && other.sign.isNull() && one.cues == other.cues && one.word.size() >= content &&
               one.word.size() == other.word.size() && before.last + 1 < i && at(before.last + 1).ends;
    }

    /// "The one without the need for a justification is E.": what is not said of the others is said of this one.
    bool isSingledOut(const Reading& reading, int first) const
    {
        while (first < reading.mention.first && at(first).is(Cue::Fluff, Cue::So) && !at(first).is(Cue::Option))
            ++first;
        const int is = reading.mention.first - 1, behind = reading.mention.last + 1;
        return is > first && at(first).is(Cue::Option) && !at(first).is(Cue::Answer) && at(is).is(Cue::Be) &&
               (behind >= int(m_tokens.size()) || at(behind).ends) &&
               !cueBetween(first, is, Cue::Choose, Cue::Like, Cue::Grant, Cue::Me);
    }

    /// The reply speaks of one option only, in a sentence that says nothing against it and does not only describe it;
    /// else null.
    const Reading* onlyLive() const
    {
        if (declines(m_tokens) || hasCue(Cue::Undecided) || hasCue(Cue::Retract) || m_tokens.back().sign == u'?')
            return nullptr;
        const Reading* found = nullptr;
        for (const Reading& r : m_readings) {
            if (r.mention.place < 0 || r.mention.by == Mention::By::Position || r.isBy("listed")) return nullptr;
            if (found && r.mention.place != found->mention.place) return nullptr;
            if (r.role == Role::Rejected || r.role == Role::Conditional || r.role == Role::Tempted ||
                r.role == Role::Hedged)
                return nullptr;
            if (!found || r.mention.by == Mention::By::Label) found = &r;
        }
        if (!found || stopsBehind(*found)) return nullptr;
        const bool single = found->mention.by == Mention::By::Amount && m_readings.size() == 1;
        const int before = found->mention.first - 1;
        if (before > 1 && isUnknown(before) && isUnknown(before - 1) && at(before - 2).is(Cue::Fluff) &&
            !at(before - 2).is(Cue::Me, Cue::Answer))
            return nullptr; // "a banker chooses A, I suppose"
        if (opensGerund(*found)) return nullptr;
        if (isTakenBySomebody(m_tokens, found->mention.first)) return nullptr;
        if (before >= 0 && at(before).is(Cue::Towards)) return nullptr;                     // "starting from 100/50"
        const bool mine = before > 0 && at(before).is(Cue::Be) && hasCue(Cue::Me) &&        // "my highest number is 85"
                          !at(before - 1).is(Cue::Elsewhere);                               // but "my minimum is 85"
        if (single && !mine && !hasCue(Cue::Grant) && !hasCue(Cue::Settle)) return nullptr; // "the other hopes for 68"
        const int sentence = at(found->mention.first).sentence;
        if (!m_tokens.back().ends && m_tokens.back().sentence != sentence) return nullptr; // cut off
        int first = found->mention.first;
        while (first > 0 && at(first - 1).sentence == sentence)
            --first;
        bool committed = false, states = false;
        int unknown = 0; // "a hermit took A": words of which we know none
        for (int i = first; i < int(m_tokens.size()) && at(i).sentence == sentence; ++i) {
            committed |= at(i).is(Cue::Me, Cue::Answer);
            states |= at(i).is(Cue::Choose, Cue::Settle) || at(i).english;
            unknown += at(i).sign.isNull() && !at(i).cues && !at(i).number && at(i).letter.isNull();
            if ((at(i).is(Cue::Be) && at(i).is(Cue::Modal)) || at(i).is(Cue::Gerund))
                if (!committed) return nullptr; // "generous would be A", "choosing A would give them 100"
            if (at(i).is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Reject, Cue::Bad, Cue::If, Cue::Or, Cue::Hedge,
                         Cue::Also, Cue::Third, Cue::Past, Cue::Between, Cue::You, Cue::Retract) ||
                at(i).sign == u'?')
                return nullptr;
        }
        const bool apart = isSignAt(found->mention.first - 1) && isSignAt(found->mention.last + 1);
        const bool speaks = committed || states || hasCue(Cue::Me) || hasCue(Cue::Answer);
        if (found->mention.by == Mention::By::Label && unknown > 1 && !speaks && !apart) return nullptr;
        if (isOnlyDescribed(*found, first) || namesOtherLetter(*found) || namesOtherAmount(*found)) return nullptr;
        return found;
    }

    /// "Saying "E" would imply that …"
    bool opensGerund(const Reading& reading) const
    {
        int before = reading.mention.first - 1, behind = reading.mention.last + 1;
        while (before > 0 && (isDress(at(before)) || at(before).is(Cue::Fluff, Cue::Option)))
            --before;
        while (behind < int(m_tokens.size()) && isDress(at(behind)))
            ++behind;
        const int owner = before > 0 && at(before - 1).is(Cue::Me) ? before - 1 : before; // "my saying E would …"
        return before >= 0 && (owner == 0 || at(owner - 1).ends) && at(before).word.endsWith(u"ing") &&
               behind < int(m_tokens.size()) && at(behind).is(Cue::Modal, Cue::Be);
    }

    /// A word that is in no list, perhaps the name of somebody.
    bool isUnknown(int i) const { return at(i).sign.isNull() && !at(i).cues && !at(i).number && at(i).letter.isNull(); }

    /// Words stand behind a mention, and no mark ends them; or a sentence is nothing but "no".
    bool stopsBehind(const Reading& reading) const
    {
        for (int i = 0; i + 1 < int(m_tokens.size()); ++i)
            if (at(i).is(Cue::Not) && at(i + 1).ends && at(i + 1).sign != u'\n') return true;
        const Token& last = m_tokens.back();
        return int(m_tokens.size()) > shortSentence + 1 && last.sign.isNull() && &last != &at(reading.mention.last) &&
               !(last.number && isOwnAmount(reading, last.value));
    }

    /// "Option A is the one with the largest gap", "in E we both get the same"
    bool isOnlyDescribed(const Reading& reading, int from) const
    {
        if (reading.mention.by != Mention::By::Label) return false;
        const int next = reading.mention.last + 1;
        if (next < int(m_tokens.size()) && !at(next).ends)
            for (int i = reading.mention.first - 1; i >= from && at(i).is(Cue::Option, Cue::Fluff, Cue::Setting); --i)
                if (at(i).is(Cue::Setting)) return true;
        if (next >= int(m_tokens.size()) || !at(next).sign.isNull() || at(next).is(Cue::Because)) return false;
        for (int i = reading.mention.first - 1; i >= from; --i)
            if (at(i).sign.isNull() && !at(i).is(Cue::Option, Cue::Fluff)) return false;
        return true;
    }

    /// A capital letter that may be another option's label stands somewhere: "both A and I have something for them".
    bool namesOtherLetter(const Reading& reading, int from = 0) const
    {
        const QChar own = at(reading.mention.first).letter;
        for (int i = std::max(1, from); i + 1 < int(m_tokens.size()); ++i) {
            const Token& token = at(i);
            if (token.letter.isNull() || !token.capital || token.foreign || token.letter == own || at(i - 1).ends ||
                token.letter > u'I')
                continue;
            const bool ranges =
                !at(i - 1).sign.isNull() ? false : at(i - 1).is(Cue::And) || (i > 1 && at(i - 2).letter == own);
            const bool pronoun = token.letter == u'I' && at(i + 1).sign.isNull() && !ranges;
            if (!pronoun) return true;
        }
        return false;
    }

    /// An amount as options have them stands somewhere, and is not one of this option's.
    bool namesOtherAmount(const Reading& reading) const
    {
        if (reading.mention.by == Mention::By::Label) return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(reading.mention.place)];
        return std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token& token) {
            return token.number && (token.value == 0 || token.value >= smallestAmount) && token.value <= 100 &&
                   token.value != own.self && token.value != own.other;
        });
    }

    /// One sentence by the speaker, in words we know, of one option only.
    bool isOnlyOne() const
    {
        int words = 0, unknown = 0;
        bool me = false;
        for (const Token& token : m_tokens) {
            if (!token.sign.isNull() || !token.letter.isNull() || token.number) continue;
            ++words;
            me |= token.is(Cue::Me);
            unknown += !token.cues;
        }
        return me && unknown * 2 <= words + 1 &&
               std::all_of(m_readings.begin(), m_readings.end(),
                           [&](const Reading& r) { return r.mention.place == m_readings.back().mention.place; });
    }

    /// "Probably B", "Probably B – 98 for me, 54 for them", where no other option is named; else null.
    const Reading* likelyAnswer() const
    {
        const Reading* found = nullptr;
        for (const Reading& reading : m_readings) {
            if (found && reading.mention.place != found->mention.place) return nullptr;
            if (found && reading.mention.by == Mention::By::Payoffs && reading.role >= Role::Suggested) continue;
            if (reading.role != Role::Hedged || !reading.isBy("likely")) return nullptr;
            found = &reading;
        }
        return hasCue(Cue::Undecided) ? nullptr : found;
    }
};

} // namespace

Extraction remainder(const Passage& passage, bool offMenu)
{
    return Remainder(passage).run(offMenu);
}

} // namespace app::extract
