#include "ui/exchange/calendareventsstep.h"

#include "app/common/explain.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientfinder.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/exchange/calendareventsmodel.h"
#include "ui/exchange/calendarwork.h"
#include "ui/exchange/importtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Show = CalendarEventsModel::Show;

constexpr int clientWidth = 200;
/// In the order in which they stand on the control.
constexpr std::array choices{EventChoice::Book, EventChoice::Block, EventChoice::Leave};

} // namespace

CalendarEventsStep::CalendarEventsStep(const ImportDraft &chosen, CalendarDraft &draft, CalendarWork &work, ClientBook &book)
    : AssistantStep(tr("Appointments"), tr("What comes in"), tr("Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise."))
    , m_chosen(chosen)
    , m_draft(draft)
    , m_work(work)
    , m_book(book)
    , m_model(new CalendarEventsModel(this))
    , m_state(newLabel({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_events(new QWidget(this))
{
    m_state->setObjectName(u"calendarState"_s);
    m_state->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(m_events);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
    body().setSpacing(space::normal);
    body().addWidget(m_state);
    body().addWidget(m_progress);
    body().addWidget(m_events, 1);
    body().addStretch(0);
    setFocusProxy(m_owner);
    connect(&work, &CalendarWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&work, &CalendarWork::wasRead, this, &CalendarEventsStep::show);
    connect(m_model, &CalendarEventsModel::choicesChanged, this, &CalendarEventsStep::showCounts);
    connect(m_model, &CalendarEventsModel::choicesChanged, this, &CalendarEventsStep::showCurrent);
}

QWidget *CalendarEventsStep::makeTable()
{
    auto *part = new QWidget(m_events);
    m_owner = new QComboBox(part);
    m_owner->setObjectName(u"calendarOwner"_s);
    m_owner->setAccessibleName(tr("Whose calendar it is"));
    m_filter = new SegmentedControl(tr("What is shown"), part);
    m_filter->setObjectName(u"calendarFilter"_s);
    for (const QString &name : {tr("Everything"), tr("Appointments"), tr("Blocked"), tr("With problems"), tr("Cannot be taken")})
        m_filter->add(name);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter);
    tools->addStretch(1);
    tools->addWidget(newLabel(tr("Calendar of"), TextRole::Caption, part));
    tools->addWidget(m_owner);
    m_table = newImportTable(tr("Events in the calendar"), m_model, part);
    m_table->setObjectName(u"calendarEvents"_s);
    m_table->setMinimumHeight(180);
    auto *heads = m_table->horizontalHeader();
    for (const auto &[column, width] : {std::pair(CalendarEventsModel::Line, 64), {CalendarEventsModel::When, 210}, {CalendarEventsModel::Title, 180}, {CalendarEventsModel::Becomes, 230}})
        heads->resizeSection(column, width);
    heads->setSectionResizeMode(CalendarEventsModel::Remarks, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    connect(m_filter, &SegmentedControl::chosen, this, [this](int which) {
        m_model->show(Show(which));
        m_table->selectRow(0);
        showCurrent();
    });
    connect(m_owner, &QComboBox::activated, this, [this](int at) {
        m_model->setOwner(PersonId{m_owner->itemData(at).toLongLong()});
        showOwners();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarEventsStep::showCurrent);
    return part;
}

QWidget *CalendarEventsStep::makeFoot()
{
    auto *part = new QWidget(m_events);
    m_remarks = newLabel({}, TextRole::Secondary, part);
    m_remarks->setObjectName(u"calendarRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setMinimumHeight(2 * QFontMetrics(textFont(TextRole::Secondary)).lineSpacing());
    m_client = new ClientFinder(m_book, part);
    m_client->setObjectName(u"calendarClient"_s);
    m_client->setPlaceholderText(tr("Another client…"));
    m_client->setAccessibleName(tr("Another client for this event"));
    m_client->setFixedWidth(clientWidth);
    m_client->installEventFilter(this);
    m_choice = new SegmentedControl(tr("What becomes of it"), part);
    m_choice->setObjectName(u"calendarChoice"_s);
    for (const QString &name : {tr("Appointment"), tr("Block"), tr("Leave out")})
        m_choice->add(name);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(space::header);
    row->addWidget(m_remarks, 1);
    row->addWidget(m_client);
    row->addWidget(m_choice);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int at) { m_model->choose(m_table->currentIndex().row(), choices[size_t(at)]); });
    connect(m_client, &ClientFinder::chosen, this, &CalendarEventsStep::takeClient);
    return part;
}

void CalendarEventsStep::enter()
{
    if (m_draft.plan && m_draft.bytes.isSharedWith(m_chosen.source.bytes))
        return showPlan(); // nothing was changed since
    m_draft = {};
    m_events->hide();
    m_progress->setValue(0);
    m_progress->show();
    setTextRole(m_state, TextRole::Secondary);
    m_state->setText(tr("Reading the events, and seeing who is free then…"));
    m_work.read(m_chosen.source.bytes, m_chosen.title);
}

void CalendarEventsStep::turnBack()
{
    if (!m_draft.plan)
        m_work.stop();
}

void CalendarEventsStep::show(const Result<CalendarDraft> &draft)
{
    m_progress->hide();
    if (!draft) {
        setTextRole(m_state, TextRole::Body, Token::Danger);
        m_state->setText(explain(draft.error()));
        emit wasRead();
        return;
    }
    m_draft = *draft;
    showPlan();
    emit wasRead();
}

void CalendarEventsStep::showPlan()
{
    m_progress->hide();
    m_model->setDraft(m_draft);
    m_filter->setCurrent(0);
    showOwners();
    m_events->show();
    m_table->selectRow(0);
    showCounts();
    showCurrent();
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
    for (int which = 1; which < m_filter->size(); ++which) {
        m_filter->setCount(which, m_model->count(Show(which)));
        m_filter->setOffered(which, m_model->count(Show(which)) > 0);
    }
    QStringList sentences;
    if (plan.owner) {
        sentences += tr("%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.")
                         .arg(locale.toString(plan.times()), locale.toString(plan.count(EventChoice::Leave)), locale.toString(plan.refused()));
    } else {
        sentences += tr("Whose calendar is it? Choose on the right.");
    }
    for (const BrokenPlace &place : plan.broken)
        sentences += tr("Line %1: %2", "a sentence follows").arg(locale.toString(place.line), place.sentence);
    setTextRole(m_state, TextRole::Body, plan.owner && plan.broken.isEmpty() ? Token::Text2 : Token::Warn);
    m_state->setText(sentences.join(u'\n'));
}

/// What is known of the event that is chosen, and what can become of it.
void CalendarEventsStep::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_choice->setEnabled(isThere);
    m_client->setEnabled(isThere && m_model->line(row).mayBecome(EventChoice::Book));
    m_client->start({});
    if (!isThere) {
        m_remarks->clear();
        return;
    }
    const EventLine &line = m_model->line(row);
    m_remarks->setText(m_model->remarks(row).left(400));
    for (size_t i = 0; i < choices.size(); ++i) {
        m_choice->setOffered(int(i), line.mayBecome(choices[i]) && (choices[i] != EventChoice::Book || line.client));
        if (line.choice == choices[i])
            m_choice->setCurrent(int(i));
    }
}

void CalendarEventsStep::takeClient(ClientId client)
{
    const ClientRow *row = m_book.directory().find(client);
    if (!row || !m_table->currentIndex().isValid())
        return;
    Client named;
    named.given = row->given;
    named.family = row->family;
    named.preferred = row->preferred;
    m_model->chooseClient(m_table->currentIndex().row(), client, displayName(named));
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Enter takes the client who was found; it must not go on to the import as well.
bool CalendarEventsStep::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_client || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return AssistantStep::eventFilter(watched, event);
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
