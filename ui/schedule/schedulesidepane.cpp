#include "ui/schedule/schedulesidepane.h"

#include "app/schedule/appointmentrules.h"
#include "ui/common/button.h"
#include "ui/common/hline.h"
#include "ui/common/keys.h"
#include "ui/common/text.h"
#include "ui/schedule/minimonth.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/scheduleheader.h"
#include "ui/schedule/statusbadge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

ScheduleSidePane::ScheduleSidePane(ScheduleBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_month(new MiniMonth(this))
    , m_facts(newLabel({}, TextRole::Small, this))
{
    setObjectName(u"scheduleSide"_s);
    m_facts->setWordWrap(true);
    m_facts->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_month);
    column->addWidget(new HLine(this));
    column->addWidget(m_facts);
    column->addWidget(makeExtras());
    column->addStretch(1);
    column->addWidget(new HLine(this));
    column->addWidget(makeLegend());
    connect(m_month, &MiniMonth::dayChosen, this, &ScheduleSidePane::dayChosen);
}

QWidget *ScheduleSidePane::makeExtras()
{
    auto *extras = new QWidget(this);
    auto *column = new QVBoxLayout(extras);
    column->setContentsMargins(space::pane, 0, space::pane, space::pane);
    column->setSpacing(space::tight);
    const auto add = [&](const QString &text, Act act, ScheduleExtra extra) {
        QPushButton *button = newButton(text, ButtonRole::Normal, {}, extras);
        showAct(button, act);
        connect(button, &QPushButton::clicked, this, [this, extra] { emit extraWanted(extra); });
        column->addWidget(button);
    };
    add(tr("Waiting list"), Act::ShowWaiting, ScheduleExtra::Waiting);
    add(tr("Reminders"), Act::ShowReminders, ScheduleExtra::Reminders);
    return extras;
}

QWidget *ScheduleSidePane::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *column = new QVBoxLayout(legend);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    column->setSpacing(space::hair);
    using enum AppointmentStatus;
    for (const AppointmentStatus status : {Booked, Confirmed, Arrived, InTreatment, Done, NoShow, Cancelled}) {
        auto *badge = new StatusBadge(legend);
        badge->show(lookOf(status));
        column->addWidget(badge, 0, Qt::AlignLeading);
    }
    return legend;
}

void ScheduleSidePane::show(QDate day)
{
    m_month->show(day, m_book.today());
    int booked = 0;
    int unconfirmed = 0;
    for (const DayEntry &entry : m_book.entries()) {
        const Appointment &a = entry.appointment;
        if (a.date != day || a.isBlock() || !takesTime(a))
            continue;
        ++booked;
        unconfirmed += a.status == AppointmentStatus::Booked && a.start > m_book.now() ? 1 : 0;
    }
    QStringList facts;
    facts += booked == 0 ? tr("Nobody is booked on this day.") : tr("%n appointment(s) on this day", nullptr, booked);
    if (unconfirmed > 0)
        facts += tr("%n not confirmed yet", nullptr, unconfirmed);
    m_facts->setText(facts.join(u'\n'));
}

} // namespace untie
