#include "app/extract/mentions.h"
#include <algorithm>

namespace app::extract {

namespace {

/// The place an ordinal names: "the third one", "the last option", "第二个".
int placeOfOrdinal(const std::vector<Token>& tokens, int at)
{
    const Token& token = tokens[std::size_t(at)];
    const int count = svo::optionCount;
    for (int i = at + 1; i < std::min(int(tokens.size()), at + 3); ++i) {
        const Token& next = tokens[std::size_t(i)];
        if (next.is(Cue::Ask) && !next.is(Cue::Option)) return -1;     // "the first question"
        if (next.number || next.is(Cue::Answer, Cue::Past)) return -1; // "one of the last two", "first thought"
        if (!next.is(Cue::Fluff)) break;
    }
    for (int i = at - 1; i >= std::max(0, at - 10) && !tokens[std::size_t(i)].is(Cue::Option); --i)
        if (tokens[std::size_t(i)].is(Cue::Ask) && !tokens[std::size_t(i)].is(Cue::Answer) && i > 0 &&
            tokens[std::size_t(i - 1)].is(Cue::Ordinal))
            return -1; // "in the third question …, in the fourth one …"
    const int value = int(token.value);
    if (value == 10) return count / 2;
    return value > 0 ? value - 1 : count + value;
}

/// "Option four", "row 4" where the labels are no numbers. −1: none.
int placeOfCount(const std::vector<Token>& tokens, int at)
{
    const Token& token = tokens[std::size_t(at)];
    if (at == 0 || !(token.digits || token.is(Cue::Cardinal))) return -1;
    const Token& before = tokens[std::size_t(at - 1)];
    if (!before.is(Cue::Option) || before.is(Cue::Answer, Cue::Ask, Cue::Choose)) return -1;
    const int value = int(token.value);
    return value >= 1 && value <= svo::optionCount && value == token.value ? value - 1 : -1;
}

/// A noun of an option stands shortly before: "the row in the …".
bool isInside(const std::vector<Token>& tokens, int at)
{
    for (int i = at - 1; i >= std::max(0, at - 5); --i) {
        if (tokens[std::size_t(i)].is(Cue::Option)) return true;
        if (!tokens[std::size_t(i)].is(Cue::Fluff, Cue::Filler)) return false;
    }
    return false;
}

/// An ordinal counts where a noun of an option stands with it, or an article before it and nothing behind it.
bool namesOption(const std::vector<Token>& tokens, int at)
{
    const int size = int(tokens.size());
    const Token* before = at > 0 ? &tokens[std::size_t(at - 1)] : nullptr;
    bool one = false;
    for (int i = at + 1; i < std::min(size, at + 3); ++i) {
        const Token& next = tokens[std::size_t(i)];
        if (next.is(Cue::Option)) return true;
        if (one && (next.ends || next.sign == u',') && (!before || before->is(Cue::Fluff))) return true;
        if (next.is(Cue::Fluff) && next.end - next.start == 3) { // "the third one"
            one = true;
            continue;
        }
        if (int(tokens[std::size_t(at)].value) == 10 && !next.running) // "the one in the middle of the list"
            return (next.is(Cue::Fluff) || !next.sign.isNull()) && isInside(tokens, at);
        if (next.running && next.is(Cue::Fluff)) continue; // "中间那个选项"
        if (!next.sign.isNull() || next.is(Cue::Settle, Cue::Choose, Cue::Because)) break;
        if (!next.is(Cue::Fluff)) return false;
        break;
    }
    if (before && before->is(Cue::Option)) return true;
    if ((!before || before->ends) && tokens[std::size_t(at)].end - tokens[std::size_t(at)].start > 9) return true;
    return tokens[std::size_t(at)].running ||
           (before && before->is(Cue::Fluff, Cue::Choose, Cue::It) && !before->is(Cue::If, Cue::Because));
}

} // namespace

std::vector<Mention> mentionsOf(const std::vector<Token>& tokens, const svo::Presentation& item)
{
    std::vector<Mention> mentions;
    addAmounts(tokens, item, mentions);
    for (int i = 0; i < int(tokens.size()); ++i) {
        const Token& token = tokens[std::size_t(i)];
        if (const int label = labelAt(tokens, i, item); label >= 0) {
            mentions.push_back({Mention::By::Label, label, i, i, false});
        } else if (const int counted = placeOfCount(tokens, i); counted >= 0) {
            mentions.push_back({Mention::By::Position, counted, i, i, false});
        } else if (token.is(Cue::Ordinal) && !token.number && namesOption(tokens, i)) {
            const int place = placeOfOrdinal(tokens, i);
            if (place >= 0) mentions.push_back({Mention::By::Position, place, i, i, false});
        }
    }
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.first < b.first; });
    return mentions;
}

} // namespace app::extract
