#include "app/extract/attributions.h"
#include "app/extract/cases.h"
#include "app/extract/claims.h"
#include "app/extract/confirmed.h"
#include "app/extract/decision.h"
#include "app/extract/fields.h"
#include "app/extract/questions.h"
#include "app/extract/reasoning.h"
#include "app/extract/records.h"
#include "app/extract/slips.h"
#include "app/extract/speakers.h"
#include "app/extract/voices.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

/// `hasOwnLine` is set where the one who answers has a line of their own among those of others: "Me: E".
Extraction readPart(const Text& text, qsizetype to, const svo::Presentation& item, bool cutOff,
                    bool* hasOwnLine = nullptr)
{
    const std::vector<Token> tokens = withoutSlips(tokenize(text, to), item);
    const std::vector<Mention> mentions = mentionsOf(tokens, item, brokenNumbers(text, tokens, item));
    if (const auto numbered = numberedAnswer(tokens, mentions, item)) return *numbered;
    std::vector<Reading> readings = rolesOf(tokens, mentions);
    const bool own = heedSpeakers(tokens, readings);
    if (hasOwnLine) *hasOwnLine = own;
    heedQuestions(tokens, readings, item.item);
    heedCases(tokens, readings);
    heedConfirmedCases(tokens, readings);
    heedRecords(tokens, readings);
    heedFields(tokens, readings);
    heedVoices(text, tokens, readings);
    heedAttributions(text, tokens, readings);
    const Extraction result = decide(tokens, readings, item, cutOff);
    if (belies(text, tokens, item, result)) return {State::Ambiguous, -1, -1, -1, u"label_against_words"_s};
    return result;
}

/// Where a bare answer in the first paragraph ends, if a question to the one who answers stands below it: "C", then
/// "And if the amounts were doubled, would you choose differently?". The size of the text: nowhere.
qsizetype questionBelow(const Text& text)
{
    const std::vector<Token> tokens = tokenize(text, text.size());
    constexpr int bare = 4;
    int line = 0;
    while (line < int(tokens.size()) && tokens[std::size_t(line)].sign != u'\n')
        ++line;
    const auto isWord = [](const Token& token) { return token.sign.isNull(); };
    const auto end = tokens.begin() + line;
    if (end == tokens.end() || std::count_if(tokens.begin(), end, isWord) > bare ||
        std::none_of(tokens.begin(), end, [](const Token& token) { return !token.letter.isNull(); }))
        return text.size();
    bool asks = false;
    for (auto token = end + 1; token != tokens.end(); ++token) {
        if (token->sign == u'?' && asks) return end->start;
        if (token->ends) asks = false;
        asks |= token->is(Cue::You) && token + 1 != tokens.end() && (token + 1)->is(Cue::Choose);
    }
    return text.size();
}

bool isNumbered(const Extraction& reading)
{
    return reading.rule == "numbered_answer"_L1 || reading.rule == "other_questions"_L1;
}

} // namespace

Extraction read(const QString& reply, const svo::Presentation& item, bool cutOff)
{
    const Answer answer = withoutReasoning(reply);
    const Text text = fold(reply, answer.from, answer.to);
    bool hasOwnLine = false;
    Extraction result = readPart(text, text.size(), item, cutOff, &hasOwnLine);
    if (answer.unfinished && result.state != State::Extracted) // "<answer>B</answer><reason>I want" has its answer
        return {State::Truncated, -1, -1, -1, u"reasoning_unfinished"_s};
    const qsizetype turn =
        isNumbered(result) || hasOwnLine ? text.size() : std::min(nextTurn(text), questionBelow(text));
    if (turn < text.size()) { // the first answer holds, if there is one before the next turn
        const Extraction before = readPart(text, turn, item, false);
        if (before.state == State::Extracted || before.state == State::Ambiguous) result = before;
    }
    if (result.start >= 0) {
        result.start = text.from[std::size_t(result.start)];
        result.end = text.to[std::size_t(result.end - 1)];
    }
    return result;
}

bool looksLikeRefusal(const QString& reply)
{
    const Answer answer = withoutReasoning(reply);
    const Text text = fold(reply, answer.from, answer.to);
    return declines(tokenize(text, text.size()));
}

} // namespace app::extract
