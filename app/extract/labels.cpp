#include "app/extract/mentions.h"
#include "app/extract/spans.h"

namespace app::extract {

namespace {

constexpr int shortReply = 7; ///< words

class LabelReader
{
public:
    LabelReader(const std::vector<Token>& tokens, const svo::Presentation& item)
        : m_tokens(tokens)
        , m_item(item)
    {
    }

    int read(int at) const
    {
        const Token& token = m_tokens[std::size_t(at)];
        if (token.digits) return number(at, token);
        if (token.letter.isNull()) return -1;
        const int place = m_item.placeOf(token.letter);
        return place >= 0 && isOption(at, token) ? place : -1;
    }

private:
    const Token* get(int at) const
    {
        return at >= 0 && at < int(m_tokens.size()) ? &m_tokens[std::size_t(at)] : nullptr;
    }
    bool glued(int left, int right) const { return get(left)->end == get(right)->start; }

    /// The neighbour behind quotes and brackets.
    const Token* beyond(int at, int step) const
    {
        for (at += step; const Token* token = get(at); at += step)
            if (!isDress(*token) && !isCommand(at)) return token;
        return nullptr;
    }

    /// "Q: Have you understood? A: Yes": "A:" that opens a line or follows a question of a dialogue.
    bool answersDialogue(int at) const
    {
        constexpr int dialogue = 80; // tokens of the question above
        if (at == 0 || (get(at - 1)->sign != u'\n' && get(at - 1)->sign != u'?')) return false;
        for (int i = at - 1; i >= std::max(0, at - dialogue); --i)
            if (get(i)->letter == u'Q' && get(i + 1)->sign == u':' && (i == 0 || get(i - 1)->ends)) return true;
        return false;
    }

    /// "A/B", "A + B": another label follows.
    bool isPaired(int at) const
    {
        const Token* sign = get(at + 1);
        const Token* other = get(at + 2);
        const Token* behind = get(at + 3);
        return sign && other && (sign->sign == u'/' || sign->sign == u'+' || sign->sign == u'&') && other->capital &&
               !other->letter.isNull() && m_item.placeOf(other->letter) >= 0 && (!behind || !behind->sign.isNull());
    }

    /// The name of a TeX command: "\\text".
    bool isCommand(int at) const
    {
        return at > 0 && get(at - 1)->sign == u'\\' && glued(at - 1, at) && get(at)->sign.isNull();
    }

    /// Quotes, brackets or tags stand on both sides of it.
    bool isEnclosed(int at) const
    {
        const Token* left = get(at - 1);
        const Token* right = get(at + 1);
        return left && right && isDress(*left) && isDress(*right) && glued(at - 1, at) && glued(at, at + 1);
    }

    bool alone(const Token* before, const Token* after) const
    {
        return (!before || before->ends || before->sign == u'\n') && (!after || !after->sign.isNull());
    }

    int number(int at, const Token& token) const
    {
        const int place = m_item.placeOf(QString::number(token.value));
        if (place < 0) return -1;
        const Token* before = beyond(at, -1);
        const Token* after = beyond(at, 1);
        if (after && after->is(Cue::Unit, Cue::Sum, Cue::Ask)) return -1;
        if (before && before->is(Cue::Option, Cue::Answer, Cue::Choose, Cue::It, Cue::Be) && !before->is(Cue::Ask))
            return place;
        if (before &&
            (before->is(Cue::Not, Cue::Than, Cue::So, Cue::Reject, Cue::Or, Cue::Between, Cue::Hedge, Cue::Fluff)))
            return after && after->number ? -1 : place;
        if (before && (before->sign == u':' || before->sign == rightMark)) return after && after->number ? -1 : place;
        return alone(before, after) ? place : -1;
    }

