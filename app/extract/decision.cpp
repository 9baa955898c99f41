#include "app/extract/decision.h"
#include "app/extract/contradiction.h"
#include "app/extract/doubts.h"
#include "app/extract/endings.h"
#include "app/extract/fitting.h"
#include "app/extract/remainder.h"
#include "app/extract/weighing.h"
#include <algorithm>

namespace app::extract {

namespace {

/// Amounts that no option has and that are only mentioned: "my range is 35 and theirs is 15".
bool isOffMenuHint(const Reading& reading)
{
    return reading.mention.place < 0 && reading.role == Role::Suggested;
}

/// What a remainder says, unless the label that it takes is said to come with other amounts: "like I, but with 75
/// each".
Extraction checked(const Passage& passage, const std::vector<Reading>& readings, const Extraction& rest)
{
    if (rest.state != State::Extracted) return rest;
    const auto label = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
        return reading.mention.by == Mention::By::Label && passage.at(reading.mention.first).start == rest.start;
    });
    if (label == readings.end() || label->mention.place != rest.place) return rest;
    const auto first = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
        return reading.mention.by == Mention::By::Label && reading.mention.place == rest.place;
    });
    if (meansAnother(passage, *first)) return Passage::none(State::Ambiguous, "taken_back");
    if (isAmended(passage, *label)) return Passage::none(State::NotFound, "off_menu");
    if (statesOtherAmounts(passage, *label)) return Passage::none(State::Ambiguous, "label_against_amounts");
    return rest;
}

} // namespace

Extraction decide(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
                  bool cutOff)
{
    const Passage passage(tokens, readings, item, cutOff);
    const Weighed weighed = weigh(passage);
    const auto n = std::size_t(std::max(0, weighed.best));
    const Reading* best = weighed.best < 0 ? nullptr : &readings[n];
    if (best && passage.hasCue(Cue::Undecided) && staysUndecided(passage, *best))
        return Passage::none(State::Ambiguous, "undecided");
    if (!best || (isOffMenuHint(*best) && !weighed.conflict))
        return checked(passage, readings, remainder(passage, best));
    if (const auto instead = retracted(passage, *best)) return *instead;
    const Reading* insisted = insistedAmounts(tokens, readings, n);
    if (weighed.conflict)
        return insisted ? passage.answer(*insisted, "insisted") : Passage::none(State::Ambiguous, "two_answers");
    if (const auto doubt = doubted(passage, *best)) return *doubt;
    if (breaksOff(passage, *best)) return Passage::none(State::Truncated, "cut_off");
    if (contradicts(tokens, readings, item, n) || statesOtherAmounts(passage, *best))
        return insisted ? passage.answer(*insisted, "insisted")
                        : Passage::none(State::Ambiguous, "label_against_amounts");
    if (cutOff && !isComplete(passage, *best)) return Passage::none(State::Truncated, "cut_off");
    return passage.answer(*best);
}

bool declines(const std::vector<Token>& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.is(Cue::Refuse); });
}

} // namespace app::extract
