#include "ui/results/celltable.h"

#include "app/report/chance.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/theme.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui::results {

using namespace Qt::StringLiterals;
using ui::figure::CellData;
using ui::widgets::degreesOnScreen;
using ui::widgets::onScreen;
using ui::widgets::shareOnScreen;

namespace {

bool isLikeChance(const CellData& cell)
{
    return cell.summary.likeChance.value_or(false);
}

} // namespace

void CellModel::setData(std::shared_ptr<const ui::figure::FigureData> shown, const QPalette& palette)
{
    m_palette = palette;
    const auto isSameShape = [&] {
        if (!m_data || !shown || m_data->cells.size() != shown->cells.size()) return false;
        for (qsizetype i = 0; i < shown->cells.size(); ++i)
            if (m_data->cells.at(i).cell != shown->cells.at(i).cell) return false;
        return true;
    };
    if (isSameShape()) {
        m_data = std::move(shown);
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_data = std::move(shown);
    endResetModel();
}

int CellModel::cellAt(int row) const
{
    return m_data && row >= 0 && row < m_data->cells.size() ? m_data->cells.at(row).cell : -1;
}

int CellModel::rowOf(int cell) const
{
    for (int row = 0; m_data && row < m_data->cells.size(); ++row)
        if (m_data->cells.at(row).cell == cell) return row;
    return -1;
}

bool CellModel::hasConditions() const
{
    QSet<QString> respondents;
    for (qsizetype i = 0; m_data && i < m_data->series.size(); ++i)
        respondents << m_data->series.at(i).respondent;
    return m_data && m_data->series.size() > respondents.size();
}

int CellModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_data || m_data->cells.isEmpty()) return 0;
    return static_cast<int>(m_data->cells.size()) + 1;
}

int CellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CellModel::text(const CellData& cell, int column) const
{
    const auto& sum = cell.summary;
    const ui::figure::Series& series = m_data->series.at(cell.series);
    switch (column) {
    case Respondent:
        return series.respondent;
    case Condition:
        return series.label.mid(series.respondent.size() + 3);
    case Value:
        return cell.orientationTitle;
    case Mean:
        return degreesOnScreen(sum.meanAngle);
    case Sd:
        return onScreen(sum.sdAngle, 1);
    case Interval:
        return sum.isDeterministic ? tr("all alike") : ui::widgets::intervalOnScreen(sum.ciLow, sum.ciHigh, 1);
    case Scored:
        return tr("%1 of %2").arg(ui::widgets::countOnScreen(sum.scored), ui::widgets::countOnScreen(sum.planned));
    case Categories: {
        QStringList counts;
        for (const int count : sum.categories)
            counts << ui::widgets::countOnScreen(count);
        return counts.join(u" · "_s);
    }
    case Transitive:
        return shareOnScreen(sum.scored > 0 ? std::optional(static_cast<double>(sum.transitive) / sum.scored)
                                            : std::nullopt);
    case Distance:
        return degreesOnScreen(sum.meanDeviation);
    case Vr:
        return shareOnScreen(sum.rationality);
    case VrAboveChance:
        return shareOnScreen(sum.rationalityCorrected);
    default:
        return {};
    }
}

QString CellModel::chanceText(int column) const
{
    const app::svo::Distribution& chance = *m_data->chance;
    switch (column) {
    case Respondent:
        return tr("Answers at random");
    case Value:
        return tr("chance");
    case Mean:
        return degreesOnScreen(chance.mean);
    case Sd:
        return onScreen(chance.sd, 1);
    case Interval:
        return tr("exact");
    case Categories: {
        QStringList shares;
        for (const double part : chance.categories)
            shares << onScreen(part * 100, 0);
        return tr("%1 %").arg(shares.join(u" · "_s));
    }
    case Transitive:
        return shareOnScreen(chance.transitive);
    case VrAboveChance:
        return onScreen(0, 0);
    default:
        return {};
    }
}

QString CellModel::toolTip(const CellData& cell, int column) const
{
    const auto& sum = cell.summary;
    if (column == Scored)
        return tr("%n trial(s) complete; a trial has an angle when all six items have an answer.", nullptr,
                  sum.complete);
    if (column == Respondent && sum.isSimulated)
        return tr("%1: a program with a fixed rule, not a language model.").arg(text(cell, column)).toHtmlEscaped();
    if (column == Mean && isLikeChance(cell)) return tr("Not told from random answering.");
    if (column == Mean && sum.hasSeveralPeaks())
        return tr("The angles have several peaks, which a mean hides: see the distribution.");
    if (column == Interval && sum.isDeterministic)
        return tr("All %n scored trial(s) have this angle, so the mean has no interval.", nullptr, sum.scored);
    if (column == Interval && sum.scored >= 2)
        return sum.scored < 10 ? tr("Student's t, because fewer than 10 trials are scored.")
                               : tr("BCa bootstrap, 9,999 resamples.");
    if (column <= Condition) return text(cell, column).toHtmlEscaped(); // it may be cut
    return {};
}

