#include "app/llm/onewaybody.h"

#include <cstring>

namespace app::llm {

OneWayBody::OneWayBody(const QByteArray& bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::readData(char* data, qint64 most)
{
    const qint64 count = std::min(most, m_bytes.size() - m_at);
    if (count <= 0) return m_at >= m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
    if (m_at == 0) QMetaObject::invokeMethod(this, &OneWayBody::firstRead, Qt::QueuedConnection);
    m_at += count;
    return count;
}

} // namespace app::llm
