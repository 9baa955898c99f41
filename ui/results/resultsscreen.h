#pragma once
#include "ui/results/exportdialog.h"
#include "ui/results/findings.h"
#include "ui/widgets/screen.h"
#include <QPointer>

class QAction;
class QButtonGroup;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace ui::figure {
class FigureView;
}
namespace ui::widgets {
class EmptyState;
class ScreenBar;
} // namespace ui::widgets

namespace ui::results {

class CellTable;
class ShowPanel;
class StatisticsPane;

/// The Results screen: the circle and the other figures on top, the table of cells below, both one selection; what to
/// show on the right. Follows the document while trials arrive; sums run in the background pool. Its actions() (copy,
/// export, print, zoom) are there for a menu.
class ResultsScreen : public ui::widgets::Screen
{
    Q_OBJECT
public:
    explicit ResultsScreen(QWidget* parent = nullptr);
    ~ResultsScreen() override;
    void setDocument(app::study::StudyDocument* document) override;

    ui::figure::FigureView* figureView() const { return m_figure; }
    CellTable* table() const { return m_table; }
    StatisticsPane* statistics() const { return m_statistics; }
    ShowPanel* panel() const { return m_panel; }
    void showKind(ui::figure::Kind kind);
    /// Shows a sample behind the trials on the circle, in this study and others; null takes it away.
    void setReference(std::shared_ptr<const ui::figure::Reference> reference);
    void copyTable();
    void copyFigure();
    void exportFigure();
    void printFigure();

public Q_SLOTS:
    /// Marks the trial on the figure and its cell in the table; id none clears. Emits nothing.
    void selectTrial(app::study::TrialId trial);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user opened a trial (click or Enter on its mark): its transcript is wanted.
    void trialActivated(app::study::TrialId trial);
    /// The user follows the link of "Worth a look": the queue of replies that need a person is wanted.
    void reviewRequested();
    /// The user wants results and there are none: the next step is the Run screen.
    void runRequested();
    /// New numbers are on the screen.
    void updated();

private:
    void makeBar();
    void arrangeBar();
    void arrangePanel();
    void makeActions();
    void makeGoalMenu(const Results& results);
    void refresh();
    void take(const Results& results);
    void openOnComparison(const app::study::Design& design);
    void applyFilter();
    void applyView();
    void shareHeight();
    ui::figure::View viewForFile() const;
    void emphasise(int cell);
    void selectCellOf(app::study::TrialId trial);
    void showChosen();
    void showStatus();

    QPointer<app::study::StudyDocument> m_document;
    std::optional<Results> m_results;
    std::shared_ptr<const ui::figure::FigureData> m_shown; ///< in the table
    std::shared_ptr<const ui::figure::FigureData> m_drawn; ///< in the figure: goal conditions side by side where it
                                                           ///< compares them
    std::shared_ptr<const ui::figure::Reference> m_reference;
    ui::figure::Kind m_kind = ui::figure::Kind::Circle;
    std::optional<int> m_emphasised; ///< the cell that the user chose in the table or by its mean
    ExportSettings m_exportSettings;
    bool m_isNew = true;          ///< no plan of this study has been shown yet
    bool m_isPanelByHand = false; ///< the user has shown or hidden the pane on the right
    bool m_isSizedByHand = false; ///< the user has divided the height between figure and tables
    bool m_isComputing = false;
    bool m_isStale = false;
    int m_generation = 0; ///< counts documents, so that a late sum of a closed one is dropped

    QTimer* m_soon;
    ui::widgets::ScreenBar* m_bar;
    QButtonGroup* m_kinds;
    QPushButton* m_more;
    QPushButton* m_goal;
    QPushButton* m_copyTable;
    QPushButton* m_export;
    QPushButton* m_reset;
    QStackedWidget* m_pages;
    QSplitter* m_parts;
    ui::widgets::EmptyState* m_empty;
    ui::figure::FigureView* m_figure;
    CellTable* m_table;
    StatisticsPane* m_statistics;
    ShowPanel* m_panel;
    QPushButton* m_show; ///< shows and hides the panel
    QAction* m_removeReference;
    QList<QAction*> m_figureActions;
};

} // namespace ui::results
