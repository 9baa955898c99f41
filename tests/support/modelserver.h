#pragma once
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

private:
    void onConnection();
    void onData(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& body);
    QHash<QTcpSocket*, QByteArray> m_received;
    QHash<QByteArray, int> m_asked, m_answered;
    int m_posts = 0;
    int m_underWay = 0;
    int m_mostUnderWay = 0;
    int m_firstMs = 0;
    int m_betweenMs = 0;
    QTcpServer m_server; ///< last, so that its connections go before what they count
};

} // namespace support
