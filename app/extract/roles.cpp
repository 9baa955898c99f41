#include "app/extract/roles.h"
#include "app/extract/context.h"
#include "app/extract/exchanges.h"
#include <algorithm>

namespace app::extract {

namespace {

constexpr int referenceReach = 60; ///< tokens between an option and "that's what I choose"

class RoleReader
{
public:
    RoleReader(const std::vector<Token>& tokens, const std::vector<Mention>& mentions)
        : m_context(tokens, mentions)
        , m_mentions(mentions)
    {
    }

    std::vector<Reading> run(const std::vector<Token>& tokens)
    {
        for (std::size_t n = 0; n < m_mentions.size(); ++n) {
            Reading reading{m_mentions[n], Role::Named, ""};
            if (reading.mention.place >= 0 || reading.mention.owned) read(n, reading);
            m_readings.push_back(reading);
            shareAlternative(n);
        }
        readExchanges(tokens, m_readings);
        addAnaphors();
        return std::move(m_readings);
    }

private:
    /// Whether something was answered before, which a later word may take back.
    bool hasAnswer() const
    {
        return std::any_of(m_readings.begin(), m_readings.end(),
                           [](const Reading& earlier) { return earlier.role >= Role::Implied; });
    }

    bool hasCondition() const
    {
        return std::any_of(m_readings.begin(), m_readings.end(),
                           [](const Reading& earlier) { return earlier.role == Role::Conditional; });
    }

    static void give(Reading& reading, Role role, const char* rule)
    {
        reading.role = role;
        reading.rule = rule;
    }

    void read(std::size_t n, Reading& r)
    {
        const Mention& m = r.mention;
        const Context::Left left = m_context.leftOf(m);
        const Context::Right right = m_context.rightOf(m);
        if (m_context.layout().isMarked(m)) return give(r, Role::Chosen, "marked_row");
        if (m_context.layout().isUnticked(m)) return give(r, Role::Rejected, "unticked");
        if (m_context.layout().isListed(m)) return give(r, Role::Named, "listed");
        if (isBesideLabel(n) || m_context.layout().isNumbered(m)) return give(r, Role::Named, "listed");
        if (m_context.layout().isQuoted(m)) return give(r, Role::Named, "listed");
        if (m.by == Mention::By::Label && n > 0 && m_mentions[n - 1].place != m.place && hasAnswer() &&
            m_context.isMeantThere(m))
            return give(r, Role::Chosen, "swapped"); // "F. Oops, there should be a D there"
        if (m_context.isConfirmedThought(m) && !left.condition && !left.hedge && !left.negated)
            return give(r, Role::Chosen, "counted");
        if (negative(n, m, left, right, r)) return;
        positive(n, m, left, right, r);
        if (r.role >= Role::Suggested) temper(m, left, right, r);
        m_copular.resize(n + 1, false);
        m_copular[n] = isCopular(m, left);
        pairCopulas(n, r);
        pairPointers(n, left, r);
        m_answeredHere |= r.role >= Role::Implied && !left.elsewhere;
        if (r.role == Role::Named && right.end && (left.condition || right.condition))
            give(r, Role::Conditional, "condition");
        if (r.role == Role::Named && right.end && left.hedge) // "probably D – a fair split"
            give(r, Role::Hedged, left.likely && left.opensSentence ? "likely" : "hedged");
    }

    /// "The fairest is D", "c'est A": only "is" governs it.
    static bool isCopular(const Mention& m, const Context::Left& left)
    {
        const bool is = left.be || left.it || (left.hit && left.hit->is(Cue::Be));
        return is && m.by == Mention::By::Label && !left.negated && !left.colon &&
               !(left.hit && (left.hit->number || left.hit->is(Cue::But, Cue::So, Cue::Wait, Cue::Answer)));
    }

    /// "The best for them is A, the best for me is I": each is described, and none is chosen.
    void pairCopulas(std::size_t n, Reading& r)
    {
        if (n == 0 || !m_copular[n] || !(r.isBy("identified") || r.isBy("concluded") || r.isBy("settled"))) return;
        Reading& before = m_readings.back();
        if (!m_copular[n - 1] || before.mention.place == r.mention.place || before.role == Role::Rejected ||
            before.role == Role::Chosen || !m_context.sameSentence(before.mention, r.mention) ||
            m_context.turnsBetween(before.mention, r.mention))
            return;
        give(before, Role::Named, "paralleled");
        give(r, Role::Named, "paralleled");
    }

