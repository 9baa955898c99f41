#pragma once
#include "ui/widgets/screen.h"
#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace app::config {
class SecretStore;
class Settings;
} // namespace app::config
namespace ui::widgets {
class NoticeBar;
}

namespace ui::studyedit {

class PlanPanel;
class RespondentsPanel;
class ValuesPanel;

/// The Design screen: who answers · under which value and goal · how often, at what price and precision. Every edit
/// leaves as SetDesign; a frozen plan is shown for reading.
class DesignScreen : public widgets::Screen
{
    Q_OBJECT
public:
    /// `settings` (for the saved connections) and `secrets` (for tests of respondents) must outlive it.
    DesignScreen(app::config::Settings& settings, app::config::SecretStore& secrets, QWidget* parent = nullptr);
    void setDocument(app::study::StudyDocument* document) override;

public Q_SLOTS:
    /// The user's prices have changed.
    void takeCosts();
    /// The saved connections have changed.
    void takeConnections();

Q_SIGNALS:
    void startRequested();
    void resultsRequested(); ///< in the place of startRequested() once every trial is complete
    void freezeRequested();
    void newStudyRequested(const app::study::Design& design);
    void emptyStudyRequested(); ///< a new one, to be filled here
    void connectionsRequested();
    void costsRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void nameStart();
    void refresh();
    void submitDesign(const app::study::Design& design, const QString& what);
    void addTemplates(QPushButton* button);
    void previewPrompts();

    app::config::Settings& m_settings;
    QPointer<app::study::StudyDocument> m_document;
    RespondentsPanel* m_respondents;
    ValuesPanel* m_values;
    PlanPanel* m_plan;
    QStackedWidget* m_stack;
    bool m_hasBegun = false; ///< the study has requests
    widgets::NoticeBar* m_frozen;
    QPushButton *m_templates, *m_preview, *m_freeze, *m_start;
};

} // namespace ui::studyedit
