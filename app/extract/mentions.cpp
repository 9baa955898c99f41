#include "app/extract/mentions.h"
#include "app/extract/spelled.h"
#include <algorithm>

namespace app::extract {

std::vector<BrokenNumber> brokenNumbers(const Text& text, const std::vector<Token>& tokens,
                                        const svo::Presentation& item)
{
    constexpr qsizetype shortest = 3;       // letters of a beginning that can be told
    constexpr qsizetype shortestPhrase = 8; // of "half a hundred", "one hundred"
    std::vector<BrokenNumber> all;
    if (tokens.empty()) return all;
    const bool hyphen = tokens.size() > 1 && tokens.back().sign == u'-'; // "ninety-"
    const Token& last = tokens[tokens.size() - 1 - hyphen];
    if (!last.sign.isNull() || last.digits) return all;
    if (last.cues & ~bits(Cue::Cardinal, Cue::Number)) return all; // "for" is a word of its own
    const QString key = text.key.first(last.end) + (hyphen ? QStringLiteral(" ") : QString());
    std::vector<double> values;
    for (const svo::Allocation& payoff : item.payoffs)
        values.insert(values.end(), {payoff.self, payoff.other});
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    qsizetype longest = 0;
    for (const double value : values) {
        qsizetype begun = 0;
        for (const QString& spelling : spellings(int(value), Language::English)) {
            if (key.endsWith(spelling)) return {};     // finished
            if (spelling.contains(u" and ")) continue; // "one and ninety"
            const qsizetype least = spelling.contains(u"hundred") ? shortestPhrase : shortest;
            for (qsizetype n = std::min(spelling.size() - 1, key.size()); n >= least && n > begun; --n) {
                const qsizetype from = key.size() - n;
                if (key.endsWith(QStringView(spelling).first(n)) && (from == 0 || !isWordPart(key[from - 1])))
                    begun = n;
            }
        }
        if (begun < shortest || begun < longest) continue;
        if (begun > longest) all.clear();
        longest = begun;
        const auto starts = [&](const Token& token) { return token.start >= key.size() - begun; };
        const auto first = std::find_if(tokens.begin(), tokens.end(), starts);
        if (first != tokens.end()) all.push_back({int(first - tokens.begin()), value});
    }
    return all;
}

namespace {

/// The option with the label A has the amount.
bool isAmountOfFirst(double value, const svo::Presentation& item)
{
    const int place = item.placeOf(QStringLiteral("A"));
    if (place < 0) return false;
    const svo::Allocation& payoff = item.payoffs[std::size_t(place)];
    return payoff.self == value || payoff.other == value;
}

/// "A 98–54 split", "a 63/68 row", "a fifty for me": an article.
bool isArticle(const std::vector<Token>& tokens, int at, const svo::Presentation& item)
{
    if (tokens[std::size_t(at)].letter == u'A' && tokens[std::size_t(at)].is(Cue::Fluff) &&
        at + 2 < int(tokens.size()) && tokens[std::size_t(at + 1)].number &&
        (!tokens[std::size_t(at + 1)].digits || !isAmountOfFirst(tokens[std::size_t(at + 1)].value, item)) &&
        tokens[std::size_t(at + 2)].is(Cue::Me, Cue::Other, Cue::Fluff))
        return true;
    if (tokens[std::size_t(at)].letter != u'A' || at + 4 >= int(tokens.size())) return false;
    const Token& noun = tokens[std::size_t(at + 4)];
    return tokens[std::size_t(at)].is(Cue::Fluff) && tokens[std::size_t(at + 1)].number &&
           !tokens[std::size_t(at + 2)].sign.isNull() && tokens[std::size_t(at + 3)].number && noun.is(Cue::Option) &&
           !noun.is(Cue::Answer);
}

/// The letter names one of the two persons: "85 for A and 85 for B".
bool isPerson(const std::vector<Token>& tokens, int at)
{
    const auto given = [&](int i) {
        if (i < 2 || i >= int(tokens.size()) || tokens[std::size_t(i)].letter.isNull() ||
            !tokens[std::size_t(i)].capital)
            return false;
        const Token& amount = tokens[std::size_t(i - 2)];
        const bool unit = amount.is(Cue::Unit) && i > 2 && tokens[std::size_t(i - 3)].number;
        return tokens[std::size_t(i - 1)].is(Cue::Fluff) && tokens[std::size_t(i - 1)].sign.isNull() &&
               (amount.number || unit);
    };
    const auto givenToA = [&](int i) { // "for a" is one phrase
        return i > 0 && i < int(tokens.size()) && tokens[std::size_t(i)].is(Cue::Third) &&
               tokens[std::size_t(i)].end - tokens[std::size_t(i)].start == 5 && tokens[std::size_t(i - 1)].number;
    };
    if (!given(at)) return false;
    for (int i = at + 3; i <= at + 6; ++i)
        if (given(i)) return true;
    for (int i = at - 6; i <= at - 3; ++i)
        if (given(i) || givenToA(i)) return true;
    return false;
}

/// The option whose letter a word spells ("Charlie, please", "option Delta", "Bee"), where it can mean nothing else:
/// asked for by the words before it, or first in a reply that says little more. −1: none.
int spelledLabelAt(const std::vector<Token>& tokens, int at, const svo::Presentation& item)
{
    constexpr std::size_t fewTokens = 6, severalTokens = 16;
    const QChar letter = tokens[std::size_t(at)].spelled;
    if (letter.isNull()) return -1;
    const auto get = [&](int i) { return i >= 0 && i < int(tokens.size()) ? &tokens[std::size_t(i)] : nullptr; };
    const Token* before = get(at - 1);
    const Token* next = get(at + 1);
    const bool parted = !next || !next->sign.isNull() || next->is(Cue::Because, Cue::Filler, Cue::Settle);
    if (!parted) return -1;
    if (next && next->is(Cue::Settle) && !next->is(Cue::Me, Cue::It)) return -1; // "Golf is my favourite sport"
    const Token* verb = before && before->sign == u':' ? get(at - 2) : before;
    const bool place = QStringView(u"EGHI").contains(letter); // "I'd love to go to India"
    if (verb && verb->sign.isNull() && (verb->is(Cue::Option, Cue::Answer) || (verb->is(Cue::Choose) && !place)))
        return item.placeOf(letter);
    if (before) return -1;
    const Token* then = get(at + 2);
    const bool pleads = next && ((next->is(Cue::Settle) && next->is(Cue::Me, Cue::It)) ||
                                 (next->sign == u',' && then && then->is(Cue::Filler) && !then->is(Cue::And)));
    const auto behind = tokens.begin() + at + 1;
    const bool spells = std::any_of(behind, tokens.end(), [letter](const Token& token) {
        return !token.spelled.isNull() && token.spelled != letter; // "Alfa! Not Foxtrot"
    });
    const bool says = tokens.size() <= fewTokens && at + 2 < int(tokens.size()) &&
                      !(next && next->sign == u'!') && // not "Bravo!"
                      std::all_of(behind, tokens.end(), [](const Token& token) {
                          return !token.sign.isNull() ||
                                 token.is(Cue::Fluff, Cue::Option, Cue::Filler, Cue::Settle, Cue::It, Cue::Me);
                      });
    return pleads || says || (spells && tokens.size() <= severalTokens) ? item.placeOf(letter) : -1;
}

} // namespace

std::vector<Mention> mentionsOf(const std::vector<Token>& tokens, const svo::Presentation& item,
                                const std::vector<BrokenNumber>& broken)
{
    std::vector<Mention> mentions;
    addPositions(tokens, item, mentions);
    std::vector<bool> covered(tokens.size(), false); // "the row below A" is no mention of A
    for (const Mention& position : mentions)
        for (int i = position.first; i <= position.last; ++i)
            covered[std::size_t(i)] = true;
    for (int i = 0; i < int(tokens.size()); ++i)
        if (!covered[std::size_t(i)] && !isPerson(tokens, i) && !isArticle(tokens, i, item)) {
            const int label = labelAt(tokens, i, item);
            const int named = label < 0 ? spelledLabelAt(tokens, i, item) : label;
            if (named >= 0) mentions.push_back({Mention::By::Label, named, i, i, false});
        }
    std::vector<Mention> amounts;
    addAmounts(tokens, item, broken, amounts);
    mentions.insert(mentions.begin(), amounts.begin(), amounts.end());
    const auto byToken = [](const Mention& a, const Mention& b) { return a.first < b.first; };
    std::stable_sort(mentions.begin(), mentions.end(), byToken);
    addReferents(tokens, mentions);
    std::stable_sort(mentions.begin(), mentions.end(), byToken);
    return mentions;
}

} // namespace app::extract
