#include "ui/widgets/schemewatcher.h"

#ifdef SVO_DBUS
#include <QDBusConnection>
#endif

namespace ui::widgets {

using namespace Qt::StringLiterals;

#ifdef SVO_DBUS

SchemeWatcher::SchemeWatcher(QObject* parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                          u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s, this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void SchemeWatcher::settingChanged(const QString& group, const QString& key, const QDBusVariant&)
{
    if (group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1) emit schemeChanged();
}

#else

SchemeWatcher::SchemeWatcher(QObject* parent)
    : QObject(parent)
{
}

#endif

} // namespace ui::widgets
