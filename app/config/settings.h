#pragma once
#include <QByteArray>
#include <QStringList>
#include <memory>

class QSettings;

namespace app::config {

enum class ColourScheme { System, Light, Dark };

/// The user's ways, one table: every key with its default in one place (settings.cpp). GUI thread.
class Settings
{
public:
    /// The user's file. Tests hand in one of their own.
    Settings();
    explicit Settings(std::unique_ptr<QSettings> store);
    ~Settings();

    ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);
    QString language() const; ///< "" follows the system; "en", "de"
    void setLanguage(const QString& language);
    int zoomPercent() const; ///< 80 … 200
    void setZoomPercent(int percent);
    QStringList recentFiles() const; ///< newest first, at most 10
    void addRecentFile(const QString& path);
    void clearRecentFiles();
    QString initials() const; ///< who corrects; for overrides
    void setInitials(const QString& initials);
    QString currency() const; ///< in which the user's prices are; "" until the user names one
    void setCurrency(const QString& currency);
    QString spendingCap() const; ///< of one run, decimal text with a point; "" for none
    void setSpendingCap(const QString& amount);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QSettings& store() { return *m_store; }
    const QSettings& store() const { return *m_store; }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace app::config
