#include "app/extract/decision.h"
#include "app/extract/reasoning.h"

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

Extraction readPart(const Text& text, qsizetype to, const svo::Presentation& item, bool cutOff)
{
    const std::vector<Token> tokens = tokenize(text, to);
    const std::vector<Mention> mentions = mentionsOf(tokens, item);
    if (const auto numbered = numberedAnswer(tokens, mentions, item)) return *numbered;
    return decide(tokens, rolesOf(tokens, mentions), cutOff);
}

bool isNumbered(const Extraction& reading)
{
    return reading.rule == "numbered_answer"_L1 || reading.rule == "other_questions"_L1;
}

} // namespace

Extraction read(const QString& reply, const svo::Presentation& item, bool cutOff)
{
    const Answer answer = withoutReasoning(reply);
    if (answer.unfinished) return {State::Truncated, -1, -1, -1, u"reasoning_unfinished"_s};
    const Text text = fold(reply, answer.from, answer.to);
    Extraction result = readPart(text, text.size(), item, cutOff);
    const qsizetype turn = isNumbered(result) ? text.size() : nextTurn(text);
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
