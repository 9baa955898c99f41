#include "ui/connections/connectionsscreen.h"

#include "app/base/futures.h"
#include "app/config/secretstore.h"
#include "app/config/settings.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/enginepanel.h"
#include "ui/connections/foundservers.h"
#include "ui/connections/keys.h"
#include "ui/connections/modelcheck.h"
#include "ui/connections/modellist.h"
#include "ui/connections/presets.h"
#include "ui/connections/pullpanel.h"
#include "ui/connections/teststeps.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/screenbar.h"
#include "ui/widgets/theme.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <algorithm>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::base::whenDone;
using app::config::SavedConnection;

namespace {

enum Page { Empty, Editor };

constexpr int firstEnginePort = 18400; ///< where no known model server listens
constexpr int engineContext = 8192;    ///< tokens: a trial of fifteen items with long replies
constexpr int engineParallel = 2;      ///< conversations at once; more would share the memory of the model

app::chat::Connection connectionOf(const SavedConnection& saved)
{
    const auto dialect = app::chat::dialectFromName(saved.dialect);
    return {dialect.value_or(app::chat::Dialect::OpenAiChat), saved.baseUrl, saved.keyEnv};
}

} // namespace

ConnectionsScreen::ConnectionsScreen(app::config::Settings& settings, app::config::SecretStore& secrets,
                                     QWidget* parent)
    : Screen(parent)
    , m_settings(settings)
    , m_secrets(secrets)
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
    , m_found(new FoundServers(m_clock, this))
    , m_pull(new PullPanel(m_clock, this))
    , m_engine(new EnginePanel(this))
{
    auto* bar = new widgets::ScreenBar(tr("Connections"), this);
    auto* menu = new QMenu(m_add);
    for (const Preset& preset : presets())
        connect(menu->addAction(preset.title), &QAction::triggered, this,
                [this, preset] { add(preset.connection, preset.variable); });
    menu->addSeparator();
    connect(menu->addAction(tr("A model file (GGUF) on this computer…")), &QAction::triggered, this,
            &ConnectionsScreen::chooseModelFile);
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
    column->addWidget(m_engine);
    column->addLayout(buttons);
    column->addWidget(m_steps);
    column->addWidget(m_models, 1);
    column->addWidget(m_pull);
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
    m_side = new QWidget(this);
    auto* serversColumn = new QVBoxLayout(m_side);
    serversColumn->setContentsMargins(16, 16, 16, 16);
    serversColumn->setSpacing(8);
    serversColumn->addWidget(widgets::textLabel(tr("Servers"), "heading", this));
    serversColumn->addWidget(m_list, 1);
    serversColumn->addWidget(m_found);
    serversColumn->addStretch(0);
    m_list->setProperty("framed", true);
    split->addWidget(m_side);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    split->addWidget(m_stack);
    split->setSizes({300, 900});
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(split, 1);

    connect(empty, &widgets::EmptyState::activated, m_search, &QPushButton::click);
    connect(m_search, &QPushButton::clicked, m_found, [this] { m_found->search(); });
    connect(m_found, &FoundServers::searchingChanged, m_search, &QWidget::setDisabled);
    connect(m_found, &FoundServers::searchingChanged, m_side, &QWidget::show);
    connect(m_found, &FoundServers::chosen, this, &ConnectionsScreen::addFound);
    connect(m_pull, &PullPanel::pulled, this, &ConnectionsScreen::takePulled);
    connect(m_engine, &EnginePanel::startRequested, this, &ConnectionsScreen::startEngine);
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
    refreshList();
    if (!m_connections.isEmpty()) m_list->setCurrentRow(0);
}

ConnectionsScreen::~ConnectionsScreen() = default;

void ConnectionsScreen::refreshList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<app::chat::Connection> known;
    for (const SavedConnection& connection : std::as_const(m_connections)) {
        const auto engine = m_engines.find(connection.modelFile);
        const QString about =
            !connection.modelFile.isEmpty()
                ? tr("run by this program · %1")
                      .arg(EnginePanel::stateWords(engine == m_engines.end() ? nullptr : engine->second.get()))
            : connection.models.isEmpty() ? tr("no model ticked")
                                          : tr("%n model(s)", nullptr, static_cast<int>(connection.models.size()));
        auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(connection.name, about), m_list);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(connection.name, about));
        known << connectionOf(connection);
    }
    m_list->setCurrentRow(m_current);
    m_list->setVisible(!m_connections.isEmpty());
    m_side->setVisible(!m_connections.isEmpty() || !m_found->isHidden());
    m_found->setKnown(known);
    if (m_connections.isEmpty() && m_current < 0) m_stack->setCurrentIndex(Empty);
}

