#include "app/study/design.h"

#include "app/base/names.h"
#include <QCoreApplication>
#include <QSet>
#include <numeric>

namespace app::study {

using namespace Qt::StringLiterals;
using base::Finding;
using base::Named;
using base::Severity;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::study", text);
}

constexpr std::array conversations = {Named<ConversationMode>{ConversationMode::Continuous, "continuous"},
                                      Named<ConversationMode>{ConversationMode::Fresh, "fresh"}};

/// Checks that grow with the lists of a design; each problem leads to the key that it is about.
class Checker
{
public:
    explicit Checker(const Design& design)
        : m_design(design)
    {
    }

    QList<Finding> run()
    {
        checkParticipants();
        checkOrientations();
        checkFactors();
        checkSize();
        return m_findings;
    }

private:
    void problem(const QString& where, const QString& sentence)
    {
        m_findings << Finding{Severity::Error, sentence, where};
    }

    void checkParticipants()
    {
        if (m_design.participants.isEmpty())
            problem(u"participants"_s,
                    tr("The study has no respondent. Choose at least one model, or a simulated respondent."));
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_design.participants.size(); ++i) {
            const Participant& participant = m_design.participants.at(i);
            const QString where = u"participants[%1]"_s.arg(i);
            if (participant.label.trimmed().isEmpty())
                problem(where, tr("A respondent has no label. Give it one."));
            else if (seen.contains(participant.label))
                problem(where, tr("Two respondents have the label \"%1\". Give each its own.").arg(participant.label));
            seen.insert(participant.label);
            const auto* server = std::get_if<chat::ServerModel>(&participant.model);
            if (server && server->model.isEmpty())
                problem(where, tr("The respondent \"%1\" has no model. Choose one.").arg(participant.label));
            if (server && server->connection.baseUrl.isEmpty())
                problem(where, tr("The respondent \"%1\" has no server address. Give the address of its server.")
                                   .arg(participant.label));
        }
        if (!m_design.secondReader.isEmpty() && !seen.contains(m_design.secondReader))
            problem(u"second_reader"_s,
                    tr("The second reader \"%1\" is none of the respondents. Name the label of one of them.")
                        .arg(m_design.secondReader));
    }

    void checkOrientations()
    {
        if (m_design.orientations.isEmpty())
            problem(u"orientations"_s, tr("The study has no orientation. Choose at least one, or \"none\"."));
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_design.orientations.size(); ++i) {
            const Orientation& orientation = m_design.orientations.at(i);
            const QString where = u"orientations[%1]"_s.arg(i);
            if (seen.contains(orientation.id))
                problem(where, tr("The orientation \"%1\" is there twice. Remove one.").arg(orientation.id));
            seen.insert(orientation.id);
            if (builtInOrientationIds().contains(orientation.id)) continue;
            if (orientation.name.isEmpty())
                problem(where, tr("The orientation \"%1\" has no name. Give it one.").arg(orientation.id));
            if (orientation.definition.isEmpty() && m_design.inductions.contains(prompt::Induction::Definition))
                problem(where, tr("The orientation \"%1\" has no definition, which the design uses to induce it. Add a "
                                  "definition.")
                                   .arg(orientation.id));
            if (m_design.inductions.contains(prompt::Induction::Behaviour))
                problem(where, tr("The orientation \"%1\" has no statement about behaviour. Induce your own "
                                  "orientations by label or definition.")
                                   .arg(orientation.id));
        }
    }

    template <class List> void checkFactor(const char* key, const List& values)
    {
        const QString name = QString::fromLatin1(key);
        if (values.isEmpty()) problem(name, tr("The factor \"%1\" has no value. Choose at least one.").arg(name));
        for (qsizetype i = 1; i < values.size(); ++i)
            if (values.indexOf(values.at(i)) < i)
                return problem(name, tr("The factor \"%1\" has the same value twice. Remove one.").arg(name));
    }

    void checkFactors()
    {
        checkFactor("goals", m_design.goals);
        checkFactor("prompt_pack", m_design.promptPacks);
        checkFactor("induction", m_design.inductions);
        checkFactor("placement", m_design.placements);
        checkFactor("item_order", m_design.itemOrders);
        checkFactor("option_order", m_design.optionOrders);
        checkFactor("labels", m_design.labels);
        checkFactor("conversation", m_design.conversations);
        const qsizetype items = m_design.payoffsInUse().items.size();
        if (items < (m_design.items == Items::All ? svo::itemCount : svo::primaryCount))
            problem(u"payoffs"_s,
                    tr("The payoffs hold fewer items than the study asks. Add items, or ask the primary ones alone."));
    }

    void checkSize()
    {
        if (m_design.trials < 1) problem(u"trials"_s, tr("A cell needs at least one trial."));
        if (cellCount(m_design) * m_design.trials > maxTrials)
            problem(u"trials"_s, tr("The study has more than 1,000,000 trials. Choose fewer values of some factor, or "
                                    "fewer trials per cell."));
    }

    const Design& m_design;
    QList<Finding> m_findings;
};

} // namespace

