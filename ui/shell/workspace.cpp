#include "ui/shell/workspace.h"

#include "app/clients/clientstore.h"
#include "app/clients/savedliststore.h"
#include "app/common/explain.h"
#include "app/common/log.h"
#include "app/security/auditstore.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "app/storage/clinicplace.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/mergepage.h"
#include "ui/clients/notesearchpage.h"
#include "ui/clients/typeddate.h"
#include "ui/common/deliver.h"
#include "ui/common/noticebar.h"
#include "ui/common/pagestack.h"
#include "ui/common/toast.h"
#include "ui/exchange/importpage.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupnotices.h"
#include "ui/keeping/erasepage.h"
#include "ui/settings/settingspage.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/actcorner.h"
#include "ui/shell/diskwatch.h"
#include "ui/shell/documentcorner.h"
#include "ui/shell/exchangecorner.h"
#include "ui/shell/intakecorner.h"
#include "ui/shell/rail.h"
#include "ui/shell/recordcorner.h"
#include "ui/shell/schedulecorner.h"
#include "ui/shell/unsaved.h"
#include "ui/shell/workstation.h"
#include "ui/today/todaypage.h"
#include "ui/visits/visitpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>

namespace untie {

Workspace::Workspace(StorageThread &storage, const Session &session, const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_session(session)
    , m_book(new ClientBook(storage, this))
    , m_backups(new BackupKeeper(storage, session.folder, this))
    , m_rail(new Rail(session.name, this))
    , m_notices(new NoticeBar(this))
    , m_pages(new PageStack)
    , m_clients(new ClientsPage(storage, *m_book, this))
    , m_schedule(new ScheduleCorner(storage, session, *m_book, *m_backups, figure, atlas, [this](QWidget *page) { go(page); }, this))
    , m_form(new ClientForm(storage, *m_book, this))
    , m_settings(new SettingsPage({storage, m_session, *m_book, *m_backups, workstation::hidesPeople(), workstation::looks(), workstation::printMemory([this] { return m_book->country(); })}, this))
    , m_home(m_schedule->today())
    , m_beforeSettings(m_schedule->today())
    , m_toast(new Toast(this))
    , m_intake(new IntakeCorner(storage, session, *m_book, *m_notices, figure, atlas, [this](QWidget *page) { go(page); }, this))
    , m_documents(new DocumentCorner(storage, *m_book, session.folder, figure, *m_pages, [this](QWidget *page) { go(page); }, this))
    , m_records(new RecordCorner(storage, *m_book, *m_toast, *m_pages, [this](QWidget *page) { go(page); }, this))
    , m_exchange(new ExchangeCorner(storage, m_session, *m_book, *m_pages, [this](QWidget *page) { go(page); }, this))
    , m_acts(new ActCorner(*this, *m_rail))
{
    setObjectName(QStringLiteral("workspace"));
    m_pages->addWidget(m_clients);
    m_schedule->join(*m_pages);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_settings);
    if (may(session.role, Operation::EraseClients))
        m_records->offerErasing();
    if (may(session.role, Operation::ReadVisits))
        makeClinicalPages(figure, atlas);
    else
        makeDeskPages();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addLayout(m_pages, 1);
    row->addLayout(column, 1);
    connectPages();
    new DiskWatch([path = session.folder.path] { return freeBytesAt(path); }, *m_notices, this);
    m_book->load();
    m_schedule->openToday();
}

Workspace::~Workspace() = default;

void Workspace::keepBackups()
{
    auto *notices = new BackupNotices(*m_backups, *m_notices, may(m_session.role, Operation::ChangeSettings), this);
    notices->setChoosing([this] { store([this] { openSettings(SettingsSection::Backup); }); });
    m_backups->refresh();
    m_backups->keepDaily();
}

void Workspace::makeClinicalPages(const Figure &figure, const Atlas &atlas)
{
    m_client = new ClientPage(m_storage, *m_book, figure, atlas, this);
    m_visit = new VisitPage(m_storage, figure, atlas, this);
    m_pages->addWidget(m_client);
    m_pages->addWidget(m_visit);
    m_notes = new NoteSearchPage(m_storage, *m_book, this);
    m_pages->addWidget(m_notes);
    m_clients->offerNoteSearch();
    m_clients->offer(SavedList::Kind::DueForCheck);
    connect(m_clients, &ClientsPage::noteSearchWanted, this, [this] {
        go(m_notes);
        m_notes->open();
    });
    connect(m_notes, &NoteSearchPage::visitOpened, this, &Workspace::openVisit);
    connect(m_notes, &NoteSearchPage::noteOpened, this, [this](ClientId client, ClientNoteId note) {
        go(m_client);
        m_client->openNote(client, note);
    });
    m_schedule->beginOn(*m_visit);
    m_intake->join(*m_pages, *m_client, *m_visit);
    m_documents->join(*m_client);
    m_schedule->join(*m_client);
    m_exchange->join(*m_client);
    m_records->join(*m_client);
    connect(m_intake, &IntakeCorner::clientWanted, this, [this](ClientId client) { openClient(client); });
    if (may(m_session.role, Operation::ReadAudit))
        m_client->offerAccess();
    connect(m_client, &ClientPage::accessWanted, this, [this](ClientId client) {
        go(m_settings);
        m_settings->openAccess(client);
    });
    connect(m_client, &ClientPage::editWanted, this, &Workspace::edit);
    connect(m_client, &ClientPage::visitOpened, this, &Workspace::openVisit);
    connect(m_client, &ClientPage::newVisitWanted, this, [this](const Client &client) { beginVisit(client.id); });
    connect(m_client, &ClientPage::lookUpWanted, this, &Workspace::startLookUp);
    connect(m_visit, &VisitPage::changed, m_book, &ClientBook::refresh);
    connect(m_visit, &VisitPage::printRequested, m_documents, [this](VisitId visit) { m_documents->openSummary(visit, true); });
    connect(m_visit, &VisitPage::backRequested, this, [this](ClientId client) { openClient(client, m_visit->visit().id); });
    connect(m_visit, &VisitPage::discarded, this, [this](const Visit &visit) {
        m_toast->say(tr("What you wrote was discarded."), [this, visit] {
            go(m_visit);
            m_visit->resume(visit);
        });
    });
}

void Workspace::makeDeskPages()
{
    m_card = new ClientCard(m_storage, *m_book, this);
    m_pages->addWidget(m_card);
    m_documents->join(*m_card);
    m_records->join(*m_card);
    m_schedule->join(*m_card);
    connect(m_card, &ClientCard::editWanted, this, &Workspace::edit);
    connect(m_card, &ClientCard::formWanted, m_intake, &IntakeCorner::handOver);
}

void Workspace::connectPages()
{
    connect(m_rail, &Rail::placeChosen, this, [this](Rail::Place place) {
        store([this, place] {
            switch (place) {
            case Rail::Place::Today: return m_schedule->openToday();
            case Rail::Place::Schedule: return m_schedule->open();
            case Rail::Place::Clients: return openClients();
            case Rail::Place::Settings: return openSettings();
            }
        });
    });
    m_exchange->join(*m_clients, *m_settings);
    connect(m_exchange, &ExchangeCorner::told, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(m_settings, &SettingsPage::restoreWanted, this, &Workspace::restoreWanted);
    connect(m_settings, &SettingsPage::appointmentWanted, m_schedule, &ScheduleCorner::showAppointment);
    connect(m_settings, &SettingsPage::documentWanted, m_documents, [this](const ReadOffer &read) { m_documents->open(read); });
    connect(m_rail, &Rail::lockChosen, this, &Workspace::lockWanted);
    connect(m_settings, &SettingsPage::lockMinutesChosen, this, &Workspace::lockMinutesChosen);
    connect(m_settings, &SettingsPage::peopleHiddenChosen, this, &Workspace::peopleHiddenChosen);
    connect(m_settings, &SettingsPage::looksChosen, this, &Workspace::looksChosen);
    connect(m_settings, &SettingsPage::vaultLost, this, &Workspace::lockWanted);
    connect(m_settings, &SettingsPage::keyWorkFailed, this, &Workspace::tellOfKeys);

    connect(m_schedule, &ScheduleCorner::clientWanted, this, [this](ClientId client) { openClient(client); });
    connect(m_schedule, &ScheduleCorner::visitWanted, this, &Workspace::openVisit);
    connect(m_schedule, &ScheduleCorner::told, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(m_schedule->today(), &TodayPage::backupsWanted, this, [this] { openSettings(SettingsSection::Backup); });
    connect(m_schedule->today(), &TodayPage::summaryWanted, m_documents, &DocumentCorner::openReleased);
    connect(m_schedule->page(), &SchedulePage::summaryWanted, m_documents, &DocumentCorner::openReleased);
    connect(m_schedule->page(), &SchedulePage::hoursWanted, this, [this] { openSettings(SettingsSection::Hours); });
    m_schedule->page()->offerPrinting();
    connect(m_schedule->page(), &SchedulePage::printWanted, m_documents, [this](QDate day) { m_documents->openDayPlan(day); });
    connect(m_documents, &DocumentCorner::acted, m_schedule->today(), &TodayPage::open);

    m_records->join(*m_clients);
    connect(m_records, &RecordCorner::clientsWanted, this, &Workspace::openClients);
    connect(m_records, &RecordCorner::clientWanted, this, [this](ClientId client) { openClient(client); });
    connect(m_clients, &ClientsPage::clientChosen, this, [this](ClientId client) { openClient(client); });
    connect(m_clients, &ClientsPage::newClientWanted, this, [this](const QString &typed) { editClient({}, draftNamed(typed)); });
    connect(m_form, &ClientForm::saved, this, [this](const Client &client) { openClient(client.id); });
    connect(m_form, &ClientForm::left, this, &Workspace::leaveForm);
    connect(m_form, &ClientForm::clientWanted, this, &Workspace::leaveForm);
    connect(m_form, &ClientForm::clientWanted, this, [this](ClientId client) { openClient(client); });
}

void Workspace::go(QWidget *page)
{
    QWidget *before = m_documents->behind();
    if (page == m_settings && before != m_settings && before != m_exchange->page()) // those lead back by themselves
        m_beforeSettings = before == m_form ? m_clients : before;
    if (page == m_schedule->today() || page == m_schedule->page() || page == m_clients)
        m_home = page;
    m_pages->setCurrentWidget(page);
    m_toast->raise(); // the page came above what was just said
    const QWidget *where = m_documents->behind();
    m_rail->setPlace(where == m_settings            ? Rail::Place::Settings
                     : where == m_schedule->today() ? Rail::Place::Today
                     : where == m_schedule->page()  ? Rail::Place::Schedule
                                                    : Rail::Place::Clients);
    page->setFocus(Qt::OtherFocusReason);
}

void Workspace::resume(const QFuture<Result<Unsaved>> &unsaved, const Place &place)
{
    deliver(unsaved, this, [this, place](const Result<Unsaved> &read) {
        if (!read)
            logTrouble("the drafts could not be read", read.error());
        take(read.value_or(Unsaved()), place);
    });
}

void Workspace::take(const Unsaved &unsaved, const Place &place)
{
    if (unsaved.form) {
        go(m_form);
        m_form->resume(unsaved.form->client, unsaved.form->now ? draftOf(*unsaved.form->now) : unsaved.form->client.stored, unsaved.form->since);
    } else if (unsaved.visit && m_visit) {
        go(m_visit);
        m_visit->resume(*unsaved.visit);
    } else if (m_pages->currentWidget() != m_schedule->today()) {
        // they are where they want to be
    } else if (unsaved.place && m_visit && place == Place()) {
        go(m_visit);
        m_visit->openAt(*unsaved.place);
    } else {
        goTo(place);
    }
    if (place.page != Place::Page::IntakeForm)
        m_intake->offerToContinue(unsaved.intake);
}

void Workspace::tellLastSignIn()
{
    const auto before = m_storage.run([person = m_session.person](Database &database) { return AuditStore(database).lastSignIn(person); });
    deliver(before, this, [this](const Result<std::optional<AuditRow>> &last) {
        if (!last || !*last)
            return;
        const QDateTime at = (*last)->at.toLocalTime();
        const QString when = shownDate(at.date(), QLocale()) + u' ' + shownTime(at.time(), QLocale());
        const QString where = (*last)->workstation;
        const int wrong = m_session.wrongTries;
        m_toast->say(wrong == 0 ? tr("You last signed in on %1, as %2.", "date and time, user and computer").arg(when, where)
                                : tr("You last signed in on %1, as %2. %n wrong password(s) since.", "date and time, user and computer", wrong).arg(when, where));
    });
}

Place Workspace::place() const
{
    const QWidget *page = m_documents->behind();
    if (page == m_form)
        return {Place::Page::Form, m_form->stored().client.rev > 0 ? m_form->stored().client.id : ClientId(), {}};
    if (page == m_clients || page == m_notes)
        return {.page = Place::Page::Clients};
    if (page == m_schedule->page())
        return {.page = Place::Page::Schedule, .day = m_schedule->page()->day()};
    if (page == m_records->mergePage())
        return {Place::Page::Client, m_records->mergePage()->client(), {}};
    if (m_records->erasePage() && page == m_records->erasePage())
        return {Place::Page::Client, m_records->erasePage()->client(), {}};
    if (page == m_card)
        return {Place::Page::Client, m_card->client().id, {}};
    if (page == m_client)
        return {Place::Page::Client, m_client->client().id, m_client->chosenVisit().value_or(VisitId())};
    if (const auto there = m_intake->place(page))
        return *there;
    if (page == m_settings)
        return {.page = Place::Page::Settings, .section = m_settings->current().value_or(SettingsSection::Account)};
    const Visit visit = m_visit ? m_visit->visit() : Visit();
    if (page == m_visit && m_documents->isShown())
        return {Place::Page::Summary, visit.client, visit.id};
    if (page == m_visit && visit.id.isValid())
        return {visit.rev > 0 || m_visit->isUnsaved() ? Place::Page::Visit : Place::Page::NewVisit, visit.client, visit.id};
    return {};
}

void Workspace::goTo(const Place &place)
{
    if (!m_visit && place.client.isValid() && place.page != Place::Page::Form)
        return openClient(place.client); // whose role was another then
    switch (place.page) {
    case Place::Page::Today: break; // it stands there
    case Place::Page::Clients: openClients(); break;
    case Place::Page::Schedule: m_schedule->open(place.day); break;
    case Place::Page::Client: openClient(place.client, place.visit); break;
    case Place::Page::Form: edit(place.client); break;
    case Place::Page::NewVisit:
        go(m_visit);
        m_visit->begin(place.client, m_session.person);
        break;
    case Place::Page::Intake: m_intake->open(place.client); break;
    case Place::Page::IntakeForm: m_intake->fill(place.client); break;
    case Place::Page::Visit: openVisit(place.client, place.visit); break;
    case Place::Page::Settings: openSettings(place.section); break;
    case Place::Page::Summary:
        openVisit(place.client, place.visit); // where Esc leads to
        m_documents->openSummary(place.visit);
        break;
    }
}

/// As it stands in the record: a page may show it as it was a moment ago.
void Workspace::edit(ClientId client)
{
    if (!client.isValid())
        return editClient({}, {});
    deliver(m_storage.run([client](Database &database) { return ClientStore(database).find(client); }), this, [this](const Result<Client> &stored) {
        if (stored)
            editClient(draftOf(*stored), draftOf(*stored));
        else
            m_toast->say(explain(stored.error()));
    });
}

void Workspace::openClients()
{
    go(m_clients);
    m_clients->start();
}

void Workspace::openPairs()
{
    go(m_clients);
    m_clients->choose({SavedList::Kind::MayBeTheSame});
}

void Workspace::openClient(ClientId client, VisitId visit)
{
    m_acts->met(client);
    if (m_card) {
        go(m_card);
        m_card->open(client);
    } else {
        go(m_client);
        m_client->open(client, visit);
    }
}

void Workspace::showHistory(HistoryPane::Mode mode)
{
    m_client->chooseMode(mode);
}

void Workspace::openVisit(ClientId client, VisitId visit)
{
    m_acts->met(client);
    go(m_visit);
    m_visit->open(client, visit);
}

void Workspace::beginVisit(ClientId client)
{
    m_acts->met(client);
    go(m_visit);
    m_visit->begin(client, m_session.person);
}

/// In a visit that begins now; nothing is kept of it where nothing is marked.
void Workspace::startLookUp(const Client &client)
{
    beginVisit(client.id);
    m_visit->openLookUp();
}

void Workspace::lookUp()
{
    m_visit->openLookUp();
}

void Workspace::openSettings(std::optional<SettingsSection> section)
{
    go(m_settings);
    m_settings->open(section);
}

QList<SettingsSection> Workspace::settingsSections() const
{
    return m_settings->sections();
}

/// That the record could not be encrypted anew is said on every page.
void Workspace::tellOfKeys(const QString &problem)
{
    const QString id = QStringLiteral("keys");
    if (problem.isEmpty())
        return m_notices->withdraw(id);
    m_notices->put({id, Notice::Severity::Danger, tr("The record is not encrypted anew yet, so that older keys may still open it. %1", "a sentence").arg(problem), tr("Show"),
                    [this] { store([this] { openSettings(SettingsSection::People); }); }, false});
}

void Workspace::editClient(const ClientDraft &stored, const ClientDraft &typed)
{
    go(m_form);
    m_form->restore(stored, typed);
}

/// Nothing is asked; what was typed can be brought back.
void Workspace::leaveForm()
{
    const ClientDraft stored = m_form->stored();
    const ClientDraft typed = m_form->typed();
    const bool wasChanged = m_form->isChanged();
    m_form->letGo();
    if (wasChanged)
        m_toast->say(stored.client.rev == 0 ? tr("The new client was not stored.") : tr("The changes were not stored."),
                     [this, stored, typed] { editClient(stored, typed); });
    if (stored.client.rev > 0)
        openClient(stored.client.id);
    else
        openClients();
}

void Workspace::back()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_form)
        leaveForm();
    else if ((page == m_client || page == m_card) && m_home != m_clients)
        go(m_home);
    else if (page == m_client || page == m_card || page == m_notes)
        openClients();
    else if (page == m_visit)
        store([this] { openClient(m_visit->visit().client, m_visit->visit().id); });
    else if (m_documents->isShown())
        m_documents->goBack();
    else if (page == m_records->mergePage() || page == m_records->erasePage())
        m_records->goBack();
    else if (m_intake->place(page))
        m_intake->goBack(page);
    else if (page == m_settings && m_beforeSettings == m_clients)
        openClients();
    else if (page == m_settings)
        go(m_beforeSettings);
}

void Workspace::store(std::function<void()> next)
{
    if (m_pages->currentWidget() == m_form && m_form->isChanged()) {
        m_form->save(std::move(next));
        return;
    }
    if (!m_visit)
        return next();
    leaveVisit(m_visit->storeNow(), std::move(next));
}

void Workspace::leaveVisit(const QFuture<Result<>> &stored, std::function<void()> next)
{
    deliver(stored, this, [this, next = std::move(next)](const Result<> &done) {
        if (done)
            next();
        else
            go(m_visit); // it says there why
    });
}

void Workspace::keep(std::function<void()> next)
{
    deliver(m_form->keepNow(), this, [this, next = std::move(next)](const Result<DraftStore::Kept> &form) {
        if (!form || *form == DraftStore::Kept::InMemory)
            return go(m_form); // it says there why
        if (!m_visit)
            return next();
        leaveVisit(m_visit->keepNow(), next);
    });
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)
        back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
