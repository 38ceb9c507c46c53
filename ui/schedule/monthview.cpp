#include "ui/schedule/monthview.h"

#include "app/schedule/appointmentrules.h"
#include "ui/common/servicecolours.h"
#include "ui/common/text.h"
#include "ui/schedule/minimonth.h"
#include "ui/schedule/schedulewords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr int headHeight = 30;
constexpr int weeks = 6;
constexpr int lineHeight = 17;
constexpr int leastTimeWidth = 40;

} // namespace

MonthView::MonthView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("monthView"));
    setFocusPolicy(Qt::StrongFocus);
}

std::pair<QDate, QDate> MonthView::shown(QDate day)
{
    const QDate first = weekBegin(QDate(day.year(), day.month(), 1));
    return {first, first.addDays(7 * weeks - 1)};
}

void MonthView::show(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate day, QDate today)
{
    m_day = day;
    m_today = today;
    m_holidays = setup.holidays;
    m_timeWidth = static_cast<int>(std::ceil(std::max<qreal>(leastTimeWidth, tightTimeWidth(textFont(TextRole::Caption), setup.names))));
    m_lines.clear();
    for (const DayEntry &entry : entries) {
        const Appointment &a = entry.appointment;
        const Service *service = setup.service(a.service);
        if (takesTime(a) && !a.isBlock())
            m_lines[a.date].append({tightTime(a.minute, setup.names), entry.clientName, service ? service->tint : ServiceTint::Stone});
    }
    const int count = static_cast<int>(m_lines.value(day).size());
    setAccessibleName(tr("%1: %n appointment(s)", "a day", count).arg(QLocale().toString(day, QLocale::LongFormat)));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    update();
}

QRect MonthView::cell(int index) const
{
    const int column = isRightToLeft() ? 6 - index % 7 : index % 7;
    const int left = width() * column / 7;
    const int top = headHeight + (height() - headHeight) * (index / 7) / weeks;
    return {left, top, width() * (column + 1) / 7 - left, headHeight + (height() - headHeight) * (index / 7 + 1) / weeks - top};
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), token(Token::Surface, this));
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        QRect head = cell(i).adjusted(space::normal, 0, -space::normal, 0);
        head.moveTop(0);
        head.setHeight(headHeight);
        paintText(painter, head, locale.standaloneDayName((locale.firstDayOfWeek() - 1 + i) % 7 + 1), TextRole::Caption, token(Token::Text2, this));
    }
    const QDate first = shown(m_day).first;
    for (int i = 0; i < 7 * weeks; ++i)
        paintCell(painter, i, first.addDays(i));
}

void MonthView::paintCell(QPainter &painter, int index, QDate day) const
{
    const QRect box = cell(index);
    const bool outside = day.month() != m_day.month();
    if (outside || m_holidays.contains(day))
        painter.fillRect(box, token(Token::Window, this));
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), token(Token::Line, this));
    painter.fillRect(QRect(isRightToLeft() ? box.right() : box.left(), box.top(), 1, box.height()), token(Token::Line, this));
    QRect room = box.adjusted(space::normal, space::tight, -space::near, -2);
    QRect number(room.left(), room.top(), room.width(), 20);
    paintText(painter, number, QString::number(day.day()), day == m_today ? TextRole::Strong : TextRole::Small,
              token(day == m_today ? Token::Accent : outside ? Token::Text3 : Token::Text, this));
    paintText(painter, number.adjusted(24, 0, 0, 0), m_holidays.value(day), TextRole::Caption, token(Token::Text2, this), Qt::AlignTrailing | Qt::AlignVCenter);
    const QList<Line> lines = m_lines.value(day);
    const int fits = std::max(0, (room.height() - 20) / lineHeight);
    const int shownLines = lines.size() > fits ? std::max(0, fits - 1) : static_cast<int>(lines.size());
    int top = room.top() + 20;
    for (int i = 0; i < shownLines; ++i, top += lineHeight) {
        const bool rtl = isRightToLeft();
        painter.fillRect(QRect(rtl ? room.right() - 2 : room.left(), top + 3, 3, lineHeight - 6), serviceColours(lines[i].tint, themeOf(this)).bar);
        const QRect time(rtl ? room.right() - m_timeWidth - 6 : room.left() + 8, top, m_timeWidth, lineHeight);
        paintText(painter, time, lines[i].time, TextRole::Caption, token(Token::Text2, this));
        const QRect name = rtl ? room.adjusted(0, 0, -m_timeWidth - 10, 0) : room.adjusted(m_timeWidth + 10, 0, 0, 0);
        paintText(painter, QRect(name.left(), top, name.width(), lineHeight), lines[i].name, TextRole::Caption, token(Token::Text, this));
    }
    if (lines.size() > shownLines)
        paintText(painter, QRect(room.left(), top, room.width(), lineHeight), tr("%n more", nullptr, static_cast<int>(lines.size()) - shownLines), TextRole::Caption, token(Token::Text2, this));
    if (day == m_day) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(token(hasFocus() ? Token::Focus : Token::Edge, this), hasFocus() ? 2 : 1));
        painter.drawRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < 7 * weeks; ++i) {
        if (cell(i).contains(event->position().toPoint()))
            return emit dayOpened(shown(m_day).first.addDays(i));
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const int across = isRightToLeft() ? -1 : 1;
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return emit dayChosen(m_day.addDays(-across));
    case Qt::Key_Right: return emit dayChosen(m_day.addDays(across));
    case Qt::Key_Up: return emit dayChosen(m_day.addDays(-7));
    case Qt::Key_Down: return emit dayChosen(m_day.addDays(7));
    case Qt::Key_PageUp: return emit dayChosen(m_day.addMonths(-1));
    case Qt::Key_PageDown: return emit dayChosen(m_day.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter: return emit dayOpened(m_day);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace untie
