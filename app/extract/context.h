#pragma once
#include "app/extract/layout.h"

namespace app::extract {

inline constexpr int reach = 14;         ///< tokens between a mention and what governs it
inline constexpr int sentenceReach = 60; ///< tokens of a sentence that are looked at
/// "Never mind", "apologies": with nothing but a label behind it, it is said of that and takes nothing back.
inline bool excuses(const Token& token)
{
    return token.says(u"never mind", u"apologies", u"my apologies");
}

inline constexpr int correctionReach = 8; ///< tokens between "wait" and what holds instead

/// What stands around a mention. Every look goes a bounded number of tokens far.
class Context
{
public:
    /// Both must outlive the context.
    Context(const std::vector<Token>& tokens, const std::vector<Mention>& mentions);

    const Layout& layout() const { return m_layout; }

    /// What governs a mention from the left, behind articles, signs and nouns of an option.
    struct Left
    {
        const Token* hit = nullptr; ///< the word that governs it; null at the start of the sentence
        int hitAt = -1;
        bool colon = false; ///< a colon, arrow or the like stands between
        bool comma = false; ///< hit is behind a comma
        bool be = false;
        bool wouldBe = false;   ///< "would be", not "is"
        bool committed = false; ///< the clause names the speaker or an answer
        bool it = false;
        bool filler = false;        ///< "okay", "then" or the like stands between
        bool opensSentence = false; ///< nothing else stands before it
        bool optionColon = false;   ///< "option: B"
        bool list = false;          ///< a comma or "and"/"or" joins it to the mention before
        int listMention = -1;       ///< last token of that mention
        bool negated = false;       ///< the governing verb is negated
        bool negatedBefore = false;
        bool rejectedBefore = false; ///< something is rejected in the sentence before it
        bool described = false;      ///< "a fair choice", "the selfish choice": perhaps not the speaker's
        bool gerund = false;         ///< "going with B" opens the sentence
        bool third = false;          ///< somebody else is the subject
        bool stranger = false;       ///< somebody we do not know would take it
        bool thirdOwner = false;     ///< the other person is named before it, perhaps as the subject
        bool negatedClause = false;  ///< a negation stands anywhere in its clause
        bool past = false;
        bool hedge = false;
        bool likely = false;      ///< the hedge still commits
        bool exceptOther = false; ///< "any other than"
        bool might = false;       ///< "could choose"
        bool subject = false;     ///< a word of its own is the subject of "is": "the fairest is …"
        bool takesBack = false;   ///< the word that governs it is a "no" that opens the sentence
        bool wait = false;        ///< something was taken back earlier in the sentence
        bool condition = false;
        bool elsewhere = false; ///< "in the first question", "in the fourth one"
        bool undecided = false;
        bool opensClause = false; ///< nothing stands before it in the clause
        bool than = false;        ///< the verb of choosing that governs it is what something else is compared with
        bool denied = false;      ///< "I'm not saying it's B"
        bool requested = false;   ///< asked for politely: "could you tick B?"
    };
    Left leftOf(const Mention& mention) const;

    struct Right
    {
        int at = -1;       ///< first token behind the mention, its brackets and amounts
        bool end = false;  ///< the sentence or clause ends there
        bool last = false; ///< the sentence ends there
        bool because = false;
        bool explained = false; ///< "B, with …", "B, because …"
        bool listed = false;    ///< a further label follows behind a comma: "D (81/69), E and F"
        bool than = false;      ///< compared with another one: "B rather than C"
        bool hedged = false;    ///< "B, perhaps"
        bool vague = false;     ///< "B or so"
        bool past = false;      ///< "B at first"
        bool forOthers = false; ///< "B for my kids"
        bool elliptic = false;  ///< nothing but a verb stands behind it: "B is.", "B does."
        bool leads = false;     ///< an arrow leads on to another one: "B → C"
        bool closes = false;    ///< the sentence ends there, perhaps with a "please"
        bool likely = false;    ///< "B, probably"
        bool undecided = false; ///< "would do", "也可以"
        bool bad = false;
        bool be = false;      ///< "choosing B would be …"
        bool praised = false; ///< "B strikes a balance"
        bool settles = false;
        bool chooses = false;
        bool condition = false;
        bool question = false;
        bool yes = false;       ///< "C? Yes."
        bool no = false;        ///< "C? No."
        bool third = false;     ///< "选A的人": others who choose it
        bool between = false;   ///< "C和D之间"
        bool preferred = false; ///< "H over I": the sentence compares it with one other option and ends
    };
    Right rightOf(const Mention& mention) const;

