#include "app/documents/appointmentlist.h"

#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/visitsummary.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

Document appointmentList(const AppointmentListSource &source, QDate today, const Translator &words, const Stationery &stationery)
{
    const auto say = [&](const char *text) { return words.translate("AppointmentList", text); };
    const QLocale locale = localeOf(words.language());
    const QString longDay = words.translate("VisitSummary", "dddd, d MMMM yyyy", "a day in full");
    Table table{{{say(QT_TRANSLATE_NOOP("AppointmentList", "Day")), 2.2},
                 {say(QT_TRANSLATE_NOOP("AppointmentList", "Time")), 0.9},
                 {say(QT_TRANSLATE_NOOP("AppointmentList", "What")), 1.6},
                 {say(QT_TRANSLATE_NOOP("AppointmentList", "With")), 1.5}},
                {}};
    for (const Appointment &appointment : source.appointments) {
        if (!takesTime(appointment))
            continue;
        table.rows.append({locale.toString(appointment.date, longDay), source.names.time(appointment.minute) + u"–"_s + source.names.time(endOnTheWall(appointment)),
                           appointment.service ? source.names.services.value(*appointment.service) : QString(), source.names.people.value(appointment.therapist)});
    }
    Content content;
    content.language = words.language();
    content.clinic = source.clinic;
    content.heading = displayName(source.client);
    content.below = say(QT_TRANSLATE_NOOP("AppointmentList", "Your appointments"));
    content.of = content.heading;
    content.day = locale.toString(today, words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday"));
    content.title = content.jobName = say(QT_TRANSLATE_NOOP("AppointmentList", "Appointments"));
    content.fileName = u"appointments-%1.pdf"_s.arg(today.toString(Qt::ISODate));
    if (table.rows.isEmpty()) {
        content.sections.append({{Words{say(QT_TRANSLATE_NOOP("AppointmentList", "Nothing is booked."))}}});
    } else {
        content.sections.append({{table}});
        const QString late = say(QT_TRANSLATE_NOOP("AppointmentList", "If you cannot come, please tell us as early as you can."));
        content.sections.append({{Space{10}, Words{late}, Words{joined({source.clinic.phone, source.clinic.email}, u" · "_s), Voice::Strong}}, false, true});
    }
    return compose(content, stationery, words);
}

} // namespace untie
