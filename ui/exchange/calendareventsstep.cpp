#include "ui/exchange/calendareventsstep.h"

#include "ui/clients/clientbook.h"
#include "ui/clients/clientfinder.h"
#include "ui/common/text.h"
#include "ui/exchange/calendareventsmodel.h"
#include "ui/exchange/calendarwork.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int clientWidth = 200;
/// In the order in which they stand on the control.
constexpr std::array choices{EventChoice::Book, EventChoice::Block, EventChoice::Leave};

} // namespace

CalendarEventsStep::CalendarEventsStep(const ImportDraft &chosen, CalendarDraft &draft, CalendarWork &work, ClientBook &book)
    : CalendarEventsStep(chosen, draft, work, book, new CalendarEventsModel(nullptr))
{
}

CalendarEventsStep::CalendarEventsStep(const ImportDraft &chosen, CalendarDraft &draft, CalendarWork &work, ClientBook &book, CalendarEventsModel *model)
    : ImportLinesStep(u"calendar"_s,
                      {.name = tr("Appointments"),
                       .title = tr("What comes in"),
                       .lead = tr("Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise."),
                       .table = tr("Events in the calendar"),
                       .filter = tr("What is shown"),
                       .choice = tr("What becomes of it"),
                       .filters = {tr("Everything"), tr("Appointments"), tr("Blocked"), tr("With problems"), tr("Cannot be taken")},
                       .choices = {tr("Appointment"), tr("Block"), tr("Leave out")}},
                      model, work)
    , m_chosen(chosen)
    , m_draft(draft)
    , m_work(work)
    , m_book(book)
    , m_model(model)
    , m_owner(new QComboBox)
    , m_client(new ClientFinder(book, nullptr))
{
    table().setObjectName(u"calendarEvents"_s);
    auto *heads = table().horizontalHeader();
    for (const auto &[column, width] : {std::pair(CalendarEventsModel::Line, 64), {CalendarEventsModel::When, 210}, {CalendarEventsModel::Title, 180}, {CalendarEventsModel::Becomes, 230}})
        heads->resizeSection(column, width);
    heads->setSectionResizeMode(CalendarEventsModel::Remarks, QHeaderView::Stretch);
    m_owner->setObjectName(u"calendarOwner"_s);
    m_owner->setAccessibleName(tr("Whose calendar it is"));
    m_client->setObjectName(u"calendarClient"_s);
    m_client->setPlaceholderText(tr("Another client…"));
    m_client->setAccessibleName(tr("Another client for this event"));
    m_client->setFixedWidth(clientWidth);
    m_client->installEventFilter(this);
    layOut({newLabel(tr("Calendar of"), TextRole::Caption, nullptr), m_owner}, {m_client});
    setFocusProxy(m_owner);
    connect(&work, &CalendarWork::wasRead, this, &CalendarEventsStep::show);
    connect(m_owner, &QComboBox::activated, this, [this](int at) {
        m_model->setOwner(PersonId{m_owner->itemData(at).toLongLong()});
        showOwners();
    });
    connect(m_client, &ClientFinder::chosen, this, &CalendarEventsStep::takeClient);
}

void CalendarEventsStep::enter()
{
    if (m_draft.plan && m_draft.bytes.isSharedWith(m_chosen.source.bytes))
        return showPlan(); // nothing was changed since
    m_draft = {};
    showReading(tr("Reading the events, and seeing who is free then…"));
    m_work.read(m_chosen.source.bytes, m_chosen.title);
}

void CalendarEventsStep::turnBack()
{
    if (!m_draft.plan)
        m_work.stop();
}

void CalendarEventsStep::show(const Result<CalendarDraft> &draft)
{
    if (!draft)
        return showTrouble(draft.error());
    m_draft = *draft;
    showPlan();
    emit wasRead();
}

void CalendarEventsStep::showPlan()
{
    m_model->setDraft(m_draft);
    showOwners();
    showLines();
}

/// Nobody is taken for the owner of a calendar that does not say whose it is.
void CalendarEventsStep::showOwners()
{
    m_owner->clear();
    if (!m_draft.plan->owner)
        m_owner->addItem(tr("Choose…"), 0);
    for (const Person &person : m_draft.people) {
        if (person.active)
            m_owner->addItem(person.name, person.id.value);
    }
    m_owner->setCurrentIndex(m_draft.plan->owner ? m_owner->findData(m_draft.plan->owner->value) : 0);
}

void CalendarEventsStep::showCounts()
{
    const CalendarPlan &plan = *m_draft.plan;
    const QLocale locale;
    showFilterCounts();
    QStringList sentences;
    if (plan.owner) {
        sentences += tr("%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.")
                         .arg(locale.toString(plan.times()), locale.toString(plan.count(EventChoice::Leave)), locale.toString(plan.refused()));
    } else {
        sentences += tr("Whose calendar is it? Choose on the right.");
    }
    showState(sentences, plan.broken, !plan.owner);
}

bool CalendarEventsStep::mayBecome(int row, int choice) const
{
    const EventLine &line = m_model->line(row);
    const EventChoice wanted = choices[size_t(choice)];
    return line.mayBecome(wanted) && (wanted != EventChoice::Book || line.client);
}

bool CalendarEventsStep::isChosen(int row, int choice) const
{
    return m_model->line(row).choice == choices[size_t(choice)];
}

void CalendarEventsStep::choose(int row, int choice)
{
    m_model->choose(row, choices[size_t(choice)]);
}

void CalendarEventsStep::showCurrent()
{
    ImportLinesStep::showCurrent();
    m_client->setEnabled(currentRow() >= 0 && m_model->line(currentRow()).mayBecome(EventChoice::Book));
    m_client->start({});
}

void CalendarEventsStep::takeClient(ClientId client)
{
    const ClientRow *row = m_book.directory().find(client);
    if (!row || currentRow() < 0)
        return;
    Client named;
    named.given = row->given;
    named.family = row->family;
    named.preferred = row->preferred;
    m_model->chooseClient(currentRow(), client, displayName(named));
    table().setFocus(Qt::OtherFocusReason);
}

/// Enter takes the client who was found; it must not go on to the import as well.
bool CalendarEventsStep::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_client || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return ImportLinesStep::eventFilter(watched, event);
    emit m_client->returnPressed();
    return true;
}

bool CalendarEventsStep::leave()
{
    if (m_draft.plan && !m_draft.plan->owner)
        m_owner->setFocus(Qt::OtherFocusReason);
    return m_draft.plan && m_draft.plan->owner;
}

} // namespace untie
