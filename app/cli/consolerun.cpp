#include "app/cli/consolerun.h"

#include "app/base/futures.h"
#include "app/cli/interrupt.h"
#include "app/llm/endpoint.h"
#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

bool standardErrorIsTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(2) != 0;
#else
    return false;
#endif
}

/// Under which the keychain has the key of a connection; empty for an address that cannot be used.
QString originOf(const chat::Connection& connection)
{
    const auto url = llm::normaliseBaseUrl(connection.dialect, connection.baseUrl);
    return url ? llm::origin(*url) : QString();
}

/// The key of a connection: its environment variable, else what the keychain gave before the run.
base::Secret keyOf(const config::SecretStore& secrets, const chat::Connection& connection)
{
    if (!connection.keyEnv.isEmpty()) return base::Secret(qEnvironmentVariable(qPrintable(connection.keyEnv)));
    return secrets.cached(originOf(connection));
}

} // namespace

int runStudy(const Context& context, store::StudyFile& file, const run::Options& options)
{
    const auto study = file.load();
    if (!study) return fail(context, study.error());
    if (const auto status = study::checkDesign(study->design); !status) return unusable(context, status.error());
    const auto secrets = config::systemSecretStore();
    return untilDone([&](const auto& done) {
        auto* job = new ConsoleRun(file, *study, *secrets, context.out, context.err);
        QObject::connect(
            job, &ConsoleRun::finished, job,
            [job, done](int code) {
                delete job; // its run ends before the study file is closed
                done(code);
            },
            Qt::QueuedConnection);
        job->start(options);
    });
}

ConsoleRun::ConsoleRun(store::StudyFile& file, study::Study study, config::SecretStore& secrets, QTextStream& out,
                       QTextStream& err)
    : m_file(file)
    , m_study(std::move(study))
    , m_secrets(secrets)
    , m_out(out)
    , m_err(err)
    , m_session(file, llm::World{m_clock,
                                 [&secrets](const chat::Connection& connection) { return keyOf(secrets, connection); }})
    , m_hasTerminal(standardErrorIsTerminal())
{
    connect(&m_session, &run::Session::noteArrived, this, &ConsoleRun::onNote);
    connect(&m_session, &run::Session::statusChanged, this, &ConsoleRun::onStatus);
    connect(&m_session, &run::Session::finished, this, &ConsoleRun::onFinished);
    auto* interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::interrupted, this, [this](int count) {
        if (count == 1) {
            say(QStringLiteral("svo: ") +
                tr("Stopping after the requests under way; press Ctrl-C again to stop at once."));
            m_session.stopAfterItem();
            if (m_secondReading) m_secondReading->stop();
        } else {
            m_session.stopNow();
        }
    });
}

void ConsoleRun::start(const run::Options& options)
{
    m_options = options;
    if (m_file.interrupted() > 0)
        say(QStringLiteral("svo: ") +
            tr("The last run was interrupted; %n requests have an unknown outcome, may have been "
               "paid, and are asked again.",
               nullptr, m_file.interrupted()));
    fetchKeys();
}

void ConsoleRun::fetchKeys()
{
    QSet<QString> origins;
    for (const auto& participant : std::as_const(m_study.design.participants))
        if (const auto* server = std::get_if<chat::ServerModel>(&participant.model);
            server && server->connection.keyEnv.isEmpty())
            origins << originOf(server->connection);
    origins.remove(QString());
    m_keysMissing = static_cast<int>(origins.size());
    if (origins.isEmpty()) return m_session.start(m_study, m_options);
    for (const auto& origin : std::as_const(origins))
        base::whenDone(m_secrets.fetch(origin), this, [this](const auto&) {
            if (--m_keysMissing == 0) m_session.start(m_study, m_options);
        });
}

