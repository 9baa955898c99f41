#pragma once
#include <QByteArrayView>
#include <array>
#include <cstdint>
#include <utility>

namespace app::base {

/// Reproducible random numbers: xoshiro256** (Blackman & Vigna 2018, prng.di.unimi.it), seeded through SplitMix64.
/// The same seed gives the same numbers on every system and in every version: plans and simulations depend on it.
class Rng
{
public:
    explicit Rng(std::uint64_t seed);

    /// A seed for a named purpose, independent of all others: derive(s, "order", 3) is always the same number.
    static std::uint64_t derive(std::uint64_t seed, QByteArrayView purpose, std::uint64_t index = 0);

    std::uint64_t next();
    /// Uniform in [0, 1).
    double uniform();
    /// Uniform over 0 … bound − 1 without bias. Precondition: bound ≥ 1.
    std::uint32_t below(std::uint32_t bound);

    /// Fisher-Yates; every order is equally likely.
    template <class Range> void shuffle(Range& values)
    {
        for (auto i = static_cast<std::uint32_t>(std::size(values)); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::array<std::uint64_t, 4> m_state;
};

} // namespace app::base
