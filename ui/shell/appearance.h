#pragma once
#include "app/config/settings.h"
#include "ui/widgets/schemewatcher.h"

class QApplication;

namespace ui::shell {

/// Keeps colours and text size of the program as the user wants them, and follows the desktop where they say so.
class Appearance : public QObject
{
    Q_OBJECT
public:
    Appearance(QApplication& application, app::config::Settings& settings, QObject* parent = nullptr);
    /// Puts the settings on the application; call it after they were changed.
    void apply();
    void setScheme(app::config::ColourScheme scheme);
    /// The next size of the usual steps (80 … 200 %): +1 larger, −1 smaller, 0 back to 100 %.
    void zoom(int direction);

Q_SIGNALS:
    void changed();

private:
    QApplication& m_application;
    app::config::Settings& m_settings;
    widgets::SchemeWatcher m_watcher;
};

} // namespace ui::shell