    bool isOption(int at, const Token& token) const
    {
        const Token* next = get(at + 1);
        const Token* previous = get(at - 1);
        const bool gluedBack = previous && glued(at - 1, at);
        const bool gluedOn = next && glued(at, at + 1);
        if (gluedOn && next->sign == u'\'') { // I'm, l'autre — but 'C'
            const Token* then = get(at + 2);
            const bool owns = then && then->letter == u'S' && then->word.size() == 1;         // "A's"
            const bool suffixed = then && then->is(Cue::Settle) && then->word.contains(u' '); // "D'yi seçiyorum"
            if (then && then->sign.isNull() && !then->running && glued(at + 1, at + 2))
                return (owns || suffixed) && token.capital;
        }
        if (gluedBack && previous->sign == u'\'') { // the s of it's
            const Token* earlier = get(at - 2);
            if (earlier && earlier->sign.isNull() && glued(at - 2, at - 1)) return false;
        }
        if (gluedOn && (next->sign == u'+' || next->sign == u'-' || next->sign == u'&')) {
            const Token* then = get(at + 2);
            if ((!then || then->sign.isNull() || next->sign != u'-') && !isPaired(at)) return false;
        }
        if (gluedOn && next->sign == u'.' && !next->ends) return false; // abbreviations
        if (gluedOn && next->sign == u'.' && isShortened(at)) return false;
        if (gluedBack && (previous->sign == u'-' || previous->sign == u'&') && at > 1 && glued(at - 2, at - 1) &&
            get(at - 2)->sign.isNull())
            return false;
        if (gluedBack && previous->sign == u'/' && at > 1 && !get(at - 2)->letter.isNull() &&
            m_item.placeOf(get(at - 2)->letter) < 0)
            return false; // "N/A"
        const Token* before = beyond(at, -1);
        const Token* after = beyond(at, 1);
        if (token.letter == u'A' && next && next->sign == u':' && answersDialogue(at)) return false;
        if (const Token* end = get(at + 2); end && next->is(Cue::Fluff) && next->is(Cue::Verb) &&
                                            !end->letter.isNull() && end->capital && m_item.placeOf(end->letter) < 0)
            return false; // "from A to Z"
        const Token* owner = get(at - 2);
        if (previous && owner && owner->number && previous->says(u"for"))
            return false; // "85 for A and 85 for B": persons
        const bool corrected =
            before == previous && owner &&
            (owner->is(Cue::Be, Cue::Retract, Cue::Choose, Cue::Through) || isExchanged(at - 2)); // "should be an F"
        const bool given = isGivenOut(at) || belongsThere(at);                                    // "it's a B from me"
        if (before && before == previous && before->is(Cue::Be) && owner && owner->is(Cue::Grade) &&
            !owner->is(Cue::Fluff, Cue::Third, Cue::Option) && !owner->says(u"plan"))
            return false; // "my bra size is C"
        if (before && before->is(Cue::Grade) && !((corrected || given) && before->is(Cue::Fluff))) return false;
        if (previous && previous->letter == u'A' && !previous->capital && !previous->is(Cue::Word, Cue::Through) &&
            !takesArticle(at - 2) && !given)
            return false; // a B in maths
        if (after && after->is(Cue::Grade) && !after->is(Cue::Option, Cue::Choose) && !gluedOn) return false;
        if (token.letter == u'A' && gluedOn && next->sign == u':' && (!previous || previous->ends) &&
            isLastLetter(at + 2))
            return false; // "A: D" answers
        if (!token.capital) return lowerCase(at, before, after);
        return !isWord(token) || wordOrLabel(at, token, before, after);
    }

    /// "z. B.": a small letter with a dot of its own stands before it in the line.
    bool isShortened(int at) const
    {
        const Token* dot = get(at - 1);
        const Token* first = get(at - 2);
        return dot && first && dot->sign == u'.' && glued(at - 2, at - 1) && !first->letter.isNull() &&
               !first->capital && get(at - 3) && get(at - 3)->sign != u'\n' && !glued(at - 3, at - 2);
    }

    /// A capital that names an option and ends the line.
    bool isLastLetter(int at) const
    {
        const Token* token = get(at);
        const Token* next = get(at + 1);
        return token && token->capital && m_item.placeOf(token->letter) >= 0 && (!next || next->ends);
    }

