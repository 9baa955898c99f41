#pragma once
#include <QString>
#include <optional>

namespace app::chat {

/// What a server tells about itself and about the model that it runs, beside the replies. Empty and none: it tells
/// nothing of it.
struct Served
{
    QString program;               ///< "llama.cpp b6000", "Ollama 0.12.3", "vLLM 0.11.0"
    QString file;                  ///< of the weights, without its folder
    QString digest;                ///< of the weights
    QString quantization;          ///< "Q4_K_M", …
    std::optional<qint64> context; ///< tokens that one conversation may have, as the model is loaded
    bool isEmpty() const { return *this == Served(); }
    friend bool operator==(const Served&, const Served&) = default;
};

} // namespace app::chat