    /// "Reason points to the first row and the heart to the last": each points to one, and none is chosen.
    void pairPointers(std::size_t n, const Context::Left& left, Reading& r)
    {
        m_points.resize(n + 1, false);
        m_points[n] = left.hit && left.hit->is(Cue::It) && !left.hit->is(Cue::Fluff, Cue::Verb, Cue::Be, Cue::Me) &&
                      left.hit->word.contains(u' ') && r.isBy("concluded");
        if (m_points[n] && m_mentions[n].by == Mention::By::Position && m_context.goesOnTo(m_mentions[n]))
            return give(r, Role::Named, "paralleled");
        if (!m_points[n] || n == 0 || !m_points[n - 1]) return;
        Reading& before = m_readings.back();
        if (before.mention.place == r.mention.place || !m_context.sameSentence(before.mention, r.mention)) return;
        give(before, Role::Named, "paralleled");
        give(r, Role::Named, "paralleled");
    }

    /// No other option is named in its sentence.
    bool isOnlyOfSentence(std::size_t n) const
    {
        const auto names = [&](std::size_t k) {
            return k < m_mentions.size() && m_mentions[k].place != m_mentions[n].place &&
                   m_mentions[k].by == Mention::By::Label && m_context.sameSentence(m_mentions[k], m_mentions[n]);
        };
        return !names(n + 1) && !names(n + 2) && !(n > 0 && names(n - 1)) && !(n > 1 && names(n - 2));
    }

    /// "A B C": another label stands right beside it.
    bool isBesideLabel(std::size_t n) const
    {
        const auto touch = [&](const Mention& a, const Mention& b) {
            return a.by == Mention::By::Label && b.by == Mention::By::Label && a.place != b.place &&
                   a.last + 1 == b.first;
        };
        return (n > 0 && touch(m_mentions[n - 1], m_mentions[n])) ||
               (n + 1 < m_mentions.size() && touch(m_mentions[n], m_mentions[n + 1]));
    }

    /// "A, B and C are out": what is said of the last one is said of all.
    void rejectList(std::size_t n)
    {
        for (std::size_t k = n; k > 0; --k) {
            Reading& before = m_readings[k - 1];
            const Token* joint = m_context.jointBetween(before.mention, m_mentions[k]);
            const bool open = before.role == Role::Named || before.isBy("answer_first") || before.isBy("alternatives");
            if (!joint || !open || (k == n && !joint->is(Cue::And)) || before.mention.by != Mention::By::Label) return;
            give(before, Role::Rejected, "after");
        }
    }