    /// Letters that are words of a language of the reply, and capitals of other alphabets.
    bool isWord(const Token& token) const { return token.cues || token.foreign; }

    /// "a D belongs there", "an E should stand here"
    bool belongsThere(int at) const
    {
        constexpr int longest = 4; // tokens of "should have been there"
        const Token* verb = get(at + 1);
        if (!verb || !verb->says(u"belongs", u"goes", u"should", u"should be")) return false;
        for (int i = at + 2; i <= at + longest && get(i) && get(i)->sign.isNull(); ++i)
            if (get(i)->says(u"there", u"here")) return !get(i + 1) || !get(i + 1)->sign.isNull();
        return false;
    }

    /// "It's a B from me", "just an A, please": an article stands before the letter, and nothing it could be but a
    /// label behind it.
    bool isGivenOut(int at) const
    {
        const Token* article = get(at - 1);
        if (!article || !get(at)->capital) return false;
        const bool indefinite = (article->letter == u'A' && !article->capital) || article->says(u"an");
        if (!indefinite) return false;
        const Token* next = get(at + 1);
        const Token* then = get(at + 2);
        const Token* owner = get(at - 2);
        if (next && then && (next->letter == u'I' || next->is(Cue::It)) && (!owner || owner->ends) &&
            (next->is(Cue::Settle) || then->is(Cue::Grant, Cue::Settle)))
            return true; // "An F I shall be", "A D it is"
        if (next && next->ends && deniesGrade(at + 2)) return true;
        const bool opens = !owner || owner->ends || owner->is(Cue::It, Cue::Filler);
        if (opens && next && next->is(Cue::Settle)) return true; // "An E is in order"
        if (owner && owner->is(Cue::Choose) && (!next || next->ends || next->sign == u',' || next->is(Cue::Because)))
            return true; // "I'd say a D"
        const bool pleads = next && then && next->sign == u',' && then->is(Cue::Filler) && then->is(Cue::Settle);
        if (!owner || owner->ends || owner->is(Cue::Filler)) return pleads;
        const bool ends = !next || next->ends || pleads || (next->is(Cue::Word) && next->is(Cue::Filler));
        return ends && owner->is(Cue::It) && !owner->is(Cue::Because, Cue::Relative) && owner->sign.isNull();
    }

    /// "Not the grade, the option."
    bool deniesGrade(int from) const
    {
        constexpr int near = 8; // tokens
        bool option = false, grade = false, denied = false;
        for (int i = from; i - from < near && get(i) && (!get(i)->ends || i == from); ++i) {
            option |= get(i)->is(Cue::Option) && !denied;
            denied = get(i)->is(Cue::Not) || (denied && get(i)->sign.isNull());
            grade |= denied && get(i)->is(Cue::Grade);
            if (get(i)->sign == u',') denied = false;
        }
        return option && grade;
    }

    /// "fico com a C", "es la C": articles of other languages stand before labels.
    bool takesArticle(int at) const
    {
        const Token* token = get(at);
        return token && token->is(Cue::Choose, Cue::Answer, Cue::Be, Cue::Than, Cue::Option, Cue::Fluff, Cue::Reject) &&
               (!token->is(Cue::Me) || isExchanged(at));
    }

    /// A verb that gives another option away stands before `at`: "swap my C for an E", "that C an E".
    bool isExchanged(int at) const
    {
        constexpr int near = 9; // tokens
        for (int i = at; i >= 0 && at - i <= near && !get(i)->ends; --i) {
            if (get(i)->is(Cue::Reject) && get(i)->value > 0) return true;
            if (get(i)->is(Cue::Bad) && get(i)->is(Cue::And)) return true; // "take my C back and give me an E"
        }
        const Token* owner = get(at);
        const Token* verb = get(at - 1);
        return owner && verb && owner->capital && !owner->letter.isNull() && verb->is(Cue::Choose);
    }

