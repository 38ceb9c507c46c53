#include "ui/settings/hourssection.h"

#include "app/common/explain.h"
#include "app/people/peoplestore.h"
#include "app/security/permissions.h"
#include "app/settings/hoursstore.h"
#include "app/settings/typedhours.h"
#include "app/storage/storagethread.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/field.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/schedule/outsidelist.h"
#include "ui/settings/daysoff.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

HoursSection::HoursSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_mayChange(may(context.session.role, Operation::ChangeSettings))
    , m_person(new QComboBox(this))
    , m_unset(newLabel(tr("No hours were entered yet. Until then the schedule takes weekdays from 8 to 18."), TextRole::Secondary, this))
    , m_days{}
    , m_date(nullptr)
    , m_name(newLineEdit(80, this))
    , m_daysOff(new DaysOff(context, this))
    , m_outside(new OutsideList(this))
    , m_closed(newLabel(tr("Days on which the clinic is closed"), TextRole::SectionHead, this))
    , m_holidays(new QVBoxLayout)
    , m_trouble(newLabel({}, TextRole::Body, this))
{
    setObjectName(u"hoursSection"_s);
    m_person->setObjectName(u"hoursPerson"_s);
    m_person->setAccessibleName(tr("Whose hours"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_person->setMinimumWidth(200);
    m_unset->setWordWrap(true);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Working hours"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    column->addWidget(m_trouble);
    column->addSpacing(space::near);
    column->addWidget(m_person, 0, Qt::AlignLeading);
    column->addWidget(m_unset);
    column->addWidget(makeWeek());
    column->addSpacing(space::wide);
    column->addWidget(newLabel(tr("Days that are different"), TextRole::SectionHead, this));
    column->addWidget(m_daysOff);
    column->addSpacing(space::wide);
    column->addWidget(m_outside);
    column->addWidget(m_closed);
    column->addWidget(makeHolidays());
    column->addLayout(m_holidays);
    column->addStretch(1);
    connect(m_person, &QComboBox::currentIndexChanged, this, &HoursSection::showPerson);
    connect(m_outside, &OutsideList::appointmentWanted, this, &HoursSection::appointmentWanted);
    connect(m_daysOff, &DaysOff::stored, this, [this](const QString &sentence) {
        emit said(sentence);
        open();
    });
}

QWidget *HoursSection::makeWeek()
{
    auto *week = new QWidget(this);
    auto *grid = new QGridLayout(week);
    grid->setContentsMargins(0, space::near, 0, 0);
    grid->setHorizontalSpacing(space::pane);
    for (int weekday = 0; weekday < 7; ++weekday) {
        QLineEdit *edit = newLineEdit(120, week);
        edit->setObjectName(u"hours%1"_s.arg(weekday));
        m_days[size_t(weekday)] = new Field(QLocale().standaloneDayName(weekday + 1), edit, week);
        edit->setPlaceholderText(tr("does not work"));
        edit->setReadOnly(!m_mayChange);
        grid->addWidget(m_days[size_t(weekday)], weekday % 4, weekday / 4, Qt::AlignTop);
        connect(edit, &QLineEdit::editingFinished, this, [this, weekday] { storeDay(weekday); });
    }
    m_days[0]->setHint(tr("For example 9–12:30, 13:15–18"));
    return week;
}

QWidget *HoursSection::makeHolidays()
{
    auto *fresh = new QWidget(this);
    QLineEdit *date = newLineEdit(40, fresh);
    date->setObjectName(u"holidayDate"_s);
    m_name->setObjectName(u"holidayName"_s);
    m_date = new Field(tr("Day"), date, fresh);
    QPushButton *add = newButton(tr("Close on this day"), ButtonRole::Normal, {}, fresh);
    add->setObjectName(u"addHoliday"_s);
    fresh->setVisible(m_mayChange);
    auto *row = new QHBoxLayout(fresh);
    row->setContentsMargins(0, space::near, 0, space::near);
    add->setAccessibleName(add->text());
    row->addWidget(m_date, 0, Qt::AlignTop);
    row->addWidget(new Field(tr("What it is called"), m_name, fresh), 1, Qt::AlignTop);
    row->addWidget(new Field(QString(u' '), add, fresh), 0, Qt::AlignTop); // beside the lines, whatever stands below them
    setTabOrder(date, m_name);
    setTabOrder(m_name, add);
    connect(add, &QPushButton::clicked, this, &HoursSection::addHoliday);
    connect(m_name, &QLineEdit::returnPressed, this, &HoursSection::addHoliday);
    return fresh;
}

void HoursSection::open()
{
    const auto known = m_context.storage.run([folder = m_context.session.folder](Database &database) -> Result<Known> {
        const auto people = PeopleStore(database).all();
        const auto hours = HoursStore(database).all();
        const auto holidays = HoursStore(database).holidays();
        if (!people || !hours || !holidays)
            return fail(!people ? people.error() : !hours ? hours.error() : holidays.error());
        auto setup = readScheduleSetup(database, folder);
        if (!setup)
            return fail(setup.error());
        auto outside = readOutside(database, *setup, QDateTime::currentDateTimeUtc());
        if (!outside)
            return fail(outside.error());
        return Known{*people, *hours, *holidays, *setup, *outside};
    });
    deliver(known, this, [this](const Result<Known> &answer) {
        m_trouble->setVisible(!answer);
        if (!answer)
            return m_trouble->setText(explain(answer.error()));
        m_known = *answer;
        const qint64 shown = m_person->currentData().toLongLong();
        {
            const QSignalBlocker quiet(m_person);
            m_person->clear();
            for (const Person &person : std::as_const(m_known.people)) {
                if (person.active)
                    m_person->addItem(person.name, person.id.value);
            }
            m_person->setCurrentIndex(std::max(0, m_person->findData(shown)));
        }
        showPerson();
        showHolidays();
        m_outside->show(m_known.setup, m_known.outside, QDateTime::currentDateTimeUtc());
    });
}

void HoursSection::showPerson()
{
    const PersonId person{m_person->currentData().toLongLong()};
    const auto theirs = std::ranges::find(m_known.hours, person, &WorkingHours::person);
    const bool known = theirs != m_known.hours.end() && std::ranges::any_of(theirs->week, [](const QList<MinuteSpan> &day) { return !day.isEmpty(); });
    m_unset->setVisible(!known);
    m_daysOff->show(person, theirs == m_known.hours.end() ? QMap<QDate, HoursException>() : theirs->exceptions, QDate::currentDate());
    for (size_t weekday = 0; weekday < m_days.size(); ++weekday) {
        auto *edit = static_cast<QLineEdit *>(m_days[weekday]->editor());
        edit->setText(theirs == m_known.hours.end() ? QString() : hoursText(theirs->week[weekday]));
        m_days[weekday]->setProblem({});
    }
}

void HoursSection::storeDay(int weekday)
{
    const PersonId person{m_person->currentData().toLongLong()};
    Field *field = m_days[size_t(weekday)];
    const auto typed = typedHours(static_cast<QLineEdit *>(field->editor())->text());
    if (!typed)
        return field->setProblem(tr("This cannot be read. Write for example 9–12:30, 13:15–18."));
    const auto theirs = std::ranges::find(m_known.hours, person, &WorkingHours::person);
    WorkingHours hours = theirs == m_known.hours.end() ? WorkingHours{.person = person, .rev = 0, .week = {}, .exceptions = {}} : *theirs;
    if (!person.isValid() || hours.week[size_t(weekday)] == *typed)
        return;
    hours.week[size_t(weekday)] = *typed;
    deliver(m_context.storage.run([hours](Database &database) { return HoursStore(database).save(hours); }), this, [this, field](const Result<> &stored) {
        if (!stored)
            return field->setProblem(explain(stored.error()));
        emit said(tr("The hours of %1 are stored. What is booked already stays where it is.").arg(m_person->currentText()));
        open();
    });
}

void HoursSection::addHoliday()
{
    const QDate today = QDate::currentDate();
    const auto date = comingDate(static_cast<QLineEdit *>(m_date->editor())->text(), QLocale(), today);
    if (!date)
        return m_date->setProblem(tr("There is no such day. Write for example %1.", "a date").arg(shownDate(today, QLocale())));
    setHoliday(*date, m_name->text().simplified());
    static_cast<QLineEdit *>(m_date->editor())->clear();
    m_name->clear();
}

void HoursSection::setHoliday(QDate day, const std::optional<QString> &name)
{
    deliver(m_context.storage.run([day, name](Database &database) { return HoursStore(database).setHoliday(day, name); }), this, [this](const Result<> &stored) {
        m_trouble->setVisible(!stored);
        if (!stored)
            return m_trouble->setText(explain(stored.error()));
        open();
    });
}

void HoursSection::showHolidays()
{
    takeOutAll(*m_holidays);
    m_closed->setVisible(m_mayChange || !m_known.holidays.isEmpty());
    for (const auto &[day, name] : m_known.holidays.asKeyValueRange()) {
        auto *row = new SettingRow(QLocale().toString(day, QLocale::LongFormat), name, this);
        QToolButton *open = newIconButton(u"x"_s, tr("Open the clinic on this day"), row);
        connect(open, &QToolButton::clicked, this, [this, date = day] { setHoliday(date, std::nullopt); });
        open->setVisible(m_mayChange);
        row->addControl(open);
        m_holidays->addWidget(row);
    }
}

} // namespace untie
