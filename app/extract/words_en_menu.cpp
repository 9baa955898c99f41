#include "app/extract/lexicon.h"

// English words for what names an option other than its letter: places of the list, amounts and whose they are.

namespace app::extract {

WordRows englishMenuWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Ordinal,
         "first, 1st, topmost, top, very first, very top, uppermost, top of the list, top of your list, "
         "top of the menu, head of the list, first in the list, first on the list, first on your list, "
         "comes first on your list, comes first on the list, comes first in the list, comes first in your "
         "list, first of the list, opening row, opening line, opening option, opening entry, opening one, "
         "opening offer, opening proposal, heads the list, heading the list, tops the list, topping the "
         "list, starts the list, opens the list",
         1},
        {Cue::Ordinal,
         "second, 2nd, second from the top, second one from the top, comes second, comes in second, in "
         "second place, in second position, second in the list, second on the list, second on your list, "
         "second in line",
         2},
        {Cue::Ordinal,
         "third, 3rd, third from the top, third one from the top, comes third, comes in third, in third "
         "place, in third position, third in the list, third on the list, third on your list, third in "
         "line",
         3},
        {Cue::Ordinal,
         "fourth, 4th, fourth from the top, comes fourth, comes in fourth, in fourth place, in fourth "
         "position, fourth in the list, fourth on the list, fourth on your list, fourth in line",
         4},
        {Cue::Ordinal,
         "fifth, 5th, comes fifth, comes in fifth, in fifth place, in fifth position, fifth in the list, "
         "fifth on the list, fifth on your list, fifth in line",
         5},
        {Cue::Ordinal,
         "sixth, 6th, comes sixth, comes in sixth, in sixth place, in sixth position, sixth in the list, "
         "sixth on the list, sixth on your list, sixth in line",
         6},
        {Cue::Ordinal,
         "seventh, 7th, comes seventh, comes in seventh, in seventh place, in seventh position, seventh in "
         "the list, seventh on the list, seventh on your list, seventh in line",
         7},
        {Cue::Ordinal,
         "eighth, 8th, comes eighth, comes in eighth, in eighth place, in eighth position, eighth in the "
         "list, eighth on the list, eighth on your list, eighth in line",
         8},
        {Cue::Ordinal,
         "ninth, 9th, comes ninth, comes in ninth, in ninth place, in ninth position, ninth in the list, "
         "ninth on the list, ninth on your list, ninth in line",
         9},
        {Cue::Ordinal,
         "middle, centre, center, middlemost, central, very middle, dead centre, dead center, exact "
         "centre, exact center, exact middle, dead middle, midpoint, exact midpoint, median, median row, "
         "median option, median line, median one, halfway down, halfway down the list, midway down the "
         "list, halfway point, half way down the list, halfway through the list, bang in the middle, slap "
         "bang in the middle, right in the middle, smack in the middle, plumb in the middle, exactly in "
         "the middle, precisely in the middle, halfway between the first and the last, midway between the "
         "first and the last, halfway between top and bottom, midway between top and bottom, halfway "
         "between the top and the bottom, midway between the top and the bottom",
         10},
        {Cue::Ordinal,
         "final option on the list, final option in the list, final option of the list, final one on the "
         "list, final alternative, final row, final line, final entry, end of the list, end of your list, "
         "last, bottom, very last, very bottom, bottommost, ninth and last, ninth and final, lowermost, "
         "bottom of the list, bottom of your list, end of the menu, very end of the list, very end of your "
         "list, very end, foot of the list, foot of your list, foot of the page, closing row, closing "
         "line, closing option, closing entry, closing one, closing offer, closing proposal, closes the "
         "list, closing the list, ends the list, rounds off the list, concludes the list, finishes the "
         "list, brings up the rear",
         -1},
        {Cue::Ordinal,
         "second to last, second last, next to last, penultimate, last but one, second from last, second "
         "from the bottom, second one from the bottom, second from the end, second option from the bottom, "
         "second row from the bottom, second line from the bottom, second option from the end, lowest but "
         "one, bottom but one, one before the last, one before last, row before the last, line before the "
         "last, option before the last",
         -2},
        {Cue::Ordinal,
         "third to last, third from the bottom, third from the end, last but two, third option from the "
         "bottom, third row from the bottom, third one from the bottom, antepenultimate",
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
         "from the top, from the start, from the beginning, from the front, counting from the top, "
         "counting from above, counting from the start, counting downwards, counting downward, counting "
         "down, from the top down, starting from the top, down from the top, down from above, from above, "
         "down, down the list, down the page, downwards",
         1},
        {Cue::Towards,
         "from the bottom, from the end, from below, from the back, from the foot, from last, counting "
         "from the bottom, counting from below, counting from the end, counting upwards, counting upward, "
         "counting up, counting backwards, from the bottom up, starting from the bottom, up from the "
         "bottom, up from the end, up, upwards, to last",
         -1},
        {Cue::Towards, "start at, start from, starting at, starting from, start with, begin at, begin from, beginning "
                       "at, beginning from, begin with, go to, go from, moving from, move from"},
        {Cue::Fluff, "from the start, from the beginning, from the front, counting from the top, counting from above, "
                     "counting from the start, counting downwards, counting downward, counting down, from the top "
                     "down, starting from the top, down from the top, down from above, from above, from below, from "
                     "the back, from the foot, from last, counting from the bottom, counting from below, counting from "
                     "the end, counting upwards, counting upward, counting up, counting backwards, from the bottom up, "
                     "starting from the bottom, up from the bottom, up from the end, whichever, directly, immediately, "
                     "straight, single"},
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
         "that's mine, that is mine, that one is mine, that one's mine, you've found what i, and you have "
         "my choice, and you've got my choice, and there's my choice, and that's my choice"},
        {Cue::Fluff, "there's, there is, there are"},
        {Cue::Verb, "there's, there is, there are"},
        {Cue::Word, "a first for"},
    };
    return rows;
}

} // namespace app::extract
