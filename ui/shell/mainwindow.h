#pragma once
#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace ui::connections {
class ConnectionsScreen;
}
namespace ui::results {
class ResultsScreen;
}
namespace ui::review {
class ReviewScreen;
}
namespace ui::runmonitor {
class RunScreen;
}
namespace ui::studyedit {
class DesignScreen;
}
namespace ui::widgets {
class NoticeBar;
class Screen;
} // namespace ui::widgets

namespace ui::shell {

class Appearance;
struct ImportedChoices;
class HelpScreen;
class Rail;

/// The window: rail, screens, menus, notices and status bar, put together and connected to the workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both must outlive it.
    MainWindow(Workspace& workspace, Appearance& appearance);
    ~MainWindow() override;

    enum class Page { Design, Run, Review, Results, Connections, Help };
    void show(Page page);
    using QMainWindow::show;
    Page page() const;
    Actions& actions() { return m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addPage(widgets::Screen* screen, const QString& name, const QString& symbol, const QKeySequence& key);
    void connectScreens();
    void connectWorkspace();
    void connectActions();
    void connectViewActions();

    void takeStudy();
    void leaveStudy();
    void refresh();
    void refreshStatus();
    void refreshRecent();
    void notice(Workspace::Kind kind, const QString& sentence, const QString& detail, Workspace::Step step);

    /// Calls `then` at once, or after the user agreed to stop the run.
    void leaveThen(const QString& question, std::function<void()> then);
    void openFile(const QString& path);
    void chooseFileToOpen(const QString& filter);
    void chooseFileToSave(const QString& title, const QString& suggestion, const QString& filter,
                          std::function<void(const QString&)> then);
    void saveAs();
    void askToExportData();
    void importChoiceData(const QString& path);
    void showChoices(const ImportedChoices& choices);
    QString studyFolder() const; ///< where the next file probably belongs
    void askToFreeze();
    void showPreferences();
    void showCosts();
    void refreshCosts();
    void editFocused(const char* slot);

    Workspace& m_workspace;
    Appearance& m_appearance;
    Actions m_actions;
    Rail* m_rail;
    QStackedWidget* m_stack;
    widgets::NoticeBar* m_notice;
    std::optional<Page> m_noticeLeadsTo; ///< the screen that the notice offers
    bool m_noticeAsksToRun = false; ///< it goes when a run starts
    QLabel* m_left;
    QLabel* m_right;
    QList<widgets::Screen*> m_pages;
    QList<std::pair<QString, QString>> m_statusTexts; ///< of each page: left, right
    studyedit::DesignScreen* m_design;
    runmonitor::RunScreen* m_run;
    review::ReviewScreen* m_review;
    results::ResultsScreen* m_results;
    connections::ConnectionsScreen* m_connections;
    HelpScreen* m_help;
    bool m_hasBegun = false; ///< the open study has requests
    bool m_mayClose = false;
};

} // namespace ui::shell
