#pragma once
#include "app/extract/text.h"
#include <algorithm>
#include <iterator>
#include <set>

namespace app::extract {

/// A word of a folded reply, whatever phrase of the word lists it is part of.
struct Word
{
    QStringView text;
    int start = 0;
    bool opens = false; ///< a sign that parts clauses stands before it, or nothing
    bool pause = false; ///< a comma or quotation mark stands before it
};

/// All words and numbers of a reply, in its order. The text must outlive them. Linear.
std::vector<Word> plainWords(const Text& text);

/// The first word that begins at a character or behind it; the number of words: none.
int firstWordAt(const std::vector<Word>& words, int start);

/// The words of [from, to) of a key spelling, commas among them; empty where there are more than `most`.
std::vector<QStringView> wordsBetween(QStringView key, qsizetype from, qsizetype to, int most);

/// The word is one of these.
template <std::size_t size> bool isOf(QStringView word, const QLatin1StringView (&words)[size])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Words that mean something where they stand, in their key spelling.
using Names = std::set<QStringView>;

} // namespace app::extract
