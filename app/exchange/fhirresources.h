#pragma once

#include "app/bodymap/atlas.h"
#include "app/clients/clientlink.h"
#include "app/intake/consent.h"
#include "app/intake/intake.h"
#include "app/people/person.h"
#include "app/schedule/conflict.h"
#include "app/visits/noteentry.h"

#include <QJsonObject>

namespace untie {

// Pieces of the record as resources of FHIR R4 (hl7.org/fhir/R4), each a pure function. Words stand where no code is sure: codes
// of FHIR itself where it requires one, codes of body sites as domain.md lets them leave, no others.

/// How resources of one file point at each other: "urn:uuid:…", the same for the same row every time.
QString fhirUrl(const QString &type, const QString &id);

QJsonObject fhirPractitioner(const Person &person);
/// `photo` is a JPEG; none where it is empty.
QJsonObject fhirPatient(const Client &client, const QString &clinicLanguage, const QByteArray &photo);
/// Somebody who belongs to a client: of the clinic's clients, or a guardian who signed for them.
QJsonObject fhirRelatedPerson(ClientId client, const LinkedClient &person);
QJsonObject fhirGuardian(ClientId client, const Consent &consent);
/// Of a client; blocked time has no patient, and is none.
QJsonObject fhirAppointment(ClientId client, const Appointment &appointment, const ScheduleNames &names);
QJsonObject fhirEncounter(ClientId client, const Visit &visit, std::optional<AppointmentId> appointment);
/// What the therapist found at one place: never a diagnosis, so it is an observation and no condition.
QJsonObject fhirObservation(ClientId client, const Visit &visit, const Finding &finding, const Atlas &atlas);
/// The note as it was signed, with what was added since, as text.
QJsonObject fhirNote(ClientId client, const Visit &visit, const QList<NoteEntry> &entries);
QJsonObject fhirQuestionnaireResponse(ClientId client, const Intake &intake, const IntakeForm &form);
QJsonObject fhirConsent(ClientId client, const Consent &consent, const QString &title, const QDateTime &now);

/// An entry of a bundle.
QJsonObject fhirEntry(const QJsonObject &resource);

} // namespace untie
