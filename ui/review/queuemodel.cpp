#include "ui/review/queuemodel.h"

#include "app/svo/transitivity.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include <algorithm>
#include <tuple>

namespace ui::review {

using app::prompt::Stage;
using app::study::DecisionKind;
using app::study::Outcome;
using app::study::StepState;
using app::study::Study;
using app::study::Trial;
using app::study::TrialId;
using widgets::BadgeKind;
using Mark = widgets::TranscriptWords::Mark;

namespace {

constexpr std::array allViews = {View::Attention, View::AllTrials, View::Corrected, View::Inconsistent,
                                 View::Framing,   View::Refusals,  View::Unread,    View::Misread};
static_assert(allViews.size() == viewCount);

/// What comes first: unread, then where second readers differ, then intransitive trials.
int rankOf(Reason reason)
{
    return reason == Reason::Intransitive ? 2 : reason == Reason::Differs ? 1 : 0;
}

std::tuple<int, TrialId, int> keyOf(const QueueEntry& entry)
{
    return {rankOf(entry.reason), entry.trial, entry.item};
}

/// Whether second readers read the reply to an item differently.
bool readersDiffer(const Study& study, TrialId trial, int item)
{
    std::optional<int> first;
    for (const auto& proposal : study.proposals) {
        if (proposal.trial != trial || proposal.item != item) continue;
        if (proposal.outcome == Outcome::Sent || proposal.outcome == Outcome::Error) continue;
        if (first && *first != proposal.place) return true;
        first = proposal.place;
    }
    return false;
}

/// Whether a person found something else than the option that the program had read.
bool isMisread(const StepState& step)
{
    if (step.place < 0) return false;
    return step.decision == DecisionKind::NoAnswer ||
           (step.decision == DecisionKind::Option && step.decided != step.place);
}

bool isBefore(const QueueEntry& a, const QueueEntry& b)
{
    return keyOf(a) < keyOf(b);
}

/// Why the program read no option where the reply is there and does not decline.
std::optional<Reason> unreadReason(const StepState& step)
{
    switch (step.outcome.value_or(Outcome::Error)) {
    case Outcome::Ambiguous:
        return Reason::Ambiguous;
    case Outcome::NotFound:
        return Reason::NotFound;
    case Outcome::Truncated:
        return Reason::Truncated;
    default:
        return std::nullopt;
    }
}

std::optional<Reason> reasonOf(const StepState& step)
{
    if (!step.outcome) return std::nullopt;
    if (*step.outcome == Outcome::Error) return Reason::Failed;
    if (step.decision != DecisionKind::Automatic) return std::nullopt;
    return *step.outcome == Outcome::Refused ? Reason::Refused : unreadReason(step);
}

bool isIntransitive(const Study& study, const Trial& trial)
{
    const auto& payoffs = study.design.payoffsInUse();
    const auto preference = app::svo::preference(app::study::choicesOf(study, trial), payoffs);
    return preference && !preference->transitive;
}

} // namespace

QList<QueueEntry> entriesOf(const Study& study, const Trial& trial, View view)
{
    QList<QueueEntry> entries;
    const TrialId id = trial.plan.id;
    if (view == View::AllTrials) {
        if (trial.isStarted()) entries << QueueEntry{id, 0, Reason::Trial};
        return entries;
    }
    if (view == View::Inconsistent) {
        if (isIntransitive(study, trial)) entries << QueueEntry{id, 0, Reason::Intransitive};
        return entries;
    }
    bool isDecided = false;
    for (const StepState& step : trial.steps) {
        const bool isItem = step.stage == Stage::Item;
        const bool isRefused = step.outcome == Outcome::Refused;
        if (view == View::Framing) {
            if (!isItem && isRefused) return {QueueEntry{id, 0, Reason::Framing}};
            continue;
        }
        if (view == View::Refusals) {
            if (isItem && isRefused) entries << QueueEntry{id, step.item, Reason::Refused};
            continue;
        }
        if (view == View::Unread) {
            const auto unread = unreadReason(step);
            if (isItem && unread) entries << QueueEntry{id, step.item, *unread};
            continue;
        }
        if (view == View::Misread) {
            if (isItem && isMisread(step)) entries << QueueEntry{id, step.item, Reason::Corrected};
            continue;
        }
        isDecided |= step.decision != DecisionKind::Automatic;
        if (view == View::Corrected) {
            if (step.decision != DecisionKind::Automatic) entries << QueueEntry{id, step.item, Reason::Corrected};
            continue;
        }
        auto reason = reasonOf(step);
        if (isItem && reason && *reason != Reason::Failed && !study.proposals.isEmpty() &&
            readersDiffer(study, id, step.item))
            reason = Reason::Differs;
        if (reason && (isItem || *reason == Reason::Failed)) entries << QueueEntry{id, step.item, *reason};
    }
    if (view == View::Attention && !isDecided && entries.isEmpty() && isIntransitive(study, trial))
        entries << QueueEntry{id, 0, Reason::Intransitive};
    std::ranges::sort(entries, isBefore);
    return entries;
}

void QueueModel::setDocument(app::study::StudyDocument* document)
{
    m_document = document;
    m_participant = -1;
    m_cell = -1;
    rebuild();
}

void QueueModel::setFilter(View view, int participant, int cell)
{
    m_view = view;
    m_participant = participant;
    m_cell = cell;
    rebuild();
}

bool QueueModel::isWanted(const Trial& trial) const
{
    if (m_cell >= 0 && trial.plan.cell != m_cell) return false;
    return m_participant < 0 || m_document->study().cellOf(trial).participant == m_participant;
}

std::array<int, viewCount> QueueModel::countsOf(const Trial& trial) const
{
    std::array<int, viewCount> counts{};
    if (!isWanted(trial)) return counts;
    for (const View view : allViews)
        counts.at(static_cast<std::size_t>(view)) =
            static_cast<int>(entriesOf(m_document->study(), trial, view).size());
    return counts;
}

void QueueModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    m_perTrial.clear();
    m_counts = {};
    if (m_document) {
        const Study& study = m_document->study();
        m_perTrial.resize(study.trials.size());
        for (qsizetype i = 0; i < study.trials.size(); ++i) {
            const Trial& trial = *study.trials[i];
            if (!trial.isStarted()) continue;
            const auto counts = countsOf(trial);
            for (std::size_t view = 0; view < counts.size(); ++view) {
                m_perTrial[i].at(view) = static_cast<quint8>(counts.at(view));
                m_counts.at(view) += counts.at(view);
            }
            if (counts.at(static_cast<std::size_t>(m_view)) > 0) m_entries << entriesOf(study, trial, m_view);
        }
        std::ranges::sort(m_entries, isBefore);
    }
    endResetModel();
}

