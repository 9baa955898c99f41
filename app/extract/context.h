#pragma once
#include "app/extract/mentions.h"

namespace app::extract {

/// What stands around a mention. Every look goes a bounded number of tokens far.
class Context
{
public:
    Context(const std::vector<Token>& tokens, const std::vector<Mention>& mentions);

    /// What governs a mention from the left, behind articles, signs and nouns of an option.
    struct Left
    {
        const Token* hit = nullptr; ///< the word that governs it; null at the start of the sentence
        int hitAt = -1;
        bool colon = false; ///< a colon, arrow or the like stands between
        bool comma = false; ///< hit is behind a comma
        bool be = false;
        bool it = false;
        bool filler = false;        ///< "okay", "then" or the like stands between
        bool opensSentence = false; ///< nothing else stands before it
        bool optionColon = false;   ///< "option: B"
        bool list = false;          ///< a comma or "and"/"or" joins it to the mention before
        int listMention = -1;       ///< last token of that mention
        bool negated = false;       ///< the governing verb is negated
        bool negatedBefore = false;
        bool third = false; ///< somebody else is the subject
        bool past = false;
        bool hedge = false;
        bool likely = false; ///< the hedge still commits
        bool wait = false;   ///< something was taken back earlier in the sentence
        bool condition = false;
        bool undecided = false;
    };
    Left leftOf(const Mention& mention) const;

    struct Right
    {
        int at = -1;       ///< first token behind the mention, its brackets and amounts
        bool end = false;  ///< the sentence or clause ends there
        bool last = false; ///< the sentence ends there
        bool because = false;
        bool undecided = false; ///< "would do", "也可以"
        bool bad = false;
        bool settles = false;
        bool chooses = false;
        bool condition = false;
        bool question = false;
        bool between = false;   ///< "C和D之间"
        bool preferred = false; ///< "H over I": the sentence compares it with one other option and ends
    };
    Right rightOf(const Mention& mention) const;

    bool endsClause(const Right& right) const { return right.end; }
    bool isAlone(const Mention& mention) const;      ///< nothing else of weight in its sentence
    bool opensReply(const Mention& mention) const;   ///< nothing of weight before it
    bool isListed(const Mention& mention) const;     ///< a row of a list of options
    bool isMarked(const Mention& mention) const;     ///< a ticked row or box
    bool isStruckOut(const Mention& mention) const;  ///< "~~B~~"
    bool isQuoted(const Mention& mention) const;     ///< inside a longer quotation
    bool chosenBefore(const Mention& mention) const; ///< a verb of choosing in the sentence before it
    /// Tokens that take the option named last, where no condition or negation stands before them.
    std::vector<int> anaphors() const;
    /// The "or"/"and" between two neighbouring mentions of one sentence; null where more stands between.
    const Token* jointBetween(const Mention& left, const Mention& right) const;

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    bool inSentence(int i, int of) const { return i >= 0 && i < size() && at(i).sentence == at(of).sentence; }
    int skipAmounts(int i) const;
    bool describes(const Mention& mention) const; ///< a label at the start of a sentence, before a colon
    void findLists();
    void findQuotes();
    void scanLeft(Left& left, int from) const;

    const std::vector<Token>& m_tokens;
    std::vector<int> m_mentionOf; ///< per token: index of the mention that covers it, or −1
    std::vector<const Mention*> m_byIndex;
    std::vector<int> m_lineOf;      ///< per token
    std::vector<bool> m_listLine;   ///< per line
    std::vector<bool> m_tickedLine; ///< per line
    std::vector<bool> m_quoted;     ///< per token
    int m_ticks = 0;
    bool m_describesEach = false; ///< the reply goes through the options one by one
};

} // namespace app::extract
