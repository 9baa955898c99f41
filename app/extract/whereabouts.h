#pragma once
#include "app/extract/tokens.h"
#include <array>
#include <vector>

namespace app::extract {

/// Where the cues of a reply stand, so that a long stretch of it need not be gone through for each question. Made in
/// one pass; the tokens must outlive it.
class Whereabouts
{
public:
    explicit Whereabouts(const std::vector<Token>& tokens);

    /// A token of [from, to) has the cue. Takes the logarithm of the reply's length.
    bool has(Cue cue, int from, int to) const { return isBetween(m_cues[std::size_t(cue)], from, to); }
    /// As extract::opensNo(), in the logarithm of the reply's length.
    bool opensNo(int from, int to) const;
    /// A '>' stands in [from, to): the end of a tag or a quoted line.
    bool hasAngle(int from, int to) const { return isBetween(m_angles, from, to); }

private:
    static bool isBetween(const std::vector<int>& places, int from, int to);

    const std::vector<Token>& m_tokens;
    std::array<std::vector<int>, 64> m_cues; ///< per cue its tokens, in order
    std::vector<int> m_noes;                 ///< tokens of a "no" that opens what follows, wherever a stretch begins
    std::vector<int> m_angles;
};

} // namespace app::extract
