#pragma once

namespace untie {

/// Widths of the panes beside the map.
struct PaneWidths
{
    int points;
    int note;
    bool isNarrow; ///< the note is a tab beside the points
};

/// For a page this wide: the window without the rail.
PaneWidths paneWidths(int page);

} // namespace untie
