#pragma once
#include <QString>
#include <vector>

namespace app::extract {

/// A reply in one plain spelling: compatibility forms (full-width, circled, squared, bold mathematical letters and
/// digits), typographic quotes, dashes, arrows and ticks become one character each; invisible characters vanish; runs
/// of spaces become one space, runs with a line end one '\n'; nothing surrounds the text. Every character knows where
/// it came from. Linear.
struct Text
{
    QString shape;         ///< as written: case and accents kept
    QString key;           ///< the same characters for looking words up: lower case, Latin accents and Arabic variants
                           ///< folded, a hyphen inside a word as a space
    std::vector<int> from; ///< offset of each character in the reply
    std::vector<int> to;   ///< offset behind it

    qsizetype size() const { return shape.size(); }
};

/// Marks that fold() writes for a family of signs.
inline constexpr QChar tickMark = u'\u2713';  ///< ✓ ✔ ✅ ☑ ● ◉
inline constexpr QChar boxMark = u'\u2610';   ///< ☐ □ ○
inline constexpr QChar rightMark = u'\u2192'; ///< → ⇒ 👉 -> =>
inline constexpr QChar leftMark = u'\u2190';  ///< ← ⇐ 👈 <-
inline constexpr QChar dashMark = u'\u2014';  ///< – — ― and a spaced hyphen
inline constexpr QChar stopMark = u'\u3002';  ///< 。 । ۔
inline constexpr QChar dotsMark = u'\u2026';  ///< … ...

/// Folds [from, to) of a reply. Of more than `longestText` units only the first and the last half are taken, as two
/// paragraphs: no answer stands in the middle of a book, and reading stays quick.
Text fold(const QString& reply, qsizetype from, qsizetype to);
Text fold(const QString& reply);
inline constexpr qsizetype longestText = 40000;

/// The key spelling of one phrase of a word list.
QString foldPhrase(const QString& phrase);

/// Scripts written without spaces, or with endings glued to the word: words are looked up at every character.
bool isRunning(QChar c);

/// A letter or digit of a word that spaces surround.
bool isWordPart(QChar c);

} // namespace app::extract
