#include "app/documents/dayplan.h"

#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal timeWidth = 92;
constexpr qreal placeWidth = 120;
constexpr qreal rowPadding = 4;

void put(Block &block, const SetText &text, QPointF at)
{
    for (const TextLine &each : text.lines)
        block.items.append(moved(each, at));
    block.height = qMax(block.height, at.y() + text.height);
}

/// Lays out rows of one width.
class DayRows final
{
public:
    DayRows(const DayPlanSource &source, DayPlanDetail detail, const Translator &words, qreal width)
        : m_source(source)
        , m_detail(detail)
        , m_words(words)
        , m_width(width)
    {
    }

    QList<Block> of(PersonId therapist) const
    {
        QList<Block> rows;
        for (const DayEntry &entry : m_source.entries) {
            if (entry.appointment.therapist == therapist && takesTime(entry.appointment))
                rows.append(row(entry));
        }
        if (rows.isEmpty())
            rows.append(solid(setText(say(QT_TRANSLATE_NOOP("DayPlan", "Nothing is booked.")), onpaper::lead, m_width), rowPadding));
        return rows;
    }

private:
    QString say(const char *text) const { return m_words.translate("DayPlan", text); }

    Block row(const DayEntry &entry) const
    {
        const Appointment &appointment = entry.appointment;
        Block block;
        block.items.append(ruleAcross({0, 0}, m_width, onpaper::hairline, 0.6));
        const QString times = m_source.names.time(appointment.minute) + u"–"_s + m_source.names.time(endOnTheWall(appointment));
        put(block, setLine(times, onpaper::body, timeWidth), {0, rowPadding});
        const qreal nameWidth = m_width - timeWidth - placeWidth;
        put(block, setLine(whoOf(entry), onpaper::place, nameWidth), {timeWidth, rowPadding});
        if (appointment.room)
            put(block, setLine(m_source.names.rooms.value(*appointment.room), onpaper::body, placeWidth, Qt::AlignRight), {m_width - placeWidth, rowPadding});
        if (const QString more = moreOf(appointment); !more.isEmpty())
            put(block, setText(more, onpaper::lead, nameWidth + placeWidth), {timeWidth, block.height});
        block.height += rowPadding;
        return block;
    }

    QString whoOf(const DayEntry &entry) const
    {
        if (entry.appointment.isBlock()) {
            const QString note = entry.appointment.note.section(u'\n', 0, 0);
            return note.isEmpty() ? say(QT_TRANSLATE_NOOP("DayPlan", "Not free")) : note;
        }
        return m_detail == DayPlanDetail::Full ? entry.clientName : entry.clientName.section(u' ', 0, 0);
    }

    QString moreOf(const Appointment &appointment) const
    {
        if (m_detail == DayPlanDetail::Brief || appointment.isBlock())
            return {};
        QStringList parts;
        if (appointment.service)
            parts += m_source.names.services.value(*appointment.service);
        parts += m_source.phones.value(*appointment.client);
        if (appointment.status != AppointmentStatus::Booked)
            parts += say(statusWord(appointment.status));
        parts += appointment.note.simplified();
        return joined(parts, u" · "_s);
    }

    static const char *statusWord(AppointmentStatus status)
    {
        switch (status) {
        case AppointmentStatus::Confirmed: return QT_TRANSLATE_NOOP("DayPlan", "confirmed");
        case AppointmentStatus::Arrived: return QT_TRANSLATE_NOOP("DayPlan", "arrived");
        case AppointmentStatus::InTreatment: return QT_TRANSLATE_NOOP("DayPlan", "in treatment");
        case AppointmentStatus::Done: return QT_TRANSLATE_NOOP("DayPlan", "done");
        case AppointmentStatus::Booked:
        case AppointmentStatus::Cancelled:
        case AppointmentStatus::NoShow: break; // not printed
        }
        return "";
    }

    const DayPlanSource &m_source;
    DayPlanDetail m_detail;
    const Translator &m_words;
    qreal m_width;
};

} // namespace

Document dayPlan(const DayPlanSource &source, DayPlanDetail detail, const Translator &words, const Stationery &stationery)
{
    const QString day = localeOf(words.language()).toString(source.day, words.translate("VisitSummary", "dddd, d MMMM yyyy", "a day in full"));
    Content content;
    content.language = words.language();
    content.clinic.name = source.clinic;
    content.heading = content.day = day;
    content.title = content.jobName = words.translate("DayPlan", "Day plan");
    content.fileName = u"day-plan-%1.pdf"_s.arg(source.day.toString(Qt::ISODate));
    for (const PersonId therapist : source.therapists) {
        const auto rows = [&, therapist](qreal width) { return DayRows(source, detail, words, width).of(therapist); };
        content.sections.append({{Heading{source.names.people.value(therapist), true}, Drawn{rows}}});
    }
    return compose(content, stationery, words);
}

} // namespace untie
