#pragma once
#include "app/config/connections.h"
#include "app/llm/models.h"
#include <memory>
#include <vector>

namespace ui::connections {

/// Looks for model servers on this computer, at the ports where Ollama, LM Studio, llama.cpp and vLLM usually listen.
/// Only lists models; asks none. One search at a time.
class LocalServers : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit LocalServers(app::base::Clock& clock, QObject* parent = nullptr);
    void search();
    bool isSearching() const { return m_open > 0; }

Q_SIGNALS:
    void found(const app::config::SavedConnection& server, const QList<app::llm::ModelInfo>& models);
    void finished(int servers); ///< how many were found

private:
    app::base::Clock& m_clock;
    std::vector<std::unique_ptr<app::llm::ModelQuery>> m_queries;
    int m_open = 0;
    int m_found = 0;
};

} // namespace ui::connections
