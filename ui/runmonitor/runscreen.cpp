#include "ui/runmonitor/runscreen.h"

#include "app/run/session.h"
#include "app/study/document.h"
#include <QPointer>

namespace ui::runmonitor {

class RunScreen::Parts
{
public:
    QPointer<app::study::StudyDocument> document;
    QPointer<app::run::Session> session;
};

RunScreen::RunScreen(QWidget* parent) : Screen(parent), m_parts(std::make_unique<Parts>()) {}

RunScreen::~RunScreen() = default;

void RunScreen::setDocument(app::study::StudyDocument* document)
{
    m_parts->document = document;
}

void RunScreen::setSession(app::run::Session* session)
{
    if (m_parts->session) m_parts->session->disconnect(this);
    m_parts->session = session;
    if (!session) return;
    connect(session, &app::run::Session::changesArrived, this, &RunScreen::takeChanges);
    connect(session, &app::run::Session::piecesArrived, this, &RunScreen::takePieces);
    connect(session, &app::run::Session::statusChanged, this, &RunScreen::takeStatus);
    connect(session, &app::run::Session::noteArrived, this, &RunScreen::takeNote);
    connect(session, &app::run::Session::finished, this, &RunScreen::takeReport);
}

void RunScreen::takeChanges(const QList<app::study::Change>&) {}

void RunScreen::takePieces(const QList<app::run::StreamPiece>&) {}

void RunScreen::takeStatus(const app::run::Status&) {}

void RunScreen::takeNote(const app::run::Note&) {}

void RunScreen::takeReport(const app::run::Report&) {}

} // namespace ui::runmonitor
