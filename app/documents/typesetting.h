#pragma once

#include "app/documents/document.h"

#include <QFont>

namespace untie {

/// Text is laid out this many times larger than it is painted, unhinted, so that lines break alike on every device.
constexpr qreal typeUnits = 20;

/// The text's own face, or the one whose letters cannot be mistaken for each other.
enum class Face { Text, Letters };

/// The documents' font in a size in points, for a painter whose unit is typeUnits to the point.
QFont documentFont(qreal size, QFont::Weight weight, Face face = Face::Text);

/// How text looks. Sizes in points.
struct TypeStyle
{
    qreal size = 10;
    qreal leading = 14.5;
    QFont::Weight weight = QFont::Normal;
    QColor colour = {};
    bool heading = false;
    qreal tracking = 0; ///< in percent of the size
    Face face = Face::Text;
    bool struck = false; ///< with a line through it
};

/// Text that was broken into lines, from its own top left corner.
struct SetText
{
    QList<TextLine> lines;
    qreal width = 0; ///< of the widest line
    qreal height = 0;
};

/// Breaks one paragraph to a width; a word that is longer than a line is broken too. Line breaks in it stay.
/// A text that reads from the right is set so and stands where `alignment` says. An empty one takes no room.
SetText setText(const QString &text, const TypeStyle &style, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

/// One line, cut with an ellipsis where it is wider than `width`.
SetText setLine(const QString &text, const TypeStyle &style, qreal width, Qt::Alignment alignment = Qt::AlignLeft);

qreal widthOf(const QString &text, const TypeStyle &style);

} // namespace untie
