#include "tests/support/everyscreen.h"

#include "app/clients/clientstore.h"
#include "app/common/explain.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "ui/clients/clientbook.h"
#include "ui/common/fold.h"
#include "ui/common/keys.h"
#include "ui/common/overlay.h"
#include "ui/help/helpwindow.h"
#include "ui/schedule/schedulepage.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/actcorner.h"
#include "ui/shell/documentcorner.h"
#include "ui/shell/exchangecorner.h"
#include "ui/shell/helpcorner.h"
#include "ui/shell/intakecorner.h"
#include "ui/shell/recordcorner.h"
#include "ui/shell/schedulecorner.h"
#include "ui/shell/workspace.h"
#include "ui/visits/lookuppane.h"

#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionsInARow = 5; ///< as a page asks upon an answer

using Show = std::function<QWidget *(EveryScreen &)>;

Show settings(SettingsSection section)
{
    return [section](EveryScreen &screens) -> QWidget * {
        screens.workspace().openSettings(section);
        return nullptr;
    };
}

Show schedule(const QString &view)
{
    return [view](EveryScreen &screens) -> QWidget * {
        screens.workspace().schedule().open();
        screens.workspace().schedule().page()->showAs(view);
        return nullptr;
    };
}

} // namespace

EveryScreen::EveryScreen()
{
    m_clinic.employ(nameOf(Role::Therapist), Role::Therapist);
    m_clinic.employ(nameOf(Role::Receptionist), Role::Receptionist);
    const OpenClinic clinic = m_clinic.open();
    m_client = orFail(ClientStore(*clinic.database).add(known()));
    Visit visit = aVisit().with(aFinding().scoring(7, 4)).saying({});
    visit.client = m_client;
    visit.therapist = clinic.session.person;
    m_visit = visit.id;
    orFail(recordVisit(*clinic.database, visit, QDateTime::currentDateTimeUtc()));
    start();
}

EveryScreen::~EveryScreen() = default;

Client EveryScreen::known()
{
    return aClient().named(u"Odile"_s, u"Marchbanks"_s);
}

QStringList EveryScreen::words()
{
    return {u"Odile"_s, u"Marchbanks"_s, u"Test"_s, u"Owner"_s, u"Thea"_s, u"Rita"_s, u"Desk"_s, u"clinic"_s};
}

QString EveryScreen::nameOf(Role role)
{
    return role == Role::Owner ? TestClinic::ownerName() : role == Role::Therapist ? u"Thea Test"_s : u"Rita Desk"_s;
}

