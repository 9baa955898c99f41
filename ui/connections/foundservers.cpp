#include "ui/connections/foundservers.h"

#include "ui/connections/keys.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QUrl>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::llm::FoundServer;

FoundServers::FoundServers(app::base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_heading(widgets::textLabel(tr("Found on this computer"), "subheading", this))
    , m_card(new widgets::Card(this))
    , m_remark(widgets::wrappedLabel({}, "secondary", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_card);
    layout->addWidget(m_remark);
    hide();
}

FoundServers::~FoundServers() = default;

void FoundServers::setKnown(const QList<app::chat::Connection>& known)
{
    m_known = known;
    refresh();
}

void FoundServers::search()
{
    search(app::llm::discoveryProbes(QProcessEnvironment::systemEnvironment()));
}

void FoundServers::search(const QList<app::llm::DiscoveryProbe>& places)
{
    if (m_discovery) return;
    m_found.clear();
    m_discovery = std::make_unique<app::llm::Discovery>(m_clock, places);
    connect(m_discovery.get(), &app::llm::Discovery::found, this, [this](const FoundServer& server) {
        m_found << server;
        refresh();
    });
    connect(m_discovery.get(), &app::llm::Discovery::finished, this, [this] {
        m_discovery.release()->deleteLater(); // we are inside its signal
        refresh();
        emit searchingChanged(false);
    });
    m_discovery->start();
    show();
    refresh();
    emit searchingChanged(true);
}

void FoundServers::refresh()
{
    const widgets::FocusKeeper focus(this);
    m_card->clear();
    int known = 0;
    for (const FoundServer& server : std::as_const(m_found)) {
        const auto isSame = [&server](const auto& other) { return isSameServer(other, server.connection); };
        if (std::any_of(m_known.cbegin(), m_known.cend(), isSame)) {
            ++known;
            continue;
        }
        auto* row = new QWidget(m_card);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(12, 6, 6, 6);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(widgets::textLabel(server.name, "", row));
        const QString about = server.needsKey    ? tr("needs a key")
                              : server.isLoading ? tr("loading its model")
                                                 : tr("%n model(s)", nullptr, static_cast<int>(server.models.size()));
        const QUrl address(server.connection.baseUrl);
        words->addWidget(new widgets::ElidedLabel(tr("port %1 · %2").arg(QString::number(address.port()), about), row));
        layout->addLayout(words, 1);
        auto* add = new QPushButton(tr("Add"), row);
        add->setAccessibleName(tr("Add %1").arg(server.name));
        connect(add, &QPushButton::clicked, this, [this, server] { emit chosen(server); });
        layout->addWidget(add);
        m_card->addRow(row);
    }
    const bool isEmpty = m_card->isEmpty();
    m_card->setVisible(!isEmpty);
    m_remark->setText(m_discovery ? tr("Looking for model servers…")
                      : !isEmpty  ? tr("Nothing is sent to a server before you add it.")
                      : known > 0 ? tr("Every server that answers here is in the list above.")
                                  : tr("No server answers on this computer. Start Ollama, LM Studio or llama.cpp "
                                       "first, then search again."));
}

} // namespace ui::connections
