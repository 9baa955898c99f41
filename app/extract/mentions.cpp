#include "app/extract/mentions.h"
#include <algorithm>

namespace app::extract {

std::vector<Mention> mentionsOf(const std::vector<Token>& tokens, const svo::Presentation& item)
{
    std::vector<Mention> mentions;
    addPositions(tokens, item, mentions);
    std::vector<bool> covered(tokens.size(), false); // "the row below A" is no mention of A
    for (const Mention& position : mentions)
        for (int i = position.first; i <= position.last; ++i)
            covered[std::size_t(i)] = true;
    for (int i = 0; i < int(tokens.size()); ++i)
        if (const int label = covered[std::size_t(i)] ? -1 : labelAt(tokens, i, item); label >= 0)
            mentions.push_back({Mention::By::Label, label, i, i, false});
    std::vector<Mention> amounts;
    addAmounts(tokens, item, amounts);
    mentions.insert(mentions.begin(), amounts.begin(), amounts.end());
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.first < b.first; });
    return mentions;
}

} // namespace app::extract