QList<EveryScreen::Screen> EveryScreen::all()
{
    using S = EveryScreen &;
    const QList<Role> everybody{Role::Owner, Role::Therapist, Role::Receptionist};
    const QList<Role> treating{Role::Owner, Role::Therapist};
    const QList<Role> owner{Role::Owner};
    const auto none = [](auto act) { return Show([act](S screens) -> QWidget * { act(screens); return nullptr; }); };
    QList<Screen> screens{
        {u"welcome"_s, {}, none([](S s) { s.window().welcome(); })},
        {u"setup"_s, {}, none([](S s) { s.window().setUp(); })},
        {u"recover"_s, {}, none([](S s) { s.window().recover({}); })},
        {u"restore"_s, {}, none([](S s) { s.window().restore({}); })},
        {u"signin"_s, {}, none([](S s) { s.window().askFor(s.m_clinic.folder()); QThreadPool::globalInstance()->waitForDone(); })},
        {u"help"_s, {}, Show([](S s) { s.window().help().openHelp(); return s.window().help().help(); })},
        {u"about"_s, {}, none([](S s) { s.window().help().openAbout(); })},
        {u"today"_s, everybody, none([](S s) { s.workspace().schedule().openToday(); })},
        {u"clients"_s, everybody, none([](S s) { s.workspace().openClients(); })},
        {u"pairs"_s, everybody, none([](S s) { s.workspace().openPairs(); })},
        {u"client"_s, everybody, none([](S s) { s.workspace().openClient(s.client()); })},
        {u"client form"_s, everybody, none([](S s) {
             s.workspace().edit(s.client());
             s.settle();
             for (Fold *fold : s.window().findChildren<Fold *>())
                 fold->setOpen(true);
         })},
        {u"merge"_s, everybody, none([](S s) { s.workspace().records().openMerge(s.client(), s.client()); })},
        {u"erase"_s, owner, none([](S s) { s.workspace().records().openErase(s.client()); })},
        {u"visit"_s, treating, none([](S s) { s.workspace().openVisit(s.client(), s.visit()); })},
        {u"new visit"_s, treating, none([](S s) { s.workspace().beginVisit(s.client()); })},
        {u"look-up"_s, treating, none([](S s) {
             s.workspace().openVisit(s.client(), s.visit());
             s.settle();
             s.workspace().lookUp();
             s.window().findChild<LookUpPane *>()->add({u"neck_back"_s, Side::Right});
         })},
        {u"intake"_s, treating, none([](S s) { s.workspace().intake().open(s.client()); })},
        {u"intake form"_s, treating, none([](S s) { s.workspace().intake().fill(s.client()); })},
        {u"kiosk"_s, everybody, Show([](S s) -> QWidget * {
             Client known = s.known();
             known.id = s.client();
             s.workspace().intake().handOver(known);
             return s.workspace().intake().kiosk();
         })},
        {u"form editor"_s, treating, none([](S s) {
             s.workspace().intake().open(s.client());
             s.settle();
             s.window().findChild<QPushButton *>(u"changeForm"_s)->click();
         })},
        {u"note outside a visit"_s, treating, none([](S s) { s.workspace().openClient(s.client()); s.settle(); s.window().findChild<QToolButton *>(u"newClientNote"_s)->click(); })},
        {u"search in all notes"_s, treating, none([](S s) { s.workspace().openClients(); s.window().findChild<QToolButton *>(u"searchNotes"_s)->click(); })},
        {u"tour"_s, treating, none([](S s) { s.workspace().openVisit(s.client(), s.visit()); s.settle(); runAct(s.window(), Act::Tour); })},
        {u"summary"_s, treating, none([](S s) { s.workspace().openVisit(s.client(), s.visit()); s.settle(); s.workspace().documents().openSummary(s.visit()); })},
        {u"import"_s, everybody, none([](S s) { s.workspace().exchange().openImport(); })},
        {u"palette"_s, everybody, none([](S s) { s.workspace().acts().openPalette(); })},
        {u"shortcuts"_s, everybody, none([](S s) { s.window().help().openShortcuts(); })},
    };
    for (const QString &view : {u"day"_s, u"week"_s, u"month"_s, u"agenda"_s, u"waiting"_s, u"reminders"_s, u"calendars"_s})
        screens.append({u"schedule, "_s + view, everybody, schedule(view)});
    for (int section = 0; section <= int(SettingsSection::Exchange); ++section)
        screens.append({u"settings, "_s + idOf(SettingsSection(section)), everybody, settings(SettingsSection(section))});
    return screens;
}

QList<EveryScreen::Stop> EveryScreen::visits()
{
    QList<Stop> visits;
    for (const Screen &screen : all()) {
        if (screen.roles.isEmpty())
            visits.append({screen.name, screen, {}});
    }
    for (const Role role : {Role::Owner, Role::Therapist, Role::Receptionist}) {
        for (const Screen &screen : all()) {
            if (screen.roles.contains(role))
                visits.append({u"%1, %2"_s.arg(screen.name, role == Role::Owner ? u"owner"_s : role == Role::Therapist ? u"therapist"_s : u"front desk"_s), screen, role});
        }
    }
    return visits;
}

void EveryScreen::start()
{
    m_role.reset();
    m_untie.reset();
    m_untie = std::make_unique<MainWindowDriver>();
    window().keepNoTraces();
}

QWidget *EveryScreen::show(const Stop &visit)
{
    if (visit.role != m_role || !visit.role)
        start();
    if (visit.role && m_role != visit.role) {
        window().open([this, role = *visit.role] { return signIn(m_clinic.folder(), nameOf(role), TestClinic::password()); }, [](const Error &error) { qFatal("nobody could sign in: %s", qPrintable(explain(error))); });
        if (!QTest::qWaitFor([this] { return window().workspace() && window().workspace()->clients().isLoaded(); }, 60'000))
            qFatal("nobody was in after a minute");
        settle();
        m_role = visit.role;
    }
    if (m_role)
        delete workspace().intake().kiosk(); // whom it was handed to does not come back
    for (Overlay *over : window().findChildren<Overlay *>()) {
        if (over->isVisible())
            over->close();
    }
    QWidget *front = visit.screen.show(*this);
    settle();
    return front ? front : &window();
}

void EveryScreen::settle()
{
    for (int i = 0; i < questionsInARow; ++i) {
        const auto asked = window().storage().run([](Database &) -> Result<> { return {}; });
        if (!QTest::qWaitFor([&asked] { return asked.isFinished(); }, 20'000))
            qFatal("the storage does not answer");
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace untie
