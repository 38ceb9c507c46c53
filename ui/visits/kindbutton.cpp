#include "ui/visits/kindbutton.h"

#include "app/bodymap/bodymappainter.h"
#include "ui/common/text.h"

#include <QPainter>

namespace untie {

namespace {

constexpr qreal glyphRadius = 8;

} // namespace

KindButton::KindButton(FindingKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // letters choose; a click leaves the digits to the point
    setAttribute(Qt::WA_Hover);
    setAccessibleName(nameOf(kind));
    setToolTip(nameOf(kind));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KindButton::setScore(std::optional<int> score)
{
    if (score == m_score)
        return;
    m_score = score;
    update();
}

void KindButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(token(Token::Accent, this), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(token(isChecked() ? Token::AccentSoft : Token::Hover, this));
        painter.drawRoundedRect(frame, radius::key, radius::key);
    }
    const MarkStyle style = markStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    paintKind(painter, {width() / 2.0, 14}, glyphRadius, m_kind, m_score, style);
    paintText(painter, QRectF(0, 24, width(), 14), QString(keyOf(m_kind)), TextRole::Caption,
              token(isChecked() ? Token::Text : Token::Text2, this), Qt::AlignCenter);
}

} // namespace untie
