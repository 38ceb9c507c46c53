#include "ui/common/ownpalette.h"

#include <QVariant>
#include <QWidget>

namespace untie {

void setOwnColour(QWidget *widget, QPalette::ColorRole role, const QColor &colour)
{
    if (widget->palette().color(QPalette::Active, role) == colour)
        return;
    // widget->palette() would pin what the widget only inherits: what is its own is remembered apart.
    constexpr char own[] = "untieOwnPalette";
    auto palette = widget->property(own).value<QPalette>();
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    widget->setProperty(own, palette);
    widget->setPalette(palette);
}

} // namespace untie
