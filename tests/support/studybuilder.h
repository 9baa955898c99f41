#pragma once
#include "app/study/change.h"

namespace support {

/// Makes studies for tests in a few words:
///     StudyBuilder().simulated(u"Random"_s).orientations({u"prosocial"_s}).trials(2).freeze().answer(1,
///     {1,9,9,1,5,9}).study()
/// Every change goes through study::apply, and is kept in changes(). A change that is refused stops the test program.
class StudyBuilder
{
public:
    StudyBuilder(); ///< no respondents, the four orientations, seed 1, one trial per cell
    explicit StudyBuilder(app::study::Design design);
    explicit StudyBuilder(app::study::Study study); ///< goes on with a study

    StudyBuilder& simulated(const QString& label,
                            app::chat::SimulatedModel::Kind kind = app::chat::SimulatedModel::Kind::Random);
    StudyBuilder& server(const QString& label, const QString& baseUrl = QStringLiteral("http://127.0.0.1:1/v1"));
    StudyBuilder& orientations(const QStringList& ids); ///< built-in ones
    StudyBuilder& trials(int perCell);
    app::study::Design& design() { return m_study.design; } ///< to be changed before freeze()

    /// Fixes a plan as the design asks for it (cells in order, trials within cells).
    StudyBuilder& freeze();
    /// The whole trial at once: stages complete, primary items answered with these options (1 … 9 as printed, by item
    /// number; 0: not_found). Secondary items get option 1.
    StudyBuilder& answer(qint64 trial, const std::array<int, app::svo::primaryCount>& printed);
    /// Sends the next step of a trial and finishes it so.
    StudyBuilder& step(qint64 trial, app::study::Outcome outcome, int place = -1,
                       const QString& reply = QStringLiteral("A reply."));
    /// Sends the next step of a trial and leaves it there.
    StudyBuilder& send(qint64 trial);
    /// Finishes the step that was sent last: a stage as complete, an item as its first option.
    StudyBuilder& finish(qint64 trial, const QString& reply);
    StudyBuilder& correct(qint64 trial, int item, app::study::DecisionKind kind, int place = -1);
    StudyBuilder& apply(app::study::Change change);

    const app::study::Study& study() const { return m_study; }
    const QList<app::study::Change>& changes() const { return m_changes; }

private:
    app::study::Study m_study;
    QList<app::study::Change> m_changes;
};

/// A plan as run::plan makes it, in a few lines: for tests of rooms below `run`.
QList<app::study::PlannedTrial> planFor(const app::study::Design& design);
/// The next attempt of a trial, about to be sent.
app::study::Attempt attemptFor(const app::study::Study& study, app::study::TrialId trial, app::study::AttemptId id);

} // namespace support
