#include "tests/support/faultserver.h"

#include <QTcpSocket>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace support {

FaultServer::FaultServer(quint16 port)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultServer::onConnection);
    m_server.listen(QHostAddress::LocalHost, port);
}

FaultServer::~FaultServer()
{
    for (QTcpSocket* socket : m_open.keys())
        socket->disconnect(this);
}

qsizetype FaultServer::questionCount() const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
                         [](const SeenRequest& request) { return request.method == "POST"; });
}

QString FaultServer::url(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path);
}

bool FaultServer::wasSent(const QByteArray& bytes) const
{
    for (const auto& request : m_requests)
        if (request.raw.contains(bytes)) return true;
    return false;
}

void FaultServer::onConnection()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_open.insert(socket, {});
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            if (m_newest == socket) m_newest = nullptr;
            socket->deleteLater();
            Q_EMIT disconnected();
        });
        if (!m_banner.isEmpty()) write(socket, m_banner);
    }
}

void FaultServer::onBytes(QTcpSocket* socket)
{
    m_open[socket] += socket->readAll();
    const QByteArray raw = m_open.value(socket);
    const qsizetype headEnd = raw.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    SeenRequest request;
    const QList<QByteArray> lines = raw.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const auto& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (raw.size() < headEnd + 4 + length) return;
    request.body = raw.mid(headEnd + 4, length);
    request.raw = raw.first(headEnd + 4 + length);
    m_open[socket] = raw.mid(headEnd + 4 + length);
    m_newest = socket;
    m_requests << request;
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
    Q_EMIT requestCame(request);

    Answer answer;
    if (m_function) {
        answer = m_function(request);
    } else if (!m_answers.isEmpty()) {
        answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
    }
    write(socket, answer.bytes);
    if (!answer.bytes.isEmpty() || answer.end != Answer::End::Keep) --m_underWay;
    finish(socket, answer.end);
}

void FaultServer::write(QTcpSocket* socket, const QByteArray& bytes)
{
    if (m_writing == Writing::Block) {
        socket->write(bytes);
    } else if (m_writing == Writing::Lines) {
        for (qsizetype from = 0; from < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', from);
            const qsizetype count = (end < 0 ? bytes.size() : end + 1) - from;
            socket->write(bytes.mid(from, count));
            socket->flush();
            from += count;
        }
    } else {
        for (const char c : bytes) {
            socket->write(&c, 1);
            socket->flush();
        }
    }
    socket->flush();
}

void FaultServer::finish(QTcpSocket* socket, Answer::End end)
{
    if (end == Answer::End::Close) {
        socket->disconnectFromHost();
    } else if (end == Answer::End::Reset) {
#ifdef Q_OS_UNIX
        const linger hard{1, 0};
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
        socket->abort();
    }
}

void FaultServer::send(const QByteArray& bytes)
{
    if (m_newest) write(m_newest, bytes);
}

void FaultServer::end(Answer::End end)
{
    if (m_newest) finish(m_newest, end);
}

void FaultServer::closeIdle()
{
#ifdef Q_OS_UNIX
    for (QTcpSocket* socket : m_open.keys())
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
#else
    for (QTcpSocket* socket : m_open.keys())
        socket->disconnectFromHost();
#endif
}

QByteArray FaultServer::http(int status, const QByteArray& contentType, const QByteArray& body,
                             const QByteArray& headers)
{
    QByteArray response = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    if (!contentType.isEmpty()) response += "Content-Type: " + contentType + "\r\n";
    return response + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray FaultServer::chunked(const QByteArray& contentType, const QList<QByteArray>& pieces, bool isWhole)
{
    QByteArray response = "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const auto& piece : pieces)
        if (!piece.isEmpty()) response += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    return isWhole ? response + "0\r\n\r\n" : response;
}

} // namespace support
