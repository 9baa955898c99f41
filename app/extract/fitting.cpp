#include "app/extract/fitting.h"
#include "app/extract/context.h"
#include "app/extract/results.h"
#include <algorithm>
#include <array>

namespace app::extract {

namespace {

constexpr double smallestAmount = 10; ///< points; smaller numbers count something else
constexpr int clauseReach = 7;        ///< tokens around an amount that may speak against it

class Fitter : Passage
{
public:
    explicit Fitter(const Passage& passage)
        : Passage(passage)
        , m_owned(ownedAmounts(m_tokens, m_item))
        , m_quoted(quotedTokens(m_tokens))
    {
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            m_first.push_back(i > 0 && at(i - 1).sentence == at(i).sentence ? m_first.back() : i);
            m_open.push_back(m_open.back() + isOpen(i));
        }
        m_end.assign(m_tokens.size(), int(m_tokens.size()));
        for (int i = int(m_tokens.size()) - 2; i >= 0; --i)
            m_end[std::size_t(i)] = at(i + 1).sentence == at(i).sentence ? m_end[std::size_t(i) + 1] : i + 1;
    }

    std::optional<Extraction> run() const
    {
        if (m_tokens.empty() || stopsAtMe() || namesOption() || hasCue(Cue::Refuse) || hasCue(Cue::Undecided) ||
            m_tokens.back().sign == u'?')
            return std::nullopt;
        std::array<bool, svo::optionCount> fits;
        fits.fill(true);
        std::vector<int> stated;
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (!isAmount(i) || m_quoted[std::size_t(i)]) continue;
            if (isReckoned(i)) return std::nullopt;
            if (isExcluded(i) || isOperand(i)) continue;
            if (!isInStatement(i)) return std::nullopt;
            stated.push_back(i);
            for (std::size_t k = 0; k < fits.size(); ++k)
                fits[k] = fits[k] && has(m_item.payoffs[k], i);
        }
        if (stated.empty() || std::count(fits.begin(), fits.end(), true) != 1) return std::nullopt;
        const int place = int(std::find(fits.begin(), fits.end(), true) - fits.begin());
        for (const Reading& reading : m_readings)
            if (reading.role == Role::Tempted && reading.mention.place == place && opensWithPast(reading.mention.first))
                return std::nullopt;
        if (isDenied(m_item.payoffs[std::size_t(place)])) return std::nullopt;
        if (!isGiven(stated, m_item.payoffs[std::size_t(place)])) return std::nullopt;
        return Extraction{State::Extracted, place, at(stated.front()).start, at(stated.back()).end,
                          QStringLiteral("amounts_fit")};
    }

    bool statesOthers(const Reading& label) const
    {
        if (label.mention.by != Mention::By::Label || label.mention.place < 0 || hasOtherLetter(label) ||
            hasCue(Cue::Refuse) || hasCue(Cue::Undecided))
            return false;
        for (const Reading& reading : m_readings)
            if ((reading.mention.by == Mention::By::Label || reading.mention.by == Mention::By::Position) &&
                reading.mention.place != label.mention.place)
                return false;
        const svo::Allocation& own = m_item.payoffs[std::size_t(label.mention.place)];
        for (const Reading& reading : m_readings) {
            const Mention& m = reading.mention;
            if (m.by != Mention::By::Payoffs || m.place < 0) continue;
            const bool swapped = at(m.first).value == own.other && at(m.last).value == own.self; // "(81 to 69)"
            if (m.place == label.mention.place || swapped) return false;
            if (m.owned && isNear(label, m.first) && isNear(label, m.last) && isStated(m.first) && !isBad(m.last) &&
                isPlainBetween(label, m.last))
                return true;
        }
        for (int i = 0; i < int(m_tokens.size()); ++i)
            if (isNear(label, i) && isStated(i) && ownerOf(i) != Owner::None && !isGift(i) && !has(own, i) &&
                isPlainBetween(label, i) &&
                (isOfOne(label, own, i) || std::any_of(m_item.payoffs.begin(), m_item.payoffs.end(),
                                                       [&](const svo::Allocation& payoff) { return has(payoff, i); })))
                return true;
        return false;
    }

private:
    /// A letter that no mention covers may be another option: "in I the other gets 15", "A leaves me with 50".
    bool hasOtherLetter(const Reading& label) const
    {
        const QChar own = at(label.mention.first).letter;
        for (int i = 0; i + 1 < int(m_tokens.size()); ++i) {
            const Token& token = at(i);
            if (token.letter.isNull() || !token.capital || token.letter == own) continue;
            if (token.letter == u'I' ? i > 0 && at(i - 1).is(Cue::Setting)
                                     : token.letter != u'A' || at(i + 1).is(Cue::Verb, Cue::Modal, Cue::It))
                return true;
        }
        return false;
    }

