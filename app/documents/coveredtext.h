#pragma once

#include <QString>

class QFont;

namespace untie {

/// A text as it can be set, and what had to be left out of it.
struct CoveredText
{
    QString text;
    QString lost; ///< the signs that no font on this computer has as an outline, in their order
};

/// Puts "[?]" where a font and all that stand in for it have nothing to print: it would be an empty box, or, of a font that has
/// pictures for signs, nothing at all. Several of them in a row are one "[?]".
CoveredText coveredText(const QString &text, const QFont &font);

} // namespace untie
