#include "ui/shell/actions.h"

#include "app/study/templates.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace ui::shell {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::shell", text);
}

QAction* add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys = {})
{
    QAction* action = menu->addAction(text);
    if (!keys.isEmpty()) action->setShortcuts(keys);
    return action;
}

/// The platform's own keys for a standard action.
QList<QKeySequence> standard(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

QAction* withRole(QAction* action, QAction::MenuRole role)
{
    action->setMenuRole(role);
    return action;
}

} // namespace

Actions::Actions(QMainWindow& window, QUndoStack& undoStack)
{
    QMenuBar* bar = window.menuBar();

    file = bar->addMenu(tr("&File"));
    newStudy = add(file, tr("&New study"), standard(QKeySequence::New));
    QMenu* fromTemplate = file->addMenu(tr("New study from a &template"));
    for (const QString& name : app::study::templateNames())
        templates << add(fromTemplate, app::study::templateTitle(*app::study::templateFromName(name)));
    fromTemplate->addSeparator();
    newFromFile = add(fromTemplate, tr("From a &design file…"));
    openDemo = add(file, tr("&Demo study"));
    file->addSeparator();
    open = add(file, tr("&Open…"), standard(QKeySequence::Open));
    recent = file->addMenu(tr("Open &recent"));
    clearRecent = new QAction(tr("&Clear this list"), file);
    file->addSeparator();
    save = add(file, tr("&Save"), standard(QKeySequence::Save));
    saveAs = add(file, tr("Save &as…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    exportDesign = add(file, tr("Save the &design alone…"));
    exportData = add(file, tr("E&xport data…"));
    exportReport = add(file, tr("Export &report…"));
    exportBundle = add(file, tr("Export research &bundle…"));
    exportPreregistration = add(file, tr("Save text for a &preregistration…"));
    importChoices = add(file, tr("&Import choice data…"));

    file->addSeparator();
    close = add(file, tr("&Close study"), standard(QKeySequence::Close));
    quit = withRole(add(file, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}), QAction::QuitRole);

    edit = bar->addMenu(tr("&Edit"));
    undo = undoStack.createUndoAction(&window, tr("&Undo:"));
    undo->setShortcuts(standard(QKeySequence::Undo));
    redo = undoStack.createRedoAction(&window, tr("&Redo:"));
    redo->setShortcuts(standard(QKeySequence::Redo));
    edit->addActions({undo, redo});
    edit->addSeparator();
    // The focused field has these keys itself; here they are for the mouse and for reading.
    cut = add(edit, tr("Cu&t"));
    copy = add(edit, tr("&Copy"));
    paste = add(edit, tr("&Paste"));
    selectAll = add(edit, tr("Select &all"));
    edit->addSeparator();
    preferences =
        withRole(add(edit, tr("Pre&ferences…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}), QAction::PreferencesRole);

    study = bar->addMenu(tr("&Study"));
    startRun = add(study, tr("Start &run"), {QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)});
    pauseRun = add(study, tr("&Pause"), {QKeySequence(Qt::Key_F6)});
    stopAfterItem = add(study, tr("Stop &after this item"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
    stopNow = add(study, tr("Stop &now"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5)});
    study->addSeparator();
    freeze = add(study, tr("&Freeze the plan…"));
    costs = add(study, tr("&Costs…"));

    view = bar->addMenu(tr("&View"));
    screens = new QActionGroup(&window);
    view->addSeparator();
    zoomIn = add(view, tr("&Larger text"), standard(QKeySequence::ZoomIn) << QKeySequence(Qt::CTRL | Qt::Key_Equal));
    zoomOut = add(view, tr("S&maller text"), standard(QKeySequence::ZoomOut));
    zoomReset = add(view, tr("&Usual text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    QMenu* colours = view->addMenu(tr("&Colours"));
    auto* schemes = new QActionGroup(&window);
    schemeSystem = add(colours, tr("As the &system"));
    schemeLight = add(colours, tr("&Light"));
    schemeDark = add(colours, tr("&Dark"));
    for (QAction* scheme : {schemeSystem, schemeLight, schemeDark}) {
        scheme->setCheckable(true);
        schemes->addAction(scheme);
    }
    fullScreen = add(view, tr("&Full screen"), standard(QKeySequence::FullScreen));
    fullScreen->setCheckable(true);

    results = bar->addMenu(tr("&Results"));

    help = bar->addMenu(tr("&Help"));
    calibrate = add(help, tr("&Calibrate the instrument…"));
    shortcuts = add(help, tr("&Keyboard shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_Question)});
    help->addSeparator();
    about = withRole(add(help, tr("&About SVO Workbench")), QAction::AboutRole);
    aboutQt = withRole(add(help, tr("About &Qt")), QAction::AboutQtRole);
}

QAction* Actions::addScreen(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, screens);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setData(screens->actions().size() - 1);
    // Screens come first in the menu, before the separator.
    QAction* separator = nullptr;
    for (QAction* entry : view->actions())
        if (entry->isSeparator()) {
            separator = entry;
            break;
        }
    view->insertAction(separator, action);
    return action;
}

} // namespace ui::shell