    /// "E: 68 for both of us", where one of them gets less; "D, rounded up to 70 each".
    bool isOfOne(const Reading& label, const svo::Allocation& own, int i) const
    {
        return ownerOf(i) == Owner::Both && at(i).sentence == at(label.mention.first).sentence &&
               (at(i).value == own.self || at(i).value == own.other || i > label.mention.last);
    }

    /// In the sentence of the label, or in one beside it.
    bool isNear(const Reading& label, int i) const
    {
        return std::abs(at(i).sentence - at(label.mention.first).sentence) <= 1;
    }

    /// An amount of an option, and nothing tells it from the one that is taken.
    bool isStated(int i) const { return isAmount(i) && !isReckoned(i) && !isExcluded(i) && !isElsewhere(i); }

    /// "The next row would put me at 59", "self > 96"
    bool isElsewhere(int i) const
    {
        if (i > 0 && isOneOf(at(i - 1), u"<>=*")) return true;
        if (i > 0 && at(i - 1).is(Cue::But) && !at(i - 1).is(Cue::Fluff)) return true; // "but 15 would be mean"
        for (int k = i - 1; k >= 0 && i - k <= reach && at(k).sentence == at(i).sentence; --k)
            if (at(k).is(Cue::Elsewhere) || (at(k).is(Cue::Rows) && at(k).value != 1)) return true;
        for (int k = i - 1; k >= 0 && i - k <= reach && at(k).sentence == at(i).sentence; --k)
            if (at(k).is(Cue::Option) && cueBetween(std::max(0, k - 3), k, Cue::Setting)) return true;
        if (isOfOtherRow(i) || isSupposed(i)) return true;
        if (i + 1 < int(m_tokens.size()) && at(i + 1).is(Cue::Past)) return true; // "for 50 I'd have to like them"
        return false;
    }

    /// "They'd get 58 in the row before"
    bool isOfOtherRow(int i) const
    {
        int setting = -1;
        for (int k = i + 1; k < int(m_tokens.size()) && k - i <= clauseReach && at(k).sign.isNull(); ++k) {
            if (at(k).is(Cue::Setting) && !at(k).is(Cue::Option)) setting = k;
            if (setting >= 0 && k > setting && at(k).is(Cue::Option, Cue::Rows)) return true;
        }
        return false;
    }

    /// "100 for them would have been madness", "85 would be more, but then they'd get 15"
    bool isSupposed(int i) const
    {
        int next = i + 1;
        while (next < int(m_tokens.size()) && next - i <= 4 &&
               at(next).is(Cue::Unit, Cue::Me, Cue::Other, Cue::Fluff) && !at(next).is(Cue::Modal))
            ++next;
        if (next < int(m_tokens.size()) && at(next).says(u"would be", u"would have", u"would've", u"would have been"))
            return true;
        for (int k = i - 1; k > 0 && i - k <= clauseReach && at(k).sentence == at(i).sentence; --k)
            if (at(k).says(u"then") && at(k - 1).is(Cue::But)) return true;
        return false;
    }

    /// A label or place, amounts that no option has, or both amounts of one that is not taken.
    bool namesOption() const
    {
        for (const Reading& reading : m_readings) {
            const Mention& m = reading.mention;
            if (m_quoted[std::size_t(m.first)]) continue;
            if (m.by == Mention::By::Label || m.by == Mention::By::Position) return true;
            if (m.place < 0 && m.owned && reading.role != Role::Rejected) return true;
            if (m.place >= 0 && m.by == Mention::By::Payoffs && reading.role == Role::Rejected) return true;
        }
        return hasLetter() || refuses();
    }

    /// The words between the label and an amount, up to the end of its clause, state it.
    bool isPlainBetween(const Reading& label, int i) const
    {
        const Mention& m = label.mention;
        if (i < m.first) {
            return isStatement(m_first[std::size_t(i)], m.first);
        }
        int to = i + 1;
        while (to < int(m_tokens.size()) && at(to).sign.isNull() && !at(to).is(Cue::And))
            ++to;
        return isStatement(m.last + 1, std::min(to + 1, int(m_tokens.size())));
    }

