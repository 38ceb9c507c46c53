#include "ui/schedule/leftbehind.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/people/peoplestore.h"
#include "app/schedule/handingon.h"
#include "app/schedule/schedulestore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/text.h"
#include "ui/schedule/outsidelist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

LeftBehind::LeftBehind(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_head(newLabel({}, TextRole::Body, this))
    , m_taker(new QComboBox(this))
    , m_give(newButton(tr("Give what fits"), ButtonRole::Normal, {}, this))
    , m_back(newButton(tr("Take it back"), ButtonRole::Quiet, {}, this))
    , m_list(new OutsideList(this))
{
    setObjectName(u"leftBehind"_s);
    m_head->setObjectName(u"leftBehindHead"_s);
    m_head->setWordWrap(true);
    m_taker->setObjectName(u"leftBehindTaker"_s);
    m_taker->setMinimumWidth(200);
    m_give->setObjectName(u"giveLeftBehind"_s);
    m_back->setObjectName(u"takeBackLeftBehind"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(new Field(tr("Who takes them over"), m_taker, this));
    row->addWidget(m_give, 0, Qt::AlignBottom);
    row->addWidget(m_back, 0, Qt::AlignBottom);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::header, 0, 0);
    column->setSpacing(space::near);
    column->addWidget(m_head);
    column->addLayout(row);
    column->addWidget(m_list);
    connect(m_give, &QPushButton::clicked, this, &LeftBehind::give);
    connect(m_back, &QPushButton::clicked, this, &LeftBehind::takeBack);
    connect(m_list, &OutsideList::appointmentWanted, this, &LeftBehind::appointmentWanted);
    hide();
}

void LeftBehind::show(const ScheduleSetup &setup, const QList<DayEntry> &entries, const QDateTime &now)
{
    m_setup = setup;
    m_entries = entries;
    const QVariant taker = m_taker->currentData();
    m_taker->clear();
    for (const Person &person : setup.therapists)
        m_taker->addItem(person.name, person.id.value);
    m_taker->setCurrentIndex(std::max(0, m_taker->findData(taker)));
    m_list->show(setup, entries, now);
    settle();
}

void LeftBehind::settle()
{
    QStringList names;
    for (const DayEntry &entry : std::as_const(m_entries)) {
        const QString name = m_setup.names.people.value(entry.appointment.therapist);
        if (!names.contains(name))
            names += name;
    }
    m_head->setText(names.isEmpty() ? tr("Nothing is booked any more with whoever has left.") : tr("Booked with who works here no more: %1.", "names").arg(commaList(names)));
    m_give->setEnabled(!m_entries.isEmpty() && m_taker->count() > 0);
    m_back->setVisible(!m_given.steps.isEmpty());
    setVisible(!m_entries.isEmpty() || !m_given.steps.isEmpty());
}

void LeftBehind::give()
{
    const PersonId to{m_taker->currentData().toLongLong()};
    QList<Appointment> appointments;
    for (const DayEntry &entry : std::as_const(m_entries))
        appointments += entry.appointment;
    m_give->setEnabled(false); // until it is done
    const auto given = m_storage.run([appointments, to, hours = m_setup.hoursOf(to), holidays = m_setup.holidays](Database &database) {
        return handOn(database, appointments, to, hours, holidays);
    });
    deliver(given, this, [this, name = m_taker->currentText()](const Result<HandedOn> &done) {
        if (!done) {
            settle();
            return emit handedOn(explain(done.error()));
        }
        if (!done->change.steps.isEmpty())
            m_given = done->change;
        const QString moved = tr("%n booking(s) are with %1 now.", nullptr, static_cast<int>(done->change.steps.size())).arg(name);
        emit handedOn(done->left == 0 ? moved : moved + u' ' + tr("%n do(es) not fit there and stay(s).", nullptr, done->left));
    });
}

void LeftBehind::takeBack()
{
    const auto back = m_storage.run([change = reversed(m_given)](Database &database) { return ScheduleStore(database).apply(change); });
    m_given = {};
    deliver(back, this, [this](const Result<ScheduleChange> &done) { emit handedOn(done ? tr("They are where they were.") : explain(done.error())); });
}

Result<QList<DayEntry>> readLeftBehind(Database &database, const ScheduleSetup &setup, const QDateTime &now)
{
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    QList<DayEntry> left;
    for (const Person &person : *people) {
        if (std::ranges::find(setup.therapists, person.id, &Person::id) != setup.therapists.end())
            continue;
        const auto ahead = ScheduleStore(database).ahead(person.id, now);
        if (!ahead)
            return fail(ahead.error());
        std::ranges::copy_if(*ahead, std::back_inserter(left), [](const DayEntry &entry) { return !entry.appointment.isBlock(); });
    }
    std::ranges::sort(left, {}, [](const DayEntry &entry) { return std::pair(entry.appointment.start, entry.appointment.id); });
    return left;
}

} // namespace untie
