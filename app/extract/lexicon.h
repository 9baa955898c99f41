#pragma once
#include "app/extract/cues.h"
#include <QString>
#include <span>
#include <vector>

namespace app::extract {

/// Languages of the word lists. Short words mean different things in different ones ("die", "se", "no"), so a reply is
/// read with the lists of the languages that it seems to be written in.
enum class Language : quint8 {
    English,
    German,
    French,
    Spanish,
    Italian,
    Portuguese,
    Chinese,
    Japanese,
    Korean,
    Russian,
    Arabic,
    Other ///< a few words of further languages
};
inline constexpr int languageCount = 12;
using Languages = quint32;
constexpr Languages bit(Language language)
{
    return Languages(1) << int(language);
}

/// One row of a word list: phrases between commas. A star at the end stands for any ending of the word, and braces for
/// each of the parts between their bars: "{i'd|i'll} take {it|that{ one|}}" are six phrases.
struct WordRow
{
    /// What the phrases do: one cue, or several as bits(…).
    struct Senses
    {
        constexpr Senses(Cue cue)
            : cues(bits(cue))
        {
        }
        constexpr Senses(Cues all)
            : cues(all)
        {
        }
        Cues cues;
    };
    Senses senses;
    const char* phrases;
    int value = 0; ///< what the cues that have one make of it; a phrase has one value in a language
};
using WordRows = std::span<const WordRow>;

/// The word lists, one per file words_*.cpp.
WordRows wordsOf(Language language);
WordRows englishWords();
WordRows englishChoiceWords(); ///< choosing, answers, settling, praise
WordRows englishDoubtWords();  ///< negation, comparison, conditions, corrections, hedges, refusals, other people
WordRows englishMenuWords();   ///< places, amounts and whose they are
WordRows englishIdioms();      ///< turns of phrase: never, swaps and corrections, conditions that hold, more or less
WordRows germanWords();
WordRows frenchWords();
WordRows spanishWords();
WordRows italianWords();
WordRows portugueseWords();
WordRows chineseWords();
WordRows japaneseWords();
WordRows koreanWords();
WordRows russianWords();
WordRows arabicWords();
WordRows otherWords();

/// All word lists as one tree of characters. Built once, never changed: safe from every thread.
class Lexicon
{
public:
    struct Match
    {
        int entry = -1; ///< −1: no phrase starts here
        qsizetype end = 0;
    };

    static const Lexicon& standard();

    /// The longest phrase of the key spelling (fold()) that starts at `at` and ends with a word, or anywhere in a
    /// script without spaces; of the languages that count.
    Match longest(QStringView key, qsizetype at, Languages active) const;
    /// The languages that have this phrase.
    Languages languages(int entry) const;
    /// What it means in the languages that count; `value` receives that of an ordinal or number.
    Cues cues(int entry, Languages active, int& value) const;

private:
    struct Sense
    {
        Language language;
        Cues cues = 0;
        int value = 0;
    };
    struct Node
    {
        int entry = -1;
        bool anyEnding = false;
        Languages languages = 0;
        std::vector<std::pair<char16_t, quint32>> edges; ///< sorted by character
    };

    Lexicon();
    void addRows(WordRows rows, Language language);
    void add(QString phrase, Language language, Cues cues, int value);
    quint32 next(const Node& node, char16_t letter) const; ///< 0: none

    std::vector<std::vector<Sense>> m_entries;
    std::vector<Node> m_nodes;
};

} // namespace app::extract
