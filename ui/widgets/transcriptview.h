#pragma once
#include "ui/widgets/transcripttext.h"
#include <QPlainTextEdit>
#include <QTimer>

class QPushButton;

namespace ui::widgets {

/// A foreign text to be read, selected and copied: plain, as high as its lines, without a frame. What is copied are the
/// characters of the original. Beyond `rowLimit` lines it scrolls inside; of a longer text (`foldLimit`) the
/// beginning, the words that were read and the end are shown, with a button that shows the rest: a huge reply costs no
/// more than a small one. A fold is copied as what it hides.
class TranscriptView : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int rowLimit = 200;
    static constexpr int foldLimit = 20'000; ///< UTF-16 code units
    static constexpr int lineLimit = 1'000;  ///< line ends; beyond either a text is folded

    explicit TranscriptView(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// Adds the next piece at the end; keeps the selection, and the place that is being read.
    void appendText(const QString& piece);
    bool isFolded() const { return m_isFolded; }
    /// Shows all of a folded text, piece by piece as the event loop turns.
    void unfold();
    const QString& original() const { return m_text.original(); }
    /// Marks [start, end) of the original as the words that were read; none when start < 0.
    void highlight(int start, int end);
    /// Puts the cursor before the words that were read, and brings them into view where the text scrolls inside.
    void goToWords();
    /// The selected characters of the original.
    QString selectedOriginal() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override; ///< the usual entries, then this widget's actions
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void mark();
    void fill(const QString& text);
    void insertRest();
    QPushButton* m_more;
    QTimer m_filling; ///< puts m_rest in
    QString m_rest;   ///< of what is shown of an unfolded text: not yet in the document
    bool m_isFolded = false;
    DisplayText m_text;
    int m_start = -1;
    int m_end = -1;
};

} // namespace ui::widgets
