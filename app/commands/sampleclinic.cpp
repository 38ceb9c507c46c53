#include "app/commands/sampleclinic.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/figure.h"
#include "app/clients/clientlinkstore.h"
#include "app/clients/clientstore.h"
#include "app/commands/samplecases.h"
#include "app/commands/samplefiles.h"
#include "app/commands/sampleintakes.h"
#include "app/commands/samplerelease.h"
#include "app/commands/sampleschedule.h"
#include "app/commands/samplesigner.h"
#include "app/common/translator.h"
#include "app/people/peoplestore.h"
#include "app/security/administration.h"
#include "app/security/auditstore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/durablefile.h"
#include "app/storage/growingfolder.h"
#include "app/visits/visitstore.h"

#include <QDir>
#include <QFileInfo>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

// Some 50,000 rows, held in memory at a time; between them one may stop.
constexpr qsizetype clientsAtOnce = 500;
constexpr qsizetype visitsAtOnce = 5'000;
constexpr qsizetype shown = 20;
constexpr qint64 mostSigned = 20'000; // a clinic for measuring has more visits, and nobody reads them
constexpr qsizetype known = 200; ///< clients whom the script may name

/// Writes stories, some clients at a time: first to the front desk, then to the clinical vault.
class Writer final
{
public:
    /// `signer`: none leaves all notes unsigned.
    Writer(Database &database, SampleStories &stories, const SampleSigner *signer, const SamplePlan &plan, const SampleProgress &progress)
        : m_database(database)
        , m_stories(stories)
        , m_signer(signer)
        , m_until(plan.until)
        , m_appointments(plan.appointments)
        , m_progress(progress)
    {
    }

    Result<> writeAll(SampleClinic &made)
    {
        while (!m_stories.atEnd()) {
            QList<SampleStory> some;
            for (qsizetype visits = 0; !m_stories.atEnd() && some.size() < clientsAtOnce && visits < visitsAtOnce; visits += some.constLast().visits.size())
                some += m_stories.next();
            if (auto clients = writeClients(some); !clients)
                return clients;
            if (auto visits = writeVisits(some); !visits)
                return visits;
            for (const SampleStory &story : std::as_const(some)) {
                show(story, made);
                remember(story);
            }
            if (m_progress && !m_progress(m_visits, m_stories.visits() + m_appointments.value_or(0)))
                return fail(Error::Kind::Unavailable, u"stopped"_s);
        }
        made.rows = m_rows;
        return {};
    }

    /// Who of the people of the script belongs to whom.
    Result<> writeLinks(const QList<SamplePerson> &people, SampleClinic &made)
    {
        ClientLinkStore links(m_database);
        for (qsizetype i = 0; i < qMin(people.size(), m_named.size()); ++i) {
            for (auto link = people[i].links.cbegin(); link != people[i].links.cend(); ++link) {
                const auto other = std::ranges::find(m_named, link.key(), &Client::family);
                if (other == m_named.end())
                    continue; // a small clinic does not know everybody
                if (auto linked = links.link(m_named[i].id, *link, other->id); !linked)
                    return linked;
                ++made.rows;
            }
        }
        return {};
    }

    Result<> writeSchedule(SampleSchedule &schedule, SampleClinic &made)
    {
        const auto written = m_appointments ? schedule.writeMany(*m_appointments, m_clients, [this](qint64 count) {
            return !m_progress || m_progress(m_visits + count, m_visits + *m_appointments);
        }) : schedule.writeAppointments(m_booked, m_named, m_clients);
        made.rows += schedule.rows();
        return written;
    }

    Result<> release() { return releaseNewest(m_database, m_booked); }

private:
    Result<> writeClients(const QList<SampleStory> &some)
    {
        auto batch = ClientStore::Batch::open(m_database);
        if (!batch)
            return fail(batch.error());
        auto transaction = m_database.begin(Vault::FrontDesk);
        if (!transaction)
            return fail(transaction.error());
        for (const SampleStory &story : some) {
            const Client &client = story.client;
            if (auto added = batch->add(client); !added)
                return added;
            m_rows += 1 + client.otherPhones.size() + client.otherEmails.size() + client.tags.size();
        }
        return transaction->commit();
    }