void QueueModel::update(const QList<TrialId>& trials)
{
    if (!m_document) return;
    const Study& study = m_document->study();
    for (const TrialId id : trials) {
        const Trial* trial = study.trial(id);
        if (!trial || id.value > m_perTrial.size()) continue;
        const auto counts = countsOf(*trial);
        auto& kept = m_perTrial[id.value - 1];
        for (std::size_t view = 0; view < counts.size(); ++view) {
            m_counts.at(view) += counts.at(view) - kept.at(view);
            kept.at(view) = static_cast<quint8>(counts.at(view));
        }
        replace(id, isWanted(*trial) ? entriesOf(study, *trial, m_view) : QList<QueueEntry>());
    }
}

void QueueModel::replace(TrialId trial, const QList<QueueEntry>& now)
{
    // A trial has its entries in one stretch per rank.
    for (const Reason rank : {Reason::Trial, Reason::Differs, Reason::Intransitive}) {
        const QueueEntry first{trial, -1, rank};
        const QueueEntry last{trial, INT_MAX, first.reason};
        const auto begin = std::ranges::lower_bound(m_entries, first, isBefore);
        const auto end = std::ranges::lower_bound(m_entries, last, isBefore);
        QList<QueueEntry> wanted;
        for (const QueueEntry& entry : now)
            if (rankOf(entry.reason) == rankOf(rank)) wanted << entry;
        for (auto row = begin - m_entries.begin(), stop = end - m_entries.begin(); row < stop;) {
            if (wanted.contains(m_entries[row])) {
                Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
                ++row;
                continue;
            }
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_entries.removeAt(row);
            endRemoveRows();
            --stop;
        }
        for (const QueueEntry& entry : std::as_const(wanted)) {
            const auto row = std::ranges::lower_bound(m_entries, entry, isBefore) - m_entries.begin();
            if (row < m_entries.size() && m_entries[row] == entry) continue;
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_entries.insert(row, entry);
            endInsertRows();
        }
    }
}

