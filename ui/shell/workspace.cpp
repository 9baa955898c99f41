#include "ui/shell/workspace.h"

#include "app/base/files.h"
#include "app/base/futures.h"
#include "app/base/pool.h"
#include "app/run/budget.h"
#include "app/run/plan.h"
#include "app/study/templates.h"
#include "ui/connections/costs.h"
#include "ui/connections/keys.h"
#include "ui/shell/drafts.h"
#include "ui/shell/editcommand.h"
#include "ui/widgets/onscreen.h"
#include <QDir>
#include <QFileInfo>

namespace ui::shell {

using namespace Qt::StringLiterals;
using app::base::Error;
using app::base::ErrorKind;
using app::base::Status;
using app::base::whenDone;
using app::run::RunState;

namespace {

constexpr app::base::Milliseconds startPace{8}; // slow enough to watch the demo, quick enough to wait for it
constexpr auto demoName = "Demo study.svo";

/// Copies a study over whatever is at `to`: into a neighbour first, so that a failure leaves the old file.
Status copyOver(const QString& from, const QString& to)
{
    if (!QFileInfo::exists(to)) return app::store::copy(from, to);
    const QString neighbour = to + u".new"_s;
    QFile::remove(neighbour);
    if (Status copied = app::store::copy(from, neighbour); !copied) return copied;
    if (QFile::remove(to) && QFile::rename(neighbour, to)) return {};
    QFile::remove(neighbour);
    return Error{ErrorKind::Io,
                 Workspace::tr("The file %1 cannot be replaced. Perhaps another program uses it; choose another name.")
                     .arg(QDir::toNativeSeparators(to)),
                 {}};
}

} // namespace

Workspace::Workspace(std::unique_ptr<app::config::Settings> settings, std::unique_ptr<app::config::SecretStore> secrets,
                     QString folder, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_secrets(std::move(secrets))
    , m_folder(std::move(folder))
    , m_pace(startPace)
{
}

Workspace::~Workspace()
{
    drop();
}

QString Workspace::draftsFolder() const
{
    return QDir(m_folder).filePath(u"drafts"_s);
}

QString Workspace::path() const
{
    return m_open ? m_open->file->path() : QString();
}

bool Workspace::isDraft() const
{
    return m_open && ui::shell::isDraft(draftsFolder(), path());
}

bool Workspace::isReadOnly() const
{
    return m_open && m_open->file->isReadOnly();
}

bool Workspace::isRunning() const
{
    return m_open && m_open->session.isRunning();
}

void Workspace::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_open && QFileInfo(absolute) == QFileInfo(this->path())) return;
    if (absolute.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        const auto bytes = app::base::readFile(absolute);
        if (!bytes) return fail(bytes.error());
        const auto design = app::study::parseDesign(*bytes);
        if (!design) return fail(design.error());
        return create(*design);
    }
    take(loadStudy(absolute), [this, absolute] {
        if (!isDraft()) m_settings->addRecentFile(absolute);
    });
}

void Workspace::create(const app::study::Design& design)
{
    const QString title = design.title.isEmpty() ? tr("Untitled study") : design.title;
    take(createStudy(draftPath(draftsFolder(), title), design));
}

void Workspace::createEmpty()
{
    app::study::Design design;
    design.title = tr("Untitled study");
    design.orientations = app::study::orientationsAndNone();
    create(design);
}

void Workspace::openDemo()
{
    const QString path = QDir(draftsFolder()).filePath(QString::fromLatin1(demoName));
    if (!QFileInfo::exists(path)) return take(createStudy(path, app::study::demoDesign()));
    // In use by a second window, or damaged: a fresh one beside it.
    take(loadStudy(path), {}, [this] { create(app::study::demoDesign()); });
}

