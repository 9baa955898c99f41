#include "ui/widgets/labels.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ui::widgets;

namespace {

/// Relative luminance and contrast ratio as in WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

double area(const QPainterPath& path)
{
    int inside = 0;
    constexpr int steps = 200;
    for (int x = 0; x < steps; ++x)
        for (int y = 0; y < steps; ++y)
            if (path.contains(QPointF(-1 + 2.0 * x / steps, -1 + 2.0 * y / steps))) ++inside;
    return 4.0 * inside / (steps * steps);
}

} // namespace

class TstUiTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// WCAG 2.1, 1.4.3: 4.5 : 1 for text; 1.4.11: 3 : 1 for marks.
    void contrast()
    {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        for (const QColor& ground : {t.window, t.pane})
            for (const QColor& ink : {t.text, t.secondary, t.accent, t.attention, t.error, t.done})
                QVERIFY2(::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        QVERIFY(::contrast(t.text, t.selection) >= 4.5);
        QVERIFY(::contrast(t.accent, t.selection) >= 4.5);
        QVERIFY(::contrast(t.accentText, t.accent) >= 4.5);
        QVERIFY(::contrast(t.attention, t.attentionSoft) >= 4.5);
        QVERIFY(::contrast(t.error, t.errorSoft) >= 4.5);
        for (const QColor& mark : t.orientations)
            QVERIFY2(::contrast(mark, t.pane) >= 3, qPrintable(mark.name()));
    }

    void themeFollowsScheme()
    {
        applyTheme(*qApp, false, 100);
        QCOMPARE(&tokensOf(QApplication::palette()), &lightTokens());
        const double usual = QApplication::font().pointSizeF();
        applyTheme(*qApp, true, 200);
        QCOMPARE(&tokensOf(QApplication::palette()), &darkTokens());
        QCOMPARE(QApplication::font().pointSizeF(), usual * 2);
        applyTheme(*qApp, false, 100); // sizes do not add up
        QCOMPARE(QApplication::font().pointSizeF(), usual);
        QVERIFY(!qApp->styleSheet().contains(u'$'));
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    /// screens/README: the token table of the published design.
    void orientationsHaveColourAndMarker_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("light");
        QTest::addColumn<Marker>("marker");
        QTest::addColumn<QString>("title");
        QTest::newRow("alt") << u"altruistic"_s << u"#0072b2"_s << Marker::Circle << u"Altruistic"_s;
        QTest::newRow("pro") << u"prosocial"_s << u"#009e73"_s << Marker::Triangle << u"Prosocial"_s;
        QTest::newRow("ind") << u"individualistic"_s << u"#c27c00"_s << Marker::Square << u"Individualistic"_s;
        QTest::newRow("com") << u"competitive"_s << u"#d55e00"_s << Marker::Diamond << u"Competitive"_s;
        QTest::newRow("none") << u"none"_s << u"#6b7280"_s << Marker::Ring << u"No induced value"_s;
    }
    void orientationsHaveColourAndMarker()
    {
        QFETCH(QString, id);
        QFETCH(QString, light);
        QFETCH(Marker, marker);
        QFETCH(QString, title);
        applyTheme(*qApp, false, 100);
        QCOMPARE(orientationColour(QApplication::palette(), id).name(), light);
        QCOMPARE(markerOf(id), marker);
        QCOMPARE(orientationTitle(id), title);
        const QImage image = orientationIcon(QApplication::palette(), id).pixmap(64, 64).toImage();
        const QPoint ink = marker == Marker::Ring ? QPoint(32, 12) : QPoint(32, 34);
        QCOMPARE(image.pixelColor(ink).name(), light);
    }

    void markersWeighTheSame()
    {
        const double circle = area(markerPath(Marker::Circle, 1));
        for (const Marker marker : {Marker::Triangle, Marker::Square, Marker::Diamond})
            QVERIFY(std::abs(area(markerPath(marker, 1)) / circle - 1) < 0.15);
        QVERIFY(!markerPath(Marker::Ring, 1).contains(QPointF()));
    }

    /// German sums: comma and point; the minus is U+2212 in every language.
    void numbersFollowTheUser_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("shown");
        QTest::newRow("en") << u"en_US"_s << 1234.56 << 1 << u"1,234.6"_s;
        QTest::newRow("de") << u"de_DE"_s << 1234.56 << 1 << u"1.234,6"_s;
        QTest::newRow("minus") << u"en_US"_s << -16.26 << 1 << u"−16.3"_s;
        QTest::newRow("German minus") << u"de_DE"_s << -7.82 << 2 << u"−7,82"_s;
        QTest::newRow("no negative zero") << u"en_US"_s << -0.04 << 1 << u"0.0"_s;
        QTest::newRow("nothing") << u"en_US"_s << std::nan("") << 1 << u"–"_s;
    }
    void numbersFollowTheUser()
    {
        QFETCH(QString, locale);
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, shown);
        QLocale::setDefault(QLocale(locale));
        QCOMPARE(onScreen(value, decimals), shown);
    }

    void unitsAndDurations()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(degreesOnScreen(37.48), u"37.5°"_s);
        QCOMPARE(degreesOnScreen({}), u"–"_s);
        QCOMPARE(countOnScreen(10800), u"10,800"_s);
        QCOMPARE(roughDuration(12), u"seconds"_s);
        QCOMPARE(roughDuration(9 * 60), u"≈ 9 min"_s);
        QCOMPARE(roughDuration(70 * 60), u"≈ 1 h 10 min"_s);
        QCOMPARE(roughDuration(120 * 60), u"≈ 2 h"_s);
    }

    /// Names come from files of others: they are never read as HTML.
    void labelsArePlain()
    {
        const QString nasty = u"<b>x</b><img src='file:///etc/passwd'>"_s;
        const std::unique_ptr<QLabel> label(textLabel(nasty));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        ElidedLabel elided(nasty.repeated(20));
        elided.resize(60, 20);
        elided.show();
        QVERIFY(!elided.toolTip().contains(u"<img"_s));
        QVERIFY(elided.toolTip().contains(u"&lt;img"_s));
    }
};

QTEST_MAIN(TstUiTheme)
#include "tst_ui_theme.moc"
