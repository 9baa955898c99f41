#pragma once
#include "app/cli/context.h"
#include "app/config/secretstore.h"
#include "app/run/secondreading.h"
#include "app/run/session.h"
#include "app/store/studyfile.h"
#include <QSet>

namespace app::cli {

/// Runs a study file to the end on the console and gives the exit code of `svo run` (design §7).
int runStudy(const Context& context, store::StudyFile& file, const run::Options& options);

/// How runStudy() does it: keys first, then the run, with progress on a terminal and each trouble
/// told once. Needs the event loop of the program.
class ConsoleRun : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. Progress and troubles go to `err`, the closing sentence to `out`.
    ConsoleRun(store::StudyFile& file, study::Study study, config::SecretStore& secrets, QTextStream& out, QTextStream& err);

    void start(const run::Options& options);

Q_SIGNALS:
    /// Once, with the exit code of `svo run` (design §7).
    void finished(int exitCode);

private:
    void fetchKeys();
    void onNote(const run::Note& note);
    void onStatus(const run::Status& status);
    void onFinished(const run::Report& report);
    /// Asks the second reader of the design, if there is one, about what stayed unread; then it is finished.
    void readAgain(int code);
    void showProgress();
    void say(const QString& sentence);

    store::StudyFile& m_file;
    study::Study m_study;
    config::SecretStore& m_secrets;
    QTextStream& m_out;
    QTextStream& m_err;
    base::SystemClock m_clock;
    run::Options m_options;
    run::Session m_session;
    std::optional<run::SecondReading> m_secondReading;
    run::Status m_status;
    QSet<QString> m_told;
    int m_keysMissing = 0;
    bool m_hasTerminal = false;
    bool m_hasProgressLine = false;
};

} // namespace app::cli
