#include "ui/figure/style.h"

#include "app/base/numbers.h"
#include "ui/widgets/onscreen.h"

namespace ui::figure {
namespace {

Style styleOf(const ui::widgets::Tokens& tokens, double text)
{
    Style style;
    style.text = text;
    style.small = text * 0.86;
    style.mark = text * 0.66;
    style.meanMark = text;
    style.hairline = text / 16;
    style.line = text / 8;
    style.pane = tokens.pane;
    style.ink = tokens.text;
    style.secondary = tokens.secondary;
    style.rule = tokens.line;
    style.chance = tokens.secondary;
    style.orientations = tokens.orientations;
    return style;
}

} // namespace

const QColor& Style::colourOf(const QString& orientationId) const
{
    return orientations[static_cast<std::size_t>(ui::widgets::orientationIndex(orientationId))];
}

QString Style::number(double value, int decimals) const
{
    if (userNumbers) return ui::widgets::onScreen(value, decimals);
    return app::base::fixed(value, decimals).replace(u'-', u'−');
}

QString Style::degrees(double value, int decimals) const
{
    return number(value, decimals) + QStringLiteral("°");
}

Style fileStyle(const QString& family, double points, bool grey, bool transparent)
{
    Style style = styleOf(ui::widgets::lightTokens(), points);
    style.family = family.isEmpty() ? figureFamily() : family;
    style.rule = QColor(0xb4, 0xb9, 0xc2); // paper needs a darker line than a lit screen
    if (!transparent) style.background = Qt::white;
    if (grey) // shapes tell the orientations apart; the greys are at least 12 % of lightness from each other
        style.orientations = {QColor(0x1a1a1a), QColor(0x6e6e6e), QColor(0x949494), QColor(0x484848), QColor(0xb0b0b0)};
    return style;
}

Style screenStyle(const QPalette& palette, const QString& family, double pixels)
{
    const ui::widgets::Tokens& tokens = ui::widgets::tokensOf(palette);
    Style style = styleOf(tokens, pixels);
    style.family = family;
    style.background = tokens.pane;
    style.mark = pixels * 0.72;
    style.tint = tokens.pane.lightness() < 128 ? 0.10 : 0.08;
    style.colouredNames = true;
    style.notes = false;
    style.hairline = 1;
    style.line = 1.5;
    style.userNumbers = true;
    return style;
}

} // namespace ui::figure
