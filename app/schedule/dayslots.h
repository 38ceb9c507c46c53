#pragma once

#include "app/settings/workinghours.h"

#include <array>
#include <optional>

namespace untie {

/// A day in slots of five minutes, one bit each.
class DaySlots final
{
public:
    static constexpr int minutesEach = 5;
    static constexpr int count = 24 * 60 / minutesEach;

    /// Sets the slots of a part of the day. One that lies only partly in it counts, too, when `partly`.
    void add(MinuteSpan span, bool partly);
    void clear() { m_words = {}; }

    /// Slots in which a stretch of so many slots begins that are all set; none may reach past the day's end.
    DaySlots startsOf(int steps) const;
    /// Every n-th slot of a day, from midnight.
    static DaySlots every(int steps);
    /// Moved to later slots; what leaves the day is gone.
    DaySlots later(int steps) const;

    bool has(int slot) const { return m_words[word(slot)] >> (slot % bits) & 1; }
    bool isEmpty() const { return m_words == Words{}; }
    /// The first set slot from this one on.
    std::optional<int> next(int slot) const;

    DaySlots operator&(const DaySlots &other) const;
    DaySlots operator|(const DaySlots &other) const;
    DaySlots without(const DaySlots &other) const;
    bool operator==(const DaySlots &) const = default;

private:
    static constexpr int bits = 64;
    using Words = std::array<quint64, (count + bits - 1) / bits>;
    static constexpr size_t word(int slot) { return static_cast<size_t>(slot / bits); }
    DaySlots earlier(int steps) const;

    Words m_words{};
};

} // namespace untie