    /// What speaks against the option.
    bool negative(std::size_t n, const Mention& m, const Context::Left& left, const Context::Right& right, Reading& r)
    {
        const Token* hit = left.hit;
        if ((right.last || right.because) && m.by == Mention::By::Label && m_context.isUnsurpassed(m) &&
            isOnlyOfSentence(n))
            return give(r, Role::Chosen, "nothing_but"), true; // "No option suits me better than D"
        if (hit) {
            const bool than = hit->is(Cue::Than) && !hit->is(Cue::Not);
            const bool another = hit->word.startsWith(u"any ") && !isOnlyOfSentence(n); // "D isn't any better than C"
            if (than && (left.negatedBefore || left.rejectedBefore || right.bad) && hit->is(Cue::Except) && !another &&
                hit->word.startsWith(u"go"))
                return give(r,
                            left.third || left.condition || m_context.isOthers(left.hitAt) ? Role::Rejected
                                                                                           : Role::Suggested,
                            "identified"),
                       true; // "I don't go further than C"
            if (than && (left.negatedBefore || left.rejectedBefore || right.bad) && hit->is(Cue::Except) && !another)
                return give(r, Role::Chosen, "nothing_but"), true; // "I can't take anything other than A"
            if (than && right.bad && left.exceptOther && !left.negatedBefore)
                return give(r, Role::Chosen, "nothing_but"), true; // "any option other than I would be unfair"
            if (m_context.isUnswapped(left, right) && isOnlyOfSentence(n))
                return give(r, Role::Chosen, "nothing_but"), true; // "I wouldn't swap D for anything"
            if (than && !(left.colon && right.end)) return give(r, Role::Rejected, "compared"), true;
            if (m_context.deniesFirstReason(m)) return give(r, Role::Chosen, "choice_statement"), true;
            if (hit->is(Cue::Retract) && left.hitAt == m.first - 1 && m.by == Mention::By::Label && right.chooses)
                return give(r, Role::Rejected, "rejected"), true; // "I withdraw B and take …"
            if (hit->is(Cue::Not) && !left.colon && !left.comma && !left.takesBack)
                return give(r, Role::Rejected, "negated"), true;
            if (left.than) return give(r, Role::Rejected, "compared"), true; // "sooner walk than take A"
            const bool exchanges = hit->is(Cue::Reject) && hit->value > 0;   // "nothing will change: E"
            if (hit->is(Cue::Reject) && !hit->is(Cue::Choose) && !(exchanges && (left.colon || left.comma)))
                return give(r, Role::Rejected, "rejected"), true;
            if (m_context.isDeniedCopula(left)) return give(r, Role::Rejected, "negated"), true; // "no es D"
            if (hit->is(Cue::Between) && !m_context.closesRange(left)) return give(r, Role::Hedged, "between"), true;
        }
        if (right.bad && left.list) rejectList(n);
        if (n > 0 && left.list && !m_context.isSingledOut(m) &&
            !isContrasted(n, left)) { // "rule out G, H and I", "between C and D"
            const Reading& before = m_readings.back();
            const Token* joint = m_context.jointBetween(before.mention, m);
            const bool goesOn = joint && joint->is(Cue::And, Cue::Or); // "any of F, G and H"
            const bool closed = n > 1 && !goesOn && before.isBy("between") && !m_readings[n - 2].mention.owned &&
                                m_readings[n - 2].isBy("between"); // "between C and E, D …"
            if (before.mention.last == left.listMention && !closed &&
                (before.role == Role::Rejected || before.role == Role::Hedged) &&
                ((!right.settles && !right.chooses) || before.isBy("between")) && !before.isBy("after") &&
                before.mention.place != m.place &&
                !(before.isBy("compared") && right.last && m_context.isCommaBetween(before.mention, m)))
                return give(r, before.role, before.rule), true;
        }
        if (n > 0 && m_readings.back().isBy("between") && m_context.isRange(m_readings.back().mention, m))
            return give(r, Role::Hedged, "between"), true; // "anything from D to F"
        if (const QChar sign = m_context.signBetween(n > 0 ? &m_mentions[n - 1] : nullptr, m); !sign.isNull()) {
            if (sign == u'>') return give(r, Role::Rejected, "compared"), true; // "B > A"
            if (n > 0 && m_readings.back().role > Role::Named) give(m_readings.back(), Role::Hedged, "alternatives");
            return give(r, Role::Hedged, "alternatives"), true; // "A = B"
        }
        if (right.between && m.by == Mention::By::Label) return give(r, Role::Hedged, "between"), true;
        if (right.bad) return give(r, Role::Rejected, "after"), true;
        if ((right.yes || right.no) && !m_context.asksForChoice(m)) // "Would I regret A? No."
            return give(r, Role::Named, "answered"), true;
        if (right.no) return give(r, Role::Rejected, "answered"), true;
        if (right.yes && left.third) return give(r, Role::Conditional, "supposed"), true; // "Would they take A? Yes."
        if (right.yes) return give(r, Role::Chosen, "answered"), true;
        return false;
    }

    /// "? D : I" in source text.
    bool isTernary(const Mention& left, const Mention& right) const
    {
        return left.by == Mention::By::Label && left.place != right.place && right.first - left.last == 2 &&
               m_context.isTernary(left.first - 1, left.last + 1);
    }

