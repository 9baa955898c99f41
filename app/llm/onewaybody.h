#pragma once
#include <QIODevice>

namespace app::llm {

/// A body that can be read once. Qt sends a request again when its connection breaks before the response, up to four
/// times; it cannot with a device that refuses to go back to its beginning.
class OneWayBody final : public QIODevice
{
    Q_OBJECT
public:
    OneWayBody(const QByteArray& bytes, QObject* parent);
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at >= m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    qint64 bytesTaken() const { return m_at; }

Q_SIGNALS:
    void firstRead(); ///< the connection is there and takes the request

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace app::llm