    /// A few known words: a letter that is none of them can only be a label.
    bool isShort() const
    {
        constexpr std::size_t fewTokens = 40;
        if (m_tokens.size() > fewTokens) return false;
        int words = 0;
        for (const Token& token : m_tokens) {
            if (!token.sign.isNull() || token.number) continue;
            if (++words > shortReply) return false;
            const bool letter = !token.letter.isNull() && token.word.size() == 1;
            if ((!token.cues && !letter) || token.is(Cue::Grade)) return false;
        }
        return true;
    }

    bool lowerCase(int at, const Token* before, const Token* after) const
    {
        const bool asked =
            before && before->is(Cue::Option, Cue::Answer, Cue::Choose) && !m_tokens[std::size_t(at)].cues;
        if (!before && after && after->is(Cue::Filler) && after->is(Cue::Settle) && !m_tokens[std::size_t(at)].cues)
            return true; // "e please"
        const Token* bracket = get(at + 1);
        if (before && before->is(Cue::Option) && bracket && bracket->sign == u')' && glued(at, at + 1)) return true;
        const Token* previous = get(at - 1);
        const Token* next = get(at + 1);
        const bool elided = next && next->sign == u'\'' && glued(at, at + 1);
        if (asked && !elided && previous == before && before->is(Cue::Option)) return true; // "option b pls"
        if (before && before == previous && before->is(Cue::Option) && m_tokens[std::size_t(at)].letter == u'A' &&
            after && after->is(Cue::Filler) && !after->is(Cue::Option))
            return true;                                                        // "option a pls"
        if (asked && after && after->cues && after->sign.isNull()) return true; // "going with g here"
        if (!before && after && after->number &&
            (!m_tokens[std::size_t(at)].cues || (bracket && bracket->sign == u')')))
            return true;                                                                   // "(h) 56 / 94"
        if (!m_tokens[std::size_t(at)].cues && !elided && isShort()) return true;          // "b it is"
        const bool spaced = !before && after && after->sign == u'-' && !glued(at, at + 1); // "c - it seems fair"
        if (after && (after->sign.isNull() || after->sign == u'\'' || (after->sign == u'-' && !spaced))) return false;
        if (alone(before, after)) return !(previous && previous->sign == u'.');
        const Token& token = m_tokens[std::size_t(at)];
        if (before && (before->sign == u':' || before->sign == u'=')) { // "answer: h"
            const Token* word = &token - 1;
            while (word > m_tokens.data() && !word->sign.isNull())
                --word;
            return word->is(Cue::Answer, Cue::Option, Cue::Choose) && (!after || after->ends || after->sign == u',');
        }
        return before && before->sign.isNull() &&
               (before->is(Cue::Option, Cue::Answer, Cue::Choose) || (before->is(Cue::Be) && !before->is(Cue::Me)));
    }

