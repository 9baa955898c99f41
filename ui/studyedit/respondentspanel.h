#pragma once
#include "app/config/connections.h"
#include "app/study/design.h"
#include <QWidget>

class QVBoxLayout;

namespace ui::widgets {
class CheckRow;
class Section;
} // namespace ui::widgets

namespace ui::studyedit {

/// The first column: who answers. The models of saved servers, those of the design that no saved server has, and
/// simulated respondents, each as a check row.
class RespondentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RespondentsPanel(QWidget* parent = nullptr);
    void setConnections(const QList<app::config::SavedConnection>& connections);
    void setDesign(const app::study::Design& design, bool readOnly);

Q_SIGNALS:
    void edited(const QList<app::study::Participant>& participants, const QString& what);
    void connectionsRequested();

private:
    void rebuild();
    void addServers();
    void addSimulated();
    void addRow(widgets::Section* section, const app::study::Participant& participant, const QString& secondary,
                int index);
    void edit(int index);
    void toggle(const app::study::Participant& participant, int index, bool checked);

    QList<app::config::SavedConnection> m_connections;
    app::study::Design m_design;
    bool m_readOnly = false;
    bool m_showAll = false;
    widgets::Section* m_servers;
    widgets::Section* m_simulated;
};

} // namespace ui::studyedit
