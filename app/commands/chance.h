#pragma once

#include <QList>

#include <algorithm>
#include <cmath>

namespace untie {

/// Numbers that look drawn by lot and are the same for the same seed on every machine, which the standard library's
/// distributions do not promise. SplitMix64 (Steele, Lea & Flood 2014). Nothing secret comes from here.
class Chance final
{
public:
    explicit Chance(quint64 seed, quint64 stream = 0)
        : m_state(mix(seed + 0x9e3779b97f4a7c15U * (stream + 1)))
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mix(m_state);
    }
    int below(qsizetype end) { return static_cast<int>(next() % static_cast<quint64>(end)); }
    int between(int low, int high) { return low + below(high - low + 1); } ///< both included
    bool percent(int share) { return below(100) < share; }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } ///< from 0, below 1
    double between(double low, double high) { return low + (high - low) * unit(); }
    double around(double spread) { return spread * 2 * (unit() + unit() + unit() - 1.5); } ///< bell-shaped, mean 0
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list[below(list.size())];
    }
    /// One of a list whose items have shares.
    template <class T>
    const T &oneByShare(const QList<T> &list, int T::*share)
    {
        int all = 0;
        for (const T &item : list)
            all += item.*share;
        int drawn = below(all);
        const auto found = std::ranges::find_if(list, [&](const T &item) { return (drawn -= item.*share) < 0; });
        return *found;
    }

private:
    static quint64 mix(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31);
    }
    quint64 m_state;
};

} // namespace untie
