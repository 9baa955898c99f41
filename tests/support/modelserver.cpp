#include "tests/support/modelserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QByteArray httpChunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray sseEvent(const QJsonObject& choice)
{
    const QJsonObject object{{u"id"_s, u"chatcmpl-1"_s}, {u"object"_s, u"chat.completion.chunk"_s}, {u"model"_s, u"served-model"_s},
                             {u"system_fingerprint"_s, u"fp_1"_s}, {u"choices"_s, QJsonArray{choice}}};
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}

/// The last user turn names options: one of them by the hash of the body; else a sentence.
QString replyTo(const QByteArray& body)
{
    const auto messages = QJsonDocument::fromJson(body)[u"messages"_s].toArray();
    const QString last = messages.last()[u"content"_s].toString();
    const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    if (!last.contains(u"\nA: "_s)) return u"I understand, and will keep it in mind (%1)."_s.arg(QString::fromLatin1(hash.toHex().left(4)));
    return u"I choose option %1."_s.arg(QChar(u'A' + static_cast<quint8>(hash.at(0)) % 9));
}

} // namespace

ModelServer::ModelServer(QObject* parent) : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost)) qFatal("no loopback port is free");
    connect(&m_server, &QTcpServer::newConnection, this, &ModelServer::onConnection);
}

QString ModelServer::baseUrl() const
{
    return u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort());
}

void ModelServer::setPace(int firstMs, int betweenMs)
{
    m_firstMs = firstMs;
    m_betweenMs = betweenMs;
}

void ModelServer::onConnection()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // pieces go out at once, as from real servers
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void ModelServer::onData(QTcpSocket* socket)
{
    QByteArray& received = m_received[socket];
    received += socket->readAll();
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0) return;
    qsizetype length = 0;
    for (const QByteArray& line : received.first(head).split('\n'))
        if (line.toLower().startsWith("content-length:")) length = line.mid(15).trimmed().toLongLong();
    if (received.size() < head + 4 + length) return;
    const QByteArray body = received.sliced(head + 4, length);
    const bool isPost = received.startsWith("POST ");
    received = received.sliced(head + 4 + length);
    if (isPost) return answer(socket, body);
    const QByteArray models = R"({"object":"list","data":[{"id":"served-model","object":"model"}]})";
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(models.size()) + "\r\n\r\n" + models);
}

void ModelServer::count(int change)
{
    if (!m_time.isValid()) m_time.start();
    const qint64 now = m_time.nsecsElapsed();
    const qint64 area = (now - m_lastNs) * m_underWay;
    m_servedNs += area;
    if (m_posts < m_measured) {
        m_areaNs += area;
        m_spanNs = now;
    }
    m_lastNs = now;
    m_underWay += change;
    m_mostUnderWay = std::max(m_mostUnderWay, m_underWay);
    if (m_underWay == 0) Q_EMIT idle();
}

void ModelServer::answer(QTcpSocket* socket, const QByteArray& body)
{
    ++m_posts;
    ++m_asked[body];
    count(1);
    QList<QByteArray> pieces;
    pieces << sseEvent({{u"index"_s, 0}, {u"delta"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, u""_s}}}});
    for (const QString& word : replyTo(body).split(u' '))
        pieces << sseEvent({{u"index"_s, 0}, {u"delta"_s, QJsonObject{{u"content"_s, pieces.size() == 1 ? word : u' ' + word}}}});
    pieces << sseEvent({{u"index"_s, 0}, {u"delta"_s, QJsonObject()}, {u"finish_reason"_s, u"stop"_s}});
    pieces << QByteArray("data: [DONE]\n\n");

    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    auto* timer = new QTimer(socket); // dies with the connection
    timer->setTimerType(Qt::PreciseTimer); // others would end many replies at one moment
    connect(timer, &QObject::destroyed, this, [this] { count(-1); });
    connect(timer, &QTimer::timeout, socket, [this, socket, timer, pieces, body, at = qsizetype(0)]() mutable {
        timer->setInterval(m_betweenMs);
        do {
            socket->write(httpChunk(pieces.at(at++)));
        } while (m_betweenMs == 0 && at < pieces.size());
        if (at < pieces.size()) return;
        socket->write(httpChunk({}));
        ++m_answered[body];
        timer->stop();
        timer->deleteLater();
    });
    timer->start(m_firstMs);
}

} // namespace support
