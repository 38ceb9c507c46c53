#include "ui/exchange/calendareventsmodel.h"

#include "app/schedule/recurrence.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

CalendarEventsModel::CalendarEventsModel(QObject *parent)
    : ImportLinesModel({tr("Line"), tr("When"), tr("Event"), tr("What becomes of it"), tr("Remarks")}, Title, parent)
{
}

void CalendarEventsModel::setDraft(CalendarDraft &draft)
{
    m_draft = &draft;
    m_names.clear();
    show(Everything);
}

bool CalendarEventsModel::isShown(int place, int which) const
{
    const EventLine &line = m_draft->plan->lines.at(place);
    switch (which) {
    case Booked: return !line.refused && line.choice == EventChoice::Book;
    case Blocked: return !line.refused && line.choice == EventChoice::Block;
    case Problems: return !line.refused && (!line.problems.isEmpty() || line.taken > 0);
    case Refused: return line.refused;
    default: return true;
    }
}

/// All that depends on who is where when.
void CalendarEventsModel::chosen()
{
    markTaken(*m_draft->plan, m_draft->busy);
    tellChoices(0, rowCount() - 1);
}

void CalendarEventsModel::choose(int row, EventChoice choice)
{
    EventLine &line = m_draft->plan->lines[place(row)];
    if (line.mayBecome(choice) && line.choice != choice && (choice != EventChoice::Book || line.client)) {
        line.choice = choice;
        chosen();
    }
}

void CalendarEventsModel::chooseClient(int row, ClientId client, const QString &name)
{
    EventLine &line = m_draft->plan->lines[place(row)];
    if (!line.mayBecome(EventChoice::Book))
        return;
    line.client = client;
    line.choice = EventChoice::Book;
    m_names.insert(client, name);
    chosen();
}

void CalendarEventsModel::setOwner(PersonId owner)
{
    m_draft->plan->owner = owner;
    chosen();
}

QString CalendarEventsModel::becomes(const EventLine &line) const
{
    if (line.refused)
        return tr("Cannot be taken");
    if (line.choice != EventChoice::Leave && line.taken == line.times.size())
        return tr("Left out, not free");
    switch (line.choice) {
    case EventChoice::Book: return tr("Appointment of %1").arg(m_names.value(*line.client, m_draft->clients.nameOf(*line.client)));
    case EventChoice::Block: return tr("Blocked time");
    case EventChoice::Leave: return tr("Left out");
    }
    Q_UNREACHABLE();
}

QString CalendarEventsModel::when(const EventLine &line) const
{
    if (line.times.isEmpty())
        return {};
    const QLocale locale;
    const Appointment &first = line.times.constFirst();
    const QString begins = locale.toString(QDateTime(first.date, QTime(0, 0).addSecs(60 * first.minute)), QLocale::ShortFormat);
    if (line.times.size() == 1)
        return begins;
    const auto repeat = repeatOf(line.rule);
    return repeat ? begins + u" · "_s + wordsFor(*repeat) : tr("%1, %Ln times", "a moment comes before", int(line.times.size())).arg(begins);
}

QString CalendarEventsModel::remarks(int row) const
{
    const EventLine &here = line(row);
    QStringList sentences = here.problems;
    if (here.taken > 0)
        sentences.prepend(tr("%L1 of %Ln times are not free and are left out.", nullptr, int(here.times.size())).arg(here.taken));
    return sentences.join(u' ');
}

QString CalendarEventsModel::text(int row, int column) const
{
    const EventLine &here = line(row);
    switch (column) {
    case Line: return QLocale().toString(here.line);
    case When: return when(here);
    case Title: return here.title.isEmpty() ? tr("(no title)") : here.title;
    case Becomes: return becomes(here);
    case Remarks: return remarks(row);
    default: return {};
    }
}

std::optional<Token> CalendarEventsModel::ink(int row, int column) const
{
    const EventLine &here = line(row);
    if (column == Becomes)
        return here.refused ? Token::Danger : here.choice == EventChoice::Leave || here.taken == here.times.size() ? Token::Text3 : Token::Text;
    if (column == Remarks)
        return here.refused ? Token::Danger : here.taken > 0 || !here.problems.isEmpty() ? Token::Warn : Token::Text2;
    return std::nullopt;
}

} // namespace untie
