#pragma once
#include "app/extract/extraction.h"
#include "app/extract/roles.h"

namespace app::extract {

/// What a run of tokens says as a whole: start and end of the evidence are token offsets in the folded text.
Extraction decide(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
                  bool cutOff);

/// Answers to several numbered questions at once ("Question 1: A, Question 2: I"): the one asked, or none. Without
/// value where the reply answers fewer than two.
std::optional<Extraction> numberedAnswer(const std::vector<Token>& tokens, const std::vector<Mention>& mentions,
                                         const svo::Presentation& item);

/// Whether the words decline to answer.
bool declines(const std::vector<Token>& tokens);

} // namespace app::extract
