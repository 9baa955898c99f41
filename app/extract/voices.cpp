#include "app/extract/voices.h"
#include "app/extract/decision.h"
#include "app/extract/plainwords.h"
#include <algorithm>
#include <array>
#include <set>

namespace app::extract {

namespace {

constexpr std::size_t mostRoles = 16;

class VoiceReader
{
public:
    VoiceReader(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
        : m_text(text)
        , m_tokens(tokens)
        , m_readings(readings)
    {
    }

    void run()
    {
        if (m_readings.empty() || declines(m_tokens)) return;
        heedAgreement();
        m_words = plainWords(m_text);
        findRoles();
        Reading* meant = nullptr;
        for (Reading& reading : m_readings) {
            if (reading.mention.place < 0 || !isOpen(reading) || !isSpokenFor(reading)) continue;
            if (meant && meant->mention.place != reading.mention.place) return;
            meant = &reading;
        }
        if (!meant) return;
        for (const Reading& other : m_readings)
            if (other.role >= Role::Suggested && other.mention.place != meant->mention.place) return;
        meant->role = Role::Chosen;
        meant->rule = "persona";
    }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    const Word& word(int i) const { return m_words[std::size_t(i)]; }

    static bool isOpen(const Reading& reading)
    {
        const bool place = reading.mention.by == Mention::By::Label || reading.mention.by == Mention::By::Position;
        return place &&
               (reading.role == Role::Named || (reading.role == Role::Conditional && reading.isBy("supposed")));
    }

    /// The persona the reply was given: "I'm to play the strict grandmother", "act as a shark would".
    void findRoles()
    {
        static const Names verbs{u"play", u"playing", u"be", u"being", u"impersonate", u"am", u"i'm", u"portray"};
        static const Names nouns{u"role", u"persona", u"character", u"part"};
        static const Names asked{u"to",   u"i'm",   u"i",   u"am",     u"supposed", u"meant",
                                 u"told", u"asked", u"you", u"you're", u"should",   u"shall"};
        for (int i = 0; i + 1 < int(m_words.size()); ++i) {
            const QStringView w = word(i).text;
            const bool like = (w == u"as" || w == u"like") && i > 0 && isActing(i - 1);
            const bool plays =
                verbs.contains(w) && (w.startsWith(u"i'") || (i > 0 && asked.contains(word(i - 1).text)));
            const bool is = nouns.contains(w) && i > 0 && word(i - 1).text == u"my" &&
                            (word(i + 1).text == u"is" || word(i + 1).opens);
            if (like || plays || is) addRole(i + 1 + (is && !word(i + 1).opens));
        }
    }

    bool isActing(int i) const
    {
        static const Names verbs{u"act", u"choose", u"decide", u"think", u"behave", u"answer", u"respond", u"pick"};
        return verbs.contains(word(i).text);
    }

    /// The noun of the phrase that begins there with an article: "the strict grandmother, who …".
    void addRole(int from)
    {
        static const Names articles{u"a", u"an", u"the"};
        static const Names ends{u"who", u"that", u"of", u"with", u"in",  u"would", u"and", u"or",
                                u"for", u"at",   u"to", u"on",   u"but", u"i",     u"so",  u"by"};
        constexpr int longest = 5; // words of the phrase
        if (from >= int(m_words.size()) || !articles.contains(word(from).text)) return;
        int i = from + 1;
        while (i < int(m_words.size()) && i - from <= longest && !word(i).opens && !word(i).pause &&
               !ends.contains(word(i).text))
            ++i;
        if (i > from + 1 && word(i - 1).text.size() >= 3 && m_roles.size() < mostRoles)
            m_roles.push_back(word(i - 1).text);
    }

    /// "Grandma" is the grandmother.
    bool isRole(QStringView noun) const
    {
        constexpr qsizetype stem = 5;
        return std::any_of(m_roles.begin(), m_roles.end(), [&](QStringView role) {
            return noun == role ||
                   (noun.size() >= stem && role.size() > noun.size() && role.startsWith(noun.first(stem)));
        });
    }

    /// Somebody who speaks for the one who answers takes the option: "my character picks E", "someone like me would
    /// say C".
    bool isSpokenFor(const Reading& reading) const
    {
        int i = wordBefore(at(reading.mention.first).start);
        if (i < 0 || !closes(reading)) return false;
        const int last = i;
        while (i > 0 && last - i < 3 && isNoun(word(i).text) && !word(i + 1).opens)
            --i; // "takes the option"
        const int subject = skipVerb(i);
        if (subject < 0 || isDoubted(subject)) return false;
        return isSpeaker(subject);
    }

    static bool isNoun(QStringView w)
    {
        static const Names nouns{u"the", u"option", u"row", u"letter", u"for", u"choice"};
        return nouns.contains(w) && w != u"for";
    }

    /// The last word that begins before an offset; −1: none.
    int wordBefore(int offset) const
    {
        const int next = firstWordAt(m_words, offset);
        return next < int(m_words.size()) && (word(next).opens || word(next).pause) ? -1 : next - 1;
    }

    /// Nothing but a reason or a further statement follows.
    bool closes(const Reading& reading) const
    {
        int i = reading.mention.last + 1;
        if (i < size() && at(i).is(Cue::Option, Cue::Cardinal)) ++i; // "the third one"
        if (i >= size()) return true;
        if (at(i).sign == u'?') return false;
        if (!at(i).sign.isNull()) return !(i + 1 < size() && at(i).sign == u',' && at(i + 1).is(Cue::Or, Cue::But));
        return at(i).is(Cue::Because, Cue::And) && !at(i).is(Cue::Or);
    }

    /// The last word of the subject, behind which a verb of choosing in the third person ends at word `i`; −1: none.
    int skipVerb(int i) const
    {
        static const Names takes{u"takes", u"chooses", u"picks", u"selects", u"ticks"};
        static const Names take{u"take", u"choose", u"pick", u"select", u"say", u"want", u"tick", u"have", u"prefer"};
        static const Names goes{u"goes", u"settles", u"decides", u"opts", u"votes"};
        static const Names go{u"go", u"settle", u"decide", u"opt", u"vote"};
        static const Names particles{u"for", u"with", u"on"};
        static const Names modals{u"would", u"will", u"should", u"must"};
        static const Names between{u"says",      u"nods", u"decides", u"thinks", u"and", u"then",
                                   u"therefore", u"thus", u"simply",  u"now",    u"so",  u"would"};
        const bool particle = particles.contains(word(i).text);
        if (particle && --i < 1) return -1;
        const bool third = (particle ? goes : takes).contains(word(i).text);
        const bool modal = (particle ? go : take).contains(word(i).text) && i > 0 && modals.contains(word(i - 1).text);
        if (!third && !modal) return -1;
        const int verb = i - modal;
        i = verb - 1;
        while (i >= 0 && verb - i <= 3 && between.contains(word(i).text) && !word(i + 1).opens)
            --i;
        const bool joined = i + 1 < verb && word(i + 1).text == u"and";
        if (i < 0 || word(i + 1).opens || (word(i + 1).pause && !joined)) return -1;
        return i;
    }

    /// A condition, negation or hedge stands before the subject in its sentence.
    bool isDoubted(int subject) const
    {
        static const Names doubts{u"if",      u"unless",   u"when",  u"not",     u"never", u"maybe",
                                  u"perhaps", u"probably", u"might", u"suppose", u"no",    u"neither",
                                  u"nobody",  u"what",     u"why",   u"whether"};
        constexpr int reach = 20;
        for (int i = subject; i >= 0 && subject - i < reach; --i) {
            if (doubts.contains(word(i).text) || word(i).text.endsWith(u"n't")) return true;
            if (word(i).opens) break;
        }
        return false;
    }

    bool isSpeaker(int i) const
    {
        static const Names own{u"character", u"persona", u"role", u"avatar", u"figure"};
        static const Names somebody{u"person", u"someone", u"somebody", u"anyone", u"anybody", u"one",
                                    u"man",    u"woman",   u"guy",      u"player", u"people"};
        static const Names articles{u"the", u"my", u"this", u"our"};
        const QStringView noun = word(i).text;
        const bool inside = i > 0 && !word(i).opens;
        if (noun == u"me") return i > 1 && inside && word(i - 1).text == u"like" && somebody.contains(word(i - 2).text);
        if (own.contains(noun)) return inside && articles.contains(word(i - 1).text) && word(i - 1).text != u"the";
        if (!isRole(noun)) return false;
        return !inside || word(i).pause || articles.contains(word(i - 1).text) || word(i - 1).text == u"so" ||
               (i > 1 && articles.contains(word(i - 2).text));
    }

    /// The colon behind a name that opens a line, up to four words; −1: none.
    int speaker(int from) const
    {
        constexpr int longest = 4;
        int words = 0;
        for (int i = from; i < size() && at(i).sign != u'\n' && words <= longest; ++i) {
            if (at(i).sign == u':') return words > 0 ? i : -1;
            words += at(i).sign.isNull();
        }
        return -1;
    }

    /// The last of several who speak line by line agrees, and names the option: "Voice one: "Deal, G.""
    void heedAgreement()
    {
        static const Names agreements{u"deal", u"agreed", u"done", u"settled", u"all right",
                                      u"fine", u"sold",   u"okay", u"alright"};
        Reading& last = m_readings.back();
        if (last.mention.by != Mention::By::Label || last.mention.place < 0 || last.role >= Role::Chosen) return;
        for (int i = last.mention.last + 1; i < size(); ++i)
            if (at(i).sign.isNull() || at(i).sign == u'?') return;
        int from = last.mention.first;
        while (from > 0 && at(from - 1).sign != u'\n')
            --from;
        int i = speaker(from);
        if (i < 0 || i > last.mention.first) return;
        int speakers = 0;
        for (int k = 0; k < from; ++k)
            speakers += (k == 0 || at(k - 1).sign == u'\n') && speaker(k) >= 0;
        if (speakers < 2) return;
        bool agrees = false;
        for (++i; i < last.mention.first; ++i) {
            const Token& token = at(i);
            if (!token.sign.isNull()) continue;
            agrees |= agreements.contains(token.word);
            if (!agrees) return;
        }
        if (!agrees) return;
        for (Reading& other : m_readings)
            if (other.role >= Role::Suggested) other.role = Role::Tempted, other.rule = "somebody_else";
        last.role = Role::Chosen;
        last.rule = "agreed";
    }

    const Text& m_text;
    const std::vector<Token>& m_tokens;
    std::vector<Reading>& m_readings;
    std::vector<Word> m_words;
    std::vector<QStringView> m_roles; ///< nouns of the persona
};

} // namespace

void heedVoices(const Text& text, const std::vector<Token>& tokens, std::vector<Reading>& readings)
{
    VoiceReader(text, tokens, readings).run();
}

} // namespace app::extract
