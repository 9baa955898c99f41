#include "app/extract/lexicon.h"

namespace app::extract {

WordRows englishWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Choose,
         "my vote goes to, my vote is for, goes to, please note, conclude with, concluding with, now back to, so back "
         "to, and back to, back to square one with, settles on, "
         "settles it for, settles it in favour of, settles it in favor of, my cross goes to, my tick goes to, my mark "
         "goes to, my nod goes to, place my bet on, my bet is on, my bet goes on, put my cross at, put my cross on, "
         "put my cross next to, put my tick at, put my tick on, put my tick next to, my finger lands on, my finger "
         "stops at, my pen stops at, that leaves me with, plumping for, rooting for, fixed on, set on, sold on, "
         "leaning towards, leaning toward, lean towards, lean toward, let us say, let us take, "
         "let us go with, suggest, propose, recommend, choose, chose, chosen, choosing, pick, picked, "
         "picking, select, selected, selecting, take, taking, took, go with, going with, go for, "
         "going for, went with, went for, opt for, opting for, opted for, opt, prefer, would like, "
         "i'd like, like to have, rather have, vote for, vote goes to, vote is for, decide on, "
         "decided on, decide for, decided for, decide in favour of, settle, settle on, settled on, "
         "settling on, settle for, settling for, settle at, tick, circle, mark, put me down for, "
         "sign me up for, count me in for, give me, stick with, sticking with, stick to, nothing but, "
         "none but, lock in, locking in, land on, landing on, landed on, end up with, ended up with, "
         "ended up at, ended up choosing, ended up picking, end up choosing, "
         "end up at, ending up with, stop at, stop is, where i stop, change to, changed to, switch to, "
         "switching to, switched to, change it to, change my answer to, change my choice to, "
         "switch my answer to, i'd say, i would say, i say, i'll say, want, keep, like to receive, "
         "happy with, commit to, submit, let's go with, let's take, make it, make that, leads me to, "
         "brings me to, points me to, left with, draws me to, go to, comes down to, let me say, "
         "let's say, let me take, let me go with, let me choose, let's do, let's make it, i have to say, "
         "i must say, i meant, record, register, note down, put down, write down, enter, log, "
         "log my answer as, set my answer to, side with, stay with, give my vote to, cast my vote for, "
         "all for, plump for, proceed with, answer with, respond with, gravitate towards, "
         "gravitate toward, veer towards, come down on the side of, my money is on, my money goes on, "
         "put my money on, finalize, confirm, a fan of, falls on, fall on, fell on, shall have, "
         "i will have, i'll have, no reason not to choose, no reason not to take, no reason not to pick, "
         "no reason not to go for, no reason not to go with, no reason not to select, not as good as, "
         "nothing beats, none beats, can beat, stay at, i'd stay at, remain at, stop with, settle with, "
         "let me have, let me get, inclined to say, inclined to choose, inclined to take, "
         "inclined to pick, inclined to go with, inclined towards, inclined toward, nothing better than, "
         "none better than, happiest with, happier with, happiest about, please use, no reason to deviate "
         "from, no reason to depart from, "
         "no reason to stray from, no reason to move away from"},
        {Cue::Gerund, "choosing, picking, selecting, taking, going with, going for, opting for, voting for"},
        {Cue::Choose, "i am choosing, i am picking, i am taking, i am going with, i am going for, i'm "
                      "choosing, i'm picking, i'm taking, i'm going with, i'm going for, i'm selecting, i "
                      "am selecting"},
        {Cue::Answer, "answer, answers, choice, pick, selection, decision, response, verdict, preference, conclusion, "
                      "result, solution, final, boxed, chosen option, selected option, option chosen, option selected, "
                      "final answer, final choice, final decision, my vote, winner, favourite, favorite, choose one, "
                      "top pick, recommendation, decided, return, fbox, framebox, output, option letter, "
                      "selected letter, chosen letter, answer letter, letter chosen, selected choice, chosen answer"},
        {Cue::Option, "option, options, row, line, alternative, letter, allocation, distribution, split, "
                      "division, entry, variant, label, pair, combination, outcome, number, no., "
                      "possibility, candidate, the one, box, bundle"},
        {Cue::Be, "it is, is, would be, will be, has to be, must be, should be, be, remains, are, can only be, "
                  "would then be, reads, seems to be, is clearly, is therefore, is thus, is best served by, "
                  "is served best by, is satisfied by, is fulfilled by, is met by, is best met by, is achieved by, "
                  "is achieved with, is best achieved by, is best achieved with, is reached by, is reached with, "
                  "is reached at, is attained at, is attained by, is attained with, is obtained with, "
                  "is best satisfied by, is best fulfilled by, seems, seems like, looks like, appears to be, "
                  "feels like, sounds like, looks to be, strikes me as, appears, leads to, results in"},
        {Cue::It, "there is only, there's only, there remains only, there remains, only leaves, leaves only, it is, "
                  "that gives, this gives, which gives me, that gives me, that gives us, it, that, this, which, "
                  "it's, that's, that'd be, it'd be, it'll be, that'll be, it "
                  "has to be, it must be, that leaves, which leaves, this leaves, leaving, leaves only, "
                  "leaves us with, leaves me with, which means, that means, this means, that "
                  "corresponds to, which corresponds to, this corresponds to, corresponds to, which "
                  "makes it, that makes it, that points to, this points to, points to, i think, i "
                  "guess, i suppose, i believe, feel better with, comfortable with, i reckon, let it "
                  "be, so be it with"},
        {Cue::Not, "far be it from, over my dead body, not for all, not in a million years, the last thing i'd, the "
                   "last thing i would, the last thing i want, catch me, on no account, by no means, no chance, no "
                   "way, in no way, at no price, not for the world, wouldn't dream of, would not dream of, i'd be "
                   "damned, i'll be damned, god forbid, heaven forbid, not on your life, not, no, never, neither, nor, "
                   "none, nothing, don't, doesn't, didn't, won't, wouldn't, can't, "
                   "cannot, couldn't, shouldn't, isn't, aren't, wasn't, weren't, ain't, dont, wont, cant, hardly, "
                   "nope, far from, under no circumstances, no reason to, without"},
        {Cue::Than, "beats, trumps, tops, outweighs, outdoes, edges out, is better than, is preferable to, i prefer "
                    "to, wins over, wins against, has the edge over, nothing short of, nothing less than, reason not "
                    "to choose, reason not to take, reason not to "
                    "pick, reason not to go for, "
                    "reason not to select, rather than, instead of, over, than, as opposed to, unlike, in place of, "
                    "but not, in preference to, and not, better than, except, except for, apart from, "
                    "everything but, anything but, other than, compared with, compared to, above, better one than, "
                    "better option than, better choice than, better alternative than, like better than, "
                    "i like better than, like more than, closest to, close to, similar to, next to, near to, "
                    "closer to"},
        {Cue::Reject, "reject, rejected, rejecting, rule out, rules out, ruled out, ruling out, eliminate, "
                      "eliminated, eliminating, discard, discarded, exclude, excluded, excluding, dismiss, "
                      "dismissed, skip, avoid, avoiding, drop, dropped, forget, forget about, leave out, "
                      "cross out, crossed out, disregard, get rid of, stay away from, steer clear of, pass "
                      "on, goodbye, second choice, runner up, second best, worst, worst option, least "
                      "preferred, alternative choice, say no to, the fair one, efficiency says, selfishness "
                      "says"},
        {Cue::Bad, "is out, are out, out, are gone, is gone, aside, is excluded, are excluded, is off "
                   "the table, are off the table, won't do, is eliminated, are eliminated, is ruled out, "
                   "are ruled out, too, unfair, greedy, cruel, nasty, harsh, extreme, wrong, worse, "
                   "unacceptable, wasteful, goes too far, overly, isn't, is not, are not, isn't for me, "
                   "doesn't, does not, would be too, wouldn't, aren't, weren't, tempting, tempts me, "
                   "tempted me"},
        {Cue::Settle,
         "won, won out, prevailed, would do me nicely, would do nicely, would be good enough for me, will do me "
         "nicely, will do for me, would be fine by me, would be fine with me, would be fine for me, gets my tick, gets "
         "my nod, gets my cross, gets my mark, gets the nod, has my tick, gets my bid, gets my "
         "coins, gets my support, has my support, wins me over, wins it for me, wins the day, wins out, is the one i, "
         "is where my, is what you may write down, is what you can write down, is what you may put down, is what you "
         "can put down, is what to write down, you may write down, you can write down, would still be my choice, is "
         "still my choice, would be my move, is my move, would be my call, is my call, is where i place my bet, is "
         "where i put my money, is my bet, is my ticket, is my number, is my line, is my row, has my name on it, "
         "sounds about right, sounds right to me, sounds good, sounds fine, is fine by me, "
         "is fine with me, is okay with me, has it, is my limit, is the limit, works for me, "
         "is good enough for me, will do nicely, suits me fine, is enough for me, appeals to me, "
         "sounds fair, sounds good to me, seems fair to me, seems fine to me, does that, does so, "
         "achieves that, achieves this, satisfies that, satisfies this, does this, fulfils that, "
         "meets that, accomplishes that, is right, fits best, suits best, appeals to me most, it is, "
         "it is then, is it, is mine, is my choice, is my answer, is my pick, is my final answer, "
         "is my final choice, is my decision, is my preference, is my selection, is what i, is what i'd, "
         "is what i'll, is what i'm, is the one i, is the one i'd, is the option i, is the option i'd, "
         "is the row i, is the only one i, is the only choice i, is the only option i, "
         "is the option for me, is the one for me, is the one for me, is the choice for me, is where i, "
         "is where i'd, works, wins, suits me, suits me best, fits me, comes out on top, it shall be, "
         "gets my vote, has my vote, does the job, is the winner, is the answer, is therefore my, "
         "would be my, will be my, will be mine, feels right, it'll be, is selected, is chosen, "
         "is the best choice, is the clear choice, please, for me, is right for me, sounds right, "
         "does it for me, is the way to go, satisfies me most, is my final, would be my choice, "
         "is my favourite, is my favorite, seems best, seems right, is best, looks best, "
         "is the best option for me, is the best fit, would satisfy me most, is the obvious choice, "
         "is the right choice, hits the sweet spot, hits the spot, is the sweet spot, edges it, takes it, "
         "takes the cake, clinches it, tips the scales, carries the day, is the one to take, "
         "is the one to choose, is the one to pick, is the option to choose, is the option to take, "
         "is the row to choose, it shall be then, beats them all, beats all of them, "
         "beats all the others, beats the rest, beats the others, it has to be, it must be, "
         "it will have to be, does just that, does exactly that, does precisely that, delivers that, "
         "gives me that, offers that, ensures that, guarantees that, is as far as i go, "
         "is as far as i'd go, is as far as i'll go, is as far as i would go, is as far as i will go, "
         "is where i draw the line, instead, is what feels right, is what feels best, that achieves it, "
         "that does it, is plenty for me"},
        {Cue::Anaphor,
         "it is the one i choose, it's the one i choose, that is the one i choose, it is what i choose, "
         "it's what i choose, it is my choice, it's my choice, that is the one i want, "
         "that's the one i want, it is the one i take, that's the one i take, that is what i take, "
         "that's what i want, that is what i want, that'll be my choice, that would be my choice, "
         "that is the option i choose, that's the option i choose, i'd choose that one, "
         "i will take that one, i will choose that one, i'll have that one, i'd pick that one, "
         "that's what i choose, that is what i choose, that's what i'm choosing, "
         "that is what i'm choosing, that's what i'd choose, that is what i'd choose, that's what i pick, "
         "that's what i'd pick, that's what i take, that's what i'll take, that's what i'll choose, "
         "that's what i'll go with, that's what i'll pick, that's my choice, that is my choice, "
         "that's my answer, that is my answer, that's my pick, that is my pick, that's my decision, "
         "that is my decision, this is my choice, this is my answer, this is my pick, "
         "this is my decision, i'll take that one, i'll take that, i'll take it, i take that one, "
         "i choose that one, i choose this one, i choose it, i'd take that one, i'll go with that, "
         "i'd go with that, i'll go with that one, i'll go with this one, i'd go with that one, "
         "that's the one i'd pick, that's the one i choose, that's the one i'll take, "
         "that's the one i'd choose, that's the one for me, that is the one for me, so i choose that, "
         "so i'll take it, i would choose that one, which is my choice, which is what i choose, "
         "i pick that one, i pick this one, i'll choose that one, i'll choose that, i'll pick that one, "
         "this is what i choose, i choose this option, i choose that option, it gets my vote, "
         "that gets my vote, it has my vote, that has my vote, i'll have that, i'll have it, "
         "i will have it, i'll have this one, i'll go with it, i'd go with it, i'm going with that, "
         "i'm going with it, i'm going with that one, i am going with that one, i'm taking it, "
         "i'm taking that one, let me take that one, let's go with that, let's go with that one, "
         "i'd take it, i'd choose it, that's the option for me, that's the one i'm going with, "
         "that is where i stop, that's where i stop, that's my final answer, that is my final answer, "
         "that's my final choice, that is my final choice, this is my final answer, "
         "this is my final choice, that's the one i pick, that's the one i'm taking, "
         "that's the one i'm choosing, that's my selection, this is my selection, i choose it as well, "
         "i choose it too, that's the one, so that's the one, this is the one, that is the one, "
         "i take it, i pick it, i'll pick it, i'll choose it"},
        {Cue::If,
         "sometimes, some days, most days, most mornings, most evenings, on some days, on most days, from day to day, "
         "in certain moods, in some moods, at times, every now and then, one day, the next day, as often as not, on "
         "the previous page, on the last page, on the page before, in the last round, in the previous "
         "round, in the last question, in the question before, ask me before, ask me after, ask me "
         "afterwards, ask me on a, ask me tomorrow, ask me again, catch me on a, in an ideal world, in a "
         "perfect world, in another life, ideally, if, when, whenever, suppose, "
         "supposing, assuming, provided, in case, were we, were i, were it, were this, were the, "
         "were you, had i, had it, had we, had the, had you, should i, should the, should we, otherwise, "
         "depending, in another world, for someone, for somebody, for a person, for anyone, as long as, "
         "on a bad day, on a good day, in a different, on other days, if it had, were they, were he, "
         "were she, were there, were that, were someone, were somebody, had they, had he, had she, "
         "had this, had there, had someone, should they, should he, should she, should it, should you, "
         "should this, should there, should someone, should somebody, in the next one, for the next one, "
         "in the next question, for the next question, in the following one, in the previous one, "
         "in the previous question, for the previous question"},
        {Cue::Benign,
         "if nobody minds, if nobody objects, if no one minds, if no one objects, if it has to be, if it must be, if "
         "that is allowed, if that's allowed, if there must be one, if one has to, if one must, if i absolutely must, "
         "if i absolutely have to, if i must commit, if i have to commit, "
         "if i had to commit, provided i understood, provided i've understood, provided that i've understood, "
         "provided that i understood, provided i understand, provided that i understand, "
         "assuming i understood, assuming i've understood, assuming i understand, "
         "assuming i've read, assuming i read, provided i've read, provided i read, if you want my, if "
         "you want an honest, if you want to know, if i have to, if i had to, "
         "if i must, if forced, if pressed, if you insist, if you like, if you don't mind, if possible, "
         "if i may, if needed, if necessary, if anything, if i'm honest, if i am honest, if i am to, "
         "if i can only, if only one, if i really have to, if asked, if required, if i understand, "
         "if i'm being honest, when in doubt, when it comes to, when i look at, when i compare, "
         "when i weigh, when comparing, when choosing, as if, even if, even when, whether or not, "
         "if you ask me, when i think about it, if i think about it, thinking about it, "
         "if that is okay with you, if that is ok with you, if that's okay with you, "
         "if it's all the same, if it is all the same, if you allow, if you will, unless, "
         "when i consider, when all is said and done, as is the case here, as is the case, "
         "which is the case, which is the case here, as it is here, as here, if i were to choose, "
         "if it were up to me, if it's up to me, if that's ok, if that is ok, if that's okay, "
         "especially when, especially if, if it were me, if it was me, if i were choosing, "
         "if it's me choosing, if the aim is, if the goal is, if i gather, if there is no catch, "
         "if there's no catch, if i've understood, if i have understood, if i understood, if i got, "
         "if i read, if i see it, if i'm not mistaken, if i am not mistaken, if memory serves, "
         "whether you like it or not, is the goal, is the aim, is the task, is what counts, "
         "is what matters, is all that matters, if you twist my arm, if push comes to shove, "
         "if you make me, if you force me, if i am forced, if i'm forced, if you press me, if i'm pushed"},
        {Cue::Me, "give me, i have to say, i must say, i meant, let me say, i'd like, i'd say, i say, i'll say, "
                  "i would say, i think, i guess, i suppose, i believe, i reckon, i am choosing, i am picking, "
                  "i am taking, i am going with, i am going for, i'm choosing, i'm picking, i'm taking, "
                  "i'm going with, i'm going for, i'm selecting, i am selecting, i, i'd, i'll, i'm, i've, me, my, "
                  "mine, myself, yours truly, self, own, id, im, ill, ive, is enough for me, is fine by me, "
                  "is fine with me, is okay with me, is plenty for me, is good enough for me, works for me"},
        {Cue::Other, "other, others, the other, other person, the other person, other participant, the "
                     "other participant, other player, the other player, other one, the other one, them, "
                     "they, they'd, they'll, they're, their, theirs, partner, my partner, stranger, the "
                     "stranger, counterpart, recipient, second person, second player, the second person, "
                     "another person, opponent, him, her, he, she, his, my friend, my counterpart, my "
                     "opponent, somebody else, someone else, unknown person"},
        {Cue::You, "you, your, yours, you'd, you'll"},
        {Cue::Both, "both, both of us, each, us both, each of us, us, apiece, equally, for each, both "
                    "people"},
        {Cue::Likely, "leaning towards, leaning toward, lean towards, lean toward, leaning to, lean to, gravitate "
                      "towards, gravitate toward, veer towards, probably, most likely, likely, most probably, "
                      "presumably, inclined to say, inclined to choose, "
                      "inclined to take, inclined to pick, inclined to go with, inclined towards, inclined toward"},
        {Cue::Hedge,
         "leaning towards, leaning toward, lean towards, lean toward, leaning to, lean to, gravitate towards, "
         "gravitate toward, veer towards, as often as not, especially, particularly, otherwise, most likely, most "
         "probably, maybe, perhaps, possibly, probably, might, could, might be, could be, may be, not sure, unsure, "
         "likely, something like, i may, or so, presumably, inclined to say, inclined to choose, inclined to take, "
         "inclined to pick, inclined to go with, inclined towards, inclined toward"},
        {Cue::Undecided,
         "has its points, has its charms, has its charm, has its appeal, has a certain appeal, has something going for "
         "it, has much going for it, have something going for them, have their points, have their charms, is just as "
         "good, is equally good, are equally good, is as good, would be just as good, would be just as fine, has "
         "merit, has some merit, also has merit, one and the same to me, all the same to me, all one to me, no ground "
         "on which, no grounds on which, no basis "
         "on which, no basis for choosing, no reason to prefer, impossible to settle, impossible to decide, impossible "
         "to choose, impossible to say, can't name a single, cannot name a single, couldn't name, speak to me equally, "
         "appeal to me equally, no way of telling, no way of deciding, no way of choosing, no way of saying, no "
         "telling which, couldn't say which, couldn't tell you which, could not say which, can't tell which, cannot "
         "tell which, couldn't choose, could not choose, couldn't decide, could not decide, equally happy with, "
         "equally content with, equally fond of, equally drawn, equally tempted, in two minds, of two minds, six of "
         "one, half a dozen of the other, take your pick, your call, i leave it to you, leave it up to, leave the "
         "choice to, leave the decision to, roll a die, roll of a die, throw a die, draw lots, dead heat, stalemate, "
         "in equal measure, on a par, neck and neck, no preference between, no preference among, indifferent between, "
         "i'm indifferent, i am indifferent, equally attractive, equally appealing, equally sensible, equally "
         "reasonable, equally defensible, evenly balanced, evenly matched, split down the middle, keep going back and "
         "forth, still undecided, still torn, still thinking, still weighing, need more time, need to think, need to "
         "know more, cannot commit, can't commit, cannot decide, can't decide, can not decide, undecided, torn, cannot "
         "settle, can't settle, "
         "cannot choose between, can't choose between, it depends, depends on, depending on, either one, "
         "either way, either is fine, either of them, any of them, cannot say which, can't say which, "
         "would do, equally good, equally valid, equally fine, hard to say, hard to choose, "
         "has its merits, have their merits, has something to be said, toss up, toss a coin, flip a coin, "
         "coin flip, on the fence, give or take, remain undecided, comes down to what, don't know which, "
         "do not know which, not sure which, unsure which, cannot make up my mind, can't make up my mind, "
         "haven't decided, have not decided, hard to decide, difficult to decide, both fine, both work, "
         "both would, both are, tie between, it's a tie, is a tie"},
        {Cue::Between, "anything from, anywhere from, any of, either of, anything between, anywhere between, something "
                       "between, something from, somewhere from, between, somewhere around, somewhere near, somewhere "
                       "between, around, one of, "
                       "either, in between, among"},
        {Cue::Or, "or"},
        {Cue::And, "and"},
        {Cue::And, "as well as"},
        {Cue::So, "so, therefore, thus, hence, consequently, then, in conclusion, in the end, overall, "
                  "ultimately, in sum, to sum up, finally, all in all, accordingly, in short, after "
                  "all, that is why, that's why"},
        {Cue::But, "this time, this time round, this time around, but not, but, however, yet, still, nevertheless, "
                   "nonetheless, on second thought, on second "
                   "thoughts, by now, now, today, then again"},
        {Cue::Wait, "scrap that, forget that, ignore that, disregard that, cancel that, i take it back, hang on, or "
                    "rather, better still, changing my answer, changing my mind, wait, no wait, scratch that, "
                    "correction, actually, hold on, hmm, sorry, let me reconsider, reconsider, on reflection, "
                    "upon reflection, on second thought, on second thoughts, i take that back, let me correct, "
                    "correct that, i was wrong, strike that, my mistake, oops, never mind, i changed my mind, "
                    "changed my mind, i change my mind, i meant, i mean, thinking again, think again, rethinking, "
                    "edit, i misread, misread, instead, second thoughts, having reconsidered, let me double check, "
                    "let me check again, let me rethink, let me think again, on closer inspection, looking again, "
                    "looking closer, i stand corrected, rather, change of mind, revise, amend"},
        {Cue::Retract,
         "forget i said, forget that i, ignore that i, pretend i didn't, scrap that, forget that, ignore that, "
         "disregard that, cancel that, i take it back, i take that back, "
         "scratch that, strike that, undo that, delete that, erase that, withdraw that, i withdraw, i retract, "
         "i recant, i rescind, i revoke, retract that, i hereby withdraw, i want to withdraw, i'd like to withdraw, "
         "let me withdraw, i must withdraw, let me retract, i'm withdrawing, i'm retracting, take back what, "
         "forget what i, ignore what i, disregard what i, scratch what i, "
         "ignore what i've, ignore what i have, disregard what i've, forget what i've, ignore my, disregard my, "
         "forget my, scratch my, cancel my, discard my, scrap my, ignore the above, disregard the above, "
         "forget the above, ignore everything above, ignore the previous, disregard the previous, scratch the above, "
         "cancel the above, strike the above, replace the above, replace that with, replace it with, "
         "replace that by, replace it by, replace my answer, please replace, erratum, errata, corrigendum, "
         "that was a typo, it was a typo, was a slip, slip of the, a typo, typo, fat fingers, "
         "i mistyped, mistyped, misspoke, i misspoke, miswrote, misclicked, i misclicked, meant to type, "
         "meant to write, meant to say, meant to put, meant to pick, meant to choose, should have said, "
         "should have written, should have typed, should have been, should have read, intended to write, "
         "intended to say, intended to type, not what i meant, isn't what i meant, "
         "wrong letter, wrong line, wrong row, wrong option, wrong button, wrong column, "
         "i spoke too soon, spoke too soon, answered too quickly, answered too fast, answered far too quickly, "
         "i was too quick, that was too quick, i was too hasty, that was hasty, in haste, "
         "added later, later edit, late edit, edited, edit, "
         "corrected answer, revised answer, updated answer, amended answer, corrected choice, revised choice, "
         "updated choice, amended choice, corrected, revised, change my vote, change my mind, changing my mind, "
         "i changed my mind, changed my mind, i've changed my mind, i have changed my mind, change of heart, "
         "change of mind, moves with it, moves to, have had second thoughts, having second thoughts, "
         "i've had second thoughts, i'm having second thoughts, no longer want, no longer choose, no longer stand by, "
         "don't stand by, i stand corrected, on re reading, on rereading, having reread, having re read"},
        {Cue::Answer, "corrected answer, revised answer, updated answer, amended answer, corrected choice, "
                      "revised choice, updated choice, amended choice"},
        {Cue::Past, "was, might, could, may, first thought, at first, initially, initial, originally, about to, "
                    "was going to, am tempted, was tempted, tempted, tempted by, instinct, gut, would have, "
                    "i'd have, could have, might have, almost, nearly, i thought, i considered, considered, "
                    "considering, had it, at first glance, first glance, thought about, was thinking, drawn to, "
                    "was drawn to, first impulse, impulse, earlier, previously, i was, used to, in theory, wanted, "
                    "normally, last time, says, answer was, choice was, first answer was, first choice was, "
                    "my first answer, my initial answer, pick was, misread, i misread, read it wrong, got it wrong"},
        {Cue::Refuse, "can't give you an answer, cannot give you an answer, can't give an answer, "
                      "cannot give an answer, i'm afraid i can't, i am afraid i can't, i'm afraid i cannot, "
                      "i am afraid i cannot, isn't possible for me to, is not possible for me to, can't choose, cannot "
                      "choose, can't make, cannot make, unable to choose, unable to "
                      "make, won't choose, will not choose, refuse, must decline, decline, have to decline, "
                      "rather not, prefer not to, not comfortable, don't feel comfortable, can't help with, "
                      "cannot help with, can't assist, cannot assist, can't answer, cannot answer, unable "
                      "to answer, can't participate, cannot participate, won't participate, will not "
                      "participate, can't take part, cannot take part, inappropriate, not appropriate, "
                      "wouldn't be appropriate, can't take on, cannot take on, cannot adopt, can't adopt, "
                      "won't adopt, remain impartial, stay impartial, remain neutral, stay neutral, take "
                      "sides, can't pick, cannot pick, won't pick, can't provide, cannot provide, unable to "
                      "provide, not able to make, not able to choose, i'm unable to, i am unable to, "
                      "abstain, can't do that, cannot do that, can't do this, cannot do this, can't comply, "
                      "cannot comply, don't want to choose, do not want to choose, do not wish to, don't "
                      "wish to, opt out, can't fulfill, can't engage, cannot engage, can't select, cannot "
                      "select, won't answer, will not answer, not willing to, unwilling to, as an ai, as a "
                      "language model, as an artificial intelligence, i'm an ai, i am an ai, language "
                      "model, an ai assistant, can't continue, cannot continue, i'm sorry but i can't, i'd "
                      "rather pass, i'll pass, skip this, won't be choosing, will not be choosing, won't be "
                      "making, will not be making, don't have personal preferences, do not have personal "
                      "preferences, can't genuinely, cannot genuinely, against my guidelines, against my principles, "
                      "against my values, against my programming, against my policy, against my ethics, can't in good "
                      "conscience, cannot in good conscience, not something i, isn't something i, would "
                      "rather not"},
        {Cue::Third, "saints, egoists, altruists, competitors, individualists, cooperators, economists, friends, "
                     "person, people, someone, somebody, anyone, anybody, everyone, everybody, one would, one might, "
                     "most, saint, egoist, altruist, competitor, individualist, cooperator, prosocial, whoever, some, "
                     "others would, a friend, many, economist, humans, players, those who, he would, she would, "
                     "they would, they'd, you would, you might, you could, you'd, others might, the average, for a, "
                     "roommate, sister, brother, mother, father, mum, mom, dad, boss, colleague, neighbour, neighbor, "
                     "wife, husband, spouse, cousin, uncle, aunt, grandmother, grandfather, from the angle of, "
                     "from the perspective of, from the viewpoint of, from the standpoint of, "
                     "from the point of view of, in terms of"},
        {Cue::Because, "because, since, as, even though, although, though, while, whereas, despite, given "
                       "that, due to, which gives, that gives, which pays, in which, where, cause, for the "
                       "reason"},
        {Cue::Filler,
         "by a hair, by a whisker, by a nose, by a hair's breadth, by a narrow margin, by a small margin, for good, "
         "hands down, any day, full stop, period, end of story, end of discussion, and that's that, and that is that, "
         "this time, this time round, this time around, once and for all, no ifs or buts, no ifs no buts, "
         "ok, okay, well, yes, yeah, yep, sure, alright, all right, right, please, thanks, thank you, "
         "definitely, certainly, absolutely, clearly, obviously, simply, just, of course, easy, here, "
         "again, honestly, personally, to be clear, in this case, for this one, here is, here's, "
         "no doubt, then, go, my friend, at this point, now, once again, naturally, final, option letter, "
         "good, great, understood, got it, fine, and, so, hmm, ah, oh, for the record, finally, "
         "ultimately, also, indeed, cheers, thus, therefore, hence, in conclusion, to the question, "
         "no regrets, no hesitation, no question, no question about it, no contest, no doubt about it, "
         "without hesitation, without a doubt, to this question, question, i guess, i suppose, i think, i "
         "reckon, i believe"},
        {Cue::Fluff, "the in between, the one in between, something in between, of your list, of the list, "
                     "on the list, in the list, of the menu, on your list, on the page, of all, of the nine, "
                     "of these, of them all, in your list, the, a, an, of, for, on, in, with, this, that, one, to, "
                     "at, very, would, will, be, by, as, there, text, mathbf, mathrm, textbf, therefore, definitely, "
                     "clearly, certainly, simply, just, then, thus, only, really, still, here, following, own, "
                     "by far, also, marked, labelled, labeled, called, participant, person, always, now, then, again, "
                     "have, get, receive, where i, in which i, which, gives, please, hereby, would like to, namely, "
                     "i.e., being, myself, in my favour, in my favor, personally, go, strong, be to, to choose, "
                     "to pick, to select, to take, right, smack, exactly, precisely, value, clear, solid, firm, "
                     "definite, plain, from the top, from the bottom, from the end, vs., e.g., versus"},
        {Cue::Verb, "it'd be, it'll be, it'd, it'll, it would, give me, leads me to, brings me to, points "
                    "me to, draws me to, is, gives, "
                    "has, seems, looks, "
                    "pays, offers, leaves, makes, wins, because, since, as, with, over, rather, instead, and, or, "
                    "but, which, where, while, than, at, comes, feels, means, maximizes, maximises, benefits, "
                    "favours, favors, provides, yields, costs, beats, keeps, works, fits, it, gets, puts, lets, "
                    "brings, sounds, appears, strikes, isn't, doesn't, for, if, due, though, vs, versus, to, "
                    "through, are, minimizes, minimises, stands, represents, satisfies, suits, be, by, nor, thanks, "
                    "both, shares, treats, ensures, please, not, seems to be, seems like, looks like, appears to be, "
                    "feels like, sounds like, looks to be, strikes me as"},
        {Cue::Modal,
         "get, receive, earn, would, will, could, might, can, may, must, should, do, am, did, have, had, was, "
         "shall, only, too, then, also, wouldn't, won't, here, does, just, still, now, simply, "
         "definitely, never, always, really, clearly"},
        {Cue::Grade, "an, vitamin, plan, grade, hepatitis, type, class, team, category, section, appendix, player, "
                     "person, participant, group, note, part, major, minor, chord, grades, got a, get a, gets a"},
        {Cue::Unit, "coins, coin, points, point, dollars, dollar, euros, tokens, credits, pts, cents, "
                    "units, bucks"},
        {Cue::Sum, "ahead, behind, gap, gap of, difference, total, in total, sum, sum of, total of, "
                   "lead, lead of, more than, less than, more, less, fewer, at least, at most, give up, "
                   "gives up, giving up, lose, losing, gain, gains, gaining, sacrifice, sacrificing, "
                   "together, combined, percent, minus, plus, drop, drop of, steps, extra, below, tenth, "
                   "up to, additional, apart, distance, age, roughly, nearly, costs, years, cost, tip "
                   "of, out of, per"},
        {Cue::Ordinal,
         "first, 1st, topmost, top, very first, very top, uppermost, top of the list, top of your list, "
         "top of the menu, head of the list",
         1},
        {Cue::Ordinal, "second, 2nd", 2},
        {Cue::Ordinal, "third, 3rd", 3},
        {Cue::Ordinal, "fourth, 4th", 4},
        {Cue::Ordinal, "fifth, 5th", 5},
        {Cue::Ordinal, "sixth, 6th", 6},
        {Cue::Ordinal, "seventh, 7th", 7},
        {Cue::Ordinal, "eighth, 8th", 8},
        {Cue::Ordinal, "ninth, 9th", 9},
        {Cue::Ordinal,
         "final option on the list, final option in the list, final option of the list, final one on the list, "
         "final alternative, final row, final line, final entry, end of the list, end of your list, last, bottom, very "
         "last, very bottom, "
         "bottommost, ninth and last, ninth and final, "
         "lowermost",
         -1},
        {Cue::Ordinal,
         "second to last, second last, next to last, penultimate, last but one, second from "
         "last, second from the bottom, second one from the bottom, second from the end",
         -2},
        {Cue::Ordinal,
         "third to last, third from the bottom, third from the end, last but two, "
         "third option from the bottom, third row from the bottom, third one from the bottom",
         -3},
        {Cue::Ordinal, "fourth to last, fourth from the bottom", -4},
        {Cue::Ordinal, "second from the top, second one from the top", 2},
        {Cue::Ordinal, "third from the top, third one from the top", 3},
        {Cue::Ordinal, "fourth from the top", 4},
        {Cue::Ordinal, "middle, centre, center, middlemost, central, very middle", 10},
        {Cue::Cardinal, "one", 1},
        {Cue::Cardinal, "two", 2},
        {Cue::Cardinal, "three", 3},
        {Cue::Cardinal, "four", 4},
        {Cue::Cardinal, "five", 5},
        {Cue::Cardinal, "six", 6},
        {Cue::Cardinal, "seven", 7},
        {Cue::Cardinal, "eight", 8},
        {Cue::Cardinal, "nine", 9},
        {Cue::Ask, "q, question, item, decision, round, task, scenario, problem, choice task, trial"},
        {Cue::Word, "hard for me not to, hard not to, difficult for me not to, difficult not to, impossible not to, "
                    "can't help but, cannot help but, can't but, cannot but, the other hand, each other, other "
                    "options, other option, the other options, no other, "
                    "any other, every other, other way, one another, another one, on the one hand, no matter, "
                    "no strong, no reason, no idea, not only, first of all, at once, at last, first number, "
                    "second number, the first number, the second number, at least one, at first sight, first place, "
                    "last place, that one day, in total of, no doubt about, what they, what the other, why not, "
                    "not just, not one, no less, not to mention, take away, takes away, taking away, "
                    "taking into account, take into account, take it as, take a look, "
                    "the most, the least, as much as, as well, it doesn't, a second, one line up, or below, "
                    "on top of, right before, the same, in mind, keep in mind, keep the peace, and both, like to, "
                    "like to let, rather be, tell me otherwise, told otherwise, says otherwise, say otherwise, "
                    "think otherwise, instructed otherwise, stated otherwise, specified otherwise, in return, "
                    "thought about it, thought it over, thought it through, think about it, think it over, "
                    "thinking it over, how i thought about, values, would do that, would do this, would do so, "
                    "would do it, might as well, may as well, self interest, self interested, self sacrifice, "
                    "self respect, self preservation, for a while, for a moment, for a change, for a start, "
                    "for a bit, up from the bottom"},
        {Cue::Presume, "assuming, assuming that, provided, provided that, providing, providing that, as long as, "
                       "so long as, given that, on condition that, on the condition that, on the understanding that, "
                       "granted that, granting that, now that, seeing that, seeing as"},
        {Cue::If,
         "assuming, assuming that, provided, provided that, providing, providing that, as long as, so long as, on "
         "condition that, on the condition that, on the understanding that, granted that, granting that"},
        {Cue::Setting, "in, with, under, there is, there's, there are, there was, there would be"},
        {Cue::Yes, "true, yes, just right"},
        {Cue::Praise, "is the sane choice, is the sane option, is the sane one, is the sane pick, "
                      "is the sane answer, is the sensible option, is the sensible one, is the sensible pick, "
                      "is the sensible answer, is the rational choice, is the rational option, "
                      "is the rational one, is the rational pick, is the rational answer, "
                      "is the reasonable choice, is the reasonable option, is the reasonable one, "
                      "is the reasonable pick, is the reasonable answer, is the smart choice, is the smart option, "
                      "is the smart one, is the smart pick, is the smart answer, is the wise choice, "
                      "is the wise option, is the wise one, is the wise pick, is the wise answer, "
                      "is the safe choice, is the safe option, is the safe one, is the safe pick, "
                      "is the safe answer, is the safest choice, is the safest option, is the safest one, "
                      "is the safest pick, is the safest answer, is the better choice, is the better option, "
                      "is the better one, is the better pick, is the better answer, is the best one, "
                      "is the best pick, is the best answer, is the logical option, is the logical one, "
                      "is the logical pick, is the logical answer, is the natural option, is the natural one, "
                      "is the natural pick, is the natural answer, is the obvious option, is the obvious one, "
                      "is the obvious pick, is the obvious answer, is the only pick, is the only answer, "
                      "is the right option, is the right one, is the right pick, is the right answer, "
                      "is the nearest, is nearest, is the closest, is closest, is optimal, is the optimum, is ideal, "
                      "is perfect, is just right, is exactly right, "
                      "is about right, seems ideal, seems perfect, stands out, is a good fit, is the natural choice, "
                      "is a natural choice, makes the most sense, makes sense, makes most sense, "
                      "is the logical choice, is the sensible choice, is a sensible choice, is a good compromise, "
                      "is a fair compromise, is the best compromise, is a nice compromise, is a reasonable compromise, "
                      "strikes a balance, strikes a good balance, strikes the right balance, strikes a fair balance, "
                      "strikes the best balance, is a good balance, is a happy medium, is the fairest, "
                      "is the most balanced, fits the bill, fits the description, fits perfectly, fits that best, "
                      "fits this best, satisfies both, meets both, is the best match, is the closest match, "
                      "is closest to that, comes closest, comes closest to that, is reasonable, qualifies, "
                      "is what is left, is all that is left, is left, remains, is the only one left, "
                      "is the last one standing, has the highest score, scores highest, scores best, ranks first, "
                      "comes first, comes out best, has the highest value, has the highest utility, dominates, "
                      "feels best, feels fair, feels fairest, fits that description, fits this description, "
                      "meets the requirements, meets the criteria, fulfils both, satisfies all, is the best for me"},
        {Cue::Ordinal,
         "bottom of the list, bottom of your list, end of the menu, very end of the list, very end of your list", -1},
        {Cue::Invert, "should, were, had"},
        {Cue::Ordinal,
         "second option from the bottom, second row from the bottom, second line from the bottom, second option from "
         "the end",
         -2},
        {Cue::Except, "nothing short of, nothing less than, other than, except, except for, apart from, anything but, "
                      "better one than, better option than, "
                      "better choice than, better alternative than, reason not to choose, reason not to take, "
                      "reason not to pick, reason not to go for, reason not to select, like better than, "
                      "i like better than, like more than"},
        // As people write in a chat.
        {Cue::Filler,
         "pls, plz, plzz, thx, ty, lol, haha, tbh, imo, imho, lmao, ngl, yup, yea, ya, um, uh, hm, ta, mate, "
         "bro, man, dude, gonna, for sure, all the way, def, deffo, easily, easy peasy, no brainer, kk, k"},
        {Cue::Likely, "prob, probs, prolly"},
        {Cue::Hedge, "prob, probs, prolly"},
    };
    return rows;
}

} // namespace app::extract
