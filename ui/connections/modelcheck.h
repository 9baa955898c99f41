#pragma once
#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/llm/connectiontest.h"
#include <memory>

namespace app::config {
class SecretStore;
}

namespace ui::connections {

/// "The server can be reached", …: what a step of a connection test finds out.
QString stepTitle(app::llm::ConnectionTest::Step step);

/// Tests one model of a server with the key of this computer's user, step by step: the key is fetched first. Deleting
/// it stops it silently. GUI thread.
class ModelCheck : public QObject
{
    Q_OBJECT
public:
    using Step = app::llm::ConnectionTest::Step;
    using State = app::llm::ConnectionTest::State;

    /// `secrets` and `clock` must outlive it. A model without an id stands for the first of the server's list.
    ModelCheck(app::chat::ServerModel model, app::config::SecretStore& secrets, app::base::Clock& clock,
               QObject* parent = nullptr);
    ~ModelCheck() override;
    void start();

Q_SIGNALS:
    /// The keychain did not give the key; nothing was sent, and finished(false) follows.
    void keyProblem(const app::base::Error& error);
    /// See app::llm::ConnectionTest.
    void stepChanged(app::llm::ConnectionTest::Step step, app::llm::ConnectionTest::State state,
                     const QString& sentence, const QString& detail);
    void modelsFound(const QList<app::llm::ModelInfo>& models);
    void finished(bool passed); ///< once, last

private:
    void test();
    app::chat::ServerModel m_model;
    app::config::SecretStore& m_secrets;
    app::base::Clock& m_clock;
    std::unique_ptr<app::llm::ConnectionTest> m_test;
};

} // namespace ui::connections
