#pragma once
#include <QtGlobal>

namespace app::extract {

/// What a word or phrase does in an answer; one phrase may do several things. The word lists are in words_*.cpp.
enum class Cue : quint8 {
    Choose,    ///< a verb of choosing, by the speaker: "choose", "go with", "nehme", "elijo", "选"
    Gerund,    ///< "choosing": chooses only right behind its subject
    Answer,    ///< a noun of the answer: "answer", "choice", "Wahl", "boxed"
    Option,    ///< a noun of an option: "option", "row", "letter"
    Be,        ///< "is", "would be"
    It,        ///< "it", "that": the subject of a conclusion
    Not,       ///< negation before what it negates
    NotBehind, ///< negation behind what it negates
    Than,      ///< what follows was not taken: "rather than", "instead of", "over"
    Except,    ///< behind a negation nothing but what follows was taken: "nothing other than"
    Reject,    ///< a verb of rejecting before its option: "rule out", "不选"
    Bad,       ///< speaks against the option before it: "too", "is out", "ではなく"
    Settle,    ///< settles on the option before it: "works", "is mine", "にします"
    Anaphor,   ///< takes the option named last: "that's what I choose"
    If,        ///< opens a condition
    Benign,    ///< a condition that is none: "if I have to choose"; or one that holds: "as is the case here"
    Me,        ///< the speaker
    Other,     ///< the other person
    You,       ///< one of the two, by who stands beside it
    Both,      ///< both persons alike
    Hedge,     ///< "maybe", "probably"
    Likely,    ///< a hedge that still commits where nothing else is named: "probably"
    Undecided, ///< names options and takes none: "cannot decide", "torn", "it depends"
    Between,   ///< "between", "somewhere around", "one of"
    Or,
    And,
    So,        ///< opens a conclusion: "so", "therefore"
    But,       ///< turns against what was said
    Wait,      ///< takes back what was said: "wait", "scratch that"
    Retract,   ///< takes back a whole answer: "I withdraw that", "erratum"; a Wait, too
    Past,      ///< a thought or choice that was or may be: "at first I thought", "tempted"
    Refuse,    ///< declines to choose
    Third,     ///< somebody else than the speaker: "a selfish person", "most people"
    Because,   ///< opens a reason; value 1: one that only asks for a no: "why not"
    Filler,    ///< may stand around a bare answer: "ok", "please"
    Fluff,     ///< articles, prepositions: may stand between the parts of a statement
    Verb,      ///< shows that a single letter before it is an option: "gives", "has"
    Modal,     ///< shows that "A" is an option but "I" is not: "would", "can"
    Grade,     ///< makes the letter after it no option: "an", "vitamin"
    Unit,      ///< "coins", "points"
    Sum,       ///< the number beside it is a sum or difference: "ahead", "total", "give up"
    Ordinal,   ///< a place in the list; value 1 … 9, −1 … from the end, 10 for the middle
    Cardinal,  ///< 1 … 9 in words; a place behind a noun of an option: "option four"
    Number,    ///< a number in words
    Ask,       ///< noun of a question: with a number it says which one is answered
    Presume,   ///< opens a condition that the speaker takes for given: "provided", "as long as"
    Through,   ///< joins the ends of a range: "C to E"
    Among,     ///< a place among some that were named, not in the list: "the third of these"
    Setting,   ///< before an option describes what it holds: "in B", "there is B"
    Invert,    ///< opens a condition where it opens a clause: "should they meet again"
    Praise,    ///< speaks well of the option before it: "strikes a balance"
    Yes,       ///< a value or cell that says which row is taken: "true"
    Towards,   ///< where places are counted from: 1 "from the top", −1 "… bottom", ±2 with a step, 0 "start at"
    Beside,    ///< a place next to another one; value 1: "below", −1: "above"
    Rows,      ///< several options, or steps from one to the next: "rows", "places"
    Relative,  ///< opens what singles one out: "the last option that …"
    Same,      ///< stands for the amount before it: "as much", "the same"
    Grant,     ///< a verb of leaving amounts to somebody: "give", "may have"
    Like,      ///< likes the option, perhaps not it alone: "suits me", "gefällt mir"
    Also,      ///< likes or takes a further option: "too", "auch"
    Elsewhere, ///< says that amounts near it are not those of the option chosen: "otherwise", "at most", "I'd hate to"
    Range,     ///< around two numbers says how far something goes; value 1: "from", 2: "to"
    Equal,     ///< says that both persons get the same: "equal split"
    Word,      ///< only shows the language
};

static_assert(int(Cue::Word) < 64);
using Cues = quint64;
template <class... More> constexpr Cues bits(More... cues)
{
    return ((Cues(1) << int(cues)) | ...);
}

} // namespace app::extract
