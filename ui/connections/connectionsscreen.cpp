#include "ui/connections/connectionsscreen.h"

#include "app/base/futures.h"
#include "app/config/secretstore.h"
#include "app/config/settings.h"
#include "app/llm/endpoint.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/modellist.h"
#include "ui/connections/presets.h"
#include "ui/connections/teststeps.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/screenbar.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::base::whenDone;
using app::config::SavedConnection;

namespace {

enum Page { Empty, Editor };

app::chat::Connection connectionOf(const SavedConnection& saved)
{
    const auto dialect = app::chat::dialectFromName(saved.dialect);
    return {dialect.value_or(app::chat::Dialect::OpenAiChat), saved.baseUrl, saved.keyEnv};
}

/// Empty for an address that cannot be used.
QString originOf(const SavedConnection& saved)
{
    const auto connection = connectionOf(saved);
    const auto url = app::llm::normaliseBaseUrl(connection.dialect, connection.baseUrl);
    return url ? app::llm::origin(*url) : QString();
}

} // namespace

ConnectionsScreen::ConnectionsScreen(app::config::Settings& settings, app::config::SecretStore& secrets,
                                     QWidget* parent)
    : Screen(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_localServers(m_clock)
    , m_connections(app::config::savedConnections(settings.store()))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(this))
    , m_form(new ConnectionForm(this))
    , m_models(new ModelList(this))
    , m_add(new QPushButton(tr("Add a server"), this))
    , m_search(new QPushButton(tr("Find servers on this computer"), this))
    , m_save(new QPushButton(tr("Save and test"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_steps(new TestSteps(this))
{
    auto* bar = new widgets::ScreenBar(tr("Connections"), this);
    auto* menu = new QMenu(m_add);
    for (const Preset& preset : presets())
        connect(menu->addAction(preset.title), &QAction::triggered, this,
                [this, preset] { add(preset.connection, preset.variable); });
    m_add->setMenu(menu);
    m_add->setProperty("menu", true);
    m_save->setProperty("primary", true);
    bar->addRight(m_search);
    bar->addRight(m_add);

    m_list->setAccessibleName(tr("Saved servers"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* editor = new QWidget(this);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_steps);
    column->addWidget(m_models, 1);
    m_models->setMinimumHeight(fontMetrics().height() * 14);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(editor);
    editor->setMaximumWidth(fontMetrics().averageCharWidth() * 110);

    auto* empty = new widgets::EmptyState(tr("No server yet"),
                                          tr("A server answers as a model: a program on this computer such as Ollama "
                                             "or LM Studio, a server of your lab, or "
                                             "a provider with a key. Simulated respondents need none."),
                                          tr("Find servers on this computer"), this);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    auto* servers = new QWidget(this);
    auto* serversColumn = new QVBoxLayout(servers);
    serversColumn->setContentsMargins(16, 16, 16, 16);
    serversColumn->setSpacing(8);
    serversColumn->addWidget(widgets::textLabel(tr("Servers"), "heading", this));
    serversColumn->addWidget(m_list, 1);
    m_list->setProperty("framed", true);
    split->addWidget(servers);
    split->addWidget(scroll);
    split->setSizes({300, 900});
    split->setStretchFactor(1, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(split);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);

    connect(empty, &widgets::EmptyState::activated, this, &ConnectionsScreen::searchHere);
    connect(m_search, &QPushButton::clicked, this, &ConnectionsScreen::searchHere);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsScreen::save);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsScreen::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsScreen::select);
    connect(m_form, &ConnectionForm::changed, this, [this] { m_save->setEnabled(m_form->problem().isEmpty()); });
    connect(m_models, &ModelList::edited, this, [this](const QStringList& ticked) {
        if (m_current < 0) return;
        auto connections = m_connections;
        connections[m_current].models = ticked;
        store(connections);
    });
    connect(&m_localServers, &LocalServers::found, this,
            [this](const SavedConnection& server, const QList<app::llm::ModelInfo>& models) {
                for (const SavedConnection& known : std::as_const(m_connections))
                    if (originOf(known) == originOf(server) ||
                        originOf(known).replace("localhost"_L1, "127.0.0.1"_L1) == originOf(server))
                        return;
                SavedConnection added = server;
                added.name = freeName(server.name);
                m_offered.insert(added.name, models);
                store(m_connections + QList{added});
                refreshList();
                m_list->setCurrentRow(static_cast<int>(m_connections.size()) - 1);
            });
    connect(&m_localServers, &LocalServers::finished, this, [this](int count) {
        m_search->setEnabled(true);
        emit statusTextChanged(count > 0
                                   ? tr("%n server(s) answered on this computer.", nullptr, count)
                                   : tr("No server answers on this computer. Start Ollama, LM Studio or llama.cpp "
                                        "first, then search again."),
                               {});
    });
    refreshList();
    if (!m_connections.isEmpty()) m_list->setCurrentRow(0);
}

ConnectionsScreen::~ConnectionsScreen() = default;

void ConnectionsScreen::refreshList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedConnection& connection : std::as_const(m_connections)) {
        const QString models = connection.models.isEmpty()
                                   ? tr("no model ticked")
                                   : tr("%n model(s)", nullptr, static_cast<int>(connection.models.size()));
        auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(connection.name, models), m_list);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(connection.name, models));
    }
    m_list->setCurrentRow(m_current);
    m_stack->setCurrentIndex(m_connections.isEmpty() && m_current < 0 ? Empty : Editor);
}

