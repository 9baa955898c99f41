#include "ui/runmonitor/rungrid.h"

#include "ui/widgets/marker.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QGuiApplication>

namespace ui::runmonitor {

using namespace Qt::StringLiterals;

void RunGridModel::setStudy(const app::study::Study* study, std::optional<app::prompt::Goal> goal)
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    if (study) {
        for (const auto& orientation : study->design.orientations)
            m_columns << Column{orientation.id, widgets::orientationTitle(orientation.id, orientation.name)};
        for (int participant = 0; participant < study->design.participants.size(); ++participant) {
            Row row;
            const auto& respondent = study->design.participants[participant];
            row.label = respondent.label;
            row.isManual = std::holds_alternative<app::chat::ManualModel>(respondent.model);
            for (int orientation = 0; orientation < m_columns.size(); ++orientation) {
                row.byOrientation << runmonitor::cellsAt(*study, participant, orientation, goal);
                row.cells << runmonitor::cellsAt(*study, participant, orientation, std::nullopt);
            }
            row.tallies = QList<Tally>(m_columns.size());
            row.states.resize(m_columns.size());
            m_rows << row;
        }
    }
    endResetModel();
}

void RunGridModel::refresh(const Board& board, const app::run::Status& status, const QDateTime& now)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        Row before = row;
        row.all = board.ofCells(row.cells);
        row.mark = RunWords::respondent(status, row.all, i, row.cells, now, row.isManual);
        for (int column = 0; column < row.tallies.size(); ++column) {
            row.tallies[column] = board.ofCells(row.byOrientation[column]);
            row.states[column] = RunWords::cellState(status, row.byOrientation[column], now, row.isManual);
        }
        if (row.mark != before.mark || row.tallies != before.tallies || row.states != before.states)
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

QList<int> RunGridModel::cellsAt(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const Row& row = m_rows[index.row()];
    if (index.column() > 0) return row.byOrientation[index.column() - 1];
    QList<int> all;
    for (const auto& cells : row.byOrientation)
        all << cells;
    return all;
}

QModelIndex RunGridModel::indexOf(int cell) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        for (int column = 0; column < m_columns.size(); ++column)
            if (m_rows[row].byOrientation[column].contains(cell)) return index(row, column + 1);
    return {};
}

int RunGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant RunGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[index.row()];
    const bool isRespondent = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isRespondent) return row.label;
        return tr("%1/%2").arg(row.tallies[index.column() - 1].complete).arg(row.tallies[index.column() - 1].planned);
    case Qt::ToolTipRole:
        if (isRespondent) return row.label.toHtmlEscaped();
        return words(row, index.column() - 1);
    case Qt::AccessibleTextRole:
        if (isRespondent) return row.mark.text.isEmpty() ? row.label : tr("%1, %2").arg(row.label, row.mark.text);
        return tr("%1, %2: %3").arg(row.label, m_columns[index.column() - 1].title, words(row, index.column() - 1));
    case TallyRole:
        return QVariant::fromValue(isRespondent ? row.all : row.tallies[index.column() - 1]);
    case MarkRole:
        return QVariant::fromValue(isRespondent ? row.mark : row.states[index.column() - 1]);
    case OrientationRole:
        return isRespondent ? QString() : m_columns[index.column() - 1].id;
    default:
        return {};
    }
}

/// One cell: what became of its trials, and what goes on there.
QString RunGridModel::words(const Row& row, int column)
{
    const QString counts = RunWords::cell(row.tallies[column]);
    const QString state = row.states[column].text;
    return state.isEmpty() ? counts : tr("%1, %2").arg(counts, state);
}

QVariant RunGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_columns.size()) return {};
    if (role == Qt::TextAlignmentRole) {
        constexpr int flags = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
        return QVariant::fromValue(Qt::Alignment::fromInt(flags));
    }
    if (role == Qt::DisplayRole) return section == 0 ? tr("Respondent") : m_columns[section - 1].title;
    if (role == Qt::DecorationRole && section > 0)
        return widgets::orientationIcon(QGuiApplication::palette(), m_columns[section - 1].id);
    return {};
}

} // namespace ui::runmonitor
