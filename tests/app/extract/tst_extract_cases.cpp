// English replies with cases and conditions of which one holds, comparisons that nothing surpasses, and later thoughts
// that bring an earlier option back; beside those from which no letter may be taken. The number is that of the item, in
// printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "tests/support/codedreply.h"

using support::CodedReply;

namespace {

// A case that the reply says is given, or denies.
constexpr CodedReply confirmed[] = {
    {4, "If they were poor, A; if they were rich, I. And they are rich.", "I"},
    {4, "For a friend I'd take A, for a stranger E. They're a stranger.", "E"},
    {4, "Suppose they're greedy: C. Suppose they're kind: A. They're greedy.", "C"},
    {4, "If they helped me, D; if they cheated me, I. They helped me.", "D"},
    {4, "If they helped me, D; if they cheated me, I. They cheated me last time.", "I"},
    {4, "If they helped me, D; if they cheated me, I. They didn't help me.", "I"},
    {4, "A if it's a friend, F if it's a rival. It's a rival.", "F"},
    {4, "If this is a one-off, E. And it is a one-off.", "E"},
    {4, "Were they a friend, A. Were they an enemy, G. According to the text, they are an enemy.", "G"},
    {4, "With a friend it'd be A, with a competitor it'd be G. And this is a competitor.", "G"},
    {4, "Among colleagues B, among strangers F. We're colleagues here.", "B"},
    {4, "Towards a helper B, towards a cheat I. They are a helper, according to the description.", "B"},
    {4, "If money matters most, I. If fairness matters most, D. To me fairness matters most.", "D"},
    {4, "With a friend A, with a stranger E. A stranger deserves less.", ""},
    {4, "With a friend A, with a stranger E. They might be a stranger.", ""},
    {4, "With a friend A, with a stranger E. I wish this were a stranger.", ""},
    {4, "With a friend A, with a stranger E. It's always hard with a stranger.", ""},
    {4, "If they were poor, A; if they were rich, I. It's unfair to be rich.", ""},
    {4, "If they were poor, A; if they were rich, I. They say they're rich, but I doubt it.", ""},
    {4, "If they were poor, A; if they were rich, I. I'm rich.", ""},
    {4, "If it's about winning, A. If it's about earning, I. It's about both winning and earning.", ""},
    {4, "If it's about winning, A. If it's about earning, I. It's not clear that it's about earning.", ""},
    {4, "If it's about winning, A. If it's about earning, I. Nobody said it's about earning.", ""},
    {4, "If it's about winning, A. If it's about earning, I. Somebody tell me: it's about earning?", ""},
    {4, "If they helped me, D; if they cheated me, I. They helped me, then they cheated me.", ""},
    {4, "If they're a friend, A. If they're a stranger, E. If they're a rival, I. They aren't a friend.", ""},
    {4, "If they're a friend, A. If they're a stranger, E. They're a stranger, but still C.", "C"},
    {4, "If they're a friend, A. If they're a stranger, E. Let's assume they're a stranger.", ""},
    {4, "If they're a friend, A.", ""},
    {4, "When stakes are low, D; when stakes are high, I. Here the stakes are low.", "D"},
    {4, "If the stakes are low, D; if the stakes are high, I. The stakes are low here.", "D"},
    {4, "If the stakes are low, D; if they're high, I. Here they are low.", "D"},
    {4, "When it's tiny I pick D, when it's huge I pick I. It's tiny.", "D"},
    {4, "When it's tiny D, when it's huge I. It's tiny.", "D"},
};

// Conditions that only ask for an answer or state the goal.
constexpr CodedReply asking[] = {
    {4,
     "If a choice has to be recorded all the same, then let it be the one where nobody loses anything, which is option "
     "A.",
     "A"},
    {4, "If a letter must be given, D.", "D"},
    {4, "If one has to be picked, let it be D.", "D"},
    {4, "If an answer must be recorded, D it is.", "D"},
    {4, "If something has to go into the box, D.", "D"},
    {4, "If there's no way around it, D.", "D"},
    {4, "If the form needs a letter, then D.", "D"},
    {4, "If a number is required: D.", "D"},
    {4, "I don't care for coins, but if an answer is needed, D.", "D"},
    {4, "If a decision has to be made today, I'd say D.", "D"},
    {4, "If some letter must stand here, D.", "D"},
    {4, "If the box mustn't stay empty, D.", "D"},
    {4, "If the protocol calls for an answer, then D.", "D"},
    {4, "If you want an answer, D.", "D"},
    {4, "If a choice is unavoidable, D.", "D"},
    {4, "As an AI I don't own coins. If an option has to be named anyway, I'd name D.", "D"},
    {4, "If 'spoil it for them' is the instruction, it's got to be I.", "I"},
    {4, "If \"win\" is my brief, I.", "I"},
    {4, "If a letter must be given, someone else should give it.", ""},
    {4, "If the answer must be fair to a friend, D.", ""},
    {4, "If an option has to be excluded, D.", ""},
    {4, "If a choice were needed, D.", ""},
    {4, "If a friend needs an answer, D.", ""},
    {4, "If the other needs coins, D.", ""},
    {4, "If the option must be the kindest, then A.", ""},
    {4, "If an answer is wrong, D.", ""},
    {4, "If the row has to be fair, D.", ""},
    {4, "If a choice must be made by an altruist, A.", ""},
    {4, "If it were empty, D.", ""},
};

// Nothing is better than the option.
constexpr CodedReply unsurpassed[] = {
    {4, "There's nothing on this list that I'd prefer to I.", "I"},
    {4, "There's no option I'd rather have than E.", "E"},
    {4, "None of them beats C.", "C"},
    {4, "None of the others can beat C.", "C"},
    {4, "I can't see anything on the list that's better than C.", "C"},
    {4, "No other row comes close to C.", "C"},
    {4, "I'd swap C for none of the others.", "C"},
    {4, "I wouldn't swap C for anything.", "C"},
    {4, "I wouldn't trade C for any other row.", "C"},
    {4, "I wouldn't exchange C for the world.", "C"},
    {4, "There's no row I prefer over C.", "C"},
    {4, "Nothing here appeals to me more than C.", "C"},
    {4, "You won't find a better row for me than C.", "C"},
    {4, "There isn't anything I'd prefer to C.", "C"},
    {4, "I see no better row than C, because both get enough.", "C"},
    {4, "I can't think of anything I'd rather have than C.", "C"},
    {4, "No row suits me as well as C.", "C"},
    {4, "There is none among the nine that I'd put above C.", "C"},
    {4, "Not one of the nine tops C.", "C"},
    {4, "Nothing on this list is worse than I.", ""},
    {4, "Nothing would make me take I.", ""},
    {4, "There's nothing I'd prefer less than I.", ""},
    {4, "There's nothing I like about I.", ""},
    {4, "There's no option I like less than E.", ""},
    {4, "There's nothing on this list that I'd give up for I.", ""},
    {4, "Nobody would prefer anything to I.", ""},
    {4, "I don't prefer C to D.", ""},
    {4, "I wouldn't swap D for C.", ""},
    {4, "D isn't any better than C.", ""},
    {4, "D isn't a better deal than C.", ""},
    {4, "It isn't better than C.", ""},
    {4, "I don't like it more than C.", ""},
    {4, "My brother says nothing beats C.", ""},
    {4, "If nothing beats C, what then?", ""},
    {4, "I'd rather have nothing than C.", ""},
    {4, "Does anything beat C?", ""},
    {4, "I'd swap C for anything.", ""},
    {4, "I'd swap C for another row.", ""},
    {4, "An egoist would see nothing better than I.", ""},
    {4, "I wouldn't give up C for D.", ""},
    {4, "I'm treating it as no goal at all, and without one I say E (68/58).", "E"},
    {4, "Without a goal I say E.", "E"},
    {4, "Without one I'd go with E.", "E"},
    {4, "And without a persona I take E.", "E"},
    {4, "Without more information I settle for E.", "E"},
    {4, "As there's no goal, E.", "E"},
    {4, "I can do without E.", ""},
    {4, "Without E there'd be no fair row.", ""},
    {4, "Without a goal I wouldn't say E.", ""},
    {4, "Without a goal I can't say E.", ""},
    {4, "Without that I'd take E.", ""},
    {4, "I can't choose without E.", ""},
};

} // namespace

class TestCases : public QObject
{
    Q_OBJECT
private slots:
    void reply_data()
    {
        support::addCodedReplies({{"confirmed", confirmed}, {"asking", asking}, {"unsurpassed", unsurpassed}});
    }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_extract_cases.moc"
