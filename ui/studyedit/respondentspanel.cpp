#include "ui/studyedit/respondentspanel.h"

#include "app/study/templates.h"
#include "ui/studyedit/participantdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
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

RespondentsPanel::RespondentsPanel(QWidget* parent)
    : QWidget(parent)
    , m_servers(new widgets::Section(tr("Servers"), this))
    , m_simulated(new widgets::Section(tr("Simulated, for practice and calibration"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(widgets::textLabel(tr("Respondents"), "heading", this));
    layout->addWidget(m_servers);
    layout->addWidget(m_simulated);
    layout->addStretch(1);
}

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
    m_servers->card()->clear();
    m_simulated->card()->clear();
    addServers();
    addSimulated();
    m_simulated->setVisible(!m_simulated->card()->isEmpty());
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
    auto* add =
        new QPushButton(m_servers->card()->isEmpty() ? tr("Connect a server…") : tr("More servers and models…"), this);
    add->setProperty("link", true);
    connect(add, &QPushButton::clicked, this, &RespondentsPanel::connectionsRequested);
    m_servers->setRemark(m_servers->card()->isEmpty()
                             ? tr("Models of a server appear here once it is connected and they are ticked there.")
                             : QString());
    m_servers->card()->addRow(add);
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
    if (index >= 0 && !m_readOnly) {
        auto* more = new QPushButton(row);
        more->setText(tr("Edit…"));
        more->setProperty("link", true);
        more->setAccessibleName(tr("Edit %1").arg(participant.label));
        connect(more, &QPushButton::clicked, this, [this, index] { edit(index); });
        row->addRight(more);
    }
    section->card()->addRow(row);
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