void Workspace::take(const Loading& loading, std::function<void()> done, std::function<void()> instead)
{
    if (m_opening) return; // one at a time; the window shows that it is busy
    m_opening = true;
    whenDone(loading, this, [this, done = std::move(done), instead = std::move(instead)](const LoadingResult& result) {
        m_opening = false;
        if (instead && (!result || !(*result)->remark.isEmpty())) return instead();
        if (!result) return fail(result.error());
        adopt(std::move(**result));
        if (done) done();
    });
}

void Workspace::adopt(LoadedStudy loaded)
{
    drop();
    const QString remark = loaded.remark;
    app::llm::World world{m_clock, connections::keyLookup(*m_secrets)};
    m_open = std::make_unique<OpenStudy>(std::move(loaded), std::move(world));
    auto& document = m_open->document;
    auto& session = m_open->session;
    session.setSimulatedPace(m_pace);
    connect(&session, &app::run::Session::changesArrived, &document, &app::study::StudyDocument::acceptAll);
    connect(&session, &app::run::Session::statusChanged, this, &Workspace::followRun);
    connect(&session, &app::run::Session::finished, this, &Workspace::endRun);
    connect(&document, &app::study::StudyDocument::keepingFailed, this, &Workspace::fail);
    connect(&document, &app::study::StudyDocument::changed, this, [this](const app::study::ChangeSet& what) {
        if (what.plan) m_undoStack.clear(); // the design cannot go back any more
    });
    connect(&m_open->journal, &WatchedJournal::keepingChanged, this, &Workspace::keepingChanged);
    emit studyChanged();
    if (!remark.isEmpty()) emit noticed(Kind::Attention, remark, {}, Step::SaveCopy);
    if (const int interrupted = m_open->file->interrupted(); interrupted > 0 && !isReadOnly())
        emit noticed(
            Kind::Attention,
            tr("The last run was interrupted. What became of %n request(s) is unknown; they may have been paid "
               "for. Going on asks them again.",
               nullptr, interrupted),
            {}, Step::ResumeRun);
}

void Workspace::readAgain(const QString& reader)
{
    if (!m_open || m_open->secondReading || isReadOnly()) return;
    fetchKeys([this, reader] {
        if (!m_open || m_open->secondReading) return;
        auto& reading = m_open->secondReading;
        reading = std::make_unique<app::run::SecondReading>(
            m_open->document.study(), m_open->journal, app::llm::World{m_clock, connections::keyLookup(*m_secrets)});
        connect(reading.get(), &app::run::SecondReading::kept, &m_open->document, &app::study::StudyDocument::accept);
        connect(reading.get(), &app::run::SecondReading::progressed, this,
                [this](int done, int of) { emit readAgainChanged(done, of, {}); });
        connect(reading.get(), &app::run::SecondReading::finished, this,
                [this, reader](int proposed, int asked, const QString& problem) {
                    const app::chat::Usage used = m_open->secondReading->used();
                    m_open->secondReading.release()->deleteLater(); // we are inside its signal
                    QString sentence = tr("%1 read %2 replies and proposes an option for %3. Nothing of it counts "
                                          "until you accept it.")
                                           .arg(reader)
                                           .arg(asked)
                                           .arg(proposed);
                    if (used.isKnown()) sentence += u' ' + usedByReader(reader, used);
                    emit readAgainChanged(0, 0, sentence);
                    emit noticed(problem.isEmpty() ? Kind::Info : Kind::Attention,
                                 problem.isEmpty() ? sentence : problem, {}, Step::None);
                });
        const int open = static_cast<int>(app::run::unreadReplies(m_open->document.study(), reader).size());
        emit readAgainChanged(0, open, {});
        reading->start(reader);
    });
}

