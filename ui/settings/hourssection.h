#pragma once

#include "app/people/person.h"
#include "app/settings/workinghours.h"
#include "ui/settings/sectionpage.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace untie {

class Field;

/// When people work in a week, and when the clinic is closed.
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
    };
    QWidget *makeWeek();
    QWidget *makeHolidays();
    void showPerson();
    void showHolidays();
    void storeDay(int weekday);
    void addHoliday();
    void setHoliday(QDate day, const std::optional<QString> &name);

    SettingsContext m_context;
    Known m_known;
    QComboBox *m_person;
    QLabel *m_unset;
    std::array<Field *, 7> m_days;
    Field *m_date;
    QLineEdit *m_name;
    QVBoxLayout *m_holidays;
    QLabel *m_trouble;
};

} // namespace untie
