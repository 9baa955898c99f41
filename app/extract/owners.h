#pragma once
#include "app/extract/mentions.h"

namespace app::extract {

/// Looks for whom the words around an amount give it to. Every look goes a bounded number of tokens far.
class Owners
{
public:
    /// The tokens must outlive it.
    explicit Owners(const std::vector<Token>& tokens)
        : m_tokens(tokens)
    {
    }

protected:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    bool sameSentence(int a, int b) const { return at(a).sentence == at(b).sentence; }

    static Owner ownerOf(const Token& token);

    /// The owner nearest to the start (step 1) or end (step −1) of the tokens between `low` and `high`.
    int ownerAt(int low, int high, int step) const;

    Owner ownerIn(int low, int high, int step) const;

    /// "I'm handing over 94": what the speaker gives is not the speaker's.
    bool givesAway(int owner, int number) const;

    static Owner opposite(Owner owner);

    /// "You" is whoever the other one is not.
    static void resolve(Owner& you, Owner other);

    /// "85 coins against their 15": nothing but a preposition and whose the second one is between.
    bool isSetAgainst(int a, int b) const;

    /// Behind a question that is little more than the amount the token that says whose it is: "Hundred? Theirs.", "Who
    /// gets the 94? I do." −1: none.
    int answeredBy(int number) const;

    /// "Eighty-five, twice.", "twice 75", "2 x 75", and no more in its sentence.
    bool isTwice(int number) const;

    /// "Eighty-five coins, the same for the two of us", "they get 56 and so do I": the token that names both; −1: none.
    int sharedBehind(int number) const;

    /// "Equal shares: eighty-five coins": the token that says so; −1: none.
    int sharedBefore(int number) const;

    const std::vector<Token>& m_tokens;
};

} // namespace app::extract
