#include "app/extract/reckonings.h"
#include "app/extract/plainwords.h"
#include <algorithm>
#include <cmath>
using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

constexpr int sentenceWords = 40;  ///< words of a sentence that are looked at
constexpr int farthest = 80;       ///< tokens between a letter and a lead or total said of it
constexpr double leadRounding = 2; ///< coins by which a lead may be misreckoned

/// What lies between two payoffs.
bool isLead(QStringView word)
{
    return isOf(word, {"ahead"_L1, "behind"_L1, "lead"_L1, "leading"_L1, "gap"_L1, "difference"_L1, "margin"_L1,
                       "advantage"_L1, "cushion"_L1, "separate"_L1, "separates"_L1, "divide"_L1, "divides"_L1,
                       "beat"_L1, "trail"_L1, "trailing"_L1, "winning"_L1});
}
bool isTotal(QStringView word)
{
    return isOf(word, {"total"_L1, "sum"_L1, "together"_L1, "combined"_L1, "altogether"_L1, "told"_L1});
}
bool isPerson(QStringView word)
{
    return isOf(word, {"i"_L1, "me"_L1, "they"_L1, "them"_L1, "other"_L1, "he"_L1, "she"_L1, "him"_L1, "her"_L1,
                       "stranger"_L1, "partner"_L1, "us"_L1, "theirs"_L1, "mine"_L1});
}
/// May stand between a lead or total and its number.
bool isLink(QStringView word)
{
    return isOf(word,
                {"of"_L1,    "by"_L1,      "is"_L1,   "then"_L1,  "exactly"_L1, "just"_L1,  "only"_L1,    "a"_L1,
                 "us"_L1,    "between"_L1, "the"_L1,  "two"_L1,   "both"_L1,    "our"_L1,   "payoffs"_L1, "amounts"_L1,
                 "makes"_L1, "make"_L1,    "that"_L1, "we"_L1,    "get"_L1,     "have"_L1,  "at"_L1,      "comes"_L1,
                 "to"_L1,    "me"_L1,      "we'd"_L1, "we'll"_L1, "and"_L1,     "being"_L1, "payoff"_L1,  "that's"_L1,
                 "them"_L1,  "other"_L1,   "over"_L1, "there"_L1, "we're"_L1});
}
/// A word that supposes, denies, compares, or makes the number a rough one.
bool isGuard(QStringView word)
{
    return isOf(word, {"if"_L1,       "not"_L1,       "no"_L1,      "never"_L1,   "than"_L1,    "rather"_L1,
                       "instead"_L1,  "could"_L1,     "would"_L1,   "might"_L1,   "but"_L1,     "or"_L1,
                       "whereas"_L1,  "while"_L1,     "about"_L1,   "around"_L1,  "roughly"_L1, "nearly"_L1,
                       "almost"_L1,   "under"_L1,     "least"_L1,   "most"_L1,    "from"_L1,    "row"_L1,
                       "option"_L1,   "elsewhere"_L1, "another"_L1, "rows"_L1,    "options"_L1, "though"_L1,
                       "although"_L1, "possible"_L1,  "maximum"_L1, "highest"_L1, "want"_L1,    "prefer"_L1}) ||
           word.endsWith("n't"_L1);
}