    Result<> writeVisits(const QList<SampleStory> &some)
    {
        VisitStore::Batch batch(m_database);
        auto transaction = m_database.begin(Vault::Clinical);
        if (!transaction)
            return fail(transaction.error());
        for (const SampleStory &story : some) {
            QSet<TriggerPointId> points;
            for (const Visit &visit : story.visits) {
                if (auto added = batch.add(visit, m_until); !added)
                    return added;
                for (const Finding &finding : visit.findings)
                    points.insert(finding.point);
                m_rows += 1 + 4 + visit.findings.size(); // itself, its note's parts, what was found
            }
            points.remove({});
            m_rows += points.size();
            const auto entries = m_signer ? m_signer->sign(m_database, story.visits) : Result<qsizetype>(0);
            if (!entries)
                return fail(entries.error());
            m_rows += *entries;
            m_visits += story.visits.size();
        }
        return transaction->commit();
    }

    static void show(const SampleStory &story, SampleClinic &made)
    {
        if (made.clients.size() < shown)
            made.clients += story.client.id;
        const auto hasScores = [](const Visit &visit) {
            return std::ranges::any_of(visit.findings, [](const Finding &finding) { return finding.before && finding.after; });
        };
        const auto newest = std::find_if(story.visits.crbegin(), story.visits.crend(), hasScores);
        if (newest != story.visits.crend() && made.visits.size() < shown)
            made.visits += newest->id;
    }

    /// What the schedule is made of.
    void remember(const SampleStory &story)
    {
        m_clients += story.client.id;
        if (m_named.size() < known)
            m_named += story.client;
        if (m_appointments)
            return;
        for (const Visit &visit : story.visits)
            m_booked += SampleVisit{visit.id, visit.client, visit.therapist, visit.startedAt, visit.minutes};
    }

    Database &m_database;
    SampleStories &m_stories;
    const SampleSigner *m_signer;
    QDateTime m_until;
    std::optional<qint64> m_appointments;
    QList<ClientId> m_clients;
    QList<Client> m_named;
    QList<SampleVisit> m_booked;
    const SampleProgress &m_progress;
    qint64 m_visits = 0;
    qint64 m_rows = 0;
};

Result<> writeClinic(Database &database, const SampleScript &script, const SamplePlan &plan, const QList<PersonId> &ids)
{
    ClinicProfile profile = script.clinic;
    profile.timeZone = QString::fromUtf8(plan.timeZone);
    if (auto saved = SettingsStore(database).save(profile); !saved)
        return saved;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Person person;
        person.id = ids[i];
        person.name = script.therapists[i].name;
        person.credential = script.therapists[i].credential;
        if (auto added = PeopleStore(database).add(person); !added)
            return fail(added.error());
    }
    return {};
}

/// Somebody who works in the clinic besides its owner, and how they sign in.
struct Colleague
{
    PersonId person;
    QString name;
    Role role;
};

QList<Colleague> colleaguesIn(const SampleScript &script, const QList<PersonId> &therapists)
{
    QList<Colleague> colleagues;
    for (qsizetype i = 1; i < script.therapists.size(); ++i) {
        if (script.therapists[i].account)
            colleagues += {therapists[i], script.therapists[i].name, Role::Therapist};
    }
    PersonId next = therapists.constLast(); // the same for the same plan
    for (const QString &name : script.desk) {
        ++next.value;
        colleagues += {next, name, Role::Receptionist};
    }
    return colleagues;
}

Result<> addColleagues(OpenClinic &clinic, const SampleScript &script, const QList<PersonId> &therapists, SampleClinic &made)
{
    const Secret password = Secret::fromText(script.password);
    for (const Colleague &colleague : colleaguesIn(script, therapists)) {
        if (colleague.role == Role::Receptionist) { // therapists are there with their visits
            Person person;
            person.id = colleague.person;
            person.name = colleague.name;
            if (auto added = PeopleStore(*clinic.database).add(person); !added)
                return fail(added.error());
        }
        const Administrator owner{clinic.session.folder, clinic.session.person, password};
        if (auto added = addAccount(*clinic.database, owner, {colleague.person, colleague.name, colleague.role, password}); !added)
            return added;
        made.accounts += SampleAccount{colleague.name, colleague.role, script.password};
    }
    return {};
}

