#include "app/extract/lexicon.h"

namespace app::extract {

WordRows englishIdioms()
{
    static constexpr WordRow rows[] = {
        // Never: what nobody in their senses would do, and that turned round ("I'd be a fool not to").
        {Cue::Not,
         "be lying if, sorry i took, sorry i chose, sorry i picked, sorry i went for, sorry i said, sorry to, hard to "
         "take, hard to choose, hard to pick, feel bad taking, feel bad choosing, feel guilty taking, feel guilty "
         "choosing, no longer, no longer want, no longer choose, no longer stand by, no longer for, no longer in "
         "favour of, won't do, will not do, fool to, fools to, mad to, crazy to, insane to, silly to, stupid to, "
         "foolish to, daft to, folly to, madness to, lunacy to, idiotic to, idiot to, wrong to, wrong of me to, rude "
         "of me to, mean of me to, greedy of me to, selfish of me to, unfair of me to, mistake to, shame to, sin to, "
         "be ashamed to, too proud to, too decent to, couldn't pay me to, as if i'd, as if i would, as if i could, as "
         "though i'd, desperate to, nah, naw, no power on earth, no amount of money, no force in the world, nothing in "
         "the world, no living soul, bring myself to, refuse to, i'd hate to, i would hate to, loath to, reluctant to, "
         "hesitate to"},
        {Cue::Word,
         "wouldn't be me if i didn't, {wouldn't forgive|never forgive|i'd kick|kick} myself if i didn't, {regret "
         "it|fool|mad|crazy} if i didn't, lying if i didn't say, i don't know {if they|if they'd|whether they|whether "
         "they'd|if it's|if that}, i can't say if, i can't say whether, isn't half bad, isn't too bad, isn't bad at "
         "all, not half bad, not bad at all, fool not to, mad not to, crazy not to, insane not to, silly not to, "
         "stupid not to, foolish not to, daft not to, folly not to, madness not to, lunacy not to, idiotic not to, "
         "idiot not to, wrong not to, wrong of me not to, rude not to, rude of me not to, mistake not to, shame not "
         "to, sin not to, pity not to, be ashamed not to, not refuse to, {won't|wouldn't|don't|not} hesitate to, not "
         "for nothing, not without reason, with or without, without a persona, without any persona, without thinking, "
         "without further ado, without much ado, without much thought, without overthinking, without regret, without "
         "batting an eye, without blinking, without a second thought, reason for {the revision|revision|the change|the "
         "correction|correction|revising|the edit|the amendment|my revision|my correction}"},
        {Cue::Third,
         "expected to, been advised to, was advised to, advised to, i'm told that, i am told that, i hear that, "
         "i've heard that, rumour has it, word has it, it is said that, my family, my own kids, my own family, my "
         "enemy, my rival, my mates, my pals, my best friend, my worst enemy, you want me to, you'd like me to, "
         "you expect me to, you expect, you're hoping for, only a fool, only fools, only an idiot, only a madman, "
         "who in their right mind, a fool would, nobody's, no one's, {speaks|speak|argues|argue|much|as "
         "much|lot|said|argument|arguments|something} in favour of, speaks in favor of, speak in favor of, as much "
         "in favor of"},
        {bits(Cue::Third, Cue::Past),
         "they told me, they said, says my, said my, say my, people say, some say, they say, experts say"},
        {Cue::NotBehind,
         "expected to, supposed to like, advised to, hoped for, hoping for, i hoped, was hoping, to see what would "
         "happen, to see what happens, just to see, so much for, little to be said, little to be said for, not much to "
         "be said, leave me alone, done with, through with, enough of, object to, i question, resent, forbid, forbids, "
         "forbidden, struggle with, struggling with, have trouble, have a problem, a problem with, trouble with, hard "
         "to take, hard to choose, hard to pick, hard to swallow, sorry to, feel bad, feel guilty, out of, part ways, "
         "i noticed, i notice, i'm looking at, i am looking at, look at, let's discuss, discuss, discussing, tell me "
         "more, question about, questions about, explain, the machine suggests, suggests, ashamed, embarrassed, haunt, "
         "haunts, pity, doubt, doubts, doubtful, advise against, advise me against, warn against, i'm against, i am "
         "against, am against, decide against, decided against, vote against, speaks against, speak against, allergic, "
         "spare me, to hell with, down with, think twice, shudder, loathe, detest, despise, abhor, dislike, hate, "
         "shun, shy away, opposed, oppose, veto, vetoes, disgusts, disgust, horrifies, appals, beware, fear, dread, "
         "regret, toying with, toy with, flirting with, flirt with, playing with, start with, starting with, begin "
         "with, beginning with, something about, wondering about, thinking about, dreaming of, dream of, get lost, "
         "jump in the lake, stomach, nobody, no one, nobody's, no one's"},
        {Cue::Settle,
         "is what {i'd|i would} have {said anyway|said anyhow|said regardless|taken anyway|taken anyhow|taken "
         "regardless|chosen anyway|chosen anyhow|chosen regardless|picked anyway|picked anyhow|picked "
         "regardless|answered anyway|answered anyhow|answered regardless|put anyway|put anyhow|put "
         "regardless|preferred anyway|preferred anyhow|preferred regardless}, is what {i'd|i would} have "
         "{said|taken|chosen|picked|answered|put|preferred|gone for|gone with} in any case, is what {i'd|i would} have "
         "{said|taken|chosen|picked|answered|put|preferred|gone for|gone with} either way, is what {i'd|i would} have "
         "gone {for anyway|for anyhow|for regardless|with anyway|with anyhow|with regardless}"},
        {Cue::Anaphor, "{so|and|} that's the {row|option|letter|line|split|choice} for me"},
        {Cue::Bad,
         "is what {i'd|i would} have {said|taken|chosen|picked|gone for|gone "
         "with|answered|put|written|wanted|preferred}, withdrawn, void, cancelled, revoked, is withdrawn, is void, is "
         "cancelled, is revoked, as withdrawn, as void, as cancelled, is the last {one|thing|option|row|} i'd, is the "
         "last one i would, is the last thing i would, is the last option i would, back and"},
        {Cue::And, "back and"},
        {Cue::Verb, "back and"},
        {Cue::If,
         "{everybody|everyone} {assumes i'd|assumes i'll|thinks i'd|thinks i'll}, everybody assumes i would, everyone "
         "assumes i would, everybody thinks i would, everyone thinks i would, people assume i'd, people assume i'll, "
         "people assume i would, {people|you'd|you would|you might|you may} think i'd, {people|you'd|you would|you "
         "might|you may} think {i'll|i would}, they assume i'd, they assume i'll, they assume i would, pending, in my "
         "dreams, in my wildest dreams, in a {kinder|better|fairer|just} world, in an alternate universe, in a "
         "parallel universe, in another universe, with luck, with any luck, with a bit of luck, on the day they, on "
         "the day you, for a friend, for a rival, for an enemy, for a relative, for a loved one, as a last resort, "
         "only as a last resort, at a pinch, in a pinch, in an emergency, chance that, odds that, probability that, "
         "likelihood that, before i'd, before i {would|took|chose|picked|went for|went with|settled "
         "for|take|choose|pick|go for|go with}, on one condition, on a condition, under one condition, subject to, "
         "given a different, given another, given a better, the day i, on the day i"},
        // Behind a negation they say that nothing but this option is taken: "nobody will talk me out of E".
        {bits(Cue::Than, Cue::Except),
         "talk me out of, argue me out of, keep me from, budge from, budge me from, tempt me away from, lure me "
         "away from, move me from, move me away from, moved from, be moved from, swayed from, sway me from, shaken "
         "from, dissuade me from, deter me from, stop me from, live without, do without, say no to, see past, look "
         "past, resist, part with, turn down, anything less than, anything better than, any better than, any "
         "fairer than, anything fairer than, anything below, anything short of"},
        {Cue::Choose, "can't go wrong with, cannot go wrong with, you can't go wrong with, can't fault, hard to fault, "
                      "can't do better than, cannot do better than, couldn't do better than, sooner have, sooner take, "
                      "sooner go with, sooner go for, sooner pick, sooner choose, leave mine at, leave me at, leave my "
                      "answer at, keep mine at, keep me at, mine stays at, please read, hand me"},
        {Cue::Choose, "it doesn't get any better than, it doesn't get better than, it doesn't get any fairer than, "
                      "doesn't get any better than, probably say, likely say"},
        {Cue::Hedge, "or one of {its|the} {|two }{neighbours|neighbors}, or {one|something|anything} {next "
                     "to|beside|around} it, probably say, likely say"},
        {Cue::Likely, "probably say, likely say"},
        {Cue::Reject, "least of all, draw the line at"},
        // Asked for politely, which is no question.
        {Cue::Benign,
         "could you, could you please, can you please, would you please, would you kindly, could i have, may i have, "
         "can i have, could i get, can i get, could we make it, could you make it, could you put me down for"},
        {Cue::Grant, "could i have, may i have, can i have, could i get, can i get"},
        {Cue::Modal, "could you, could you please, can you please, would you please, would you kindly"},
        {Cue::Choose, "could i have, may i have, can i have, could i get, can i get, could we make it, could you make "
                      "it, could you put me down for"},
        {Cue::Me, "could i have, may i have, can i have, could i get, can i get"},
        // What takes the place of what: "swap C for E", "change my answer from C to E", "strike C, put E".
        {Cue::Reject,
         "{revising|revise|amend|amending|switch|switching|correct|moving|move|change} my answer from, revising my "
         "choice from, swap, change, switch, swapped, {may i|could i|can i|} exchange, trade, trade in, replace, "
         "please replace, convert, change my, change the, change that, change from, changes from, change my choice "
         "from, change it from, amend my, amend the, amend that, alter my, alter the, alter that, revise my, "
         "revise the, revise from, switch from, switch me, switch me from, switch my, i'm switching from, i am "
         "switching from, i'm swapping, i'm exchanging, i'm replacing, i'm trading, i'm abandoning, i'm ditching, "
         "i'm moving from, i am moving from, i'm changing from, i've moved from, i've switched from, i've changed "
         "from, i have moved from, i have switched from, i switch from, i went from, move me, move my cross, move "
         "my tick, move my answer, move my vote, turn my, turn that, turn the, turn this, overrule, overrule my, "
         "correction from",
         1},
        {bits(Cue::Reject, Cue::Benign),
         "may i swap, may i change, could i swap, could i change, can i change, can i swap", 1},
        {Cue::Benign, "may i exchange, could i exchange, can i exchange, may i return my, could i return my"},
        {Cue::Reject,
         "strike, strike out, strike off, delete, erase, scratch out, rub out, cross out, untick, uncheck, unmark, "
         "deselect, unselect, uncircle, remove, give back, giving back, give you back, cancel, rethink, let me "
         "rethink, reconsider, let me reconsider, scratch, take back the, return my, return the, may i return my, "
         "could i return my, hand back, drop, discard, discard my, scrap my, cancel my, forget my, scratch my, "
         "abandon, ditch",
         2},
        {Cue::Retract,
         "{please|kindly} {delete|erase|remove|strike|undo|void|discard|annul|revoke} {it|that|this}, strike it, what "
         "{was|am} i {thinking|saying|doing}, what on earth {was|am} i {thinking|saying|doing}, what have i "
         "{done|said|typed|written}, what did i just {do|say|type|write}"},
        {bits(Cue::Be, Cue::Through),
         "should read, ought to read, ought to be, is meant to be, was meant to be, is supposed to be, was "
         "supposed to be, needs to be, must read, has to read, should say"},
        {Cue::Through,
         "should be, should have been, should have read, should have said, in favour of, in favor of, into"},
        {Cue::Fluff, "in favour of, in favor of"},
        {Cue::Reject,
         "when i said, when i wrote, when i typed, when i put, when i clicked, when i ticked, when i picked, when i "
         "answered, when i entered, where i said, where i wrote, where i typed, where i put, where i had, where i'd "
         "put, where i clicked, where i ticked, where i picked, where i answered, where it says, where i'd written, "
         "where i had written, where i've written, where i have written",
         3},
        {Cue::Be, "is the one"},
        {Cue::Settle, "is the one, is what i meant, is what i should have, is what i ought to have, is the one i "
                      "should have, is the one i ought to have, is what i wanted to say, is the one i meant, was what "
                      "i meant, is what i intended, was the one i meant, was what i wanted to say"},
        {Cue::Past, "i {wrote|said|typed|put|answered|replied|figured|thought} {yesterday|at "
                    "first|initially|originally|last time|last week|last year|this morning|a minute ago|a moment ago}"},
        // Nouns that are counted in the order of preference.
        {Cue::Answer, "choice, pick, preference, favourite, favorite", 1},
        // Which of several answers holds: "the second one counts".
        {bits(Cue::Relative, Cue::Yes),
         "one counts, one that counts, answer counts, one is final, one stands, one holds, one is valid, answer "
         "stands, answer holds, answer is final, answer is the one that counts, one is the one that counts, try "
         "counts, attempt counts, version counts, version is final, version is the one that counts, one is "
         "binding, one applies"},
        {Cue::Yes, "yep, yup, yeah, aye, yes please"},
        {bits(Cue::Relative, Cue::Yes),
         "the latter counts, the latter stands, the latter holds, the latter is final, the latter is the one that "
         "counts, the latter applies",
         -1},
        {bits(Cue::Relative, Cue::Yes),
         "the former counts, the former stands, the former holds, the former is final, the former is the one that "
         "counts, the former applies",
         1},
        {Cue::Past,
         "once took, once chose, once picked, once went for, provisional, preliminary, draft, i'd decided, i had "
         "decided, i'd already decided, i'd chosen, i'd picked, i'd settled, i had settled, i'd opted, i had "
         "opted, i'd ticked, i had ticked, i'd marked, i had marked, i'd written, i'd gone for, i'd gone with, i "
         "had gone for, i'd clicked, i had clicked, i'd circled"},
        {Cue::Retract, "untick it, untick that, untick this, uncheck it, uncheck that, uncheck this, unmark it, unmark "
                       "that, deselect it, deselect that, unselect it, cross it out, cross that out, rub it out, rub "
                       "that out, strike it out, abandon it, abandon that, overrule my, overrule myself, overruling "
                       "my, overruling myself, overrule that, overturn that, reverse my, reverse that, reversing my, "
                       "raise it to, i'll raise it, lower it to, i'll lower it, bump it up, bring it up to, bring it "
                       "down to, raise that to, lower that to, raise their share, let me raise, let me lower"},
        {Cue::Wait, "on second reading, on a second reading, on closer reading, slept on it, having slept on it, p.s., "
                    "postscript"},
        {Cue::Relative, "is where i, is where i'd"},
        // Coming back to an option, or the limit up to which one goes.
        {Cue::But, "on {third|fourth|fifth|further|mature|sober} {thought|thoughts|reflection|consideration}"},
        {Cue::Wait, "on {third|fourth|fifth|further|mature|sober} {thought|thoughts|reflection|consideration}"},
        {Cue::Word, "{come|comes|came|coming} back to"},
        {Cue::Verb, "belongs"},
        // Only pencilled in, an example, or what others say.
        {Cue::Hedge,
         "odds are, the odds are, chances are, the chances are, for the sake of argument, just for the sake of "
         "argument, e.g., {let's|let me} pencil in, {pencilling|penciling|pencilled|penciled} in, as good a "
         "guess as any"},
        {Cue::Past, "placeholder, a placeholder, i'd had"},
        {Cue::Retract, "{april|april's} {fool|fools}"},
        {Cue::Undecided, "{with|and} a question mark"},
        {Cue::Reject, "last thing i {need|want|wanted|needed|would want|would need|'d want|'d need} is, last thing i "
                      "{need|want|wanted|needed} would be"},
        {Cue::Third, "according to {the|an|some|most|many|other} {forum|internet|textbook|book|literature|appendix|key|"
                     "experts|others|expert|friends}, answer key, answer sheet, solution sheet"},
        {Cue::Undecided, "{get|come} back to {that|it} {later|in a minute|in a moment|afterwards|another time}, let me "
                         "get back to you, {i'll|let me} come back to that"},
        {Cue::Choose,
         "{this one|the real one|this question|this round|this screen|this page} {gets|will get} {a|an|my}"},
        {Cue::Than, "{go|going} {further|any further|farther|any farther|lower|any lower|higher|any higher} than"},
        {Cue::Except, "{go|going} {further|any further|farther|any farther|lower|any lower|higher|any higher} than"},
        {Cue::Retract, "my foot, yeah right, dream on, in your dreams, fat chance, i'm joking, just joking, just "
                       "kidding, i'm kidding, only joking, only kidding, kidding, i jest, just a joke, by mistake, by "
                       "accident, accidentally, inadvertently, in error, unintentionally"},
        {Cue::Wait, "{my|the} {finger|thumb|hand|cursor|mouse|pen} slipped, make that {a|an}"},
        {Cue::Settle, "is where {i stop|i'd stop|i'll stop|i land|i'd land|i settle|i'd settle|i'm going|i'd go|i "
                      "end}, is where i {end up|get off|come down|come out}, is where i'd end up, is where i put my "
                      "cross, is where i'd put my cross, or nothing, or bust, and no other, and nothing else, and none "
                      "other, and no further, and no farther, and no lower, and no higher, is where {i|i'll|i'd} "
                      "{stay|remain|rest}, is where {i'm|i am} {staying|stopping|settling|remaining|landing}"},
        {Cue::Be, "is where {i|i'll|i'd} {stay|remain|rest}, is where {i'm|i am} "
                  "{staying|stopping|settling|remaining|landing}, is where i stop, is where i'd stop, is where i'll "
                  "stop, is where i end, is where i come out, is where i get off"},
        {Cue::Choose, "{go|going|went} {as far as|down as far as|up as far as}, make that an, i'm back {to|at|with}, i "
                      "am back {to|at|with}, i'm led to, i am led to"},
        {Cue::Me, "i've ticked, i've circled, i have ticked, i have circled"},
        {Cue::Benign, "can we make that, could we make that, can we make it, could you make that"},
        {Cue::Reject, "thumbs down for, thumbs down to"},
        {bits(Cue::Than, Cue::Except),
         "everything except, all but, all except, all of them except, all of them but, everything apart from, i "
         "like more than, i'd like more than, pass up, passing up, turning down, parting with, saying no to, let "
         "go of"},
        {Cue::Except, "everything but"},
        {Cue::Word, "not to like, no need to think, no need to think about it, don't need to think, no need to know "
                    "more, no need to know"},
        {Cue::Undecided, "i {go|swing} {back and forth|to and fro}"},
        {bits(Cue::Through, Cue::Be),
         "should be replaced by, gave way to, made way for, has given way to, lost out to, loses out to, lost to, "
         "loses to, had to give way to, was replaced by, has been replaced by, is beaten by, was beaten by, is "
         "trumped by, was trumped by, is outdone by, is replaced by, is to be replaced by, must be replaced by, "
         "has to be replaced by, should be changed to, must be changed to, should be swapped for, is superseded "
         "by, gives way to, makes way for, read"},

        // Conditions that hold, or that are only manners.
        {Cue::Benign,
         "is the rule here, if you please, if the question is, if only because, if that's legal, if it's legal, if you "
         "can spare, when push comes to shove, when all's said and done, when all's said, when all is said, if truth "
         "be told, if i'm any judge, if i am any judge, if you can read, if it isn't against the rules, if it's not "
         "against the rules, if that counts, if there's no wrong answer, if there is no wrong answer, if those are the "
         "rules, if these are the rules, if that's the rule, if that's how we're playing, if that's the game, if "
         "that's how the game goes, i don't care if, no matter if, don't care whether, no matter whether, if ever "
         "there was, if it's not too late, if it isn't too late, if it is not too late, if you would be so kind, if "
         "you'd be so kind, if i may be so bold, if i really must, if i truly must, if i truly have to, if i do have "
         "to, if i simply must, if i really need to, if i need to, if it really must be, if it really has to be, if "
         "i've got to, if i have got to, if you really want, if you truly want, if you really insist, if you must "
         "know, if you really must know, if that's all right, if that is all right, if that's alright, if it's all "
         "right, if it's okay, if it's ok, if that's fine, if nothing else, if only to, if there's one thing, if there "
         "is one thing, in case anyone asks, in case anybody asks, in case anyone checks, in case anyone wonders, in "
         "case you wonder, in case you're wondering, in case that matters, in case it matters, in case it helps, "
         "should anyone ask, should anybody ask, should someone ask, should anyone wonder, if anyone asks, if anybody "
         "asks, if you're wondering, if you wonder, if i'm reading, if i am reading, if i've read, if i have read, if "
         "i see this, is my role, is my job, is my part, is my brief, is my assignment, is my mission, is my persona, "
         "is the role, is the job, is the brief, is the order of the day, is what you want of me, is what you're "
         "after, is what is wanted, is what's wanted, is what's asked, my job is to, my role is to, my part is to, my "
         "task is to, still on the table, still available, still to be had, still free, still on offer, still up for "
         "grabs, still going, still possible, still there, it's on the table, hasn't been taken, has not been taken, "
         "isn't taken, is not taken, unless i've, unless i'm, unless i am, is {the|my|your} "
         "{instruction|order|wish|motto|maxim|watchword}, is {the idea|the point|the plan|how it's to be|how i'm to "
         "play|what i'm told}"},
        {bits(Cue::Benign, Cue::Yes),
         "and there isn't, and there aren't, and there is, and nobody has, and no one has, and nobody does, and no "
         "one does, and so it is, and that's the case, and that is the case, and it does here"},
        {Cue::Yes,
         "and it is, and they are, and that is so, and it's so, which it is, which they are, and i am, which i am, "
         "as is the case here, as is the case, which is the case, which is the case here, as it is here"},
        {Cue::So, "back to"},
        // More or less: an amount or option that is only near what is meant, and the bounds of a range.
        {Cue::Hedge, "or something {like that|close|near it|}, give or take"},
        {bits(Cue::Hedge, Cue::Between),
         "or thereabouts, or something close to it, or whichever is nearest, or whichever is closest, or one like "
         "it, or similar, or the like, or close to it, roughly, approximately, or something of the sort, or "
         "something along those lines, more or less, or around that, or near that, ish, or close to that, or about "
         "that"},
        {bits(Cue::Hedge, Cue::Sum),
         "at the least, at the very least, at the most, at the very most, at a minimum, at a maximum, at the "
         "minimum, at the maximum, at the lowest, at the highest"},
        {Cue::Between, "in the direction of, in the region of, in the neighbourhood of, in the neighborhood of, in the "
                       "vicinity of, round about"},
        {Cue::Between, "or something like that, or something close, or something near it, or so"},
        {Cue::Filler,
         "that's not why, {that's|that is|it's|this is|which is} not the reason, {that's not|that isn't|it's not|this "
         "isn't|which isn't|that's hardly} the reason why, that isn't why, {that isn't|this isn't|which isn't|that's "
         "hardly} the reason, that is not why, that is not the reason why, it's not why, this isn't why, this is not "
         "why, this is not the reason why, which isn't why, which is not why, which is not the reason why, that's "
         "hardly why, that has nothing to do with why, that's got nothing to do with why"},
        {Cue::Like, "soft spot for, a soft spot for, weakness for"},
        {Cue::Also, "but also"},
        {Cue::But, "in practice, in reality, in real life, in truth, deep down, between you and me, between ourselves, "
                   "in this one, but also"},
        {Cue::Filler, "i mean"},
        {Cue::Past, "in nine cases out of ten, nine times out of ten, in most cases, more often than not, most of the "
                    "time, half the time"},
        {Cue::Retract,
         "{my|the} {finger|thumb|hand|cursor|mouse|pen} slipped, there should be another, {it|that} should be another"},
        {Cue::Choose,
         "i'm putting, i am putting, i'm entering, i'm marking, i've ticked, i've circled, i have ticked, i have "
         "circled, alter my reply to, alter my answer to, alter my choice to, alter it to, change my reply to, change "
         "my vote to, change my pick to, has changed to, amend my answer to, amend it to, correct my answer to, "
         "correct it to, update my answer to, update it to, can we make that, could we make that, can we make it, "
         "could you make that, no beating, no topping, none of the others comes close to, none of the others come "
         "close to, nothing comes close to, none comes close to, no other comes close to, none of them comes close to, "
         "none of them come close to, thumbs up for, thumbs up to"},
        {Cue::Undecided, "on the shortlist, on my shortlist, on a shortlist, to the shortlist, to my shortlist, keep "
                         "changing my mind, keep changing, keep vacillating"},
        {Cue::So, "following my gut, going with my gut, trusting my gut, i follow my gut, i'm following my gut, i "
                  "trust my gut, i'll trust my gut, go with my gut, listening to my gut, i listen to my gut, as it is, "
                  "as things stand, as it stands, as matters stand"},
    };
    return rows;
}

} // namespace app::extract
