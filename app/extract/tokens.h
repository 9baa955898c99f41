#pragma once
#include "app/extract/cues.h"
#include "app/extract/text.h"
#include <vector>

namespace app::extract {

/// A word, phrase of a word list, number or sign of a folded reply, which it must not outlive.
struct Token
{
    int start = 0; ///< [start, end) in the folded text
    int end = 0;
    QStringView word;     ///< its key spelling (fold())
    QChar sign;           ///< the character of a sign ('\n' too); null for words and numbers
    QChar letter;         ///< a word of one letter, as a capital of the Latin alphabet: perhaps a label
    QChar spelled;        ///< the letter that a word spells: "Charlie", "bee"
    bool capital = false; ///< the letter is written as a capital
    bool english = false; ///< a single word of the English lists alone
    bool foreign = false; ///< the letter is Cyrillic or Greek
    bool running = false; ///< written in a script without spaces
    bool number = false;  ///< a number, in digits or words
    bool digits = false;
    bool ends = false; ///< ends a sentence
    qint8 vote = 0; ///< 1: a word that marks a row of a list in any language ("ja", "checked"); −1: one that does not
    double value = 0; ///< of a number; of an ordinal its place
    Cues cues = 0;
    int sentence = 0; ///< counted from 0
    bool has(Cues any) const { return cues & any; }
    template <class... More> bool is(More... any) const { return cues & bits(any...); }
    /// It is one of these words, in their key spelling.
    template <std::size_t... size> bool says(const char16_t (&... words)[size]) const
    {
        return ((word == QStringView(words, qsizetype(size) - 1)) || ...);
    }
};

/// What the tokens from `first` to `last` of one reply stand on, in its key spelling.
inline QStringView spellingOf(const Token& first, const Token& last)
{
    return QStringView(first.word.data(), last.end - first.start);
}

/// The tokens of the first `to` characters of a folded reply. Which word lists count is decided by the words of the
/// reply itself. Linear.
std::vector<Token> tokenize(const Text& text, qsizetype to);

} // namespace app::extract
