#pragma once
#include <QString>
#include <vector>

namespace ui::widgets {

/// A text from somebody else as it may be shown, and the way back to its own characters: lines longer than 1,000
/// characters are broken, controls that reorder text become symbols such as ⟨RLO⟩, other control characters become
/// pictures, and of a pile of combining marks eight are shown. The original is kept and is what is copied.
class DisplayText
{
public:
    static constexpr int longestLine = 1000;
    static constexpr int mostMarks = 8;

    /// Takes the next piece of the original and gives what is to be shown for it.
    QString append(QStringView piece);
    /// Takes the next piece without showing it: `by` stands in its place, and a selection over `by` copies the piece.
    QString leaveOut(QStringView piece, const QString& by);
    void clear();

    const QString& original() const { return m_original; }
    /// Where a place of the original stands in what is shown. Both in UTF-16 code units.
    qsizetype toShown(qsizetype place) const;
    /// The characters of the original that stand in [start, end) of what is shown; a symbol counts as touched when any
    /// part of it is.
    QString originalOf(qsizetype start, qsizetype end) const;

private:
    /// A place where shown and original differ in length.
    struct Replacement
    {
        int shown, original, shownLength, originalLength;
    };
    void replace(QString& out, const QString& by, int originalLength);
    const Replacement* lastBefore(qsizetype place, int Replacement::*side) const;

    QString m_original;
    qsizetype m_shownLength = 0;
    std::vector<Replacement> m_replacements;
    int m_column = 0;
    int m_marks = 0;
    bool m_afterReturn = false;
};

} // namespace ui::widgets
