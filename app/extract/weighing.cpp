#include "app/extract/weighing.h"
#include "app/extract/contradiction.h"
#include <algorithm>
using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

class Weigher : Passage
{
public:
    explicit Weigher(const Passage& passage)
        : Passage(passage)
    {
    }

    Weighed run()
    {
        for (std::size_t n = 0; n < m_readings.size(); ++n)
            if (m_readings[n].role >= Role::Suggested && !isAttached(n)) weigh(int(n));
        return m_weighed;
    }

private:
    /// The reading holds, whatever was answered before.
    void take(int n) { m_weighed = {n, false}; }
    /// Two answers stand against each other.
    void clash() { m_weighed.conflict = true; }

    void weigh(int n)
    {
        const Reading& now = m_readings[std::size_t(n)];
        if (m_weighed.best < 0) {
            m_weighed.best = n;
            return;
        }
        const Reading& best = m_readings[std::size_t(m_weighed.best)];
        const int from = best.mention.last + 1;
        const int to = now.mention.first;
        if (now.mention.place == best.mention.place) return restate(n);
        if (now.isBy("swapped") || now.isBy("counted")) return take(n);
        if (best.mention.by == Mention::By::Amount && now.mention.by == Mention::By::Label &&
            now.role >= Role::Implied && now.mention.place >= 0 && (concludes(now) || hasAmountOf(now, best)))
            return take(n); // "I'll throw them six coins and keep 94. I guess that makes it B"
        switch (amountsBehind(m_tokens, best, now)) {
        case AmountsBehind::Describe:
            return;
        case AmountsBehind::Contradict:
            return clash();
        case AmountsBehind::Choose:
            break;
        }
        if (isLastWord(now) && now.role < best.role && !best.isBy("marked_row") && best.role == Role::Chosen) {
            if (cueBetween(from, to, Cue::Not, Cue::Bad, Cue::Wait, Cue::But, Cue::So))
                take(n);
            else
                clash();
            return;
        }
        if (now.isBy("option_label") && best.isBy("answer_label")) return; // "Answer: C", "Alternative: D"
        if (isFirstLine(best) && !turns(from, to) && !turnsBehind(now) && !isFinalLine(now)) return;
        if (now.mention.by == Mention::By::Position && now.role == Role::Implied && best.role <= Role::Implied &&
            best.mention.by == Mention::By::Label && !opensNo(from, to) && !cueBetween(from, to, Cue::Wait, Cue::But))
            return clash(); // "A. It's the one at the bottom of the list"
        if (now.role == Role::Implied && best.role == Role::Chosen && now.isBy("alone") && !best.isBy("marked_row") &&
            at(to).sentence != at(from - 1).sentence) {
            // "I choose B. … C, then. (It would leave me 59.)"
            const bool states = now.mention.by == Mention::By::Payoffs; // "… nearly the maximum. I get 98 and they 46"
            if (states ? cueBetween(from, to, Cue::Wait, Cue::But) || opensNo(from, to) : turns(from, to))
                take(n);
            else if (!hasAngle(from, to))
                clash();
            return;
        }
        if (now.role == Role::Chosen && best.isBy("settled") && isLastSentence(now.mention.last) &&
            now.mention.by == Mention::By::Label && at(to).sentence != at(from - 1).sentence &&
            (now.isBy("answer_statement") || now.isBy("answer_label") || now.isBy("choice_statement")))
            return take(n); // "A against B: B wins. B against C: C wins. … The winner is I."
        if (now.role > best.role || now.role == Role::Chosen) {
            m_weighed.best = n;
            const bool again = now.isBy("choice_statement") && isLastSentence(now.mention.last) &&
                               now.mention.by == Mention::By::Label &&
                               at(to).sentence - at(from - 1).sentence > 1; // "I choose C, as … Well, … I choose D."
            m_weighed.conflict =
                now.role == best.role && !turns(from, to) && !turnsBehind(now) && !isFinalLine(now) && !again;
            return;
        }
        if (now.mention.by == Mention::By::Payoffs && now.mention.owned && best.mention.by == Mention::By::Payoffs &&
            now.role == Role::Suggested && at(to - 1).sign == u':' && isLastSentence(now.mention.last) &&
            cueBetween(from, to, Cue::Wait, Cue::But))
            return take(n); // "I'd keep 54. But if I'm to be a saint, I'll be one: 50 for me, 100 for them."
        if (now.role == Role::Suggested && now.isBy("named_at_end") && best.role == Role::Implied &&
            best.isBy("after_colon") && isLastSentence(now.mention.last) && at(to).sentence != at(from - 1).sentence)
            return clash(); // "An angel: A. One with a wallet: a little further down, C."
        if (now.role == Role::Suggested && now.mention.by == Mention::By::Payoffs && now.mention.owned &&
            best.role == Role::Implied && best.mention.by == Mention::By::Label && now.mention.place >= 0 &&
            isLastSentence(now.mention.last) && at(to).sentence - at(from - 1).sentence > 1 &&
            !cueBetween(from, to, Cue::Than, Cue::If))
            return clash(); // "…: row I. … He'll have 87, I'll have 81"
        weighAlike(n);
    }