    /// Said by the speaker as it is: no condition, doubt, alternative or question.
    bool isStatement(int from, int to) const { return m_open[std::size_t(to)] == m_open[std::size_t(from)]; }

    /// A word that leaves what its sentence says open, or puts it down to others.
    bool isOpen(int i) const
    {
        const Token& token = at(i);
        if (m_quoted[std::size_t(i)]) return false;
        const bool past = token.is(Cue::Past) && i + 1 < int(m_tokens.size()) &&
                          at(i + 1).says(u"said", u"taken", u"chosen", u"picked", u"gone");
        const bool others = token.says(u"what") && i + 3 < int(m_tokens.size()) && at(i + 1).is(Cue::Other) &&
                            at(i + 2).is(Cue::Modal) && at(i + 3).is(Cue::Choose); // "what they would take"
        return past || others || token.is(Cue::Refuse, Cue::Undecided, Cue::Or, Cue::Between, Cue::Wait, Cue::Hedge) ||
               (token.is(Cue::If) && !token.is(Cue::Benign, Cue::Presume, Cue::Because)) ||
               (token.is(Cue::Third) && !token.is(Cue::Other)) || (token.sign == u'?' && !isTopic(i));
    }

    /// The sentence of an amount is a statement, up to and with the mark that ends it.
    bool isInStatement(int i) const { return isStatement(m_first[std::size_t(i)], m_end[std::size_t(i)]); }

    /// "My reason?", "Thirty?": a few words by the speaker, and nobody is asked.
    bool isTopic(int mark) const
    {
        int words = 0;
        for (int i = mark - 1; i >= 0 && at(i).sentence == at(mark).sentence; --i) {
            if (at(i).is(Cue::You) || ++words > 3) return false;
            if (i == mark - 1 && at(i).number) return true;
        }
        return words > 0 && cueBetween(mark - words, mark, Cue::Me);
    }

    /// A capital letter that may be the label of an option or the name of a person: "150 for C".
    bool hasLetter() const
    {
        for (int i = 0; i < int(m_tokens.size()); ++i)
            if (!m_quoted[std::size_t(i)] && !at(i).letter.isNull() && at(i).capital && !isCompound(i) &&
                !at(i).is(Cue::Me, Cue::Fluff, Cue::Grade))
                return true;
        return false;
    }

    /// "E-bike": the letter is part of a word.
    bool isCompound(int i) const
    {
        const int next = i + 2;
        return next < int(m_tokens.size()) && at(i + 1).sign == u'-' && at(next).sign.isNull() &&
               at(next).letter.isNull() && !at(next).number && at(i).end == at(i + 1).start &&
               at(i + 1).end == at(next).start;
    }

