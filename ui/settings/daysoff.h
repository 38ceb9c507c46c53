#pragma once

#include "app/settings/workinghours.h"
#include "ui/settings/sectionpage.h"

class QLineEdit;
class QVBoxLayout;

namespace untie {

class Field;

/// Days on which somebody works at other times than in their week, or not at all: illness, leave, a Saturday instead.
class DaysOff final : public QWidget
{
    Q_OBJECT

public:
    DaysOff(const SettingsContext &context, QWidget *parent);

    void show(PersonId person, const QMap<QDate, HoursException> &exceptions, QDate today);

signals:
    void stored(const QString &sentence);

private:
    QWidget *makeForm();
    void add();
    void store(const QList<QDate> &days, const std::optional<HoursException> &exception, const QString &sentence);

    SettingsContext m_context;
    PersonId m_person;
    QDate m_today;
    Field *m_first = nullptr;
    Field *m_last = nullptr;
    Field *m_times = nullptr;
    QLineEdit *m_reason = nullptr;
    QVBoxLayout *m_rows;
};

} // namespace untie
