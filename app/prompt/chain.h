#pragma once
#include "app/chat/message.h"
#include "app/prompt/pack.h"

namespace app::prompt {

/// The stages of one trial (design §1).
enum class Stage { Induction, Adoption, Goal, Item };
QString stageName(Stage stage); ///< "induction", "adoption", "goal", "item"
std::optional<Stage> stageFromName(const QString& name);

/// One request of a trial: a user turn that waits for a reply.
struct Step
{
    Stage stage = Stage::Item;
    int item = 0;     ///< item number (1 … 15) of the measure; 0 for the stages before
    QString prompt;   ///< the user turn, plain text
    friend bool operator==(const Step&, const Step&) = default;
};

/// What a chain depends on: everything that a cell and a trial fix beforehand.
struct ChainInput
{
    QString orientation;                       ///< id; "none": no induction and no adoption
    std::optional<OrientationWords> ownWords;  ///< for an orientation that the pack does not know
    Induction induction = Induction::Label;
    Placement placement = Placement::User;
    Goal goal = Goal::Self;
    QString goalSentence;                      ///< for Goal::Fixed; empty: the pack's
    QList<svo::Presentation> items;            ///< in the order asked
};

/// One trial as data: the requests in order. `fresh` conversations repeat stages 1–3 word for word before each item.
struct Chain
{
    QString system; ///< the system turn; empty for none
    QList<Step> steps;

    /// Number of steps before the first item.
    int itemsFrom() const;
    /// The turns of request `step`, given the prompts and replies so far (`replies[i]` answers step i).
    /// Continuous: all earlier steps. Fresh: the stages before the items, then this item alone.
    chat::Conversation messages(int step, const QStringList& replies, bool fresh) const;
};

/// Renders the chain. Pure: the same input gives the same bytes; no ids, dates or nonces.
/// BadInput when the pack lacks the words for the orientation.
base::Result<Chain> render(const Pack& pack, const ChainInput& input);

} // namespace app::prompt
