#include "app/schedule/dayslots.h"

#include <bit>

namespace untie {

void DaySlots::add(MinuteSpan span, bool partly)
{
    const int from = qBound(0, partly ? span.from / minutesEach : (span.from + minutesEach - 1) / minutesEach, count);
    const int to = qBound(0, partly ? (span.to + minutesEach - 1) / minutesEach : span.to / minutesEach, count);
    for (int slot = from; slot < to;) {
        const int offset = slot % bits;
        const int length = qMin(bits - offset, to - slot);
        const quint64 ones = length == bits ? ~quint64(0) : (quint64(1) << length) - 1;
        m_words[word(slot)] |= ones << offset;
        slot += length;
    }
}

DaySlots DaySlots::earlier(int steps) const
{
    DaySlots moved;
    const size_t words = size_t(steps / bits);
    const int rest = steps % bits;
    for (size_t i = 0; i + words < m_words.size(); ++i) {
        moved.m_words[i] = m_words[i + words] >> rest;
        if (rest > 0 && i + words + 1 < m_words.size())
            moved.m_words[i] |= m_words[i + words + 1] << (bits - rest);
    }
    return moved;
}

DaySlots DaySlots::later(int steps) const
{
    DaySlots moved;
    const size_t words = size_t(steps / bits);
    const int rest = steps % bits;
    for (size_t i = words; i < m_words.size(); ++i) {
        moved.m_words[i] = m_words[i - words] << rest;
        if (rest > 0 && i > words)
            moved.m_words[i] |= m_words[i - words - 1] >> (bits - rest);
    }
    constexpr int used = count % bits;
    if constexpr (used > 0)
        moved.m_words.back() &= (quint64(1) << used) - 1;
    return moved;
}

DaySlots DaySlots::startsOf(int steps) const
{
    Q_ASSERT(steps > 0);
    if (steps > count)
        return {};
    // Stretches of 1, 2, 4 … slots, each from two of half its length, and the last from two that overlap.
    DaySlots starts = *this;
    int length = 1;
    while (length * 2 <= steps) {
        starts = starts & starts.earlier(length);
        length *= 2;
    }
    return steps == length ? starts : starts & starts.earlier(steps - length);
}

DaySlots DaySlots::every(int steps)
{
    DaySlots all;
    for (int slot = 0; slot < count; slot += qMax(1, steps))
        all.m_words[word(slot)] |= quint64(1) << (slot % bits);
    return all;
}

std::optional<int> DaySlots::next(int slot) const
{
    if (slot >= count)
        return {};
    size_t at = word(slot);
    quint64 rest = m_words[at] & (~quint64(0) << (slot % bits));
    while (rest == 0) {
        if (++at == m_words.size())
            return {};
        rest = m_words[at];
    }
    return static_cast<int>(at) * bits + std::countr_zero(rest);
}

DaySlots DaySlots::operator&(const DaySlots &other) const
{
    DaySlots both;
    for (size_t i = 0; i < m_words.size(); ++i)
        both.m_words[i] = m_words[i] & other.m_words[i];
    return both;
}

DaySlots DaySlots::operator|(const DaySlots &other) const
{
    DaySlots either;
    for (size_t i = 0; i < m_words.size(); ++i)
        either.m_words[i] = m_words[i] | other.m_words[i];
    return either;
}

DaySlots DaySlots::without(const DaySlots &other) const
{
    DaySlots left;
    for (size_t i = 0; i < m_words.size(); ++i)
        left.m_words[i] = m_words[i] & ~other.m_words[i];
    return left;
}

} // namespace untie