QString Workspace::usedByReader(const QString& reader, const app::chat::Usage& used) const
{
    const auto& design = m_open->document.study().design;
    const QString tokens =
        tr("It was sent %1 tokens and answered with %2.")
            .arg(widgets::countOnScreen(used.input.value_or(0)), widgets::countOnScreen(used.output.value_or(0)));
    const connections::Costs costs = connections::costsOf(design, *m_settings);
    for (int i = 0; i < design.participants.size(); ++i) {
        if (design.participants.at(i).label != reader || !costs.prices.contains(i)) continue;
        app::run::Budget budget(costs.prices, {});
        budget.add(i, used, true);
        return tokens + u' ' +
               tr("By your prices that is %1.").arg(widgets::moneyOnScreen(budget.spent(), costs.currency));
    }
    return tokens;
}

void Workspace::stopReadingAgain()
{
    if (m_open && m_open->secondReading) m_open->secondReading->stop();
}

void Workspace::drop()
{
    if (!m_open) return;
    if (std::exchange(m_open->secondReading, nullptr)) emit readAgainChanged(0, 0, {});
    emit studyClosing();
    m_undoStack.clear();
    m_runState = RunState::Idle;
    m_open.reset();
}

void Workspace::closeStudy()
{
    if (!m_open) return;
    drop();
    emit studyChanged();
}

void Workspace::saveAs(const QString& path)
{
    if (!m_open || QFileInfo(path) == QFileInfo(this->path())) return;
    const QString from = this->path();
    auto copying = app::base::inBackground([from, path] { return copyOver(from, path); });
    whenDone(copying, this, [this, from, path](const Status& copied) {
        if (!copied) return fail(copied.error());
        m_settings->addRecentFile(path);
        if (from != this->path() || isRunning() || isReadOnly()) {
            emit noticed(Kind::Info, tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)), {}, Step::None);
            return;
        }
        const bool wasDraft = isDraft();
        take(loadStudy(path), [this, from, wasDraft] {
            if (wasDraft) QFile::remove(from);
            emit pathChanged();
        });
    });
}

void Workspace::exportData(const QString& folder, const app::report::ExportOptions& options)
{
    if (!m_open) return;
    using Exported = app::base::Result<app::report::Exported>;
    // Through a second, reading hand on the file: the study may be closed, or run on, meanwhile.
    auto exporting = app::base::inBackground([path = path(), folder, options]() -> Exported {
        auto file = app::store::StudyFile::open(path, app::store::StudyFile::Mode::ReadOnly);
        if (!file) return file.error();
        const auto study = (*file)->load();
        if (!study) return study.error();
        return app::report::exportData(*study, **file, folder, options);
    });
    whenDone(exporting, this, [this, folder](const Exported& exported) {
        if (!exported) return fail(exported.error());
        QString sentence = tr("%n file(s) were written into %1.", nullptr, static_cast<int>(exported->files.size()))
                               .arg(QDir::toNativeSeparators(folder));
        if (exported->leftOut > 0)
            sentence += u' ' + tr("%n trial(s) of simulated respondents were left out.", nullptr, exported->leftOut);
        if (exported->hasSimulated)
            sentence += u' ' + tr("Rows of simulated respondents are no answers of language models; each says so.");
        if (exported->isPilot) sentence += u' ' + tr("It is a pilot study: every row says so.");
        emit noticed(Kind::Info, sentence, {}, Step::None);
    });
}

void Workspace::exportDesign(const QString& path)
{
    if (!m_open) return;
    const QByteArray bytes = app::base::dumpJson(app::study::designToJson(m_open->document.study().design), 2) + '\n';
    if (const Status written = app::base::writeFile(path, bytes); !written) return fail(written.error());
    emit noticed(Kind::Info, tr("The design was saved as %1.").arg(QDir::toNativeSeparators(path)), {}, Step::None);
}

void Workspace::submit(const app::study::Change& change, const QString& what)
{
    if (!m_open) return;
    if (isReadOnly())
        return fail(
            {ErrorKind::Locked, tr("This study is open for reading only. Save a copy of it to make changes."), {}});
    const auto inverse = m_open->document.submit(change);
    if (!inverse) return fail(inverse.error());
    if (*inverse)
        m_undoStack.push(new EditCommand(what, change, **inverse, [this](const auto& again) { resubmit(again); }));
}

