#include "app/run/session.h"

#include "app/run/runner.h"
#include <QTimer>

namespace app::run {

namespace {

constexpr int frameMs = 16;

} // namespace

Session::Session(study::Journal& journal, llm::World world, QObject* parent)
    : QObject(parent)
    , m_world(std::move(world))
    , m_journal(journal)
    , m_pace(std::make_shared<std::atomic<qint64>>(0))
{
    qRegisterMetaType<llm::CallResult>();
    m_mailbox = std::make_shared<Mailbox>(
        [this] { QMetaObject::invokeMethod(this, [this] { QTimer::singleShot(frameMs, this, &Session::drain); }); });
    m_world.simulatedPace = [pace = m_pace] { return base::Milliseconds(pace->load()); };
    m_thread.setObjectName(QStringLiteral("net"));
    m_thread.start();
    auto* maker = new QObject; // the runner and all that it owns is made on the thread on which it lives
    maker->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        maker,
        [this] {
            m_desk = new llm::ManualDesk;
            connect(m_desk, &llm::ManualDesk::changed, m_desk, [this] {
                QMetaObject::invokeMethod(this, [this, open = m_desk->open()] { Q_EMIT questionsChanged(open); });
            });
            m_world.desk = m_desk;
            m_runner = new Runner(m_journal, m_world, m_mailbox);
        },
        Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(maker, [maker] { maker->deleteLater(); });
}

Session::~Session()
{
    QMetaObject::invokeMethod(
        m_runner,
        [runner = m_runner, desk = m_desk] {
            delete runner;
            delete desk;
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Session::start(const study::Study& study, const Options& options)
{
    m_state = RunState::Running;
    QMetaObject::invokeMethod(m_runner, [runner = m_runner, study, options] { runner->start(study, options); });
}

void Session::pause()
{
    QMetaObject::invokeMethod(m_runner, [runner = m_runner] { runner->pause(); });
}

void Session::resume()
{
    QMetaObject::invokeMethod(m_runner, [runner = m_runner] { runner->resume(); });
}

void Session::setCap(std::optional<qint64> cap)
{
    QMetaObject::invokeMethod(m_runner, [runner = m_runner, cap] { runner->setCap(cap); });
}

void Session::stopAfterItem()
{
    QMetaObject::invokeMethod(m_runner, [runner = m_runner] { runner->stopAfterItem(); });
}

void Session::stopNow()
{
    QMetaObject::invokeMethod(m_runner, [runner = m_runner] { runner->stopNow(); });
}

void Session::answer(quint64 question, const QString& text)
{
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, question, text] { desk->answer(question, text); });
}

void Session::setSimulatedPace(base::Milliseconds pace)
{
    m_pace->store(pace.count());
}

void Session::drain()
{
    auto content = m_mailbox->take();
    if (!content.pieces.isEmpty()) Q_EMIT piecesArrived(content.pieces);
    if (!content.changes.isEmpty()) Q_EMIT changesArrived(content.changes);
    for (const auto& note : std::as_const(content.notes))
        Q_EMIT noteArrived(note);
    if (content.status) {
        m_state = content.status->state;
        Q_EMIT statusChanged(*content.status);
    }
    if (content.report) {
        m_state = RunState::Finished;
        Q_EMIT finished(*content.report);
    }
}

} // namespace app::run
