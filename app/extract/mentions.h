#pragma once
#include "app/extract/tokens.h"
#include "app/svo/presentation.h"

namespace app::extract {

/// A place of a reply that names an option: by label, by both amounts, by one amount that only it has, or by position.
struct Mention
{
    enum class By { Label, Payoffs, Amount, Position };
    By by = By::Label;
    int place = -1; ///< 0 … 8 as shown; −1: amounts that no option has
    int first = 0;  ///< tokens [first, last]
    int last = 0;
    bool owned = false; ///< amounts whose owners the reply names
};

/// An amount of the item whose number word is cut off where the reply ends: "ninety-o".
struct BrokenNumber
{
    int first = 0; ///< token in which it starts
    double value = 0;
};
std::vector<BrokenNumber> brokenNumbers(const Text& text, const std::vector<Token>& tokens,
                                        const svo::Presentation& item);

/// A single amount and whom the words around it give it to.
enum class Owner { None, Me, Other, You, Both };
struct OwnedAmount
{
    int at = 0; ///< token of the number
    Owner owner = Owner::None;
    int ownerAt = -1; ///< token that names the owner
};
/// The amounts that form no pair, in the order of the reply; no sums or differences.
std::vector<OwnedAmount> ownedAmounts(const std::vector<Token>& tokens, const svo::Presentation& item);

/// Everything that names an option, in the order of the reply.
std::vector<Mention> mentionsOf(const std::vector<Token>& tokens, const svo::Presentation& item,
                                const std::vector<BrokenNumber>& broken = {});

/// Whether token `at` is a label of the item, and not a word ("I", "A") or part of something else ("an A"). −1: no.
int labelAt(const std::vector<Token>& tokens, int at, const svo::Presentation& item);

/// Adds the amounts: pairs that belong to the two persons, and single ones that only one option has.
void addAmounts(const std::vector<Token>& tokens, const svo::Presentation& item,
                const std::vector<BrokenNumber>& broken, std::vector<Mention>& mentions);

/// Adds the places of the list: "the third one", "row 4", "the row below A".
void addPositions(const std::vector<Token>& tokens, const svo::Presentation& item, std::vector<Mention>& mentions);

/// Adds words that point at one of two options named just before ("the former", "the second of the two") to the
/// mentions in the order of the reply.
void addReferents(const std::vector<Token>& tokens, std::vector<Mention>& mentions);

} // namespace app::extract