    /// One end of a range of options: "C to E".
    bool isInRange(std::size_t n) const
    {
        const auto joins = [this](std::size_t k) {
            if (k + 1 >= m_mentions.size() || m_mentions[k].by != m_mentions[k + 1].by) return false;
            const bool labels = m_mentions[k].by == Mention::By::Label && m_mentions[k].place < m_mentions[k + 1].place;
            const bool pairs = m_mentions[k].by == Mention::By::Payoffs && m_context.startsRange(m_mentions[k]);
            return (labels || pairs) && m_context.isRange(m_mentions[k], m_mentions[k + 1]);
        };
        return joins(n) || (n > 0 && joins(n - 1));
    }

    /// "Not D, it is F", "no D, sino F": put right after an option that is only denied.
    bool isContrasted(std::size_t n, const Context::Left& left) const
    {
        constexpr int contrast = 5; // tokens between the two
        if (n == 0 || left.third) return false;
        const Reading& before = m_readings.back();
        const Mention& m = m_mentions[n];
        if (before.role != Role::Rejected || before.mention.place == m.place || m.by != Mention::By::Label ||
            !before.isBy("negated") || m.first - before.mention.last > contrast)
            return false;
        return (left.hit && left.hit->is(Cue::But) && left.hitAt > before.mention.last) ||
               (!left.hit && left.be && left.comma && left.listMention == before.mention.last);
    }

