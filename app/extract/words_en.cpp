#include "app/extract/lexicon.h"

namespace app::extract {

WordRows englishWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Option, "nr., n°, nº, n.º, option, options, row, line, alternative, letter, allocation, distribution, "
                      "split, division, entry, variant, label, pair, combination, outcome, number, no., possibility, "
                      "candidate, the one, box, bundle"},
        {Cue::Be,
         "mine is, it is, would be, will be, has to be, must be, should be, be, remains, can only be, would then "
         "be, reads, is clearly, is therefore, is thus, is best served by, is served best by, is satisfied by, is "
         "fulfilled by, is met by, is best met by, is achieved by, is achieved with, is best achieved by, is best "
         "achieved with, is reached by, is reached with, is reached at, is attained at, is attained by, is "
         "attained with, is obtained with, is best satisfied by, is best fulfilled by, leads to, results in"},
        {bits(Cue::Be, Cue::Verb),
         "is, are, seems to be, seems, seems like, looks like, appears to be, feels like, sounds like, looks to "
         "be, strikes me as, appears"},
        {Cue::It, "this amounts to, that amounts to, which amounts to, it amounts to, it's got to be, it has got to "
                  "be, i imagine, i would imagine, i daresay, i dare say, i can live with, i could happily live with, "
                  "i can happily live with, i can well live with, there is only, there's only, there remains only, "
                  "there remains, only leaves, leaves only, it is, that gives, this gives, which gives me, that gives "
                  "me, that gives us, it, that, this, which, it's, that's, it'll be, that'll be, it has to be, it must "
                  "be, that leaves, which leaves, this leaves, leaving, leaves us with, leaves me with, which means, "
                  "that means, this means, that corresponds to, which corresponds to, this corresponds to, corresponds "
                  "to, which makes it, that makes it, that points to, this points to, points to, i think, i guess, i "
                  "suppose, i believe, feel better with, comfortable with, i reckon, let it be, so be it with"},
        {Cue::Me,
         "i wish to stay, i wish to give, i wish to leave, i wish to see, i wish to do, i wish to help, i wish to be "
         "fair, i'll have, i will have, i shall have, myself and i, there's no way i'm not, there is no way i'm not, "
         "no way i'm not, can't not, i can't not, i imagine, i would imagine, i daresay, i dare say, i wish to be, i "
         "wish to get, i wish to have, i wish to receive, i wish to take, i wish to keep, give me, i have to say, i "
         "must say, i meant, let me say, i'd like, i'd say, i say, i'll say, i would say, i think, i guess, i suppose, "
         "i believe, i reckon, i am choosing, i am picking, i am taking, i am going with, i am going for, i'm "
         "choosing, i'm picking, i'm taking, i'm going with, i'm going for, i'm selecting, i am selecting, i, i'd, "
         "i'll, i'm, i've, me, my, mine, myself, yours truly, self, own, id, im, ill, ive, is enough for me, is fine "
         "by me, is fine with me, is okay with me, is plenty for me, is good enough for me, works for me"},
        {Cue::Other,
         "whoever sits, whoever is sitting, whoever's sitting, whoever it is, whoever they are, whoever is at, "
         "whoever's at, whoever plays, whoever i'm playing, whoever i am playing, for whoever, someone i've never met, "
         "somebody i've never met, someone i don't know, somebody i don't know, complete stranger, total stranger, "
         "perfect stranger, someone i have never met, somebody i have never met, other, others, the other, other "
         "person, the other person, other participant, the other participant, other player, the other player, other "
         "one, the other one, them, they, they'd, they'll, they're, their, theirs, partner, my partner, stranger, the "
         "stranger, counterpart, recipient, second person, second player, the second person, another person, opponent, "
         "him, her, he, she, his, my friend, my counterpart, my opponent, somebody else, someone else, unknown person"},
        {Cue::You, "you, your, yours, you'd, you'll"},
        {Cue::Both, "both, both of us, each, us both, each of us, us, apiece, equally, for each, both people"},
        {Cue::Or, "or"},
        {Cue::And, "and, as well as"},
        {Cue::So,
         "in other words, bottom line:, bottom line for me:, the bottom line:, the bottom line is, all things "
         "considered, everything considered, all considered, taking everything into account, weighing everything, so, "
         "therefore, thus, hence, consequently, then, in conclusion, in the end, overall, ultimately, in sum, to sum "
         "up, finally, all in all, accordingly, in short, after all, that is why, that's why"},
        {Cue::But, "though:, this time, this time round, this time around, but not, but, however, yet, still, "
                   "nevertheless, nonetheless, on second thought, on second thoughts, by now, now, today, then again"},
        {Cue::Because, "because, since, as, even though, although, though, while, whereas, despite, given that, due "
                       "to, which gives, that gives, which pays, in which, where, cause, for the reason"},
        {Cue::Filler,
         "in {each|either|any|every|both} case, in {all|both} cases, either way, in fact, as a matter of fact, no "
         "need to look {any |}further, no need to {look|search|go} on, in my eyes, for today, for this round, for "
         "now, this time, with some hesitation, with a bit of hesitation, with slight hesitation, with some "
         "reluctance, after some hesitation, without much enthusiasm, without hesitation, without a doubt, with a "
         "heavy heart, if you ask me, kindly, gladly, happily, readily, willingly, from me, between you and me, "
         "just between us, if you please, if you'd be so kind, if you would be so kind, if you don't mind, if it's "
         "not too much trouble, if it's all the same to you, if you wouldn't mind, by elimination, by default, by "
         "exclusion, by process of elimination, by a hair, by a whisker, by a nose, by a hair's breadth, by a "
         "narrow margin, by a small margin, for good, hands down, any day, full stop, period, end of story, end of "
         "discussion, and that's that, and that is that, this time round, this time around, once and for all, no "
         "ifs or buts, no ifs no buts, ok, okay, well, yes, yeah, yep, sure, alright, all right, right, please, "
         "thanks, thank you, certainly, absolutely, obviously, of course, easy, again, honestly, personally, to be "
         "clear, in this case, for this one, here is, here's, no doubt, then, go, my friend, at this point, now, "
         "once again, naturally, final, option letter, good, great, understood, got it, fine, and, so, hmm, ah, "
         "oh, for the record, finally, ultimately, indeed, cheers, thus, therefore, hence, in conclusion, to the "
         "question, no regrets, no hesitation, no question, no question about it, no contest, no doubt about it, "
         "to this question, question, i guess, i suppose, i think, i reckon, i believe, pls, plz, plzz, thx, ty, "
         "lol, haha, tbh, imo, imho, lmao, ngl, yup, yea, ya, um, uh, hm, ta, mate, bro, man, dude, gonna, for "
         "sure, all the way, def, deffo, easily, easy peasy, no brainer, kk, k"},
        {bits(Cue::Filler, Cue::Fluff, Cue::Modal), "definitely, clearly, simply, just, here, also"},
        {Cue::Fluff,
         "{one|two|three} {letter|letters|row|rows|line|lines} {earlier|later}, you've "
         "{listed|given|shown|written|put}, you {listed|gave|wrote}, allocation under, the allocation under, "
         "distribution under, the distribution under, the division under, the split under, the amounts under, "
         "amounts under, allocation in, the allocation in, the amounts in, the distribution in, the split in, on "
         "your sheet, on the sheet, on the form, on your form, on the screen, on my screen, on your page, of your "
         "sheet, the in between, something in between, of your list, of the list, on the list, in the list, of the "
         "menu, on your list, on the page, of all, of the nine, of these, of them all, in your list, the, a, an, "
         "of, for, on, in, with, this, that, one, to, at, very, be, by, as, there, text, mathbf, mathrm, textbf, "
         "therefore, certainly, then, thus, still, following, own, by far, marked, labelled, labeled, called, "
         "participant, person, now, again, where i, in which i, which, gives, please, hereby, would like to, "
         "namely, i.e., being, myself, in my favour, in my favor, personally, go, strong, be to, to choose, to "
         "pick, to select, to take, right, smack, exactly, precisely, value, clear, solid, firm, definite, plain, "
         "from the top, from the bottom, from the end, vs., versus"},
        {bits(Cue::Fluff, Cue::Modal), "would, will, only, really, always, have, get, receive"},
        {Cue::Verb,
         "leaves me with, leaves us with, leaves them with, it'd be, it'll be, it'd, it'll, it would, give me, "
         "leads me to, brings me to, points me to, draws me to, gives, has, looks, pays, nets, offers, leaves, "
         "makes, wins, because, since, as, with, over, rather, instead, and, or, but, which, where, while, than, "
         "at, comes, feels, means, maximizes, maximises, benefits, favours, favors, provides, yields, costs, "
         "beats, keeps, works, fits, it, gets, puts, lets, brings, sounds, strikes, isn't, doesn't, for, if, due, "
         "though, vs, versus, to, through, minimizes, minimises, stands, represents, satisfies, suits, be, by, "
         "nor, thanks, both, shares, treats, ensures, please, not"},
        {Cue::It, "it'd be, that'd be", 1}, // supposes
        {Cue::Modal,
         "would be, earn, could, might, can, may, must, should, do, am, did, had, was, shall, too, then, wouldn't, "
         "won't, does, still, now, never"},
        {Cue::Grade, "an, vitamin, plan, grade, blood group, blood type, blood group is, blood type is, bra size, "
                     "size, grade is, grade was, string, batteries, battery, drive, flat, sharp, movie, movies, sides, "
                     "hepatitis, type, class, team, category, section, appendix, player, person, participant, group, "
                     "note, part, major, minor, chord, grades, got a, get a, gets a"},
        {Cue::Unit, "coins, coin, points, point, dollars, dollar, euros, tokens, credits, pts, cents, units, bucks"},
        {Cue::Sum, "ahead, behind, gap, gap of, difference, total, in total, sum, sum of, total of, lead, lead of, "
                   "cushion of, margin of, buffer of, edge of, advantage of, head start of, surplus of, spread of, "
                   "head start, more than, less than, more, less, fewer, at least, at most, give up, gives up, giving "
                   "up, lose, losing, gain, gains, gaining, sacrifice, sacrificing, together, combined, percent, "
                   "minus, plus, drop, drop of, steps, extra, below, tenth, up to, additional, apart, distance, age, "
                   "roughly, nearly, costs, years, cost, tip of, out of, per"},
        {Cue::Ask, "q, question, item, decision, round, task, scenario, problem, choice task, trial"},
        {Cue::Word,
         "does neither, giving up "
         "{half|almost|nearly|about|some|a|an|my|the|more|only|just|all|none|nothing|one|two|three|four|five|six|seven|"
         "eight|nine|ten}, is my favourite, is my favorite, is my personal favourite, is my personal favorite, goes "
         "to, from me, i'd have, i would have, the same either way, the same whichever, not because, not because of, "
         "it's not that, it isn't that, it is not that, not that i, first participant, the first participant, first "
         "player, the first player, first person, the first person, third person, first instance, the first thing, "
         "first thing, is as good as, i don't know why, i do not know why, i don't know about you, i don't know who, i "
         "do not know who, i don't know them, i don't know the, i do not know the, i don't know how, i don't know "
         "what, hard for me not to, hard not to, difficult for me not to, difficult not to, impossible not to, can't "
         "help but, cannot help but, can't but, cannot but, the other hand, each other, other options, other option, "
         "the other options, no other, any other, every other, other way, one another, another one, on the one hand, "
         "no matter, no strong, no reason, no idea, not only, first of all, at once, at last, first number, second "
         "number, the first number, the second number, at least one, at first sight, first place, last place, that one "
         "day, in total of, no doubt about, what they, what the other, why not, not just, not one, no less, not to "
         "mention, take away, takes away, taking away, taking into account, take into account, take it as, take a "
         "look, the most, the least, as much as, as well, it doesn't, a second, one line up, or below, on top of, "
         "right before, the same, in mind, keep in mind, keep the peace, and both, like to, like to let, rather be, "
         "tell me otherwise, told otherwise, says otherwise, say otherwise, think otherwise, instructed otherwise, "
         "stated otherwise, specified otherwise, in return, thought about it, thought it over, thought it through, "
         "think about it, think it over, thinking it over, how i thought about, values, would do that, would do this, "
         "would do so, would do it, might as well, may as well, self interest, self interested, self sacrifice, self "
         "respect, self preservation, for a while, for a moment, for a change, for a start, for a bit"},
        {Cue::Setting, "in, with, under, there is, there's, there are, there was, there would be"},
        {Cue::Through, "to, through, up to, down to, till, until, all the way to, all the way down to"},
        {Cue::Relative,
         "is what i, is what i'd, is what i'll, is what i'm, is the one i, is the one i'd, is the option i, is the "
         "option i'd, is the row i, is the only one i, is the only choice i, is the only option i"},
        {Cue::Among,
         "of these, of those, of them, of the two, of the three, of the four, of the five, of the remaining, of both"},
    };
    return rows;
}

} // namespace app::extract
