#include "ui/widgets/stylesheet.h"

#include <QFont>
#include <QHash>

namespace ui::widgets {
namespace {

using namespace Qt::StringLiterals;

// $name is a colour or a picture, #n a length in pixels at 100 %, @n a text size in percent of the application's.
constexpr auto sheet = R"(
QToolTip { background: $pane; color: $text; border: #1 solid $line; padding: #4; }
QMenuBar { background: $window; border-bottom: 1px solid $line; padding: #2; }
QMenuBar::item { padding: #5 #9; border-radius: #4; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selection; color: $text; }
QMenu { background: $pane; border: 1px solid $line; padding: #4; }
QMenu::item { padding: #5 #24 #5 #24; border-radius: #4; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: #4 #8; }
QStatusBar { background: $window; border-top: 1px solid $line; color: $secondary; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $secondary; padding: #4 #8; }
QSplitter::handle { background: $line; }
QScrollArea { background: transparent; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QPushButton, QToolButton[button="true"] {
    background: $pane; color: $text; border: 1px solid $line; border-radius: #6; padding: #5 #11; min-height: #18; }
QPushButton:hover, QToolButton[button="true"]:hover { background: $soft; }
QPushButton:pressed, QToolButton[button="true"]:pressed { background: $selection; }
QPushButton:checked, QToolButton[button="true"]:checked { background: $selection; border-color: $accent; }
QPushButton:focus, QToolButton[button="true"]:focus { border: 2px solid $accent; padding: #4 #10; }
QPushButton:disabled, QToolButton[button="true"]:disabled { background: $window; color: $faint; border-color: $soft; }
QPushButton[primary="true"], QPushButton[segment="true"]:checked {
    background: $accent; color: $accentText; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[primary="true"]:focus, QPushButton[segment="true"]:checked:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $soft; color: $faint; border-color: $soft; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: $accent; padding: #2 #4; }
QPushButton[link="true"][attention="true"] { color: $attention; }
QPushButton[link="true"]:disabled { background: transparent; border-color: transparent; color: $faint; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $accent; padding: #1 #3; }
QPushButton::menu-indicator, QToolButton[button="true"]::menu-indicator {
    image: url(:/icons/chevron-down.svg); width: #10; height: #10;
    subcontrol-origin: padding; subcontrol-position: right center; right: #8; }
QPushButton[menu="true"], QToolButton[button="true"][menu="true"] { padding-right: #26; }
QToolButton[nav="true"] {
    background: transparent; color: $secondary; border: 2px solid transparent; border-radius: #8; padding: #5 #2; }
QToolButton[nav="true"]:hover { background: $soft; }
QToolButton[nav="true"]:checked { background: $selection; color: $accent; font-weight: 600; }
QToolButton[nav="true"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $pane; color: $text; border: 1px solid $line; border-radius: #6;
    selection-background-color: $accent; selection-color: $accentText; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: #4 #8; min-height: #18; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
ui--widgets--Bubble QPlainTextEdit, ui--widgets--Bubble QPlainTextEdit:focus { background: transparent; border: none; }
QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { padding: #3 #7; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: $window; color: $faint; border-color: $soft; }
QComboBox:hover { background: $soft; }
QComboBox::drop-down { border: none; width: #24; subcontrol-origin: border; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: #10; height: #10; }
QComboBox QAbstractItemView { background: $pane; border: 1px solid $line; padding: #2; }
QComboBox QAbstractItemView::item { min-height: #24; padding: #2 #6; }
QAbstractSpinBox { padding-right: #22; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: #20; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: #3; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: #3; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: #9; height: #9; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: #9; height: #9; }

QCheckBox, QRadioButton { spacing: #8; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator {
    width: #13; height: #13; border: 1px solid $secondary; background: $pane; }
QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive { border-radius: #3; }
QMenu::indicator { left: #5; }
QRadioButton::indicator, QMenu::indicator:exclusive { border-radius: #7; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked {
    background: $accent; border-color: $accent; image: url(:/icons/check-$scheme.svg); }
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {
    background: $accentText; border: #4 solid $accent; width: #7; height: #7; }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: $soft; border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { outline: none; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $text; width: #12; height: #12; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $soft; }
QCheckBox::indicator:checked:disabled { background: $secondary; border-color: $secondary; }

QAbstractItemView { background: $pane; color: $text; border: none; outline: none; gridline-color: $line;
    selection-background-color: $selection; selection-color: $text; }
QListView::item, QTreeView::item { min-height: #28; padding: #2 #8; }
QListView[checkable="true"]::item { padding: #2 0; } /* with padding the box lies on the words */
QAbstractItemView[framed="true"] { border: 1px solid $line; border-radius: #8; padding: #2; }
QListView[checkable="true"] { padding: #2 #8; }
QAbstractItemView[framed="true"]:focus { border-color: $accent; }
QAbstractItemView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $pane; border: none; }
QHeaderView::section { background: $pane; color: $secondary; border: none; border-bottom: 1px solid $line;
    padding: #6 #8; font-weight: 600; font-size: @92; }
QTableCornerButton::section { background: $pane; border: none; }
QScrollBar:vertical { background: transparent; width: #10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: #10; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: #3; margin: #2; }
QScrollBar::handle:vertical { min-height: #28; }
QScrollBar::handle:horizontal { min-width: #28; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $soft; border: none; border-radius: #4; max-height: #10; min-height: #10; text-align: center; }
QProgressBar::chunk { background: $done; border-radius: #4; }
QTabWidget::pane { border: 1px solid $line; border-radius: #6; background: $pane; }
QTabBar::tab { padding: #6 #12; color: $secondary; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QGroupBox { border: none; margin-top: #20; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: @115; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="subheading"] { font-size: @92; font-weight: 600; color: $secondary; }
QLabel[role="secondary"] { font-size: @92; color: $secondary; }
QLabel[role="badge"], QLabel[role="badge-accent"], QLabel[role="badge-attention"], QLabel[role="badge-error"],
QLabel[role="badge-done"] { font-size: @88; border-radius: #9; padding: #2 #9; background: $soft; color: $secondary; }
QLabel[role="badge-accent"] { background: $selection; color: $accent; }
QLabel[role="badge-attention"] { background: $attentionSoft; color: $attention; }
QLabel[role="badge-error"] { background: $errorSoft; color: $error; }
QLabel[role="badge-done"] { color: $done; }
QLabel[role="attention"] { color: $attention; }
QLabel[role="error"] { color: $error; }
QLabel[role="done"] { color: $done; }
QFrame[card="true"] { background: $pane; border: 1px solid $line; border-radius: #8; }
QWidget[pane="true"] { background: $pane; border: none; }
QFrame[bar="true"] { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame[rail="true"] { background: $window; border: none; border-right: 1px solid $line; }
QFrame[notice] { background: $soft; border: none; border-bottom: 1px solid $line; }
QFrame[notice="accent"] { background: $selection; }
QFrame[notice="attention"] { background: $attentionSoft; }
QFrame[notice="error"] { background: $errorSoft; }
QFrame[line="true"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
)"_L1;

QString colourName(const QColor& colour)
{
    if (colour.alpha() == 255) return colour.name();
    return u"rgba(%1,%2,%3,%4)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue()).arg(colour.alpha());
}

QColor mixed(const QColor& a, const QColor& b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

QString styleSheet(const Tokens& t, bool dark, int zoomPercent, const QFont& font)
{
    const QHash<QString, QString> words{
        {u"window"_s, colourName(t.window)},
        {u"pane"_s, colourName(t.pane)},
        {u"line"_s, colourName(t.line)},
        {u"soft"_s, colourName(t.soft)},
        {u"text"_s, colourName(t.text)},
        {u"secondary"_s, colourName(t.secondary)},
        {u"faint"_s, colourName(mixed(t.secondary, t.pane, 0.4F))},
        {u"handle"_s, colourName(mixed(t.line, t.secondary, 0.15F))},
        {u"accent"_s, colourName(t.accent)},
        {u"accentHover"_s, colourName(mixed(t.accent, t.text, 0.15F))},
        {u"accentText"_s, colourName(t.accentText)},
        {u"selection"_s, colourName(t.selection)},
        {u"attention"_s, colourName(t.attention)},
        {u"attentionSoft"_s, colourName(t.attentionSoft)},
        {u"error"_s, colourName(t.error)},
        {u"errorSoft"_s, colourName(t.errorSoft)},
        {u"done"_s, colourName(t.done)},
        {u"scheme"_s, dark ? u"dark"_s : u"light"_s},
    };
    const bool inPoints = font.pointSizeF() > 0;
    const double size = inPoints ? font.pointSizeF() : font.pixelSize();
    const QString unit = inPoints ? u"pt"_s : u"px"_s;

    QString out;
    const QString in = sheet;
    out.reserve(in.size() + in.size() / 4);
    for (qsizetype i = 0; i < in.size();) {
        const QChar mark = in[i];
        qsizetype end = i + 1;
        if (mark == u'$') {
            while (end < in.size() && in[end].isLetter())
                ++end;
            out += words.value(in.mid(i + 1, end - i - 1));
        } else if ((mark == u'#' || mark == u'@') && end < in.size() && in[end].isDigit()) {
            while (end < in.size() && in[end].isDigit())
                ++end;
            const int n = in.mid(i + 1, end - i - 1).toInt();
            if (mark == u'#')
                out += QString::number(qRound(n * zoomPercent / 100.0)) + "px"_L1;
            else
                out += QString::number(size * n / 100, 'f', 1) + unit;
        } else {
            out += mark;
        }
        i = end;
    }
    return out;
}

} // namespace ui::widgets
