#include "ui/common/steplist.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 44;
constexpr int disc = 26;

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    describe();
}

void StepList::setLarge(bool large)
{
    m_large = large;
    update();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    describe();
    update();
}

void StepList::describe()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
}

QSize StepList::sizeHint() const
{
    return {200, rowHeight * int(m_steps.size())};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool done = step < m_current;
        const bool present = step == m_current;
        const QRect row(0, step * rowHeight, width(), rowHeight);
        const QRectF circle = QRectF(QStyle::visualRect(layoutDirection(), row, QRect(0, row.top() + (rowHeight - disc) / 2, disc, disc))).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(done || present ? QPen(Qt::NoPen) : QPen(token(Token::Edge, this)));
        painter.setBrush(done ? token(Token::AccentSoft, this) : present ? token(Token::Accent, this) : QColor(Qt::transparent));
        painter.drawEllipse(circle);
        if (done)
            paintIcon(painter, QRectF(circle.center() - QPointF(7, 7), QSizeF(14, 14)), u"check"_s, token(Token::Accent, this));
        else
            paintText(painter, circle, QString::number(step + 1), TextRole::Small, token(present ? Token::OnAccent : Token::Text3, this), Qt::AlignCenter);
        const QRect words = QStyle::visualRect(layoutDirection(), row, QRect(disc + 12, row.top(), width() - disc - 12, rowHeight));
        const TextRole role = m_large ? (present ? TextRole::Heading : TextRole::Kiosk) : present ? TextRole::Strong : TextRole::Body;
        const QColor ink = token(done || present ? Token::Text : Token::Text3, this);
        const int wide = QFontMetrics(textFont(role)).horizontalAdvance(m_steps[step]);
        if (wide <= words.width()) {
            paintText(painter, QRectF(words), m_steps[step], role, ink);
            continue;
        }
        painter.setFont(textFont(role));
        painter.setPen(ink);
        style()->drawItemText(&painter, words, wrapping(layoutDirection()), palette(), true, m_steps[step]); // two lines have room
    }
}

} // namespace untie
