#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace untie {

enum class Theme { Light, Dark, Contrast };

/// What a colour is for. There is no literal colour anywhere else, but for the ramp and the marks (app/bodymap).
enum class Token {
    Window, ///< page, heads of lists
    Surface, ///< work area, cards, fields
    Sunken, ///< tracks, off hours
    Rail, ///< rail
    Hover, ///< row under the pointer
    Line, ///< 1 px dividers: decoration
    Edge, ///< borders of controls, at least 3:1
    Text, ///< text
    Text2, ///< second voice
    Text3, ///< captions, hints; not below 11 px
    Disabled, ///< what cannot be used now
    Accent, ///< primary action, selection, links
    AccentHover, ///< pressed or hovered primary
    AccentSoft, ///< selected row, chosen chip
    OnAccent, ///< text on Accent
    Focus, ///< 2 px focus ring
    Ok, ///< better, safe
    OkSoft,
    Warn, ///< caution
    WarnSoft, ///< caution banner
    Danger, ///< worse, stop
    DangerSoft, ///< do-not-treat banner
    Info, ///< arrived, client's own marks
    InfoSoft, ///< carried text
    Toast, ///< toast, tool tip
    OnToast,
    ToastLink, ///< undo in a toast
    Count
};

QColor token(Token token, Theme theme);

/// The palette that stands for a theme, and the theme that a palette of ours stands for. Widgets ask with their own
/// palette, so a screen can be painted in another theme than the program's, and repaint on QEvent::PaletteChange.
QPalette themePalette(Theme theme);
Theme themeOf(const QPalette &palette);
Theme themeOf(const QWidget *widget);
QColor token(Token token, const QWidget *widget);

/// Contrast of two opaque colours after WCAG 2.2: 1 to 21.
qreal contrastRatio(QColor one, QColor other);

/// Lengths in px at 100 %.
namespace space {
inline constexpr int hair = 2, tight = 4, small = 6, near = 8, normal = 10, pane = 14, header = 20, wide = 28, far = 44;
inline constexpr int kiosk = 72;
} // namespace space
namespace radius {
inline constexpr int key = 4, control = 6, toast = 8, card = 10, palette = 12;
}
namespace height {
inline constexpr int chip = 22, segment = 28, button = 30, field = 32, mainButton = 34, toast = 38, banner = 38,
                     toolBar = 46, header = 60;
inline constexpr int tableRow = 38, paletteRow = 46, pointRow = 52, dayRow = 58, visitRow = 62, trendRow = 66;
} // namespace height
inline constexpr int railWidth = 64;
inline constexpr int focusRing = 2;

} // namespace untie
