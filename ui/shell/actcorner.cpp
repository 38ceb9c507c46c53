#include "ui/shell/actcorner.h"

#include "app/clients/phonenumber.h"
#include "app/common/fuzzy.h"
#include "app/common/text.h"
#include "app/security/permissions.h"
#include "ui/bodymap/mappane.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/common/keycap.h"
#include "ui/common/noticebar.h"
#include "ui/common/tour.h"
#include "ui/schedule/candidatemodel.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/documentcorner.h"
#include "ui/shell/exchangecorner.h"
#include "ui/shell/intakecorner.h"
#include "ui/shell/rail.h"
#include "ui/shell/schedulecorner.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstation.h"
#include "ui/visits/notepane.h"
#include "ui/visits/pointspane.h"
#include "ui/visits/signfoot.h"
#include "ui/visits/visitpage.h"

#include <QCoreApplication>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostClients = 5;
constexpr qsizetype mostWith = 3; ///< actions with the first of several clients
constexpr qsizetype mostLately = 3;
constexpr qsizetype mostRemembered = 12;
constexpr int usedLately = 15; ///< more of a score, see FuzzyHit

void toFront(auto &list, const auto &what)
{
    list.removeAll(what);
    list.prepend(what);
    if (list.size() > mostRemembered)
        list.removeLast();
}

} // namespace

ActCorner::ActCorner(Workspace &workspace, Rail &rail)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_palette(new Palette(&workspace))
    , m_tour(new Tour(&workspace))
    , m_everywhere(new ActSet(&workspace))
    , m_used(workstation::usedActs())
{
    for (const auto &[act, place] : {std::pair(Act::GoToday, Rail::Place::Today), std::pair(Act::GoSchedule, Rail::Place::Schedule), std::pair(Act::GoClients, Rail::Place::Clients),
                                     std::pair(Act::GoSettings, Rail::Place::Settings)})
        connect(newShortcut(act, &workspace), &QShortcut::activated, &rail, [&rail, place = place] { emit rail.placeChosen(place); });
    connect(newShortcut(Act::Lock, &workspace), &QShortcut::activated, &workspace, &Workspace::lockWanted);
    connect(newShortcut(Act::FindAnything, &workspace), &QShortcut::activated, this, &ActCorner::openPalette);
    const auto bookAgain = [this] { m_workspace.store([this] { m_workspace.schedule().bookAgain(m_workspace.place().client); }); };
    connect(newShortcut(Act::BookClientAgain, &workspace), &QShortcut::activated, this, bookAgain);
    offer(Act::AddClient, [this] { m_workspace.store([this] { m_workspace.addClient(); }); }, [this] { return m_workspace.place().page != Place::Page::Clients; });
    offer(Act::Tour, [this] { startTour(); }, [this] { return isOnVisit(); });
    connect(m_palette, &Palette::done, this, &ActCorner::remember);
}

void ActCorner::offer(Act act, std::function<void()> run, std::function<bool()> possible)
{
    m_everywhere->add(act, std::move(run), std::move(possible));
}

void ActCorner::openPalette()
{
    m_inReach = actsIn(m_workspace.window());
    m_palette->setClientCount(m_workspace.clients().directory().size());
    m_palette->open([this](const Palette::Question &question) { return answer(question); });
}

void ActCorner::met(ClientId client)
{
    toFront(m_met, client);
    if (m_tourWanted)
        QMetaObject::invokeMethod(this, &ActCorner::proposeTour, Qt::QueuedConnection); // once it is seen which page it is for
}

bool ActCorner::isOnVisit() const
{
    const Place::Page page = m_workspace.place().page;
    return page == Place::Page::Visit || page == Place::Page::NewVisit;
}

void ActCorner::startTour()
{
    const auto find = [this]<class Part>(std::in_place_type_t<Part>) { return m_workspace.findChild<VisitPage *>()->findChild<Part *>(); };
    m_tour->start({
        {find(std::in_place_type<MapPane>), tr("The body"), tr("Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.")},
        {find(std::in_place_type<PointsPane>), tr("The points"), tr("Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.")},
        {find(std::in_place_type<NotePane>), tr("The note"), tr("What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.")},
        {find(std::in_place_type<SignFoot>), withKey(tr("Sign"), Act::SignNote), tr("A signature seals the note. What becomes known later is added below, never changed.")},
    });
}

