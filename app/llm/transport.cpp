#include "app/llm/transport.h"

#include "app/llm/endpoint.h"
#include "app/llm/onewaybody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace app::llm {
namespace {

using base::Milliseconds;
using Error = QNetworkReply::NetworkError;

constexpr qint64 readStep = 64 * 1024;
constexpr Milliseconds sleepGap = std::chrono::seconds(30); // wall clock ahead of the monotonic one: the computer slept
constexpr Milliseconds releaseTime = std::chrono::seconds(2);

/// The system's proxies, but none for this computer.
class Proxies final : public QNetworkProxyFactory
{
public:
    /// Whether a proxy stands between.
    bool isUsedFor(const QUrl& url)
    {
        const auto proxies = queryProxy(QNetworkProxyQuery(url));
        return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
    }

private:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.url()) || QHostAddress(query.peerHostName()).isLoopback()) return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest qtRequest(const HttpRequest& request)
{
    const QUrl& url = request.url;
    QNetworkRequest qt(url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setRawHeader("Connection", "close"); // see Transport
    qt.setRawHeader("User-Agent", "svo-workbench/" SVO_VERSION);
    qt.setRawHeader("Accept-Encoding", "identity"); // a stream must come as it is
    qt.setRawHeader("Accept-Language", "en");       // else Qt tells the user's language
    for (const auto& [name, value] : request.headers)
        qt.setRawHeader(name, value);
    if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty() && url.scheme() == "https"_L1) {
        QSslConfiguration trusted = qt.sslConfiguration();
        trusted.addCaCertificates(file);
        qt.setSslConfiguration(trusted);
    }
    return qt;
}

/// Qt's error before any response came.
Failure failureBefore(Error error, bool wasSent)
{
    switch (error) {
    case Error::HostNotFoundError:
        return Failure::Dns;
    case Error::TimeoutError:
        return wasSent ? Failure::Ambiguous : Failure::TimeoutConnect;
    case Error::SslHandshakeFailedError:
        return Failure::Tls;
    case Error::ProxyConnectionRefusedError:
    case Error::ProxyConnectionClosedError:
    case Error::ProxyNotFoundError:
    case Error::ProxyTimeoutError:
    case Error::ProxyAuthenticationRequiredError:
    case Error::UnknownProxyError:
        return Failure::Proxy;
    case Error::ContentReSendError:
        return Failure::Ambiguous;
    default:
        return wasSent ? Failure::Ambiguous : Failure::Connect;
    }
}

/// Qt's words without the address that it likes to put into them.
QString wordsOf(const QNetworkReply& reply)
{
    QString text = reply.errorString();
    for (const auto& address :
         {reply.url().toString(), reply.url().toString(QUrl::RemoveScheme).mid(2), reply.url().path()})
        if (address.size() > 1) text.replace(address, u"…"_s);
    return text == "Unknown error"_L1 ? QString() : text;
}

} // namespace

class Exchange::Private
{
public:
    Private(Transport& t, const ExchangeLimits& l)
        : transport(t)
        , clock(t.m_clock)
        , limits(l)
        , startedAt(clock.monotonic())
        , startedOn(clock.now())
    {
    }

    Transport& transport;
    base::Clock& clock;
    const ExchangeLimits limits;
    const Milliseconds startedAt;
    const QDateTime startedOn;
    QNetworkAccessManager* manager = nullptr; ///< its own as long as it lasts
    QPointer<QNetworkReply> reply;
    OneWayBody* body = nullptr;        ///< owned by the reply
    std::unique_ptr<base::Timer> step; ///< until connected, then until the response begins
    std::unique_ptr<base::Timer> total;
    qint64 received = 0;
    bool wasSent = false;
    bool hasHead = false;
    bool closes = false; ///< the response says that its connection serves nobody else
    bool isOver = false;
    TransportEnd reason; ///< why we ended it ourselves

    /// The manager serves again when its connection is closed for sure, and closes it with itself otherwise.
    void leave(bool isClosed)
    {
        if (auto* left = std::exchange(manager, nullptr))
            isClosed ? transport.m_idle.push_back(left) : left->deleteLater(); // we may be in a signal of its reply
    }

    bool isSent() const { return wasSent || (body && body->bytesTaken() > 0); }

    void stop(Failure failure, const QString& detail = {})
    {
        if (isOver || reason.failure) return;
        reason.failure = failure;
        reason.detail = detail;
        if (reply) reply->abort(); // finishes at once
    }
};

