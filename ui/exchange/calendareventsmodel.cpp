#include "ui/exchange/calendareventsmodel.h"

#include "app/schedule/recurrence.h"
#include "ui/common/tokens.h"
#include "ui/exchange/importtable.h"

#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLetters = 300;

} // namespace

void CalendarEventsModel::setDraft(CalendarDraft &draft)
{
    m_draft = &draft;
    m_names.clear();
    show(Show::Everything);
}

void CalendarEventsModel::show(Show which)
{
    beginResetModel();
    m_rows.clear();
    for (int at = 0; at < m_draft->plan->lines.size(); ++at) {
        if (isShown(m_draft->plan->lines.at(at), which))
            m_rows += at;
    }
    endResetModel();
}

int CalendarEventsModel::count(Show which) const
{
    return int(std::ranges::count_if(m_draft->plan->lines, [&](const EventLine &line) { return isShown(line, which); }));
}

bool CalendarEventsModel::isShown(const EventLine &line, Show which) const
{
    switch (which) {
    case Show::Everything: return true;
    case Show::Booked: return !line.refused && line.choice == EventChoice::Book;
    case Show::Blocked: return !line.refused && line.choice == EventChoice::Block;
    case Show::Problems: return !line.refused && (!line.problems.isEmpty() || line.taken > 0);
    case Show::Refused: return line.refused;
    }
    Q_UNREACHABLE();
}

/// All that depends on who is where when.
void CalendarEventsModel::chosen()
{
    markTaken(*m_draft->plan, m_draft->busy);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit choicesChanged();
}

void CalendarEventsModel::choose(int row, EventChoice choice)
{
    EventLine &line = m_draft->plan->lines[m_rows.at(row)];
    if (line.mayBecome(choice) && line.choice != choice && (choice != EventChoice::Book || line.client)) {
        line.choice = choice;
        chosen();
    }
}

void CalendarEventsModel::chooseClient(int row, ClientId client, const QString &name)
{
    EventLine &line = m_draft->plan->lines[m_rows.at(row)];
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

int CalendarEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CalendarEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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

QVariant CalendarEventsModel::data(const QModelIndex &index, int role) const
{
    const EventLine &here = line(index.row());
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column()).left(shownLetters).simplified();
    if (role == StrongRole)
        return index.column() == Title;
    if (role != InkRole)
        return {};
    if (index.column() == Becomes)
        return int(here.refused ? Token::Danger : here.choice == EventChoice::Leave || here.taken == here.times.size() ? Token::Text3 : Token::Text);
    if (index.column() == Remarks)
        return int(here.refused ? Token::Danger : here.taken > 0 || !here.problems.isEmpty() ? Token::Warn : Token::Text2);
    return {};
}

QVariant CalendarEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case When: return tr("When");
    case Title: return tr("Event");
    case Becomes: return tr("What becomes of it");
    case Remarks: return tr("Remarks");
    default: return {};
    }
}

} // namespace untie
