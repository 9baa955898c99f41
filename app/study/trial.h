#pragma once
#include "app/base/ids.h"
#include "app/base/price.h"
#include "app/chat/reply.h"
#include "app/chat/served.h"
#include "app/extract/extraction.h"
#include "app/prompt/chain.h"
#include "app/svo/score.h"
#include <memory>
#include <vector>

namespace app::study {

using TrialId = base::Id<struct TrialTag>;     ///< 1 … in the order of the plan; stable for ever
using AttemptId = base::Id<struct AttemptTag>; ///< 1 … in the order of sending

/// One trial as the frozen plan has it. Everything that is asked follows from it, the design and the earlier replies.
struct PlannedTrial
{
    TrialId id;
    int cell = 0;   ///< index into cellsOf(design)
    int number = 0; ///< 1 … within the cell
    quint64 seed = 0;
    QList<svo::Arrangement> items; ///< in the order asked
    friend bool operator==(const PlannedTrial&, const PlannedTrial&) = default;
};

/// What became of one request. The first six are outcomes of an item (design §4); Complete is a reply to a stage
/// before the items.
enum class Outcome { Extracted, Ambiguous, Refused, NotFound, Truncated, Error, Complete, Sent };
QString outcomeName(Outcome outcome); ///< "extracted", …, "error", "complete", "sent"
std::optional<Outcome> outcomeFromName(const QString& name);
/// Whether a whole reply is there, whatever was read from it. A truncated reply is a whole reply of the server.
bool isAnswered(Outcome outcome);

/// What one request was charged for, by the user's own price list of that day.
struct Tariff
{
    base::Price price;
    QString currency; ///< as the user writes it
    friend bool operator==(const Tariff&, const Tariff&) = default;
};

/// One request on the wire, complete with its outcome. Immutable once it is answered.
struct Attempt
{
    AttemptId id;
    TrialId trial;
    int step = 0;           ///< index into Chain::steps
    prompt::Stage stage = prompt::Stage::Item;
    int item = 0;           ///< item number; 0 for the stages before
    int number = 1;         ///< 1 … among the attempts of this step
    Outcome outcome = Outcome::Sent;
    QString system;         ///< the system turn as sent; empty for none
    QString prompt;         ///< the user turn as sent
    QByteArray parameters;  ///< what was sent beside the messages, compact JSON
    QByteArray bodyHash;    ///< SHA-256 (hex) of the body as sent
    chat::Reply reply;      ///< as far as it came
    extract::Extraction reading; ///< of an item's reply; as the rules read it then, never changed
    int readerVersion = 0;
    QString failure;        ///< llm::failureName; empty without an error
    QString errorWhat;      ///< sentence for a person
    QString errorDetail;    ///< server's text, redacted
    int http = 0;
    QDateTime sentAt;       ///< UTC
    qint64 firstTokenMs = -1;
    qint64 totalMs = -1;
    chat::Served served;          ///< what the server told of itself until then
    std::optional<Tariff> tariff; ///< none: the user has entered no price, or it was not sent and costs nothing
    friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// What a person decided about an item. Automatic: the reader's own reading holds again.
enum class DecisionKind { Automatic, Option, NoAnswer };
QString decisionName(DecisionKind kind); ///< "automatic", "option", "no_answer"
std::optional<DecisionKind> decisionFromName(const QString& name);

/// One correction in the history. Nothing is ever removed from it; the last one of an item holds.
struct Override
{
    qint64 id = 0; ///< 1 … in order; 0 before it is kept
    TrialId trial;
    int item = 0;  ///< item number
    DecisionKind kind = DecisionKind::Automatic;
    int place = -1; ///< 0 … 8 as shown, for Option
    QString reason;
    QString by;    ///< initials or name
    QDateTime at;  ///< UTC
    friend bool operator==(const Override&, const Override&) = default;
};

/// Where one step of a trial stands: the light part of its newest attempt. Texts stay in the study file.
struct StepState
{
    prompt::Stage stage = prompt::Stage::Item;
    int item = 0;
    int attempts = 0;               ///< requests sent so far
    std::optional<Outcome> outcome; ///< of the newest attempt; none before the first
    int place = -1;                 ///< automatic reading, 0 … 8; −1 for none
    DecisionKind decision = DecisionKind::Automatic; ///< by the last override
    int decided = -1;               ///< place, for DecisionKind::Option
    QString failure;                ///< of the newest attempt when its outcome is Error
    /// The place that counts: the person's, else the reader's; −1 for none.
    int effectivePlace() const;
    friend bool operator==(const StepState&, const StepState&) = default;
};

/// A trial and where it stands.
struct Trial
{
    PlannedTrial plan;
    std::vector<StepState> steps; ///< one per step of its chain
    bool isComplete() const;      ///< every step is answered
    bool isStarted() const;
    /// The step to ask next: the first that is not answered; none when complete.
    std::optional<int> nextStep() const;
    friend bool operator==(const Trial&, const Trial&) = default;
};

} // namespace app::study
