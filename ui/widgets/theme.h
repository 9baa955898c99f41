#pragma once
#include <QColor>
#include <QPalette>
#include <QString>
#include <array>

class QApplication;
class QWidget;

namespace ui::widgets {

/// The colours of one scheme, by meaning. Every widget paints with these and with no colour of its own.
struct Tokens
{
    QColor window, pane, line, soft;
    QColor text, secondary;
    QColor accent, selection;
    QColor attention, error, done;
    QColor attentionSoft, errorSoft;    ///< backgrounds of badges
    QColor accentText;                  ///< text on accent
    std::array<QColor, 5> orientations; ///< altruistic, prosocial, individualistic, competitive, none (and own ones)
};

const Tokens& lightTokens();
const Tokens& darkTokens();
/// The tokens that go with a palette, by the lightness of its window colour: `tokensOf(palette())` inside a widget.
const Tokens& tokensOf(const QPalette& palette);

/// Puts palette, Fusion style and style sheet of a scheme on the application, at a text size of `zoomPercent`
/// (80 … 200) of the system's. The first call notes the system's own font and lightness on the application object.
void applyTheme(QApplication& application, bool dark, int zoomPercent);
/// Whether the desktop asks for dark: from the settings portal, else by the lightness of the system's palette.
bool systemPrefersDark();

/// The style sheet hooks (dynamic properties; set them before a widget is shown, or with setHook()):
///   QLabel       role = title · heading · subheading · secondary · badge · badge-accent · badge-attention ·
///   badge-error
///                · badge-done
///   QPushButton  primary = true: the one filled button of a screen; segment = true: one of several views, filled
///                while checked; link = true: looks like a link
///   QToolButton  nav = true: an entry of the navigation rail
///   QFrame       card = true: a pane with a border; bar = true: the bar on top of a screen; pane = true: pane
///   coloured;
///                line = true: a separating line
///   QAbstractItemView  framed = true: a list with the border of a card
/// setHook() changes one of them later and restyles the widget.
void setHook(QWidget* widget, const char* property, const QVariant& value);

/// Index into Tokens::orientations of an orientation id; 4 for "none" and for own orientations.
int orientationIndex(const QString& orientationId);
QColor orientationColour(const QPalette& palette, const QString& orientationId);
/// "Altruistic", …, "No induced value"; an own orientation's name as it is.
QString orientationTitle(const QString& orientationId, const QString& ownName = {});

} // namespace ui::widgets
