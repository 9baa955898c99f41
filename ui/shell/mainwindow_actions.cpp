#include "ui/shell/appearance.h"
#include "ui/shell/calibrationdialog.h"
#include "ui/shell/choicedialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/exportdatadialog.h"
#include "ui/shell/mainwindow.h"

#include "app/base/files.h"
#include "app/base/futures.h"
#include "app/base/pool.h"
#include "app/study/document.h"
#include "app/study/templates.h"
#include "ui/connections/costs.h"
#include "ui/prefs/preferencesdialog.h"
#include "ui/results/resultsscreen.h"
#include "ui/review/reviewscreen.h"
#include "ui/studyedit/designscreen.h"
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>

namespace ui::shell {

using namespace Qt::StringLiterals;

// What the menus do. Dialogs are opened and answered by signals; nothing waits in here.

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& handler) { connect(action, &QAction::triggered, this, handler); };
    for (int i = 0; i < m_actions.templates.size(); ++i)
        on(m_actions.templates.at(i), [this, kind = static_cast<app::study::Template>(i)] {
            const auto* document = m_workspace.document();
            const auto participants =
                document ? document->study().design.participants : QList<app::study::Participant>();
            leaveThen(tr("Stop the run and make a new study?"), [this, kind, participants] {
                m_workspace.create(app::study::templateDesign(kind, participants));
                show(Page::Design);
            });
        });
    on(m_actions.newStudy, [this] {
        leaveThen(tr("Stop the run and make a new study?"), [this] {
            m_workspace.createEmpty();
            show(Page::Design);
        });
    });
    on(m_actions.newFromFile, [this] { chooseFileToOpen(tr("Designs (*.json)")); });
    on(m_actions.openDemo,
       [this] { leaveThen(tr("Stop the run and open the demo study?"), [this] { m_workspace.openDemo(); }); });
    on(m_actions.open, [this] { chooseFileToOpen(tr("Studies and designs (*.svo *.json)")); });
    on(m_actions.clearRecent, [this] {
        m_workspace.settings().clearRecentFiles();
        refreshRecent();
    });
    on(m_actions.save, [this] {
        if (m_workspace.isDraft()) return saveAs();
        statusBar()->showMessage(tr("Every change is in the file already."), 4000);
    });
    on(m_actions.saveAs, [this] { saveAs(); });
    on(m_actions.exportDesign, [this] {
        chooseFileToSave(tr("Save the design"), QFileInfo(m_workspace.path()).completeBaseName() + u".json"_s,
                         tr("Designs (*.json)"), [this](const QString& path) { m_workspace.exportDesign(path); });
    });
    on(m_actions.exportData, [this] { askToExportData(); });
    on(m_actions.importChoices, [this] {
        auto* dialog = new QFileDialog(this, tr("Import choice data"), studyFolder(),
                                       tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importChoiceData);
        dialog->open();
    });
    const auto nameWith = [this](const QString& ending) {
        return QString(QFileInfo(m_workspace.path()).completeBaseName() + ending);
    };
    on(m_actions.exportReport, [this, nameWith] {
        chooseFileToSave(tr("Export report"), nameWith(u"-report.html"_s), tr("Web pages (*.html)"),
                         [this](const QString& path) { m_workspace.exportReport(path); });
    });
    on(m_actions.exportBundle, [this, nameWith] {
        chooseFileToSave(tr("Export research bundle"), nameWith(u"-bundle.zip"_s), tr("Zip archives (*.zip)"),
                         [this](const QString& path) { m_workspace.exportBundle(path); });
    });
    on(m_actions.exportPreregistration, [this, nameWith] {
        chooseFileToSave(tr("Save text for a preregistration"), nameWith(u"-preregistration.txt"_s),
                         tr("Texts (*.txt)"), [this](const QString& path) { m_workspace.exportPreregistration(path); });
    });
    on(m_actions.close,
       [this] { leaveThen(tr("Stop the run and close the study?"), [this] { m_workspace.closeStudy(); }); });
    on(m_actions.quit, [this] { close(); });

    on(m_actions.cut, [this] { editFocused("cut"); });
    on(m_actions.copy, [this] { editFocused("copy"); });
    on(m_actions.paste, [this] { editFocused("paste"); });
    on(m_actions.selectAll, [this] { editFocused("selectAll"); });
    on(m_actions.preferences, [this] { showPreferences(); });
    on(m_actions.costs, [this] { showCosts(); });

    on(m_actions.startRun, [this] { m_workspace.startRun(); });
    on(m_actions.pauseRun, [this] { m_workspace.pauseRun(); });
    on(m_actions.stopAfterItem, [this] { m_workspace.stopAfterItem(); });
    on(m_actions.stopNow, [this] { m_workspace.stopNow(); });
    on(m_actions.freeze, [this] { askToFreeze(); });
}