    /// The word that governs it ends a range named before: "F和H之间的G".
    bool closesRange(const Left& left) const
    {
        return left.hitAt > 0 && left.hit->running && m_mentionOf[std::size_t(left.hitAt - 1)] >= 0;
    }
    /// Somebody else than the speaker chooses: "people who take D" as in "Leute, die D wählen", "the goldfish would
    /// take D" with its verb behind; or the choice itself is spoken of: "elegir D sería justo".
    bool isOthersClause(const Mention& mention, const Left& left, const Right& right) const;
    /// "No es", "non è": the verb alone is the subject, too, and is denied.
    bool isDeniedCopula(const Left& left) const
    {
        return left.hitAt > 0 && left.hit->is(Cue::It) && left.hit->is(Cue::Be) && !left.comma && !left.colon &&
               at(left.hitAt - 1).is(Cue::Not) && at(left.hitAt - 1).sign.isNull();
    }
    /// "But", "so", "no" or the like stands between two mentions, or the first one has a statement of its own.
    bool turnsBetween(const Mention& a, const Mention& b) const
    {
        if (at(a.last + 1).cues && !at(a.last + 1).is(Cue::And)) return true;
        for (int i = a.last + 1; i < b.first; ++i)
            if (at(i).is(Cue::But, Cue::So, Cue::Wait, Cue::Not) && !at(i).is(Cue::Filler)) return true;
        return false;
    }
    bool sameSentence(const Mention& a, const Mention& b) const { return at(a.first).sentence == at(b.first).sentence; }
    bool endsBetween(int from, int to) const { return at(from).sentence != at(to).sentence; }
    /// The label stands right behind its own amounts, which open the sentence or what follows a colon.
    bool followsOwnAmounts(const Mention& label, const Mention& amounts) const;
    bool isAlone(const Mention& mention) const;  ///< nothing else of weight in its sentence
    bool isFramed(const Mention& mention) const; ///< a case opens its sentence: "with real money it'd be I"
    /// "That should be an E", "there should be an E there", "it was meant to be E", "an E belongs there".
    bool isMeantThere(const Mention& mention) const;
    /// "My second thought was right": the mention says itself that it holds.
    bool isConfirmedThought(const Mention& mention) const;
    /// "There's no better row than E", "nothing beats E", "there isn't one I'd prefer to E".
    bool isUnsurpassed(const Mention& mention) const;
    /// "I wouldn't swap E for anything", "I'd swap E for none of them".
    bool isUnswapped(const Left& left, const Right& right) const;
    bool statesAmount(int from, int to) const; ///< a number of the size of amounts that no mention covers
    bool isSetInPlace(int verb) const;         ///< "in the first row I take 100": told of a place, not taken
    bool isOthers(int verb) const;             ///< the other person is named last before it: "they'd choose 100"
    /// "… F as well": one more, beside what was named before.
    bool isAdded(const Mention& mention) const
    {
        return mention.last + 1 < size() && at(mention.last + 1).is(Cue::Also);
    }
    bool joinsClause(int from, int to) const;                          ///< a comma and "and" stand between
    bool isAgreement(int token) const { return at(token).value == 1; } ///< "… and so do I"
    bool isElsewhere(const Mention& mention) const; ///< "starting from 100/50": right behind what tells of another one
    bool isOthersTaste(const Mention& mention) const; ///< "63/68 is what my neighbour would take"
    bool isGranted(const Mention& mention) const;     ///< "give them 50", "I'd leave the other 50", "they may have 50"
    /// The question in which it stands asks whether it is the one: "C?", "Is it C?", "Shall I take C?"
    bool asksForChoice(const Mention& mention) const;
    bool isInvertedQuestion(int token) const;   ///< "would I take it?"
    bool isCleft(const Mention& mention) const; ///< "it's E that has the best rate", and not "… that they'd like"
    bool goesOnWithAnd(const Mention& mention) const;   ///< "And at D.": adds it to what the sentence before says
    bool opensWithReject(const Mention& mention) const; ///< "Ruled out last: A"
    bool goesOnTo(const Mention& mention) const;     ///< "to" stands behind it in its sentence: "… and the heart to"
    bool opensReply(const Mention& mention) const;   ///< nothing of weight before it
    bool chosenBefore(const Mention& mention) const; ///< a verb of choosing in the sentence before it
    /// Tokens that take the option named last, where no condition or negation stands before them.
    std::vector<int> anaphors() const;
    /// The "or"/"and" between two neighbouring mentions of one sentence; null where more stands between.
    const Token* jointBetween(const Mention& left, const Mention& right) const;

