#include "app/config/connections.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::config {
namespace {

// The layout is that of QSettings arrays, so that the file reads well; beginReadArray() is no const function.
QString key(qsizetype index, QLatin1StringView field)
{
    return u"connections/%1/%2"_s.arg(index + 1).arg(field);
}

QString withoutSecrets(const QString& address)
{
    QUrl url(address.trimmed());
    if (url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()) return address.trimmed();
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

} // namespace

QList<SavedConnection> savedConnections(const QSettings& settings)
{
    QList<SavedConnection> connections;
    QStringList names;
    const int size = settings.value(u"connections/size"_s).toInt();
    for (int i = 0; i < size; ++i) {
        const SavedConnection connection{
            settings.value(key(i, "name"_L1)).toString(), settings.value(key(i, "dialect"_L1)).toString(),
            settings.value(key(i, "base_url"_L1)).toString(), settings.value(key(i, "key_env"_L1)).toString(),
            settings.value(key(i, "models"_L1)).toStringList(), settings.value(key(i, "model_file"_L1)).toString()};
        if (connection.name.isEmpty() || names.contains(connection.name)) continue;
        names << connection.name;
        connections << connection;
    }
    return connections;
}

void saveConnections(QSettings& settings, const QList<SavedConnection>& connections)
{
    settings.remove(u"connections"_s);
    settings.setValue(u"connections/size"_s, connections.size());
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const SavedConnection& connection = connections[i];
        settings.setValue(key(i, "name"_L1), connection.name);
        settings.setValue(key(i, "dialect"_L1), connection.dialect);
        settings.setValue(key(i, "base_url"_L1), withoutSecrets(connection.baseUrl));
        settings.setValue(key(i, "key_env"_L1), connection.keyEnv);
        settings.setValue(key(i, "models"_L1), connection.models);
        if (!connection.modelFile.isEmpty()) settings.setValue(key(i, "model_file"_L1), connection.modelFile);
    }
}

} // namespace app::config
