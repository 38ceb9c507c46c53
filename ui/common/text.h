#pragma once

#include "ui/common/tokens.h"

#include <QFont>

class QLabel;
class QPainter;
class QRectF;

namespace untie {

/// What a text is, which decides how it looks.
enum class TextRole {
    Display, ///< next client, sign-in
    Title, ///< name in a header, date
    Heading, ///< head of a pane
    Body, ///< everything
    Name, ///< names in lists
    Strong, ///< what is chosen
    Secondary, ///< body in the second voice
    Note, ///< SOAP text
    Small, ///< facts under a title, second lines
    SectionHead, ///< head of a group of rows
    Caption, ///< legends, labels of fields, hints
    KeyCap,
    Rail,
    Score,
    ScoreSmall,
    KioskTitle,
    Kiosk,
    Count
};

/// A row of the type scale: px at 100 %.
struct TextStyle
{
    qreal px = 13;
    int line = 18;
    int weight = 400;
    qreal tracking = 0; ///< letter spacing in percent of the size
    Token colour = Token::Text;
};
const TextStyle &textStyle(TextRole role);

/// Sizes follow the program's own font, and so the user's text size.
QFont textFont(TextRole role);

/// Font and colour of a label, kept through changes of theme; its text is plain, never markup. The colour may be
/// another than the role's own, for a state.
void setTextRole(QLabel *label, TextRole role);
void setTextRole(QLabel *label, TextRole role, Token colour);

/// Paints one line of text, elided at its end where it is too long; aligned to the leading edge and the middle unless
/// told. Returns how wide it became.
qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, QColor colour,
                Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);

/// A label with a text in its role.
QLabel *newLabel(const QString &text, TextRole role, QWidget *parent = nullptr);

} // namespace untie
