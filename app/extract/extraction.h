#pragma once
#include "app/svo/presentation.h"
#include <QString>
#include <optional>

namespace app::extract {

/// What became of a reply to an item. Only Extracted (or a person's override) yields a number.
enum class State { Extracted, Ambiguous, Refused, NotFound, Truncated };
QString stateName(State state); ///< "extracted", "ambiguous", "refused", "not_found", "truncated"
std::optional<State> stateFromName(const QString& name); ///< none for a name that is none of these

/// What the reader made of one reply. The reply itself is never changed.
struct Extraction
{
    State state = State::NotFound;
    int place = -1; ///< 0 … 8, the option as shown; −1 unless state is Extracted
    int start = -1; ///< evidence in UTF-16 code units of the reply, [start, end); −1 where there is none
    int end = -1;
    QString rule; ///< name of the rule that decided, e.g. "final_label"; for people and for provenance
    friend bool operator==(const Extraction&, const Extraction&) = default;
};

/// Version of the rules; stored with every reading, raised whenever a reading could change.
inline constexpr int readerVersion = 4;

/// Reads one reply to one item as a careful person would: the option that it finally chooses, or the reason why none
/// can be read. Total (any text), deterministic, linear in the length of the reply, independent of locale.
/// `cutOff` says that the reply ended at the token limit: then only a completed final answer counts.
Extraction read(const QString& reply, const svo::Presentation& item, bool cutOff = false);

/// Whether a reply to a stage that asks for no option (induction, adoption, goal) declines to take part.
bool looksLikeRefusal(const QString& reply);

} // namespace app::extract
