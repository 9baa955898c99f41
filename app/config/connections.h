#pragma once
#include "app/base/result.h"
#include <QStringList>
#include <QString>

class QSettings;

namespace app::config {

/// A server that the user has set up once, for all studies of this computer. Holds no key.
struct SavedConnection
{
    QString name;    ///< unique; what lists show
    QString dialect; ///< chat::dialectName
    QString baseUrl;
    QString keyEnv;  ///< environment variable with the key; empty: keychain or none
    QStringList models; ///< the model ids that the user ticked
    friend bool operator==(const SavedConnection&, const SavedConnection&) = default;
};

QList<SavedConnection> savedConnections(const QSettings& settings);
void saveConnections(QSettings& settings, const QList<SavedConnection>& connections);

} // namespace app::config
