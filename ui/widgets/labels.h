#pragma once
#include <QLabel>

namespace ui::widgets {

/// A label of plain text (never HTML) in one of the roles of theme.h: "title", "heading", "subheading", "secondary",
/// "attention", "error", "done"; empty for body text.
QLabel* textLabel(const QString& text, const char* role = "", QWidget* parent = nullptr);
/// The same, broken into lines as wide as there is room.
QLabel* wrappedLabel(const QString& text, const char* role = "", QWidget* parent = nullptr);

enum class BadgeKind { Plain, Accent, Attention, Error, Done };

/// A word or two on a rounded ground: a state, never an action.
class Badge : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(const QString& text, BadgeKind kind = BadgeKind::Plain, QWidget* parent = nullptr);
    /// Hides itself when the text is empty.
    void setBadge(const QString& text, BadgeKind kind);
};

/// One line of plain text that ends in "…" where there is no room; the whole text is then the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    /// The middle gives way for names that differ at their ends (model ids).
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// A line that separates rows.
QFrame* separator(QWidget* parent = nullptr);

} // namespace ui::widgets
