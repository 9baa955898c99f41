#pragma once
#include "app/base/json.h"
#include "app/svo/presentation.h"
#include <QHash>
#include <QString>

namespace app::prompt {

/// How an orientation is put to the model: by its name, by a definition without the name, or by a statement about how
/// such a person decides.
enum class Induction { Label, Definition, Behaviour };
/// Where the induction stands: a user turn, the system turn, or both.
enum class Placement { User, System, Both };
/// self: the model states its goal · fixed: the same sentence for all · none: no goal stage.
enum class Goal { Self, Fixed, None };

QString inductionName(Induction induction); ///< "label", "definition", "behaviour"
QString placementName(Placement placement); ///< "user", "system", "both"
QString goalName(Goal goal);                ///< "self", "fixed", "none"
std::optional<Induction> inductionFromName(const QString& name);
std::optional<Placement> placementFromName(const QString& name);
std::optional<Goal> goalFromName(const QString& name);

/// The words for one orientation in the pack's language.
struct OrientationWords
{
    QString name;       ///< fits "{name} value system"
    QString definition; ///< fits "a person who …", without the name
    QString behaviour;  ///< a statement about decisions, first person
    friend bool operator==(const OrientationWords&, const OrientationWords&) = default;
};

/// One protocol in one language: the templates of the chain. Data, read from JSON; never code.
struct Pack
{
    QString id;       ///< e.g. "hvae-en"
    QString title;    ///< for people
    QString language; ///< BCP 47
    QString hash;     ///< SHA-256 (hex) of the file as read; kept with every run
    QHash<QString, QString> templates;           ///< by name, see templateNames()
    QHash<QString, OrientationWords> orientations; ///< by id
    QHash<int, QString> countWords;                ///< "six" for 6; a count without a word is written in digits
    QString fixedGoal; ///< the sentence of goal "fixed", unless the design brings its own
};

/// The templates that every pack must have, in the order of the chain. A pack may also have "reader": what a second
/// reader is asked about a reply.
QStringList templateNames();

/// Reads a pack. BadInput names the missing template, the unknown placeholder or the unknown key.
base::Result<Pack> parsePack(const QByteArray& bytes);
/// A pack that ships with the program ("hvae-en"). NotFound names those that exist.
base::Result<Pack> builtInPack(const QString& id);
QStringList builtInPackIds();

} // namespace app::prompt