Exchange::Exchange(std::unique_ptr<Private> members)
    : d(std::move(members))
{
    QNetworkReply* reply = d->reply;
    const auto onSending = [this] {
        if (d->isOver || std::exchange(d->wasSent, true)) return;
        d->step->start(d->limits.headers);
        Q_EMIT sending();
    };
    connect(reply, &QNetworkReply::requestSent, this, onSending);
    if (d->body) connect(d->body, &OneWayBody::firstRead, this, onSending);

    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (d->isOver || d->hasHead || status == 0) return;
        d->hasHead = true;
        d->step->stop();
        HttpHead head;
        head.status = status;
        for (const auto& [name, value] : d->reply->rawHeaderPairs())
            head.headers.append({name.toLower(), value});
        d->closes = head.value("connection").toLower().contains("close");
        const QByteArray encoding = head.value("content-encoding").toLower();
        if (!encoding.isEmpty() && encoding != "identity" && status < 300)
            return d->stop(Failure::Malformed, u"Content-Encoding: "_s + QString::fromLatin1(encoding));
        Q_EMIT headReceived(head);
    });

    const auto read = [this] {
        const QPointer<Exchange> self = this;
        while (self && !d->isOver && !d->reason.failure && d->reply->bytesAvailable() > 0) {
            const QByteArray bytes = d->reply->read(readStep);
            if (bytes.isEmpty()) return;
            d->received += bytes.size();
            if (d->received > d->limits.body) return d->stop(Failure::TooLarge);
            Q_EMIT dataReceived(bytes); // a slot may delete the exchange
        }
    };
    connect(reply, &QNetworkReply::readyRead, this, read);

    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (errors.isEmpty()) return;
        const auto& first = errors.first();
        const QString issuer = first.certificate().issuerInfo(QSslCertificate::CommonName).join(", "_L1);
        d->stop(Failure::Tls, issuer.isEmpty() ? first.errorString() : first.errorString() + u" ("_s + issuer + u')');
    });

    connect(reply, &QNetworkReply::finished, this, [this, read] {
        const QPointer<Exchange> self = this;
        read();
        if (!self || d->isOver) return;
        d->isOver = true;
        d->step->stop();
        d->total->stop();
        TransportEnd end = d->reason;
        const Error error = d->reply->error();
        const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!end.failure && !d->hasHead) {
            end.failure = failureBefore(error, d->isSent());
            if (end.failure == Failure::Connect && Proxies().isUsedFor(d->reply->url())) end.failure = Failure::Proxy;
            end.detail = wordsOf(*d->reply);
        } else if (!end.failure && error != Error::NoError && status < 300) {
            end.failure = Failure::Reset;
            end.detail = wordsOf(*d->reply);
        }
        const auto wall = Milliseconds(d->startedOn.msecsTo(d->clock.now()));
        end.wasAsleep = end.failure && wall - (d->clock.monotonic() - d->startedAt) > sleepGap;
        d->leave(error == Error::NoError && d->closes);
        Q_EMIT ended(end);
    });

    d->step = d->clock.timer([this] { d->stop(d->isSent() ? Failure::TimeoutHeaders : Failure::TimeoutConnect); });
    d->step->start(d->limits.connect);
    d->total = d->clock.timer([this] { d->stop(Failure::TimeoutTotal); });
    d->total->start(d->limits.total);
}

Exchange::~Exchange()
{
    close();
}

void Exchange::close()
{
    d->isOver = true;
    d->step->stop();
    d->total->stop();
    if (d->reply) {
        d->reply->disconnect(this);
        if (d->reply->isRunning()) d->reply->abort();
        d->reply->deleteLater();
        d->reply.clear();
    }
    d->leave(false);
}

Sent Exchange::sent() const
{
    return d->hasHead ? Sent::ResponseStarted : d->isSent() ? Sent::MaybeProcessed : Sent::NotSent;
}

Transport::Transport(base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Transport::~Transport()
{
    qDeleteAll(findChildren<Exchange*>(Qt::FindDirectChildrenOnly)); // before the managers
}

void Transport::release(std::unique_ptr<Exchange> exchange)
{
    if (!exchange) return;
    Exchange* released = exchange.release();
    released->setParent(this);
    released->QObject::disconnect();
    if (released->d->isOver) return released->deleteLater();
    released->d->step->stop();
    released->d->total = m_clock.timer([released] { released->deleteLater(); });
    released->d->total->start(releaseTime);
    connect(released, &Exchange::ended, released, &QObject::deleteLater);
}

void Transport::discard(std::unique_ptr<Exchange> exchange)
{
    if (!exchange) return;
    Exchange* discarded = exchange.release();
    discarded->setParent(this);
    discarded->QObject::disconnect();
    discarded->close();
    discarded->deleteLater();
}

/// One request at a time for each: Qt would keep a seventh waiting, and put one on the connection of another.
QNetworkAccessManager* Transport::freeManager()
{
    if (m_idle.empty()) {
        auto* manager = new QNetworkAccessManager(this);
        manager->setProxyFactory(new Proxies);
        return manager;
    }
    auto* manager = m_idle.back();
    m_idle.pop_back();
    return manager;
}

std::unique_ptr<Exchange> Transport::start(const HttpRequest& request, const ExchangeLimits& limits)
{
    auto members = std::make_unique<Exchange::Private>(*this, limits);
    members->manager = freeManager();
    QNetworkAccessManager& manager = *members->manager;
    QNetworkRequest qt = qtRequest(request);
    if (request.method == "POST") {
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        members->body = new OneWayBody(request.body, nullptr);
        members->reply = manager.post(qt, members->body);
        members->body->setParent(members->reply);
    } else {
        members->reply = manager.get(qt);
    }
    return std::unique_ptr<Exchange>(new Exchange(std::move(members)));
}

} // namespace app::llm
