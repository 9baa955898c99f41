#pragma once
#include "ui/figure/data.h"
#include <QAbstractTableModel>
#include <QPixmap>
#include <QTableView>

class QMimeData;

namespace ui::results {

/// The cells that are shown, one per row, and random answering as the last row: the figure's twin in numbers.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Respondent,
        Condition,
        Value,
        Mean,
        Sd,
        Interval,
        Scored,
        Categories,
        Transitive,
        Distance,
        Vr,
        VrAboveChance,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setData(std::shared_ptr<const ui::figure::FigureData> shown, const QPalette& palette);
    /// Index into Study::cells; −1 for the chance row.
    int cellAt(int row) const;
    int rowOf(int cell) const; ///< −1 when it is not shown
    /// Whether the cells differ in a condition beside respondent and value.
    bool hasConditions() const;
    /// Heading of a column in one line; the view shows long ones in two.
    QString title(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ui::figure::CellData& cell, int column) const;
    QString chanceText(int column) const;
    QString toolTip(const ui::figure::CellData& cell, int column) const;
    std::shared_ptr<const ui::figure::FigureData> m_data;
    QPalette m_palette;
};

class CellTable : public QTableView
{
    Q_OBJECT
public:
    explicit CellTable(QWidget* parent = nullptr);
    CellModel& cells() { return m_model; }
    void show(std::shared_ptr<const ui::figure::FigureData> shown);
    /// Selects the row of a cell; −1 clears. Emits nothing.
    void selectCell(int cell);
    /// The rows of several cells. Emits nothing.
    void selectCells(const QSet<int>& cells);
    /// The cell whose row is chosen; −1 for none, several or the chance row.
    int selectedCell() const;
    /// Rows and columns that the selection spans, hidden ones left out; all where nothing is selected.
    QList<int> selectedRows() const;
    QList<int> selectedColumns() const;
    /// With which all rows are seen.
    int wantedHeight() const;
    /// With which all columns are seen, names cut to what they need to be told apart.
    int wantedWidth() const;
    /// All rows and columns, whatever is in view.
    QPixmap picture() const;

Q_SIGNALS:
    void cellSelected(int cell); ///< by the user; −1: none

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// A click or step chooses a row; dragging and Shift a block of fields, Ctrl single ones.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void fit();
    CellModel m_model;
    std::shared_ptr<const ui::figure::FigureData> m_shown;
    int m_wantedWidth = 0;
    bool m_isQuiet = false;
};

} // namespace ui::results
