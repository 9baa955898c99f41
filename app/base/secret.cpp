#include "app/base/secret.h"

#include <QUrl>
#include <algorithm>

namespace app::base {

Secret::Secret(const QString& text) : m_bytes(text.trimmed().toUtf8()) {}

Secret::~Secret()
{
    if (m_bytes.isDetached() && !m_bytes.isEmpty()) m_bytes.fill('\0');
}

bool Secret::isSendable() const
{
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QString Secret::redactedFrom(QString text) const
{
    if (m_bytes.size() < 4) return text; // too short to be a key; replacing it would mangle ordinary words
    const QString plain = QString::fromUtf8(m_bytes);
    text.replace(plain, QStringLiteral("…"));
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(plain)), QStringLiteral("…"));
    return text;
}

} // namespace app::base