    /// A sentence of few words is nothing but a no: "85 and 15? No, thank you."
    bool refuses() const
    {
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (!opensSentence(i) || !at(i).is(Cue::Not)) continue;
            int words = 0;
            bool number = false;
            for (int k = i; k < int(m_tokens.size()) && at(k).sentence == at(i).sentence; ++k) {
                words += at(k).sign.isNull();
                number |= at(k).number;
            }
            if (words <= shortSentence && !number) return true;
        }
        return false;
    }

    bool opensSentence(int i) const { return i == 0 || at(i - 1).sentence != at(i).sentence; }

    /// "50-50": a way to share, and nobody's amount.
    bool isHalf(int i) const
    {
        return i >= 0 && i + 2 < int(m_tokens.size()) && at(i).number && at(i + 2).number &&
               at(i).value == at(i + 2).value && isOneOf(at(i + 1), u"-/:\u2014") &&
               std::none_of(m_item.payoffs.begin(), m_item.payoffs.end(), [&](const svo::Allocation& payoff) {
                   return payoff.self == at(i).value && payoff.other == at(i).value;
               });
    }

    bool isAmount(int i) const
    {
        const Token& token = at(i);
        if (!token.number || token.value < smallestAmount || token.value > 100 || isHalf(i) || isHalf(i - 2))
            return false;
        return i + 1 >= int(m_tokens.size()) || at(i + 1).sign != u'%';
    }

    /// "Not 24", "more than 59", "41 would be too much", "the most I could get is 85", "six ahead".
    bool isExcluded(int i) const
    {
        const auto against = [&](int k) {
            return at(k).is(Cue::Not, Cue::NotBehind, Cue::Than, Cue::Bad, Cue::Reject, Cue::Elsewhere, Cue::Range,
                            Cue::Except);
        };
        if (resultAt(m_tokens, i, m_item).operand >= 0) return isBad(i);
        if (isAskedAndRefused(i) || opensWithNot(i) || isMargin(m_tokens, i)) return true;
        for (int k = i - 1; k >= 0 && i - k <= clauseReach && at(k).sentence == at(i).sentence; --k) {
            if (at(k).number || (!at(k).sign.isNull() && !isOneOf(at(k), u"'-"))) break;
            if (against(k) || (i - k <= 2 && at(k).is(Cue::Sum) && !at(k).is(Cue::Unit))) return true;
            if (at(k).is(Cue::And)) break;
        }
        return isBad(i);
    }

    /// The reply stops at the subject of what it was going to say: "Since 63 + 68 is less than 150, I".
    bool stopsAtMe() const
    {
        return m_tokens.size() > 3 && m_tokens.back().letter == u'I' && m_tokens[m_tokens.size() - 2].sign == u',';
    }

    /// "68 for me but not 58 for them": an amount of the option itself is turned down.
    bool isDenied(const svo::Allocation& payoff) const
    {
        for (int i = 1; i < int(m_tokens.size()); ++i)
            if (isAmount(i) && (at(i - 1).is(Cue::Not) || at(i - 1).says(u"but not", u"rather than", u"instead of")) &&
                has(payoff, i))
                return true;
        return false;
    }

    /// "Last time I had 63 and they had 68"
    bool opensWithPast(int i) const
    {
        while (!opensSentence(i))
            --i;
        return at(i).is(Cue::Past);
    }

    /// "76? Too many.", "59? Hardly."
    bool isAskedAndRefused(int i) const
    {
        int mark = i + 1;
        while (mark < int(m_tokens.size()) && at(mark).is(Cue::Unit))
            ++mark;
        if (!opensSentence(i) || mark + 1 >= int(m_tokens.size()) || at(mark).sign != u'?') return false;
        for (int k = mark + 1; k < int(m_tokens.size()) && k - mark <= shortSentence + 1 && !at(k).ends; ++k) {
            if (at(k).number) return false;
            if (at(k).is(Cue::Bad, Cue::Not, Cue::NotBehind)) return true;
        }
        return false;
    }

    /// "Twenty-six fewer than the 85 I get, which makes 59": what the 59 is reckoned from.
    bool isOperand(int i) const
    {
        for (int k = i + 1; k < int(m_tokens.size()) && k - i <= sentenceReach && at(k).sentence == at(i).sentence; ++k)
            if (at(k).number) {
                const Result result = resultAt(m_tokens, k, m_item);
                if (result.operand >= 0 && result.operand <= i) return true;
            }
        return false;
    }

    /// "41 would be too much", "68/58 falls short", "six ahead"
    bool isBad(int i) const
    {
        const int size = int(m_tokens.size());
        for (int k = i + 1; k < size && k - i <= clauseReach && at(k).sentence == at(i).sentence; ++k) {
            if (at(k).number || (!at(k).sign.isNull() && !isOneOf(at(k), u"'-")) || at(k).is(Cue::And)) break;
            const bool exceeds = k == i + 2 && at(i + 1).is(Cue::Be); // "72 is more than I need"
            if (at(k).is(Cue::Bad, Cue::NotBehind, Cue::Elsewhere) || (k - i <= 2 && at(k).is(Cue::Sum) && !exceeds))
                return true;
        }
        return false;
    }

    /// "Six coins on top of the fifty": a step from the amount of another option.
    bool isReckoned(int i) const
    {
        return (i > 0 && (at(i - 1).is(Cue::Beside) || (at(i - 1).is(Cue::Towards) && at(i - 1).value == 0))) ||
               (i > 1 && at(i - 1).is(Cue::Fluff) && at(i - 2).is(Cue::Beside));
    }

    /// "Not for all the tea in China would I leave somebody 15", but "not 24".
    bool opensWithNot(int i) const
    {
        int first = i;
        while (first > 0 && i - first < sentenceReach && !opensSentence(first))
            --first;
        return at(first).is(Cue::Not) && i - first > 1 && !at(first + 1).number;
    }

    /// "I give 100": to the other one.
    bool isGift(int number) const
    {
        const OwnedAmount* amount = ownedAt(number);
        return amount && amount->owner == Owner::Me && amount->ownerAt < number &&
               cueBetween(amount->ownerAt, number, Cue::Grant);
    }

    Owner ownerOf(int number) const
    {
        const OwnedAmount* amount = ownedAt(number);
        return amount ? amount->owner : Owner::None;
    }

    /// The amount at a token, with its owner; null: it is none.
    const OwnedAmount* ownedAt(int number) const
    {
        const auto before = [](const OwnedAmount& amount, int token) { return amount.at < token; };
        const auto found = std::lower_bound(m_owned.begin(), m_owned.end(), number, before);
        return found != m_owned.end() && found->at == number ? &*found : nullptr;
    }

    bool has(const svo::Allocation& payoff, int number) const
    {
        const double x = at(number).value;
        const Owner owner = ownerOf(number);
        if (owner == Owner::Both) return payoff.self == x && payoff.other == x;
        return (owner != Owner::Other && payoff.self == x) || (owner != Owner::Me && payoff.other == x);
    }

    /// Both amounts are stated, or one that is given, kept or settled on.
    bool isGiven(const std::vector<int>& stated, const svo::Allocation& payoff) const
    {
        const auto states = [&](double x) {
            return std::any_of(stated.begin(), stated.end(), [&](int i) { return at(i).value == x; });
        };
        if (payoff.self != payoff.other && states(payoff.self) && states(payoff.other)) return true;
        return std::any_of(stated.begin(), stated.end(),
                           [&](int i) { return isSettled(i) || isAlone(i) || isLast(i); });
    }

    /// "Forty-one. That's what the other one deserves": a sentence of its own, and another one behind it.
    bool isAlone(int i) const
    {
        if (!opensSentence(i)) return false;
        int end = i + 1;
        while (end < int(m_tokens.size()) && at(end).is(Cue::Unit))
            ++end;
        if (i > 0 && end < int(m_tokens.size()) && end + 1 == int(m_tokens.size())) // "… less than 76. 68."
            return at(end).ends && at(end).sign != u'?';
        if (end + 1 >= int(m_tokens.size())) return false;
        if (at(end).sign == u',' && at(end + 1).is(Cue::So)) return true; // "96, then."
        return at(end).ends && at(end).sign != u'?' && at(end + 1).is(Cue::It);
    }

    /// "As little as possible for them, i.e. 15": the last word, behind a pause.
    bool isLast(int i) const
    {
        int end = i + 1;
        while (end < int(m_tokens.size()) && at(end).is(Cue::Unit))
            ++end;
        if (end + 1 < int(m_tokens.size()) || (end < int(m_tokens.size()) && !at(end).ends)) return false;
        int pause = i - 1;
        while (pause >= 0 && at(pause).is(Cue::Fluff))
            --pause;
        return pause > 1 && isOneOf(at(pause), u",:\u2014");
    }

    bool isSettled(int i) const
    {
        const int size = int(m_tokens.size());
        const auto owns = [&](int k) { // "68 of which are mine"
            return k > 0 && at(k).is(Cue::Me, Cue::Other) && at(k - 1).is(Cue::Be) && (k + 1 >= size || at(k + 1).ends);
        };
        const auto settles = [&](int k) {
            if (owns(k)) return true;
            const bool theirs = k > 0 && at(k - 1).is(Cue::Other) && at(k).is(Cue::Choose) &&
                                !at(k).is(Cue::Grant); // "the other would like 85"
            return (at(k).is(Cue::Grant, Cue::Settle, Cue::Choose, Cue::Anaphor) && !theirs) ||
                   (at(k).is(Cue::Verb) && !at(k).is(Cue::Modal, Cue::Fluff, Cue::Be));
        };
        for (int k = i; k >= 0 && at(k).sentence == at(i).sentence; --k)
            if (settles(k)) return true;
        for (int k = i; k < size && at(k).sentence == at(i).sentence; ++k)
            if (settles(k)) return true;
        return false;
    }

    const std::vector<OwnedAmount> m_owned; ///< in the order of the reply
    const std::vector<bool> m_quoted;       ///< per token
    std::vector<int> m_first;               ///< per token the first one of its sentence
    std::vector<int> m_end;                 ///< per token the first one behind its sentence
    std::vector<int> m_open{0};             ///< per token how many before it leave their sentence open
};

} // namespace

std::optional<Extraction> fittingOption(const Passage& passage)
{
    return Fitter(passage).run();
}

bool statesOtherAmounts(const Passage& passage, const Reading& label)
{
    return Fitter(passage).statesOthers(label);
}

} // namespace app::extract
