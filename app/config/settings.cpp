#include "app/config/settings.h"

#include <QSettings>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::config {
namespace {

/// One row of the table: where a setting is kept, and what holds until the user changes it.
template <class T> struct Setting
{
    QLatin1StringView key;
    T fallback;
    T read(const QSettings& store) const
    {
        const QVariant value = store.value(key);
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : fallback;
    }
    void write(QSettings& store, const T& value) const { store.setValue(key, value); }
};

// Every setting of the program. Connections and prices have lists of their own (connections.cpp, prices.cpp).
const Setting<QString> colourSchemeSetting{"look/colour_scheme"_L1, u"system"_s};
const Setting<QString> languageSetting{"look/language"_L1, QString()};
const Setting<int> zoomSetting{"look/zoom_percent"_L1, 100};
const Setting<QByteArray> geometrySetting{"look/window_geometry"_L1, QByteArray()};
const Setting<QStringList> recentFilesSetting{"files/recent"_L1, QStringList()};
const Setting<QString> currencySetting{"costs/currency"_L1, QString()};
const Setting<QString> spendingCapSetting{"costs/cap"_L1, QString()};
const Setting<QString> initialsSetting{"review/initials"_L1, QString()};

constexpr int lowestZoom = 80;
constexpr int highestZoom = 200;
constexpr qsizetype recentFilesKept = 10;
const std::array colourSchemes{std::pair{ColourScheme::System, "system"_L1}, std::pair{ColourScheme::Light, "light"_L1},
                               std::pair{ColourScheme::Dark, "dark"_L1}};

} // namespace

Settings::Settings()
    : Settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"svo-workbench"_s,
                                           u"svo-workbench"_s))
{
}

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{
}

Settings::~Settings() = default;

ColourScheme Settings::colourScheme() const
{
    const QString name = colourSchemeSetting.read(*m_store);
    for (const auto& [scheme, schemeName] : colourSchemes)
        if (name == schemeName) return scheme;
    return ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    for (const auto& [known, name] : colourSchemes)
        if (known == scheme) colourSchemeSetting.write(*m_store, name);
}

QString Settings::language() const
{
    return languageSetting.read(*m_store);
}

void Settings::setLanguage(const QString& language)
{
    languageSetting.write(*m_store, language);
}

int Settings::zoomPercent() const
{
    return std::clamp(zoomSetting.read(*m_store), lowestZoom, highestZoom);
}

void Settings::setZoomPercent(int percent)
{
    zoomSetting.write(*m_store, std::clamp(percent, lowestZoom, highestZoom));
}

QStringList Settings::recentFiles() const
{
    return recentFilesSetting.read(*m_store).mid(0, recentFilesKept);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    recentFilesSetting.write(*m_store, files.mid(0, recentFilesKept));
}

void Settings::clearRecentFiles()
{
    recentFilesSetting.write(*m_store, {});
}

QString Settings::initials() const
{
    return initialsSetting.read(*m_store);
}

void Settings::setInitials(const QString& initials)
{
    initialsSetting.write(*m_store, initials);
}

QString Settings::currency() const
{
    return currencySetting.read(*m_store);
}

void Settings::setCurrency(const QString& currency)
{
    currencySetting.write(*m_store, currency);
}

QString Settings::spendingCap() const
{
    return spendingCapSetting.read(*m_store);
}

void Settings::setSpendingCap(const QString& amount)
{
    spendingCapSetting.write(*m_store, amount);
}

QByteArray Settings::windowGeometry() const
{
    return geometrySetting.read(*m_store);
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    geometrySetting.write(*m_store, geometry);
}

} // namespace app::config
