#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"
#include <QApplication>
#include <QStyle>
#include <QVariant>
#include <QWidget>
#ifdef SVO_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

constexpr auto baseFontProperty = "svoSystemFont";
constexpr auto baseDarkProperty = "svoSystemDark";

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.pane);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.pane);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.error);
    set(QPalette::ToolTipBase, t.pane);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::PlaceholderText, t.secondary);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.pane);
    set(QPalette::Midlight, t.soft);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    QColor faint = t.secondary;
    faint.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

/// 1: dark, 2: light, 0: no preference (XDG desktop portal, org.freedesktop.appearance). −1: no portal answers.
int portalScheme()
{
#ifdef SVO_DBUS
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return -1;
    auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                              u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    ask << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    constexpr int timeoutMs = 300; // once, at the start
    const QDBusMessage answer = bus.call(ask, QDBus::Block, timeoutMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) return -1;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toInt();
#else
    return -1;
#endif
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens{
        QColor(0xf4f5f7),
        QColor(0xffffff),
        QColor(0xd9dce2),
        QColor(0xeceef2),
        QColor(0x1b1f24),
        QColor(0x5c6570),
        QColor(0x2b5fd0),
        QColor(0xdbe6fb),
        QColor(0x8a5a00),
        QColor(0xb3261e),
        QColor(0x1d7a4b),
        QColor(0xfff1cc),
        QColor(0xfde3e1),
        QColor(0xffffff),
        {QColor(0x0072B2), QColor(0x009E73), QColor(0xC27C00), QColor(0xD55E00), QColor(0x6b7280)}};
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        QColor(0x1d2025),
        QColor(0x25292f),
        QColor(0x3a4048),
        QColor(0x2c3138),
        QColor(0xe7e9ec),
        QColor(0xa2abb6),
        QColor(0x84a9ff),
        QColor(0x2f3d5c),
        QColor(0xffcf70),
        QColor(0xff8a80),
        QColor(0x6fd39c),
        QColor(0x40361c),
        QColor(0x452a2a),
        QColor(0x14181f),
        {QColor(0x56B4E9), QColor(0x2fc79b), QColor(0xF0B13C), QColor(0xff8a4d), QColor(0x9aa3ad)}};
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

void applyTheme(QApplication& application, bool dark, int zoomPercent)
{
    if (!application.property(baseFontProperty).isValid()) {
        application.setProperty(baseFontProperty, QApplication::font());
        application.setProperty(baseDarkProperty, isDark(QApplication::palette()));
        QApplication::setStyle(u"Fusion"_s);
    }
    const int zoom = std::clamp(zoomPercent, 80, 200);
    const Tokens& tokens = dark ? darkTokens() : lightTokens();
    auto font = application.property(baseFontProperty).value<QFont>();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * zoom / 100);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * zoom / 100));
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setFont(font);
    application.setStyleSheet(styleSheet(tokens, dark, zoom, font));
}

bool systemPrefersDark()
{
    const int scheme = portalScheme();
    if (scheme == 1 || scheme == 2) return scheme == 1;
    const auto* application = QCoreApplication::instance();
    const QVariant noted = application ? application->property(baseDarkProperty) : QVariant();
    return noted.isValid() ? noted.toBool() : isDark(QGuiApplication::palette());
}

void setHook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value) return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

int orientationIndex(const QString& orientationId)
{
    static const QStringList ids{u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"competitive"_s};
    const auto index = ids.indexOf(orientationId);
    return index < 0 ? 4 : static_cast<int>(index);
}

QColor orientationColour(const QPalette& palette, const QString& orientationId)
{
    return tokensOf(palette).orientations[static_cast<std::size_t>(orientationIndex(orientationId))];
}

QString orientationTitle(const QString& orientationId, const QString& ownName)
{
    switch (orientationIndex(orientationId)) {
    case 0:
        return QCoreApplication::translate("ui::widgets", "Altruistic");
    case 1:
        return QCoreApplication::translate("ui::widgets", "Prosocial");
    case 2:
        return QCoreApplication::translate("ui::widgets", "Individualistic");
    case 3:
        return QCoreApplication::translate("ui::widgets", "Competitive");
    default:
        break;
    }
    if (orientationId == "none"_L1) return QCoreApplication::translate("ui::widgets", "No induced value");
    return ownName.isEmpty() ? orientationId : ownName;
}

} // namespace ui::widgets
