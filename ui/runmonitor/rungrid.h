#pragma once
#include "ui/runmonitor/runwords.h"
#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui::runmonitor {

/// Respondents by orientations: where each stands. Column 0 is the respondent with its state.
class RunGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { TallyRole = Qt::UserRole, MarkRole, OrientationRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// The rows and columns of a study's design; none for no study.
    void setStudy(const app::study::Study* study, std::optional<app::prompt::Goal> goal);
    /// The newest counts and states.
    void refresh(const Board& board, const app::run::Status& status, const QDateTime& now);
    /// The study's cells behind a place of the grid; all cells of the respondent for column 0.
    QList<int> cellsAt(const QModelIndex& index) const;
    /// The place of a study's cell; invalid when the filter hides it.
    QModelIndex indexOf(int cell) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        QString id, title;
    };
    struct Row
    {
        QString label;
        bool isManual = false;
        QList<int> cells; ///< of all goals and orientations
        QList<QList<int>> byOrientation;
        Tally all;
        QList<Tally> tallies;
        widgets::TranscriptWords::Mark mark;
        QList<widgets::TranscriptWords::Mark> states; ///< of the cells, by orientation
    };
    static QString words(const Row& row, int column);
    QList<Column> m_columns;
    QList<Row> m_rows;
};

/// Paints a respondent with its state, and a cell with its count and bar.
class RunGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The grid, as high as its rows where there is room.
class RunGridView : public QTableView
{
    Q_OBJECT
public:
    explicit RunGridView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose this place, by mouse or keys.
    void picked(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    int narrowHeading(int column) const;
};

} // namespace ui::runmonitor