QString conversationName(ConversationMode mode)
{
    return base::nameOf(conversations, mode);
}

std::optional<ConversationMode> conversationFromName(const QString& name)
{
    return base::valueOf(conversations, name);
}

QStringList builtInOrientationIds()
{
    return {u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s, u"none"_s};
}

QList<Orientation> standardOrientations()
{
    QList<Orientation> orientations;
    for (const QString& id : builtInOrientationIds().first(4))
        orientations << Orientation{id, {}, {}, {}};
    return orientations;
}

std::optional<svo::Target> targetOf(const Orientation& orientation, const svo::Payoffs& payoffs)
{
    const auto category = svo::categoryFromName(orientation.id);
    return category ? svo::standardTarget(*category, payoffs) : orientation.target;
}

QList<int> Design::itemNumbers() const
{
    QList<int> numbers(items == Items::All ? svo::itemCount : svo::primaryCount);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

qint64 cellCount(const Design& design)
{
    qint64 count = 1;
    for (const qsizetype size :
         {design.participants.size(), design.goals.size(), design.orientations.size(), design.promptPacks.size(),
          design.inductions.size(), design.placements.size(), design.itemOrders.size(), design.optionOrders.size(),
          design.labels.size(), design.conversations.size()}) {
        if (size > 0 && count > maxTrials * 1000 / size) return maxTrials * 1000; // enough to be refused
        count *= size;
    }
    return count;
}

QList<Cell> cellsOf(const Design& design)
{
    QList<Factors> combinations{Factors{}};
    const auto cross = [&combinations](const auto& values, auto member) {
        QList<Factors> crossed;
        for (const Factors& outer : combinations)
            for (const auto& value : values) {
                crossed << outer;
                crossed.last().*member = value;
            }
        combinations = crossed;
    };
    cross(design.promptPacks, &Factors::promptPack);
    cross(design.inductions, &Factors::induction);
    cross(design.placements, &Factors::placement);
    cross(design.itemOrders, &Factors::itemOrder);
    cross(design.optionOrders, &Factors::optionOrder);
    cross(design.labels, &Factors::labels);
    cross(design.conversations, &Factors::conversation);

    QList<Cell> cells;
    for (int participant = 0; participant < design.participants.size(); ++participant)
        for (const prompt::Goal goal : design.goals)
            for (int orientation = 0; orientation < design.orientations.size(); ++orientation)
                for (const Factors& factors : std::as_const(combinations))
                    cells << Cell{participant, orientation, goal, factors};
    return cells;
}

QList<Finding> problemsOf(const Design& design)
{
    return Checker(design).run();
}

base::Status checkDesign(const Design& design)
{
    const QList<Finding> problems = problemsOf(design);
    if (problems.isEmpty()) return {};
    return base::Error{base::ErrorKind::BadInput, problems.first().sentence, problems.first().where};
}

} // namespace app::study
