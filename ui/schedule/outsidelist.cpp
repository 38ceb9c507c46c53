#include "ui/schedule/outsidelist.h"

#include "app/people/peoplestore.h"
#include "app/schedule/hoursrules.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/walltime.h"
#include "ui/common/rowlist.h"
#include "ui/common/text.h"
#include "ui/schedule/appointmentdelegate.h"
#include "ui/schedule/appointmentmodel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;
constexpr int listHeight = 300;

} // namespace

OutsideList::OutsideList(QWidget *parent)
    : QWidget(parent)
    , m_head(newLabel({}, TextRole::SectionHead, this))
    , m_rows(new AppointmentModel(this))
    , m_list(newRowList(tr("Bookings that no longer fit"), m_rows, this))
{
    setObjectName(u"outsideList"_s);
    m_head->setObjectName(u"outsideHead"_s);
    m_head->setWordWrap(true);
    m_list->setObjectName(u"outsideRows"_s);
    m_list->setItemDelegate(new AppointmentDelegate(*m_rows, m_list));
    m_list->setMaximumHeight(listHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::wide); // before what follows, where it is there at all
    column->addWidget(m_head);
    column->addWidget(m_list);
    const auto open = [this](const QModelIndex &index) {
        if (const auto &entry = m_rows->at(index.row()).entry)
            emit appointmentWanted(entry->appointment.date, entry->appointment.id);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    hide();
}

void OutsideList::show(const ScheduleSetup &setup, const QList<DayEntry> &entries, const QDateTime &now)
{
    m_head->setText(tr("%n booking(s) no longer fit. Nothing was moved; look at each of them.", nullptr, static_cast<int>(entries.size())));
    m_rows->show(setup, entries, onTheWall(now, setup.zone).first, now, true, true);
    int height = 0;
    for (int row = 0; row < m_rows->rowCount() && height < listHeight; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, listHeight));
    setVisible(!entries.isEmpty());
}

Result<QList<DayEntry>> readOutside(Database &database, const ScheduleSetup &setup, const QDateTime &now)
{
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    QList<DayEntry> outside;
    for (const Person &person : *people) {
        const auto ahead = ScheduleStore(database).ahead(person.id, now);
        if (!ahead)
            return fail(ahead.error());
        const bool treats = std::ranges::find(setup.therapists, person.id, &Person::id) != setup.therapists.end();
        outside += leftOutside(*ahead, treats ? QList<WorkingHours>{setup.hoursOf(person.id)} : QList<WorkingHours>(), setup.holidays);
        if (outside.size() >= mostShown)
            break;
    }
    std::ranges::sort(outside, {}, [](const DayEntry &entry) { return std::pair(entry.appointment.start, entry.appointment.id); });
    return outside.mid(0, mostShown);
}

} // namespace untie
