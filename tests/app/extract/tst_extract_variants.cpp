// Replies of our own for every rule and language: what a careful person would code, and why. Item 4 of the measure
// in printed order unless a row says otherwise: A 50/100, B 54/89, C 59/79, D 63/68, E 68/58, F 72/47, G 76/36,
// H 81/26, I 85/15 (SVO_Slider.m).
#include "app/extract/extraction.h"
#include <QTest>
#include <span>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

svo::Presentation shown(svo::Labels labels = svo::Labels::Letters, bool mirrored = false)
{
    svo::Arrangement arrangement{4, {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    if (mirrored) std::reverse(arrangement.shown.begin(), arrangement.shown.end());
    return svo::present(arrangement, svo::standardPayoffs(), labels);
}

struct Row
{
    const char* why;
    const char* reply;
    const char* gold; ///< a label (for items without labels 1 … 9), or a state
};

constexpr Row letters[] = {
    // One letter in whatever dress.
    {"bare", "E", "E"},
    {"small, with a bracket", "e)", "E"},
    {"brackets", "(E)", "E"},
    {"bold with a full stop", "**E.**", "E"},
    {"heading", "# E", "E"},
    {"the pronoun's letter alone", "I", "I"},
    {"the article's letter alone", "A.", "A"},
    {"quoted", "“B”", "B"},
    {"small caps of mathematics", "𝐆", "G"},
    {"circled", "Ⓒ", "C"},
    {"full width with a colon", "答：Ｄ", "D"},
    {"Greek capital of the same look", "Ε", "E"},
    {"Cyrillic capital of the same look", "Ответ: С", "C"},
    {"boxed", "\\boxed{F}", "F"},
    {"boxed text", "The answer is $\\boxed{\\textbf{(B)}}$.", "B"},
    {"json", "{\"answer\": \"D\", \"confidence\": 0.9}", "D"},
    {"json with reasoning first", "{\"reasoning\": \"A is generous, I is selfish\", \"answer\": \"E\"}", "E"},
    {"json in a fence", "```json\n{\"option\": \"H\"}\n```", "H"},
    {"json with a runner-up", "{\"first_choice\": \"C\", \"second_choice\": \"D\"}", "C"},
    {"xml", "<reasoning>A or B?</reasoning><answer>C</answer>", "C"},
    {"xml with a word", "<final_answer>Option G</final_answer>", "G"},
    {"answer on the next line", "Final answer:\n\nB", "B"},
    {"heading, then the letter", "## Answer\n**H**", "H"},
    {"arrow", "-> F", "F"},
    {"equals", "choice = G", "G"},
    {"emoji", "👉 D 👈", "D"},
    {"polite", "Option B, please. Thank you!", "B"},
    {"table with one row", "| Option | Me | Other |\n|---|---|---|\n| C | 59 | 79 |", "C"},
    {"ticked box", "☐ A\n☐ B\n☑ C\n☐ D", "C"},
    // Statements.
    {"choose", "I choose D because it is balanced.", "D"},
    {"the pronoun's letter as object", "I would choose I since 85 is the most I can get.", "I"},
    {"the article's letter as object", "I'll take A.", "A"},
    {"going with", "I'm going with F here.", "F"},
    {"opt", "I'd opt for option C.", "C"},
    {"my choice would be", "My choice would be B.", "B"},
    {"selected", "Selected: H", "H"},
    {"option for me", "G is the option for me.", "G"},
    {"it is", "D it is!", "D"},
    {"that's why", "That's why my pick is E.", "E"},
    {"after reasons", "The others are too selfish or too generous. Therefore I will select option D.", "D"},
    {"therefore", "I want the other person to get a lot. Hence, A.", "A"},
    {"so it's", "Since fairness matters most to me, it's D.", "D"},
    {"conclusion by place", "I choose the third option.", "C"},
    {"last", "The last one, please.", "I"},
    {"second to last", "I would go for the second to last option.", "H"},
    {"middle", "I take the middle option.", "E"},
    {"first option", "I'd pick the first option, where the other person gets 100.", "A"},
    {"place and label agree", "I choose the fourth option (D).", "D"},
    {"lower case after option", "i pick option f", "F"},
    {"answer first, long reason",
     "C\n\nOption A would give more to the other person, but I also want something for myself.", "C"},
    {"answer first with a dash", "H - I care mostly about my own outcome, and I (85, 15) seems too harsh.", "H"},
    {"answer first, then the list", "B\n\nA: 50/100\nB: 54/89\nC: 59/79", "B"},
    {"list, then the answer", "A: 50/100\nB: 54/89\nC: 59/79\nI go with B.", "B"},
    // Amounts.
    {"both amounts", "63 for me and 68 for the other person.", "D"},
    {"amounts the other way round", "68 for the other person and 63 for me.", "D"},
    {"amounts in words", "I'd like fifty-nine for me and seventy-nine for them.", "C"},
    {"a hundred", "Fifty points for me, a hundred for the other.", "A"},
    {"keep and give", "I keep 76 and give 36 to the other person.", "G"},
    {"receive", "I receive 81 points and the other person receives 26 points.", "H"},
    {"bare pair", "72, 47", "F"},
    {"pair with a slash", "My choice: 54/89", "B"},
    {"self and other", "Self: 59, Other: 79", "C"},
    {"you and other", "You get 63 and the other gets 68.", "D"},
    {"letter with its amounts", "I choose C: 59 points for me and 79 points for the other person.", "C"},
    {"amounts of no option", "I choose 70 for me and 70 for the other person.", "not_found"},
    {"amounts swapped", "I choose 100 for me and 50 for the other person.", "not_found"},
    // Self-correction.
    {"wait", "I choose A. Wait, actually I choose C.", "C"},
    {"scratch that", "B. Scratch that, D.", "D"},
    {"initially", "Initially I was drawn to A, but I will go with E.", "E"},
    {"no", "I'd take F... no, G. Final answer: G.", "G"},
    {"so I choose", "I would choose B since I have 54 and they 89, so I choose C.", "C"},
    {"changed my mind", "My answer is I. On second thought, I changed my mind: my answer is D.", "D"},
    // Rejected, compared, negated.
    {"not the ends", "Not A and not I. I choose E.", "E"},
    {"rather than", "I choose B rather than A.", "B"},
    {"over", "I prefer D over E.", "D"},
    {"instead of", "I would pick C instead of I.", "C"},
    {"ruled out", "I rule out G, H and I. My choice is F.", "F"},
    {"too", "A is too generous and I is too greedy, so D.", "D"},
    {"only rejection", "I would not choose A.", "not_found"},
    {"neither", "Neither A nor I.", "not_found"},
    {"nothing but", "I can't choose anything other than D.", "D"},
    // Conditional.
    {"condition alone", "If I were selfish, I would choose I.", "ambiguous"},
    {"condition, then the choice", "If I were selfish, I would choose I. But I am not, so I choose D.", "D"},
    {"condition that is none", "If I have to choose, I choose C.", "C"},
    {"even if", "I choose A, even if it costs me points.", "A"},
    {"two conditions", "If the other is poor, A; if the other is rich, I.", "ambiguous"},
    {"somebody else", "A selfish person would choose I.", "not_found"},
    {"somebody else, then I", "A selfish person would choose I, but I choose B.", "B"},
    // Undecided.
    {"two options", "Either C or D.", "ambiguous"},
    {"torn", "I am torn between B and C.", "ambiguous"},
    {"could be", "It could be A or it could be B; I cannot decide between them.", "ambiguous"},
    {"settled after all", "I was torn between B and C, but I choose C.", "C"},
    {"or", "I would choose D or E.", "ambiguous"},
    {"both", "I choose both A and B.", "ambiguous"},
    {"maybe", "Maybe B, maybe C.", "ambiguous"},
    {"range", "Anything between C and F would be fine.", "ambiguous"},
    {"merits", "There are good reasons for option A and equally good reasons for option I; I remain undecided.",
     "ambiguous"},
    // Refusal.
    {"as an AI", "As an AI, I do not have personal preferences, so I cannot choose.", "refused"},
    {"rather not", "I would rather not make this decision.", "refused"},
    {"sorry", "I'm sorry, but I can't help with that.", "refused"},
    {"disclaimer, then a choice", "As an AI I have no preferences, but if I had to pick, I would choose D.", "D"},
    // Reasoning and turns.
    {"thought before the answer", "<think>A? No, B. I choose B.</think>\n\nC", "C"},
    {"thought never closed", "<think>I choose B because", "truncated"},
    {"only the closing tag", "A is generous, I choose A\n</think>\nD", "D"},
    {"thought and nothing more", "<think>I choose B.</think>", "not_found"},
    {"invented next turn", "E\n\nUser: Next question.\nAssistant: I", "E"},
    {"invented next item", "I choose B.\n\nDecision 5: I choose H.", "B"},
    {"human turn", "Answer: C\nHuman: and now?\nAnswer: D", "C"},
    {"numbered questions", "Question 3: A\nQuestion 4: F\nQuestion 5: I", "F"},
    {"numbered questions without this one", "Question 1: A\nQuestion 2: F", "not_found"},
    // Who speaks, and of what.
    {"somebody else after the choice", "You asked which one I take. I take B. An egoist would take I.", "B"},
    {"gerunds describe", "Choosing A means I get 50. Choosing I means I get 85.", "ambiguous"},
    {"what options do", "Options A to D favour me, options F to I favour the other, and E favours nobody.",
     "not_found"},
    {"question about an option", "Could you explain what option C means?", "not_found"},
    {"question answered", "What about D? Yes, D.", "D"},
    {"that one, named again", "D is fair. E has an edge for me. That is the one I want, E.", "E"},
    {"letters in a row", "D, E", "ambiguous"},
    {"all letters", "A, B, C, D, E, F, G, H, I", "ambiguous"},
    {"the latter", "Comparing D with E: D is better for them, E is better for me. I prefer D.", "D"},
    {"only one letter is left", "Everything except H is worse for my goal, so H.", "H"},
    {"preferred amounts", "I prefer 68/58 to 63/68.", "E"},
    {"rejected amounts", "Not 63/68, but 68/58.", "E"},
    {"third from the end", "third from the bottom", "G"},
    {"counted", "Option four", "D"},
    {"consent", "Option B, if that is okay with you.", "B"},
    {"number of the decision", "Decision 4 out of 6: D", "D"},
    // Letters that are no labels.
    {"pronoun and article", "I think a fair split is a good thing.", "not_found"},
    {"grade", "This deserves an A for effort.", "not_found"},
    {"vitamin", "Vitamin C is healthy.", "not_found"},
    {"pronoun at the start", "I, as a fair person, choose E.", "E"},
    {"as I do", "I choose F, as I do not mind the difference.", "F"},
    {"nothing at all", "Thank you for the question!", "not_found"},
    {"empty", "", "not_found"},
    {"range of labels", "Please look at options A through I.", "not_found"},
    {"letter of no option", "K", "not_found"},
    // Contradiction.
    {"label against amounts", "I choose B: 63 points for me and 68 for the other person.", "ambiguous"},
    {"label against amounts in brackets", "Option F (76, 36)", "ambiguous"},
    {"place against label", "The second option, E.", "ambiguous"},
    // Cut off.
    {"cut off before an answer",
     "Let me compare the options. Option A gives me 50 and the other person 100, while option", "truncated"},
    {"cut off after the answer", "Answer: B\n\nI chose this because the other person would", "B"},
};

constexpr Row languages[] = {
    // German
    {"de choose", "Ich wähle D, weil das am fairsten ist.", "D"},
    {"de take", "Ich nehme Option B.", "B"},
    {"de verb last", "Ich würde C wählen.", "C"},
    {"de answer", "Meine Antwort lautet: F", "F"},
    {"de decision", "Ich entscheide mich für E.", "E"},
    {"de not", "Nicht A, sondern B.", "B"},
    {"de instead", "Ich wähle C statt A.", "C"},
    {"de amounts", "63 für mich und 68 für die andere Person.", "D"},
    {"de words", "Dreiundsechzig Punkte für mich und achtundsechzig für die andere Person.", "D"},
    {"de correction", "Zuerst wollte ich A nehmen, aber ich wähle doch D.", "D"},
    {"de undecided", "Ich schwanke zwischen A und B.", "ambiguous"},
    {"de or", "Entweder C oder D.", "ambiguous"},
    {"de refusal", "Als KI-Modell habe ich keine Präferenzen und möchte keine Wahl treffen.", "refused"},
    {"de last", "Ich nehme die letzte Option.", "I"},
    {"de condition", "Wenn ich egoistisch wäre, würde ich I wählen.", "ambiguous"},
    {"de somebody else", "Ein Egoist würde I nehmen.", "not_found"},
    {"de honest", "Wenn ich ehrlich bin, nehme ich B.", "B"},
    // French
    {"fr choose", "Je choisis la D, car c'est équilibré.", "D"},
    {"fr answer", "Ma réponse : B", "B"},
    {"fr prefer", "Je préfère l'option C.", "C"},
    {"fr rather than", "Je prends E plutôt que A.", "E"},
    {"fr amounts", "63 pour moi et 68 pour l'autre personne.", "D"},
    {"fr words", "Soixante-seize pour moi et trente-six pour l'autre.", "G"},
    {"fr not", "Pas A. Je choisis B.", "B"},
    {"fr correction", "D'abord je pensais à A, mais finalement je choisis F.", "F"},
    {"fr undecided", "J'hésite entre C et D.", "ambiguous"},
    {"fr refusal", "En tant que modèle de langage, je ne peux pas choisir.", "refused"},
    {"fr last", "La dernière option.", "I"},
    {"fr A", "A", "A"},
    // Spanish
    {"es choose", "Elijo la opción E porque es justa.", "E"},
    {"es answer", "Respuesta: B", "B"},
    {"es keep", "Me quedo con la C.", "C"},
    {"es yes", "Sí, elijo D.", "D"},
    {"es instead", "Prefiero F en lugar de A.", "F"},
    {"es amounts", "63 para mí y 68 para la otra persona.", "D"},
    {"es words", "Setenta y seis para mí y treinta y seis para la otra persona.", "G"},
    {"es correction", "Elijo A. Espera, mejor elijo C.", "C"},
    {"es undecided", "No me decido entre B y C.", "ambiguous"},
    {"es refusal", "Como modelo de lenguaje no puedo elegir.", "refused"},
    {"es discard", "Descarto A y B. Me quedo con D.", "D"},
    // Italian
    {"it choose", "Scelgo la D perché è equa.", "D"},
    {"it answer", "La mia scelta è B.", "B"},
    {"it prefer", "Preferisco l'opzione F.", "F"},
    {"it instead", "Prendo C invece di A.", "C"},
    {"it amounts", "63 a me e 68 all'altra persona.", "D"},
    {"it words", "Settantasei a me e trentasei all'altro.", "G"},
    {"it correction", "Scelgo A. Anzi, scelgo E.", "E"},
    {"it undecided", "Sono indeciso tra A e B.", "ambiguous"},
    {"it refusal", "In quanto modello linguistico non posso scegliere.", "refused"},
    {"it last", "L'ultima opzione.", "I"},
    // Portuguese
    {"pt choose", "Escolho a opção D, porque é justa.", "D"},
    {"pt answer", "Minha resposta é B.", "B"},
    {"pt stay", "Fico com a C.", "C"},
    {"pt instead", "Prefiro F em vez de A.", "F"},
    {"pt amounts", "63 para mim e 68 para a outra pessoa.", "D"},
    {"pt words", "Setenta e seis para mim e trinta e seis para a outra pessoa.", "G"},
    {"pt correction", "Escolho A. Pensando bem, escolho E.", "E"},
    {"pt undecided", "Estou em dúvida entre A e B.", "ambiguous"},
    {"pt refusal", "Como modelo de linguagem, não posso escolher.", "refused"},
    // Chinese
    {"zh choose", "我选D，因为比较公平。", "D"},
    {"zh answer", "我的答案是：B", "B"},
    {"zh option", "选项C", "C"},
    {"zh not", "我不选A，我选B。", "B"},
    {"zh rather", "我选择C而不是I。", "C"},
    {"zh amounts", "我得63分，对方得68分。", "D"},
    {"zh words", "我拿七十六，对方拿三十六。", "G"},
    {"zh correction", "我选A。等等，不对，我选E。", "E"},
    {"zh undecided", "我在A和B之间犹豫。", "ambiguous"},
    {"zh refusal", "作为人工智能，我无法选择。", "refused"},
    {"zh condition", "如果我自私，我会选I。", "ambiguous"},
    {"zh last", "我选最后一个。", "I"},
    // Japanese
    {"ja choose", "私はDを選びます。", "D"},
    {"ja is", "Bです。", "B"},
    {"ja answer", "答え：C", "C"},
    {"ja make it", "Eにします。", "E"},
    {"ja not", "AではなくBを選びます。", "B"},
    {"ja amounts", "自分が63点、相手が68点。", "D"},
    {"ja correction", "Aを選びます。いや、やっぱりDにします。", "D"},
    {"ja undecided", "AとBで迷っています。", "ambiguous"},
    {"ja refusal", "AIとして、私は選択できません。", "refused"},
    {"ja last", "最後の選択肢を選びます。", "I"},
    {"ja compared", "DよりEがいいです。", "E"},
    // Korean
    {"ko choose", "저는 D를 선택합니다.", "D"},
    {"ko is", "B입니다.", "B"},
    {"ko answer", "제 답은 C입니다.", "C"},
    {"ko make it", "E로 하겠습니다.", "E"},
    {"ko not", "A가 아니라 B를 고르겠습니다.", "B"},
    {"ko amounts", "제가 63점, 상대방이 68점을 받습니다.", "D"},
    {"ko correction", "A를 선택합니다. 아니요, D로 바꾸겠습니다.", "D"},
    {"ko undecided", "A와 B 사이에서 고민입니다.", "ambiguous"},
    {"ko refusal", "AI로서 저는 선택할 수 없습니다.", "refused"},
    {"ko last", "마지막 선택지를 고르겠습니다.", "I"},
    {"ko somebody else", "이기적인 사람은 I를 선택할 것입니다.", "not_found"},
    // Russian
    {"ru choose", "Я выбираю D, потому что это справедливо.", "D"},
    {"ru answer", "Мой ответ: B", "B"},
    {"ru variant", "Вариант С.", "C"},
    {"ru instead", "Возьму E вместо A.", "E"},
    {"ru not", "Не A, а B.", "B"},
    {"ru amounts", "63 мне и 68 другому человеку.", "D"},
    {"ru words", "Семьдесят шесть мне и тридцать шесть другому.", "G"},
    {"ru correction", "Выбираю A. Нет, подождите, выбираю F.", "F"},
    {"ru undecided", "Не могу выбрать между A и B.", "ambiguous"},
    {"ru refusal", "Как языковая модель, я не могу сделать выбор.", "refused"},
    {"ru last", "Последний вариант.", "I"},
    // Arabic
    {"ar choose", "أختار D لأنه عادل.", "D"},
    {"ar answer", "إجابتي هي: B", "B"},
    {"ar option", "الخيار C", "C"},
    {"ar instead", "أختار E بدلاً من A.", "E"},
    {"ar amounts", "63 لي و68 للشخص الآخر.", "D"},
    {"ar words", "ستة وسبعون لي وستة وثلاثون للآخر.", "G"},
    {"ar digits", "٦٣ لي و٦٨ للشخص الآخر.", "D"},
    {"ar correction", "أختار A. لا، انتظر، أختار F.", "F"},
    {"ar undecided", "أنا متردد بين A و B.", "ambiguous"},
    {"ar refusal", "بصفتي نموذجًا لغويًا لا أستطيع أن أختار.", "refused"},
    {"ar last", "الخيار الأخير.", "I"},
};

constexpr Row numbers[] = {
    {"bare", "4", "4"},
    {"option", "Option 4", "4"},
    {"choose", "I choose 7.", "7"},
    {"answer", "Answer: 2", "2"},
    {"bold", "**9**", "9"},
    {"number", "I would pick number 3.", "3"},
    {"with amounts", "5: 68 points for me, 58 for the other.", "5"},
    {"amounts", "68 for me and 58 for the other person", "5"},
    {"a list number is no label", "1. I want both to do well.\n2. So I weigh both.\n\nAnswer: 6", "6"},
    {"points are no label", "I lose only 4 points that way.", "not_found"},
    {"or", "Option 3 or option 4.", "ambiguous"},
    {"zh", "我选3。", "3"},
};

constexpr Row unlabelled[] = {
    {"amounts", "63 for me and 68 for the other person.", "4"},
    {"choice of amounts", "I choose 54 points for me and 89 points for the other person.", "2"},
    {"place", "The last one.", "9"},
    {"first", "I take the first option.", "1"},
    {"a letter means nothing", "A", "not_found"},
    {"two pairs", "Perhaps 50 for me and 100 for the other person, perhaps 54 for me and 89 for the other person.",
     "ambiguous"},
};

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("gold");
    for (const Row& row : rows)
        QTest::newRow(row.why) << QString::fromUtf8(row.reply) << QString::fromUtf8(row.gold);
}

void check(const svo::Presentation& item)
{
    QFETCH(QString, reply);
    QFETCH(QString, gold);
    const auto got = extract::read(reply, item);
    const QString read = got.place >= 0 ? svo::placeName(item, got.place) : extract::stateName(got.state);
    QVERIFY2(read == gold, qPrintable(u"read %1 (%2), not %3: %4"_s.arg(read, got.rule, gold, reply)));
}

} // namespace

