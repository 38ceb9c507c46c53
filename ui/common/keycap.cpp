#include "ui/common/keycap.h"

#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace untie {

QString keyText(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const auto combination = key[0];
    QString name;
    switch (combination.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: name = u"↵"_s; break;
    case Qt::Key_Up: name = u"↑"_s; break;
    case Qt::Key_Down: name = u"↓"_s; break;
    case Qt::Key_Left: name = u"←"_s; break;
    case Qt::Key_Right: name = u"→"_s; break;
    default: name = QKeySequence(combination.key()).toString(QKeySequence::NativeText);
    }
    const auto modifiers = combination.keyboardModifiers();
    if (modifiers == Qt::NoModifier)
        return name;
    // The desktop's words for the modifiers: what stands before the key in "Ctrl+Shift+A".
    QString words = QKeySequence(QKeyCombination(modifiers, Qt::Key_A)).toString(QKeySequence::NativeText).chopped(1);
    words.replace(u'+', u' ').replace("Control"_L1, "Ctrl"_L1); // what stands on the keys, also where the desktop spells it out
    return words + name;
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

KeyCap::KeyCap(const QKeySequence &key, QWidget *parent) : KeyCap(keyText(key), parent) { }

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text).toSize();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text, token(Token::Text2, this), token(Token::Line, this),
                token(Token::Surface, this));
}

QSizeF keyCapSize(const QString &text)
{
    const QFontMetricsF metrics(textFont(TextRole::KeyCap));
    const int high = std::max(17, qRound(metrics.height()) + 2);
    return {std::max<qreal>(high, std::ceil(metrics.horizontalAdvance(text)) + 10), qreal(high)};
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &text, QColor ink, QColor border, QColor fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // "Ctrl ," is so written in every language
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::key, radius::key);
    // The lower edge is a little thicker, as a key's is.
    painter.setPen(QPen(border, 1));
    painter.drawLine(QPointF(rect.left() + radius::key, rect.bottom() - 1),
                     QPointF(rect.right() - radius::key, rect.bottom() - 1));
    paintText(painter, rect, text, TextRole::KeyCap, ink, Qt::AlignCenter);
    painter.restore();
}

} // namespace untie