    /// What speaks for it.
    void positive(std::size_t n, const Mention& m, const Context::Left& left, const Context::Right& right, Reading& r)
    {
        if (isInRange(n)) { // "from F to I"
            r.rule = "range";
            return;
        }
        const Token* hit = left.hit;
        const bool ends = right.end;
        if (right.third || right.leads) return;
        if (m_context.isOthersClause(m, left, right)) return give(r, Role::Conditional, "supposed");
        const bool ownVerb = left.comma && (right.settles || right.chooses); // "A is a saint's choice, B is mine"
        if (left.subject && !left.committed && !left.comma && !left.colon && !left.negated) {
            if (!left.third && (ends || right.because)) give(r, Role::Suggested, "identified");
            return; // "lo más justo sería D"
        }
        if (hit && hit->is(Cue::Choose, Cue::Answer) && !ownVerb) {
            if (left.negated) return give(r, Role::Rejected, "negated_choice");
            if (m_context.isPossessive(m) && left.hit->is(Cue::Choose)) return; // "I'd like A's amount for them"
            const bool recorded = n + 1 < m_mentions.size() && m_mentions[n + 1].by == Mention::By::Payoffs &&
                                  m_mentions[n + 1].place == m.place && m_mentions[n + 1].first - m.last <= 4;
            if (left.gerund && left.third && !(right.last || right.because || recorded)) // "choosing A means …"
                return give(r, Role::Conditional, "supposed");
            if (left.stranger) return give(r, Role::Conditional, "supposed");
            if (m_context.isAdded(m) && n > 0 && m_readings.back().mention.place != m.place &&
                m_readings.back().mention.by == Mention::By::Label && hasAnswer())
                return; // "E, I guess? I'd be fine with F as well"
            if (m.by == Mention::By::Amount && !hit->is(Cue::Answer, Cue::Grant) && m_context.isOthers(left.hitAt))
                return;
            if (m.by != Mention::By::Label && m.by != Mention::By::Position && m_context.isSetInPlace(left.hitAt))
                return;
            if (left.third && !(left.gerund && (right.last || right.because || recorded))) return;
            if (left.described && m.by != Mention::By::Label) return;
            if (left.described && !left.colon) return give(r, Role::Suggested, "described"); // "the fair choice is B"
            if (hit->is(Cue::Answer) && right.listed && m.by == Mention::By::Label)
                return give(r, Role::Hedged, "alternatives"); // "what's left is D, E and F"
            const bool apart = left.comma && !left.colon && !left.be && m_context.joinsClause(left.hitAt + 1, m.first);
            if (hit->is(Cue::Answer) && !hit->is(Cue::Choose) && apart) return; // "… make the decision, and A is …"
            if (hit->is(Cue::Answer) && !hit->is(Cue::Choose))
                return give(r, Role::Chosen, left.colon || left.be ? "answer_label" : "answer_statement");
            return give(r, Role::Chosen, "choice_statement");
        }
        if (hit && hit->is(Cue::Anaphor) && ends)
            return give(r, Role::Chosen, "that_one"); // "that's the one I want, E"
        if (left.optionColon && right.listed) return give(r, Role::Hedged, "alternatives"); // "Option: A, B, C"
        if (left.optionColon && (ends || right.because)) return give(r, Role::Chosen, "option_label");
        if ((right.settles || right.chooses) && left.negated) return give(r, Role::Rejected, "negated_choice");
        if ((right.settles || right.chooses) && left.third && !ownVerb) return; // "an egoist would take I"
        if (right.settles) return give(r, Role::Chosen, "settled");
        if (right.chooses) return give(r, Role::Chosen, "chosen_after");
        if (n > 0 && m_readings.back().isBy("compared") && (right.last || right.because) &&
            m_context.isCommaBetween(m_readings.back().mention, m))
            return give(r, Role::Implied, "preferred"); // "rather than B, C"
        if (n > 0 && right.last && m_context.followsOwnAmounts(m, m_mentions[n - 1]))
            return give(r, Role::Implied, "amounts_and_label"); // "…: 63 and 68, option D."
        if (n > 0 && left.comma && right.last && m_context.isSingledOut(m) &&
            m_readings.back().role == Role::Rejected && m_context.sameSentence(m_readings.back().mention, m))
            return give(r, Role::Implied, "preferred"); // "never A, never B, always C"
        if (n > 0 && right.elliptic && left.opensClause && m_readings.back().role == Role::Rejected &&
            m_readings.back().mention.place != m.place)
            return give(r, Role::Implied, "preferred"); // "A isn't for me, B is."
        if (right.preferred && (left.opensSentence || left.colon) && !left.third)
            return give(r, Role::Implied, "preferred"); // "H over I."
        if (n > 0 && m_context.goesOnWithAnd(m) && m_readings.back().role == Role::Named &&
            m_readings.back().mention.place != m.place)
            return; // "I look at C again. And at D."
        if (m_context.isAlone(m)) {
            const Context::Asked asked = m_context.askedBefore(m);
            if (asked == Context::Asked::Others)
                return give(r, Role::Tempted, "other_question"); // "What do they want? A."
            if (asked == Context::Asked::Speaker) return give(r, Role::Chosen, "answered_question");
            return give(r, Role::Implied, "alone");
        }
        if (m_context.layout().isTagged(m)) return give(r, Role::Implied, "tagged");
        if (m_context.opensReply(m) && (ends || right.because)) return give(r, Role::Implied, "answer_first");
        const bool aside = m.by != Mention::By::Label && n > 0 && m_mentions[n - 1].by == Mention::By::Label &&
                           m_readings.back().role != Role::Rejected &&
                           m_context.sameSentence(m_mentions[n - 1], m); // "I, because it gives us both 85"
        if (hit && (hit->is(Cue::It) || left.it) && !left.third && !aside && !left.denied &&
            !(hit->is(Cue::Relative) && m_context.isSetIn(m)) &&
            (ends || right.because || m.by == Mention::By::Position)) {
            if (hit->is(Cue::It) && hit->value == 1 && m_context.isFramed(m) && (hasAnswer() || hasCondition()))
                return give(r, Role::Conditional, "case"); // "my choice is G. With real money it'd be I"
            return give(r, Role::Implied, "concluded");
        }
        if (hit && hit->is(Cue::It) && left.hitAt == m.first - 1 && m.by == Mention::By::Label && !left.third &&
            !left.denied && m_context.isCleft(m) &&
            (isOnlyOfSentence(n) || (n > 0 && m_readings.back().role == Role::Rejected)))
            return give(r, Role::Suggested, "identified"); // "it's E that has the best rate"
        if (hit && (ends || right.preferred) && !hit->is(Cue::Also) &&
            (hit->is(Cue::But, Cue::Wait) || (hit->is(Cue::Not) && left.comma)) &&
            !(excuses(*hit) && !left.comma && !left.colon))
            return give(r, Role::Implied, "concluded"); // "no, B", "sondern B"
        if (hit && hit->is(Cue::Benign) && !hit->is(Cue::If) && left.colon && right.last && !left.negated) {
            for (Reading& earlier : m_readings) // "My answers so far: … And for the present one: E"
                if (earlier.role >= Role::Implied) give(earlier, Role::Conditional, "other_question");
            return give(r, Role::Chosen, "answer_label");
        }
        if (hit && hit->is(Cue::Benign) && left.comma && ends && !left.negated)
            return give(r, Role::Implied, "concluded"); // "since I have to choose, G, and …"
        if (hit && hit->is(Cue::Benign) && hit->is(Cue::Yes) && hit->word.endsWith(u" is") && ends && !left.comma)
            return give(r, Role::Implied, "concluded"); // "only one doesn't, and it is A"
        if (right.elliptic && left.opensSentence && m.by == Mention::By::Label &&
            m_context.askedBefore(m) != Context::Asked::None && m_context.askedBefore(m) != Context::Asked::Others)
            return give(r, Role::Suggested, "identified"); // "Which of them fits? E does."
        if (hit && hit->is(Cue::So) && !m_context.isNextInRow(left) && (ends || right.than || right.because))
            return give(r, Role::Implied, "concluded");
        if (hit && (ends || right.because) && m.by == Mention::By::Label && !left.third && !left.negated &&
            left.hitAt == m.first - 1 && m_context.concludesByVerb(left.hitAt))
            return give(r, Role::Implied, "concluded"); // "and therefore I can afford H"
        if (hit && hit->is(Cue::Past) && hit->is(Cue::Word) && m.by == Mention::By::Label && !left.third &&
            !left.negated && left.hitAt == m.first - 1 && (ends || right.because))
            return give(r, Role::Chosen, "choice_statement"); // "I'd have F"
        if (isContrasted(n, left) && (ends || left.hit)) return give(r, Role::Implied, "concluded");
        if (left.wait && (right.last || right.end) && m.by == Mention::By::Label && !left.negated && hasAnswer())
            return give(r, Role::Implied, "concluded"); // "sorry, … B"
        if (hit && hit->is(Cue::Wait) && m.by == Mention::By::Payoffs && m.owned && !left.negated && hasAnswer())
            return give(r, Role::Implied, "concluded"); // "D – or rather the one with 72 for me and 47 for them"
        if (left.opensSentence && left.filler && ends && !left.colon) return give(r, Role::Implied, "concluded");
        if (m.by == Mention::By::Label && left.colon && right.explained && isOnlyOfSentence(n))
            return give(r, Role::Implied, "after_colon");                                   // "…: D, with 63 for me"
        if (n > 0 && m.by == Mention::By::Label && isTernary(m_mentions[n - 1], m)) return; // "fair ? D : I"
        if ((m.by == Mention::By::Label || m.by == Mention::By::Position) && left.colon && ends && right.last &&
            !left.third && !m_context.opensWithReject(m))
            return give(r, Role::Implied, "after_colon");
        if (left.comma && ends && right.last && m_context.chosenBefore(m)) return give(r, Role::Chosen, "named_last");
        if (left.comma && left.listMention < 0 && right.last && !left.third && m.by != Mention::By::Amount &&
            m.by != Mention::By::Payoffs)
            return give(r, Role::Suggested, "named_at_end");
        if (m.by != Mention::By::Label && m_context.chosenBefore(m)) return give(r, Role::Implied, "amounts_chosen");
        const bool row = n + 1 < m_mentions.size() && m.by == m_mentions[n + 1].by &&
                         m.place != m_mentions[n + 1].place && m_context.isCommaBetween(m, m_mentions[n + 1]);
        if (m.by == Mention::By::Payoffs && m.owned && !row && !m_context.isOthersTaste(m) && !left.third &&
            !left.negatedClause && !m_context.isElsewhere(m))
            return give(r, Role::Suggested, "amounts_named");
        if (m.by == Mention::By::Amount && m_context.isGranted(m)) return give(r, Role::Suggested, "amount_granted");
        if (right.praised && !left.third && !left.negated) return give(r, Role::Suggested, "praised");
        if (left.be && (!left.wouldBe || left.committed) && ends && right.last && !left.negated &&
            !left.negatedBefore && !left.third && m.by != Mention::By::Amount)
            return give(r, Role::Suggested, "identified");
    }

