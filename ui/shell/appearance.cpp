#include "ui/shell/appearance.h"

#include "ui/widgets/theme.h"
#include <QApplication>
#include <array>

namespace ui::shell {
namespace {

constexpr std::array zoomSteps{80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

using app::config::ColourScheme;

Appearance::Appearance(QApplication& application, app::config::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
{
    connect(&m_watcher, &widgets::SchemeWatcher::schemeChanged, this, [this] {
        if (m_settings.colourScheme() == ColourScheme::System) apply();
    });
    apply();
}

void Appearance::apply()
{
    const ColourScheme scheme = m_settings.colourScheme();
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && widgets::systemPrefersDark());
    widgets::applyTheme(m_application, dark, m_settings.zoomPercent());
    emit changed();
}

void Appearance::setScheme(ColourScheme scheme)
{
    m_settings.setColourScheme(scheme);
    apply();
}

void Appearance::zoom(int direction)
{
    const int now = m_settings.zoomPercent();
    int next = direction == 0 ? 100 : now;
    if (direction > 0) {
        const auto* step = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), now);
        if (step != zoomSteps.end()) next = *step;
    } else if (direction < 0) {
        const auto* step = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), now);
        if (step != zoomSteps.begin()) next = *(step - 1);
    }
    if (next == now) return;
    m_settings.setZoomPercent(next);
    apply();
}

} // namespace ui::shell
