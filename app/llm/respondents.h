#pragma once
#include "app/base/secret.h"
#include "app/llm/limits.h"
#include "app/llm/respondent.h"
#include <functional>

namespace app::llm {

class ManualDesk;
class Transport;

/// Finds the key of a connection: from its environment variable, the keychain or this session. Empty: none is known.
/// Called on the net thread; must answer at once (keychain entries are fetched before a run).
using KeyLookup = std::function<base::Secret(const chat::Connection&)>;

/// What the factory hands to every respondent.
struct World
{
    base::Clock& clock;
    KeyLookup key;
    /// Pause between the pieces of a simulated reply; 0: as fast as possible. Read anew for every call.
    std::function<base::Milliseconds()> simulatedPace = [] { return base::Milliseconds(0); };
    Limits limits = {};         ///< of every call
    ManualDesk* desk = nullptr; ///< where manual respondents ask; none in a program without windows
};

/// Makes the respondent of a model. Call it on the net thread; `world` must outlive it.
/// Each server model gets the codec of its dialect over one shared Transport per factory.
class RespondentFactory
{
public:
    explicit RespondentFactory(World world);
    ~RespondentFactory();
    std::unique_ptr<Respondent> make(const chat::ModelSpec& spec);

private:
    World m_world;
    std::unique_ptr<Transport> m_transport;
};

} // namespace app::llm
