#pragma once
#include "app/config/connections.h"
#include "app/llm/discovery.h"
#include "app/study/design.h"
#include "ui/studyedit/respondenttests.h"
#include <QWidget>

class QPushButton;

namespace ui::widgets {
class CheckRow;
class Section;
} // namespace ui::widgets

namespace ui::studyedit {

/// The first column: who answers. The models of saved servers, those of the design that no saved server has, models
/// found on this computer when the user has it searched, simulated respondents, and people with a chat window, each as
/// a check row.
class RespondentsPanel : public QWidget
{
    Q_OBJECT
public:
    /// `secrets` (for tests) must outlive it.
    explicit RespondentsPanel(app::config::SecretStore& secrets, QWidget* parent = nullptr);
    ~RespondentsPanel() override;
    void setConnections(const QList<app::config::SavedConnection>& connections);
    void setDesign(const app::study::Design& design, bool readOnly);

Q_SIGNALS:
    void edited(const QList<app::study::Participant>& participants, const QString& what);
    void connectionsRequested();

private:
    void rebuild();
    void addServers();
    void addFound();
    void addSimulated();
    void addPeople();
    QPushButton* addLink(widgets::Section* section, const QString& text);
    void addRow(widgets::Section* section, const app::study::Participant& participant, const QString& secondary,
                int index);
    void addVerdict(widgets::Section* section, widgets::CheckRow* row, const app::chat::ServerModel& model);
    void search();
    void edit(int index);
    void toggle(const app::study::Participant& participant, int index, bool checked);
    bool isListed(const app::chat::ServerModel& model) const;

    QList<app::config::SavedConnection> m_connections;
    app::study::Design m_design;
    bool m_readOnly = false;
    bool m_showAll = false;
    bool m_hasSearched = false;
    app::base::SystemClock m_clock;
    std::unique_ptr<app::llm::Discovery> m_discovery; ///< while it searches
    QList<app::llm::FoundServer> m_found;
    RespondentTests m_tests;
    widgets::Section* m_servers;
    widgets::Section* m_here;
    widgets::Section* m_simulated;
    widgets::Section* m_people;
};

} // namespace ui::studyedit
