#pragma once
#include <QTableWidget>

namespace ui::widgets {

/// A table of texts to be read and copied, as high as its rows (unless it is given a vertical scroll bar): the numbers
/// under a heading or beside a figure.
/// The first `textColumns` columns stand to the left, numbers to the right. Ctrl+C copies the rows that are selected,
/// or all, as tab-separated text with the header.
class PlainTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit PlainTable(const QString& accessibleName, QWidget* parent = nullptr);
    /// Every row has as many texts as the header. Keeps the selected row where it is still there.
    void fill(const QStringList& header, const QList<QStringList>& rows, int textColumns);
    /// What a column's header means, shown when pointed at.
    void explain(int column, const QString& sentence);
    QString copiedText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void spread();
    QList<int> m_wanted; ///< widths of the columns for all their words, pixels
    int m_textColumns = 1;
};

} // namespace ui::widgets
