#include "app/llm/thoughts.h"

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

constexpr QLatin1StringView opening[] = {"<think>"_L1, "<thinking>"_L1};

/// How many characters at the end of `text` could be the beginning of `tag`.
qsizetype overlap(QStringView text, QStringView tag)
{
    for (qsizetype n = std::min(text.size(), tag.size() - 1); n > 0; --n)
        if (text.endsWith(tag.first(n))) return n;
    return 0;
}

} // namespace

ThoughtSplitter::Split ThoughtSplitter::feed(const QString& piece)
{
    if (m_place == Place::Text) return {{}, piece};
    m_held += piece;
    Split split;
    if (m_place == Place::Start) {
        const QString begin = m_held.trimmed();
        bool mayBecomeTag = begin.isEmpty();
        for (const auto tag : opening) {
            mayBecomeTag = mayBecomeTag || tag.startsWith(begin);
            if (!begin.startsWith(tag)) continue;
            m_close = "</"_L1 + tag.mid(1);
            m_held.remove(0, m_held.indexOf(tag) + tag.size());
            m_place = Place::Thought;
        }
        if (m_place == Place::Start && mayBecomeTag) return split;
        if (m_place == Place::Start) m_place = Place::Text;
    }
    if (m_place == Place::Thought) {
        const qsizetype end = m_held.indexOf(m_close);
        const qsizetype safe = end >= 0 ? end : m_held.size() - overlap(m_held, m_close);
        split.reasoning = m_held.first(safe);
        m_held.remove(0, end >= 0 ? end + m_close.size() : safe);
        if (end < 0) return split;
        m_place = Place::AfterThought;
    }
    if (m_place == Place::AfterThought) { // line breaks between thought and answer belong to neither
        while (!m_held.isEmpty() && m_held.front().isSpace())
            m_held.remove(0, 1);
        if (m_held.isEmpty()) return split;
        m_place = Place::Text;
    }
    split.text = std::exchange(m_held, {});
    return split;
}

ThoughtSplitter::Split ThoughtSplitter::finish()
{
    const QString rest = std::exchange(m_held, {});
    return m_place == Place::Thought ? Split{rest, {}} : Split{{}, rest};
}

} // namespace app::llm
