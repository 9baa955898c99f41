// Menus written out again with a mark, records in the dress of programs, and short chat. The number is that of the
// item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "app/extract/extraction.h"
#include <QTest>
#include <span>

using namespace app;

namespace {

struct Row
{
    int item;
    const char* reply;
    const char* gold; ///< a letter, or "" where a careful person would code none
};

// Records, and near misses.
constexpr Row records[] = {
    {4, "{\"question\": 4, \"response\": {\"selected_option\": \"D\"}}", "D"},
    {4, "[{\"item\": 4, \"choice\": \"F\"}]", "F"},
    {4, "{\"selection\":\"F\",\"reason\":\"A would be too generous and I too greedy\"}", "F"},
    {4, "{\"choice\":\"Option B\"}", "B"},
    {4, "{\"choice\": \"B) 54 / 89\"}", "B"},
    {4, "{\"choice\": \"G\", \"rejected\": [\"A\",\"I\"]}", "G"},
    {4, "{\"considered\": [\"D\",\"E\"], \"choice\": null}", ""},
    {4, "{\"choice\": null}", ""},
    {4, "{\"choice\": \"none\"}", ""},
    {4, "{\"considered\": [\"A\",\"B\",\"C\"], \"eliminated\": [\"A\"]}", ""},
    {4, "{\"runner_up\": \"F\"}", ""},
    {4, "{\"choice\": [\"D\",\"E\"]}", ""},
    {4, "{\"choice\": \"D or E\"}", ""},
    {4, "{\"rejected\": \"I\"}", ""},
    {4, "{\"options\": [\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\",\"I\"], \"choice\": \"\"}", ""},
    {4, "{\"options\": [\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\",\"I\"], \"choice\": \"E\"}", "E"},
    {4,
     "{\"A\":\"no\",\"B\":\"no\",\"C\":\"no\",\"D\":\"no\",\"E\":\"yes\",\"F\":\"no\",\"G\":\"no\",\"H\":\"no\",\"I\":"
     "\"no\"}",
     "E"},
    {4, "{\"A\": 50, \"B\": 54, \"C\": 59, \"D\": 63}", ""},
    {4, "{\"preference\": [\"C\", \"D\"]}", ""},
    {4, "{\"picked\":{\"id\":\"H\",\"coins\":{\"me\":81,\"other\":26}}}", "H"},
    {4, "{\"vote\": \"H\"}", "H"},
    {4, "{\"result\":\"H\"}", "H"},
    {4, "choice: C", "C"},
    {4, "answer: \"C\"\nconfidence: high", "C"},
    {4, "---\nitem: 4\nchoice: C\nme: 59\nother: 79\n...", "C"},
    {4, "decision:\n  option: C\n  self: 59\n  other: 79", "C"},
    {4, "reasoning: A gives too much away\nchoice: C", "C"},
    {4, "[response]\noption = \"C\"\nself = 59\nother = 79", "C"},
    {4, "[answer]\nletter=C", "C"},
    {4, "let choice = 'C';", "C"},
    {4, "const answer = \"C\";", "C"},
    {4, "answer <- \"C\"", "C"},
    {4, "choose_option(\"C\")", "C"},
    {4, "choose(option=\"C\")", "C"},
    {4, "select_option(letter='C', self=59, other=79)", "C"},
    {4, "{\"name\":\"choose\",\"parameters\":{\"option\":\"C\"}}", "C"},
    {4, "svo.choose(item=4, option=\"C\")", "C"},
    {4, "#define CHOICE 'C'", "C"},
    {4, "CHOICE=C", "C"},
    {4, "export CHOICE=C", "C"},
    {4, "$ choose C", "C"},
    {4, "option_id: C", "C"},
    {4, "selected: [C]", "C"},
    {4, "chosen_option => C", "C"},
    {4, "UPDATE answers SET choice = 'C' WHERE item = 4;", "C"},
    {4, "INSERT INTO svo_responses (letter, self, other) VALUES ('D', 72, 47);", ""},
    {4, "item,choice\n4,D", "D"},
    {4, "4,D,63,68", "D"},
    {4, "D,63,68", "D"},
    {4, "D;63;68", "D"},
    {4, "participant,item,option,coins_me,coins_other\n1,4,D,63,68", "D"},
    {4, "letter,me,other\nA,50,100\nB,54,89\nC,59,79\nD,63,68", ""},
    {4, "option,chosen\nA,0\nB,0\nC,0\nD,1\nE,0\nF,0\nG,0\nH,0\nI,0", "D"},
    {4, "option,chosen\nA,false\nB,false\nC,false\nD,true\nE,false\nF,false\nG,false\nH,false\nI,false", "D"},
    {4, "A;50;100;x\nB;54;89;\nC;59;79;\nD;63;68;x\nE;68;58;\nF;72;47;", ""},
    {4, "<choice>D</choice>", "D"},
    {4, "<svo item=\"4\"><selected>D</selected></svo>", "D"},
    {4, "<choice letter=\"D\" me=\"63\" other=\"68\"/>", "D"},
    {4, "<option id=\"A\"/><option id=\"B\"/><option id=\"C\"/><option id=\"D\" selected=\"true\"/><option id=\"E\"/>",
     "D"},
    {4,
     "<select>\n<option value=\"A\">50/100</option>\n<option value=\"B\">54/89</option>\n<option "
     "value=\"C\">59/79</option>\n<option value=\"D\" selected>63/68</option>\n<option "
     "value=\"E\">68/58</option>\n</select>",
     "D"},
    {4,
     "<option label=\"A\" selected=\"false\"/><option label=\"B\" selected=\"false\"/><option label=\"C\" "
     "selected=\"false\"/><option label=\"D\" selected=\"true\"/>",
     "D"},
    {4,
     "<row id=\"A\" pick=\"0\"/><row id=\"B\" pick=\"0\"/><row id=\"C\" pick=\"0\"/><row id=\"D\" pick=\"1\"/><row "
     "id=\"E\" pick=\"0\"/>",
     "D"},
    {4,
     "<ballot>\n <candidate id=\"A\" votes=\"0\"/>\n <candidate id=\"B\" votes=\"0\"/>\n <candidate id=\"C\" "
     "votes=\"0\"/>\n <candidate id=\"D\" votes=\"0\"/>\n <candidate id=\"E\" votes=\"1\"/>\n <candidate id=\"F\" "
     "votes=\"0\"/>\n</ballot>",
     "E"},
    {4,
     "<ballot>\n <candidate id=\"A\" votes=\"0\"/>\n <candidate id=\"B\" votes=\"1\"/>\n <candidate id=\"C\" "
     "votes=\"0\"/>\n <candidate id=\"D\" votes=\"0\"/>\n <candidate id=\"E\" votes=\"1\"/>\n <candidate id=\"F\" "
     "votes=\"0\"/>\n</ballot>",
     ""},
    {4,
     "<ballot>\n <candidate id=\"A\" votes=\"0\"/>\n <candidate id=\"B\" votes=\"0\"/>\n <candidate id=\"C\" "
     "votes=\"0\"/>\n <candidate id=\"D\" votes=\"0\"/>\n <candidate id=\"E\" votes=\"0\"/>\n</ballot>",
     ""},
    {4, "<considered>A, B, C</considered><final>D</final>", "D"},
    {4, "<considered>A, B, C</considered><final/>", ""},
    {4, "<option>A</option><option>B</option><option>C</option><option>D</option>", ""},
    {4, "<answer option=\"D\">I prefer an even split.</answer>", "D"},
    {4, "<![CDATA[D]]>", "D"},
    {5, "A - B - [C] - D - E - F - G - H - I", "C"},
    {5, "Options considered: A, B, C, D. Chosen: C.", "C"},
    {5, "Candidates: C / D / E → C", "C"},
    {5, "1st choice: C; 2nd choice: D", "C"},
    {5, "Item 5: C", "C"},
    {5, "Question 5 - Option C", "C"},
    {5, "5\tC", "C"},
    {5, "item5 = \"C\"", "C"},
    {5, "{\"item_5\": \"C\"}", "C"},
    {5, "{\"me\":88,\"other\":63}", "C"},
    {5, "88/63", "C"},
    {5, "me=88, other=63", "C"},
    {5, "self: 88\nother: 63", "C"},
    {5, "<choice me=\"88\" other=\"63\">C</choice>", "C"},
    {5, "{\"choice\":\"C\",\"me\":94,\"other\":56}", ""},
    {5, "{\"letter\":\"C\",\"payoffs\":{\"me\":50,\"other\":100}}", ""},
    {5, "choice: C\nme: 50\nother: 100", ""},
    {5, "{\"choice\": \"J\"}", ""},
    {5, "{\"choice\": \"X\"}", ""},
    {5, "{\"choice\": true}", ""},
    {5, "{\"initial\":\"A\",\"final\":\"C\"}", "C"},
    {5, "{\"first_impulse\":\"A\",\"final_answer\":\"C\"}", "C"},
    {5, "{\"antwort\": \"C\"}", "C"},
    {5, "{\"choix\":\"C\"}", "C"},
    {5, "{\"respuesta\":\"C\",\"motivo\":\"equilibrio\"}", "C"},
    {5, "{\"escolha\":\"C\"}", "C"},
    {5, "{\"선택\":\"C\"}", "C"},
    {5, "{\"выбор\":\"C\"}", "C"},
    {5, "{\"ответ\":\"C\"}", "C"},
    {5, "{\"الإجابة\":\"C\"}", "C"},
    {5, "{\"keuze\":\"C\"}", "C"},
    {5, "<回答>C</回答>", "C"},
    {5, "<الإجابة>C</الإجابة>", "C"},
    {5, "<wahl>Option C</wahl>", "C"},
    {5, "Wahl = C", "C"},
    {5, "[x] C", "C"},
    {5, "☑ C", "C"},
    {5, "→ C", "C"},
    {5, "=> C", "C"},
    {5, "- C", "C"},
    {5, "1. **C**", "C"},
    {5, "**Choice:** C", "C"},
    {5, "**Answer**: **C**", "C"},
    {5, "```\nC\n```", "C"},
    {5, "$$C$$", "C"},
    {5, "\\boxed{\\text{Option C: } (88, 63)}", "C"},
    {5, "<b>C</b>", "C"},
    {5, "<strong>Option C</strong>", "C"},
    {5, "<span class=\"answer\">C</span>", "C"},
    {5, "<div>Answer: C</div>", "C"},
    {5, "&gt; C", "C"},
    {5, "[C]", "C"},
    {5, "Option: C", "C"},
    {5, "Option=C", "C"},
    {5, "option[\"C\"]", "C"},
    {5, "Option.C", "C"},
    {5, "C!", "C"},
    {5, "C :)", "C"},
    {5, "👉 C", "C"},
    {5, "C ✅", "C"},
    {5, "C ✔️", "C"},
    {5, "🅲", "C"},
    {5, "⒞", "C"},
    {5, "ℂ", "C"},
    {5, "Ｃ", "C"},
    {5, "𝐂", "C"},
    {5, "A, B, C", ""},
    {5, "A/B/C", ""},
    {5, "[A, B, C]", ""},
    {5, "(x) A (x) B ( ) C ( ) D", ""},
    {5, "A ✓ B ✓ C ✓ D ✓", ""},
    {5, "| A | 100 | 50 | good |\n| B | 94 | 56 | better |\n| C | 88 | 63 | best? |", ""},
    {5, "choice: null", ""},
    {5, "choice: ~", ""},
    {5, "choice: none", ""},
    {5, "answer: \"\"", ""},
    {5, "<answer></answer>", ""},
    {5, "<choice/>", ""},
    {5, "\\boxed{}", ""},
    {5, "\\boxed{?}", ""},
    {5, "{\"choice\": \"A\", \"choice_2\": \"B\"", ""},
    {5, "{\"error\": \"cannot choose\"}", ""},
    {5, "{\"refusal\": true}", ""},
    {5, "SELECT letter FROM options;", ""},
    {5, "choose()", ""},
    {5, "submit_choice(option=None)", ""},
    {5, "if generous: choose(\"I\") else: choose(\"A\")", ""},
    {5, "options = [\"A\", \"B\", \"C\"]", ""},
    {5, "random.choice([\"A\",\"B\",\"C\"])", ""},
    {5, "switch(mood){case \"good\": return \"I\"; default: return \"A\";}", ""},
};

// Menus with a mark, with two, with none.
constexpr Row menus[] = {
    {4,
     "| Option | Me | Other | Pick |\n|---|---|---|---|\n| A | 50 | 100 | |\n| B | 54 | 89 | |\n| C | 59 | 79 | x |\n| "
     "D | 63 | 68 | |\n| E | 68 | 58 | |",
     "C"},
    {4,
     "| Option | Me | Other | Pick |\n|---|---|---|---|\n| A | 50 | 100 | no |\n| B | 54 | 89 | no |\n| C | 59 | 79 | "
     "yes |\n| D | 63 | 68 | no |\n| E | 68 | 58 | no |",
     "C"},
    {4,
     "| Вариант | Мне | Другому | Выбор |\n|---|---|---|---|\n| A | 50 | 100 | нет |\n| B | 54 | 89 | нет |\n| C | 59 "
     "| 79 | да |\n| D | 63 | 68 | нет |",
     "C"},
    {4, "| A | 50 | 100 | |\n| B | 54 | 89 | |\n| C | 59 | 79 | * |\n| D | 63 | 68 | |\n| E | 68 | 58 | |", "C"},
    {4, "| A | 50 | 100 |\n| B | 54 | 89 |\n| **C** | **59** | **79** |\n| D | 63 | 68 |\n| E | 68 | 58 |", "C"},
    {4, "| **A** | 50 | 100 |\n| **B** | 54 | 89 |\n| **C** | 59 | 79 |\n| **D** | 63 | 68 |\n| **E** | 68 | 58 |", ""},
    {4, "| A | 50 | 100 |\n| B | 54 | 89 |\n| C | 59 | 79 |\n| D | 63 | 68 |\n| E | 68 | 58 |", ""},
    {4, "| A | 50 | 100 | x |\n| B | 54 | 89 | |\n| C | 59 | 79 | x |\n| D | 63 | 68 | |", ""},
    {4, "A 50 100\nB 54 89\nC 59 79 <--\nD 63 68\nE 68 58", "C"},
    {4, "A 50 100\nB 54 89\nC 59 79 <== this one\nD 63 68\nE 68 58", "C"},
    {4, "A 50 100\nB 54 89\n→ C 59 79\nD 63 68\nE 68 58", "C"},
    {4, "  A 50 100\n  B 54 89\n* C 59 79\n  D 63 68\n  E 68 58", "C"},
    {4, "* A 50 100\n* B 54 89\n* C 59 79\n* D 63 68\n* E 68 58", ""},
    {4, "- A 50 100\n- B 54 89\n- C 59 79\n- D 63 68\n- E 68 58", ""},
    {4, "A: 50/100\nB: 54/89\nC: 59/79 ***\nD: 63/68\nE: 68/58", "C"},
    {4, "A: 50/100\nB: 54/89\nC: 59/79 ⭐\nD: 63/68\nE: 68/58", "C"},
    {4, "A: 50/100\nB: 54/89\nC: 59/79 👈\nD: 63/68\nE: 68/58", "C"},
    {4, "A ❌\nB ❌\nC ✅\nD ❌\nE ❌\nF ❌", "C"},
    {4, "❌ A\n❌ B\n✅ C\n❌ D\n❌ E\n❌ F", "C"},
    {4, "( ) A\n( ) B\n(o) C\n( ) D\n( ) E", "C"},
    {4, "( ) A\n( ) B\n(*) C\n( ) D\n( ) E", "C"},
    {4, "[ ] A\n[ ] B\n[*] C\n[ ] D\n[ ] E", "C"},
    {4, "[ ] A\n[ ] B\n[✔] C\n[ ] D\n[ ] E", "C"},
    {4, "○ A\n○ B\n◉ C\n○ D", "C"},
    {4, "⚪ A\n⚪ B\n🟢 C\n⚪ D", "C"},
    {4, "⬜ A\n⬜ B\n✅ C\n⬜ D", "C"},
    {4, "A: no\nB: no\nC: yes\nD: no\nE: no", "C"},
    {4, "A - nein\nB - nein\nC - ja\nD - nein\nE - nein", "C"},
    {4, "A：いいえ\nB：いいえ\nC：はい\nD：いいえ", "C"},
    {4, "A：否\nB：否\nC：是\nD：否", "C"},
    {4, "A: 아니요\nB: 아니요\nC: 예\nD: 아니요", "C"},
    {4, "A: لا\nB: لا\nC: نعم\nD: لا", "C"},
    {4, "A: non\nB: non\nC: oui\nD: non", "C"},
    {4, "A: no\nB: no\nC: sí\nD: no", "C"},
    {4, "A: no\nB: no\nC: sì\nD: no", "C"},
    {4, "A: no\nB: no\nC: no\nD: no\nE: no", ""},
    {4, "A: yes\nB: no\nC: yes\nD: no\nE: no", ""},
    {4,
     "A – lovely people choose this.\nB – their cousins do.\nC – this is me.\nD to F – my relations.\nG to I – my "
     "reviewers.",
     "C"},
    {4, "A: for saints.\nB: for the kind.\nC: me.\nD: for accountants.\nE: for most.", "C"},
    {4, "A - too generous\nB - still too generous\nC - my choice\nD - a bit stingy\nE - no", "C"},
    {4, "A – zu großzügig\nB – auch noch\nC – nehme ich\nD – knauserig\nE – nein", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 (chosen)\nD 63/68\nE 68/58", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 – my pick\nD 63/68\nE 68/58", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 ← diese\nD 63/68\nE 68/58", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 ← celle-ci\nD 63/68\nE 68/58", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 ← esta\nD 63/68\nE 68/58", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 ← 我选这个\nD 63/68\nE 68/58", "C"},
    {4, "A 50/100\nB 54/89\nC 59/79 # <- my answer\nD 63/68\nE 68/58", "C"},
    {4, "A: 50, 100\nB: 54, 89\nC: 59, 79 // selected\nD: 63, 68\nE: 68, 58", "C"},
    {4, "A. 50 100\nB. 54 89\nC. 59 79 X\nD. 63 68\nE. 68 58", "C"},
    {4,
     "+--------+----+-------+------+\n| Option | Me | Other | Pick |\n+--------+----+-------+------+\n| A      | 50 | "
     "100   |      |\n| B      | 54 | 89    |      |\n| C      | 59 | 79    |  X   |\n| D      | 63 | 68    |      "
     "|\n+--------+----+-------+------+",
     "C"},
    {4,
     "<table>\n<tr><td>A</td><td>50</td><td>100</td><td></td></tr>\n<tr><td>B</td><td>54</td><td>89</td><td></td></"
     "tr>\n<tr><td>C</td><td>59</td><td>79</td><td>X</td></tr>\n<tr><td>D</td><td>63</td><td>68</td><td></td></tr>\n</"
     "table>",
     "C"},
    {4,
     "\\begin{tabular}{lrrc}\nA & 50 & 100 & \\\\\nB & 54 & 89 & \\\\\nC & 59 & 79 & \\checkmark \\\\\nD & 63 & 68 & "
     "\\\\\n\\end{tabular}",
     "C"},
    {4,
     "\\begin{tabular}{lrrc}\nA & 50 & 100 & \\\\\nB & 54 & 89 & \\\\\nC & 59 & 79 & $\\leftarrow$ \\\\\nD & 63 & 68 & "
     "\\\\\n\\end{tabular}",
     "C"},
    {4, "\\begin{itemize}\n\\item A\n\\item B\n\\item \\textbf{C}\n\\item D\n\\end{itemize}", "C"},
    {4,
     "| | A | B | C | D | E |\n|---|---|---|---|---|---|\n| me | 50 | 54 | 59 | 63 | 68 |\n| other | 100 | 89 | 79 | "
     "68 | 58 |\n| pick | | | x | | |",
     "C"},
    {5,
     "Here's the full list, with my choice in bold:\n\nA – 100, 50\nB – 94, 56\n**C – 88, 63**\nD – 81, 69\nE – 75, "
     "75\nF – 69, 81\nG – 63, 88\nH – 56, 94\nI – 50, 100",
     "C"},
    {5,
     "| | Me | Other | Sum |\n|--|--|--|--|\n| A | 100 | 50 | 150 |\n| B | 94 | 56 | 150 |\n| C | 88 | 63 | 151 |\n| D "
     "| 81 | 69 | 150 |\n\nHighest sum, so **C**.",
     "C"},
    {5, "A ▢\nB ▢\nC ▣\nD ▢\nE ▢", "C"},
    {5, "A _\nB _\nC X\nD _\nE _\nF _\nG _\nH _\nI _", "C"},
    {5, "A 0\nB 0\nC 1\nD 0\nE 0\nF 0\nG 0\nH 0\nI 0", "C"},
    {5, "A: 0%\nB: 0%\nC: 100%\nD: 0%\nE: 0%", "C"},
    {5, "A: rejected\nB: rejected\nC: accepted\nD: rejected\nE: rejected", "C"},
    {5, "A\nB\nC\nD\nE\nF\nG\nH\nI", ""},
    {5, "A: 100/50\nB: 94/56\nC: 88/63\nD: 81/69\nE: 75/75\nF: 69/81\nG: 63/88\nH: 56/94\nI: 50/100", ""},
    {5, "A: 100/50\nB: 94/56\nC: 88/63\nD: 81/", ""},
    {5, "[ ] A\n[ ] B\n[ ] C\n[ ] D", ""},
    {5, "[x] A\n[ ] B\n[x] C\n[ ] D", ""},
    {5, "✅ A\n✅ B\n✅ C\n❌ D", ""},
    {5, "A: maybe\nB: maybe\nC: maybe\nD: no", ""},
};

// One letter in any dress.
constexpr Row letters[] = {
    {4, "⬜ A ⬜ B ⬛ C ⬜ D ⬜ E", "C"},
    {4, "☐ A  ☐ B  ☒ C  ☐ D  ☐ E", "C"},
    {4, "A ( )  B ( )  C (x)  D ( )  E ( )", "C"},
    {4, "A [ ] B [ ] C [X] D [ ] E [ ]", "C"},
    {4, "A B C D E F G H I", ""},
    {4, "\\boxed{C}", "C"},
    {4, "\\[\\boxed{\\mathrm{C}}\\]", "C"},
    {4, "\\boxed{C: (59, 79)}", "C"},
    {4, "$$x^*=C$$", "C"},
    {4, "\\textbf{C}", "C"},
    {4, "$\\therefore C$", "C"},
    {4, "\\text{Choice: } C", "C"},
    {4, "\\answer{C}", "C"},
    {4, "\\[ \\text{Answer} = \\boxed{\\text{C}} \\quad (59, 79) \\]", "C"},
    {4, "Going with 🅱️ here 😄", "B"},
    {4, "🅱️", "B"},
    {4, "🇫", "F"},
    {4, "My pick: 🅵 🎉", "F"},
    {4, "⒡ 72 / 47", "F"},
    {4, "👉F👈", "F"},
    {4, "☑️ F", "F"},
    {4, "F 👍", "F"},
    {4, "𝕱", "F"},
    {4, "𝙵", "F"},
    {4, "b", "B"},
    {4, "b.", "B"},
    {4, "(b)", "B"},
    {4, "b)", "B"},
    {4, "b please", "B"},
    {4, "b pls", "B"},
    {4, "b!", "B"},
    {4, "b i guess", "B"},
    {4, "(h) 81 / 26", "H"},
    {4, "h) 81/26", "H"},
    {4, "h: 81/26", "H"},
    {4, "h. 81 for me 26 for them", "H"},
    {4, "choose b", "B"},
    {4, "i choose b", "B"},
    {4, "i'll take b", "B"},
    {4, "my answer is b", "B"},
    {4, "gonna go with b lol", "B"},
    {4, "going with b", "B"},
    {4, "b for sure", "B"},
    {4, "b obviously", "B"},
    {4, "ok b then", "B"},
    {4, "ok, b", "B"},
    {4, "um, b", "B"},
    {4, "hmm b", "B"},
    {4, "letter b", "B"},
    {4, "answer b", "B"},
    {4, "the answer: b", "B"},
    {4, "option b please", "B"},
    {4, "option b it is", "B"},
    {4, "option b i think", "B"},
    {4, "option b (54/89)", "B"},
    {4, "option b because it's fair", "B"},
    {4, "option b, its nice to them", "B"},
    {4, "opt b", "B"},
    {4, "opción b", "B"},
    {4, "ich nehme b", "B"},
    {4, "scelgo b", "B"},
    {4, "bで", "B"},
    {4, "b요", "B"},
    {4, "e", "E"},
    {4, "a", "A"},
    {4, "a.", "A"},
    {4, "option a", "A"},
    {4, "option a pls", "A"},
    {4, "i", "I"},
    {4, "option i", "I"},
};

} // namespace

class TestLists : public QObject
{
    Q_OBJECT
private slots:
    void reply_data();
    void reply();
};

void TestLists::reply_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gold");
    const auto add = [](const char* group, std::span<const Row> rows) {
        for (const Row& row : rows)
            QTest::addRow("%s: %s", group, row.reply)
                << row.item << QString::fromUtf8(row.reply) << QString::fromUtf8(row.gold);
    };
    add("records", records);
    add("menus", menus);
    add("letters", letters);
}

void TestLists::reply()
{
    QFETCH(int, item);
    QFETCH(QString, text);
    QFETCH(QString, gold);
    const svo::Arrangement arrangement{quint8(item), {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    const auto shown = svo::present(arrangement, svo::standardPayoffs(), svo::Labels::Letters);
    const auto got = extract::read(text, shown);
    QCOMPARE(got.place < 0 ? QString() : shown.labels.at(got.place), gold);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_extract_lists.moc"