    /// Conditions, temptations, hedges and questions take a choice back.
    void temper(const Mention& m, const Context::Left& left, const Context::Right& right, Reading& r)
    {
        if (left.elsewhere && m_answeredHere) return give(r, Role::Conditional, "other_question");
        if (right.condition || left.condition) return give(r, Role::Conditional, "condition");
        if (left.past && !(left.requested && right.closes)) return give(r, Role::Tempted, "tempted");
        if (right.undecided) return give(r, Role::Hedged, "undecided");
        if (right.vague) return give(r, Role::Hedged, "vague");
        if (left.might && (r.isBy("choice_statement") || r.isBy("chosen_after")))
            return give(r, Role::Hedged, "hedged"); // "I could choose D"
        if (right.hedged && r.role != Role::Chosen) return give(r, Role::Hedged, right.likely ? "likely" : "hedged");
        if (right.forOthers) return give(r, Role::Conditional, "case"); // "I'd take A for my kids"
        if (right.past) return give(r, Role::Tempted, "tempted");
        if (right.question && !(left.requested && right.closes))
            return give(r, m_context.isAlone(m) ? Role::Hedged : Role::Named, "question");
        if (left.hedge && (r.role != Role::Chosen || !left.hit || left.hit->is(Cue::Hedge)))
            return give(r, Role::Hedged, left.likely ? "likely" : "hedged");
        if (left.undecided && r.role < Role::Chosen && !(left.hit && left.hit->is(Cue::So)))
            return give(r, Role::Hedged, "undecided");
    }

