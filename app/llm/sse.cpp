#include "app/llm/sse.h"

#include <algorithm>

namespace app::llm {
namespace {

constexpr qsizetype unframedLimit = 64 * 1024;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

} // namespace

void SseReader::feed(QByteArrayView bytes, std::vector<SseMessage>& out)
{
    while (m_markBytes < 3 && !bytes.isEmpty()) {
        if (bytes.front() != byteOrderMark[m_markBytes]) {
            m_line.append(byteOrderMark, m_markBytes); // it was none
            m_markBytes = 3;
            break;
        }
        ++m_markBytes;
        bytes = bytes.sliced(1);
    }
    while (!bytes.isEmpty() && !m_overfull) {
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (bytes.front() == '\n') {
                bytes = bytes.sliced(1);
                continue;
            }
        }
        const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(bytes.first(end - bytes.begin()));
        m_overfull = m_line.size() + m_data.size() > m_limit;
        if (end == bytes.end() || m_overfull) return;
        m_skipLineFeed = *end == '\r';
        bytes = bytes.sliced(end - bytes.begin() + 1);
        line(out);
    }
}

void SseReader::finish(std::vector<SseMessage>& out)
{
    if (m_overfull) return;
    if (m_markBytes < 3) m_line.append(byteOrderMark, std::exchange(m_markBytes, 3));
    if (!m_line.isEmpty()) line(out);
    if (!m_json.isEmpty()) out.push_back({SseMessage::Kind::Json, {}, std::exchange(m_json, {}), true});
    dispatch(out, true);
}

void SseReader::line(std::vector<SseMessage>& out)
{
    const QByteArray text = std::exchange(m_line, {});
    if (collectJson(text, out)) return;
    if (text.isEmpty()) return dispatch(out, false);
    if (text.startsWith(':')) {
        out.push_back({SseMessage::Kind::Comment, {}, {}, false});
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0) return field(text, {}, out);
    QByteArrayView value = QByteArrayView(text).sliced(colon + 1);
    if (value.startsWith(' ')) value = value.sliced(1);
    field(QByteArrayView(text).first(colon), value, out);
}

void SseReader::field(QByteArrayView name, QByteArrayView value, std::vector<SseMessage>& out)
{
    if (name == "data") {
        if (m_hasData) m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (name == "event") {
        m_event = value.toByteArray();
    } else if (name == "error") {
        out.push_back({SseMessage::Kind::Error, {}, value.toByteArray(), false});
    } // "id" and "retry" serve reconnecting, which we never do; other fields are unknown
}

void SseReader::dispatch(std::vector<SseMessage>& out, bool isTail)
{
    if (!m_data.isEmpty()) out.push_back({SseMessage::Kind::Data, m_event, m_data, isTail});
    m_event.clear();
    m_data.clear();
    m_hasData = false;
}

/// Takes the line when it begins or continues JSON that stands outside of any event.
bool SseReader::collectJson(QByteArrayView text, std::vector<SseMessage>& out)
{
    if (m_json.isEmpty()) {
        const auto begin = text.trimmed();
        if (!isIdle() || (!begin.startsWith('{') && !begin.startsWith('['))) return false;
        m_depth = 0;
        m_inString = m_escaped = false;
    } else if (text.startsWith("data:") || text.startsWith("event:")) {
        m_json.clear(); // it was no JSON after all
        return false;
    }
    for (const char c : text) {
        if (m_escaped)
            m_escaped = false;
        else if (m_inString && c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = !m_inString;
        else if (!m_inString)
            m_depth += (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    m_json += text;
    m_json += '\n';
    if (m_depth <= 0 || m_json.size() > unframedLimit)
        out.push_back({SseMessage::Kind::Json, {}, std::exchange(m_json, {}), false});
    return true;
}

} // namespace app::llm
