#include "app/extract/decision.h"
#include "app/extract/contradiction.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr int negationReach = 4;      ///< tokens between "not" and what it negates
constexpr int shortSentence = 4;      ///< words of a sentence that is little more than a label
constexpr double smallestAmount = 15; ///< points of an option; smaller numbers count something else
constexpr int fewWords = 4;           ///< of a reply that is little more than a label in quotes or brackets

class Decider
{
public:
    Decider(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
            bool cutOff)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_item(item)
        , m_cutOff(cutOff)
        , m_placeAt(tokens.size(), -1)
    {
        for (const Reading& reading : readings)
            m_placeAt[std::size_t(reading.mention.first)] = reading.mention.place;
    }

    Extraction run()
    {
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            if (m_readings[n].role >= Role::Suggested && !isAttached(n)) weigh(int(n));
        if (hasCue(Cue::Undecided) && m_best >= 0 && staysUndecided()) return none(State::Ambiguous, "undecided");
        if (m_best < 0 || isOffMenuHint()) {
            const Extraction result = unread();
            const bool open = result.rule == "nothing_chosen"_L1 || result.rule == "off_menu"_L1;
            const Reading* last = open ? lastNamed() : nullptr;
            const Reading* only = open && !last ? onlyLive() : nullptr;
            if ((!last && !only) || declinesBefore(last ? *last : *only)) return result;
            Extraction read = answer(last ? *last : *only);
            read.rule = last ? u"named_in_conclusion"_s : u"only_option"_s;
            return read;
        }
        const Reading& best = m_readings[std::size_t(m_best)];
        if (const int retracted = retraction(best); retracted >= 0) {
            const Reading* instead = namedInstead(best, retracted);
            if (!instead) return none(State::Ambiguous, "taken_back");
            Extraction read = answer(*instead);
            read.rule = u"corrected"_s;
            return read;
        }
        const Reading* insisted = insistedAmounts(m_tokens, m_readings, std::size_t(m_best));
        if (m_conflict) return insisted ? answer(*insisted, "insisted") : none(State::Ambiguous, "two_answers");
        if (best.role == Role::Suggested && othersFollow(best)) return none(State::Ambiguous, "only_hinted");
        if (best.mention.place < 0) return none(State::NotFound, "off_menu");
        if (isDescription(best) && declinesBefore(best)) return none(State::Refused, "refusal");
        if (isTakenBack(best)) return none(State::Ambiguous, "taken_back");
        if (likesSeveral(best)) return none(State::Ambiguous, "likes_several");
        if (breaksOff(best)) return none(State::Truncated, "cut_off");
        if (contradicts(m_tokens, m_readings, m_item, std::size_t(m_best)))
            return insisted ? answer(*insisted, "insisted") : none(State::Ambiguous, "label_against_amounts");
        if (m_cutOff && !isComplete(best)) return none(State::Truncated, "cut_off");
        return answer(best);
    }

private:
    Extraction answer(const Reading& reading) const { return answer(reading, reading.rule); }
    Extraction answer(const Reading& reading, const char* rule) const
    {
        return {State::Extracted, reading.mention.place, at(reading.mention.first).start, at(reading.mention.last).end,
                QString::fromLatin1(rule)};
    }

