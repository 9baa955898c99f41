#pragma once
#include "app/base/clock.h"
#include "app/config/connections.h"
#include "app/llm/discovery.h"
#include "app/llm/localengine.h"
#include "ui/widgets/screen.h"
#include <QHash>
#include <map>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace app::config {
class SecretStore;
class Settings;
} // namespace app::config

namespace ui::connections {

class ConnectionForm;
class EnginePanel;
class FoundServers;
class ModelCheck;
class ModelList;
class PullPanel;
class TestSteps;

/// The Connections screen: the servers of this computer's user, each with its address, key and ticked models, and a
/// test that says which step failed and what to do.
class ConnectionsScreen : public widgets::Screen
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ConnectionsScreen(app::config::Settings& settings, app::config::SecretStore& secrets, QWidget* parent = nullptr);
    ~ConnectionsScreen() override;
    void setDocument(app::study::StudyDocument*) override {}
    /// Adds a GGUF file as a server of this program's own, and starts it.
    void addModelFile(const QString& path);

Q_SIGNALS:
    void connectionsChanged(); ///< the saved ones

private:
    void refreshList();
    void select(int row);
    void add(const app::config::SavedConnection& connection, const QString& variable);
    void save();
    void remove();
    void store(const QList<app::config::SavedConnection>& connections);
    void keepKeyThenTest(const app::config::SavedConnection& connection);
    void test(const app::config::SavedConnection& connection);
    void showModels(const QList<app::llm::ModelInfo>& models);
    void showParts(const app::config::SavedConnection& connection);
    void append(const app::config::SavedConnection& connection, const QList<app::llm::ModelInfo>& offered);
    void addFound(const app::llm::FoundServer& server);
    void takePulled(const QString& server, const QString& model);
    void chooseModelFile();
    void startEngine();
    void takeEngine(const QString& file);
    QString freeName(const QString& wanted) const;

    app::config::Settings& m_settings;
    app::config::SecretStore& m_secrets;
    app::base::SystemClock m_clock;
    std::unique_ptr<ModelCheck> m_test;
    std::map<QString, std::unique_ptr<app::llm::LocalEngine>> m_engines; ///< by model file; they end with the program
    QList<app::config::SavedConnection> m_connections;
    QHash<QString, QList<app::llm::ModelInfo>> m_offered; ///< by name of the connection, as last tested
    int m_current = -1;                                   ///< index of the one shown; −1: a new one
    QStackedWidget* m_stack;
    QListWidget* m_list;
    ConnectionForm* m_form;
    ModelList* m_models;
    QPushButton *m_add, *m_search, *m_save, *m_remove;
    TestSteps* m_steps;
    FoundServers* m_found;
    QWidget* m_side; ///< saved and found servers; hidden while there is neither
    PullPanel* m_pull;
    EnginePanel* m_engine;
};

} // namespace ui::connections