    /// Whom the question asks that ends right before the sentence of a mention: "Which do I want? F."
    enum class Asked { None, Anybody, Speaker, Others };
    Asked askedBefore(const Mention& mention) const;
    /// The '>' or '=' that alone stands between two labels, of which the left may be missing; null where none does.
    QChar signBetween(const Mention* left, const Mention& right) const;
    /// A question mark and a colon stand there.
    bool isTernary(int mark, int colon) const { return mark >= 0 && at(mark).sign == u'?' && at(colon).sign == u':'; }
    /// Nothing but a comma stands between: "rather than B, C".
    bool isCommaBetween(const Mention& left, const Mention& right) const
    {
        return right.first - left.last == 2 && at(left.last + 1).sign == u',';
    }
    /// "from 50/100 to …"
    bool startsRange(const Mention& mention) const
    {
        return mention.first > 0 && at(mention.first - 1).is(Cue::Range) && !at(mention.first - 1).is(Cue::Through);
    }
    /// "… which is in row I": said of what stands there.
    bool isSetIn(const Mention& mention) const
    {
        int i = mention.first - 1;
        while (i > 0 && at(i).sign.isNull() && at(i).is(Cue::Option) && !at(i).is(Cue::Setting))
            --i;
        return mention.by == Mention::By::Label && i > 0 && i < mention.first - 1 && at(i).is(Cue::Setting) &&
               at(i - 1).sign.isNull();
    }
    /// "A's amount": what belongs to an option.
    bool isPossessive(const Mention& mention) const
    {
        const int next = mention.last + 1;
        return mention.by == Mention::By::Label && next + 2 < size() && at(next).sign == u'\'' &&
               at(next + 1).letter == u'S' && at(next + 2).sign.isNull() &&
               (at(next + 2).is(Cue::Unit, Cue::Rows) || at(next + 2).number || !at(next + 2).cues);
    }
    /// "always C", "only C": a word that sets it off from those named before it.
    bool isSingledOut(const Mention& mention) const;
    /// "I'm not taking B because it's fair, but because …"
    bool deniesFirstReason(const Mention& mention) const;
    /// "A, then B, then A again": no conclusion.
    bool isNextInRow(const Left& left) const;
    /// "So I can afford", "therefore I'd rather say", "… I sign E.": a conclusion of the speaker with a verb that we do
    /// not know, at `verb`.
    bool concludesByVerb(int verb) const;
    bool isEnd(int token) const; ///< no word follows in the reply
    /// "Sorry, the one I want is E", and not "I missed the sum in E": only words of an answer stand between a word that
    /// takes back and the label.
    bool isPlainSinceWait(int label) const;
    /// "I'm not taking B because …. I'm taking it because …": the anaphor at `anaphor` gives the right reason.
    bool deniesReason(const Mention& mention, int anaphor) const;
    /// Only "to" or a dash stands between two neighbouring mentions.
    bool isRange(const Mention& left, const Mention& right) const;

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool inSentence(int i, int of) const { return i >= 0 && i < size() && at(i).sentence == at(of).sentence; }
    bool repeatsQuestion(int end) const; ///< the reply opens with "Which option do you choose?", up to `end`
    bool isTag(int from, int to) const;  ///< ", why not?" behind a statement of the speaker
    int skipAmounts(int i) const;
    int skipSpeaker(int i) const;
    bool saysAnother(int colon) const;
    bool isDenied(int verb) const;
    bool isForAnother(int settles) const;
    bool isWhyNot(int from, int to) const;
    enum class Clause { None, Chooses, Against };
    Clause clauseBehind(int comma) const;
    bool isSubjectWithClause(int comma) const;
    int skipOwnPair(const Mention& mention, int i) const;
    void scanLeft(Left& left, int from, bool clause) const;
    bool deniesBefore(int token) const; ///< in its sentence, and no option is named between
    bool isStranger(int subject) const;
    bool isNamed(int subject) const;
    bool hasColon(int from, int to) const
    {
        while (from < to && at(from).sign != u':')
            ++from;
        return from < to;
    }
    bool isLabel(int i) const
    {
        const int n = m_mentionOf[std::size_t(i)];
        return n >= 0 && m_mentions[std::size_t(n)].by == Mention::By::Label;
    }
    bool isRejectedAnswer(int noun) const;  ///< "I withdraw my answer"
    bool isElliptic(int third) const;       ///< "an egoist would take I, an altruist, …": the verb is left out
    bool isWorseThan(int verb) const;       ///< "than" stands before the verb: "I'd sooner walk than take A"
    bool isRequested(int verb) const;       ///< "could you" stands before the verb
    bool needsAnswer(int condition) const;  ///< "if a letter must be given": it only asks for an answer
    bool isSaid(int i) const;               ///< "nobody can say I was greedy", and not "say I was greedy"
    bool isThing(int i) const;              ///< "answer", "letter"
    bool isSupposedBefore(int token) const; ///< "Suppose it's a friend. Then A."
    bool isConfirmed(int condition) const; ///< "…, if it's still available", "…, if there's no catch, and there isn't"

    const std::vector<Token>& m_tokens;
    const std::vector<Mention>& m_mentions;
    const std::vector<int> m_mentionOf; ///< per token: index of the mention that covers it, or −1
    const Layout m_layout;
};

} // namespace app::extract