    static Extraction none(State state, const char* rule) { return {state, -1, -1, -1, QString::fromLatin1(rule)}; }

    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    bool hasCue(Cue cue) const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token& token) { return token.is(cue); });
    }

    template <class... More> bool cueBetween(int from, int to, More... cues) const
    {
        return extract::cueBetween(m_tokens, from, to, cues...);
    }

    bool opensNo(int from, int to) const { return extract::opensNo(m_tokens, from, to); }

    /// Amounts beside a label that says the same, or that a chosen label governs, are no answer of their own.
    bool isAttached(std::size_t n) const
    {
        const Reading& r = m_readings[n];
        if (r.mention.by == Mention::By::Label || n == 0) return false;
        const Reading& before = m_readings[n - 1];
        const bool amount =
            r.mention.by == Mention::By::Amount && r.role <= Role::Implied; // "in the first row they get 100"
        if (before.mention.by == Mention::By::Position && !(amount && before.role < Role::Suggested)) return false;
        if (before.mention.by == Mention::By::Payoffs || before.mention.by == Mention::By::Amount) return false;
        if (before.role == Role::Conditional && before.mention.place == r.mention.place &&
            at(r.mention.first).sentence - at(before.mention.last).sentence == 1)
            return true; // "Suppose I choose A. They get 100, I get 50."
        if (r.role >= Role::Chosen) return false;
        if (r.mention.first - before.mention.last > attachment ||
            at(r.mention.first).sentence != at(before.mention.last).sentence)
            return false;
        if (before.role < Role::Suggested && at(before.mention.last + 1).sign == u',' && !isSetting(before))
            return false; // "option I, with 85 …"
        // What a label that is only described comes with is a description, too.
        return before.role >= Role::Suggested || (before.mention.place == r.mention.place &&
                                                  (r.role == Role::Suggested ||
                                                   (std::string_view(r.rule) == "alone" &&
                                                    (at(before.mention.last + 1).sign.isNull() || isSetting(before))) ||
                                                   (amount && before.mention.by == Mention::By::Position)));
    }

    /// "In D I get 63"
    bool isSetting(const Reading& reading) const
    {
        const int before = reading.mention.first - 1;
        return before >= 0 && at(before).is(Cue::Setting) && (before == 0 || at(before - 1).ends);
    }

    void weigh(int n)
    {
        const Reading& now = m_readings[std::size_t(n)];
        if (m_best < 0) {
            m_best = n;
            return;
        }
        const Reading& best = m_readings[std::size_t(m_best)];
        const int from = best.mention.last + 1;
        const int to = now.mention.first;
        if (now.mention.place == best.mention.place) {
            const bool letter = now.mention.by == Mention::By::Label || best.mention.by != Mention::By::Label;
            if (now.role > best.role || (now.role == best.role && !m_conflict && letter)) m_best = n;
            const bool concluded = now.role == best.role && std::string_view(now.rule) == "concluded";
            if (concluded) m_best = n;
            if (now.role >= best.role) m_conflict = m_conflict && now.role < Role::Chosen && !concluded;
            return;
        }
        switch (amountsBehind(m_tokens, best, now)) {
        case AmountsBehind::Describe:
            return;
        case AmountsBehind::Contradict:
            m_conflict = true;
            return;
        case AmountsBehind::Choose:
            break;
        }
        if (isLastWord(now) && now.role < best.role && std::string_view(best.rule) != "marked_row" &&
            best.role == Role::Chosen) {
            if (cueBetween(from, to, Cue::Not, Cue::Bad, Cue::Wait, Cue::But, Cue::So))
                m_best = n, m_conflict = false;
            else
                m_conflict = true;
            return;
        }
        if (std::string_view(now.rule) == "option_label" && std::string_view(best.rule) == "answer_label")
            return; // "Answer: C", "Alternative: D"
        if (isFirstLine(best) && !turns(from, to) && !turnsBehind(now) && !isFinalLine(now)) return;
        if (now.role == Role::Implied && best.role == Role::Chosen && std::string_view(now.rule) == "alone" &&
            std::string_view(best.rule) != "marked_row" && at(to).sentence != at(from - 1).sentence) {
            // "I choose B. … C, then. (It would leave me 59.)"
            const bool states = now.mention.by == Mention::By::Payoffs; // "… nearly the maximum. I get 98 and they 46"
            if (states ? cueBetween(from, to, Cue::Wait, Cue::But) || opensNo(from, to) : turns(from, to))
                m_best = n, m_conflict = false;
            else if (!hasSign(from, to, u'>'))
                m_conflict = true;
            return;
        }
        if (now.role > best.role || now.role == Role::Chosen) {
            m_best = n;
            m_conflict = now.role == best.role && !turns(from, to) && !turnsBehind(now) && !isFinalLine(now);
            return;
        }
        const bool trailsOff =
            from + 1 < to && at(from).sign == dotsMark && at(from + 1).sign.isNull(); // "F... well, go on, G"
        const bool turned = cueBetween(from, to, Cue::Wait) || opensNo(from, to) || trailsOff;
        if (turned && now.role == Role::Suggested && std::string_view(now.rule) == "named_at_end") {
            m_best = n; // "E. No … I'd like to be nicer, F."
            m_conflict = false;
        } else if (now.role == Role::Implied && (turned || std::string_view(now.rule) == "concluded")) {
            m_best = n;
            m_conflict = false;
        } else if (now.role == best.role && now.role == Role::Suggested && !(concludes(now) && !m_conflict)) {
            m_conflict = true;
        } else if (now.role == best.role && isLastWord(now) && isFinalLine(now)) {
            m_best = n;
            m_conflict = false;
        } else if (now.role == best.role) {
            const bool first = std::string_view(best.rule) == "answer_first";
            if (first && std::string_view(now.rule) != "alone" && !opensNo(from, to)) return;
            if (turned || cueBetween(from, to, Cue::So, Cue::But)) {
                m_best = n;
                m_conflict = false;
            } else {
                m_conflict = true;
            }
        }
    }

    /// "F, sorry."
    bool turnsBehind(const Reading& reading) const
    {
        const int next = reading.mention.last + 1;
        return cueBetween(next, std::min(int(m_tokens.size()), next + 3), Cue::Wait);
    }

    /// A line of its own that ends the reply with the speaker's answer: "E", "My answer: E".
    bool isFinalLine(const Reading& reading) const
    {
        for (int i = reading.mention.last + 1; i < int(m_tokens.size()); ++i)
            if (at(i).sign.isNull()) return false;
        int words = 0;
        bool me = false;
        for (int i = reading.mention.first - 1; i >= 0; --i) {
            if (at(i).sign == u'\n') return words == 0 || (me && words <= shortSentence);
            if (at(i).number) return false;
            words += at(i).sign.isNull();
            me |= at(i).is(Cue::Me);
        }
        return false;
    }

    /// A bare answer that is the first line of several.
    bool isFirstLine(const Reading& reading) const
    {
        for (int i = 0; i < reading.mention.first; ++i)
            if (at(i).sign.isNull() && !at(i).is(Cue::Option)) return false;
        for (int i = reading.mention.last + 1; i < int(m_tokens.size()); ++i) {
            if (at(i).sign == u'\n') return true;
            if (at(i).sign.isNull()) return false;
        }
        return false;
    }

    bool hasSign(int from, int to, QChar sign) const
    {
        return std::any_of(m_tokens.begin() + from, m_tokens.begin() + to,
                           [sign](const Token& token) { return token.sign == sign; });
    }

    /// "So", "but" or the like stands before a mention in its sentence.
    bool concludes(const Reading& reading) const
    {
        int i = reading.mention.first;
        while (i > 0 && at(i - 1).sentence == at(reading.mention.first).sentence)
            --i;
        return cueBetween(i, reading.mention.first, Cue::So, Cue::But, Cue::Wait);
    }

    /// A word between the tokens turns from what was said to something else.
    bool turns(int from, int to) const
    {
        return opensNo(from, to) || cueBetween(from, to, Cue::Wait, Cue::But, Cue::So, Cue::Not, Cue::Past);
    }

    /// A bare label with which the reply ends.
    bool isLastWord(const Reading& reading) const
    {
        if (reading.mention.by != Mention::By::Label ||
            (std::string_view(reading.rule) != "alone" && std::string_view(reading.rule) != "after_colon"))
            return false;
        int words = 0;
        for (int i = int(m_tokens.size()) - 1; i >= 0 && at(i).sentence == at(reading.mention.first).sentence; --i)
            words += at(i).sign.isNull();
        for (int i = reading.mention.last + 1; i < int(m_tokens.size()); ++i)
            if (at(i).sign.isNull()) return false;
        return words <= shortSentence || std::string_view(reading.rule) == "after_colon";
    }

    /// Says after its last answer, or in the same breath, that it cannot decide.
    bool staysUndecided() const
    {
        const Reading& best = m_readings[std::size_t(m_best)];
        const Reading& end = m_readings.back();
        if (end.mention.by == Mention::By::Label && end.mention.place != best.mention.place &&
            end.role == Role::Named && at(end.mention.first).sentence == at(best.mention.first).sentence &&
            (end.mention.last + 1 >= int(m_tokens.size()) || at(end.mention.last + 1).ends))
            return true; // "it depends: with a friend I take E, with a stranger A"
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (!at(i).is(Cue::Undecided)) continue;
            if (i > best.mention.last && (best.role < Role::Chosen || isLastSentence(i))) return true;
            if (at(i).sentence == at(best.mention.first).sentence && best.role < Role::Chosen &&
                !cueBetween(i, best.mention.first, Cue::So, Cue::But))
                return true;
        }
        return false;
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

    /// The token behind the answer that takes it back as a whole ("I withdraw that"); −1: none.
    int retraction(const Reading& best) const
    {
        const int sentence = at(best.mention.first).sentence;
        bool corrects = false; // "Edit: meant to type E, fat fingers"
        for (int i = best.mention.first - 1; i >= 0 && at(i).sentence >= sentence - 1; --i)
            corrects |= at(i).is(Cue::Wait);
        for (int i = best.mention.last + 1; i < int(m_tokens.size()); ++i)
            if (at(i).is(Cue::Retract) && !negatesBefore(i) && !(corrects && at(i).sentence == sentence)) return i;
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
        const std::string_view rule = reading.rule;
        return rule == "praised" || rule == "identified" || rule == "option_label";
    }

    /// "As an AI I don't choose. The fairest one is E": declined before, and nothing turns against that.
    bool declinesBefore(const Reading& reading) const
    {
        bool declined = false;
        for (int i = 0; i < reading.mention.first; ++i) {
            if (at(i).is(Cue::Refuse))
                declined = true;
            else if (at(i).is(Cue::But, Cue::Benign, Cue::Wait, Cue::So))
                declined = false;
        }
        return declined;
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

    /// "A suits me, and I like E too": liked like another one, and not the last word on it.
    bool likesSeveral(const Reading& best) const
    {
        if (best.mention.by != Mention::By::Label || !isBeside(best.mention, Cue::Like)) return false;
        return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& r) {
            return r.mention.by == Mention::By::Label && r.mention.place != best.mention.place &&
                   r.role != Role::Rejected && r.role != Role::Tempted &&
                   (isBeside(r.mention, Cue::Like) || isBeside(r.mention, Cue::Also)) &&
                   (isBeside(best.mention, Cue::Also) || isBeside(r.mention, Cue::Also) ||
                    isBeside(r.mention, Cue::Like));
        });
    }

    /// "I choose D. No, I don't know": a no or the like opens what follows, and it ends undecided.
    bool endsInDoubt(const Reading& best) const
    {
        bool turned = false;
        for (int i = best.mention.last + 1; i < int(m_tokens.size()); ++i) {
            const bool opens = i > 0 && (at(i - 1).ends || at(i - 1).sign == dashMark || at(i - 1).sign == u',');
            turned |= at(i).is(Cue::Wait) || (opens && at(i).is(Cue::Not)) || (opens && at(i).vote < 0);
            if (turned && at(i).is(Cue::Undecided)) return true;
        }
        return false;
    }

    /// A word that takes back stands behind the answer, and the last thing named is another option.
    bool isTakenBack(const Reading& best) const
    {
        if (endsInDoubt(best)) return true;
        if (best.role == Role::Implied)
            for (const Reading& later : m_readings)
                if (later.mention.first > best.mention.last && later.mention.by == Mention::By::Label &&
                    later.role == Role::Named && later.mention.place != best.mention.place &&
                    cueBetween(best.mention.last + 1, later.mention.first, Cue::Wait))
                    return true;
        for (const Reading& later : m_readings) // "My choice is F. … So F isn't allowed, and E replaces it."
            if (later.mention.first > best.mention.last && later.mention.place == best.mention.place &&
                later.role == Role::Rejected && std::string_view(later.rule) != "compared" &&
                at(later.mention.first).sentence != at(best.mention.first).sentence &&
                turns(best.mention.last + 1, later.mention.first))
                return true;
        for (const Reading& later : m_readings) { // "I choose B. Scrap that: C gives me more"
            const int first = later.mention.first;
            if (first > best.mention.last && later.mention.by == Mention::By::Label && later.role == Role::Named &&
                later.mention.place != best.mention.place && first >= 2 && at(first - 2).is(Cue::Wait) &&
                !at(first - 2).is(Cue::Not) && !at(first - 1).sign.isNull() && at(first - 1).sign != u'\n' &&
                best.mention.last < first - 2)
                return true;
        }
        const Reading& last = m_readings.back();
        const int end = last.mention.last + 1;
        if (last.mention.by != Mention::By::Label || last.role != Role::Named ||
            last.mention.place == best.mention.place || (end < int(m_tokens.size()) && !at(end).ends))
            return false;
        return cueBetween(best.mention.last + 1, last.mention.first, Cue::Wait);
    }

    /// No word stands behind the sentence of a token.
    bool isLastSentence(int token) const
    {
        for (int i = int(m_tokens.size()) - 1; i > token && at(i).sentence != at(token).sentence; --i)
            if (at(i).sign.isNull()) return false;
        return true;
    }

    /// Words and numbers of the sentence of a mention.
    int wordsAround(const Reading& reading) const
    {
        const int sentence = at(reading.mention.first).sentence;
        return int(std::count_if(m_tokens.begin(), m_tokens.end(), [&](const Token& token) {
            return token.sentence == sentence && token.sign.isNull();
        }));
    }

    /// Only prepositions and nouns of an option stand before the label, on the line of another sentence.
    bool onlyIntroduces(const Reading& reading) const
    {
        int i = reading.mention.first - 1;
        for (; i >= 0 && !at(i).ends; --i)
            if (!at(i).sign.isNull() || !at(i).is(Cue::Fluff, Cue::Option) || at(i).is(Cue::So, Cue::Filler, Cue::It))
                return false;
        return i >= 0 && i + 1 < reading.mention.first && at(i).sign != u'\n';
    }

    /// Both amounts with their owners, and a pause behind them: "63 for me, 68 for them; that way neither of us is
    /// jeal"
    bool isStatedPair(const Reading& reading) const
    {
        const Mention& m = reading.mention;
        if (m.by != Mention::By::Payoffs || !m.owned || m.first > shortSentence) return false;
        for (int i = m.last + 1; i < int(m_tokens.size()) && i - m.last < 8; ++i) {
            if (at(i).ends || at(i).sign == u';') return true;
            if (!at(i).is(Cue::Me, Cue::Other, Cue::Fluff, Cue::Unit, Cue::Both)) return false;
        }
        return false;
    }

    bool isOwnAmount(const Reading& reading, double value) const
    {
        const svo::Allocation& own = m_item.payoffs[std::size_t(reading.mention.place)];
        return value == own.self || value == own.other;
    }

    /// The reply goes through the list: "A makes me rich, B nearly as rich, C less so, D"
    bool isNextOfList(const Reading& best) const
    {
        const auto named = [&](int place) {
            return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& r) {
                return r.mention.by == Mention::By::Label && r.mention.place == place &&
                       at(r.mention.first).sentence == at(best.mention.first).sentence;
            });
        };
        return best.mention.by == Mention::By::Label && best.mention.place >= 2 && named(best.mention.place - 1) &&
               named(best.mention.place - 2);
    }

    /// A reply that stops in the middle of the sentence with the answer, which so far is only a weak hint.
    bool breaksOff(const Reading& best) const
    {
        std::size_t end = m_tokens.size(); // behind the amounts a unit may stand
        while (end > 1 && m_tokens[end - 1].is(Cue::Unit) && best.mention.last + 1 < int(end))
            --end;
        const Token& last = m_tokens[end - 1];
        if (m_tokens.size() < 10 || last.ends) return false;
        if (last.is(Cue::So) && !last.is(Cue::Anaphor)) return true; // "… so", and what follows is missing
        if (last.sign == u':' && at(best.mention.last).sentence == last.sentence) return true; // "… Then C:"
        if (last.number && isOwnAmount(best, last.value)) return false;
        if (best.role == Role::Suggested && last.sign.isNull() && &last != &at(best.mention.last))
            for (const Reading& later : m_readings)
                if (later.mention.by == Mention::By::Label && later.mention.first > best.mention.last &&
                    later.mention.place != best.mention.place)
                    return true; // "with A I get 85 and they 15, with I they"
        if (best.role == Role::Suggested && best.mention.by != Mention::By::Label && &last != &at(best.mention.last) &&
            last.sign.isNull() && last.letter.isNull() && last.is(Cue::Fluff, Cue::And, Cue::Or, Cue::If) &&
            !last.is(Cue::Me, Cue::Other, Cue::Filler, Cue::Unit))
            for (const Reading& other : m_readings)
                if (other.mention.by == Mention::By::Label && other.mention.place != best.mention.place)
                    return true; // "with A we get 85 each, with B they get 76, with"
        const bool punctuates = std::any_of(m_tokens.begin(), m_tokens.end(),
                                            [](const Token& token) { return token.ends && token.sign != u'\n'; });
        if (best.role == Role::Suggested && &last == &at(best.mention.last) && isNextOfList(best)) return true;
        if (best.role == Role::Suggested) return punctuates && !isStatedPair(best);
        if (best.mention.by == Mention::By::Payoffs && best.mention.owned && best.mention.first == 0 &&
            best.role >= Role::Implied)
            return false; // "63 for me, 68 for them; that way neither of us has a"
        if (std::string_view(best.rule) == "alone" && punctuates && last.sign.isNull() &&
            wordsAround(best) > shortSentence && &last != &at(best.mention.last) && !isStatedPair(best))
            return true; // "with A I get 50 and the other 100; with B I"
        if (std::string_view(best.rule) == "alone" && punctuates && &last == &at(best.mention.last) &&
            onlyIntroduces(best))
            return true; // "…; for option C"
        if (best.role == Role::Implied && best.mention.by != Mention::By::Label && last.is(Cue::Me) && end > 1 &&
            m_tokens[end - 2].is(Cue::Because))
            return true; // "in A the other gets 100 while I"
        return best.role == Role::Implied && at(best.mention.first).sentence == last.sentence &&
               (last.sign == u',' ||
                (last.sign.isNull() && last.is(Cue::And, Cue::Or, Cue::But, Cue::If, Cue::Because, Cue::Option) &&
                 !last.is(Cue::Filler)));
    }

    /// Whether a cut-off reply had finished its answer: something stands behind it, or it is nothing but the answer.
    bool isComplete(const Reading& best) const
    {
        if (best.role < Role::Implied) return false;
        if (best.mention.last + 1 < int(m_tokens.size())) return true;
        return best.mention.first == 0 || std::string_view(best.rule) == "alone";
    }

    /// Amounts that no option has and that are only mentioned: "my range is 35 and theirs is 15".
    bool isOffMenuHint() const
    {
        return m_best >= 0 && !m_conflict && m_readings[std::size_t(m_best)].mention.place < 0 &&
               m_readings[std::size_t(m_best)].role == Role::Suggested;
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
            if (!first) first = &r;
            last = &r;
        }
        if (std::count(out.begin(), out.end(), false) != 1) return std::nullopt;
        return Extraction{State::Extracted, int(std::find(out.begin(), out.end(), false) - out.begin()),
                          at(first->mention.first).start, at(last->mention.last).end, u"last_left"_s};
    }

    /// The one option of a reply whose condition the speaker takes for given ("as long as nobody objects: F"), where
    /// nothing is said for the case that it does not hold; else null.
    const Reading* presumedAnswer() const
    {
        if (m_tokens.empty() || m_tokens.back().sign == u'?') return nullptr;
        for (const Token& token : m_tokens)
            if ((token.is(Cue::If) && !token.is(Cue::Presume, Cue::Benign)) || token.is(Cue::Undecided, Cue::Refuse))
                return nullptr;
        const Reading* found = nullptr;
        for (const Reading& r : m_readings) {
            if (r.role == Role::Rejected) continue;
            if (r.role == Role::Hedged || r.mention.place < 0 || (found && r.mention.place != found->mention.place))
                return nullptr;
            if (r.role == Role::Conditional) found = &r;
        }
        if (!found) return nullptr;
        for (int i = found->mention.first; i >= 0 && at(i).sentence == at(found->mention.first).sentence; --i)
            if (at(i).is(Cue::Presume)) return found;
        return nullptr;
    }

    Extraction unread() const
    {
        const auto count = [&](Role role) {
            return std::count_if(m_readings.begin(), m_readings.end(),
                                 [&](const Reading& r) { return r.role == role && r.mention.place >= 0; });
        };
        if (!m_cutOff)
            if (const Reading* record = onlyRecord()) return answer(*record, "record");
        if (m_cutOff || endsMidway()) return none(State::Truncated, "cut_off");
        const bool hedged = count(Role::Hedged) > 0 || (hasCue(Cue::Undecided) && !m_readings.empty());
        if (declines(m_tokens) && count(Role::Hedged) == 0) return none(State::Refused, "refusal");
        if (const Reading* only = likelyAnswer()) return answer(*only);
        if (const auto left = lastLeft()) return *left;
        if (const Reading* presumed = presumedAnswer()) return answer(*presumed);
        if (hedged) return none(State::Ambiguous, "undecided");
        if (count(Role::Conditional) > 0) return none(State::Ambiguous, "conditional");
        if (m_readings.empty()) return none(State::NotFound, "nothing_found");
        if (m_best >= 0) return none(State::NotFound, "off_menu");
        return none(State::NotFound, "nothing_chosen");
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
            if (r.role != Role::Named && r.role != Role::Suggested) return nullptr;
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
            std::string_view(last.rule) == "listed")
            return nullptr;
        int first = last.mention.first;
        while (first > 0 && at(first - 1).sentence == sentence)
            --first;
        for (int i = first; i < int(m_tokens.size()); ++i) {
            if (at(i).sentence != sentence && at(i).sign.isNull()) return nullptr;
            if (i > last.mention.last && at(i).is(Cue::But)) return nullptr;
            if (at(i).is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Reject, Cue::Bad, Cue::If, Cue::Or, Cue::Hedge,
                         Cue::Also, Cue::Undecided, Cue::Third, Cue::Past, Cue::Refuse, Cue::Between, Cue::Wait) ||
                at(i).sign == u'?' || at(i).sign == u'"' || at(i).sign == u'\n')
                return nullptr;
        }
        for (const Reading& reading : m_readings)
            if (at(reading.mention.first).sentence == sentence && reading.mention.place != last.mention.place)
                return nullptr;
        if (namesOtherLetter(last, first)) return nullptr;
        const bool opens = last.mention.first - first <= 1;
        for (const Reading& reading : m_readings) {
            const bool near = at(reading.mention.first).sentence == sentence - 1;
            if (opens && near && reading.mention.place != last.mention.place) return nullptr;
        }
        return &last;
    }

    /// The reply speaks of one option only, in a sentence that says nothing against it and does not only describe it;
    /// else null.
    const Reading* onlyLive() const
    {
        if (declines(m_tokens) || hasCue(Cue::Undecided) || m_tokens.back().sign == u'?') return nullptr;
        const Reading* found = nullptr;
        for (const Reading& r : m_readings) {
            if (r.mention.place < 0 || r.mention.by == Mention::By::Position || std::string_view(r.rule) == "listed")
                return nullptr;
            if (found && r.mention.place != found->mention.place) return nullptr;
            if (r.role == Role::Rejected || r.role == Role::Conditional || r.role == Role::Tempted ||
                r.role == Role::Hedged)
                return nullptr;
            if (!found || r.mention.by == Mention::By::Label) found = &r;
        }
        if (!found || stopsBehind(*found)) return nullptr;
        const bool single = found->mention.by == Mention::By::Amount && m_readings.size() == 1;
        const int before = found->mention.first - 1;
        const bool mine = before > 0 && at(before).is(Cue::Be) && hasCue(Cue::Me);          // "my highest number is 85"
        if (single && !mine && !hasCue(Cue::Grant) && !hasCue(Cue::Settle)) return nullptr; // "the other hopes for 68"
        const int sentence = at(found->mention.first).sentence;
        if (!m_tokens.back().ends && m_tokens.back().sentence != sentence) return nullptr; // cut off
        int first = found->mention.first;
        while (first > 0 && at(first - 1).sentence == sentence)
            --first;
        bool committed = false;
        for (int i = first; i < int(m_tokens.size()) && at(i).sentence == sentence; ++i) {
            committed |= at(i).is(Cue::Me, Cue::Answer);
            if ((at(i).is(Cue::Be) && at(i).is(Cue::Modal)) || at(i).is(Cue::Gerund))
                if (!committed) return nullptr; // "generous would be A", "choosing A would give them 100"
            if (at(i).is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Reject, Cue::Bad, Cue::If, Cue::Or, Cue::Hedge,
                         Cue::Also, Cue::Third, Cue::Past, Cue::Between, Cue::You, Cue::Retract) ||
                at(i).sign == u'?')
                return nullptr;
        }
        if (isOnlyDescribed(*found, first) || namesOtherLetter(*found) || namesOtherAmount(*found)) return nullptr;
        return found;
    }

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

    /// "Probably B", where no other option is named; else null.
    const Reading* likelyAnswer() const
    {
        const Reading* found = nullptr;
        for (const Reading& reading : m_readings) {
            if (found && reading.mention.place != found->mention.place) return nullptr;
            if (reading.role != Role::Hedged || reading.rule != std::string_view("likely")) return nullptr;
            found = &reading;
        }
        return hasCue(Cue::Undecided) ? nullptr : found;
    }

    /// A longer reply that stops without a mark at its end.
    bool endsMidway() const
    {
        if (m_tokens.size() < 10) return false;
        const Token& last = m_tokens.back();
        return (last.sign.isNull() && last.letter.isNull()) || last.sign == u',' || last.sign == u'(' ||
               last.sign == u'-' || last.sign == u':';
    }

    const std::vector<Token>& m_tokens;
    const std::vector<Reading>& m_readings;
    const svo::Presentation& m_item;
    const bool m_cutOff;
    std::vector<int> m_placeAt; ///< per token the option that is named there, or −1
    int m_best = -1;
    bool m_conflict = false;
};

} // namespace

