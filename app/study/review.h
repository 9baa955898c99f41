#pragma once
#include "app/base/json.h"
#include "app/study/trial.h"
#include <variant>

namespace app::study {

/// What a second reader, a model of the user's choice, made of a reply that the rules left unread. A proposal: it never
/// counts until a person accepts it, which is then that person's decision.
struct Proposal
{
    qint64 number = 0; ///< 1 … in the order of asking; the row as sent and the finished one have the same
    TrialId trial;
    int item = 0;
    AttemptId attempt;  ///< whose reply was read
    QString reader;     ///< label of the respondent that was asked
    QString model;      ///< the id that the server returned
    QString prompt;     ///< as sent
    QString parameters; ///< what was sent beside the messages, compact JSON
    QString reply;      ///< as it came
    /// Sent before the request goes out; then Extracted (`place`), NotFound (it names no option) or Error.
    Outcome outcome = Outcome::Sent;
    int place = -1;         ///< 0 … 8 as shown, for Extracted
    QString failure;        ///< sentence for a person, for Error
    QDateTime at;           ///< UTC
    chat::Usage usage = {}; ///< input and output tokens as the server told them, for what it may have cost
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// What people code without seeing what the program made of it: single replies, or whole transcripts.
enum class CodingKind { Replies, Transcripts };
QString codingName(CodingKind kind); ///< "replies", "transcripts"

/// One unit of a sample: a reply to an item, or a whole trial (item 0).
struct CodingUnit
{
    TrialId trial;
    int item = 0;
    friend bool operator==(const CodingUnit&, const CodingUnit&) = default;
};

/// A random sample for blind coding, in the order in which it is shown. Kept as drawn, so that a second person codes
/// the same one.
struct CodingSample
{
    qint64 number = 0; ///< 1 … in order
    CodingKind kind = CodingKind::Replies;
    quint64 seed = 0;
    QList<CodingUnit> units;
    QDateTime at; ///< UTC
    friend bool operator==(const CodingSample&, const CodingSample&) = default;
};

/// One person's code of one unit. Nothing is removed; the last one of a person and unit holds.
struct Coding
{
    qint64 sample = 0; ///< CodingSample::number
    int unit = 0;      ///< index into its units
    QString coder;     ///< initials
    QString code;      ///< "1" … "9" (place as shown), "refusal", "invalid", "multiple"; a category for a transcript
    QDateTime at;      ///< UTC
    friend bool operator==(const Coding&, const Coding&) = default;
};

/// A record of the review. Only ever added.
using ReviewEntry = std::variant<Proposal, CodingSample, Coding>;

QByteArray reviewToBytes(const ReviewEntry& entry);
base::Result<ReviewEntry> reviewFromBytes(const QByteArray& bytes);

/// Codes of a reply that are no option.
inline constexpr QLatin1StringView refusalCode("refusal");
inline constexpr QLatin1StringView invalidCode("invalid");
inline constexpr QLatin1StringView multipleCode("multiple");
/// All codes that units of a kind can have, in the order of tables.
QStringList codesOf(CodingKind kind);

} // namespace app::study
