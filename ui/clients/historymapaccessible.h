#pragma once

#include "ui/clients/historymap.h"
#include "ui/common/paintedparts.h"

namespace untie {

/// The body through time as a screen reader meets it: each mark, each change and each place that was hot.
class HistoryMapAccessible final : public PaintedParts
{
public:
    /// Makes Qt ask here for every HistoryMap. May be called again.
    static void install();

    explicit HistoryMapAccessible(HistoryMap *map);

    int childCount() const override;

protected:
    std::optional<Part> part(int index) const override;
    void press(int index) override;

private:
    HistoryMap *map() const { return static_cast<HistoryMap *>(widget()); }
};

} // namespace untie
