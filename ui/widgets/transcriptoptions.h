#pragma once
#include "app/svo/presentation.h"
#include <QWidget>

namespace ui::widgets {

/// The system's font of equal widths at the size of another: for amounts that stand in columns.
QFont fixedFontLike(const QFont& base);

/// The nine options of an item in columns, in the order in which the respondent saw them. The one that was read may be
/// marked. A screen reader hears them in full.
class OptionGrid : public QWidget
{
    Q_OBJECT
public:
    explicit OptionGrid(const app::svo::Presentation& shown, QWidget* parent = nullptr);
    /// The option (0 … 8) to mark; −1 for none.
    void setChosen(int place);
    int chosen() const { return m_chosen; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columnsFor(int width) const;
    int columnWidth() const;
    int rowHeight() const;
    void describe();
    app::svo::Presentation m_shown;
    QStringList m_texts;
    int m_chosen = -1;
};

} // namespace ui::widgets
