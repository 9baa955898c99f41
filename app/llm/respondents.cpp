#include "app/llm/respondents.h"

#include "app/llm/manual.h"
#include "app/llm/serverrespondent.h"
#include "app/llm/simulated.h"

namespace app::llm {

RespondentFactory::RespondentFactory(World world)
    : m_world(std::move(world))
    , m_transport(std::make_unique<Transport>(m_world.clock))
{
}

RespondentFactory::~RespondentFactory() = default;

std::unique_ptr<Respondent> RespondentFactory::make(const chat::ModelSpec& spec)
{
    if (const auto* simulated = std::get_if<chat::SimulatedModel>(&spec))
        return std::make_unique<SimulatedRespondent>(*simulated, m_world.clock, m_world.simulatedPace);
    if (const auto* server = std::get_if<chat::ServerModel>(&spec))
        return std::make_unique<ServerRespondent>(*server, *m_transport, m_world);
    return std::make_unique<ManualRespondent>(m_world.desk, m_world.clock);
}

} // namespace app::llm
