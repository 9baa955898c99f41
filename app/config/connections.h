#pragma once
#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace app::config {

/// A server that the user has set up once, for all studies of this computer. Holds no key.
struct SavedConnection
{
    QString name;       ///< unique; what lists show
    QString dialect;    ///< chat::dialectName
    QString baseUrl;    ///< without user name, password, query and fragment: people paste keys there
    QString keyEnv;     ///< environment variable with the key; empty: keychain or none
    QStringList models; ///< the model ids that the user ticked
    QString modelFile = {}; ///< a GGUF file that this program serves at the address itself; empty: a server of others
    friend bool operator==(const SavedConnection&, const SavedConnection&) = default;
};

/// The connections in the order in which they were saved. An entry without a name, or with one that came before, is
/// passed over: the file may have been edited by hand.
QList<SavedConnection> savedConnections(const QSettings& settings);
/// Replaces the whole list. Strips every part of an address that may hold a secret.
void saveConnections(QSettings& settings, const QList<SavedConnection>& connections);

} // namespace app::config
