#pragma once
#include "app/llm/limits.h"
#include "app/llm/wire.h"
#include <QObject>
#include <memory>

class QNetworkReply;
class QNetworkAccessManager;

namespace app::llm {

/// How an exchange ended.
struct TransportEnd
{
    std::optional<Failure> failure; ///< none: the response ended without an error that the network noticed, which
                                    ///< proves nothing about its completeness
    QString detail;                 ///< the system's words; never with an address in it
    bool wasAsleep = false;         ///< the computer slept meanwhile
};

/// What an exchange may take.
struct ExchangeLimits
{
    base::Milliseconds connect{10'000};
    base::Milliseconds headers{120'000};
    base::Milliseconds total{3'600'000};
    qint64 body = qint64(32) << 20;
};

/// One request and its response. The request goes out once and is never sent again; redirects are not followed.
/// Signals come through the event loop. Deleting it closes the connection.
class Exchange : public QObject
{
    Q_OBJECT
public:
    ~Exchange() override;
    /// How far it has come: NotSent, MaybeProcessed or ResponseStarted.
    Sent sent() const;

Q_SIGNALS:
    void sending(); ///< the connection is there, the request goes out
    void headReceived(const app::llm::HttpHead& head);
    void dataReceived(const QByteArray& bytes);
    void ended(const app::llm::TransportEnd& end); ///< once, last

private:
    friend class Transport;
    class Private;
    explicit Exchange(std::unique_ptr<Private> members);
    void close();
    std::unique_ptr<Private> d;
};

/// The only one that touches QNetworkAccessManager. One thread. Must outlive its exchanges.
///
/// What it keeps Qt from doing (measured with Qt 6.4): sending a POST again when the connection breaks; following
/// redirects with the key; queueing behind six connections per host; HTTP/2; cookies, caching and answers to
/// authentication challenges; compressed streams. Loopback addresses bypass every proxy. Certificates are always
/// checked; a laboratory's own authority is trusted beside the system's when the environment variable SSL_CERT_FILE
/// names its file, as it does for other programs.
///
/// Every request has a connection of its own. A server may close a connection that it kept open at the very moment at
/// which the next request goes out (llama.cpp's does so after every stream, while its headers promise the opposite),
/// and then nobody can tell whether that request was read, and charged. A handshake costs less than that doubt.
class Transport : public QObject
{
    Q_OBJECT
public:
    explicit Transport(base::Clock& clock, QObject* parent = nullptr);
    ~Transport() override;
    std::unique_ptr<Exchange> start(const HttpRequest& request, const ExchangeLimits& limits);
    /// Lets the rest of a response run out, so that the server does not take its end for a cancellation: no signal comes
    /// any more, and the exchange is gone when the response has ended, after 2 seconds at the latest. May be called from
    /// its signals.
    void release(std::unique_ptr<Exchange> exchange);
    /// Closes the connection of an exchange. No signal comes any more. May be called from its signals.
    void discard(std::unique_ptr<Exchange> exchange);

private:
    friend class Exchange;
    QNetworkAccessManager* freeManager();
    base::Clock& m_clock;
    std::vector<QNetworkAccessManager*> m_idle; ///< without a connection; children of this
};

} // namespace app::llm
