#include "ui/schedule/schedulepage.h"

#include "ui/common/keys.h"
#include "ui/schedule/appointmentcard.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/scheduleheader.h"
#include "ui/schedule/waitingoffers.h"

#include <QKeyEvent>

namespace untie {

void SchedulePage::keyPressEvent(QKeyEvent *event)
{
    if (!pressed(*event))
        QWidget::keyPressEvent(event);
}

bool SchedulePage::pressed(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Undo)) {
        m_schedule.undo();
        return true;
    }
    if (key.matches(QKeySequence::Redo)) {
        m_schedule.redo();
        return true;
    }
    if (key.matches(QKeySequence::Print)) {
        openExtra(ScheduleExtra::Print);
        return true;
    }
    if (m_board->isVisible() && (key.matches(QKeySequence::Cut) || key.matches(QKeySequence::Copy))) {
        lift(key.matches(QKeySequence::Copy));
        return true;
    }
    if (keyOf(key) == QKeySequence(takeOffered) && takeNearest())
        return true;
    const int across = isRightToLeft() ? -1 : 1;
    if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
        step(key.key() == Qt::Key_Right ? across : -across);
        return true;
    }
    return (m_board->chosen().isValid() && m_card->press(key)) || m_acts->press(key);
}

void SchedulePage::offerActs()
{
    m_acts->add(Act::GoToThisDay, [this] { showDay(m_schedule.today()); });
    m_acts->add(Act::GoToDay, [this] { m_header->openMonth(); });
    m_acts->add(Act::BookFree, [this] { bookNext(); });
    m_acts->add(Act::ShowWaiting, [this] { m_offers->offer() ? m_offers->accept() : openExtra(ScheduleExtra::Waiting); });
    m_acts->add(Act::ShowReminders, [this] { openExtra(ScheduleExtra::Reminders); });
    m_acts->add(Act::PrintDay, [this] { openExtra(ScheduleExtra::Print); }, [this] { return m_prints; });
    for (const auto &[act, view] : {std::pair(Act::DayView, ScheduleView::Day), std::pair(Act::WeekView, ScheduleView::Week), std::pair(Act::MonthView, ScheduleView::Month),
                                    std::pair(Act::AgendaView, ScheduleView::Agenda)})
        m_acts->add(act, [this, view = view] { showView(view); });
}

} // namespace untie