void ConsoleRun::onNote(const run::Note& note)
{
    if (m_told.contains(note.sentence)) return;
    m_told << note.sentence;
    const QString who = note.participant < 0
                            ? QString()
                            : m_study.design.participants.at(note.participant).label + QStringLiteral(": ");
    const auto kind = note.participant < 0 ? base::ErrorKind::Io : base::ErrorKind::Network;
    say(complaint({kind, who + note.sentence, {}}));
    if (!note.detail.isEmpty()) say(QStringLiteral("     ") + printable(note.detail).simplified().left(500));
}

void ConsoleRun::onStatus(const run::Status& status)
{
    m_status = status;
    // Nobody paused it here: the study cannot be written. What came is given a last chance to be kept, then the run
    // ends.
    if (status.state == run::RunState::Paused) m_session.stopAfterItem();
    if (m_hasTerminal) showProgress();
}

void ConsoleRun::showProgress()
{
    QString line = tr("%1 of %2 trials").arg(m_status.trialsComplete).arg(m_status.trialsPlanned) +
                   QStringLiteral(" · ") + tr("%n requests answered", nullptr, static_cast<int>(m_status.requestsDone));
    if (m_status.timeLeft)
        line += QStringLiteral(" · ") +
                tr("about %n min left", nullptr, static_cast<int>(m_status.timeLeft->count() / 60000) + 1);
    m_err << "\r\033[K" << line << Qt::flush;
    m_hasProgressLine = true;
}

void ConsoleRun::say(const QString& sentence)
{
    if (std::exchange(m_hasProgressLine, false)) m_err << "\r\033[K";
    m_err << sentence << Qt::endl;
}

void ConsoleRun::onFinished(const run::Report& report)
{
    if (std::exchange(m_hasProgressLine, false)) m_err << "\r\033[K" << Qt::flush;
    for (const QString& sentence : report.waiting)
        if (!m_told.contains(sentence)) say(complaint({base::ErrorKind::Network, sentence, {}}));
    if (report.error && !m_told.contains(report.error->what)) say(complaint(*report.error));
    m_out << tr("%1 of %2 trials are complete (%3 of %4 requests).")
                 .arg(m_status.trialsComplete)
                 .arg(m_status.trialsPlanned)
                 .arg(m_status.requestsDone)
                 .arg(m_status.requestsPlanned)
          << Qt::endl;
    if (!report.isComplete)
        say(QStringLiteral("svo: ") +
            tr("%n requests have no complete reply yet; run the same command again to ask for them.", nullptr,
               static_cast<int>(m_status.requestsPlanned - m_status.requestsDone)));
    readAgain(report.isComplete ? 0 : 1);
}

void ConsoleRun::readAgain(int code)
{
    const QString& reader = m_study.design.secondReader;
    auto study = m_file.load();
    if (reader.isEmpty() || !study || run::unreadReplies(*study, reader).isEmpty()) return Q_EMIT finished(code);
    const auto count = run::unreadReplies(*study, reader).size();
    m_secondReading.emplace(std::move(*study), m_file, llm::World{m_clock, [this](const chat::Connection& connection) {
                                                                      return keyOf(m_secrets, connection);
                                                                  }});
    connect(&*m_secondReading, &run::SecondReading::finished, this,
            [this, reader, count, code](int proposed, int asked, const QString& problem) {
                m_out << tr("%1, asked about %2 of %3 unread replies, proposes an option for %4. Nothing of it counts "
                            "until a person accepts it.")
                             .arg(reader)
                             .arg(asked)
                             .arg(count)
                             .arg(proposed)
                      << Qt::endl;
                if (const chat::Usage& used = m_secondReading->used(); used.isKnown())
                    m_out << tr("It was sent %1 tokens and answered with %2.")
                                 .arg(used.input.value_or(0))
                                 .arg(used.output.value_or(0))
                          << Qt::endl;
                if (!problem.isEmpty()) say(complaint({base::ErrorKind::Network, reader + u": "_s + problem, {}}));
                Q_EMIT finished(problem.isEmpty() ? code : 1);
            });
    m_secondReading->start(reader);
}

} // namespace app::cli