Result<> refuseWhatIsThere(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && (!info.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return fail(Error::Kind::Exists, {}, path);
    return {};
}

/// Gives the finished folder its name; an empty one may stand there.
Result<> moveInto(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) && !QDir().rmdir(to))
        return fail(Error::Kind::Exists, {}, to);
    if (!QDir().rename(from, to))
        return fail(Error::Kind::Unreadable, u"rename"_s, to);
    return syncFolder(QFileInfo(to).path());
}

} // namespace

Result<SampleClinic> makeSampleClinic(const ClinicFolder &folder, const SamplePlan &wanted, const SampleProgress &progress)
{
    SamplePlan plan = wanted;
    for (const QByteArray &zone : {QTimeZone::systemTimeZoneId(), QByteArray("UTC")}) {
        if (plan.timeZone.isEmpty() || !QTimeZone(plan.timeZone).isValid())
            plan.timeZone = zone;
    }
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(folder.path));
    if (auto free = refuseWhatIsThere(path); !free)
        return fail(free.error());
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(Error::Kind::Unreadable, u"mkdir"_s, path);

    const auto figure = Figure::load();
    if (!figure)
        return fail(figure.error());
    const auto atlas = Atlas::load(*figure, Translator::forLanguage(u"en"_s));
    if (!atlas)
        return fail(atlas.error());
    const auto script = SampleScript::load(*figure, *atlas);
    if (!script)
        return fail(script.error());
    SampleStories stories(*script, plan);

    auto growing = GrowingFolder::beside(path);
    if (!growing)
        return fail(growing.error());
    const SampleTherapist &owner = script->therapists.constFirst();
    SampleClinic made;
    made.accounts += SampleAccount{owner.name, Role::Owner, script->password};
    {
        auto created = createClinic({growing->path()}, stories.therapists().constFirst(), owner.name, Secret::fromText(script->password));
        if (!created)
            return fail(created.error());
        Database &database = *created->clinic.database;
        if (auto written = writeClinic(database, *script, plan, stories.therapists()); !written)
            return fail(written.error());
        if (auto added = addColleagues(created->clinic, *script, stories.therapists(), made); !added)
            return fail(added.error());
        SampleSchedule schedule(database, *script, plan, stories.therapists());
        if (auto written = schedule.writeSettings(); !written)
            return fail(written.error());
        const auto signer = SampleSigner::open(created->clinic, stories.therapists(), *script, *figure, *atlas, plan.until, plan.timeZone);
        if (!signer)
            return fail(signer.error());
        Writer writer(database, stories, stories.visits() <= mostSigned ? &*signer : nullptr, plan, progress);
        if (auto written = writer.writeAll(made); !written)
            return fail(written.error());
        if (auto written = writer.writeLinks(script->people, made); !written)
            return fail(written.error());
        if (auto written = writer.writeSchedule(schedule, made); !written)
            return fail(written.error());
        if (auto released = writer.release(); !released)
            return fail(released.error());
        if (auto written = writeSampleIntakes(database, made.clients, stories.therapists().constFirst(), plan.until); !written)
            return fail(written.error());
        if (auto written = writeSampleCases(database, made.clients, plan.until); !written)
            return fail(written.error());
        if (auto written = writeSampleFiles(database, made.clients, plan.until); !written)
            return fail(written.error());
        for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
            if (auto noted = AuditStore(database).record(vault, {AuditAction::Imported, 0, u"sample clinic"_s}); !noted)
                return fail(noted.error());
        }
    } // closes both vaults
    if (auto moved = moveInto(growing->path(), path); !moved)
        return fail(moved.error());
    growing->keep();
    return made;
}

} // namespace untie