Extraction decide(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
                  bool cutOff)
{
    return Decider(tokens, readings, item, cutOff).run();
}

namespace {

/// Each option has one number only.
bool isRanking(const std::map<int, const Mention*>& answers)
{
    std::array<int, svo::optionCount> count{};
    for (const auto& [number, mention] : answers)
        if (++count.at(std::size_t(mention->place)) > 1) return false;
    return true;
}

/// "1. A 2. B 3. C 4. D": the menu again.
bool isMenu(const std::map<int, const Mention*>& answers)
{
    constexpr std::size_t rows = 3;
    return answers.size() >= rows && std::all_of(answers.begin(), answers.end(), [](const auto& answer) {
               return answer.second->place == answer.first - 1;
           });
}

} // namespace

std::optional<Extraction> numberedAnswer(const std::vector<Token>& tokens, const std::vector<Mention>& mentions,
                                         const svo::Presentation& item)
{
    std::map<int, const Mention*> answers;
    for (const Mention& mention : mentions) {
        if (mention.by != Mention::By::Label) continue;
        int i = mention.first - 1;
        while (i >= 0 && mention.first - i < 5 && !tokens[std::size_t(i)].number &&
               tokens[std::size_t(i)].sign != u'\n' &&
               (!tokens[std::size_t(i)].sign.isNull() ||
                tokens[std::size_t(i)].is(Cue::Fluff, Cue::Option, Cue::Answer, Cue::Choose, Cue::Me, Cue::Be, Cue::It,
                                          Cue::Past)))
            --i;
        if (i < 0 || !tokens[std::size_t(i)].number || i == mention.first - 1) continue;
        const Token& number = tokens[std::size_t(i)];
        const bool asked = i > 0 && tokens[std::size_t(i - 1)].is(Cue::Ask);
        int opens = i - 1;
        while (opens >= 0 && (tokens[std::size_t(opens)].sign == u'(' || tokens[std::size_t(opens)].sign == u'*'))
            --opens;
        const QChar sign = opens < 0 ? QChar(u'\n') : tokens[std::size_t(opens)].sign;
        const bool bracket = opens >= 0 && opens < i - 1 && tokens[std::size_t(i - 1)].sign == u'(' &&
                             tokens[std::size_t(i + 1)].sign == u')' && mention.first == i + 2; // "(1) B (2) D"
        const bool row = (bracket && !tokens[std::size_t(opens)].letter.isNull()) || sign == u',' || sign == u':' ||
                         sign == u';'; // "4. D, 5. E"
        const bool lineStart = sign == u'\n' || (row && tokens[std::size_t(i + 1)].sign != u',');
        const int next = mention.last + 1;
        const bool lineEnd = next >= int(tokens.size()) || tokens[std::size_t(next)].ends ||
                             tokens[std::size_t(next)].sign == u',' ||
                             (tokens[std::size_t(i + 1)].sign == u')' && tokens[std::size_t(next)].sign == u'(');
        const bool shortDress = mention.first - i <= 3;
        if (number.value > 15 || !(asked || (lineStart && lineEnd && shortDress))) continue;
        answers.try_emplace(int(number.value), &mention);
    }
    constexpr std::size_t ranking = 7; // more than the six items: "1. G 2. H 3. F …" ranks the options
    if (answers.size() < 2 || isMenu(answers) || (answers.size() >= ranking && isRanking(answers))) return std::nullopt;
    const auto found = answers.find(item.item);
    if (found == answers.end()) return Extraction{State::NotFound, -1, -1, -1, u"other_questions"_s};
    const Mention& m = *found->second;
    return Extraction{State::Extracted, m.place, tokens[std::size_t(m.first)].start, tokens[std::size_t(m.last)].end,
                      u"numbered_answer"_s};
}

bool declines(const std::vector<Token>& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.is(Cue::Refuse); });
}

} // namespace app::extract
