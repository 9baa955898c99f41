#pragma once
#include "app/extract/mentions.h"

namespace app::extract {

/// The options written out one by one, as lines, cells, elements or a row of letters, and the one of them that is
/// marked: by a tick, a box, an arrow, a star, bold print, "yes", 1 among zeros, or words of choosing.
class Menu
{
public:
    /// `mentionOf`: per token the index of the mention that covers it, or −1. Nothing is kept of the arguments.
    Menu(const std::vector<Token>& tokens, const std::vector<Mention>& mentions, const std::vector<int>& mentionOf);

    bool isRow(const Mention& mention) const; ///< its label opens a row of the menu
    bool isMarked(const Mention& mention) const { return mention.first == m_marked; }

private:
    std::vector<int> m_labels; ///< tokens, in the order of the reply; empty: no menu
    int m_marked = -1;         ///< token of the marked label; −1: none or several
};

} // namespace app::extract
