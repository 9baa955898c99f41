#include "app/llm/respondents.h"

#include "app/llm/simulated.h"

namespace app::llm {

class Transport
{
};

RespondentFactory::RespondentFactory(World world)
    : m_world(std::move(world))
{
}

RespondentFactory::~RespondentFactory() = default;

std::unique_ptr<Respondent> RespondentFactory::make(const chat::ModelSpec& spec)
{
    if (const auto* simulated = std::get_if<chat::SimulatedModel>(&spec))
        return std::make_unique<SimulatedRespondent>(*simulated, m_world.clock, m_world.simulatedPace);
    return nullptr;
}

} // namespace app::llm
