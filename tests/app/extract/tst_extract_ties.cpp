// English replies that tie amounts to a label, to a person or to other amounts, beside those that only look like it:
// what is said of another option, what is put right, what is reckoned. The number is that of the item, in printed order
// (SVO_Slider.m). What a careful person would code stands behind.
#include "tests/support/codedreply.h"

using support::CodedReply;

namespace {

// Amounts that lead to a label, right or wrong.
constexpr CodedReply leading[] = {
    {5, "It should be the same for both, 75/75, so F.", ""},
    {5, "It should be the same for both, 75/75, so E.", "E"},
    {5, "75/75, therefore D.", ""},
    {5, "I want 75 for each of us, hence F.", ""},
    {5, "Both of us should have the same, 75 and 75, which leads me to F.", ""},
    {2, "I'd like 93 for me and 33 for them, so F.", ""},
    {2, "I'd like 93 for me and 33 for them, so E.", "E"},
    {4, "63/68 looks about right, so my answer is E.", ""},
    {4, "63/68 looks about right, so my answer is D.", "D"},
    {4, "63 for me, 68 for the other; that makes it E.", ""},
    {4, "My preference is 68/58. Therefore: F.", ""},
    {4, "My preference is 68/58. Therefore: E.", "E"},
    {6, "An outcome of 94/63 seems best, that means C.", ""},
    {6, "91/72 is what I am after, that'd be G then.", ""},
    {6, "91/72 is what I am after, that'd be F then.", "F"},
    {5, "Not quite 75/75, so D.", "D"},
    {5, "75/75 is dull, so F.", "F"},
    {5, "From 75/75 one step down, so F.", "F"},
    {5, "One step from 75/75, so D.", "D"},
    {4, "More than 68/58 for me, so F.", "F"},
    {5, "E is 75/75; I want them to have a bit more, so F.", "F"},
    {5, "A fifty-fifty split, 75/75, that's F.", ""},
    {3, "I want us to be equal, 85/85, so it's H.", ""},
    {3, "I want us to be equal, 85/85, so it's I.", "I"},
    {3, "72 for me and 91 for them, and so I pick G.", ""},
    {1, "85 for me, 59 for the other. So C.", ""},
    {1, "85 for me, 59 for the other. So D.", "D"},
    {5, "50-50 is my rule of thumb, so F.", "F"},
    {5, "50-50 is my rule of thumb, so E.", "E"},
    {5, "81/69. That's E for me.", ""},
    {5, "81/69. That's D for me.", "D"},
};

// What an option is said to bring.
constexpr CodedReply subject[] = {
    {6, "With option C, I get 93 and the other person gets 68.", ""},
    {6, "Under D, I get 98 and the other person 54.", ""},
    {6, "In row D I would receive 98 coins, and the other one 54.", ""},
    {6, "Option D gives me 96 and the other 59.", ""},
    {6, "D gives me 96 and the other 59.", ""},
    {4, "Under option B I'd get 63 and they'd get 68.", ""},
    {4, "By picking E, I get 63 and the other gets 68.", ""},
    {4, "Choosing E I receive 63 coins while the other participant receives 68.", ""},
    {4, "Choosing E I receive 68 coins while the other participant receives 58.", "E"},
    {4, "E means 63 for me and 68 for them.", ""},
    {4, "E: I keep 63, they get 68.", ""},
    {4, "Row E: 63 coins for me, 68 coins for the other.", ""},
    {4, "E yields 63 coins for me and 68 for them.", ""},
    {4, "E leaves me 63 and them 68.", ""},
    {4, "E pays 63 to me and 68 to the other person.", ""},
    {4, "Going for E, I have 63 and they have 68.", ""},
    {4, "At E, I'd have 63 and the other 68.", ""},
    {4, "With E I end up with 63, they with 68.", ""},
    {4, "In option E, both of us gain: 63 for me, 68 for them.", ""},
    {4, "Not with E, but with D I get 63 and they get 68.", "D"},
    {4, "With E I get 68 and they get 58, with D I get 63 and they 68. D.", "D"},
    {2, "With A, I get 100 and the other gets 50.", ""},
    {1, "With option C, we both get 85.", ""},
    {1, "Option B gives each of us 85.", ""},
    {5, "D leaves each of us with 75.", ""},
    {5, "D is where both of us end up with 75.", ""},
    {6, "If I go with C, I get 93 and the other person gets 68.", ""},
    {4, "The row labelled E: me 63, other 68", ""},
};

// Two amounts set against each other.
constexpr CodedReply against[] = {
    {2, "85 coins against their 15, which is A.", "A"},
    {2, "85 against their 15.", "A"},
    {2, "85 coins versus their 15: A.", "A"},
    {2, "85 to their 15.", "A"},
    {2, "My 85 against their 15.", "A"},
    {2, "Eighty-five compared to their fifteen.", "A"},
    {2, "85 coins, against the other person's 15.", "A"},
    {4, "100 against my 50.", "A"},
    {4, "100 coins versus my 50.", "A"},
    {4, "A hundred as against my fifty, so A.", "A"},
    {2, "I'd have 94 against their 37.", "F"},
    {2, "94 as opposed to their 37.", "F"},
    {2, "94 coins over their 37 will do me fine. F.", "F"},
    {2, "The full hundred against the other's fifty.", "I"},
    {4, "89 for them against my 54.", "B"},
    {4, "Their 89 versus my 54.", "B"},
    {2, "My 87 against their 15.", ""},
    {2, "Eighty-five against fifteen.", "A"},
    {4, "68 coins against mine of 63.", "D"},
    {2, "93 next to their 33", "E"},
    {2, "93 set against their 33, i.e. E.", "E"},
    {2, "93 set against their 41, i.e. E.", ""},
    {2, "93 set against their 33, i.e. F.", ""},
};

// A wrong amount that the reply puts right itself.
constexpr CodedReply mended[] = {
    {6, "G it is, 89 for me and 67 for the other. I can't type today: 76 for the other, of course.", "G"},
    {6, "G it is, 89 for me and 67 for the other – sorry, 76.", "G"},
    {6, "G: 89 for me and 67 for the other. I mean 76.", "G"},
    {6, "I take G, with 89 for me and 67 for the other (typo: 76).", "G"},
    {6, "I choose G (89 for me, 67 for the other; make that 76).", "G"},
    {6, "G, so 98 for me and 76 for the other. Sorry, I meant 89 for me.", "G"},
    {6, "My answer is G, which gives me 98 – no, 89 – and the other 76.", "G"},
    {6, "G. I'd have 89 and they'd have 67. Correction: they'd have 76.", "G"},
    {6, "G. 89 for me, 67 for them. Oops, 76.", "G"},
    {6, "G. 89 for me, 67 for them.", ""},
    {6, "G: 89 for me and 67 for the other. I mean 63.", ""},
    {6, "I'd go for F: 91 for me, 76, sorry, 72 for the other.", "F"},
    {6, "F, that's 91 for me and 76 – pardon, 72 – for the other.", "F"},
    {6, "F. I'd get 91 and they'd get 76, or rather 72.", "F"},
    {6, "F it is: 91 for me, 76 for them. 72, I should say.", "F"},
    {6, "F it is: 91 for me, 76 for them. 72 would have been nicer.", ""},
    {4, "I pick C, i.e. 59 for me and 97 for the other. Misread that: it's 79 for the other.", "C"},
    {4, "C, please: 95 for me (59, I mean) and 79 for them.", "C"},
    {4, "Option C: 59 for me and 97 – 79, I mean – for the other.", "C"},
    {4, "C. That's 59 for me and 89 for the other. Wait, 79.", "C"},
    {2, "I take F. 94 for me and 73 for the other; I've swapped the digits, 37.", "F"},
    {2, "F. That leaves me with 94 and them with 73. Make that 37.", "F"},
    {2, "F, leaving the other 41 coins. No, 37.", "F"},
    {2, "I go with F, and the other gets 41. Actually, 37.", "F"},
    {2, "94, sorry, 96 for me and 41 for the other.", "G"},
    {2, "96 for me and 42 for the other; I mean 41.", "G"},
    {2, "96 for me. For the other 14, no, 41.", "G"},
    {5, "I take C: 88 for me and 69, no, 63 for them.", "C"},
    {5, "C. 63 for the other and 81, uh, no, 88 for me.", "C"},
    {5, "My choice is C, with 88 coins for me and 36 (should read: 63) for them.", "C"},
    {5, "My choice is C, with 88 coins for me and 36 for them. Fat fingers: 63.", "C"},
    {5, "My choice is C, with 88 coins for me and 36 for them. Not 63.", ""},
    {5, "My choice is C, with 88 coins for me and 81 for them. Sorry, D.", "D"},
    {5, "My choice is C, 81 for me and 69 for them. Sorry, D.", "D"},
    {5, "81 for me and 69 for them. No, 88 for me would be nicer.", ""},
    {5, "88 for me; for the other 69... no, wait, 63.", "C"},
    {1, "85 for me and 50 for them. No, 59.", "D"},
    {1, "I'd leave the other 50. No, 59.", "D"},
    {1, "Let them have 76 – no, 59.", "D"},
    {2, "I get 96, they get 14; sorry, they get 41.", "G"},
    {2, "I get 96, sorry, they get 94.", ""},
    {6, "91 for me and 27 for them, I mean 72.", "F"},
    {6, "91 for me and 27 (typo, 72) for them.", "F"},
    {4, "D. 63 for me, no, 68 for them and 59 for me.", ""},
};

// What a reckoning comes to.
constexpr CodedReply reckoned[] = {
    {1, "My eighty-five are safe anyway. I'd let the other have twenty-six fewer than that, which comes to fifty-nine.",
     "D"},
    {1, "I keep 85 whatever I do. The other gets 26 less than me, which makes 59.", "D"},
    {1, "I'd leave them twenty-six fewer than me, i.e. fifty-nine.", "D"},
    {1, "The other one gets 85 minus 26, that is 59.", "D"},
    {1, "The other one should get 35 less than I do, so 50.", "E"},
    {1, "Take 61 from 85 and you have what I leave the other: 24.", "H"},
    {1, "The other gets four fifths of what I get: 68.", "C"},
    {2, "Half of what I get shall go to the other, which comes to fifty.", "I"},
    {2, "Half as many for them as for me, meaning 100 and 50.", "I"},
    {4, "I want the other to be five ahead of me, which leads to 63 and 68.", "D"},
    {1, "I'd let the other have twenty-six fewer than that, which would come to fifty-nine, and that's too few.", ""},
    {1, "I'd let the other have twenty-six fewer than that, if that comes to fifty-nine.", ""},
};

// A difference beside the amount.
constexpr CodedReply margin[] = {
    {2, "So it's A for me, with 85 coins and a seventy-coin cushion.", "A"},
    {2, "A: 85 coins and a 70-coin lead.", "A"},
    {2, "I choose A because it gives me 85 coins and a lead of 70.", "A"},
    {2, "A for me – 85 coins, and a cushion of seventy.", "A"},
    {2, "I take A, with a 70-point gap.", "A"},
    {2, "It's A, 85 for me with a margin of 70 coins.", "A"},
    {2, "A. 85 coins and a 70-coin head start.", "A"},
    {2, "A, for 85 coins and an advantage of 70 over them.", "A"},
    {2, "I'd go for A, with its 85 coins and its edge of seventy.", "A"},
    {2, "B it is: 87 coins, and a buffer of 68.", "B"},
    {2, "B it is: 87 coins, and a 68-coin buffer.", "B"},
    {2, "B it is: 87 coins and 68 of difference.", "B"},
    {2, "85 coins and a 70-coin lead, i.e. A.", "A"},
    {2, "So it's A for me, with 85 coins and a seventy coin cushion.", "A"},
    {2, "So it's A for me, with 85 coins and seventy for them.", ""},
    {2, "It's A for me, with 93 coins and a 70-coin cushion.", ""},
    {2, "E, with a sixty-coin gap between us.", "E"},
    {5, "C, with 88 coins and a twenty-five-coin gap.", "C"},
};

// A reply that stops at what was going to say which one.
constexpr CodedReply relative[] = {
    {1,
     "Because I get 85 coins no matter what, because all I can influence is whether the other person gets 85, 15 or "
     "something in between, and because I've been told that they once helped me, the option which",
     ""},
    {1, "Because I want us both to have 85, the option that", ""},
    {4, "Since I get 100 and the other gets 50 in one row, I choose the row that", ""},
    {4, "Because 63 for me and 68 for the other is close to even, the option I", ""},
    {4, "Given that I'd get 63 and they'd get 68, my choice would be the one where", ""},
    {4, "I want 63 for me and 68 for them, so the option whose", ""},
    {4, "63 for me and 68 for them would be good, but the row that", ""},
    {4, "D is the row which", ""},
    {4, "I like D, since it is the option that", ""},
    {4, "As D gives me 63 and the other 68, it is the row that", ""},
    {4, "I choose D, since it is the option that", "D"},
    {4, "Because the other gets 100 in A and 15 in I, the option that", ""},
};

// One amount that is left, and amounts that are asked for.
constexpr CodedReply single[] = {
    {1, "Being on my guard means to me that I don't give a stranger more than 60 or so. 59, then.", "D"},
    {2, "A new E-bike costs a lot more than 100 coins, but a hundred would at least be a start. A hundred, please.",
     "I"},
    {1, "41 sounds like too much. Thirty-three it is.", "G"},
    {1, "59 is not enough. 68 it is.", "C"},
    {1, "59 is not enough. 68, please.", "C"},
    {1, "More than 59, less than 76. 68.", "C"},
    {1, "76? Too many. 59? Too few. 68!", "C"},
    {2, "96 isn't bad, but a hundred is better. So a hundred.", "I"},
    {5, "Hundred? Theirs. Fifty? Mine.", "I"},
    {5, "Hundred? Mine. Fifty? Theirs.", "A"},
    {5, "The hundred? Theirs. The fifty? Mine.", "I"},
    {5, "Who gets the 94? I do. Who gets the 56? They do.", "B"},
    {1, "Eighty-five, twice.", "A"},
    {5, "Seventy-five, twice.", "E"},
    {5, "Twice seventy-five.", "E"},
    {5, "2 x 75", "E"},
    {5, "75 times two.", "E"},
    {1, "Two times eighty-five, please.", "A"},
    {1, "As little as possible for them. Fifteen, then.", "I"},
    {1, "I could give up to 85. I give fifteen.", "I"},
    {1, "Up to 85 would be possible. Let's say 76.", "B"},
    {1, "Up to 85 would be possible. 76 would be fair.", ""},
    {1, "41 sounds like too much.", ""},
    {1, "I'd say not more than 41.", ""},
    {1, "41? 33? I can't decide.", ""},
    {1, "41 or 33.", ""},
    {1, "41 sounds like too much. 33 sounds like too little.", ""},
    {4, "Not 68. Not 79.", ""},
    {3, "Ninety-one, twice.", ""},
    {3, "Hundred? Mine. Fifty? Mine.", ""},
    {5, "Hundred? Mine. Fifty? Mine.", ""},
};

// An amount that would do.
constexpr CodedReply enough[] = {
    {5, "Fifty-six coins would do for me; I am glad to see the other person walk away with ninety-four.", "H"},
    {5, "Fifty-six would do me; the other person may have ninety-four.", "H"},
    {5, "56 would be enough for me, and I'd be glad for the other to get 94.", "H"},
    {5, "Fifty-six coins would suffice me. Ninety-four for the other.", "H"},
    {5,
     "Fifty-six coins would do for me; I am glad to see the other person walk away with ninety-four. They may need it "
     "more than I do.",
     "H"},
    {5, "56 is plenty for me; let the other one walk off with 94.", "H"},
    {5, "56 would suit me fine, with 94 going to the other.", "H"},
    {5, "I'd be happy with 56 coins; the other is welcome to 94.", "H"},
    {5, "Fifty-six coins would do for me; sixty-three would do, too.", ""},
    {5, "56 for me and 94 for the other would do, but so would 63 and 88.", ""},
    {5, "Fifty-six coins would do for me if the other person got ninety-four, but they won't.", ""},
    {5, "56 will be quite enough for me, the other can pocket 94.", "H"},
};

} // namespace

class TestTies : public QObject
{
    Q_OBJECT
private slots:
    void reply_data()
    {
        support::addCodedReplies({{"leading", leading},
                                  {"subject", subject},
                                  {"against", against},
                                  {"mended", mended},
                                  {"reckoned", reckoned},
                                  {"margin", margin},
                                  {"relative", relative},
                                  {"single", single},
                                  {"enough", enough}});
    }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestTies)
#include "tst_extract_ties.moc"
