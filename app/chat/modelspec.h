#pragma once
#include <QString>
#include <optional>
#include <variant>

namespace app::chat {

/// The wire language of a server (design §6).
enum class Dialect { OpenAiChat, OpenAiResponses, OpenAiCompletions, Anthropic, Gemini, Ollama };

/// "openai-chat", …: the names of the design file. None for an unknown name.
QString dialectName(Dialect dialect);
std::optional<Dialect> dialectFromName(const QString& name);

/// Where a model is asked. Holds no key: only the name of the variable, or the origin under which the keychain has it.
struct Connection
{
    Dialect dialect = Dialect::OpenAiChat;
    QString baseUrl; ///< as the vendors' SDKs take it; other usual spellings are understood by llm::normaliseBaseUrl
    QString keyEnv;  ///< environment variable that holds the key; empty: the keychain, or no key
    friend bool operator==(const Connection&, const Connection&) = default;
};

/// Sampling parameters that are sent. None means: not sent, the server's default holds.
struct Sampling
{
    std::optional<double> temperature;
    std::optional<double> topP;
    std::optional<qint64> maxTokens;
    std::optional<qint64> seed; ///< base seed; each request gets one derived from it and from the trial
    friend bool operator==(const Sampling&, const Sampling&) = default;
};

/// A model behind a server.
struct ServerModel
{
    QString model; ///< the id that is requested
    Connection connection;
    Sampling sampling;
    QString chatTemplate; ///< only for openai-completions: plain, alpaca, vicuna, koala, llama-2-chat
    friend bool operator==(const ServerModel&, const ServerModel&) = default;
};

/// A program that answers by a rule, for practice, teaching and calibration (design §6). Always labelled as simulated.
struct SimulatedModel
{
    enum class Kind { Altruist, JointGain, InequalityAverse, Individualist, Competitor, Random, Letter, Hedging, Refusing, Obeying };
    Kind kind = Kind::Random;
    double lapse = 0.0;    ///< probability that an item is answered uniformly at random, 0 … 1
    double rate = 1.0;     ///< Refusing: share of items refused, 0 … 1
    double fidelity = 1.0; ///< Obeying: share of items in which it follows the induced orientation, 0 … 1
    QString letter = QStringLiteral("A"); ///< Letter: the label that it always names
    friend bool operator==(const SimulatedModel&, const SimulatedModel&) = default;
};

QString simulatedKindName(SimulatedModel::Kind kind);
std::optional<SimulatedModel::Kind> simulatedKindFromName(const QString& name);

/// A person copies the prompt into a chat window elsewhere and pastes the reply.
struct ManualModel
{
    friend bool operator==(const ManualModel&, const ManualModel&) = default;
};

/// Who answers.
using ModelSpec = std::variant<ServerModel, SimulatedModel, ManualModel>;

} // namespace app::chat
