#pragma once
#include <QString>

namespace app::llm {

/// Separates thoughts that a model writes into its text, "<think>…</think>answer", from the answer. Only thoughts at
/// the very beginning count; tags later on are text. Pieces may be cut anywhere.
class ThoughtSplitter
{
public:
    struct Split
    {
        QString reasoning;
        QString text;
    };
    Split feed(const QString& piece);
    /// What is still held back because it might have become a tag.
    Split finish();

private:
    enum class Place { Start, Thought, AfterThought, Text };
    Place m_place = Place::Start;
    QString m_held;
    QString m_close; ///< the tag that ends the thought
};

} // namespace app::llm
