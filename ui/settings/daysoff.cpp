#include "ui/settings/daysoff.h"

#include "app/common/explain.h"
#include "app/settings/hoursstore.h"
#include "app/settings/typedhours.h"
#include "app/storage/storagethread.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/field.h"
#include "ui/settings/settingrow.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLeave = 366; ///< days that are entered at once

QString shownTimes(const HoursException &exception)
{
    return exception.spans.isEmpty() ? DaysOff::tr("does not work") : hoursText(exception.spans);
}

} // namespace

DaysOff::DaysOff(const SettingsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"daysOff"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeForm());
    column->addLayout(m_rows);
}

QWidget *DaysOff::makeForm()
{
    auto *form = new QWidget(this);
    const auto line = [&](const QString &name, int letters) {
        QLineEdit *edit = newLineEdit(letters, form);
        edit->setObjectName(name);
        connect(edit, &QLineEdit::returnPressed, this, &DaysOff::add);
        return edit;
    };
    QLineEdit *first = line(u"offFirst"_s, 40);
    QLineEdit *last = line(u"offLast"_s, 40);
    QLineEdit *times = line(u"offTimes"_s, 120);
    m_reason = line(u"offReason"_s, 200);
    last->setPlaceholderText(tr("the same day"));
    times->setPlaceholderText(tr("does not work"));
    m_first = new Field(tr("First day"), first, form);
    m_last = new Field(tr("Last day"), last, form);
    m_times = new Field(tr("Works"), times, form);
    QPushButton *add = newButton(tr("Add"), ButtonRole::Normal, {}, form);
    add->setObjectName(u"offAdd"_s);
    connect(add, &QPushButton::clicked, this, &DaysOff::add);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, space::near, 0, space::near);
    row->addWidget(m_first, 2, Qt::AlignTop);
    row->addWidget(m_last, 2, Qt::AlignTop);
    row->addWidget(m_times, 3, Qt::AlignTop);
    row->addWidget(new Field(tr("Why"), m_reason, form), 3, Qt::AlignTop);
    add->setAccessibleName(add->text());
    row->addWidget(new Field(QString(u' '), add, form), 0, Qt::AlignTop); // beside the lines, whatever stands below them
    return form;
}

void DaysOff::show(PersonId person, const QMap<QDate, HoursException> &exceptions, QDate today)
{
    m_person = person;
    m_today = today;
    takeOutAll(*m_rows);
    for (const auto &[day, exception] : exceptions.asKeyValueRange()) {
        if (day < today)
            continue;
        const QString meaning = exception.reason.isEmpty() ? shownTimes(exception) : shownTimes(exception) + u" · "_s + exception.reason;
        auto *row = new SettingRow(QLocale().toString(day, QLocale::LongFormat), meaning, this);
        QToolButton *remove = newIconButton(u"x"_s, tr("As in every week on this day"), row);
        connect(remove, &QToolButton::clicked, this, [this, date = day] { store({date}, std::nullopt, tr("That day is as in every week again.")); });
        row->addControl(remove);
        m_rows->addWidget(row);
    }
}

void DaysOff::add()
{
    const auto textOf = [](const Field *field) { return static_cast<QLineEdit *>(field->editor())->text().trimmed(); };
    const auto first = comingDate(textOf(m_first), QLocale(), m_today);
    if (!first)
        return m_first->setProblem(tr("There is no such day. Write for example %1.", "a date").arg(shownDate(m_today, QLocale())));
    const auto last = textOf(m_last).isEmpty() ? first : comingDate(textOf(m_last), QLocale(), *first);
    if (!last || *last < *first || first->daysTo(*last) >= longestLeave)
        return m_last->setProblem(tr("There is no such day, or it comes before the first."));
    const auto times = typedHours(textOf(m_times));
    if (!times)
        return m_times->setProblem(tr("This cannot be read. Write for example 9–12:30, 13:15–18."));
    QList<QDate> days;
    for (QDate day = *first; day <= *last; day = day.addDays(1))
        days.append(day);
    store(days, HoursException{*times, m_reason->text().simplified()}, tr("Stored. What is booked already stays where it is."));
    for (const Field *field : {m_first, m_last, m_times})
        static_cast<QLineEdit *>(field->editor())->clear();
    m_reason->clear();
}

void DaysOff::store(const QList<QDate> &days, const std::optional<HoursException> &exception, const QString &sentence)
{
    const auto job = [person = m_person, days, exception](Database &database) { return HoursStore(database).setExceptions(person, days, exception); };
    deliver(m_context.storage.run(job), this, [this, sentence](const Result<> &done) { emit stored(done ? sentence : explain(done.error())); });
}

} // namespace untie
