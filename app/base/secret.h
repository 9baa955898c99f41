#pragma once
#include <QByteArray>
#include <QString>

namespace app::base {

/// A key or password in memory. It has no conversion to text, no stream operator and no comparison that prints;
/// bytes() is for the one place that puts it on the wire. The memory is overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    /// Spaces and line ends around a pasted key are dropped.
    explicit Secret(const QString& text);
    ~Secret();
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// False when it holds a character that cannot stand in a header (control or non-ASCII); it must not be sent then.
    bool isSendable() const;
    const QByteArray& bytes() const { return m_bytes; }

    /// The text with every occurrence of the secret replaced by "…": for error texts that quote a server.
    QString redactedFrom(QString text) const;

private:
    QByteArray m_bytes;
};

} // namespace app::base
