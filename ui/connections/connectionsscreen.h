#pragma once
#include "app/base/clock.h"
#include "app/config/connections.h"
#include "app/llm/connectiontest.h"
#include "ui/connections/localservers.h"
#include "ui/widgets/screen.h"
#include <QHash>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace app::config {
class SecretStore;
class Settings;
} // namespace app::config

namespace ui::connections {

class ConnectionForm;
class ModelList;
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
    void searchHere();
    QString freeName(const QString& wanted) const;

    app::config::Settings& m_settings;
    app::config::SecretStore& m_secrets;
    app::base::SystemClock m_clock;
    LocalServers m_localServers;
    std::unique_ptr<app::llm::ConnectionTest> m_test;
    QList<app::config::SavedConnection> m_connections;
    QHash<QString, QList<app::llm::ModelInfo>> m_offered; ///< by name of the connection, as last tested
    int m_current = -1;                                   ///< index of the one shown; −1: a new one
    QStackedWidget* m_stack;
    QListWidget* m_list;
    ConnectionForm* m_form;
    ModelList* m_models;
    QPushButton *m_add, *m_search, *m_save, *m_remove;
    TestSteps* m_steps;
};

} // namespace ui::connections