void ActCorner::offerTour()
{
    m_tourWanted = may(m_workspace.session().role, Operation::WriteVisits) && !workstation::hasSeen(u"tour"_s);
}

void ActCorner::proposeTour()
{
    if (!m_tourWanted || !isOnVisit())
        return;
    m_tourWanted = false;
    workstation::rememberSeen(u"tour"_s);
    m_workspace.notices().put({.id = u"tour"_s, .severity = Notice::Severity::Info, .sentence = tr("Your first visit in Untie: four stops show how the body, the points and the note work together."),
                               .action = tr("Show me"), .act = [this] {
                                   m_workspace.notices().withdraw(u"tour"_s);
                                   startTour();
                               }});
}

void ActCorner::tellNews()
{
    const QString version = QCoreApplication::applicationVersion();
    const QString before = workstation::versionBefore();
    workstation::rememberVersion(version);
    if (!before.isEmpty() && before != version)
        m_workspace.notices().put({.id = u"news"_s, .severity = Notice::Severity::Info, .sentence = tr("Untie %1 is here in the place of %2.", "versions").arg(version, before), .action = tr("What’s new"),
                                   .act = [this] { runAct(*m_workspace.window(), Act::WhatsNew); }});
}

void ActCorner::remember(const QString &used)
{
    if (used.isEmpty())
        return;
    toFront(m_used, used);
    workstation::rememberUsedActs(m_used);
}

QList<PaletteGroup> ActCorner::answer(const Palette::Question &question) const
{
    if (question.client.isValid()) {
        PaletteGroup with{tr("With %1", "a client").arg(nameOf(question.client)), {}};
        for (PaletteEntry entry : actionsWith(question.client)) {
            const auto hit = fuzzyMatch(question.typed, entry.name);
            if (!hit)
                continue;
            entry.marked = hit->positions;
            with.entries.append(entry);
        }
        return {with};
    }
    const PaletteGroup found{tr("Actions"), actionsLike(question.typed)};
    if (question.actionsOnly)
        return {found};
    if (question.typed.trimmed().isEmpty())
        return lately() + QList<PaletteGroup>{found};
    const PaletteGroup clients = clientsLike(question.typed, true);
    if (clients.entries.isEmpty()) // who is a letter or two apart comes after what can be done
        return {found, clientsLike(question.typed, false)};
    const ClientId first = clients.entries.constFirst().client;
    return {clients, {tr("With %1", "a client").arg(nameOf(first)), actionsWith(first).mid(1, mostWith)}, found};
}

QList<PaletteGroup> ActCorner::lately() const
{
    PaletteGroup lately{tr("Recent"), {}};
    for (const ClientId client : m_met) {
        const ClientRow *row = m_workspace.clients().directory().find(client);
        if (row && lately.entries.size() < mostLately)
            lately.entries.append(entryOf(*row));
    }
    return {lately};
}

PaletteEntry ActCorner::entryOf(const ClientRow &row) const
{
    const QDate today = QDate::currentDate();
    const QString lastVisit = row.lastVisit ? tr("last visit %1", "a day").arg(dayText(row.lastVisit, today)) : QString();
    return {.name = displayName(row), .facts = factLine({ageText(row.born, today), shownPhone(row.phone, m_workspace.clients().country()), lastVisit}), .client = row.id,
            .run = [this, id = row.id] { m_workspace.store([this, id] { m_workspace.openClient(id); }); }};
}

QString ActCorner::nameOf(ClientId client) const
{
    const ClientRow *row = m_workspace.clients().directory().find(client);
    return row ? displayName(*row) : QString();
}

