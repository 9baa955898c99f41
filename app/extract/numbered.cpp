#include "app/extract/decision.h"
#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace app::extract {

namespace {

/// Each option has one number only.
bool isRanking(const std::map<int, const Mention*>& answers)
{
    std::array<int, svo::optionCount> count{};
    for (const auto& [number, mention] : answers)
        if (++count.at(std::size_t(mention->place)) > 1) return false;
    return true;
}

/// "1. A 2. B 3. C 4. D": the menu again.
bool isMenu(const std::map<int, const Mention*>& answers)
{
    constexpr std::size_t rows = 3;
    return answers.size() >= rows && std::all_of(answers.begin(), answers.end(), [](const auto& answer) {
               return answer.second->place == answer.first - 1;
           });
}

/// The number of a question that stands at i, in digits or words beside its noun: "question 4", "Question four", "the
/// fourth question"; in a key of a record: "svo_4". 0: none.
int questionAt(const std::vector<Token>& tokens, int i)
{
    const auto get = [&](int k) { return k >= 0 && k < int(tokens.size()) ? &tokens[std::size_t(k)] : nullptr; };
    const Token* before = get(i - 1);
    const Token* after = get(i + 1);
    const Token& token = tokens[std::size_t(i)];
    const bool asks = before && before->is(Cue::Ask);
    const bool asked = after && after->is(Cue::Ask);
    if (token.number) {
        const Token* quote = get(i - 3);
        const bool key = quote && quote->sign == u'"' && after && after->sign == u'"' && before->sign == u'_' &&
                         get(i + 2) && get(i + 2)->sign == u':'; // {"svo_4": "D"}
        const Token* noun = get(i - 3);
        const bool value = noun && noun->is(Cue::Ask) && before->sign == u':' && get(i - 2)->sign == u'"' && after &&
                           after->sign == u','; // {"question": 4, "answer": "C"}
        return asks || key || value ? int(token.value) : 0;
    }
    if (token.is(Cue::Cardinal) && asks) return int(token.value);
    return token.is(Cue::Ordinal) && asked && token.value > 0 && token.value < svo::optionCount ? int(token.value) : 0;
}

/// Below the last row of a numbered list a sentence chooses: "1) D … 2) E … I'll follow my ranking and take D".
bool concludes(const std::vector<Token>& tokens, const std::vector<Mention>& mentions, const Mention& row)
{
    constexpr int clause = 12; // tokens before the label
    int below = row.last + 1;
    while (below < int(tokens.size()) && tokens[std::size_t(below)].sign != u'\n')
        ++below;
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        if (mention.by != Mention::By::Label || mention.first < below) return false;
        for (int i = mention.first - 1; i > below && mention.first - i <= clause && !tokens[std::size_t(i)].ends; --i)
            if (tokens[std::size_t(i)].is(Cue::Choose, Cue::So, Cue::Answer)) return true;
        return false;
    });
}

/// May stand between the number of a question and its answer.
bool joinsAnswer(const Token& token)
{
    return !token.sign.isNull() ||
           token.is(Cue::Fluff, Cue::Option, Cue::Answer, Cue::Choose, Cue::Me, Cue::Be, Cue::It, Cue::Past, Cue::Ask);
}

} // namespace

std::optional<Extraction> numberedAnswer(const std::vector<Token>& tokens, const std::vector<Mention>& mentions,
                                         const svo::Presentation& item)
{
    std::map<int, const Mention*> answers;
    bool named = false; // a question of one of them by its noun
    for (const Mention& mention : mentions) {
        if (mention.by != Mention::By::Label) continue;
        int i = mention.first - 1;
        if (i >= 1 && tokens[std::size_t(i)].sign == u':' && tokens[std::size_t(i - 1)].is(Cue::Benign))
            return std::nullopt; // "And for the present one: E"
        if (i >= 1 && tokens[std::size_t(i)].sign == u':' && tokens[std::size_t(i - 1)].sign == u')') { // "(this one):"
            constexpr int longestAside = 5;
            int open = i - 1;
            while (open > 0 && i - open < longestAside && tokens[std::size_t(open)].sign != u'(')
                --open;
            if (tokens[std::size_t(open)].sign == u'(' && open > 0 && questionAt(tokens, open - 1)) i = open - 1;
        }
        constexpr int longestDress = 8; // tokens of ', "answer": "'
        while (i >= 0 && mention.first - i < longestDress && !tokens[std::size_t(i)].number && !questionAt(tokens, i) &&
               tokens[std::size_t(i)].sign != u'\n' && joinsAnswer(tokens[std::size_t(i)]))
            --i;
        const int question = i < 0 ? 0 : questionAt(tokens, i);
        if (i < 0 || (!tokens[std::size_t(i)].number && !question) || i == mention.first - 1) continue;
        const Token& number = tokens[std::size_t(i)];
        int opens = i - 1;
        while (opens >= 0 && (tokens[std::size_t(opens)].sign == u'(' || tokens[std::size_t(opens)].sign == u'*'))
            --opens;
        const QChar sign = opens < 0 ? QChar(u'\n') : tokens[std::size_t(opens)].sign;
        const bool bracket = opens >= 0 && opens < i - 1 && tokens[std::size_t(i - 1)].sign == u'(' &&
                             tokens[std::size_t(i + 1)].sign == u')' && mention.first == i + 2; // "(1) B (2) D"
        const bool row = (bracket && !tokens[std::size_t(opens)].letter.isNull()) || sign == u',' || sign == u':' ||
                         sign == u';'; // "4. D, 5. E"
        const bool lineStart = sign == u'\n' || (row && tokens[std::size_t(i + 1)].sign != u',');
        const int next = mention.last + 1;
        const bool lineEnd = next >= int(tokens.size()) || tokens[std::size_t(next)].ends ||
                             tokens[std::size_t(next)].sign == u',' ||
                             (tokens[std::size_t(i + 1)].sign == u')' && tokens[std::size_t(next)].sign == u'(');
        const bool asked = question > 0 && (number.number || lineEnd); // not "First round: A beats I"
        const bool shortDress = mention.first - i <= 3;
        if (number.value > 15 || !(asked || (lineStart && lineEnd && shortDress))) continue;
        answers.try_emplace(int(number.value), &mention);
        named |= question > 0;
    }
    constexpr std::size_t ranking = 7; // more than the six items: "1. G 2. H 3. F …" ranks the options
    if (answers.size() < 2 || isMenu(answers) || (answers.size() >= ranking && isRanking(answers))) return std::nullopt;
    if (!named && concludes(tokens, mentions, *answers.rbegin()->second)) return std::nullopt;
    const auto found = answers.find(item.item);
    if (found == answers.end()) return Extraction{State::NotFound, -1, -1, -1, u"other_questions"_s};
    const Mention& m = *found->second;
    return Extraction{State::Extracted, m.place, tokens[std::size_t(m.first)].start, tokens[std::size_t(m.last)].end,
                      u"numbered_answer"_s};
}

} // namespace app::extract
