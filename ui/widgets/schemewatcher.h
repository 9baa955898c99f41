#pragma once
#include <QObject>
#include <QVariant>
#ifdef SVO_DBUS
#include <QDBusVariant>
#endif

namespace ui::widgets {

/// Tells when the desktop changes between light and dark while the program runs (settings portal; without D-Bus never).
class SchemeWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SchemeWatcher(QObject* parent = nullptr);

Q_SIGNALS:
    void schemeChanged();

#ifdef SVO_DBUS
private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
#endif
};

} // namespace ui::widgets
