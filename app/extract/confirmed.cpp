#include "app/extract/confirmed.h"
#include "app/extract/spans.h"
#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace app::extract {

namespace {

constexpr int caseReach = 16;                      ///< tokens between a label and the word that opens its case
constexpr Cues isSo = bits(Cue::Benign, Cue::Yes); ///< "and they are"
constexpr int shared = -1;                         ///< instead of a place: a word of several cases

/// A word as it is compared: the last one of a phrase, without a plural s: "a friend", "friends".
QStringView stemOf(const Token& token)
{
    QStringView word = token.word;
    if (const qsizetype space = word.lastIndexOf(u' '); space >= 0) word = word.sliced(space + 1);
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss")) word.chop(1);
    return word;
}

class ConfirmationReader
{
public:
    ConfirmationReader(const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_inCase(tokens.size(), false)
    {
    }

    void run()
    {
        if (!collectCases()) return;
        int from = 0;
        for (int i = 0; i <= size(); ++i) {
            if (i < size() && !endsClause(i)) continue;
            if (!m_inCase[std::size_t(from)] && i > from) heedClause(from, i);
            from = i + 1;
            if (from >= size()) break;
        }
        if (m_conflict) return;
        if (m_confirmed < 0 && m_denied.size() + 1 == m_places.size() && m_places.size() == 2)
            for (const int place : m_places)
                if (!m_denied.contains(place)) m_confirmed = place;
        if (m_confirmed < 0 || m_denied.contains(m_confirmed)) return;
        for (const std::size_t n : m_cases)
            if (m_readings[n].mention.place == m_confirmed)
                m_readings[n].role = Role::Implied, m_readings[n].rule = "concluded";
            else
                m_readings[n].role = Role::Conditional, m_readings[n].rule = "case";
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }

    bool endsClause(int i) const
    {
        return at(i).ends || isOneOf(at(i), u",;:—()") || (at(i).is(Cue::But) && !at(i).is(Cue::Filler));
    }

    /// A preposition or conjunction with which the case of an option opens.
    bool opensCase(int i) const
    {
        static const std::set<QStringView> words{u"with", u"for", u"against", u"among", u"towards",   u"toward",  u"if",
                                                 u"when", u"as",  u"to",      u"where", u"supposing", u"assuming"};
        if (at(i).is(Cue::If) && at(i).letter.isNull()) return true;
        QStringView word = at(i).word;
        if (const qsizetype space = word.indexOf(u' '); space >= 0) word = word.first(space); // "for a"
        return words.contains(word) && !at(i).running;
    }

    /// Collects the words of the cases before or behind their labels; false: none, or something else is answered, too.
    bool collectCases()
    {
        const std::vector<bool> quoted = quotedTokens(m_tokens);
        int before = -1;
        for (std::size_t n = 0; n < m_readings.size(); ++n) {
            const Reading& reading = m_readings[n];
            if (reading.mention.place < 0 || reading.mention.by != Mention::By::Label ||
                quoted[std::size_t(reading.mention.first)])
                return false;
            if (reading.role == Role::Rejected || reading.role == Role::Tempted) continue;
            const int next = n + 1 < m_readings.size() ? m_readings[n + 1].mention.first : size();
            const bool open = reading.role <= Role::Suggested &&
                              (collectAsked(n, before) || collectLeft(n, before) || collectRight(n, next));
            if (open) {
                m_cases.push_back(n);
                m_places.insert(reading.mention.place);
            } else if (reading.role >= Role::Suggested) {
                return false;
            }
            before = reading.mention.last;
        }
        return !m_cases.empty();
    }

    /// "with a stranger E", "if it's about earning, I"
    bool collectLeft(std::size_t n, int before)
    {
        const Mention& label = m_readings[n].mention;
        for (int i = label.first - 1; i > before && label.first - i <= caseReach && !at(i).ends; --i) {
            if (m_inCase[std::size_t(i)]) return false; // "I'd take A for a friend and D …"
            const bool opens = i == 0 || at(i - 1).ends || at(i - 1).sign == u',' || at(i - 1).is(Cue::And, Cue::But);
            if (!opensCase(i) || (!opens && !at(i).is(Cue::If))) continue;
            const bool found = collect(n, i, label.first);
            if (found && saysItHolds(i, label.first)) confirm(m_readings[n].mention.place);
            return found;
        }
        return false;
    }

    /// "A stranger? Then E"
    bool collectAsked(std::size_t n, int before)
    {
        const Reading& reading = m_readings[n];
        if (!reading.isBy("asked_case")) return false;
        int end = reading.mention.first;
        while (end > before + 1 && at(end).sign != u'?')
            m_inCase[std::size_t(end--)] = true;
        int from = end;
        while (from > before + 1 && !at(from - 1).ends)
            --from;
        return collect(n, from, end, true);
    }

    /// "E if they are rich", "E for a stranger"
    bool collectRight(std::size_t n, int next)
    {
        int i = m_readings[n].mention.last + 1;
        if (i < size() && at(i).sign == u',') ++i;
        return i < next && opensCase(i) && collect(n, i, next);
    }

    void confirm(int place)
    {
        m_conflict |= m_confirmed >= 0 && m_confirmed != place;
        m_confirmed = place;
    }

    /// "for a stranger like this one", "assuming it's a bot, which is what you say": the case itself says that it
    /// holds.
    bool saysItHolds(int opener, int to) const
    {
        for (int i = opener + 1; i + 1 < to; ++i) {
            const bool this_ = at(i + 1).says(u"this", u"them", u"mine", u"you") || at(i + 1).word.startsWith(u"this ");
            if (at(i).says(u"like") && this_ &&
                (i + 2 >= to || !at(i + 2).sign.isNull() ||
                 at(i + 2).is(Cue::Cardinal, Cue::Me))) // "like this one I do D"
                return true;
            if (at(i).sign != u',' || !at(i + 1).says(u"which")) continue;
            bool is = false, open = false;
            for (int k = i + 2; k < to && at(k).sign.isNull(); ++k) {
                is |= at(k).is(Cue::Be) || at(k).word.startsWith(u"is ");
                open |= at(k).is(Cue::Not, Cue::Hedge, Cue::If, Cue::Past);
            }
            if (is && !open) return true;
        }
        return false;
    }

    /// A word that may tell one case from another: no pronoun, article or verb of choosing.
    static bool isContent(const Token& token)
    {
        if (!token.sign.isNull() || !token.letter.isNull() || token.number || token.word.size() < 3) return false;
        if (token.word.startsWith(u"the") && token.is(Cue::Other)) return false; // "they", "the other person"
        if (token.is(Cue::Third) && token.word.contains(u' ')) return !token.word.endsWith(u" a");
        return !token.is(Cue::If, Cue::It, Cue::Me, Cue::Be, Cue::Fluff, Cue::Modal, Cue::Filler, Cue::And, Cue::So,
                         Cue::Choose, Cue::Not, Cue::Verb, Cue::Or, Cue::You);
    }

    bool collect(std::size_t n, int opener, int to, bool asked = false)
    {
        bool found = false;
        const int place = m_readings[n].mention.place;
        int i = opener;
        for (; i < to && (asked || !at(i).ends); ++i) {
            m_inCase[std::size_t(i)] = true;
            if (i > opener && (isOneOf(at(i), u",:—") || at(i).is(Cue::So))) break;
            m_ofOther |= at(i).is(Cue::Other);
            m_ofMe |= isSpeaker(at(i));
            if (i == opener && !asked ? at(i).word.count(u' ') < 2 : !isContent(at(i))) continue; // "for a friend"
            const auto [word, isNew] = m_placeOf.try_emplace(stemOf(at(i)), place);
            if (!isNew && word->second != place) word->second = shared;
            found = true;
        }
        return found;
    }

    /// The place of the cases that have a word or one of its forms ("count", "counts"), or `shared`; no value: none.
    std::optional<int> placeOf(const Token& token) const
    {
        constexpr qsizetype shortest = 4, ending = 3; // characters
        if (!isContent(token)) return std::nullopt;
        const QStringView stem = stemOf(token);
        if (const auto same = m_placeOf.find(stem); same != m_placeOf.end()) return same->second;
        const auto longer = m_placeOf.lower_bound(stem);
        if (stem.size() >= shortest && longer != m_placeOf.end() && longer->first.startsWith(stem) &&
            longer->first.size() - stem.size() <= ending)
            return longer->second;
        for (qsizetype cut = 1; cut <= ending && stem.size() - cut >= shortest; ++cut)
            if (const auto known = m_placeOf.find(stem.chopped(cut)); known != m_placeOf.end()) return known->second;
        return std::nullopt;
    }

    static bool isSpeaker(const Token& token) { return token.says(u"i", u"i'm", u"i've", u"i am", u"i have", u"we"); }

    /// Where the words of a clause agree with those of one case. "This is a stranger", "here fairness counts".
    void heedClause(int from, int to)
    {
        int subject = -1, content = -1, place = shared;
        for (int i = from; i < to; ++i) {
            if (m_inCase[std::size_t(i)]) return;
            if (const auto found = placeOf(at(i))) {
                if (*found == shared) {
                    if (content < 0 && i + 1 < to && at(i + 1).is(Cue::Be)) subject = i; // "the stakes are low"
                    continue;
                }
                if (place >= 0 && *found != place) return; // "a friend or a stranger"
                place = *found;
                if (content < 0) content = i;
                continue;
            }
            if (at(i).is(Cue::Past, Cue::Invert) && content >= 0) continue; // "they helped me last time"
            if (at(i).is(Cue::If, Cue::Hedge, Cue::Or, Cue::Past, Cue::Undecided, Cue::Wait, Cue::Invert) &&
                !at(i).is(Cue::Be))
                return;
            if (at(i).is(Cue::Third) && !at(i).is(Cue::Other, Cue::Me)) return;
            if (content < 0 && isPointing(i)) subject = i;
        }
        const bool inverted = subject < 0 && content >= 0 && content + 2 < to && isPointing(content + 1) &&
                              (at(content + 2).is(Cue::Be) || at(content + 2).says(u"was", u"were", u"are"));
        if (inverted && place >= 0 && content + 3 == to) return confirm(place); // "and rude they were"
        if (place < 0 || subject < 0 || (to < size() && at(to).sign == u'?')) return;
        bool denied = false;
        if (!isPredicate(subject, content, to, denied)) return;
        if (denied) {
            m_denied.insert(place);
        } else {
            confirm(place);
        }
    }

    /// What points at the case at hand: "it", "they", "I", "my goal", "here", "today".
    bool isPointing(int i) const
    {
        const bool now = at(i).says(u"here", u"today", u"now", u"in this case", u"this time", u"here's");
        if (isSpeaker(at(i)) && m_ofOther && !m_ofMe) return false; // "if they're rich, I. I'm rich"
        return at(i).is(Cue::It, Cue::Me, Cue::Other) || (at(i).cues & isSo) == isSo || now ||
               at(i).says(u"we", u"you", u"goal", u"aim", u"task", u"counterpart", u"opponent", u"partner");
    }

    /// Nothing but "is", a negation and small words stands between the subject and what is said of it.
    bool isPredicate(int subject, int content, int to, bool& denied) const
    {
        const QStringView word = at(subject).word;
        bool be = (at(subject).cues & isSo) == isSo || at(subject).is(Cue::Be) || word.endsWith(u"'s") ||
                  word.endsWith(u"'re") || word.endsWith(u"'m");
        bool known = true;
        for (int i = subject + 1; i < content; ++i) {
            const Token& token = at(i);
            const bool is = token.is(Cue::Be) || token.says(u"been", u"re", u"are", u"was", u"were", u"counts");
            be |= is;
            denied |= token.is(Cue::Not);
            const bool noun = !be && !token.cues; // "my goal is fairness"
            known &= is || noun || !token.sign.isNull() || token.says(u"ve", u"s") ||
                     token.is(Cue::Fluff, Cue::Verb, Cue::Filler, Cue::Not, Cue::Grade) || token.says(u"all") ||
                     placeOf(token);
        }
        for (int i = subject; i > subject - 4 && i >= 0 && !endsClause(i); --i)
            if (i < subject && at(i).is(Cue::Not)) return false; // "you haven't told me it is …"
        if (!known) return false;
        const bool verb = (content == subject + 1 && !word.endsWith(u"'s")) ||
                          (denied && content == subject + 2); // "they helped", "here fairness"
        const bool person = at(subject).is(Cue::Other) || isSpeaker(at(subject));
        for (int i = content + 1; i < to; ++i) {
            denied |= verb && at(i).is(Cue::Not);
            if (at(i).is(Cue::Not) && !verb) return false;
            const bool small = !at(i).sign.isNull() || placeOf(at(i)) ||
                               at(i).is(Cue::Fluff, Cue::Filler, Cue::Not, Cue::Me, Cue::Other, Cue::Be);
            if (verb && !person && !small) return false; // "here fairness is a farce"
        }
        return be || verb;
    }

    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    std::vector<bool> m_inCase;           ///< per token: it belongs to what a case says
    std::map<QStringView, int> m_placeOf; ///< per word of the cases the place of the option of its case, or `shared`
    std::vector<std::size_t> m_cases;     ///< readings
    std::set<int> m_places, m_denied;
    bool m_ofMe = false, m_ofOther = false; ///< whom the cases speak of
    int m_confirmed = -1;
    bool m_conflict = false; ///< two cases are confirmed
};

} // namespace

void heedConfirmedCases(const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    ConfirmationReader(tokens, readings).run();
}

} // namespace app::extract
