#pragma once
#include "app/llm/transport.h"

namespace app::llm {

/// What came of a GET.
struct FetchResult
{
    std::optional<Failure> failure; ///< the network's; none: `head` and `body` are whole, whatever the status
    QString detail;
    Sent sent = Sent::NotSent;
    HttpHead head;
    QByteArray body;
};

/// One GET with its whole body. Follows up to three redirects that stay within the same origin (scheme, host, port).
class Fetch : public QObject
{
    Q_OBJECT
public:
    /// `transport` must outlive it. A body larger than `limits.body` fails with TooLarge, and the part that fits is
    /// given.
    Fetch(Transport& transport, HttpRequest request, const ExchangeLimits& limits, bool followsRedirects = true,
          QObject* parent = nullptr);
    ~Fetch() override;

Q_SIGNALS:
    void finished(const app::llm::FetchResult& result); ///< once, through the event loop

private:
    void start();
    void onEnd(const TransportEnd& end);

    Transport& m_transport;
    HttpRequest m_request;
    const ExchangeLimits m_limits;
    int m_redirectsLeft;
    std::unique_ptr<Exchange> m_exchange;
    FetchResult m_result;
};

} // namespace app::llm