    /// The option that was read before is named again.
    void restate(int n)
    {
        const Reading& now = m_readings[std::size_t(n)];
        const Reading& best = m_readings[std::size_t(m_weighed.best)];
        const bool letter = now.mention.by == Mention::By::Label || best.mention.by != Mention::By::Label;
        const bool above = now.role > best.role && best.role == Role::Suggested && letter; // "… A." behind hints
        if (above) m_weighed.conflict = false;
        if (now.role > best.role || (now.role == best.role && !m_weighed.conflict && letter)) m_weighed.best = n;
        const bool returns = now.role == Role::Implied && m_weighed.conflict && comesBack(now); // "D, E, so D again"
        const bool concluded = now.role == best.role && (now.isBy("concluded") || returns);
        if (concluded) m_weighed.best = n;
        if (now.role >= best.role) m_weighed.conflict = m_weighed.conflict && now.role < Role::Chosen && !concluded;
    }

    /// Another option with no more weight than the one before.
    void weighAlike(int n)
    {
        const Reading& now = m_readings[std::size_t(n)];
        const Reading& best = m_readings[std::size_t(m_weighed.best)];
        const int from = best.mention.last + 1;
        const int to = now.mention.first;
        const bool trailsOff =
            from + 1 < to && at(from).sign == dotsMark && at(from + 1).sign.isNull(); // "F... well, go on, G"
        const bool turned = cueBetween(from, to, Cue::Wait) || opensNo(from, to) || trailsOff;
        if (turned && now.role == Role::Suggested && now.isBy("named_at_end")) {
            take(n); // "E. No … I'd like to be nicer, F."
        } else if (best.role == Role::Implied && best.isBy("alone") && now.mention.by == Mention::By::Label &&
                   now.isBy("named_at_end")) {
            clash(); // "B! On second thoughts, rather C."
        } else if (now.role == Role::Implied && (turned || now.isBy("concluded"))) {
            take(n);
        } else if (now.role == best.role && now.role == Role::Suggested && !(concludes(now) && !m_weighed.conflict)) {
            clash();
        } else if (now.role == best.role && isLastWord(now) && isFinalLine(now)) {
            take(n);
        } else if (now.role == best.role) {
            const bool first = best.isBy("answer_first");
            if (first && !now.isBy("alone") && !opensNo(from, to)) return;
            if (turned || cueBetween(from, to, Cue::So, Cue::But)) {
                take(n);
            } else {
                clash();
            }
        }
    }

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
        if (before.role == Role::Named && before.mention.place == r.mention.place && isSetting(before) &&
            r.mention.first - before.mention.last <= attachment && namesOthers(r) &&
            at(r.mention.first).sentence == at(before.mention.last).sentence)
            return true; // "with A I'd take 100 and leave 50, with I …"
        if (r.role >= Role::Chosen) return false;
        if (r.isBy("concluded") && r.mention.place != before.mention.place &&
            cueBetween(before.mention.last + 1, r.mention.first, Cue::Wait))
            return false; // "D – or rather the one with 72 for me and 47 for them"
        if (r.mention.first - before.mention.last > attachment ||
            at(r.mention.first).sentence != at(before.mention.last).sentence)
            return false;
        if (before.role < Role::Suggested && at(before.mention.last + 1).sign == u',' && !isSetting(before))
            return false; // "option I, with 85 …"
        // What a label that is only described comes with is a description, too.
        return before.role >= Role::Suggested ||
               (before.mention.place == r.mention.place &&
                (r.role == Role::Suggested ||
                 (r.isBy("alone") && (at(before.mention.last + 1).sign.isNull() || isSetting(before) ||
                                      (r.mention.by == Mention::By::Amount && (isLed(before) || isHeading(before))))) ||
                 (amount && before.mention.by == Mention::By::Position)));
    }

    /// The amount that was read belongs to the option of the label as well.
    bool hasAmountOf(const Reading& label, const Reading& amount) const
    {
        return isOwnAmount(label, at(amount.mention.last).value);
    }

    /// "In D I get 63"; what is compared so stands behind a comma, too: "…, with I I get 85"
    bool isSetting(const Reading& reading) const
    {
        int before = reading.mention.first - 1;
        while (before > 0 && at(before).sign.isNull() && at(before).is(Cue::Option) && !at(before).is(Cue::Setting))
            --before;
        return before >= 0 && at(before).is(Cue::Setting) && (before == 0 || !at(before - 1).sign.isNull());
    }

    /// "Of I: 85": a preposition opens the sentence of a label.
    bool isLed(const Reading& reading) const
    {
        const int before = reading.mention.first - 1;
        return before > 0 && reading.mention.by == Mention::By::Label && at(before).is(Cue::Fluff) &&
               !at(before).is(Cue::Me, Cue::Filler, Cue::It) && at(before - 1).ends && at(before - 1).sign != u'\n';
    }

    /// "Let me see what's there. A: they get 100": a label with a colon opens its sentence, and others are named.
    bool isHeading(const Reading& reading) const
    {
        const int i = reading.mention.first;
        const bool opens = i == 0 ? reading.isBy("listed") : at(i - 1).ends && at(i - 1).sign != u'\n';
        return opens && at(reading.mention.last + 1).sign == u':' && namesOthers(reading);
    }

    /// A line of its own that ends the reply with the speaker's answer: "E", "My answer: E", "Answer: E".
    bool isFinalLine(const Reading& reading) const
    {
        for (int i = reading.mention.last + 1; i < int(m_tokens.size()); ++i)
            if (at(i).sign.isNull()) return false;
        int words = 0;
        bool me = false, answer = true;
        for (int i = reading.mention.first - 1; i >= 0; --i) {
            if (at(i).sign == u'\n') return words == 0 || answer || (me && words <= shortSentence);
            if (at(i).number) return false;
            words += at(i).sign.isNull();
            me |= at(i).is(Cue::Me);
            answer &= !at(i).sign.isNull() || at(i).is(Cue::Answer);
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

    /// "So", "but" or the like stands before a mention in its sentence.
    bool concludes(const Reading& reading) const
    {
        int i = reading.mention.first;
        while (i > 0 && at(i - 1).sentence == at(reading.mention.first).sentence)
            --i;
        const int behind = reading.mention.last + 1;
        const bool then = behind + 2 < int(m_tokens.size()) && at(behind).sign == u',' && at(behind + 1).is(Cue::So) &&
                          (at(behind + 1).is(Cue::Filler) || at(behind + 2).ends); // "F, then", "F, therefore."
        return then || cueBetween(i, reading.mention.first, Cue::So, Cue::But, Cue::Wait);
    }

    /// "So D again", "C after all": names once more what was left.
    bool comesBack(const Reading& reading) const
    {
        const int behind = reading.mention.last + 1;
        return concludes(reading) ||
               (behind < int(m_tokens.size()) && at(behind).says(u"again", u"after all", u"once more", u"once again"));
    }

    /// A bare label with which the reply ends.
    bool isLastWord(const Reading& reading) const
    {
        if (reading.mention.by != Mention::By::Label || (!reading.isBy("alone") && !reading.isBy("after_colon")))
            return false;
        int words = 0;
        for (int i = int(m_tokens.size()) - 1; i >= 0 && at(i).sentence == at(reading.mention.first).sentence; --i)
            words += at(i).sign.isNull();
        for (int i = reading.mention.last + 1; i < int(m_tokens.size()); ++i)
            if (at(i).sign.isNull()) return false;
        return words <= shortSentence || reading.isBy("after_colon");
    }

    Weighed m_weighed;
};

} // namespace

Weighed weigh(const Passage& passage)
{
    return Weigher(passage).run();
}

} // namespace app::extract
