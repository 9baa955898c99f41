#pragma once
#include "app/study/document.h"
#include "ui/widgets/transcriptwords.h"
#include <QAbstractListModel>
#include <QPointer>

namespace ui::review {

/// Which trials or items the queue lists.
enum class View { Attention, AllTrials, Corrected, Inconsistent, Framing, Refusals, Unread, Misread };
inline constexpr std::size_t viewCount = 8;

/// Why something stands in the queue.
enum class Reason { Failed, Refused, Ambiguous, NotFound, Truncated, Corrected, Trial, Framing, Differs, Intransitive };

/// One row of the queue: an item of a trial, or a trial as a whole (item 0).
struct QueueEntry
{
    app::study::TrialId trial;
    int item = 0;
    Reason reason = Reason::Trial;
    friend bool operator==(const QueueEntry&, const QueueEntry&) = default;
};

/// What a trial puts into a view, by item. Items need attention while nobody has decided them, and where second readers
/// read one reply differently; a trial whose complete choices are intransitive does while nobody has decided any item
/// of it. The last five are the signs of failure: intransitive trials, trials that decline the value, role or goal,
/// items that decline to choose, items of which the program read no option for another reason, whoever decided them
/// since, and items that a person set otherwise than they had been read.
QList<QueueEntry> entriesOf(const app::study::Study& study, const app::study::Trial& trial, View view);

/// The queue: what is unread in the order of the plan, then where second readers differ, then intransitive trials. Kept up to date trial by
/// trial, so that it may be open during a run.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { OrientationRole = Qt::UserRole, SubtitleRole, MarkRole };
    using QAbstractListModel::QAbstractListModel;

    void setDocument(app::study::StudyDocument* document);
    /// `participant` −1: all respondents; `cell` −1: all conditions.
    void setFilter(View view, int participant, int cell = -1);
    View view() const { return m_view; }
    void rebuild();
    void update(const QList<app::study::TrialId>& trials);
    /// Lists the decisions that hold, newest first, at most this many; whatever the filter.
    void showDecisions(int most);

    QueueEntry entry(int row) const { return m_entries.value(row); }
    /// The row of an item, or of its trial as a whole; −1 when it is not listed.
    int rowOf(app::study::TrialId trial, int item) const;
    /// How many entries a view has with the present respondents.
    int count(View view) const { return m_counts.at(static_cast<std::size_t>(view)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool isWanted(const app::study::Trial& trial) const;
    std::array<int, viewCount> countsOf(const app::study::Trial& trial) const;
    widgets::TranscriptWords::Mark markOf(const QueueEntry& entry) const;
    void replace(app::study::TrialId trial, const QList<QueueEntry>& now);

    QPointer<app::study::StudyDocument> m_document;
    View m_view = View::Attention;
    int m_participant = -1;
    int m_cell = -1;
    QList<QueueEntry> m_entries;
    std::array<int, viewCount> m_counts{};
    QList<std::array<quint8, viewCount>> m_perTrial;
};

} // namespace ui::review