    /// "A" and "I" (and letters that are words of other languages): labels where a sign or what only an option can do
    /// follows, or where a statement asks for one.
    bool wordOrLabel(int at, const Token& token, const Token* before, const Token* after) const
    {
        if (isEnclosed(at) || isPaired(at)) return true; // <answer>A</answer>, "I", "A/B"
        if (at > 1 && get(at - 1)->sign == u'=' && glued(at - 1, at) && glued(at - 2, at - 1) &&
            !(get(at + 1) && glued(at, at + 1) && get(at + 1)->sign.isNull()))
            return true; // "option=I"
        const Token* cell = get(at + 1);
        if (cell && cell->sign == u'|' && (at == 0 || get(at - 1)->sign == u'\n' || get(at - 1)->sign == u'|'))
            return true; // A | yes
        const Token* box = get(at + 2);
        if (box && (box->letter == u'X' || box->sign == u'*' || box->sign == tickMark)) box = get(at + 3);
        if (cell && box && (cell->sign == u'(' || cell->sign == u'[') && (box->sign == u')' || box->sign == u']'))
            return true; // A [ ]  B [x]
        const bool asked = before && before->is(Cue::Option, Cue::Choose, Cue::Answer, Cue::Than, Cue::Reject) &&
                           !before->is(Cue::Modal);
        const bool isMe = token.letter == u'I' && token.is(Cue::Me);
        if (!after && isMe && before &&
            (before->sign == u',' || before->is(Cue::If, Cue::Because, Cue::But, Cue::So, Cue::And) ||
             (before->is(Cue::It) && before->is(Cue::Fluff))))
            return false; // "the option that I", cut off
        if (!after || after->ends) return !(isMe && before && before->is(Cue::Modal));
        if (isMe && before && before->is(Cue::It) && !before->is(Cue::Me) && after->is(Cue::It) &&
            after->is(Cue::Relative))
            return true; // "it's I that has the best sum"
        if (isMe && before && before == get(at - 1) && before->is(Cue::Setting) && !before->word.contains(u' '))
            return !after->sign.isNull() || !after->is(Cue::Choose, Cue::Modal); // "with I we both get 85"
        if (after->sign.isNull() && after->is(Cue::Fluff) && after->word.contains(u' ') && before &&
            before == get(at - 1) && before->is(Cue::Fluff, Cue::It, Cue::Option))
            return true; // "the A on your list"
        if (before && before->says(u"the") && token.capital && after->is(Cue::Option, Cue::Answer))
            return true; // "the A option"
        if (!after->sign.isNull()) return after->sign != u',' || asked || !opensApposition(at, token);
        if (after->number || after->running) return true;
        const bool canFollow = after->is(Cue::Verb, Cue::Because, Cue::Settle, Cue::Praise, Cue::Anaphor) ||
                               (asked && after->is(Cue::So, Cue::Wait)); // "I don't want A after all"
        if (isMe && before && before->is(Cue::Answer) && !before->is(Cue::Option, Cue::Choose))
            return canFollow; // "the answer I gave"
        if (isMe && before && before->is(Cue::Choose) && before->is(Cue::Gerund) && after->is(Cue::Modal))
            return true; // "going for I would give me 100"
        if (isMe && before && before->is(Cue::Be, Cue::It) && !before->is(Cue::Me) && after->is(Cue::Than))
            return true; // "so it must be I rather than A"
        if (isMe)
            return asked ? canFollow || !after->is(Cue::Choose, Cue::Modal)
                         : canFollow && !after->is(Cue::Modal, Cue::Choose);
        const bool opens = !before || before->ends || before->sign == u':';
        if (token.letter == u'A' && token.is(Cue::Fluff))
            return canFollow || after->is(Cue::Modal, Cue::Be, Cue::Or) || // "A or I", "en vez de A elijo C"
                   (before && before == get(at - 1) && before->is(Cue::Than, Cue::Reject));
        if (opens && after->is(Cue::Filler) && token.is(Cue::And) && get(at + 2) && get(at + 2)->sign == u',')
            return false; // "E va bene, …"
        if (opens) return !token.foreign && !after->is(Cue::If) && (canFollow || after->is(Cue::Be, Cue::And, Cue::Or));
        return asked || !token.foreign;
    }

    /// "I, as a fair person, …"
    bool opensApposition(int at, const Token& token) const
    {
        if (!token.is(Cue::Me)) return false;
        const Token* next = get(at + 2);
        const Token* then = get(at + 3);
        const bool it = get(at - 1) && get(at - 1)->is(Cue::It); // "it's I, of course"
        if (next && next->is(Cue::Me) && next->letter.isNull() && !next->word.contains(u' '))
            return true; // "I, me, mine", "I, myself, …"
        return next && next->is(Cue::Fluff, Cue::Verb) && then &&
               (then->letter == u'A' || then->is(Cue::Grade, Cue::Third, Cue::Cardinal)) /* "I, for one, …" */ && !it;
    }

    const std::vector<Token>& m_tokens;
    const svo::Presentation& m_item;
};

} // namespace

int labelAt(const std::vector<Token>& tokens, int at, const svo::Presentation& item)
{
    return LabelReader(tokens, item).read(at);
}

} // namespace app::extract
