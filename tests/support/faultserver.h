#pragma once
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <functional>

class QTcpSocket;

namespace support {

/// One request as the server read it.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QByteArray raw; ///< everything, as it came
};

/// What the server does with one request: raw bytes, then what becomes of the connection.
struct Answer
{
    enum class End {
        Keep,  ///< waits for the next request, or for more by FaultServer::send()
        Close, ///< FIN
        Reset  ///< RST
    };
    QByteArray bytes;
    End end = End::Keep;
};

/// An HTTP server on 127.0.0.1 that says exactly what a test tells it, also nonsense, and counts what it gets.
/// Runs in the test's own event loop. One thread.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    enum class Writing { Block, Lines, Bytes }; ///< in how many pieces an answer is written

    /// `port` 0: one that is free.
    explicit FaultServer(quint16 port = 0);
    ~FaultServer() override;

    /// Answers the next requests with these, in order; the last one serves all later requests, too.
    void answers(const QList<Answer>& answers) { m_answers = answers; }
    /// Answers every request by a function instead; it must outlive the server.
    void answersBy(std::function<Answer(const SeenRequest&)> function) { m_function = std::move(function); }
    void setWriting(Writing writing) { m_writing = writing; }
    /// Sent to every new connection before anything is read.
    void setBanner(const QByteArray& bytes) { m_banner = bytes; }

    quint16 port() const { return m_server.serverPort(); }
    /// "http://127.0.0.1:port" and a path.
    QString url(const QString& path = QStringLiteral("/v1")) const;

    const QList<SeenRequest>& requests() const { return m_requests; }
    qsizetype requestCount() const { return m_requests.size(); }
    /// Requests that send something, without those that only look up what the server is (GET), which come when they may.
    qsizetype questionCount() const;
    int connectionCount() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< requests under way together, at most
    int openConnections() const { return static_cast<int>(m_open.size()); }
    /// Whether these bytes came anywhere in a request.
    bool wasSent(const QByteArray& bytes) const;

    /// Sends more on the connection of the newest request, or ends it.
    void send(const QByteArray& bytes);
    void end(Answer::End end);
    /// Ends its side of every connection, as servers do with idle ones; openConnections() counts them until the clients
    /// have noticed.
    void closeIdle();

    /// Responses as they stand on the wire.
    static QByteArray http(int status, const QByteArray& contentType, const QByteArray& body,
                           const QByteArray& headers = {});
    /// A response of unknown length in chunks: head, and each piece as one chunk. Without `isWhole` the last chunk
    /// lacks.
    static QByteArray chunked(const QByteArray& contentType, const QList<QByteArray>& pieces, bool isWhole = true);
    static QByteArray sse(const QByteArray& body) { return chunked("text/event-stream", {body}); }

Q_SIGNALS:
    void requestCame(const support::SeenRequest& request);
    void disconnected(); ///< a client closed a connection

private:
    void onConnection();
    void onBytes(QTcpSocket* socket);
    void write(QTcpSocket* socket, const QByteArray& bytes);
    void finish(QTcpSocket* socket, Answer::End end);

    QTcpServer m_server;
    QList<Answer> m_answers;
    std::function<Answer(const SeenRequest&)> m_function;
    Writing m_writing = Writing::Block;
    QByteArray m_banner;
    QList<SeenRequest> m_requests;
    QHash<QTcpSocket*, QByteArray> m_open; ///< bytes of the request that is being read
    QTcpSocket* m_newest = nullptr;
    int m_connections = 0;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
};

/// All ways of writing, for cases that must come out the same however the bytes arrive.
inline constexpr FaultServer::Writing everyWriting[] = {FaultServer::Writing::Block, FaultServer::Writing::Lines,
                                                        FaultServer::Writing::Bytes};

} // namespace support
