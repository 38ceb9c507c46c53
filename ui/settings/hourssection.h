#pragma once

#include "app/people/person.h"
#include "app/settings/workinghours.h"
#include "ui/schedule/schedulesetup.h"
#include "ui/settings/sectionpage.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace untie {

class DaysOff;
class Field;
class OutsideList;

/// When people work in a week and on single days, when the clinic is closed, and what is booked outside of that. The week
/// and the closed days are the owner's to set; single days are the desk's, too.
class HoursSection final : public SectionPage
{
    Q_OBJECT

public:
    HoursSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    struct Known
    {
        QList<Person> people;
        QList<WorkingHours> hours;
        Holidays holidays;
        ScheduleSetup setup;
        QList<DayEntry> outside; ///< booked, and no longer fits
    };
    QWidget *makeWeek();
    QWidget *makeHolidays();
    void showPerson();
    void showHolidays();
    void storeDay(int weekday);
    void addHoliday();
    void setHoliday(QDate day, const std::optional<QString> &name);

    SettingsContext m_context;
    bool m_mayChange; ///< the week and the closed days
    Known m_known;
    QComboBox *m_person;
    QLabel *m_unset;
    std::array<Field *, 7> m_days;
    Field *m_date;
    QLineEdit *m_name;
    DaysOff *m_daysOff;
    OutsideList *m_outside;
    QLabel *m_closed; ///< heads the holidays
    QVBoxLayout *m_holidays;
    QLabel *m_trouble;
};

} // namespace untie
