#include "app/extract/lexicon.h"

// English words for what names an option other than its letter: places of the list, amounts and whose they are.

namespace app::extract {

WordRows englishMenuWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Equal,
         "{precisely|just} the same, the very same {amount|number|sum}, an equal {amount|number|share}, equal "
         "sums, identical shares, the same {|amount |number of coins |sum |share }as {each other|the other|they "
         "do|them}, equal amounts, the same amounts, identical amounts, exactly the same, equally much, the same "
         "amount as me, the same amount as i, the same as me, the same as i, the same number as me, the same "
         "number of coins as me, the same number of coins as i, as much as me, as much as i do, as much as i get, "
         "as many coins as me, as many coins as i, exactly what i get, just what i get, what i get myself, we both "
         "have the same, we both get the same, we both receive the same, we get the same, we have the same, we "
         "each get the same, both have the same, both get the same, both receive the same, both of us get the "
         "same, both of us have the same, get the same amount, the same for both, the same for both of us, exactly "
         "equal, perfectly equal, perfectly even, a {perfect|dead} tie, a dead heat, {end up|ends up|come "
         "out|comes out|finish|draw} level, {neither of us|nobody|no one} {is better off|is worse off|has an "
         "advantage|gets more|is ahead|is behind}{| than the other}, no difference between {us|our payoffs|our "
         "shares|the two of us|what we get}, {we're|we are} equals, split it down the middle, the fifty fifty "
         "{option|row|one}, {we're|we are} even, {payoffs|amounts|shares} {match|coincide}, precisely what i get, "
         "{treat|treats} {us|both of us|us both} alike"},
        {bits(Cue::Equal, Cue::Ordinal),
         "equal split, even split, equal division, even division, equal shares, fifty fifty split", 11},
        {Cue::Ordinal,
         "first, 1st, topmost, top, very first, very top, uppermost, {top of|head of|first in|first on|first "
         "of|heads|heading|tops|topping|starts|opens} the list, top of your list, top of the menu, first on your "
         "list, comes first {on your|on the|in the|in your} list, opening row, opening line, opening option, "
         "opening entry, opening one, opening offer, opening proposal",
         1},
        {Cue::Ordinal,
         "listed second, you list second, you've listed second, printed second, you've put second, second, 2nd, second "
         "from the top, second one from the top, comes second, comes in second, in second place, in second position, "
         "second in the list, second on the list, second on your list, second in line",
         2},
        {Cue::Ordinal,
         "listed third, you list third, you've listed third, printed third, you've put third, third, 3rd, third from "
         "the top, third one from the top, comes third, comes in third, in third place, in third position, third in "
         "the list, third on the list, third on your list, third in line",
         3},
        {Cue::Ordinal,
         "listed fourth, you list fourth, you've listed fourth, printed fourth, you've put fourth, fourth, 4th, fourth "
         "from the top, comes fourth, comes in fourth, in fourth place, in fourth position, fourth in the list, fourth "
         "on the list, fourth on your list, fourth in line",
         4},
        {Cue::Ordinal,
         "listed fifth, you list fifth, you've listed fifth, printed fifth, you've put fifth, fifth, 5th, comes fifth, "
         "comes in fifth, in fifth place, in fifth position, fifth in the list, fifth on the list, fifth on your list, "
         "fifth in line",
         5},
        {Cue::Ordinal,
         "listed sixth, you list sixth, you've listed sixth, printed sixth, you've put sixth, sixth, 6th, comes sixth, "
         "comes in sixth, in sixth place, in sixth position, sixth in the list, sixth on the list, sixth on your list, "
         "sixth in line",
         6},
        {Cue::Ordinal,
         "listed seventh, you list seventh, you've listed seventh, printed seventh, you've put seventh, seventh, 7th, "
         "comes seventh, comes in seventh, in seventh place, in seventh position, seventh in the list, seventh on the "
         "list, seventh on your list, seventh in line",
         7},
        {Cue::Ordinal,
         "listed eighth, you list eighth, you've listed eighth, printed eighth, you've put eighth, eighth, 8th, comes "
         "eighth, comes in eighth, in eighth place, in eighth position, eighth in the list, eighth on the list, eighth "
         "on your list, eighth in line",
         8},
        {Cue::Ordinal,
         "listed ninth, you list ninth, you've listed ninth, printed ninth, you've put ninth, ninth, 9th, comes ninth, "
         "comes in ninth, in ninth place, in ninth position, ninth in the list, ninth on the list, ninth on your list, "
         "ninth in line",
         9},
        {Cue::Ordinal,
         "middle, centre, center, middlemost, central, very middle, dead centre, dead center, exact centre, exact "
         "center, exact middle, dead middle, midpoint, exact midpoint, median, median row, median option, median line, "
         "median one, halfway down, halfway down the list, midway down the list, halfway point, half way down the "
         "list, halfway through the list, bang in the middle, slap bang in the middle, right in the middle, smack in "
         "the middle, plumb in the middle, exactly in the middle, precisely in the middle, halfway between the first "
         "and the last, midway between the first and the last, halfway between top and bottom, midway between top and "
         "bottom, halfway between the top and the bottom, midway between the top and the bottom",
         10},
        {Cue::Ordinal,
         "final {option on|option of|option in|choice on|choice of|choice in|one on|one of|one in|item on|item "
         "of|item in} {the menu|your list|your menu}, final {choice on|choice of|choice in|one of|one in|item "
         "on|item of|item in|option on|option in|option of|one on} the list, final alternative, final row, final "
         "line, final entry, {end of|bottom of|foot of|closes|closing|ends|rounds off|concludes|finishes} the "
         "list, {end|bottom|very end|foot} of your list, last, bottom, very last, very bottom, bottommost, ninth "
         "and last, ninth and final, lowermost, end of the menu, very end of the list, very end, foot of the page, "
         "closing row, closing line, closing option, closing entry, closing one, closing offer, closing proposal, "
         "brings up the rear",
         -1},
        {Cue::Ordinal,
         "second to last, second last, next to last, penultimate, last but one, second from last, second "
         "{one|option|row|line|} from the bottom, second from the end, second option from the end, lowest but one, "
         "bottom but one, {one|the one|row|line|option} before the last, the one before the very last, one before "
         "the very last, the one just before the last, the one right before the last, the one before last, one "
         "before last",
         -2},
        {Cue::Ordinal,
         "third to last, third from the bottom, third from the end, last but two, third option from the bottom, third "
         "row from the bottom, third one from the bottom, antepenultimate",
         -3},
        {Cue::Ordinal, "fourth to last, fourth from the bottom", -4},
        {Cue::Cardinal, "one", 1},
        {Cue::Cardinal, "two", 2},
        {Cue::Cardinal, "three", 3},
        {Cue::Cardinal, "four", 4},
        {Cue::Cardinal, "five", 5},
        {Cue::Cardinal, "six", 6},
        {Cue::Cardinal, "seven", 7},
        {Cue::Cardinal, "eight", 8},
        {Cue::Cardinal, "nine", 9},
        {Cue::Towards,
         "from the {top|start|beginning|front|top down}, counting from the top, counting {from "
         "above|downwards|downward|down}, counting from the start, starting from the top, from above, down, down "
         "the list, down the page, downwards",
         1},
        {Cue::Towards,
         "from the {bottom|end|back|foot|bottom up}, from below, from last, counting from the bottom, counting "
         "{from below|upwards|upward|up|backwards}, counting from the end, starting from the bottom, up, upwards, "
         "to last",
         -1},
        {Cue::Towards, "down from the top, down from above", 2}, // a step, and where it starts
        {Cue::Towards, "up from the bottom, up from the end", -2},
        {Cue::Towards, "start at, start from, starting at, starting from, start with, begin at, begin from, beginning "
                       "at, beginning from, begin with, go to, go from, moving from, move from"},
        {Cue::Fluff,
         "from the {start|beginning|front|top down|back|foot|bottom up}, counting from the {top|start|bottom|end}, "
         "counting {from above|downwards|downward|down|from below|upwards|upward|up|backwards}, starting from the "
         "top, down from the top, down from above, from above, from below, from last, starting from the bottom, up "
         "from the bottom, up from the end, whichever, directly, immediately, straight, single"},
        {Cue::Beside, "below, beneath, underneath, under, after, following, behind, past, down from, further down than",
         1},
        {Cue::Beside, "above, before, preceding, on top of, up from, further up than", -1},
        {Cue::Rows, "rows, lines, options, places, steps, positions, entries, alternatives, others, other rows, other "
                    "options, other lines, other ones, slots, notches, rungs, offers, proposals, possibilities, "
                    "candidates, choices, other row, other option, other line"},
        {Cue::Rows, "step, notch, rung, place, spot, line, row", 1},
        {Cue::Relative, "that, which, where, in which, at which, for which, whose, such that"},
        {Cue::Option, "position, slot, proposal, offer, package"},
        {Cue::Settle, "is exactly what i, is just what i, is precisely what i"},
        {Cue::Anaphor,
         "you've found what i, and you have my choice, and you've got my choice, and there's my choice, and that's "
         "my choice"},
        {Cue::Word, "a first for"},
        {Cue::Other,
         "{{the|my} "
         "{person|player|participant|one|fellow|man|woman|lad|chap|guy|party|side|end|human|soul|friend|half of "
         "the table}|whoever{|'s| is}} {|sitting |sits }{opposite|across {the table|from me}|at the other end|on "
         "the other {side|end}|next door|next to me}, whoever {i'm|i am|i was|i've been} {paired|matched} with, "
         "whoever gets the rest, whoever{'s| is|} else is playing, {the |}other "
         "{side|end|fellow|party|guy|man|woman|chap|lad|half|pocket|human{| "
         "being}|recipient|soul|account|individual|{team |}member{| of the pair}|decision "
         "maker|seat|chair|person's|one's|pair of hands}, {|the |my }{co "
         "player|coplayer|counterpart|companion|neighbour|neighbor|fellow participant}, {my|the} {opposite{| "
         "number}|teammate|playing partner|vis a vis|friend over there|fellow {player|human|man|}}, across the "
         "table, next door, the rest of the world, the receiving end, the one at the receiving end, what they, "
         "what the other {person|one|participant|player|}, the public, somebody, the "
         "{remaining|next|matched|paired} person, their pocket, the anonymous other, the unknown other, the "
         "other's, the second participant, participant two, player two, person two, player b, the other one of us, "
         "the counterparty, counterparty"},
        {Cue::Me, "which gives me, that gives me, leaves me with, that leaves me with, for me, in my favour, in my "
                  "favor, to my side, on my side, at my end, my side, my end, my way, in my pocket, in hand, my "
                  "pocket, for number one, the one writing this, this end, my humble self, my good self, the "
                  "undersigned, for this participant, the decider, the decision maker"},
        {Cue::Both,
         "either of us, the two of us, two of us, all round, all around, per person, per head, a head, per capita, per "
         "player, per participant, for everybody, for everyone, the pair of us, each way, both sides, both players, "
         "both participants, both parties, both persons, each person, each player, each side, each party, each "
         "participant, we both, the both of us, either side, either party, either person, either player, you and me, "
         "them and me, me and them, the other and me, me and the other, both hands, both pockets, both accounts, every "
         "one of us, to a man, for one and all, both ways, respectively each, one and all, each individual"},
        {Cue::Hedge, "for example, for instance, such as"},
        {Cue::Setting, "in one row, in one of the rows, in one option, in another row, in some row, in some rows"},
        {Cue::Other,
         "the person i'm paired with, the person i am paired with, the one i'm paired with, the one i am paired with, "
         "the player i'm paired with, the participant i'm paired with, whomever i'm paired with"},
        {Cue::Word, "a third of, a fourth of, a fifth of, a sixth of, a seventh of, an eighth of, one third, one "
                    "fourth, one fifth, one sixth, two thirds, a third, a fifth, a sixth, a seventh"},
        {Cue::And, "combined with, together with, coupled with, paired with, alongside"},
        {Cue::Because, "not because, not because of, isn't because, isn't because of, is not because, wasn't because"},
        {Cue::Fluff, "most appealing, most attractive, most sensible, most pleasing, most convincing, most reasonable, "
                     "most agreeable, most acceptable, most comfortable, most suitable, most to my liking, most "
                     "desirable, most natural, most satisfying, most preferable, most fitting"},
        {Cue::Range, "from", 1},
        {Cue::Range, "to, down to, up to, all the way to, through to", 2},
        {Cue::Anaphor,
         "which is where i place my bet, which is where i put my money, which is where i'd put my money, which is "
         "where my money goes, which is where i end up, which is where i come down, which is where i land, which is "
         "where i'd like to be, which is where i want to be, which is where i'd like us to be, which is where i stop"},
        {Cue::Ordinal,
         "equal row, equal option, equal one, equal distribution, equal allocation, fair split, equal payoff, "
         "equal payoffs, even one",
         11},
        {Cue::Choose, "i'm for, i am for, i'd be for, i would be for"},
        {Cue::Me, "i'm for, i am for, i'd be for, i would be for"},
        {Cue::Sum,
         "win by, winning by, lead by, leading by, lose by, losing by, ahead by, behind by, beat them by, beats them "
         "by, coins in between, coins between us, coins between the two of us, minus",
         -1},
        {Cue::Sum, "plus", 1},
        {Cue::Other,
         "{the person|the one|the player|the participant|whoever} i've been {matched|paired} with, the person i "
         "{was matched|was paired|am matched|play} with, the person i'm matched with, the person i'm playing with, "
         "the one i'm playing with"},
        {Cue::Both, "a piece, each one of us, the both, one and the other"},
        {Cue::Word, "out of this, out of it, out of the deal, out of that, off me, of mine"},
        {Cue::Elsewhere, "in the other one, in the other row, in the other option, in the other case, in any other "
                         "row, in any other option"},
        {Cue::Grant,
         "make theirs, make mine, make their share, make my share, may walk off with, can walk off with, may walk away "
         "with, can walk away with, may go home with, can go home with, would go home with, goes home with, may leave "
         "with, can leave with, should come to, shall come to, should amount to, should add up to, ought to come to, "
         "should go up to, should be set at, i can spare, i can spare them, i could spare, spare them, concede them, "
         "let them keep, allot them, assign them, i'm handing them, handing them, i'm passing on, i'd be happiest if, "
         "i would be happiest if, should be, ought to be, shall be, is to be"},
        {Cue::Towards,
         "if you count from the top, if you count from above, counted from the top, counted from above, when counted "
         "from the top, when you count from the top, if i count from the top, reading from the top",
         1},
        {Cue::Towards,
         "if you count from the bottom, if you count from below, counted from the bottom, counted from below, when "
         "counted from the bottom, when you count from the bottom, counted from the end, if you start from the bottom, "
         "if you start at the bottom, reading from the bottom",
         -1},
        {Cue::Ordinal,
         "whatever's written at the top, whatever's at the top, whatever is at the top, whatever's on top, whatever "
         "comes first, whatever stands first, you've listed first, you listed first, you've put first, you put first, "
         "you mention first, you've mentioned first, you name first, top of the table, top of the page, top of the "
         "screen, head of the table",
         1},
        {Cue::Ordinal,
         "bottom of your table, bottom of your menu, end of your table, end of your menu, bottom of the table, bottom "
         "of the page, bottom of the screen, foot of the table, end of the table",
         -1},
        {Cue::Fluff,
         "if you count from {the top|above|the bottom|below}, counted from {the top|above|the bottom|below|the "
         "end}, when counted from the top, when you count from the top, if i count from the top, reading from the "
         "top, when counted from the bottom, when you count from the bottom, if you start from the bottom, if you "
         "start at the bottom, reading from the bottom"},
        {Cue::Ordinal,
         "whatever's written at the end, whatever is listed at the very end, whatever is listed at the end, whatever's "
         "listed at the end, whatever is written at the end, whatever stands at the end, whatever stands at the "
         "bottom, whatever's at the end, whatever is at the end, whatever's at the bottom, whatever is at the bottom, "
         "whatever comes last, whatever stands last, you've listed last, you listed last, you've put last, you put "
         "last, you mention last, you've mentioned last, you name last, final one",
         -1},
        {Cue::Ordinal, "initial option, initial row, initial one, initial line", 1},
        {Cue::Rows, "suggestions, allocations, splits, distributions, letters, rows of yours"},
        {Cue::Between,
         "the one {that sits|sitting|that lies|} between the two, the one that sits between them, the one that "
         "sits in between, the one {in|that lies|that's|right|right in} between, the row in between, the option in "
         "between, the one between {them|these|these two|those two}, the row between them, the row between the "
         "two, the option between the two, the option between them",
         1}, // of two that were named
        {Cue::Word, "one end of the list, one end, either end of the list, either end, the other end of the list, both "
                    "ends of the list, both ends"},
        {Cue::Same, "half as much, half of that, half that, half that amount, half as many", 2}, // a fraction of it
        {Cue::Grant,
         "give, giving, give away, giving away, hand over, handing over, pass on, passing on, donate, donating, cede, "
         "ceding, hand out",
         1}, // away from the speaker
        {Cue::Word, "aren't affected by it, aren't affected, isn't affected, are not affected, is not affected, don't "
                    "change, doesn't change, don't depend on it, doesn't depend on it"},
        {Cue::Other, "make theirs, make their share"},
        {Cue::Me, "make mine, make my share"},
        {Cue::Fluff, "and not more, and no more, and not a coin more, and not a coin less, and not one more, not a "
                     "coin more, not a coin less, not one more, and not one less"},
        {Cue::Option, "whichever comes, whatever comes, whatever is, whichever is, whatever stands, whichever stands, "
                      "whatever you put, whatever you list"},
        {Cue::Rows, "box", 1},
        {Cue::Fluff, "on the menu, on your menu, on this menu"},
        {Cue::Elsewhere, "is the least i'd accept, is the least i would accept, is the least i'll accept, is the "
                         "minimum i'd accept, is the most i'd give, is the most i'd leave, is the least i'd take"},
        {Cue::Beside, "right before, just before", -1},
        {Cue::Beside, "right after, just after", 1},
        {Cue::Word, "stays between us, stay between us, between you and me, between ourselves"},
        {Cue::Word, "the undecided, undecided people"},
        {Cue::Elsewhere, "next row, next line, next option"},
        {bits(Cue::Option, Cue::Rows),
         "the one that follows, the one after that, the one after those, the one after them, the following one, "
         "the one that comes next, the one that comes after, the one that comes after that",
         1},
        {Cue::Option, "next one, next row, next line, next option, next letter"},
        {Cue::Rows, "next one, next row, next line, next option, next letter", 1},
        {Cue::Grant, "they're getting, they are getting, they'll get, they will get, they shall get"},
        {Cue::Other, "they're getting, they are getting, they'll get, they will get, they shall get"},
        {Cue::Grant,
         "i'd rather they have, i'd rather they had, i'd rather they got, i'd rather the other had, i'd rather the "
         "other got, i'd rather have them get, i'd be glad if, i'd be happy if, i'd be pleased if, i'd like it if, i'd "
         "love it if, i'd appreciate it if, i would be glad if, i would be happy if, i would be pleased if, i'd be "
         "delighted if, happy for, glad for, pleased for, content for, happy to see, glad to see, pleased to see"},
        {Cue::Fluff, "that is to say, to wit, which is to say"},
        {Cue::Choose, "please note down, please write down, please put down, please mark down"},
        {Cue::Grant,
         "should get, should receive, ought to get, shall get, shall receive, are to receive, is to receive"},
        {Cue::Other, "this stranger, that stranger, this other person, that other person, this person, that person"},
        {Cue::Same,
         "so will, so do, so would, so should, so must, so can, so does, the same, the same number, the same amount, "
         "the same again, the very same, exactly the same, exactly as much, precisely as much, just as much, as much, "
         "as many, just as many, exactly as many, precisely as many, an equal number, an equal amount, an equal share, "
         "ditto, the identical amount, the identical number, the same sum"},
        {Cue::Word,
         "as much as possible, as much as they, as many as possible, as much as i, the same in, the same for all"},
        {Cue::Grant,
         "give, i'm giving, i am giving, let, leave, grant, allow, hand, pay, award, hand over, hands over, may have, "
         "can have, shall have, may keep, can keep, should have, ought to have, welcome to, entitled to, "
         "deserve, deserves, have earned, has earned, may take, can take, may pocket, can pocket, is to "
         "have, are to have, is to get, are to get"},
        {Cue::Me,
         "is what remains for me, would do me nicely, would be good enough for me, will do me nicely, will do for "
         "me, would be fine by me, would be fine with me, would be fine for me, wins me over, wins it for me, "
         "sounds right to me, suits me fine, appeals to me, sounds good to me, seems fair to me, seems fine to me, "
         "appeals to me most, is the option for me, is the one for me, is the choice for me, suits me, suits me "
         "best, fits me, is right for me, does it for me, satisfies me most, is the best option for me, would "
         "satisfy me most, gives me that, in which i, where i, will do me, will keep me, keeps me"},
        {Cue::Relative, "in which i, where i"},
        {Cue::Other, "may the other, may the other one, may the other person, may they, may the other participant, may "
                     "the other player, and may the other, and may they, may my neighbour, may my partner"},
        {Cue::Fluff, "its"},
        {Cue::Elsewhere,
         "although, though, even though, while, whereas, despite, in spite of, otherwise, elsewhere, alternatively, "
         "next, previous, maximum, minimum, max, min, maximal, minimal, highest, lowest, largest, smallest, biggest, "
         "most, least, starting, used to, compared, compared with, compared to, rather, versus, already, any, all, "
         "everything, anything, no matter, whatever, every, everywhere, hate, loathe, dislike, feel bad, feel guilty, "
         "feel awkward, regret, avoid, avoids, avoiding, spare, spares, afraid, sorry, object, objection, unfair, "
         "shame, ashamed, greedy, stingy, temptation, temptations, tempting, ask for, asking, aim, aiming, target, "
         "threshold, limit, need, needs, requires, required, hope, hoped, expect, expected, ideal, ideally, instead "
         "of, from, drop, drops, dropping, falls, fall, falling, sinks, rises, rise, rising, climb, climbs, forgo, "
         "forgoing, forgone, give up, sacrifice, sacrificing, short of, beyond, above, below, near, nearly, almost, "
         "close to, closer to, half, half of, twice, average, mean of, median, midpoint, per cent, percent, "
         "neighbouring, neighboring, adjacent, remaining, rest, others, other options, other rows, possible, possibly, "
         "theoretical, could get, could have, offered, available, up to, as opposed to, no more than, no less than, at "
         "least, at most, except"},
        {Cue::Settle,
         "is how i'd have it, is how i would have it, is how i want it, is how i'd like it, is how it should be, is "
         "how i'd split it, is how i'd split them, is how i'd divide them, is how i like it"},
    };
    return rows;
}

} // namespace app::extract
