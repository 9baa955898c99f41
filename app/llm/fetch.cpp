#include "app/llm/fetch.h"

#include "app/llm/endpoint.h"

namespace app::llm {

Fetch::Fetch(Transport& transport, HttpRequest request, const ExchangeLimits& limits, bool followsRedirects,
             QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_redirectsLeft(followsRedirects ? 3 : 0)
{
    start();
}

Fetch::~Fetch()
{
    if (m_exchange) m_transport.discard(std::move(m_exchange));
}

void Fetch::start()
{
    m_result = {};
    m_transport.discard(std::move(m_exchange)); // we may be inside its signal
    m_exchange = m_transport.start(m_request, m_limits);
    connect(m_exchange.get(), &Exchange::headReceived, this, [this](const HttpHead& head) { m_result.head = head; });
    connect(m_exchange.get(), &Exchange::dataReceived, this,
            [this](const QByteArray& bytes) { m_result.body += bytes; });
    connect(m_exchange.get(), &Exchange::ended, this, &Fetch::onEnd);
}

void Fetch::onEnd(const TransportEnd& end)
{
    const int status = m_result.head.status;
    if (!end.failure && status >= 300 && status < 400 && m_redirectsLeft > 0) {
        const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_result.head.value("location")));
        if (target.isValid() && origin(target) == origin(m_request.url)) {
            --m_redirectsLeft;
            m_request.url = target;
            return start();
        }
    }
    m_result.failure = end.failure;
    m_result.detail = end.detail;
    m_result.sent = m_exchange->sent();
    Q_EMIT finished(m_result);
}

} // namespace app::llm
