#include "app/chat/modelspec.h"

#include "app/base/names.h"

namespace app::chat {
namespace {

using Kind = SimulatedModel::Kind;

using base::Named;

constexpr std::array dialects = {
    Named<Dialect>{Dialect::OpenAiChat, "openai-chat"},
    Named<Dialect>{Dialect::OpenAiResponses, "openai-responses"},
    Named<Dialect>{Dialect::OpenAiCompletions, "openai-completions"},
    Named<Dialect>{Dialect::Anthropic, "anthropic"},
    Named<Dialect>{Dialect::Gemini, "gemini"},
    Named<Dialect>{Dialect::Ollama, "ollama"},
};

constexpr std::array kinds = {
    Named<Kind>{Kind::Altruist, "altruist"},
    Named<Kind>{Kind::JointGain, "joint_gain"},
    Named<Kind>{Kind::InequalityAverse, "inequality_averse"},
    Named<Kind>{Kind::Individualist, "individualist"},
    Named<Kind>{Kind::Competitor, "competitor"},
    Named<Kind>{Kind::Random, "random"},
    Named<Kind>{Kind::Letter, "letter"},
    Named<Kind>{Kind::Hedging, "hedging"},
    Named<Kind>{Kind::Refusing, "refusing"},
    Named<Kind>{Kind::Obeying, "obeying"},
};

} // namespace

QString dialectName(Dialect dialect)
{
    return base::nameOf(dialects, dialect);
}

std::optional<Dialect> dialectFromName(const QString& name)
{
    return base::valueOf(dialects, name);
}

QString simulatedKindName(Kind kind)
{
    return base::nameOf(kinds, kind);
}

std::optional<Kind> simulatedKindFromName(const QString& name)
{
    return base::valueOf(kinds, name);
}

} // namespace app::chat
