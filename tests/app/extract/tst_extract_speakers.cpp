// English replies in which several persons speak or several questions are answered, and replies that decline. The
// number is that of the item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "tests/support/codedreply.h"

using support::CodedReply;

namespace {

constexpr CodedReply speakers[] = {
    {4, "Me: D.\nMy brother, sitting next to me: A.", "D"},
    {4, "Alice would say A, Bob would say I, and I say F.", "F"},
    {4,
     "Question: Which row is the most equal?\nAnswer: D.\nQuestion: Which row pays me the most?\nAnswer: I.\nQuestion: "
     "Which row do you take?\nAnswer: E.",
     "E"},
    {4, "Q1 (warm-up): which letter comes after A? B. Q2 (the real one): which row do I want? C.", "C"},
    {4, "My answer is C.\n\nHow sure am I, from A (not at all) to E (completely)? D.", "C"},
    {4, "Previous questions: A, C, C, D. This question: G.", "G"},
    {4, "For the current question I answer H. For the previous one I had said B.", "H"},
    {4, "Question 1: A\nQuestion 2: C\nQuestion 3: I", ""},
    {4, "Q4: F", "F"},
    {4,
     "Interviewer: Which one do you take?\nRespondent: D.\nInterviewer: Would you not rather have I?\nRespondent: No.",
     "D"},
    {4, "MODERATOR: And your decision?\nGUEST: I'll take D.\nMODERATOR: Why not E?\nGUEST: Because of the five coins.",
     "D"},
    {4, "Example: Q: A: 10/20, B: 20/10. A: B. Now the real one. My choice is E.", "E"},
    {4, "Anna: I'd take I.\nBen: I'd take A.\nMe: B.", "B"},
    {4, "Anna: I'd take I.\nBen: I'd take A.", ""},
    {4, "To this question: A. To the one after it, should it be the same with the roles swapped: I.", "A"},
    {4, "Item 3: B (already sent). Item 4: E. Item 5: to follow.", "E"},
    {4, "I hereby submit C. For the practice round I had entered H; disregard that.", "C"},
    {4, "Which is the kindest? A. Which is the greediest? I. Which do I choose? G.", "G"},
    {4, "Which is the kindest? A. Which is the greediest? I.", ""},
    {4, "Which one would my mother pick? A. And my boss? I.", ""},
    {4, "{\"q3\": \"B\"}\n{\"q4\": \"D\"}\n{\"q5\": \"I\"}", "D"},
    {4, "Answers so far:\n- Question one: A\n- Question two: B\n- Question three: C\n- Question four (this one): H",
     "H"},
    {4, "In the earlier rounds I gave you A, A, and F. In this round I give you B.", "B"},
    {4, "My partner votes for A, my daughter for B, my son for I. The decision is mine, and it's D.", "D"},
    {4, "My partner votes for A, my daughter for B, my son for I. I abstain.", ""},
    {4, "Teacher: \"What do you pick, Tom?\" Tom: \"F, miss.\" Teacher: \"Good. And you, Lisa?\" Lisa: \"A.\"", "F"},
    {4, "The two of us filled this in together: she ticked A and he ticked I.", ""},
    {4, "Round 4 -> C\nRound 5 -> E\nRound 6 -> A", "C"},
    {4, "The E is for this question; the B I sent earlier was for the one before.", "E"},
    {4, "I take D here, and if the next question is the mirror image of this, I'd take F there.", "D"},
    {4, "B for me. And for the other participant, if they ask you: tell them they should take I.", "B"},
    {4, "Player 1 (me): A. Player 2: no say in this.", "A"},
    {4, "Decision: E\nConfidence: B (fairly sure)", "E"},
    {4, "Last time it was C. This time I'd like to see a different list.", ""},
    {4, "System: choose a row.\nAssistant: D\nUser: thanks!", "D"},
    {4, "If you had asked me yesterday: A. Today: C.", "C"},
};

constexpr CodedReply refusals[] = {
    {4, "I'd rather not say.", ""},
    {4, "I'm sorry, but I can't make this choice.", ""},
    {4, "As an AI, I don't have a preference between A and I.", ""},
    {4, "I won't choose any of A to I.", ""},
    {4, "No answer from me.", ""},
    {4, "I decline to pick one of the nine.", ""},
    {4, "None of them.", ""},
    {4, "None of the above.", ""},
    {4, "I refuse. And if you make me: I still refuse.", ""},
    {4, "Pass.", ""},
    {4, "I'd like to skip this one.", ""},
    {4, "I have no use for coins. Choosing D or E would be meaningless.", ""},
    {4, "It wouldn't be right for me to select A, B or anything else.", ""},
    {4, "I don't take part in games about money.", ""},
    {4, "I don't take part in games about money as a rule. For you I'll make an exception: D.", "D"},
    {4, "I can't have preferences. If I must answer, E.", "E"},
    {4, "As an AI I have no use for coins, but I'll play along: C.", "C"},
    {4, "As an AI I have no use for coins, so A and I are the same to me.", ""},
    {4, "Please don't make me choose. D looks fair, but I won't decide.", ""},
    {4, "Choosing is up to you. You could take D.", ""},
    {4, "My answer is that I don't answer.", ""},
    {4, "Let the other person choose.", ""},
    {4, "I leave it to chance.", ""},
    {4, "Roll a die: A to F for 1 to 6.", ""},
    {4, "I'd give the decision to a human. A human might take D.", ""},
    {4, "I'm unable to help with that.", ""},
    {4, "Not choosing is a choice, too, and it's mine.", ""},
    {4, "I choose not to choose.", ""},
    {4, "I choose none of A, B, C, D, E, F, G, H or I.", ""},
    {4, "No letter from me today. Not D, not E.", ""},
    {4, "My choice is to abstain.", ""},
    {4, "X. That's my protest vote; none of A to I.", ""},
    {4, "I'd need more information before I could say A or B.", ""},
    {4, "I'd need more information to be sure, but F.", "F"},
    {4, "I'm declining on principle. For what it's worth, the fairest is D.", ""},
    {4, "I can describe the options: A is generous, I is selfish, D is equal. I can't choose for you.", ""},
    {4, "I'm not allowed to have opinions. I'm allowed to have G, though.", "G"},
    {4, "Ask me again tomorrow.", ""},
    {4, "Sorry, no.", ""},
    {4, "The choice is yours: D is fair, I is selfish.", ""},
    {4, "No thanks, I'd keep out of this. A, B, C, whatever.", ""},
    {4, "I would normally refuse, but here I say H.", "H"},
    {4, "I said A last time and regretted it, so no answer this time.", ""},
};

} // namespace

class TestSpeakers : public QObject
{
    Q_OBJECT
private slots:
    void reply_data() { support::addCodedReplies({{"speakers", speakers}, {"refusals", refusals}}); }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_extract_speakers.moc"
