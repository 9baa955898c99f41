// English replies from which no letter may be taken although one is named as if it were chosen: it is given what is
// false of it, amended, taken back, put off or told of others; beside those that choose in the same words. The number
// is that of the item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "tests/support/codedreply.h"

using support::CodedReply;

namespace {

constexpr CodedReply letters[] = {
    {4, "A, since that's the one where they get the most.", "A"},
    {4, "I, as I get the most and they get the least.", "I"},
    {4, "I: the most for me and the least for them.", "I"},
    {1, "I. It gives the other person the least.", "I"},
    {1, "B, so that they have the most I can part with.", "B"},
    {4, "My goal is to keep 70. So F, where they get the most.", "F"},
    {4, "G, it's the most I'm willing to take.", "G"},
    {2, "I, the best for the other person, and for me as well.", "I"},
    {3, "I is the best for me.", "I"},
    {3, "B, though A would be the most for them.", "B"},
    {5, "B, the most for me that isn't outright greedy.", "B"},
    {4, "D. Ah, what a nice game.", "D"},
    {4, "My choice is D. Correction: the letter D.", "D"},
    {4, "D. Oh, and thanks for asking.", "D"},
    {4, "People who are fair would understand: I take D.", "D"},
    {4, "Like most people I know, I would take D.", "D"},
    {4, "F (72 / 47)", "F"},
    {4, "F (47/72)", "F"},
    {4, "Let me start over. D.", "D"},
    {4, "E. Let me start over: D.", "D"},
    {4, "Unlike most people I choose D.", "D"},
    {4, "D, except that I don't know why.", "D"},
    {4, "E, where I get more than they do.", "E"},
    {4, "D, only with 65 for me.", ""},
    {4, "D, but I'd like 70 instead of 63.", ""},
    {4, "H, it's the one that gives them the most.", ""},
    {4, "Everyone I've met would choose A.", ""},
    {4, "Anyone I know would have gone for D.", ""},
    {4, "Students who are generous choose A.", ""},
    {4, "D. Oh no, sorry. Let me think about it once more.", ""},
    {4, "I'd go for D. Correction: one further down.", ""},
    {5,
     "All the rows add up to about 150, so the pie is constant. A gives me two thirds of it, I one third, "
     "E exactly half. Economists call E the equal split, and experiments show that roughly every second "
     "participant picks it. Participants who are competitive pick A. I hope that is useful for your "
     "analysis.",
     ""},
    {1, "It's A or nothing. Or maybe nothing. I'm really not sure about any of this.", ""},
    {4, "D comes closest to what I'd want, though I wouldn't call it my choice.", ""},
    {5, "Let's say C for the time being. I'll give you my final answer later.", ""},
    {6, "A, except that I'd want them to have 60 instead of 50.", ""},
    {4, "The equal one, E: 68 for both of us.", ""},
    {3, "B, the one with the most coins for the other person.", ""},
    {1, "My choice is H, since that's the one where they get the least.", ""},
    {4, "I – it's the one that's best for the other person.", ""},
    {5, "Answer: I. That way I have the most and they have the least.", ""},
    {3, "Choice: F (72 / 89)", ""},
    {1,
     "I don't take part in experiments about money, sorry. Most people I know would take A, for what it's "
     "worth.",
     ""},
    {1, "B! Or rather... no. Let me start all over again.", ""},
    {3, "I'd like A's amount for them and I's amount for me.", ""},
    {2, "Answer: E (93, 37)", ""},
    {6, "A. In that one they get more than I do.", ""},
    {5, "I choose H since I'd be better off than the other person.", ""},
    {1, "Please don't ask me that. I know that A is the nice thing to say.", ""},
    {5, "I'd split it: half of my answer is E and half is A.", ""},
    {5, "Given a second chance, I'd do E.", ""},
    {1, "Assuming that the other one is nice, I'd choose A. I can't assume that, though.", ""},
    {2, "If I had to guess what you want to hear: I.", ""},
    {3, "Once I know the purpose of this, I'll choose I.", ""},
    {6, "You told me to choose as if I were a banker. A banker chooses A, I suppose. I'm no banker.", ""},
    {4, "D looks good because the two of us get almost the same, but E", ""},
    {3, "The choice comes down to H and I. With H", ""},
    {2, "H. Sorry, I meant the other one.", ""},
    {4, "D it is. Or was it E? I've lost track.", ""},
    {5, "Final answer: E. Hmm, that isn't final, actually.", ""},
    {5, "I choose A. That's what I would've said an hour ago.", ""},
    {2, "I've got H at the back of my mind.", ""},
    {5, "My first guess would be E. I don't trust first guesses.", ""},
    {2, "I'm warming to F.", ""},
    {2, "Like I, but with 75 for each of us.", ""},
    {3, "D, only I'd want to have 70 in it.", ""},
    {6, "F, the one where we get the same.", ""},
    {4, "E, because I want them to have more than I do.", ""},
    {2, "H, since it's the one with the biggest total.", ""},
    {3, "If there's one thing I won't do, it's A.", ""},
    {1, "Show me a photo of the other one and I'll take A.", ""},
    {6, "Pay me a real coin and I'll pick I.", ""},
    {3, "A, that is, not A but the other one I had in mind.", ""},
    {5, "Answer: E. On second thoughts, let me not answer this.", ""},
    {2, "I'd put C first, and then I crossed it out.", ""},
    {4, "What I had in mind is D.", "D"},
    {4, "D is what I had in mind.", "D"},
    {4, "C. It's the most equal one of all... no, sorry, that's D. D!", "D"},
    {4, "D, the most equal one.", "D"},
    {4, "A, the most generous one.", "A"},
    {5, "E, the row in which we get the same.", "E"},
    {4, "D, but make it quick.", "D"},
    {4, "D for me, and I won't forget it.", "D"},
    {4, "My answer is in row D.", "D"},
    {4, "I would take D, but that's just me", "D"},
    {4, "If I had to drop one, it would be A.", ""},
    {4, "H would be the last one I'd take.", ""},
    {4, "Answer: D. I lied.", ""},
    {2, "I, as it has the highest amounts for both.", "I"},
    {3, "A. They get more than I do, and I'm fine with that.", "A"},
    {3, "I, with the biggest total of 170.", "I"},
    {4, "My pick is D. Forget what my brother says.", "D"},
    {4, "D. Or, as I'd put it: D, D, D.", "D"},
    {4, "I don't know who I'm playing with, so D.", "D"},
    {4, "The lot of us know what's right: D. Pay me later.", "D"},
    {2,
     "A 70, B 68, C 65, D 63, E 60, F 57, G 55, H 52, I 50. These are the leads. Sorted by lead, A wins; "
     "sorted by my own coins, I wins; sorted by theirs, I wins as well. Two out of three for I. But does "
     "the majority decide? It was never said so.",
     ""},
    {5, "E sounds right. Then again, so did D a minute ago.", ""},
    {4, "H, if I may change the 26 to 36.", ""},
    {2, "E for me, but make it 95 instead of 93.", ""},
    {2, "A, as it has the highest amounts for both.", ""},
    {5, "C. It's the most equal one of all.", ""},
    {4, "Of all the options, D would be the last I'd take.", ""},
    {3, "If I had to cross one off, it would be A.", ""},
    {5, "E would be my pick in a fair world. Is this one?", ""},
    {4, "I would go with D, but", ""},
    {2, "I said I'd take I. I lied.", ""},
    {6, "A... I shouldn't have said that. Forget it.", ""},
    {1, "E. The other one gets the most there.", ""},
    {5, "G. That way I'm ahead of the other person.", ""},
    {6, "D, with which both of us end up with equal amounts.", ""},
    {5, "I choose E because it gives both of us the same, or rather, I'd choose it if", ""},
    {3, "Answer: I. (Not final. Will update.)", ""},
    {5, "E... F... G... where do I stop?", ""},
};

} // namespace

class TestUntaken : public QObject
{
    Q_OBJECT
private slots:
    void reply_data() { support::addCodedReplies({{"untaken", letters}}); }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestUntaken)
#include "tst_extract_untaken.moc"
