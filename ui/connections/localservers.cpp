#include "ui/connections/localservers.h"

#include "app/llm/limits.h"

namespace ui::connections {

using namespace Qt::StringLiterals;

LocalServers::LocalServers(app::base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void LocalServers::search()
{
    if (isSearching()) return;
    using app::config::SavedConnection;
    // The literal address: "localhost" may mean ::1, where these programs do not listen.
    const QList<SavedConnection> places{{u"Ollama"_s, u"ollama"_s, u"http://127.0.0.1:11434"_s, {}, {}},
                                        {u"LM Studio"_s, u"openai-chat"_s, u"http://127.0.0.1:1234/v1"_s, {}, {}},
                                        {u"llama.cpp"_s, u"openai-chat"_s, u"http://127.0.0.1:8080/v1"_s, {}, {}},
                                        {u"vLLM"_s, u"openai-chat"_s, u"http://127.0.0.1:8000/v1"_s, {}, {}}};
    app::llm::Limits limits;
    limits.local.connect = app::base::Milliseconds(1000);
    limits.local.headers = app::base::Milliseconds(3000);
    limits.local.total = app::base::Milliseconds(5000);
    m_queries.clear();
    m_found = 0;
    m_open = static_cast<int>(places.size());
    for (const SavedConnection& place : places) {
        const app::chat::Connection connection{*app::chat::dialectFromName(place.dialect), place.baseUrl, {}};
        auto query = std::make_unique<app::llm::ModelQuery>(
            connection, m_clock, [](const app::chat::Connection&) { return app::base::Secret(); }, limits);
        connect(query.get(), &app::llm::ModelQuery::finished, this,
                [this, place](const app::llm::ModelListing& listing) {
                    if (!listing.error) {
                        ++m_found;
                        emit found(place, listing.models);
                    }
                    if (--m_open == 0) emit finished(m_found);
                });
        query->start();
        m_queries.push_back(std::move(query));
    }
}

} // namespace ui::connections
