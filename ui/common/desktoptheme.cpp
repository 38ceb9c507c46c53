#include "ui/common/desktoptheme.h"

#include <QPalette>

namespace untie {

namespace {

constexpr qreal highContrast = 20.5; ///< of 21; what is not meant so stays below 19

} // namespace

Theme themeLike(const QPalette &desktop)
{
    const QColor ground = desktop.color(QPalette::Window);
    const QColor ink = desktop.color(QPalette::WindowText);
    if (contrastRatio(ground, ink) > highContrast)
        return Theme::Contrast;
    return ground.lightnessF() < ink.lightnessF() ? Theme::Dark : Theme::Light;
}

} // namespace untie
