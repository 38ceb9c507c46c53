#pragma once

#include "ui/common/tokens.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace untie {

/// A one-colour icon by its name in resources/icons/icons.txt ("search", "lock" …; "untie" is the program's own sign).
/// It takes the colour of the text beside it where our style draws it, else the second voice of the program's
/// palette, greyed when disabled.
QIcon icon(const QString &name);

/// The same in a colour of its own, for a state.
QIcon icon(const QString &name, Token colour);

/// Paints an icon by name, for delegates and painted widgets. Its line is 1.5 px at 20 px.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, QColor colour);

/// Paints any icon into a text's colour, as far as it is one of ours; mirrored arrows are the caller's choice of name.
void paintIcon(QPainter &painter, const QRect &rect, const QIcon &icon, QColor colour, bool enabled = true);

/// Names that exist.
QStringList iconNames();

} // namespace untie
