#pragma once
#include "app/extract/menu.h"

namespace app::extract {

/// What the layout of a reply says of its options: lists, ticks, boxes, tables, keys and values, quotations.
class Layout
{
public:
    /// `mentionOf`: per token the index of the mention that covers it, or −1. All three must outlive the layout.
    Layout(const std::vector<Token>& tokens, const std::vector<Mention>& mentions, const std::vector<int>& mentionOf);

    bool isListed(const Mention& mention) const;   ///< a row of a list of options, or a key of a map of options
    bool isMarked(const Mention& mention) const;   ///< a ticked row, box or column; the only "true"
    bool isUnticked(const Mention& mention) const; ///< an empty box, a cross or "no" stands with it
    bool isTagged(const Mention& mention) const;   ///< all that an element holds: "<output>B</output>"
    bool isNumbered(const Mention& mention) const; ///< of a ranking within a line: "1. C 2. D 3. E"
    bool isQuoted(const Mention& mention) const;   ///< inside a longer quotation
    /// The number of the quotation that a token stands in, or 0. A quotation ends in its paragraph.
    int quoteOf(int token) const { return m_quoteOf[std::size_t(token)]; }

private:
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }
    int size() const { return int(m_tokens.size()); }
    void findLists();
    void findColumn();
    void findBoxes();
    void findQuotes();
    void findRuns();
    /// Only amounts and their owners stand between a label and the next one of the menu.
    bool isNextInMenu(const Mention& left, const Mention& right) const;
    /// A quotation that says more than an answer, and is not given as one: "my motto is 'take I and run'".
    bool isOrder(int open) const;
    bool isSaying(int open, int close) const;
    int rankOf(const Mention& mention) const; ///< the number before it: "2. D"; 0: none
    /// The box right before amounts in a list without letters: 1 ticked, 0 empty, −1 none.
    int isBoxed(const Mention& mention) const;
    int boxAt(int i) const;                       ///< 1: a ticked box starts at i; 0: an empty one; −1: none
    bool saysYes(const Mention& mention) const;   ///< "B": true
    bool saysChosen(int i) const;                 ///< "(my choice)"
    bool cellSaysChosen(int i) const;             ///< "| **chosen** |"
    bool describes(const Mention& mention) const; ///< a label at the start of a sentence, before a colon

    const std::vector<Token>& m_tokens;
    const std::vector<Mention>& m_mentions;
    const std::vector<int>& m_mentionOf;
    const Menu m_menu;
    std::vector<int> m_lineOf;      ///< per token
    std::vector<bool> m_listLine;   ///< per line
    std::vector<bool> m_tickedLine; ///< per line
    std::vector<bool> m_inRun;      ///< per mention: one of all labels in a row, "(A, B, C, … or I)"
    std::vector<bool> m_quoted;     ///< per token
    std::vector<int> m_quoteOf;     ///< per token
    int m_ticks = 0;
    int m_zeros = 0;              ///< labels whose value is 0
    int m_keys = 0;               ///< labels as keys: {"A": 0.1, …}
    int m_yes = 0;                ///< labels whose value is "true"
    int m_column = -1;            ///< first token of the label whose column of a table is ticked
    bool m_boxBehind = false;     ///< boxes stand behind their labels: "A [ ]  B [x]"
    bool m_describesEach = false; ///< the reply goes through the options one by one
};

} // namespace app::extract