    /// "B or C", "B and C": neither is chosen then.
    void shareAlternative(std::size_t n)
    {
        if (n == 0) return;
        Reading& now = m_readings[n];
        Reading& before = m_readings[n - 1];
        if (now.mention.place == before.mention.place || before.isBy("marked_row")) return;
        const bool stated = before.isBy("choice_statement") || before.isBy("answer_label") ||
                            before.isBy("answer_statement"); // "I choose C, though D would do"
        if (now.role == Role::Hedged && now.isBy("undecided") && before.role >= Role::Suggested && !stated &&
            now.mention.first - before.mention.last <= 6)
            return give(before, Role::Hedged, "undecided"); // "A would do, B would do"
        const Token* joint = m_context.jointBetween(before.mention, now.mention);
        if (!joint) return;
        if (!joint->sign.isNull()) {                                        // "D, E", "D/E"
            const bool array = now.mention.first - before.mention.last > 2; // "choice": ["D", "E"]
            const bool slash = joint->sign == u'/';                         // "my answer is D/E"
            if (before.role < Role::Suggested || (before.role > Role::Implied && !array && !slash)) return;
            give(before, Role::Hedged, "alternatives");
            return give(now, Role::Hedged, "alternatives");
        }
        const bool or_ = joint->is(Cue::Or, Cue::Me);
        const bool shared = (now.isBy("settled") || now.isBy("chosen_after")) && before.role == Role::Named &&
                            now.mention.first - before.mention.last == 2; // "C and D suit me"
        if (shared) {
            give(before, Role::Hedged, "alternatives");
            return give(now, Role::Hedged, "alternatives");
        }
        if (now.role >= Role::Chosen && now.rule != before.rule && !or_) return;
        if (before.role == Role::Rejected || before.role == Role::Conditional || now.role == Role::Rejected) return;
        if (before.role >= Role::Suggested || before.role == Role::Hedged || or_) {
            give(before, Role::Hedged, "alternatives");
            give(now, Role::Hedged, "alternatives");
        }
    }

    /// A label of another option is named before an amount in its sentence.
    bool isBesideOtherLabel(const Reading& amount, const std::vector<Reading>& all) const
    {
        constexpr std::ptrdiff_t back = 8; // readings
        return std::any_of(all.end() - std::min(back, std::ssize(all)), all.end(), [&](const Reading& r) {
            return r.mention.by == Mention::By::Label && r.mention.place != amount.mention.place &&
                   r.mention.first < amount.mention.first && m_context.sameSentence(r.mention, amount.mention);
        });
    }

