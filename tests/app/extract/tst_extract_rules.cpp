// One rule a row, with a reply that needs it and one that must not fall for it. Item 4 of the measure in printed order:
// A 50/100, B 54/89, C 59/79, D 63/68, E 68/58, F 72/47, G 76/36, H 81/26, I 85/15 (SVO_Slider.m). What a careful
// person would code is written beside every reply.
#include "app/extract/extraction.h"
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char* why;
    const char* reply;
    const char* gold; ///< a letter, or "" where a careful person would code none
};

constexpr Row rows[] = {
    // Marks: what is ticked, and not what stands nearest to a tick.
    {"true among falses", R"({"A": false, "B": false, "C": true, "D": false, "E": false})", "C"},
    {"two trues", R"({"A": true, "B": false, "C": true, "D": false})", ""},
    {"one among zeros", R"({"A":0,"B":0,"C":0,"D":1,"E":0,"F":0,"G":0,"H":0,"I":0})", "D"},
    {"scores, then the choice", R"({"A":0.1,"B":0.2,"C":0.3,"D":0.2,"E":0.2,"choice":"C"})", "C"},
    {"scores alone", R"({"A":0.1,"B":0.2,"C":0.4,"D":0.2,"E":0.1})", ""},
    {"boxes behind", "A [ ]\nB [ ]\nC [x]\nD [ ]", "C"},
    {"boxes before", "[ ] A  [ ] B\n[ ] C  [x] D\n[ ] E  [ ] F", "D"},
    {"ticked column", "| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n|   |   |   | X |   |   |", "D"},
    {"table without a tick", "| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n| 50 | 54 | 59 | 63 | 68 | 72 |",
     ""},
    {"words behind a row", "A - 50, 100\nB - 54, 89 (my choice)\nC - 59, 79\nD - 63, 68", "B"},
    {"other words behind a row", "A - 50, 100 (generous)\nB - 54, 89 (kind)\nC - 59, 79\nD - 63, 68", ""},
    {"an element holds it", "<result>F</result>", "F"},
    {"an attribute", R"(<choice value="E">68,58</choice>)", "E"},
    {"yes behind a question", "A? No. B? No. C? Yes.", "C"},
    // Who chooses.
    {"gerund opens", "Going with G.", "G"},
    {"gerund describes", "Going with G would be unfair.", ""},
    {"the reader chooses", "It's up to you whether you prefer A or I.", ""},
    {"a relative chooses", "My sister would take A. I take F.", "F"},
    {"a point of view", "From the perspective of an altruist it's A.", ""},
    {"a described choice", "The generous choice is A.", "A"},
    {"a described choice gives way", "The generous choice is A. I go for G, though.", "G"},
    {"two described choices", "The generous choice is A, the greedy choice is I.", ""},
    {"praise counts alone", "Between the two, D strikes a good balance.", "D"},
    {"praise gives way", "D strikes a good balance, but I choose E.", "E"},
    // Conditions that open a clause.
    {"should", "Should they be poor, I'd choose A.", ""},
    {"had", "Had I known them, I would have picked A. As I don't, E is my pick.", "E"},
    {"condition behind", "A would be the answer if I were generous.", ""},
    {"polite condition", "If you ask me, E.", "E"},
    {"polite condition in Spanish", "Y si me preguntas a mí, E.", "E"},
    {"polite condition in Japanese", "私ならCにします。", "C"},
    {"otherwise as asked", "Unless you tell me otherwise, F.", "F"},
    // Negation, exclusion, comparison.
    {"no reason to take another", "There is no reason to choose anything but B.", "B"},
    {"no reason against", "There is no reason not to choose C.", "C"},
    {"no reason for", "There is no reason to choose C.", ""},
    {"nothing better", "I can't think of a better option than D.", "D"},
    {"and not", "Nicht A und nicht I. E.", "E"},
    {"either closes", "It isn't A, it isn't I, and it isn't the middle one either: F.", "F"},
    {"between the ends", "Between A (50/100) and I (85/15), E is a fair middle course, and it gets my vote.", "E"},
    {"tie", "It's a tie between C and D for me.", ""},
    {"rather than", "I'm going with E. Hmm, E leaves them 58. So F rather than E.", "F"},
    // Corrections.
    {"the first answer was", "My first answer was A, but I've changed my mind. Please record E.", "E"},
    {"no opens the sentence", "Option C... No, I want them to get more. B.", "B"},
    {"taken back, then another", "C。算了，我还是想多给对方一点，B。", "B"},
    {"hedge behind", "G, perhaps.", ""},
    {"hedges in a row", "G, perhaps. Or F. Or H.", ""},
    {"likely behind", "G, probably.", "G"},
    {"no before the correction in Korean", "B... 아니 C요.", "C"},
    {"misread", "At first I misread the table and chose A. No, E.", "E"},
    {"inclined twice", "I'm inclined to say B. Then again I'm also inclined to say D.", ""},
    {"but behind a condition", "If I weren't so tired I'd think about this longer, but D.", "D"},
    {"neither, then a choice", "My brother would take A, my sister I. I listen to neither and go for F.", "F"},
    {"negation behind in Korean", "60점 아래로는 내려가고 싶지 않아서 G를 선택합니다.", "G"},
    {"what others would like", "I'd like to do what most people would find fair, which would be D. But I choose E.",
     "E"},
    {"or no", "F, or no: E. Five steps are too many.", "E"},
    {"scrap that", "I've decided on D. Well, scrap that: E gives me 68.", "E"},
    {"withdrawn", "Option D. Wait, I withdraw that answer.", ""},
    {"withdrawn for a while", "I choose H. On second thoughts, no, I take it back; give me a moment.", ""},
    {"said wrongly", "First I wrote C. That was a typo. It should have been A.", "A"},
    {"revised below", "Answer: E. (Revised on reflection: F.)", "F"},
    {"not ready", "I'll go with D. Actually, scrap that, I'm not ready to choose.", ""},
    {"a condition taken for given", "As long as nobody objects: F", "F"},
    {"both cases of a condition", "Provided they reciprocate, A; if they don't, I.", ""},
    {"two choices and no turn", "Sometimes I'd take C, sometimes D.", ""},
    {"a range", "Anything from C to E would be fine by me.", ""},
    {"a range of places", "Somewhere from C to E.", ""},
    {"another that is as good", "I lean towards D, but then again E has its points.", ""},
    {"only leaning", "I lean towards D.", "D"},
    {"a hint and others behind it", "E is the fairest and I would be the kindest, and all speak to me equally.", ""},
    {"a hint, then what counts", "D is the fairest, I think, but I is what pays.", ""},
    {"one option, described", "In option A, the other person gets everything.", ""},
    {"there is one", "There is E, where I get 68.", ""},
    {"one option in a language without a list", "Doe mij maar optie G.", "G"},
    {"refused by an idiom", "Over my dead body would I choose I.", ""},
    {"better than another", "C beats B for me.", "C"},
    {"last word after a turn", "I could stop at H. But with 47 for them I have enough already: F.", "F"},
    {"not applicable", "N/A", ""},
    {"hang on", "My answer would be H... hang on, that's too harsh. Right, G.", "G"},
    {"hedge behind a list", "I'd lean towards D, or maybe C.", ""},
    {"the speaker understood", "Provided that I've understood the task, my choice is D.", "D"},
    {"must commit", "If I absolutely must commit, E.", "E"},
    {"condition behind in Japanese", "Fです。Gだと相手の取り分が少し減るので。", "F"},
    // One option named: a choice only where the speaker takes it.
    {"described alone", "In option E we both get nearly the same.", ""},
    {"described alone, superlative", "Option I is the most selfish of the nine.", ""},
    {"exclaimed", "What an interesting set of options, especially H!", ""},
    {"a fan", "I am a fan of F.", "F"},
    {"amounts of another option behind", "I'd choose A. I get 85, they get 15, everybody is happy.", ""},
    {"a sane choice", "I don't get why anybody would take A. I is the sane choice here.", "I"},
    {"the nearest", "A quarter lies between B and C, so C is the nearest.", "C"},
    {"no regrets", "I'd grab what I can. I, no regrets.", "I"},
    {"hard not to", "It would be hard for me not to choose A.", "A"},
    {"no reason to deviate", "I see no reason to deviate from D.", "D"},
    {"happiest", "First I wanted to say C. Then A. In the end I'm happiest with B.", "B"},
    {"refusal, then a description", "I'm afraid I can't give you an answer. Option I yields the most for you.", ""},
    // Amounts.
    {"what every option gives", "All of them give me at least 50, so I only need to think about what they should", ""},
    {"amounts of another option, as they would be", "My choice is F. I'd get 68 and the other would get 58.", ""},
    {"amounts of another option in this one", "My answer is G. In this option I get 72 and the other gets 47.", ""},
    {"amounts of another option, chosen", "My decision is H; that way I keep 85 and the other gets 15.", ""},
    {"amounts of another option, dismissed", "My choice is F. I could get 76 and they 36, but that's too much.", "F"},
    {"cut off behind a list of amounts", "With A we'd get 50 and 100, with B I get 54 and the other gets 89, with", ""},
    {"owner behind a dash", "76 – me; 36 – them", "G"},
    {"nothing for the other", "85 for me and 0 for the other player.", ""},
    {"ratio", "59:79", "C"},
    {"the owner stands before", "I'd keep 76 and leave the other with thir", "G"},
    {"amounts describe a label", "Two stand out: A, because it gives them 100, and I, because it gives me 85.", ""},
    {"amounts in brackets", "The one that gives them the most is D (63/68).", "D"},
    // Places.
    {"middle", "I'd like the option right in the middle.", "E"},
    {"top", "Top of the list.", "A"},
    {"second row from the bottom", "The second row from the bottom.", "H"},
    {"number on the list", "Number three on the list: it's generous.", "C"},
    {"final option", "I'd go for the final option on the list.", "I"},
    {"fourth from the top", "The fourth option from the top.", "D"},
    {"middle in Chinese", "中间那个选项。", "E"},
    // Several questions.
    {"in one line", "My answers: 3. B, 4. D, 5. E", "D"},
    {"in one line, not this one", "My answers: 5. E, 6. I", ""},
    {"with a verb", "For Question 4 my answer is B. (For Question 3 it was C.)", "B"},
    {"in brackets", "(3) B (4) D (5) E", "D"},
    {"asked again",
     "C\n\nNow the next one: if the amounts were doubled, would you choose differently?\nYes, I'd choose A.", "C"},
    {"the one before", "Here I choose G; in the first question I chose A.", "G"},
    {"another one by its place", "My choice in this fourth question is B; in the fifth one it'll be C.", "B"},
    {"next one", "My choice is B; in the next one it'll be C.", "B"},
    // Letters.
    {"yes in a table", "Option | Choose?\nA | yes\nB | no\nC | no\nD | no", "A"},
    {"small letter with a dash", "c - it seems fair", "C"},
    {"possessive", "The smallest gap is D's, and that's what I choose.", "D"},
    {"small letter", "going with g here", "G"},
    {"small letter with a bracket", "Option a) please.", "A"},
    {"a chooser before an aside", "I'd choose I, as an egoist should. A would be for saints.", "I"},
    {"the other end of a comparison", "H: 81 for me and 26 for them. With I it'd be 85 and 15, but that's too cruel.",
     "H"},
    {"in a cell between others", "| # | Option |\n|---|---|\n| 1 | A |\n| 2 | G | **chosen** |\n| 3 | I |", "G"},
    {"keys in single quotes", "{'A': 0, 'B': 0, 'C': 0, 'D': 0, 'E': 0, 'F': 1, 'G': 0, 'H': 0, 'I': 0}", "F"},
    {"cut off before the verb", "Two options stand out, A and E. Given my persona, I", ""},
};

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void rule_data();
    void rule();
};

void TestRules::rule_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("gold");
    for (const Row& row : rows)
        QTest::newRow(row.why) << QString::fromUtf8(row.reply) << QString::fromUtf8(row.gold);
}

void TestRules::rule()
{
    QFETCH(QString, reply);
    QFETCH(QString, gold);
    const auto item = svo::present({4, {1, 2, 3, 4, 5, 6, 7, 8, 9}}, svo::standardPayoffs(), svo::Labels::Letters);
    const auto got = extract::read(reply, item);
    const QString read = got.place < 0 ? QString() : item.labels.at(got.place);
    QVERIFY2(read == gold,
             qPrintable(u"read %1 (%2 %3), not %4"_s.arg(read, extract::stateName(got.state), got.rule, gold)));
    QCOMPARE(got.place >= 0, got.state == extract::State::Extracted);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_extract_rules.moc"
