#pragma once
#include "app/study/document.h"
#include "ui/review/queuemodel.h"
#include <QDialog>
#include <QPointer>

namespace ui::widgets {
class PlainTable;
}

namespace ui::review {

/// How often the trials of one cell show each sign of failure.
struct Signatures
{
    int trials = 0;       ///< begun
    int inconsistent = 0; ///< complete choices that are intransitive
    int framing = 0;      ///< trials that declined the value, the role or the goal
    int refused = 0;      ///< items that declined to choose
    int unread = 0;       ///< items of which the program read no option, and that do not decline
    int misread = 0;      ///< items that a person set otherwise than the program had read
    friend bool operator==(const Signatures&, const Signatures&) = default;
};

/// One per cell, in design order. Pure.
QList<Signatures> signaturesOf(const app::study::Study& study);

/// The table of them; a number opens its list.
class SignaturesDialog : public QDialog
{
    Q_OBJECT
public:
    SignaturesDialog(app::study::StudyDocument* document, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants the transcripts behind a number.
    void listRequested(ui::review::View view, int cell);

private:
    void fill();
    void open(int row, int column);
    QPointer<app::study::StudyDocument> m_document;
    widgets::PlainTable* m_table;
    QList<int> m_cells; ///< by row of the table
};

} // namespace ui::review
