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

/// Somebody may be called "Frei" or "Next".
bool isSomebody(const QString &line, const QList<ClientRow> &fitting)
{
    if (!digitsOf(line).isEmpty() || fitting.isEmpty())
        return false;
    const ClientRow &first = fitting.constFirst();
    return folded(u"%1 %2 %3"_s.arg(first.given, first.family, first.preferred)).split(u' ').contains(folded(line).section(u' ', 0, 0));
}

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
    const QList<ClientRow> fitting = CandidateModel::fitting(m_clients.directory(), m_edit->text());
    if (findTimes(fitting))
        return;
    m_candidates->show(m_clients.directory(), m_edit->text(), fitting, m_schedule.today(), fitting.isEmpty() ? nearlyAsked(m_edit->text(), slotWords()) : QString());
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

/// "next free 60 with Marta after 16:00": no name, but a question, whose answers stand in the place of clients.
bool BookingBox::findTimes(const QList<ClientRow> &fitting)
{
    auto asked = askedSlot(m_edit->text(), slotWords());
    if (!asked || isSomebody(m_edit->text(), fitting))
        return false;
    asked->question.rooms = m_schedule.setup().treatmentRoomIds();
    asked->question.equipment = wanted().equipment;
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
