#pragma once
#include "app/base/rng.h"
#include "app/llm/respondent.h"
#include <functional>

namespace app::llm {

/// What a simulated respondent says to one request (pure): its rule on the payoffs as shown, in words. Depends on
/// `cue` and, for the stages before the items when the cue does not name them, on the number of turns.
QString simulatedReply(const chat::SimulatedModel& model, const Request& request);

/// A respondent that answers by a rule (design §6), through the same stream as a server: pieces of a reply come one by
/// one through the event loop, `pace()` apart (0: as fast as possible). Its replies carry the model id "simulated-…".
class SimulatedRespondent final : public Respondent
{
public:
    /// `clock` must outlive it and its calls.
    SimulatedRespondent(chat::SimulatedModel model, base::Clock& clock, std::function<base::Milliseconds()> pace);
    Prepared prepare(const Request& request) const override;
    std::unique_ptr<Call> start(const Prepared& prepared) override;
    std::optional<Prepared> repair(const Prepared&, const CallError&) override { return std::nullopt; }
    bool isLocal() const override { return true; }

private:
    chat::SimulatedModel m_model;
    base::Clock& m_clock;
    std::function<base::Milliseconds()> m_pace;
};

} // namespace app::llm