class TestVariants : public QObject
{
    Q_OBJECT
private slots:
    void letter_data() { addRows(letters); }
    void letter() { check(shown()); }
    void language_data() { addRows(languages); }
    void language() { check(shown()); }
    void number_data() { addRows(numbers); }
    void number() { check(shown(svo::Labels::Numbers)); }
    void withoutLabel_data() { addRows(unlabelled); }
    void withoutLabel() { check(shown(svo::Labels::None)); }
    void mirrored();
    void cutOff();
    void refusals();
};

/// Amounts name an option wherever it stands; a position names what is shown there.
void TestVariants::mirrored()
{
    const auto item = shown(svo::Labels::Letters, true);
    QCOMPARE(extract::read(u"50 for me and 100 for the other person."_s, item).place, 8);
    QCOMPARE(extract::read(u"The first option."_s, item).place, 0);
    QCOMPARE(extract::read(u"I choose A (85, 15)."_s, item).place, 0);
    QCOMPARE(extract::read(u"I choose A (50, 100)."_s, item).state, extract::State::Ambiguous);
}

/// At the token limit only an answer counts that was finished before it.
void TestVariants::cutOff()
{
    QCOMPARE(extract::read(u"B"_s, shown(), true).place, 1);
    QCOMPARE(extract::read(u"Answer: B\n\nThis is because the"_s, shown(), true).place, 1);
    QCOMPARE(extract::read(u"I think that I would choose A"_s, shown(), true).state, extract::State::Truncated);
    QCOMPARE(extract::read(u"Let me compare A with B."_s, shown(), true).state, extract::State::Truncated);
}

void TestVariants::refusals()
{
    QVERIFY(extract::looksLikeRefusal(u"I'm sorry, but I can't help with that."_s));
    QVERIFY(extract::looksLikeRefusal(u"As an AI, I cannot adopt such a persona."_s));
    QVERIFY(!extract::looksLikeRefusal(u"My goal is to finish as far ahead of the other person as possible."_s));
    QVERIFY(!extract::looksLikeRefusal(u"From now on I will be such a person."_s));
}

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_extract_variants.moc"
