#include "ui/schedule/minimonth.h"

#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/schedule/schedulewords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleHeight = 34;
constexpr int namesHeight = 20;
constexpr int rowHeight = 26;
constexpr int weekRows = 6;

} // namespace

QDate weekBegin(QDate day)
{
    return day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
}

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"miniMonth"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QToolButton *before = newIconButton(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s, tr("Month before"), this);
    QToolButton *after = newIconButton(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s, tr("Month after"), this);
    for (QToolButton *button : {before, after})
        button->setFixedSize(26, 26);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addStretch(1);
    head->addWidget(before);
    head->addWidget(after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, 4, space::near, 0);
    column->addLayout(head);
    column->addStretch(1);
}

void MiniMonth::show(QDate chosen, QDate today)
{
    m_chosen = chosen;
    m_today = today;
    m_month = QDate(chosen.year(), chosen.month(), 1);
    setAccessibleName(QLocale().toString(chosen, QLocale::LongFormat));
    update();
}

QSize MiniMonth::sizeHint() const
{
    return {200, titleHeight + namesHeight + weekRows * rowHeight + space::near};
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    update();
}

QDate MiniMonth::firstShown() const
{
    return weekBegin(m_month);
}

QRect MiniMonth::cell(int row, int column) const
{
    const int width = (this->width() - 2 * space::near) / 7;
    const int at = isRightToLeft() ? 6 - column : column;
    return {space::near + at * width, titleHeight + namesHeight + row * rowHeight, width, rowHeight};
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    const QString month = locale.standaloneMonthName(m_month.month()) + u' ' + QString::number(m_month.year());
    paintText(painter, QRectF(space::pane, 4, width() - 2 * space::pane, 26), month, TextRole::SectionHead, token(Token::Text, this));
    const QStringList names = initialsOfDays(locale);
    for (int column = 0; column < 7; ++column) {
        QRect at = cell(0, column);
        at.moveTop(titleHeight);
        at.setHeight(namesHeight);
        paintText(painter, at, names[(locale.firstDayOfWeek() - 1 + column) % 7], TextRole::Caption, token(Token::Text3, this), Qt::AlignCenter);
    }
    for (int i = 0; i < weekRows * 7; ++i) {
        const QDate day = firstShown().addDays(i);
        if (day.month() != m_month.month())
            continue;
        const QRect at = cell(i / 7, i % 7);
        const QRectF disc = QRectF(at.center().x() - 12, at.center().y() - 11.5, 25, 24);
        const bool chosen = day == m_chosen;
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(token(Token::Accent, this));
            painter.drawRoundedRect(disc, radius::control, radius::control);
        } else if (day == m_today) {
            painter.setPen(QPen(token(Token::Accent, this), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(disc, radius::control, radius::control);
        }
        const Token ink = chosen ? Token::OnAccent : day.dayOfWeek() > Qt::Friday ? Token::Text3 : Token::Text;
        paintText(painter, at, QString::number(day.day()), chosen || day == m_today ? TextRole::SectionHead : TextRole::Small, token(ink, this), Qt::AlignCenter);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
}

void MiniMonth::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < weekRows * 7; ++i) {
        const QDate day = firstShown().addDays(i);
        if (day.month() == m_month.month() && cell(i / 7, i % 7).contains(event->position().toPoint()))
            return emit dayChosen(day);
    }
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    const int across = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return emit dayChosen(m_chosen.addDays(-across));
    case Qt::Key_Right: return emit dayChosen(m_chosen.addDays(across));
    case Qt::Key_Up: return emit dayChosen(m_chosen.addDays(-7));
    case Qt::Key_Down: return emit dayChosen(m_chosen.addDays(7));
    case Qt::Key_PageUp: return emit dayChosen(m_chosen.addMonths(-1));
    case Qt::Key_PageDown: return emit dayChosen(m_chosen.addMonths(1));
    default: QWidget::keyPressEvent(event);
    }
}

void MiniMonth::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

} // namespace untie
