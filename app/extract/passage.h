#pragma once
#include "app/extract/extraction.h"
#include "app/extract/roles.h"
#include "app/extract/spans.h"
#include "app/extract/whereabouts.h"
#include <memory>

namespace app::extract {

inline constexpr int shortSentence = 4; ///< words of a sentence that is little more than a label

/// A reply with all that is needed to decide what it says: its tokens, what they name and in which role, and the item.
/// The looks that the parts of the decision share. Cheap to copy; what it refers to must outlive it.
class Passage
{
public:
    /// `cutOff`: the reply ended at the token limit.
    Passage(const std::vector<Token>& tokens, const std::vector<Reading>& readings, const svo::Presentation& item,
            bool cutOff)
        : m_tokens(tokens)
        , m_readings(readings)
        , m_item(item)
        , m_cutOff(cutOff)
        , m_where(std::make_shared<Whereabouts>(tokens))
    {
    }

    /// A token of the passage. Precondition: it is one.
    const Token& at(int i) const { return m_tokens[std::size_t(i)]; }

    /// The reading as the answer, by its own rule or a named one.
    Extraction answer(const Reading& reading) const { return answer(reading, reading.rule); }
    Extraction answer(const Reading& reading, const char* rule) const;
    /// No answer, and why.
    static Extraction none(State state, const char* rule) { return {state, -1, -1, -1, QString::fromLatin1(rule)}; }

    /// One of the cues stands on a token of [from, to).
    template <class... More> bool cueBetween(int from, int to, More... cues) const
    {
        return (m_where->has(cues, from, to) || ...);
    }

    bool hasCue(Cue cue) const; ///< anywhere in the reply
    /// "No, …" opens a sentence between the tokens, or follows a pause.
    bool opensNo(int from, int to) const;
    /// A word between the tokens turns from what was said to something else.
    bool turns(int from, int to) const;
    /// "F, sorry."
    bool turnsBehind(const Reading& reading) const;
    /// The end of a tag or a quoted line on a token of [from, to).
    bool hasAngle(int from, int to) const { return m_where->hasAngle(from, to); }
    /// "As an AI I don't choose. The fairest one is E": declined before, and nothing turns against that.
    bool declinesBefore(const Reading& reading) const;
    /// One of the two amounts of the option that is read there. Precondition: it is one of the item.
    bool isOwnAmount(const Reading& reading, double value) const;
    bool isLastSentence(int token) const; ///< no word stands behind the sentence of a token
    /// Another option than that of the reading is named by its label.
    bool namesOthers(const Reading& reading) const;
    /// Words and numbers of the sentence of a mention.
    int wordsAround(const Reading& reading) const;

protected:
    const std::vector<Token>& m_tokens;
    const std::vector<Reading>& m_readings;
    const svo::Presentation& m_item;
    const bool m_cutOff;

private:
    std::shared_ptr<const Whereabouts> m_where; ///< shared by the copies
};

} // namespace app::extract
