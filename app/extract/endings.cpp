#include "app/extract/endings.h"
#include <algorithm>
using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

class Endings : Passage
{
public:
    explicit Endings(const Passage& passage)
        : Passage(passage)
    {
    }

    /// A reply that stops in the middle of the sentence with the answer, which so far is only a weak hint.
    bool breaksOff(const Reading& best) const
    {
        std::size_t end = m_tokens.size(); // behind the amounts a unit may stand
        while (end > 1 && m_tokens[end - 1].is(Cue::Unit) && best.mention.last + 1 < int(end))
            --end;
        const Token& last = m_tokens[end - 1];
        if (stopsAtSetting(best)) return true;
        if (last.is(Cue::But) && last.sign.isNull() && !last.is(Cue::Filler) &&
            at(best.mention.last).sentence == last.sentence && best.mention.last + 3 == int(m_tokens.size()))
            return true; // "I would go with D, but"
        if (stopsAtRelative(end - 1) && !(best.mention.by == Mention::By::Label && best.role == Role::Chosen))
            return true;
        if (best.mention.by != Mention::By::Amount && last.sign.isNull() && last.is(Cue::Or) && !last.is(Cue::And) &&
            best.mention.last + 2 == int(m_tokens.size()))
            return true; // "the question is whether I prefer 63/68 or"
        if (best.role < Role::Chosen && asksMidway(best)) return true;
        if (m_tokens.size() < 10 || last.ends) return false;
        if (last.sign == u',' && best.role < Role::Chosen) return true; // "… con la A, es decir,"
        if (best.role == Role::Implied && &last == &at(best.mention.last) && best.mention.first > 0 &&
            best.mention.by == Mention::By::Label && at(best.mention.first - 1).is(Cue::But) && namesOthers(best))
            return true; // "D looks good because …, but E"
        if (last.is(Cue::If) && !last.is(Cue::Benign, Cue::Because) && last.letter.isNull() &&
            at(best.mention.last).sentence == last.sentence)
            return true; // "I choose E, or rather I'd choose it if"
        if (last.is(Cue::Be, Cue::Because, Cue::If, Cue::Modal) && last.letter.isNull() && isOneOfSeveral(best))
            return true;                                             // "with A I get 85, with I 100. My goal is"
        if (last.is(Cue::So) && !last.is(Cue::Anaphor)) return true; // "… so", and what follows is missing
        if (last.sign == u':' && at(best.mention.last).sentence == last.sentence) return true; // "… Then C:"
        if (best.role == Role::Suggested && best.mention.by == Mention::By::Payoffs && !isStatedPair(best) &&
            last.sign.isNull() && turnsUnfinished(best))
            return true;
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
        if (best.isBy("alone") && punctuates && last.sign.isNull() && wordsAround(best) > shortSentence &&
            &last != &at(best.mention.last) && !isStatedPair(best))
            return true; // "with A I get 50 and the other 100; with B I"
        if (best.isBy("alone") && punctuates && &last == &at(best.mention.last) && onlyIntroduces(best))
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
        return best.mention.first == 0 || best.isBy("alone");
    }

    /// A longer reply that stops without a mark at its end.
    bool endsMidway() const
    {
        if (m_tokens.size() < 10) return false;
        const Token& last = m_tokens.back();
        return (last.sign.isNull() && last.letter.isNull()) || last.sign == u',' || last.sign == u'(' ||
               last.sign == u'-' || last.sign == u':';
    }

private:
    /// "63 for me and 68 for them would be fair, but on the other hand": what stands against it is not told to its end.
    bool turnsUnfinished(const Reading& best) const
    {
        for (int i = best.mention.last + 1; i + 1 < int(m_tokens.size()); ++i)
            if (at(i).sentence == at(best.mention.last).sentence &&
                (at(i).is(Cue::But) || at(i).says(u"while", u"whereas", u"though", u"although")) &&
                !at(i).is(Cue::Filler))
                return true;
        return false;
    }

    /// "I get 63 in D. Would I rather have": a question that is not asked to its end.
    bool asksMidway(const Reading& best) const
    {
        int opens = int(m_tokens.size()) - 1;
        if (m_tokens.back().ends || at(opens).sentence == at(best.mention.last).sentence) return false;
        while (opens > best.mention.last + 1 && at(opens - 1).sentence == m_tokens.back().sentence)
            --opens;
        return opens + 1 < int(m_tokens.size()) && at(opens).says(u"would", u"should", u"could", u"do", u"shall") &&
               at(opens + 1).is(Cue::Me, Cue::Other);
    }

    /// "… and because they once helped me, the option which": it was just going to say which one.
    bool stopsAtRelative(std::size_t last) const
    {
        const Token& end = m_tokens[last];
        return last > 0 && end.sign.isNull() && end.letter.isNull() && end.is(Cue::Relative) &&
               (m_tokens[last - 1].is(Cue::Option, Cue::Answer) || m_tokens[last - 1].sign == u',');
    }

    /// "It comes down to H and I. With H": the last sentence is nothing but that.
    bool stopsAtSetting(const Reading& best) const
    {
        const int setting = best.mention.first - 1;
        return best.mention.by == Mention::By::Label && best.mention.last + 1 == int(m_tokens.size()) && setting > 0 &&
               at(setting).is(Cue::Setting) && at(setting - 1).ends && at(setting - 1).sign != u'\n';
    }

    /// Other options are named in the sentence of a mention.
    bool isOneOfSeveral(const Reading& best) const
    {
        return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& other) {
            return other.mention.by == Mention::By::Label && other.mention.place != best.mention.place &&
                   at(other.mention.first).sentence == at(best.mention.first).sentence;
        });
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

    /// The reply goes through the list: "A makes me rich, B nearly as rich, C less so, D"
    bool isNextOfList(const Reading& best) const
    {
        const auto named = [&](int place) {
            return std::any_of(m_readings.begin(), m_readings.end(), [&](const Reading& r) {
                return r.mention.by == Mention::By::Label && r.mention.place == place &&
                       at(r.mention.first).sentence == at(best.mention.first).sentence;
            });
        };
        if (best.mention.by != Mention::By::Label || best.mention.place < 1 || !named(best.mention.place - 1))
            return false;
        const auto opens = [&](const Reading& r) { // "D has the smallest gap (63 vs 68), E"
            const int first = r.mention.first, next = r.mention.last + 1;
            return r.mention.by == Mention::By::Label && r.mention.place == best.mention.place - 1 &&
                   at(first).sentence == at(best.mention.first).sentence &&
                   (first == 0 || at(first - 1).sentence != at(first).sentence) && at(next).is(Cue::Verb);
        };
        return (best.mention.place >= 2 && named(best.mention.place - 2)) ||
               std::any_of(m_readings.begin(), m_readings.end(), opens);
    }
};

} // namespace

bool breaksOff(const Passage& passage, const Reading& best)
{
    return Endings(passage).breaksOff(best);
}

bool isComplete(const Passage& passage, const Reading& best)
{
    return Endings(passage).isComplete(best);
}

bool endsMidway(const Passage& passage)
{
    return Endings(passage).endsMidway();
}

} // namespace app::extract