QVariant CellModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_data) return {};
    const bool isChance = index.row() == m_data->cells.size();
    const CellData* cell = isChance ? nullptr : &m_data->cells.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isChance ? chanceText(index.column()) : text(*cell, index.column());
    case Qt::ToolTipRole:
        return isChance ? QVariant() : toolTip(*cell, index.column());
    case Qt::AccessibleTextRole:
        if (!isChance && index.column() == Mean && isLikeChance(*cell))
            return tr("%1, not told from random answering").arg(text(*cell, Mean));
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() <= Value ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (isChance) return ui::widgets::tokensOf(m_palette).secondary;
        if (index.column() == Mean && isLikeChance(*cell)) return ui::widgets::tokensOf(m_palette).attention;
        if (index.column() == Value) return ui::widgets::orientationColour(m_palette, cell->orientation);
        return {};
    case Qt::DecorationRole:
        if (index.column() != Value) return {};
        return ui::widgets::orientationIcon(m_palette, isChance ? u"none"_s : cell->orientation);
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= Value ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Categories:
            return tr("Trials by category: altruistic, prosocial, individualistic, competitive.");
        case Transitive:
            return tr("Share of scored trials whose six choices order the four values without a circle.");
        case Distance:
            return tr("Mean distance of the angles to those of full value rationality.");
        case Vr:
            return app::report::rationalityDefinition();
        case VrAboveChance:
            return tr("1 on target, 0 as random answers, below 0 worse than those.");
        default:
            return {};
        }
    }
    if (role == Qt::DisplayRole) return ui::widgets::inTwoLines(title(section));
    return role == Qt::AccessibleTextRole ? title(section) : QVariant();
}

QString CellModel::title(int column) const
{
    switch (column) {
    case Respondent:
        return tr("Respondent");
    case Condition:
        return tr("Condition");
    case Value:
        return tr("Induced value");
    case Mean:
        return tr("Mean angle");
    case Sd:
        return tr("SD");
    case Interval:
        return tr("95 % CI");
    case Scored:
        return tr("Scored");
    case Categories:
        return tr("Alt · Pro · Ind · Com");
    case Transitive:
        return tr("Transitive");
    case Distance:
        return tr("Distance");
    case Vr:
        return tr("VR");
    case VrAboveChance:
        return tr("VR above chance");
    default:
        return {};
    }
}

CellTable::CellTable(QWidget* parent)
    : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ui::widgets::CellDelegate(this));
    setAccessibleName(tr("Results by cell"));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isQuiet) emit cellSelected(selectedCell());
    });
}

void CellTable::show(std::shared_ptr<const ui::figure::FigureData> shown)
{
    const int selected = selectedCell();
    m_isQuiet = true;
    m_shown = shown;
    m_model.setData(std::move(shown), palette());
    m_isQuiet = false;
    selectCell(selected);
    fit();
}

void CellTable::fit()
{
    setColumnHidden(CellModel::Condition, !m_model.hasConditions());
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 13));
    const int padding = 2 * ui::widgets::CellDelegate::padding(fontMetrics()) + 2;
    const int character = fontMetrics().averageCharWidth();
    QList<int> wanted(CellModel::ColumnCount, 0);
    for (int column = 0; column < CellModel::ColumnCount; ++column) {
        int width = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()));
        if (column <= CellModel::Condition) width = std::min(width, character * 34);
        if (column == CellModel::Value) width += fontMetrics().height() + 2;
        wanted[column] = std::max(width + padding, horizontalHeader()->sectionSizeHint(column));
    }
    ui::widgets::fitColumns(this, wanted, {CellModel::Respondent, CellModel::Condition});
    m_wantedWidth = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < CellModel::ColumnCount; ++column)
        if (!isColumnHidden(column))
            m_wantedWidth += column <= CellModel::Condition
                                 ? std::min(wanted.at(column), character * ui::widgets::leastCharacters)
                                 : wanted.at(column);
}

void CellTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

int CellTable::wantedWidth() const
{
    return m_wantedWidth;
}

int CellTable::wantedHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_model.rowCount() * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height();
}

QPixmap CellTable::picture() const
{
    CellTable whole;
    whole.setAttribute(Qt::WA_DontShowOnScreen);
    whole.setFont(font());
    whole.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.setFrameShape(QFrame::NoFrame);
    whole.resize(4000, whole.wantedHeight());
    whole.show(m_shown);
    int width = 0;
    for (int column = 0; column < CellModel::ColumnCount; ++column)
        if (!whole.isColumnHidden(column)) width += whole.sizeHintForColumn(column) + 16;
    whole.resize(std::max(width, fontMetrics().averageCharWidth() * 120), whole.wantedHeight());
    return whole.grab();
}

void CellTable::selectCell(int cell)
{
    m_isQuiet = true;
    const int row = cell < 0 ? -1 : m_model.rowOf(cell);
    if (row >= 0)
        selectRow(row);
    else
        clearSelection();
    m_isQuiet = false;
}

void CellTable::selectCells(const QSet<int>& cells)
{
    m_isQuiet = true;
    QItemSelection rows;
    for (int row = 0; row + 1 < m_model.rowCount(); ++row)
        if (cells.contains(m_model.cellAt(row)))
            rows.select(m_model.index(row, 0), m_model.index(row, CellModel::ColumnCount - 1));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_isQuiet = false;
}

int CellTable::selectedCell() const
{
    if (!selectionModel()->hasSelection()) return -1;
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? m_model.cellAt(rows.first()) : -1;
}

QList<int> CellTable::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!selectionModel()->hasSelection() || selectionModel()->rowIntersectsSelection(row)) rows << row;
    return rows;
}

QList<int> CellTable::selectedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < CellModel::ColumnCount; ++column)
        if (!isColumnHidden(column) &&
            (!selectionModel()->hasSelection() || selectionModel()->columnIntersectsSelection(column)))
            columns << column;
    return columns;
}

QItemSelectionModel::SelectionFlags CellTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const bool isDragged = event && event->type() == QEvent::MouseMove;
    if (isDragged && index == currentIndex()) return QItemSelectionModel::NoUpdate; // a hand that is not quite still
    const auto flags = QTableView::selectionCommand(index, event);
    const bool isWhole =
        !isDragged && flags.testFlag(QItemSelectionModel::Clear) && !flags.testFlag(QItemSelectionModel::Current);
    return isWhole ? flags | QItemSelectionModel::Rows : flags;
}

void CellTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_model.setData(m_shown, palette());
        fit();
    }
}

void CellTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui::results
