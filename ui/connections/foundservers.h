#pragma once
#include "app/llm/discovery.h"
#include <QWidget>
#include <memory>

class QLabel;

namespace ui::widgets {
class Card;
}

namespace ui::connections {

/// The model servers that answer on this computer, each with a button that adds it. A search only looks; nothing is
/// used before the user adds it.
class FoundServers : public QWidget
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit FoundServers(app::base::Clock& clock, QWidget* parent = nullptr);
    ~FoundServers() override;
    /// Looks at these places; at the usual ones, and those of the environment, unless a test names others.
    void search(const QList<app::llm::DiscoveryProbe>& places);
    void search();
    /// Servers that are saved already; they are counted, and not shown again.
    void setKnown(const QList<app::chat::Connection>& known);

Q_SIGNALS:
    void searchingChanged(bool isSearching);
    void chosen(const app::llm::FoundServer& server);

private:
    void refresh();
    app::base::Clock& m_clock;
    std::unique_ptr<app::llm::Discovery> m_discovery; ///< while it searches
    QList<app::llm::FoundServer> m_found;
    QList<app::chat::Connection> m_known;
    QLabel* m_heading;
    widgets::Card* m_card;
    QLabel* m_remark;
};

} // namespace ui::connections
