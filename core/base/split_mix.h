#pragma once

#include <QtGlobal>

namespace talbook
{

/// Sebastiano Vigna's SplitMix64 (public domain): the same numbers from the same seed on every machine, which the
/// distributions of the standard library do not promise.
class SplitMix64
{
public:
    explicit SplitMix64(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// In [from, to): the upper 53 bits as a fraction.
    double uniform(double from, double to) { return from + (to - from) * (double(next() >> 11) * 0x1.0p-53); }

private:
    quint64 m_state;
};

} // namespace talbook
