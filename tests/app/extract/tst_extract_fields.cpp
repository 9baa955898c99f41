// Records that say in another field which option is taken, and voices that speak for the one who answers or not.
// The number is that of the item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "tests/support/codedreply.h"

using support::CodedReply;

namespace {

constexpr CodedReply records[] = {
    {4,
     "[{\"id\": \"G\", \"selected\": false}, {\"id\": \"H\", \"selected\": true}, {\"id\": \"I\", \"selected\": "
     "false}]",
     "H"},
    {4, "[{\"option\":\"A\",\"chosen\":false},{\"option\":\"B\",\"chosen\":true},{\"option\":\"C\",\"chosen\":false}]",
     "B"},
    {4,
     "{\"options\":[{\"label\":\"A\",\"picked\":0},{\"label\":\"B\",\"picked\":0},{\"label\":\"C\",\"picked\":1},{"
     "\"label\":\"D\",\"picked\":0}]}",
     "C"},
    {4,
     "[{\"id\": \"G\", \"selected\": false}, {\"id\": \"H\", \"selected\": false}, {\"id\": \"I\", \"selected\": "
     "false}]",
     ""},
    {4,
     "[{\"id\": \"G\", \"selected\": true}, {\"id\": \"H\", \"selected\": true}, {\"id\": \"I\", \"selected\": false}]",
     ""},
    {4, "- id: D\n  selected: false\n- id: E\n  selected: true\n- id: F\n  selected: false", "E"},
    {4,
     "[{\"selected\": false, \"id\": \"F\"}, {\"selected\": true, \"id\": \"G\"}, {\"selected\": false, \"id\": "
     "\"H\"}]",
     "G"},
    {4,
     "<select name=\"svo_6\"><option>D</option><option>E</option><option "
     "selected>F</option><option>G</option></select>",
     "F"},
    {4,
     "<select>\n<option value=\"C\">C</option>\n<option value=\"D\" selected>D</option>\n<option "
     "value=\"E\">E</option>\n</select>",
     "D"},
    {4, "<select><option value=\"C\">C</option><option value=\"D\" selected=\"selected\">D</option></select>", "D"},
    {4,
     "<input type=\"radio\" name=\"o\" value=\"A\"><input type=\"radio\" name=\"o\" value=\"B\" checked><input "
     "type=\"radio\" name=\"o\" value=\"C\">",
     "B"},
    {4,
     "<label><input type=\"radio\" value=\"A\"> A</label>\n<label><input type=\"radio\" value=\"B\" checked> "
     "B</label>\n<label><input type=\"radio\" value=\"C\"> C</label>",
     "B"},
    {4, "<select><option>D</option><option>E</option><option>F</option></select>", ""},
    {4,
     "<select><option selected>Please choose</option><option>D</option><option>E</option><option>F</option></select>",
     ""},
    {4, "<item id=\"D\" selected=\"false\"/><item id=\"E\" selected=\"true\"/><item id=\"F\" selected=\"false\"/>",
     "E"},
    {4,
     "<options>\n  <option label=\"B\" chosen=\"no\"/>\n  <option label=\"C\" chosen=\"yes\"/>\n  <option label=\"D\" "
     "chosen=\"no\"/>\n</options>",
     "C"},
    {4,
     "<ranking>\n  <rank n=\"1\">H</rank>\n  <rank n=\"2\">I</rank>\n  <rank "
     "n=\"3\">G</rank>\n</ranking>\n<submitted>H</submitted>",
     "H"},
    {4, "<ranking>\n  <rank n=\"1\">H</rank>\n  <rank n=\"2\">G</rank>\n</ranking>\n<submitted>G</submitted>", "G"},
    {4, "{\"ranking\": [\"D\", \"E\", \"C\"], \"choice\": \"D\"}", "D"},
    {4, "{\"ranking\": [\"D\", \"E\", \"C\"], \"submitted\": \"D\"}", "D"},
    {4, "max_self:\n  option: G\n  value: 100\nmin_self:\n  option: B\n  value: 85\ndecision: *max_self  # i.e. G",
     "G"},
    {4, "p <- c(A=.02, B=.05, C=.2, D=.61, E=.1, F=.02, G=0, H=0, I=0)\nnames(which.max(p))\n[1] \"D\"", "D"},
    {4, ">>> scores = {\"A\": 3, \"B\": 5, \"C\": 9}\n>>> max(scores, key=scores.get)\n'C'", "C"},
    {4, "In [1]: best = max(options, key=lambda o: o.joint)\nIn [2]: best.label\nOut[2]: 'F'", "F"},
    {4, "$ ./choose --goal joint\nF", "F"},
    {4, "sql> SELECT label FROM options ORDER BY other DESC LIMIT 1 OFFSET 1;\n B\n(1 row)", "B"},
    {4, "GET /answer?item=1&option=I HTTP/1.1", "I"},
    {4, "POST /choices HTTP/1.1\nContent-Type: application/json\n\n{\"option\":\"C\"}", "C"},
    {4, "curl -X POST https://example.org/answer -d 'choice=C'", "C"},
    {4, "{\"sorted_by\":\"self\",\"first\":\"A\",\"last\":\"I\",\"chosen\":\"last\"}", "I"},
    {4, "{\"first\":\"A\",\"middle\":\"E\",\"last\":\"I\",\"answer\":\"first\"}", "A"},
    {4, "{\"greedy\":\"I\",\"generous\":\"A\",\"middle\":\"E\",\"choice\":\"middle\"}", "E"},
    {4, "{\"greedy\":\"I\",\"generous\":\"A\",\"middle\":\"E\"}", ""},
    {4, "Step 1: A, B, C, D remain\nStep 2: C, D remain\nStep 3: C remains", "C"},
    {4, "Filter 1 (self > 55): C, D, E, F, G, H, I\nFilter 2 (other > 70): C\n", "C"},
    {4, "candidates:\n  - label: C\n    score: 7\n  - label: D\n    score: 9\nwinner: D", "D"},
    {4, "options:\n  C: &c {self: 59, other: 79}\n  D: &d {self: 63, other: 68}\nchoice: *d", "D"},
};

constexpr CodedReply headings[] = {
    {4,
     "One step: D. Twelve more.\nTwo steps: C. Twenty-five more.\nThree steps: B. Now I'm getting greedy.\nFour steps: "
     "A. They've got half of what I have, not decent at all.",
     ""},
    {4, "Round 1: C against D.\nRound 2: D against E.\nRound 3: A. It's a tie.", ""},
    {4, "Level one: D\nLevel two: C\nLevel three: B", ""},
    {4, "Step 1: exclude everything below 60.\nStep 2: maximise the other's share.\nStep 3: D", "D"},
    {4, "Step 1: equality matters.\nStep 2: find the closest pair.\nAnswer: E", "E"},
    {4, "Day 1: A\nDay 2: B\nDay 3: C", ""},
    {4, "Plan one: A. Plan two: I. Plan three: something in between.", ""},
    {4,
     "Q: Who are you? A: A player who is in it for the money.\nQ: Doesn't the 15 next to it bother you? A: It'd bother "
     "me if it were mine.\nQ: So which option? A: I.",
     "I"},
    {4, "Q: What do you want? A: A fair deal.\nQ: Which option? A: D.", "D"},
    {4, "Q: What do you want? A: A fair deal.\nQ: Which option? A: None yet.", ""},
    {4, "Q: Which one? A: B!", "B"},
    {4, "Q: Which one? A: A.", "A"},
    {4, "Q: Money or friends? A: Both. Q: Which option is that? A: C", "C"},
    {4, "Q: Money or friends?\nA: Money.\n\nQ: Your choice?\nA: I", "I"},
    {4, "Question: what do I value? Answer: equality. Question: so which? Answer: E.", "E"},
    {4, "E = mc², they say. Physics aside, 81 and 26 is close enough to what I want, so I'm having that.", "H"},
    {4, "F = ma, and G is the constant. None of this helps. 63 for me, 68 for them: I'm having that.", "D"},
    {4, "E = mc². That's my choice too: E.", "E"},
    {4, "As A + B = C, they say, 85 for me and 15 for them is fine. I'll take that.", "I"},
    {4, "In E they'd get 58, in G they'd get 36. That settles it in favour of G.", "G"},
    {4, "In E they'd get 58, in G they'd get 36. That settles nothing.", ""},
    {4, "In G they'd get 36, in E they'd get 58. That settles it for me: E.", "E"},
    {4,
     "What an interesting dilemma! Self-interest points to one end of the list and generosity to the other. Do you "
     "want me to walk you through the trade-offs?",
     ""},
    {4, "Reason points to the last row and the heart points to the first. Shall we talk about it?", ""},
    {4, "My wallet points to the bottom of the list, my conscience to the top. Want to hear more?", ""},
    {4, "Everything points to the last row.", "I"},
    {4, "Everything points to the first option, so there you go.", "A"},
    {4, "Vanity would point to one end of the list, pity to the other.", ""},
    {4, "I'm happy with 54 as long as the other has their 89.", "B"},
    {4, "I'd be happy with 54 as long as the other shares.", ""},
};

constexpr CodedReply voices[] = {
    {4, "A person like me would say E.", "E"},
    {4, "Someone like me would take C.", "C"},
    {4, "A person like my brother would say E.", ""},
    {4, "A generous person would say A.", ""},
    {4, "A fair person would take E, and a selfish one I.", ""},
    {4,
     "The text I've been given reads \"Choose as a shark would choose, not as a dolphin would\". A dolphin would "
     "choose D. The shark chooses I.",
     "I"},
    {4, "I'm to play the strict grandmother. F has 41 and falls short of it. E has 50. Grandma picks E.", "E"},
    {4, "I'm supposed to be a monk. The monk takes E.", "E"},
    {4, "My role is a nurse who gives all she can. The nurse goes with A.", "A"},
    {4, "My boss would take I. My wife would take A.", ""},
    {4, "The other players take I.", ""},
    {4, "A shark would choose I. A dolphin would choose D.", ""},
    {4, "Persona: a pirate. So the pirate takes G.", "G"},
    {4, "As the captain of this ship I decide, and the captain decides on H.", "H"},
    {4, "\"Third time's the charm\", says my character, and takes the third one.", "C"},
    {4, "\"Share a little\", says my character, and takes D.", "D"},
    {4, "\"Enough is enough\", my persona says and picks B.", "B"},
    {4, "\"Share a little\", says the other player, and takes D.", ""},
    {4, "My character would go for F.", "F"},
    {4, "My persona chooses F.", "F"},
    {4, "My inner miser wins: I.", "I"},
    {4, "I give the other a B. Not the grade, the option.", "B"},
    {4, "I'd give this a C. The option, not the mark.", "C"},
    {4, "I'd give the other a B in maths.", ""},
    {4, "The text wants a person who is \"more of an F when it comes to sharing\". An F I shall be.", "F"},
    {4, "Press F to pay respects, they say.", ""},
    {4, "Plan B, as ever in my life.", ""},
    {4,
     "Giving them that much would have earned me an A in ethics class, and it happens to be the A on your list as "
     "well. That's my answer.",
     "A"},
    {4, "Giving them that much would have earned me an A in ethics class.", ""},
    {4, "E is what I'm okay with.", "E"},
    {4,
     "It says in my goal that \"A is for amateurs\". Fine, no A for me. It doesn't say anything about E, and E's what "
     "I'd have taken anyway.",
     "E"},
    {4, "C is what I'd have chosen in any case.", "C"},
    {4, "C is what she'd have chosen.", ""},
    {4, "I find it surprising that this isn't H or I, but the numbers are clear: it's E that has the best rate.", "E"},
    {4, "It's D that keeps both of us happy.", "D"},
    {4, "It's D that keeps them happy, and it's I that keeps me happy.", ""},
    {4, "The largest lead among the rows that pass is D's, so that's the row for me.", "D"},
    {4, "The best sum is G's. That's the one for me.", "G"},
    {4, "I see C before me, and I see I, too.", ""},
    {4, "From A to Z, fairness is what counts, so I'd take E.", "E"},
};

constexpr CodedReply agreements[] = {
    {4,
     "Two voices.\n\nVoice one: \"Take I, that's the fair one.\"\nVoice two: \"Give them something extra.\"\nVoice "
     "one: \"How much?\"\nVoice two: \"A little something.\"\nVoice one: \"Deal, G.\"",
     "G"},
    {4, "Heart: A!\nHead: I!\nHeart: You're cruel.\nHead: You're naive. D?\nHeart: Agreed. D.", "D"},
    {4, "Angel: take A.\nDevil: take I.\nMe: E.", "E"},
    {4, "The angel on my left shoulder says A. The devil on my right says I. I say E.", "E"},
    {4, "The angel on my left shoulder says A, the devil on my right says I. They settle on E.", "E"},
    {4, "The angel on my left shoulder says A, the devil on my right says I.", ""},
    {4, "Heart: A!\nHead: I!", ""},
    {4, "Optimist: F is great. Pessimist: F is awful. Realist: F is what we have. I'm taking F.", "F"},
    {4, "Greed votes I. Kindness votes A. Reason votes D.", ""},
    {4,
     "<think>\nNearly -> not I -> H.\n</think>\n\nMy answer is H.\n\n<think>\nDid I answer in the right format? That "
     "should be all right.\n</think>",
     "H"},
    {4, "<think>one</think>B<think>Was that right? Perhaps A.</think>", "B"},
    {4, "<think>one</think><think>I pick B.</think>", ""},
    {4, "<think>a</think>\nSome text. I choose C.\n<think>b</think>\n\n<think>d</think>", "C"},
    {4, "<think>a</think>A?<think>b</think>\nI choose D.", "D"},
};

} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private slots:
    void reply_data()
    {
        support::addCodedReplies(
            {{"records", records}, {"headings", headings}, {"voices", voices}, {"agreements", agreements}});
    }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_extract_fields.moc"