void Workspace::resubmit(const app::study::Change& change)
{
    if (!m_open) return;
    if (const auto result = m_open->document.submit(change); !result) fail(result.error());
}

void Workspace::startRun()
{
    if (!m_open || m_fetchingKeys) return;
    if (isPaused()) return m_open->session.resume();
    if (isRunning()) return;
    if (isReadOnly())
        return fail({ErrorKind::Locked, tr("This study is open for reading only. Save a copy of it to run it."), {}});
    if (const Status sound = app::study::checkDesign(m_open->document.study().design); !sound)
        return fail(sound.error());
    fetchKeys([this] {
        app::run::Options options;
        const auto costs = connections::costsOf(m_open->document.study().design, *m_settings);
        options.prices = costs.prices;
        options.currency = costs.currency;
        options.cap = costs.cap;
        m_open->session.start(m_open->document.study(), options);
        m_runState = RunState::Running;
        emit runStateChanged();
        emit runStarted();
    });
}

void Workspace::fetchKeys(std::function<void()> then)
{
    const QStringList origins = connections::keyOrigins(m_open->document.study().design);
    if (origins.isEmpty()) return then();
    m_fetchingKeys = true;
    using Answers = QList<QFuture<app::base::Result<app::base::Secret>>>;
    Answers answers;
    for (const QString& origin : origins)
        answers << m_secrets->fetch(origin);
    const auto* study = m_open.get();
    whenDone(QtFuture::whenAll(answers.begin(), answers.end()), this,
             [this, study, then = std::move(then)](const Answers& all) {
                 m_fetchingKeys = false;
                 if (m_open.get() != study) return;
                 for (const auto& answer : all)
                     if (const auto key = answer.result(); !key) return fail(key.error());
                 then();
             });
}

void Workspace::pauseRun()
{
    if (isRunning()) m_open->session.pause();
}

void Workspace::stopAfterItem()
{
    if (isRunning()) m_open->session.stopAfterItem();
}

void Workspace::stopNow()
{
    if (isRunning()) m_open->session.stopNow();
}

void Workspace::answer(quint64 question, const QString& text)
{
    if (m_open) m_open->session.answer(question, text);
}

void Workspace::takeCosts()
{
    if (m_open) m_open->session.setCap(connections::costsOf(m_open->document.study().design, *m_settings).cap);
}

void Workspace::freezePlan()
{
    if (!m_open || m_open->document.study().isFrozen) return;
    const auto& design = m_open->document.study().design;
    if (const Status sound = app::study::checkDesign(design); !sound) return fail(sound.error());
    submit(app::study::FreezePlan{app::run::plan(design)}, tr("Freeze the plan"));
}

void Workspace::setSimulatedPace(app::base::Milliseconds pace)
{
    m_pace = pace;
    if (m_open) m_open->session.setSimulatedPace(pace);
}

void Workspace::followRun(const app::run::Status& status)
{
    if (status.state == m_runState) return;
    m_runState = status.state;
    emit runStateChanged();
}

void Workspace::endRun(const app::run::Report& report)
{
    m_runState = RunState::Finished;
    emit runStateChanged();
    if (report.error) return fail(*report.error);
    if (!report.waiting.isEmpty())
        emit noticed(Kind::Attention, report.waiting.join(u'\n'), {}, Step::ShowConnections);
    else if (report.trialsFailed > 0)
        emit noticed(
            Kind::Attention,
            tr("The run ended, and %n trial(s) stopped at an error. What they had is kept; going on asks the rest.",
               nullptr, report.trialsFailed),
            {}, Step::ResumeRun);
    else if (report.isComplete)
        emit noticed(Kind::Info, tr("The run is complete: every request has a reply."), {}, Step::ShowResults);
}

void Workspace::fail(const Error& error)
{
    emit noticed(Kind::Error, error.what, error.detail, Step::None);
}

} // namespace ui::shell
