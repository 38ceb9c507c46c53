#include "app/exchange/fhirexport.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/common/translator.h"
#include "app/exchange/fhirresources.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/security/auditstore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/noteentrystore.h"
#include "app/visits/visitstore.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int visitsAStep = 20;
constexpr int clientsAStep = 20;
constexpr int mostRead = 100'000; ///< visits and appointments of one person: all

} // namespace

FhirExport::FhirExport(const QString &file, ClientId only, const QDateTime &now)
    : m_only(only)
    , m_now(now)
    , m_file(file)
{
}

Result<bool> FhirExport::step(Database &database)
{
    if (!m_file.isOpen()) {
        if (auto begun = begin(database); !begun)
            return fail(begun.error());
        return false;
    }
    for (int clients = 0; clients < clientsAStep && m_next < m_clients.size(); ++clients) {
        if (!m_visits.isEmpty()) {
            if (auto written = writeVisits(database); !written)
                return fail(written.error());
            if (m_visits.isEmpty())
                ++m_next;
            return false;
        }
        if (auto written = writeClient(database); !written)
            return fail(written.error());
        if (m_visits.isEmpty())
            ++m_next;
    }
    if (m_next < m_clients.size())
        return false;
    if (auto finished = finish(); !finished)
        return fail(finished.error());
    return true;
}

Result<> FhirExport::begin(Database &database)
{
    if (auto opened = m_file.open(); !opened)
        return opened;
    auto figure = Figure::load();
    if (!figure)
        return fail(figure.error());
    m_figure = std::make_unique<Figure>(std::move(*figure));
    auto atlas = Atlas::load(*m_figure, Translator::forProgram());
    if (!atlas)
        return fail(atlas.error());
    m_atlas = std::make_unique<Atlas>(std::move(*atlas));
    auto names = ScheduleStore(database).names();
    if (!names)
        return fail(names.error());
    m_names = std::move(*names);
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    m_language = profile->language;
    if (m_only.isValid()) {
        m_clients = {m_only};
    } else {
        const auto here = ClientStore(database).rows();
        const auto archived = ClientStore(database).archived();
        if (!here || !archived)
            return fail(!here ? here.error() : archived.error());
        for (const ClientRow &row : *here + *archived)
            m_clients += row.id;
    }
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    // Before anything is in the file: what cannot be written down is not taken out.
    const Result<> noted = m_only.isValid() ? noteAccess(database, AuditAction::Exported, m_only, u"record as fhir"_s)
                                            : AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, u"all clients as fhir"_s});
    if (!noted)
        return noted;
    auto begun = m_file.write("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"timestamp\":\"" + m_now.toUTC().toString(Qt::ISODate).toLatin1() + "\",\"entry\":[\n");
    if (!begun)
        return begun;
    for (const Person &person : *people) {
        m_people += person.id;
        if (auto written = write(fhirPractitioner(person)); !written)
            return written;
    }
    return {};
}

Result<> FhirExport::write(const QJsonObject &resource)
{
    return m_file.write((std::exchange(m_isFirst, false) ? "" : ",\n") + QJsonDocument(fhirEntry(resource)).toJson(QJsonDocument::Compact));
}

Result<> FhirExport::writeClient(Database &database)
{
    const auto client = ClientStore(database).find(m_clients.at(m_next));
    if (!client && client.error().kind == Error::Kind::NotFound && !m_only.isValid())
        return {}; // erased meanwhile
    if (!client)
        return fail(client.error());
    if (auto written = writeDesk(database, *client); !written)
        return written;
    return writeHealth(database, client->id);
}

Result<> FhirExport::writeDesk(Database &database, const Client &client)
{
    const auto photo = ClientPhotoStore(database).of(client.id);
    if (!photo)
        return fail(photo.error());
    if (auto written = write(fhirPatient(client, m_language, *photo)); !written)
        return written;
    const auto links = ClientLinkStore(database).of(client.id);
    if (!links)
        return fail(links.error());
    for (const LinkedClient &person : *links) {
        if (auto written = write(fhirRelatedPerson(client.id, person)); !written)
            return written;
    }
    const ScheduleStore schedule(database);
    const auto past = schedule.past(client.id, m_now, mostRead);
    const auto coming = schedule.coming(client.id, m_now, mostRead);
    if (!past || !coming)
        return fail(!past ? past.error() : coming.error());
    m_begunFrom.clear();
    for (const Appointment &appointment : *past + *coming) {
        if (appointment.visit)
            m_begunFrom.insert(*appointment.visit, appointment.id);
        if (auto written = write(fhirAppointment(client.id, appointment, m_names)); !written)
            return written;
    }
    return {};
}

Result<> FhirExport::writeHealth(Database &database, ClientId client)
{
    const auto texts = ConsentStore(database).texts();
    const auto consents = ConsentStore(database).of(client);
    if (!texts || !consents)
        return fail(!texts ? texts.error() : consents.error());
    for (const Consent &consent : *consents) {
        const auto text = std::ranges::find(*texts, consent.kind, &ConsentText::kind);
        if (consent.byGuardian) {
            if (auto written = write(fhirGuardian(client, consent)); !written)
                return written;
        }
        if (auto written = write(fhirConsent(client, consent, text == texts->end() ? consent.kind : text->title, m_now)); !written)
            return written;
    }
    const IntakeStore intakes(database);
    const auto versions = intakes.versions(client);
    if (!versions)
        return fail(versions.error());
    for (const IntakeRow &version : *versions) {
        auto intake = intakes.find(client, version.id);
        if (!intake)
            return fail(intake.error());
        if (!m_people.contains(intake->by))
            intake->by = {}; // nobody knows them any more
        const auto form = intakes.form(intake->form);
        if (!form)
            return fail(form.error());
        if (auto written = write(fhirQuestionnaireResponse(client, *intake, *form)); !written)
            return written;
    }
    const auto visits = VisitStore(database).newest(client, mostRead);
    if (!visits)
        return fail(visits.error());
    for (const VisitRow &visit : *visits) {
        if (visit.state != VisitState::Voided)
            m_visits += visit.id;
    }
    return {};
}

Result<> FhirExport::writeVisits(Database &database)
{
    const ClientId client = m_clients.at(m_next);
    for (int written = 0; written < visitsAStep && !m_visits.isEmpty(); ++written) {
        const VisitId id = m_visits.takeLast();
        auto visit = VisitStore(database).find(id);
        if (!visit)
            return fail(visit.error());
        const auto entries = NoteEntryStore(database).entries(visit->client, id);
        if (!entries)
            return fail(entries.error());
        if (!m_people.contains(visit->therapist))
            visit->therapist = {}; // nobody knows them any more
        const auto from = m_begunFrom.constFind(id);
        QList<QJsonObject> resources{fhirEncounter(client, *visit, from == m_begunFrom.cend() ? std::nullopt : std::optional(*from)), fhirNote(client, *visit, *entries)};
        for (const Finding &finding : visit->findings)
            resources += fhirObservation(client, *visit, finding, *m_atlas);
        for (const QJsonObject &one : std::as_const(resources)) {
            if (auto done = write(one); !done)
                return done;
        }
    }
    return {};
}

Result<> FhirExport::finish()
{
    if (auto ended = m_file.write("\n]}\n"); !ended)
        return ended;
    if (auto synced = m_file.sync(); !synced)
        return synced;
    return m_file.finish();
}

} // namespace untie
