#pragma once
#include "app/extract/mentions.h"
#include <string_view>

namespace app::extract {

/// What the reply does with an option where it names it, from nothing to an explicit choice.
enum class Role {
    Named,       ///< mentioned only
    Rejected,    ///< "not B", "rather than B", "B is too much"
    Conditional, ///< "if we met again, B"
    Tempted,     ///< "at first I thought of B"
    Hedged,      ///< "maybe B", "B or C", "between B and C"
    Suggested,   ///< a hint that counts only where nothing better is said: "the fairest is B"
    Implied,     ///< stands as an answer: alone in its sentence, "so B", "it's B"
    Chosen       ///< "I choose B", "answer: B", "B it is"
};

/// One mention with its role and the name of the rule that gave it.
struct Reading
{
    Mention mention;
    Role role = Role::Named;
    const char* rule = "";
    /// It came to its role by this rule.
    bool isBy(std::string_view name) const { return name == rule; }
};

/// The role of every mention, in the order of the reply. Linear: each looks at most a fixed number of tokens around.
std::vector<Reading> rolesOf(const std::vector<Token>& tokens, const std::vector<Mention>& mentions);

} // namespace app::extract