void ConnectionsScreen::select(int row)
{
    m_test.reset();
    m_current = row;
    if (row < 0) return;
    const SavedConnection& connection = m_connections.at(row);
    m_form->show(connection);
    showParts(connection);
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
    showParts(fresh);
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
    const auto typed = m_form->typedKey();
    if (typed.isEmpty()) return test(connection);
    whenDone(m_secrets.keep(keyOrigin(connectionOf(connection)), typed), this,
             [this, connection](const app::base::Result<bool>& kept) {
                 if (!kept) return m_steps->showProblem(kept.error().what, kept.error().detail);
                 m_form->keyWasKept(
                     *kept ? tr("The key is in the keychain. It is not shown again.")
                           : tr("This computer has no keychain: the key is known until the program ends."));
                 test(connection);
             });
}

void ConnectionsScreen::test(const SavedConnection& saved)
{
    if (m_current < 0 || m_connections.at(m_current).name != saved.name) return; // another one is shown by now
    m_save->setEnabled(false);
    m_steps->clear();
    const app::chat::ServerModel model{saved.models.value(0), connectionOf(saved), {}, {}};
    m_test = std::make_unique<ModelCheck>(model, m_secrets, m_clock);
    connect(m_test.get(), &ModelCheck::keyProblem, m_steps,
            [this](const app::base::Error& error) { m_steps->showProblem(error.what, error.detail); });
    connect(m_test.get(), &ModelCheck::stepChanged, m_steps, &TestSteps::showStep);
    connect(m_test.get(), &ModelCheck::modelsFound, this, &ConnectionsScreen::showModels);
    connect(m_test.get(), &ModelCheck::finished, this, [this] { m_save->setEnabled(true); });
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

/// Parts of the editor that only some kinds of servers have.
void ConnectionsScreen::showParts(const SavedConnection& connection)
{
    const bool isOllama = connectionOf(connection).dialect == app::chat::Dialect::Ollama;
    m_pull->setVisible(isOllama && m_current >= 0);
    m_pull->setServer(connection.name, connection.baseUrl);
    m_engine->setVisible(!connection.modelFile.isEmpty());
    const auto engine = m_engines.find(connection.modelFile);
    m_engine->show(connection.modelFile, engine == m_engines.end() ? nullptr : engine->second.get());
}

void ConnectionsScreen::append(const SavedConnection& connection, const QList<app::llm::ModelInfo>& offered)
{
    SavedConnection added = connection;
    added.name = freeName(connection.name);
    m_offered.insert(added.name, offered);
    store(m_connections + QList{added});
    m_list->setCurrentRow(static_cast<int>(m_connections.size()) - 1);
}

void ConnectionsScreen::addFound(const app::llm::FoundServer& server)
{
    append({server.name, app::chat::dialectName(server.connection.dialect), server.connection.baseUrl, {}, {}, {}},
           server.models);
}

void ConnectionsScreen::takePulled(const QString& server, const QString& model)
{
    auto connections = m_connections;
    for (int i = 0; i < connections.size(); ++i) {
        SavedConnection& connection = connections[i];
        if (connection.name != server) continue;
        if (!connection.models.contains(model)) connection.models << model;
        auto& offered = m_offered[server];
        if (std::ranges::none_of(offered, [&model](const auto& known) { return known.id == model; }))
            offered << app::llm::ModelInfo{model, {}, {}};
        store(connections);
        if (m_current == i) m_models->setModels(offered, m_connections.at(i).models);
        return;
    }
}

void ConnectionsScreen::chooseModelFile()
{
    auto* dialog = new QFileDialog(this, tr("A model file"), QDir::homePath(), tr("Model files (*.gguf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsScreen::addModelFile);
    dialog->open();
}

void ConnectionsScreen::addModelFile(const QString& path)
{
    for (int i = 0; i < m_connections.size(); ++i)
        if (m_connections.at(i).modelFile == path) {
            m_list->setCurrentRow(i);
            return startEngine();
        }
    const QString model = QFileInfo(path).completeBaseName();
    append({model, u"openai-chat"_s, u"http://127.0.0.1:%1/v1"_s.arg(firstEnginePort), {}, {model}, path}, {});
    startEngine();
}

void ConnectionsScreen::startEngine()
{
    if (m_current < 0) return;
    const SavedConnection& connection = m_connections.at(m_current);
    const QString file = connection.modelFile;
    auto& engine = m_engines[file];
    if (!engine) {
        engine = std::make_unique<app::llm::LocalEngine>(m_clock);
        connect(engine.get(), &app::llm::LocalEngine::stateChanged, this, [this, file] { takeEngine(file); });
    }
    m_engine->show(file, engine.get());
    const auto port = static_cast<quint16>(QUrl(connection.baseUrl).port(0));
    engine->start({app::llm::findLlamaServer(), file, engineContext, engineParallel, port});
}

void ConnectionsScreen::takeEngine(const QString& file)
{
    const auto& engine = m_engines.at(file);
    auto connections = m_connections;
    for (SavedConnection& connection : connections)
        if (connection.modelFile == file && engine->state() == app::llm::LocalEngine::State::Ready)
            connection.baseUrl = engine->model().connection.baseUrl; // another port, where the wanted one was taken
    if (connections == m_connections) return refreshList();
    store(connections);
    if (m_current >= 0 && m_connections.at(m_current).modelFile == file) m_form->show(m_connections.at(m_current));
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