/// What is said of one number.
class Reckoning
{
public:
    Reckoning(std::vector<QStringView> before, std::vector<QStringView> after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    bool isGuarded() const
    {
        constexpr auto any = [](const std::vector<QStringView>& words) {
            return std::any_of(words.begin(), words.end(), [&](QStringView word) { return isGuard(word); });
        };
        const bool isJudged =
            isOf(after(behindUnit()), {"is"_L1, "sounds"_L1, "seems"_L1}); // "a lead of 70 is too much"
        const bool bound = !m_before.empty() && m_before.back() == "over"_L1;
        return isJudged || bound || any(m_before) || any(behindComparison());
    }

    /// "40 coins ahead", "a lead of 40", "40 coins more than the other".
    bool statesLead() const
    {
        const int k = behindUnit();
        if (isLead(after(k)) || (isOf(after(k), {"better"_L1, "worse"_L1}) && after(k + 1) == "off"_L1)) return true;
        const int noun = after(k + 1) == "the"_L1 ? k + 2 : k + 1; // "in front", "in the lead"
        if (after(k) == "in"_L1 && isOf(after(noun), {"front"_L1, "lead"_L1})) return true;
        return comparesPersons(k) || isLead(linkedBefore());
    }

    /// "131 in total", "together that makes 131", "143 coins between us".
    bool statesTotal() const
    {
        const int k = behindUnit();
        if (isTotal(after(k)) || (after(k) == "in"_L1 && isOf(after(k + 1), {"total"_L1, "sum"_L1, "all"_L1})))
            return true;
        const bool pot = after(k) == "in"_L1 && after(k + 1) == "the"_L1 && isOf(after(k + 2), {"pot"_L1, "kitty"_L1});
        return pot || isTotal(linkedBefore());
    }

    /// "143 coins between us": a total or a difference.
    bool sharesBetween() const
    {
        int k = behindUnit();
        k += isOf(after(k), {"lie"_L1, "lies"_L1});
        return after(k) == "between"_L1 && isOf(after(k + 1), {"us"_L1, "the"_L1, "both"_L1, "me"_L1});
    }

private:
    QStringView after(int k) const { return k < int(m_after.size()) ? m_after[std::size_t(k)] : QStringView(); }
    int behindUnit() const
    {
        int k = 0;
        while (isOf(after(k), {"coin"_L1, "coins"_L1, "point"_L1, "points"_L1}))
            ++k;
        return k;
    }

    /// "more than they", "fewer for them than for me"
    bool comparesPersons(int k) const
    {
        if (!isOf(after(k), {"more"_L1, "less"_L1, "fewer"_L1})) return false;
        ++k;
        const bool persons = after(k) == "for"_L1;
        while (persons && after(k) != "than"_L1 && k < int(m_after.size()))
            ++k;
        if (after(k) != "than"_L1) return false;
        ++k;
        while (isOf(after(k), {"the"_L1, "for"_L1}))
            ++k;
        return isPerson(after(k));
    }

    /// The words behind the number without those of its own comparison.
    std::vector<QStringView> behindComparison() const
    {
        std::vector<QStringView> words = m_after;
        const int k = behindUnit();
        const auto than = std::find(words.begin(), words.end(), "than"_L1);
        const bool better = isOf(after(k), {"better"_L1, "worse"_L1});
        if (than != words.end() && (comparesPersons(k) || better)) words.erase(than);
        return words;
    }

    /// The word before the number that it is linked to: "the gap between us is then 40".
    QStringView linkedBefore() const
    {
        auto word = m_before.rbegin();
        if (word != m_before.rend() && *word == "between"_L1) return {}; // "the difference between 96 and 98"
        if (word != m_before.rend() && *word == ","_L1 && after(behindUnit()).isEmpty())
            ++word; // "the widest gap between us, 70 coins"
        while (word != m_before.rend() && isLink(*word))
            ++word;
        return word == m_before.rend() ? QStringView() : *word;
    }

    std::vector<QStringView> m_before; ///< the words of the sentence before the number
    std::vector<QStringView> m_after;  ///< … and behind it
};

/// The words of a sentence of the reply around the number at `token`, from the label on.
Reckoning around(const Text& text, const std::vector<Token>& tokens, int label, int token)
{
    const auto at = [&](int i) -> const Token& { return tokens[std::size_t(i)]; };
    int from = token, to = token;
    while (from - 1 > label && token - from < sentenceWords && at(from - 1).sentence == at(token).sentence)
        --from;
    while (to + 1 < int(tokens.size()) && to - token < sentenceWords && at(to + 1).sentence == at(token).sentence)
        ++to;
    return {wordsBetween(text.key, at(from).start, at(token).start, sentenceWords),
            wordsBetween(text.key, at(token).end, at(to).end, sentenceWords)};
}

/// "In A we'd have 150": another label stands in the sentence of a number behind the label.
bool namesOther(const std::vector<Token>& tokens, int label, int number)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    const auto isOther = [&](int k) {
        const bool opens = at(k - 1).sentence != at(k).sentence; // "A lead of 70"
        return at(k).capital && at(k).letter != at(label).letter && at(k).letter >= u'A' && at(k).letter <= u'H' &&
               !(at(k).letter == u'A' && opens);
    };
    const int size = int(tokens.size());
    for (int k = number; k > label && number - k < sentenceWords && at(k).sentence == at(number).sentence; --k)
        if (isOther(k)) return true;
    for (int k = number; k < size && k - number < sentenceWords && at(k).sentence == at(number).sentence; ++k)
        if (isOther(k)) return true;
    return false;
}

/// "Five coins": a small number in words.
bool isCounted(const std::vector<Token>& tokens, int i)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(std::min(k, int(tokens.size()) - 1))]; };
    return at(i).is(Cue::Cardinal) && at(i).value > 1 &&
           at(at(i + 1).sign == u'-' ? i + 2 : i + 1).is(Cue::Unit, Cue::Sum);
}

} // namespace

bool misreckons(const Text& text, const std::vector<Token>& tokens, int label, const svo::Presentation& item, int place)
{
    constexpr double smallestTotal = 60;
    const svo::Allocation& own = item.payoffs[std::size_t(place)];
    const auto states = [&](double x) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [x](const Token& token) { return token.number && token.value == x; });
    };
    if (own.self != own.other && states(own.self) && states(own.other)) return false; // only its sum is wrong
    const double lead = std::abs(own.self - own.other), total = own.self + own.other;
    const int last = tokens[std::size_t(label)].sentence + 1;
    const int end = std::min(int(tokens.size()), label + 1 + farthest);
    for (int i = label + 1; i < end && tokens[std::size_t(i)].sentence <= last; ++i) {
        const double x = tokens[std::size_t(i)].value;
        if (!tokens[std::size_t(i)].number && !isCounted(tokens, i)) continue;
        const Reckoning said = around(text, tokens, label, i);
        if (said.isGuarded() || namesOther(tokens, label, i)) continue;
        const bool isLead = std::abs(x - lead) <= leadRounding, isTotal = x == total;
        if (said.sharesBetween() && !isLead && !isTotal) return true;
        if (said.sharesBetween()) continue;
        if ((said.statesTotal() && !isTotal && x >= smallestTotal) || (said.statesLead() && !isLead)) return true;
    }
    return false;
}

} // namespace app::extract
