#include "ui/connections/modelcheck.h"

#include "app/base/futures.h"
#include "app/config/secretstore.h"
#include "ui/connections/keys.h"

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::llm::ConnectionTest;

QString stepTitle(ConnectionTest::Step step)
{
    switch (step) {
    case ConnectionTest::Step::Address:
        return ModelCheck::tr("The address can be used");
    case ConnectionTest::Step::Reach:
        return ModelCheck::tr("The server can be reached");
    case ConnectionTest::Step::Models:
        return ModelCheck::tr("It lists its models");
    case ConnectionTest::Step::Answer:
        return ModelCheck::tr("A model answers");
    }
    return {};
}

ModelCheck::ModelCheck(app::chat::ServerModel model, app::config::SecretStore& secrets, app::base::Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_model(std::move(model))
    , m_secrets(secrets)
    , m_clock(clock)
{
    const bool needsTemplate = m_model.connection.dialect == app::chat::Dialect::OpenAiCompletions;
    if (needsTemplate && m_model.chatTemplate.isEmpty()) m_model.chatTemplate = u"plain"_s;
}

ModelCheck::~ModelCheck() = default;

void ModelCheck::start()
{
    const QString origin = keyOrigin(m_model.connection);
    if (origin.isEmpty()) return test(); // the key is elsewhere, or the address is told to be wrong
    app::base::whenDone(m_secrets.fetch(origin), this, [this](const app::base::Result<app::base::Secret>& key) {
        if (key) return test();
        emit keyProblem(key.error());
        emit finished(false);
    });
}

void ModelCheck::test()
{
    m_test = std::make_unique<ConnectionTest>(m_model, m_clock, keyLookup(m_secrets));
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &ModelCheck::stepChanged);
    connect(m_test.get(), &ConnectionTest::modelsFound, this, &ModelCheck::modelsFound);
    connect(m_test.get(), &ConnectionTest::finished, this, &ModelCheck::finished);
    m_test->start();
}

} // namespace ui::connections