void MainWindow::connectViewActions()
{
    using app::config::ColourScheme;
    const auto on = [this](QAction* action, auto&& handler) { connect(action, &QAction::triggered, this, handler); };
    on(m_actions.zoomIn, [this] { m_appearance.zoom(+1); });
    on(m_actions.zoomOut, [this] { m_appearance.zoom(-1); });
    on(m_actions.zoomReset, [this] { m_appearance.zoom(0); });
    on(m_actions.schemeSystem, [this] { m_appearance.setScheme(ColourScheme::System); });
    on(m_actions.schemeLight, [this] { m_appearance.setScheme(ColourScheme::Light); });
    on(m_actions.schemeDark, [this] { m_appearance.setScheme(ColourScheme::Dark); });
    on(m_actions.fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    const auto markScheme = [this] {
        const ColourScheme scheme = m_workspace.settings().colourScheme();
        m_actions.schemeSystem->setChecked(scheme == ColourScheme::System);
        m_actions.schemeLight->setChecked(scheme == ColourScheme::Light);
        m_actions.schemeDark->setChecked(scheme == ColourScheme::Dark);
    };
    connect(&m_appearance, &Appearance::changed, this, markScheme);
    markScheme();

    on(m_actions.calibrate, [this] {
        auto* dialog = new CalibrationDialog({}, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions.shortcuts, [this] { showShortcuts(*this); });
    on(m_actions.about, [this] { showAbout(*this); });
    on(m_actions.aboutQt, [this] { QMetaObject::invokeMethod(qApp, &QApplication::aboutQt, Qt::QueuedConnection); });
}

void MainWindow::leaveThen(const QString& question, std::function<void()> then)
{
    if (!m_workspace.isRunning()) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("A run is under way"), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Everything answered so far is kept, and the run can go on later. Requests under way are "
           "given up; they may have been paid for."));
    QPushButton* stop = box->addButton(tr("Stop the run"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(stop, &QPushButton::clicked, this, [then = std::move(then)] { then(); });
    box->open();
}

void MainWindow::openFile(const QString& path)
{
    leaveThen(tr("Stop the run and open %1?").arg(QFileInfo(path).fileName()),
              [this, path] { m_workspace.open(path); });
}

void MainWindow::chooseFileToOpen(const QString& filter)
{
    auto* dialog =
        new QFileDialog(this, tr("Open"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::chooseFileToSave(const QString& title, const QString& suggestion, const QString& filter,
                                  std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(this, title, studyFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, [then = std::move(then)](const QString& path) { then(path); });
    dialog->open();
}

void MainWindow::saveAs()
{
    chooseFileToSave(tr("Save the study as"), QFileInfo(m_workspace.path()).fileName(), tr("Studies (*.svo)"),
                     [this](const QString& path) { m_workspace.saveAs(path); });
}

void MainWindow::askToExportData()
{
    const auto* document = m_workspace.document();
    if (!document) return;
    auto* how = new ExportDataDialog(document->study().design, this);
    how->setAttribute(Qt::WA_DeleteOnClose);
    connect(how, &QDialog::accepted, this, [this, how] {
        auto* folder = new QFileDialog(this, tr("Export data into"), studyFolder());
        folder->setAttribute(Qt::WA_DeleteOnClose);
        folder->setFileMode(QFileDialog::Directory);
        connect(folder, &QFileDialog::fileSelected, &m_workspace,
                [this, options = how->options()](const QString& path) { m_workspace.exportData(path, options); });
        folder->open();
    });
    how->open();
}

void MainWindow::importChoiceData(const QString& path)
{
    auto reading = app::base::inBackground([path] { return importChoices(path); });
    app::base::whenDone(reading, this, [this](const app::base::Result<ImportedChoices>& choices) {
        if (choices)
            showChoices(*choices);
        else
            notice(Workspace::Kind::Error, choices.error().what, choices.error().detail, Workspace::Step::None);
    });
}

void MainWindow::showChoices(const ImportedChoices& choices)
{
    const auto* document = m_workspace.document();
    auto* dialog = new ChoiceDialog(choices, document && !document->study().design.payoffs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChoiceDialog::showRequested, this, [this](const auto& sample) {
        m_results->setReference(sample);
        show(Page::Results);
    });
    connect(dialog, &ChoiceDialog::saveRequested, this, [this, choices] {
        chooseFileToSave(tr("Save the scores"), QFileInfo(choices.path).completeBaseName() + tr(" scored") + u".csv"_s,
                         tr("Tables (*.csv)"), [this, choices](const QString& path) {
                             const auto status = app::base::writeFile(path, app::report::scoredCsv(*choices.data));
                             if (status)
                                 notice(Workspace::Kind::Info,
                                        tr("The scores were saved as %1.").arg(QDir::toNativeSeparators(path)), {},
                                        Workspace::Step::None);
                             else
                                 notice(Workspace::Kind::Error, status.error().what, status.error().detail,
                                        Workspace::Step::None);
                         });
    });
    dialog->open();
}

QString MainWindow::studyFolder() const
{
    return m_workspace.isDraft() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                 : QFileInfo(m_workspace.path()).absolutePath();
}

void MainWindow::askToFreeze()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Freeze the plan"), tr("Freeze the plan of this study?"),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Every trial gets its seed and its order now, before the first request, and the design can "
           "no longer change: what a preregistration needs. The first run does the same. A new study "
           "can be made from this design at any time."));
    QPushButton* freeze = box->addButton(tr("Freeze"), QMessageBox::AcceptRole);
    box->setDefaultButton(freeze);
    connect(freeze, &QPushButton::clicked, &m_workspace, &Workspace::freezePlan);
    box->open();
}

void MainWindow::showPreferences()
{
    auto* dialog = new prefs::PreferencesDialog(m_workspace.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &prefs::PreferencesDialog::appearanceChanged, &m_appearance, &Appearance::apply);
    connect(dialog, &prefs::PreferencesDialog::initialsChanged, m_review, &review::ReviewScreen::setInitials);
    dialog->open();
}

void MainWindow::showCosts()
{
    const auto* document = m_workspace.document();
    auto* dialog =
        new connections::CostsDialog(m_workspace.settings(), document ? &document->study().design : nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &connections::CostsDialog::saved, this, [this] {
        m_workspace.takeCosts();
        m_design->takeCosts();
        refreshCosts();
    });
    dialog->open();
}

void MainWindow::editFocused(const char* slot)
{
    QWidget* focused = QApplication::focusWidget();
    const auto* meta = focused ? focused->metaObject() : nullptr;
    if (meta && meta->indexOfSlot(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(focused, slot);
}

} // namespace ui::shell
