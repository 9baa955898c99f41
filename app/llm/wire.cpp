#include "app/llm/wire.h"

namespace app::llm {

QByteArray HttpHead::value(QByteArrayView name) const
{
    QByteArray all;
    for (const auto& [key, text] : headers) {
        if (key != name) continue;
        if (!all.isEmpty()) all += ", ";
        all += text.trimmed();
    }
    return all;
}

QByteArray HttpHead::contentType() const
{
    const QByteArray type = value("content-type");
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
}

QString HttpHead::requestId() const
{
    for (const char* name : {"x-request-id", "request-id", "x-generation-id", "apim-request-id"})
        if (const QByteArray id = value(name); !id.isEmpty()) return QString::fromUtf8(id.left(200));
    return {};
}

} // namespace app::llm
