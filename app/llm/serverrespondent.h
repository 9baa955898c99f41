#pragma once
#include "app/llm/respondents.h"
#include "app/llm/servedquery.h"
#include "app/llm/servercall.h"

namespace app::llm {

/// A model behind a server.
class ServerRespondent final : public Respondent
{
public:
    /// `transport` and the clock of `world` must outlive it and its calls. An address that cannot be used makes every
    /// call end with Failure::WrongAddress.
    ServerRespondent(chat::ServerModel model, Transport& transport, const World& world);

    Prepared prepare(const Request& request) const override;
    std::unique_ptr<Call> start(const Prepared& prepared) override;
    /// Leaves out what was refused, or names the token limit differently. What one call has taught holds for the later
    /// ones. "left_out" in Prepared::parameters lists what the user set and is not sent.
    std::optional<Prepared> repair(const Prepared& prepared, const CallError& error) override;
    bool isLocal() const override { return m_place.isLocal; }
    chat::Served served() const override { return m_served; }

private:
    void learn();
    Prepared encoded(const Request& request, const Manner& manner) const;
    std::optional<CallError> obstacle(const base::Secret& key) const;

    const chat::ServerModel m_model;
    const Codec& m_codec;
    Transport& m_transport;
    base::Clock& m_clock;
    const KeyLookup m_key;
    const Limits m_limits;
    Place m_place;
    Manner m_manner;
    QString m_badAddress; ///< a sentence when the address cannot be used
    std::unique_ptr<ServedQuery> m_query;
    chat::Served m_served;
};

/// The manner after a server has refused a parameter; none when nothing can be left out. OpenAI's reasoning models
/// refuse max_tokens and temperature alike but name one at a time, so both are mended at once.
std::optional<Manner> mended(const Manner& manner, const CallError& error, const chat::Sampling& sampling);

/// Why nothing may be sent to this address with this key; none when it may.
std::optional<CallError> keyObstacle(const Place& place, const base::Secret& key);

} // namespace app::llm
