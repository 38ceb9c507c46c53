#include "ui/intake/signaturepad.h"

#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

namespace untie {

namespace {

constexpr qreal inkWidth = 1.8;
constexpr int mostPoints = 20000; ///< of a signature: somebody may rest on the pen

} // namespace

void paintSignature(QPainter &painter, const QRectF &frame, const SignatureStrokes &strokes, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, inkWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPointF> &stroke : strokes) {
        QPolygonF line;
        for (const QPointF &point : stroke)
            line += frame.topLeft() + point * frame.width();
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
    painter.restore();
}

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("signature"));
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Sign with the mouse, a pen or a finger. Delete clears it."));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SignaturePad::clear()
{
    m_strokes.clear();
    m_drawing = false;
    update();
    emit edited();
}

bool SignaturePad::event(QEvent *event)
{
    if (event->type() != QEvent::TouchBegin && event->type() != QEvent::TouchUpdate && event->type() != QEvent::TouchEnd && event->type() != QEvent::TouchCancel)
        return QWidget::event(event);
    const auto points = static_cast<QTouchEvent *>(event)->points();
    if (event->type() == QEvent::TouchBegin && !points.isEmpty())
        begin(points.first().position());
    else if (event->type() == QEvent::TouchUpdate && !points.isEmpty())
        draw(points.first().position());
    else
        end();
    event->accept();
    return true;
}

void SignaturePad::begin(QPointF at)
{
    m_drawing = true;
    m_strokes += QList<QPointF>{at / width()};
    update();
}

void SignaturePad::draw(QPointF to)
{
    if (!m_drawing)
        return;
    qsizetype points = 0;
    for (const QList<QPointF> &stroke : std::as_const(m_strokes))
        points += stroke.size();
    if (points < mostPoints && m_strokes.last().last() != to / width())
        m_strokes.last() += to / width();
    update();
}

void SignaturePad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    emit edited();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    draw(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    end();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove)
        draw(event->position());
    else
        end();
    event->accept();
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(token(hasFocus() ? Token::Focus : Token::Edge, this), hasFocus() ? focusRing : 1));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(frame, radius::toast, radius::toast);
    const qreal line = height() * 0.72;
    painter.setPen(QPen(token(Token::Line, this), 1));
    painter.drawLine(QPointF(space::header, line), QPointF(width() - space::header, line));
    if (m_strokes.isEmpty())
        paintText(painter, QRectF(space::header, line + 2, width() - 2 * space::header, height() - line - 4), tr("Sign here"), TextRole::Caption, token(Token::Text3, this));
    paintSignature(painter, rect(), m_strokes, token(Token::Text, this));
}

} // namespace untie