    /// The amounts of a row of a list of options: "…, H 56-94, I 50-100. So that's the one I take".
    static bool isRowOfList(const Reading& label, const Reading& amounts)
    {
        return label.isBy("listed") && label.mention.by == Mention::By::Label &&
               amounts.mention.by == Mention::By::Payoffs && amounts.role == Role::Named &&
               label.mention.place == amounts.mention.place && amounts.mention.first - label.mention.last <= 3;
    }

    /// "That's what I choose" takes the option that was spoken of last.
    void addAnaphors()
    {
        const std::vector<int> places = m_context.anaphors();
        if (places.empty()) return;
        std::vector<Reading> all;
        std::size_t next = 0;
        for (const int at : places) {
            while (next < m_readings.size() && m_readings[next].mention.first < at)
                all.push_back(m_readings[next++]);
            if (!all.empty() && all.back().mention.place < 0) continue; // "… there ought to be 61/95. That's the one"
            const Reading* named = nullptr;
            const Reading* weighed = nullptr;
            for (auto r = all.rbegin(); r != all.rend() && r - all.rbegin() < 8 && !weighed; ++r) {
                if (at - r->mention.last > referenceReach || r->isBy("between")) break;
                if (r->isBy("alternatives")) continue;
                if (named == nullptr && m_context.statesAmount(r->mention.last + 1, at)) break; // "87 and 81 … that"
                const bool reasons = r == all.rbegin() && m_context.deniesReason(r->mention, at);
                const bool behind = r != all.rbegin() && std::prev(r)->role == Role::Rejected && !named &&
                                    m_context.endsBetween(r->mention.last, std::prev(r)->mention.first);
                if (behind && r->role < Role::Suggested) break; // "A is out. F through I are out. … I'll take it"
                if (std::next(r) != all.rend() && isRowOfList(*std::next(r), *r)) continue;
                if (r != all.rbegin() && isRowOfList(*r, *std::prev(r))) continue;
                if ((r->role == Role::Rejected && !reasons) || r->mention.place < 0) continue;
                if (r->mention.by == Mention::By::Amount && r->role == Role::Named && isBesideOtherLabel(*r, all))
                    continue; // "A and I make E: (100 + 50) / 2. That's the one"
                if (!named) named = &*r;
                const bool apart = named != &*r && m_context.endsBetween(
                                                       r->mention.last, named->mention.first); // "E = mc². 87 and 81 …"
                if (r->role > Role::Rejected && r - all.rbegin() < 2 && !apart) weighed = &*r;
            }
            const bool stated =
                named && named->mention.by == Mention::By::Payoffs && weighed && weighed != named &&
                !m_context.endsBetween(named->mention.last, at) &&
                m_context.endsBetween(weighed->mention.last, at); // "87 and 81 is fine, so I'm having that"
            const bool relative =
                named && at - named->mention.last <= 2 && !m_context.endsBetween(named->mention.last, at);
            if (named && m_context.isAgreement(at) && named->isBy("listed")) continue;
            if (const Reading* taken =
                    weighed && !relative && !stated ? weighed : named) { // "81/87, which is where I place my bet"
                Reading reading{taken->mention, Role::Chosen, "that_one"};
                all.push_back(reading);
            }
        }
        all.insert(all.end(), m_readings.begin() + std::ptrdiff_t(next), m_readings.end());
        m_readings = std::move(all);
    }

    Context m_context;
    const std::vector<Mention>& m_mentions;
    std::vector<Reading> m_readings;
    std::vector<bool> m_points;  ///< per mention, whether something "points to" it
    std::vector<bool> m_copular; ///< per mention, whether only "is" governs it
    bool m_answeredHere = false; ///< an answer that belongs to no other question was read
};

} // namespace

std::vector<Reading> rolesOf(const std::vector<Token>& tokens, const std::vector<Mention>& mentions)
{
    return RoleReader(tokens, mentions).run(tokens);
}

} // namespace app::extract
