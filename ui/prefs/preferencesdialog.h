#pragma once
#include <QDialog>

namespace app::config {
class Settings;
}

namespace ui::prefs {

/// Language, colours, text size and initials. Every choice holds at once; there is nothing to apply.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `settings` must outlive it.
    explicit PreferencesDialog(app::config::Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void appearanceChanged();
    void initialsChanged(const QString& initials);

private:
    app::config::Settings& m_settings;
};

} // namespace ui::prefs
