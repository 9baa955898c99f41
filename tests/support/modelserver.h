#pragma once
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace support {

/// A well-behaved OpenAI-compatible server on loopback, for whole runs: streams a reply that depends on nothing but the
/// bytes of the request, and counts what it was asked. Lives on the thread that made it.
class ModelServer : public QObject
{
    Q_OBJECT
public:
    explicit ModelServer(QObject* parent = nullptr);
    QString baseUrl() const; ///< "http://127.0.0.1:port/v1"

    /// Milliseconds before the first piece of a reply and between its pieces; 0 answers at once.
    void setPace(int firstMs, int betweenMs);

    int posts() const { return m_posts; }
    /// How often each body was asked, and how often it was answered to its end.
    const QHash<QByteArray, int>& asked() const { return m_asked; }
    const QHash<QByteArray, int>& answered() const { return m_answered; }
    int underWay() const { return m_underWay; }
    int mostUnderWay() const { return m_mostUnderWay; }

    /// Measures how many requests are under way on average from the first one until this many have come.
    void measureUntil(int posts) { m_measured = posts; }
    double meanUnderWay() const { return m_spanNs > 0 ? double(m_areaNs) / double(m_spanNs) : 0.0; }
    /// From the first request until now, in ns.
    qint64 elapsedNs() const { return m_time.isValid() ? m_time.nsecsElapsed() : 0; }
    /// Sum of the times that requests were under way, in ns: what a client could at best spread over its slots.
    qint64 servedNs() const { return m_servedNs; }

Q_SIGNALS:
    void idle(); ///< nothing is under way any more

private:
    void onConnection();
    void onData(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& body);
    QHash<QTcpSocket*, QByteArray> m_received;
    QHash<QByteArray, int> m_asked, m_answered;
    void count(int change);
    int m_posts = 0;
    int m_measured = 0;
    QElapsedTimer m_time; ///< since the first request
    qint64 m_lastNs = 0;
    qint64 m_areaNs = 0;
    qint64 m_spanNs = 0;
    qint64 m_servedNs = 0;
    int m_underWay = 0;
    int m_mostUnderWay = 0;
    int m_firstMs = 0;
    int m_betweenMs = 0;
    QTcpServer m_server; ///< last, so that its connections go before what they count
};

} // namespace support