void QueueModel::showDecisions(int most)
{
    beginResetModel();
    m_view = View::Corrected;
    m_entries.clear();
    const auto overrides = m_document ? m_document->study().overrides : QList<app::study::Override>();
    for (auto entry = overrides.crbegin(); entry != overrides.crend() && m_entries.size() < most; ++entry) {
        const QueueEntry row{entry->trial, entry->item, Reason::Corrected};
        const Trial* trial = m_document->study().trial(entry->trial);
        if (!trial || m_entries.contains(row)) continue;
        if (entriesOf(m_document->study(), *trial, View::Corrected).contains(row)) m_entries << row;
    }
    endResetModel();
}

int QueueModel::rowOf(TrialId trial, int item) const
{
    int whole = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].trial != trial) continue;
        if (m_entries[row].item == item) return row;
        if (m_entries[row].item == 0) whole = row;
    }
    return whole;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Mark QueueModel::markOf(const QueueEntry& entry) const
{
    const Study& study = m_document->study();
    const Trial& trial = *study.trial(entry.trial);
    switch (entry.reason) {
    case Reason::Failed:
        return {tr("failed"), BadgeKind::Error};
    case Reason::Refused:
        return widgets::TranscriptWords::reading(Outcome::Refused, {});
    case Reason::Ambiguous:
        return widgets::TranscriptWords::reading(Outcome::Ambiguous, {});
    case Reason::NotFound:
        return widgets::TranscriptWords::reading(Outcome::NotFound, {});
    case Reason::Truncated:
        return widgets::TranscriptWords::reading(Outcome::Truncated, {});
    case Reason::Framing:
        return {tr("framing refused"), BadgeKind::Error};
    case Reason::Differs:
        return {tr("second readers differ"), BadgeKind::Attention};
    case Reason::Intransitive:
        return {tr("intransitive"), BadgeKind::Plain};
    case Reason::Trial: {
        const auto score = app::study::scoreOf(study, trial);
        if (score) return {widgets::degreesOnScreen(score->angle), BadgeKind::Plain};
        return {trial.isComplete() ? tr("no angle") : tr("not complete"), BadgeKind::Plain};
    }
    case Reason::Corrected:
        break;
    }
    const auto step = std::ranges::find(trial.steps, entry.item, &StepState::item);
    if (step == trial.steps.end()) return {};
    const auto shown = app::study::presentationOf(study, trial, entry.item);
    const auto name = [&shown](int place) { return place >= 0 ? app::svo::placeName(shown, place) : tr("unread"); };
    if (step->decision == DecisionKind::NoAnswer) return {tr("no answer"), BadgeKind::Done};
    if (step->decided == step->place) return {tr("%1 confirmed").arg(name(step->place)), BadgeKind::Done};
    return {tr("%1 → %2").arg(name(step->place), name(step->decided)), BadgeKind::Done};
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_document) return {};
    const QueueEntry& entry = m_entries[index.row()];
    const Study& study = m_document->study();
    const Trial* trial = study.trial(entry.trial);
    if (!trial) return {};
    const auto& cell = study.cellOf(*trial);
    const auto& orientation = study.orientationOf(cell);
    const QString subtitle = entry.item > 0 ? tr("item %1 · trial %2").arg(entry.item).arg(trial->plan.number)
                                            : tr("trial %1").arg(trial->plan.number);
    switch (role) {
    case Qt::DisplayRole:
        return study.participantOf(cell).label;
    case Qt::ToolTipRole:
        return study.participantOf(cell).label.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4")
            .arg(study.participantOf(cell).label, widgets::orientationTitle(orientation.id, orientation.name), subtitle,
                 markOf(entry).text);
    case OrientationRole:
        return orientation.id;
    case SubtitleRole:
        return subtitle;
    case MarkRole:
        return QVariant::fromValue(markOf(entry));
    default:
        return {};
    }
}

} // namespace ui::review
