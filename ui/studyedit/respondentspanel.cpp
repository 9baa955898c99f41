#include "ui/studyedit/respondentspanel.h"

#include "app/study/templates.h"
#include "ui/connections/keys.h"
#include "ui/studyedit/participantdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QProcessEnvironment>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;
using app::chat::ServerModel;
using app::chat::SimulatedModel;
using app::study::Participant;

namespace {

constexpr int alwaysShown = 3; ///< of the simulated respondents that the design does not use

bool isSameModel(const Participant& a, const Participant& b)
{
    const auto* left = std::get_if<ServerModel>(&a.model);
    const auto* right = std::get_if<ServerModel>(&b.model);
    return left && right && left->model == right->model && left->connection == right->connection;
}

/// A label that no respondent of the design has yet.
QString freeLabel(const app::study::Design& design, const QString& wanted)
{
    const auto isTaken = [&design](const QString& label) {
        return std::any_of(design.participants.begin(), design.participants.end(),
                           [&label](const Participant& other) { return other.label == label; });
    };
    QString label = wanted;
    for (int number = 2; isTaken(label); ++number)
        label = u"%1 (%2)"_s.arg(wanted).arg(number);
    return label;
}

QString keyWords(const app::chat::Connection& connection)
{
    return connection.keyEnv.isEmpty() ? QString() : RespondentsPanel::tr("key from %1").arg(connection.keyEnv);
}

} // namespace