void ConnectionsScreen::select(int row)
{
    m_test.reset();
    m_current = row;
    if (row < 0) return;
    const SavedConnection& connection = m_connections.at(row);
    m_form->show(connection);
    m_models->setModels(m_offered.value(connection.name), connection.models);
    m_models->setEnabled(true);
    m_remove->setEnabled(true);
    m_save->setEnabled(m_form->problem().isEmpty());
    m_steps->clear();
    m_stack->setCurrentIndex(Editor);
}

void ConnectionsScreen::add(const SavedConnection& connection, const QString& variable)
{
    m_test.reset();
    m_list->setCurrentRow(-1);
    m_current = -1;
    SavedConnection fresh = connection;
    fresh.name = freeName(connection.name);
    m_form->show(fresh, variable);
    m_models->setModels({}, {});
    m_models->setEnabled(false);
    m_remove->setEnabled(false);
    m_save->setEnabled(m_form->problem().isEmpty());
    m_steps->clear();
    m_stack->setCurrentIndex(Editor);
    m_form->setFocus();
}

void ConnectionsScreen::save()
{
    SavedConnection connection = m_form->connection();
    auto connections = m_connections;
    for (int i = 0; i < connections.size(); ++i)
        if (i != m_current && connections.at(i).name == connection.name)
            return m_steps->showProblem(tr("There is a server of this name already. Choose another name."), {});
    if (m_current < 0) {
        m_current = static_cast<int>(connections.size());
        connections << connection;
    } else {
        connection.models = connections.at(m_current).models;
        connections[m_current] = connection;
    }
    store(connections);
    refreshList();
    m_models->setEnabled(true);
    m_remove->setEnabled(true);
    keepKeyThenTest(connection);
}

void ConnectionsScreen::keepKeyThenTest(const SavedConnection& connection)
{
    const QString origin = originOf(connection);
    const auto typed = m_form->typedKey();
    if (!typed.isEmpty()) {
        whenDone(m_secrets.keep(origin, typed), this, [this, connection](const app::base::Result<bool>& kept) {
            if (!kept) return m_steps->showProblem(kept.error().what, kept.error().detail);
            m_form->keyWasKept(*kept ? tr("The key is in the keychain. It is not shown again.")
                                     : tr("This computer has no keychain: the key is known until the program ends."));
            test(connection);
        });
        return;
    }
    if (!connection.keyEnv.isEmpty()) return test(connection);
    whenDone(m_secrets.fetch(origin), this, [this, connection](const app::base::Result<app::base::Secret>& key) {
        if (!key) return m_steps->showProblem(key.error().what, key.error().detail);
        test(connection);
    });
}

void ConnectionsScreen::test(const SavedConnection& saved)
{
    if (m_current < 0 || m_connections.at(m_current).name != saved.name) return; // another one is shown by now
    m_save->setEnabled(false);
    m_steps->clear();
    const QString origin = originOf(saved);
    const auto key = [this, origin](const app::chat::Connection& connection) {
        return connection.keyEnv.isEmpty()
                   ? m_secrets.cached(origin)
                   : app::base::Secret(qEnvironmentVariable(connection.keyEnv.toUtf8().constData()));
    };
    app::chat::ServerModel model{saved.models.value(0), connectionOf(saved), {}, {}};
    if (model.connection.dialect == app::chat::Dialect::OpenAiCompletions) model.chatTemplate = u"plain"_s;
    m_test = std::make_unique<app::llm::ConnectionTest>(model, m_clock, key);
    connect(m_test.get(), &app::llm::ConnectionTest::stepChanged, m_steps, &TestSteps::showStep);
    connect(m_test.get(), &app::llm::ConnectionTest::modelsFound, this, &ConnectionsScreen::showModels);
    connect(m_test.get(), &app::llm::ConnectionTest::finished, this, [this] { m_save->setEnabled(true); });
    m_test->start();
}

void ConnectionsScreen::showModels(const QList<app::llm::ModelInfo>& models)
{
    if (m_current < 0) return;
    const SavedConnection& connection = m_connections.at(m_current);
    m_offered.insert(connection.name, models);
    m_models->setModels(models, connection.models);
}

void ConnectionsScreen::remove()
{
    if (m_current < 0) return;
    auto connections = m_connections;
    connections.removeAt(m_current);
    m_current = -1;
    store(connections);
    refreshList();
    if (!m_connections.isEmpty()) m_list->setCurrentRow(0);
}

void ConnectionsScreen::store(const QList<SavedConnection>& connections)
{
    m_connections = connections;
    app::config::saveConnections(m_settings.store(), connections);
    const int current = m_current;
    refreshList();
    m_current = current;
    emit connectionsChanged();
}

void ConnectionsScreen::searchHere()
{
    m_search->setEnabled(false);
    emit statusTextChanged(tr("Looking for servers on this computer…"), {});
    m_localServers.search();
}

QString ConnectionsScreen::freeName(const QString& wanted) const
{
    const auto isTaken = [this](const QString& name) {
        return std::any_of(m_connections.begin(), m_connections.end(),
                           [&name](const SavedConnection& known) { return known.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace ui::connections
