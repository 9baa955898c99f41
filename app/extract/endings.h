#pragma once
#include "app/extract/passage.h"

namespace app::extract {

/// The reply stops in the middle of the sentence with the answer, which so far is only a weak hint.
bool breaksOff(const Passage& passage, const Reading& best);

/// Whether a reply cut off at the token limit had finished its answer: something stands behind it, or it is nothing but
/// the answer.
bool isComplete(const Passage& passage, const Reading& best);

/// A longer reply that stops without a mark at its end.
bool endsMidway(const Passage& passage);

} // namespace app::extract
