#include "app/documents/dayplan.h"

#include "app/common/translator.h"
#include "app/documents/pageflow.h"
#include "app/documents/paperstyle.h"
#include "app/documents/visitsummary.h"
#include "app/schedule/appointmentrules.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal timeWidth = 92;
constexpr qreal placeWidth = 120;
constexpr qreal rowPadding = 4;
constexpr qreal aboveTherapist = 18;

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

void put(Block &block, const SetText &text, QPointF at)
{
    for (const TextLine &each : text.lines)
        block.items.append(moved(each, at));
    block.height = qMax(block.height, at.y() + text.height);
}

/// Lays out rows of one width.
class Rows final
{
public:
    Rows(const DayPlanSource &source, DayPlanDetail detail, const Translator &words, qreal width)
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
        rows.prepend(head(therapist));
        return rows;
    }

private:
    QString say(const char *text) const { return m_words.translate("DayPlan", text); }

    Block head(PersonId therapist) const
    {
        Block block{.height = 0, .spaceAbove = aboveTherapist, .keepWithNext = true};
        put(block, setLine(m_source.names.people.value(therapist), onpaper::tableHead, m_width), {0, 0});
        block.height += rowPadding;
        return block;
    }

    Block row(const DayEntry &entry) const
    {
        const Appointment &appointment = entry.appointment;
        Block block;
        block.items.append(Drawing{line({0, 0}, {m_width, 0}), {}, onpaper::hairline, 0.6});
        const QString times = m_source.names.time(appointment.minute) + u"–"_s + m_source.names.time(appointment.endMinute());
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
        parts.removeAll(QString());
        return parts.join(u" · "_s);
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

/// Day and page number below each page.
QList<Page> withFeet(QList<Page> pages, const QString &day, const Translator &words, Paper paper)
{
    const QRectF foot = footOf(paper);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QList<PageItem> &items = pages[i].items;
        items.append(Drawing{line({foot.left(), foot.top()}, {foot.right(), foot.top()}), {}, onpaper::hairline, 0.6});
        const QString number = words.translate("DayPlan", QT_TRANSLATE_NOOP("DayPlan", "Page %1 of %2")).arg(i + 1).arg(pages.size());
        for (const SetText &text : {setLine(day, onpaper::caption, foot.width()), setLine(number, onpaper::caption, foot.width(), Qt::AlignRight)}) {
            for (const TextLine &each : text.lines)
                items.append(moved(each, {foot.left(), foot.top() + 6}));
        }
    }
    return pages;
}

} // namespace

Document dayPlan(const DayPlanSource &source, DayPlanDetail detail, const Translator &words, Paper paper)
{
    PageFlow flow(paper, 0);
    const QString day = localeOf(words.language()).toString(source.day, QLocale::LongFormat);
    QList<Block> blocks{solid(setText(source.clinic, onpaper::letterhead, flow.width()))};
    Block rule{.height = 10};
    rule.items.append(Drawing{line({0, 6}, {flow.width(), 6}), {}, onpaper::accent, 0.4 * pointsPerMm});
    blocks.append(rule);
    blocks.append(solid(setText(day, onpaper::name, flow.width()), rowPadding));
    const Rows rows(source, detail, words, flow.width());
    for (const PersonId therapist : source.therapists)
        blocks += rows.of(therapist);
    flow.fill(blocks);

    Document document;
    document.paper = paper;
    document.title = document.jobName = words.translate("DayPlan", QT_TRANSLATE_NOOP("DayPlan", "Day plan"));
    document.author = source.clinic;
    document.language = words.language();
    document.fileName = u"day-plan-%1.pdf"_s.arg(source.day.toString(Qt::ISODate));
    document.pages = withFeet(flow.pages(), day, words, paper);
    return document;
}

} // namespace untie