RespondentsPanel::RespondentsPanel(app::config::SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_tests(secrets)
    , m_servers(new widgets::Section(tr("Servers"), this))
    , m_here(new widgets::Section(tr("Found on this computer"), this))
    , m_simulated(new widgets::Section(tr("Simulated, for practice and calibration"), this))
    , m_people(new widgets::Section(tr("By hand, for chat windows and people"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(widgets::textLabel(tr("Respondents"), "heading", this));
    for (widgets::Section* section : {m_servers, m_here, m_simulated, m_people})
        layout->addWidget(section);
    layout->addStretch(1);
    connect(&m_tests, &RespondentTests::changed, this, &RespondentsPanel::rebuild);
}

RespondentsPanel::~RespondentsPanel() = default;

void RespondentsPanel::setConnections(const QList<app::config::SavedConnection>& connections)
{
    m_connections = connections;
    rebuild();
}

void RespondentsPanel::setDesign(const app::study::Design& design, bool readOnly)
{
    if (design == m_design && readOnly == m_readOnly && !m_simulated->card()->isEmpty()) return;
    m_design = design;
    m_readOnly = readOnly;
    rebuild();
}

void RespondentsPanel::rebuild()
{
    const widgets::FocusKeeper focus(this);
    for (const widgets::Section* section : {m_servers, m_here, m_simulated, m_people})
        section->card()->clear();
    addServers();
    addFound();
    addSimulated();
    addPeople();
}

QPushButton* RespondentsPanel::addLink(widgets::Section* section, const QString& text)
{
    auto* link = new QPushButton(text, this);
    link->setProperty("link", true);
    section->card()->addRow(link);
    return link;
}

void RespondentsPanel::addServers()
{
    QList<int> shown;
    for (const auto& saved : std::as_const(m_connections)) {
        const auto dialect = app::chat::dialectFromName(saved.dialect);
        if (!dialect) continue;
        for (const QString& model : saved.models) {
            Participant candidate{model, ServerModel{model, {*dialect, saved.baseUrl, saved.keyEnv}, {}, {}}, {}};
            int index = -1;
            for (int i = 0; i < m_design.participants.size(); ++i)
                if (isSameModel(m_design.participants.at(i), candidate)) index = i;
            if (index >= 0) shown << index;
            if (index >= 0 || !m_readOnly)
                addRow(m_servers, index < 0 ? candidate : m_design.participants.at(index), saved.name, index);
        }
    }
    for (int i = 0; i < m_design.participants.size(); ++i) {
        const auto* server = std::get_if<ServerModel>(&m_design.participants.at(i).model);
        if (!server || shown.contains(i)) continue;
        QStringList words{QUrl(server->connection.baseUrl).host(), keyWords(server->connection)};
        words.removeAll(QString());
        addRow(m_servers, m_design.participants.at(i), words.join(u" · "_s), i);
    }
    m_servers->setVisible(!m_readOnly || !m_servers->card()->isEmpty());
    const bool isEmpty = m_servers->card()->isEmpty();
    m_servers->setRemark(isEmpty ? tr("Models of a server appear here once it is connected and they are ticked there.")
                                 : QString());
    if (m_readOnly) return;
    connect(addLink(m_servers, isEmpty ? tr("Connect a server…") : tr("More servers and models…")),
            &QPushButton::clicked, this, &RespondentsPanel::connectionsRequested);
    QPushButton* here = addLink(m_servers, tr("Find models on this computer"));
    here->setEnabled(!m_discovery);
    connect(here, &QPushButton::clicked, this, &RespondentsPanel::search);
}

void RespondentsPanel::search()
{
    m_found.clear();
    m_hasSearched = true;
    m_discovery = std::make_unique<app::llm::Discovery>(
        m_clock, app::llm::discoveryProbes(QProcessEnvironment::systemEnvironment()));
    connect(m_discovery.get(), &app::llm::Discovery::found, this, [this](const app::llm::FoundServer& server) {
        m_found << server;
        rebuild();
    });
    connect(m_discovery.get(), &app::llm::Discovery::finished, this, [this] {
        m_discovery.release()->deleteLater(); // we are inside its signal
        rebuild();
    });
    m_discovery->start();
    rebuild();
}

bool RespondentsPanel::isListed(const ServerModel& model) const
{
    const auto isSame = [&model](const QString& id, const app::chat::Connection& connection) {
        return id == model.model && connections::isSameServer(connection, model.connection);
    };
    for (const Participant& participant : m_design.participants)
        if (const auto* server = std::get_if<ServerModel>(&participant.model);
            server && isSame(server->model, server->connection))
            return true;
    for (const auto& saved : m_connections)
        for (const QString& id : saved.models)
            if (isSame(
                    id,
                    {app::chat::dialectFromName(saved.dialect).value_or(model.connection.dialect), saved.baseUrl, {}}))
                return true;
    return false;
}

void RespondentsPanel::addFound()
{
    int listed = 0;
    for (const auto& server : std::as_const(m_found)) {
        for (const auto& model : server.models) {
            const Participant candidate{model.id, ServerModel{model.id, server.connection, {}, {}}, {}};
            if (isListed(std::get<ServerModel>(candidate.model)))
                ++listed;
            else
                addRow(m_here, candidate, server.name, -1);
        }
        if (!server.needsKey && !server.isLoading && !server.models.isEmpty()) continue;
        const QString sentence = server.needsKey ? tr("%1 needs a key: add it under Connections.").arg(server.name)
                                 : server.isLoading
                                     ? tr("%1 is loading its model. Search again in a moment.").arg(server.name)
                                     : tr("%1 runs, and has no model yet.").arg(server.name);
        auto* label = widgets::wrappedLabel(sentence, "secondary", this);
        label->setContentsMargins(12, 6, 10, 6);
        m_here->card()->addRow(label);
    }
    const bool isEmpty = m_here->card()->isEmpty();
    m_here->setVisible(m_hasSearched && !m_readOnly);
    m_here->card()->setVisible(!isEmpty);
    m_here->setRemark(m_discovery ? tr("Looking for model servers on this computer…")
                      : !isEmpty  ? tr("Nothing is sent to a model before you tick it.")
                      : listed > 0
                          ? tr("Every model found here is in the list above.")
                          : tr("No model server answers on this computer. Start Ollama, LM Studio or llama.cpp, then "
                               "search again."));
}

void RespondentsPanel::addPeople()
{
    for (int i = 0; i < m_design.participants.size(); ++i)
        if (std::holds_alternative<app::chat::ManualModel>(m_design.participants.at(i).model))
            addRow(m_people, m_design.participants.at(i), tr("you copy the prompts and paste the replies"), i);
    m_people->setVisible(!m_readOnly || !m_people->card()->isEmpty());
    if (m_readOnly) return;
    connect(addLink(m_people, tr("Add one…")), &QPushButton::clicked, this, [this] {
        toggle({tr("Chat window"), app::chat::ManualModel{}, {}}, -1, true);
    });
}

void RespondentsPanel::addSimulated()
{
    int place = 0;
    int hidden = 0;
    for (const Participant& candidate : app::study::simulatedParticipants()) {
        const auto& offered = std::get<SimulatedModel>(candidate.model);
        bool isUsed = false;
        for (int i = 0; i < m_design.participants.size(); ++i) {
            const auto* model = std::get_if<SimulatedModel>(&m_design.participants.at(i).model);
            if (!model || model->kind != offered.kind) continue;
            isUsed = true;
            addRow(m_simulated, m_design.participants.at(i), widgets::simulatedDescription(*model), i);
        }
        const bool isShown = isUsed || place++ < alwaysShown || m_showAll;
        if (!isShown) ++hidden;
        if (isShown && !isUsed && !m_readOnly)
            addRow(m_simulated, candidate, widgets::simulatedDescription(offered), -1);
    }
    m_simulated->setVisible(!m_simulated->card()->isEmpty());
    if (hidden == 0 || m_readOnly) return;
    auto* more = new QPushButton(tr("%n more", nullptr, hidden), this);
    more->setAccessibleName(tr("Show %n more simulated respondents", nullptr, hidden));
    more->setProperty("link", true);
    connect(more, &QPushButton::clicked, this, [this] {
        m_showAll = true;
        rebuild();
    });
    m_simulated->card()->addRow(more);
}

void RespondentsPanel::addVerdict(widgets::Section* section, widgets::CheckRow* row, const ServerModel& model)
{
    const auto* verdict = m_tests.of(model);
    if (!verdict) return;
    using Kind = RespondentTests::Verdict::Kind;
    if (verdict->kind == Kind::Answers) return row->setBadge(tr("answers"), widgets::BadgeKind::Done);
    auto* label = widgets::wrappedLabel(verdict->sentence, verdict->kind == Kind::Failed ? "error" : "secondary", this);
    label->setContentsMargins(12, 6, 10, 6);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section->card()->addRow(label);
}

void RespondentsPanel::addRow(widgets::Section* section, const Participant& participant, const QString& secondary,
                              int index)
{
    auto* row = new widgets::CheckRow(participant.label, section);
    const auto* server = std::get_if<ServerModel>(&participant.model);
    const bool isRenamed = server && server->model != participant.label;
    row->setSecondary(isRenamed ? u"%1 · %2"_s.arg(server->model, secondary) : secondary);
    row->setChecked(index >= 0);
    row->setReadOnly(m_readOnly);
    connect(row, &widgets::CheckRow::toggled, this,
            [this, participant, index](bool checked) { toggle(participant, index, checked); });
    if (server && index >= 0) {
        auto* test = new QPushButton(tr("Test"), row);
        test->setProperty("link", true);
        test->setAccessibleName(tr("Test %1").arg(participant.label));
        test->setToolTip(tr("Sends one tiny request and says which step fails."));
        connect(test, &QPushButton::clicked, this, [this, model = *server] { m_tests.test(model); });
        row->addRight(test);
    }
    if (index >= 0 && !m_readOnly) {
        auto* more = new QPushButton(row);
        more->setText(tr("Edit…"));
        more->setProperty("link", true);
        more->setAccessibleName(tr("Edit %1").arg(participant.label));
        connect(more, &QPushButton::clicked, this, [this, index] { edit(index); });
        row->addRight(more);
    }
    section->card()->addRow(row);
    if (server) addVerdict(section, row, *server);
}

void RespondentsPanel::toggle(const Participant& participant, int index, bool checked)
{
    auto participants = m_design.participants;
    if (checked && index < 0) {
        Participant added = participant;
        added.label = freeLabel(m_design, participant.label);
        participants << added;
        emit edited(participants, tr("add %1").arg(added.label));
    } else if (!checked && index >= 0) {
        participants.removeAt(index);
        emit edited(participants, tr("remove %1").arg(participant.label));
    }
}

void RespondentsPanel::edit(int index)
{
    auto* dialog = new ParticipantDialog(m_design.participants.at(index), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] {
        auto participants = m_design.participants;
        if (index >= participants.size() || participants.at(index) == dialog->participant()) return;
        participants[index] = dialog->participant();
        emit edited(participants, tr("edit %1").arg(dialog->participant().label));
    });
    dialog->open();
}

} // namespace ui::studyedit
