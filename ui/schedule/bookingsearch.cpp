#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/schedule/slotwords.h"
#include "ui/clients/clientbook.h"
#include "ui/common/deliver.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/candidatemodel.h"
#include "ui/schedule/schedulebook.h"

#include <QLineEdit>
#include <QLocale>

/// What BookingBox finds for what is typed: clients, or free times.
namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredTimes = 6;

} // namespace

QString BookingBox::programLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

void BookingBox::find()
{
    if (!m_againName.isEmpty())
        return;
    m_foundNone = false;
    m_looking = 0;
    if (findTimes())
        return;
    const bool fits = !m_clients.directory().search(m_edit->text(), 1, ClientDirectory::Typing::Exact).isEmpty();
    m_candidates->show(m_clients.directory(), m_edit->text(), m_schedule.today(), fits ? QString() : nearlyAsked(m_edit->text(), slotWords()));
    chooseFirst();
}

/// What a question for a free time may name.
SlotWords BookingBox::slotWords() const
{
    const ScheduleSetup &setup = m_schedule.setup();
    SlotWords words;
    for (const Person &person : setup.therapists)
        words.people.append({person.id, person.name});
    std::tie(words.today, words.now) = m_schedule.nowOnTheWall();
    words.usualMinutes = wanted().minutes;
    words.language = programLanguage();
    words.weekBegins = QLocale().firstDayOfWeek();
    words.twelveHours = setup.names.timeFormat.contains(u"ap"_s, Qt::CaseInsensitive);
    return words;
}

/// Somebody may be called "Frei" or "Next".
bool BookingBox::isSomebody(const QString &line) const
{
    if (!digitsOf(line).isEmpty())
        return false;
    const QList<ClientRow> found = m_clients.directory().search(line, 1, ClientDirectory::Typing::Exact);
    const QString first = folded(line).section(u' ', 0, 0);
    return !found.isEmpty() && folded(u"%1 %2 %3"_s.arg(found.constFirst().given, found.constFirst().family, found.constFirst().preferred)).split(u' ').contains(first);
}

/// "next free 60 with Marta after 16:00": no name, but a question, whose answers stand in the place of clients.
bool BookingBox::findTimes()
{
    const ScheduleSetup &setup = m_schedule.setup();
    auto asked = askedSlot(m_edit->text(), slotWords());
    if (!asked || isSomebody(m_edit->text()))
        return false;
    for (const Room &room : setup.treatmentRooms())
        asked->question.rooms.append(room.id);
    asked->question.bufferBefore = wanted().bufferBefore;
    asked->question.bufferAfter = wanted().bufferAfter;
    m_unclear = asked->notUnderstood;
    const quint64 question = m_looking = ++m_question;
    settle();
    deliver(m_schedule.freeTimes(asked->question, offeredTimes), this, [this, question, minutes = asked->question.minutes](const Result<QList<FreeSlot>> &times) {
        if (question != m_question || !isOpen())
            return;
        m_looking = 0;
        m_askedMinutes = minutes;
        m_foundNone = times && times->isEmpty();
        m_candidates->showTimes(times.value_or(QList<FreeSlot>()), m_schedule.setup().names, m_schedule.today());
        chooseFirst();
        if (!times)
            refuse(explain(times.error()));
    });
    return true;
}

} // namespace untie
