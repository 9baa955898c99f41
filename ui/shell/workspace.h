#pragma once
#include "app/base/clock.h"
#include "app/config/secretstore.h"
#include "app/config/settings.h"
#include "app/report/export.h"
#include "ui/shell/openstudy.h"
#include <QObject>
#include <QUndoStack>

namespace ui::shell {

/// Where everything is put together: settings, keys, clock, and the open study with its file, document and run. Owns
/// them, opens and closes studies, takes edits with their undo, and drives the run. Knows no widgets. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the program's own place for drafts. Everything else is made or handed in here.
    Workspace(std::unique_ptr<app::config::Settings> settings, std::unique_ptr<app::config::SecretStore> secrets,
              QString folder, QObject* parent = nullptr);
    ~Workspace() override; ///< stops a run, waits until every change is durable

    app::config::Settings& settings() { return *m_settings; }
    app::config::SecretStore& secrets() { return *m_secrets; }
    QUndoStack& undoStack() { return m_undoStack; }
    /// Null while no study is open.
    app::study::StudyDocument* document() { return m_open ? &m_open->document : nullptr; }
    app::run::Session* session() { return m_open ? &m_open->session : nullptr; }

    QString path() const; ///< of the open study; empty without one
    bool isDraft() const; ///< it lies in the drafts folder
    bool isReadOnly() const;
    bool isRunning() const;
    bool isPaused() const { return m_runState == app::run::RunState::Paused; }
    bool isKeeping() const { return m_open && m_open->journal.isKeeping(); }
    bool isOpening() const { return m_opening; }

    /// Opens a study file (.svo), or makes a new study of a design (.json). The open one stays until the new one is
    /// there; a run of it is stopped then. Ends with studyChanged() or noticed().
    void open(const QString& path);
    /// Makes a new study in the drafts folder and opens it.
    void create(const app::study::Design& design);
    /// A new study without respondents, under the four orientations and none.
    void createEmpty();
    /// Opens the demo study; makes it when it is not there.
    void openDemo();
    void closeStudy();
    /// Copies the study to `path`, replacing a file there, and goes on in the copy; a draft is then removed. During a
    /// run, and for a read-only study, only the copy is made.
    void saveAs(const QString& path);
    /// Writes the data of the study, as far as it is kept now, into a folder.
    void exportData(const QString& folder, const app::report::ExportOptions& options);
    /// Writes the design alone (svo-design/1).
    void exportDesign(const QString& path);
    /// The HTML report, the research bundle, and the text for a preregistration; in the background, then noticed().
    void exportReport(const QString& path);
    void exportBundle(const QString& path);
    void exportPreregistration(const QString& path);

    /// Submits a user's change and puts it on the undo stack. A refusal becomes a notice.
    void submit(const app::study::Change& change, const QString& what);

    /// Starts or goes on with the run: whatever has no complete reply is asked. Keys are fetched first.
    void startRun();
    void pauseRun();
    void stopAfterItem();
    void stopNow();
    /// Lets a respondent of the study read what stayed unread; what it finds are proposals.
    void readAgain(const QString& reader);
    void stopReadingAgain();
    /// Hands a pasted reply to the request that waits for it.
    void answer(quint64 question, const QString& text);
    /// The user's limit has changed: a run under way keeps to it from now on; to other prices from its next start.
    void takeCosts();
    /// Fixes the plan without starting it, for preregistration.
    void freezePlan();
    void setSimulatedPace(app::base::Milliseconds pace);

    enum class Kind { Info, Attention, Error };
    enum class Step { None, SaveCopy, ResumeRun, ShowResults, ShowConnections };

Q_SIGNALS:
    /// The open study is about to go; document() and session() are still there. Let go of them.
    void studyClosing();
    /// Another study is open, or none.
    void studyChanged();
    void pathChanged(); ///< the same study, in another file
    void keepingChanged(bool isKeeping);
    void runStarted(); ///< the session has begun to ask
    void runStateChanged();
    /// A second reader goes on (`done` of `of`), or has ended (`of` 0) with a sentence about it.
    void readAgainChanged(int done, int of, const QString& sentence);
    /// Something to tell: a sentence, the system's own text (may be empty), and the step to offer.
    void noticed(ui::shell::Workspace::Kind kind, const QString& sentence, const QString& detail,
                 ui::shell::Workspace::Step step);

private:
    struct Source;
    void writeInBackground(const QString& path, const std::function<app::base::Result<QByteArray>(Source&)>& make);
    void take(const Loading& loading, std::function<void()> done = {}, std::function<void()> instead = {});
    void adopt(LoadedStudy loaded);
    void drop();
    void resubmit(const app::study::Change& change);
    void fail(const app::base::Error& error);
    void fetchKeys(std::function<void()> then);
    QString usedByReader(const QString& reader, const app::chat::Usage& used) const;
    void followRun(const app::run::Status& status);
    void endRun(const app::run::Report& report);
    QString draftsFolder() const;

    std::unique_ptr<app::config::Settings> m_settings;
    std::unique_ptr<app::config::SecretStore> m_secrets;
    QString m_folder;
    app::base::SystemClock m_clock;
    QUndoStack m_undoStack;
    app::base::Milliseconds m_pace;
    std::unique_ptr<OpenStudy> m_open;
    app::run::RunState m_runState = app::run::RunState::Idle;
    bool m_opening = false;
    bool m_fetchingKeys = false;
};

} // namespace ui::shell
