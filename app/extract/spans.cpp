#include "app/extract/spans.h"
#include <algorithm>
#include <set>

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

bool isTakenBySomebody(const std::vector<Token>& tokens, int token)
{
    static const std::set<QStringView> verbs{u"chose",     u"picked",    u"took",       u"selected",   u"went for",
                                             u"went with", u"opted for", u"preferred",  u"settled on", u"answered",
                                             u"voted for", u"clicked",   u"ticked",     u"marked",     u"typed",
                                             u"wrote",     u"swore by",  u"decided on", u"by",         u"clicked on"};
    static const std::set<QStringView> articles{u"the", u"a", u"an", u"another", u"some", u"this", u"that"};
    static const std::set<QStringView> own{
        u"answer",  u"pick",      u"letter", u"option", u"selection", u"vote",  u"preference", u"row",   u"calculation",
        u"persona", u"character", u"role",   u"choice", u"decision",  u"goal",  u"gut",        u"heart", u"head",
        u"voice",   u"side",      u"part",   u"mind",   u"brain",     u"task",  u"conscience", u"coin",  u"die",
        u"dice",    u"finger",    u"hand",   u"cursor", u"rule",      u"system"};
    constexpr int longest = 10; // tokens of the clause
    const auto at = [&](int i) -> const Token& { return tokens[std::size_t(i)]; };
    int verb = token - 1;
    while (verb > 0 && token - verb < 3 && at(verb).sign.isNull() && at(verb).is(Cue::Fluff, Cue::Option) &&
           !verbs.contains(at(verb).word))
        --verb;
    if (verb > 1 && at(verb).says(u"by", u"on", u"for") && at(verb - 1).sign.isNull()) --verb; // "swore by"
    const bool swore = verb >= 0 && at(verb).says(u"swore", u"opted", u"voted", u"settled");
    if (verb == 1 && at(0).is(Cue::Other) && !at(0).is(Cue::Me) && verbs.contains(at(verb).word)) return true;
    if (verb < 2 || !(verbs.contains(at(verb).word) || swore)) return false;
    bool noun = false;
    for (int i = verb - 1; i >= 0 && verb - i <= longest; --i) {
        const Token& word = at(i);
        const bool behind = i > 0 && at(i - 1).says(u"before", u"next to", u"beside", u"behind", u"ahead of") &&
                            word.says(u"me", u"us");
        if (own.contains(word.word) || word.is(Cue::So, Cue::Not) || (word.is(Cue::Me) && !behind) ||
            word.letter == u'I')
            return noun && articles.contains(word.word) && (i == 0 || at(i - 1).ends);
        if (i < verb - 1 || behind || (!word.cues && word.sign.isNull())) noun = true;
        if (articles.contains(word.word) && (i == 0 || at(i - 1).ends)) return noun;
        if (!word.sign.isNull() && word.sign != u'\'') return false;
    }
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
