#pragma once
#include "app/base/finding.h"
#include "app/base/json.h"
#include "app/chat/modelspec.h"
#include "app/prompt/pack.h"
#include "app/svo/presentation.h"
#include "app/svo/target.h"

namespace app::study {

/// What a lab knows about a model beside its name; for grouping results. None: not known.
struct Metadata
{
    std::optional<double> sizeB; ///< billions of parameters
    QString tuning;              ///< e.g. "RLHF", "constitutional AI"
    QString reasoning;           ///< reasoning effort
    QString released;            ///< release date, ISO 8601
    friend bool operator==(const Metadata&, const Metadata&) = default;
};

/// One respondent of the study.
struct Participant
{
    QString label; ///< unique in the study; what tables and figures show
    chat::ModelSpec model;
    Metadata metadata;
    bool isSimulated() const { return std::holds_alternative<chat::SimulatedModel>(model); }
    friend bool operator==(const Participant&, const Participant&) = default;
};

/// A value that is induced, or "none".
struct Orientation
{
    QString id;      ///< "altruistic", "prosocial", "individualistic", "competitive", "none", or the user's own
    QString name;    ///< own orientations: for prompts and screens; empty for the five built-in ones
    QString definition; ///< own orientations: what such a person is like
    std::optional<svo::Target> target; ///< own orientations; the built-in four have the standard targets, "none" has none
    bool isNone() const { return id == QLatin1StringView("none"); }
    friend bool operator==(const Orientation&, const Orientation&) = default;
};

enum class Items { Primary, All };
enum class ConversationMode { Continuous, Fresh };
QString conversationName(ConversationMode mode); ///< "continuous", "fresh"
std::optional<ConversationMode> conversationFromName(const QString& name);

/// The factors of a cell beside respondent, orientation and goal.
struct Factors
{
    QString promptPack = QStringLiteral("hvae-en");
    prompt::Induction induction = prompt::Induction::Label;
    prompt::Placement placement = prompt::Placement::User;
    svo::ItemOrder itemOrder = svo::ItemOrder::A;
    svo::OptionOrder optionOrder = svo::OptionOrder::Printed;
    svo::Labels labels = svo::Labels::Letters;
    ConversationMode conversation = ConversationMode::Continuous;
    friend bool operator==(const Factors&, const Factors&) = default;
};

/// What a study asks of whom: the design file "svo-design/1" as a value. Each list is a factor; cells are their product.
struct Design
{
    QString title;
    quint64 seed = 1;
    int trials = 30; ///< per cell
    bool pilot = false;
    QList<Participant> participants;
    QList<Orientation> orientations;
    QList<prompt::Goal> goals{prompt::Goal::Self};
    QStringList promptPacks{QStringLiteral("hvae-en")};
    QList<prompt::Induction> inductions{prompt::Induction::Label};
    QList<prompt::Placement> placements{prompt::Placement::User};
    QList<svo::ItemOrder> itemOrders{svo::ItemOrder::A};
    QList<svo::OptionOrder> optionOrders{svo::OptionOrder::Printed};
    QList<svo::Labels> labels{svo::Labels::Letters};
    QList<ConversationMode> conversations{ConversationMode::Continuous};
    Items items = Items::Primary;
    std::optional<svo::Payoffs> payoffs; ///< none: the published ones
    QString goalSentence;                ///< for goal "fixed"; empty: the pack's
    QString secondReader;                ///< label of the participant that reads what the rules leave unread; empty: nobody
    friend bool operator==(const Design&, const Design&) = default;

    const svo::Payoffs& payoffsInUse() const { return payoffs ? *payoffs : svo::standardPayoffs(); }
    /// The item numbers that are asked: 1 … 6 or 1 … 15.
    QList<int> itemNumbers() const;
};

/// The four orientations of the circle (without "none").
QList<Orientation> standardOrientations();
/// Their ids and "none"; own orientations have other ids.
QStringList builtInOrientationIds();
/// The target of an orientation; none for "none".
std::optional<svo::Target> targetOf(const Orientation& orientation, const svo::Payoffs& payoffs);

/// One combination of factors; what trials are counted in.
struct Cell
{
    int participant = 0; ///< index into Design::participants
    int orientation = 0; ///< index into Design::orientations
    prompt::Goal goal = prompt::Goal::Self;
    Factors factors;
    friend bool operator==(const Cell&, const Cell&) = default;
};

/// The most trials that a study may have, over all cells.
inline constexpr qint64 maxTrials = 1'000'000;
/// How many cells cellsOf() gives; never more than 1000 · maxTrials, which stands for "too many".
qint64 cellCount(const Design& design);
/// All cells, in design order: respondents outermost, then goals, then orientations, then prompt pack, induction,
/// placement, item order, option order, labels, conversation. Ask cellCount() first where the design is not checked.
QList<Cell> cellsOf(const Design& design);

/// Reads "svo-design/1". BadInput names the key, the value and what is expected; an unknown key is an error.
/// Reads unfinished designs too: what a run needs is checkDesign()'s. What is left out has its first value; a factor takes one value or a list of different ones. Payoffs are given as
/// {"id", "centre": [self, other], "items": […]}, with nine pairs [self, other] per item, or the two ends of its line.
base::Result<Design> parseDesign(const QByteArray& bytes);
/// Writes it so that parseDesign() gives an equal design; only what differs from the defaults, keys in a fixed order.
/// Of a simulated respondent only what its kind uses is written.
base::Json designToJson(const Design& design);
/// Problems that do not stand in the way of reading, but of a run (no participant, no orientation, two equal labels, …).
/// `where` is the key of the design file. Empty: the design can be run.
QList<base::Finding> problemsOf(const Design& design);
/// The first of them, as BadInput.
base::Status checkDesign(const Design& design);

} // namespace app::study
