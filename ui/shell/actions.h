#pragma once
#include <QMainWindow>

class QAction;
class QActionGroup;
class QMenu;
class QUndoStack;

namespace ui::shell {

/// Every action of the window, in its menu and with its key. The window connects them.
struct Actions
{
    Actions(QMainWindow& window, QUndoStack& undoStack);

    QMenu *file, *recent, *edit, *study, *view, *results, *help;
    QAction *newStudy, *newFromFile, *openDemo;
    QList<QAction*> templates; ///< in the order of app::study::Template
    QAction *open, *clearRecent, *save, *saveAs, *exportDesign, *exportData, *exportReport, *exportBundle,
        *exportPreregistration, *importChoices, *close, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *preferences;
    QAction *startRun, *pauseRun, *stopAfterItem, *stopNow, *freeze, *costs;
    QAction *zoomIn, *zoomOut, *zoomReset, *fullScreen;
    QAction *schemeSystem, *schemeLight, *schemeDark;
    QActionGroup* screens; ///< one per screen, in the order of the rail; filled by addScreen()
    QAction *calibrate, *shortcuts, *about, *aboutQt;

    /// An entry of the View menu that shows a screen.
    QAction* addScreen(const QString& text, const QKeySequence& key);
};

} // namespace ui::shell