PaletteGroup ActCorner::clientsLike(const QString &typed, bool exact) const
{
    PaletteGroup group{exact ? tr("Clients") : tr("Clients with a similar name"), {}};
    const auto typing = exact ? ClientDirectory::Typing::Exact : ClientDirectory::Typing::Forgiven;
    for (const ClientRow &row : m_workspace.clients().directory().search(typed, mostClients, typing)) {
        PaletteEntry entry = entryOf(row);
        if (const auto hit = fuzzyMatch(typed, entry.name))
            entry.marked = hit->positions;
        group.entries.append(entry);
    }
    return group;
}

QList<PaletteEntry> ActCorner::actionsLike(const QString &typed) const
{
    QList<std::pair<int, PaletteEntry>> fitting;
    for (PaletteEntry entry : actions()) {
        const auto hit = fuzzyMatch(typed, entry.name);
        if (!hit)
            continue;
        entry.marked = hit->positions;
        const auto used = m_used.indexOf(entry.remembered);
        const int lately = used >= 0 && used < mostLately ? usedLately + static_cast<int>(mostLately - used) : 0;
        fitting.append({typed.trimmed().isEmpty() ? lately : hit->score + lately, entry});
    }
    std::ranges::stable_sort(fitting, std::greater(), [](const auto &each) { return each.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, entry] : fitting)
        entries.append(entry);
    return entries;
}

/// What the page in front can do first, then what can be done everywhere, then the settings. What somebody may not do is on
/// no page of theirs, and so not here.
QList<PaletteEntry> ActCorner::actions() const
{
    QList<PaletteEntry> entries;
    for (const bool here : {true, false}) {
        for (const ActInReach &reach : m_inReach) {
            const ActRow &row = rowOf(reach.act);
            const bool isIdle = reach.act == Act::FindAnything || (reach.act == Act::BookClientAgain && !m_workspace.place().client.isValid());
            if ((row.where != Where::Everywhere) != here || isIdle)
                continue;
            entries.append({.name = untie::nameOf(reach.act), .icon = QString::fromLatin1(row.icon), .key = keyText(Keys::ours().of(reach.act)), .run = reach.run,
                            .remembered = QString::fromLatin1(row.id)});
        }
    }
    for (const SettingsSection section : m_workspace.settingsSections())
        entries.append({.name = SettingsPage::nameOf(section), .facts = tr("Settings"), .icon = SettingsPage::iconOf(section),
                        .run = [this, section] { m_workspace.store([this, section] { m_workspace.openSettings(section); }); }, .remembered = u"settings/"_s + idOf(section)});
    return entries;
}

QList<PaletteEntry> ActCorner::actionsWith(ClientId client) const
{
    const auto with = [this](std::function<void()> act) { return [this, act = std::move(act)] { m_workspace.store(act); }; };
    Workspace &workspace = m_workspace;
    QList<PaletteEntry> entries{{.name = tr("Open the client’s page"), .icon = u"user"_s, .run = with([&workspace, client] { workspace.openClient(client); })}};
    const Role role = workspace.session().role;
    if (may(role, Operation::WriteVisits))
        entries.append({.name = tr("Start a visit"), .icon = u"plus"_s, .run = with([&workspace, client] { workspace.beginVisit(client); })});
    entries.append({.name = tr("Book the same again"), .icon = u"repeat"_s, .run = with([&workspace, client] { workspace.schedule().bookAgain(client); })});
    if (may(role, Operation::ReadIntake))
        entries.append({.name = tr("Intake and consents"), .icon = u"clipboard-list"_s, .run = with([&workspace, client] { workspace.intake().open(client); })});
    entries.append({.name = tr("Edit contact data"), .icon = u"pencil"_s, .run = with([&workspace, client] { workspace.edit(client); })});
    const auto document = [&](const char *name, const QString &words) {
        entries.append({.name = words, .icon = u"printer"_s, .run = with([&workspace, client, name] { workspace.documents().openNamed(QString::fromLatin1(name), client, {}); })});
    };
    if (may(role, Operation::ReadVisits))
        document("progress", tr("Progress report"));
    document("appointments", tr("List of appointments to print"));
    return entries;
}

} // namespace untie
