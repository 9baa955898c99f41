#include "app/extract/decision.h"
#include "app/extract/reasoning.h"

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

Extraction readPart(const Text& text, qsizetype from, qsizetype to, const svo::Presentation& item, bool cutOff)
{
    const std::vector<Token> tokens = tokenize(text, from, to);
    const std::vector<Mention> mentions = mentionsOf(tokens, item);
    if (const auto numbered = numberedAnswer(tokens, mentions, item)) return *numbered;
    return decide(tokens, rolesOf(tokens, mentions), item, cutOff);
}

} // namespace

Extraction read(const QString& reply, const svo::Presentation& item, bool cutOff)
{
    const Text text = fold(reply);
    const Answer answer = withoutReasoning(text);
    if (answer.unfinished) return {State::Truncated, -1, -1, -1, u"reasoning_unfinished"_s};
    Extraction result = readPart(text, answer.from, answer.to, item, cutOff);
    const qsizetype turn = result.rule == "numbered_answer"_L1 || result.rule == "other_questions"_L1
                               ? answer.to
                               : nextTurn(text, answer.from, answer.to);
    if (turn < answer.to) {
        const Extraction before = readPart(text, answer.from, turn, item, false);
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
    const Text text = fold(reply);
    const Answer answer = withoutReasoning(text);
    return declines(tokenize(text, answer.from, answer.to));
}

} // namespace app::extract
