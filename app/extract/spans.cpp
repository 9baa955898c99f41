#include "app/extract/spans.h"
#include <algorithm>

namespace app::extract {

bool isDress(const Token& token)
{
    return isOneOf(token, u"*_\"'`()[]{}<>$\\#~|/");
}

bool isMargin(const std::vector<Token>& tokens, int number)
{
    const int size = int(tokens.size());
    int noun = number + 1;
    while (noun < size && noun - number <= 2 &&
           (tokens[std::size_t(noun)].sign == u'-' || tokens[std::size_t(noun)].is(Cue::Unit)))
        ++noun;
    return noun < size && tokens[std::size_t(noun)].says(u"lead", u"gap", u"edge", u"margin", u"cushion", u"buffer",
                                                         u"advantage", u"difference", u"surplus", u"spread",
                                                         u"distance", u"deficit", u"headstart", u"head start");
}

namespace {

/// "Ah no, …", "oh, no": two letters that open the sentence.
bool isInterjection(const std::vector<Token>& tokens, int i)
{
    const auto at = [&](int k) -> const Token& { return tokens[std::size_t(k)]; };
    return i > 0 && at(i).sign.isNull() && at(i).word.size() == 2 && !at(i).number &&
           !(at(i).cues & ~bits(Cue::Filler, Cue::Wait, Cue::Word)) && at(i - 1).ends;
}

} // namespace

bool opensNo(const std::vector<Token>& tokens, int from, int to)
{
    const auto at = [&](int i) -> const Token& { return tokens[std::size_t(i)]; };
    for (int i = std::max(1, from); i + 1 < to; ++i)
        if (at(i).is(Cue::Not) && !at(i).is(Cue::Reject, Cue::Than) &&
            (at(i - 1).ends || at(i - 1).sign == dashMark || at(i - 1).sign == u',' || at(i - 1).sign == u')' ||
             at(i - 1).sign == dotsMark || at(i - 1).is(Cue::But) || (at(i - 1).is(Cue::Or) && i - 1 == from + 1) ||
             isInterjection(tokens, i - 1)) &&
            (at(i + 1).sign == u',' || at(i + 1).ends || at(i + 1).sign == dashMark || at(i + 1).sign == u':'))
            return true;
    return false;
}

bool onlySigns(const std::vector<Token>& tokens, int from, int to)
{
    for (int i = from; i < to; ++i) {
        const Token& token = tokens[std::size_t(i)];
        if (token.sign == u'\n' || (token.sign.isNull() && !token.is(Cue::Option, Cue::Fluff, Cue::Unit))) return false;
    }
    return true;
}

std::vector<bool> quotedTokens(const std::vector<Token>& tokens)
{
    std::vector<bool> all(tokens.size(), false);
    bool open = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool mark = tokens[i].sign == u'"';
        all[i] = open || mark;
        if (mark) open = !open;
    }
    if (open) all.assign(tokens.size(), true);
    return all;
}

} // namespace app::extract
