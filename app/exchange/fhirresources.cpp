#include "app/exchange/fhirresources.h"

#include "app/common/text.h"
#include "app/exchange/bodysitecodes.h"
#include "app/intake/intakewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>
#include <QUuid>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QUuid ourNames(u"{6c1f3f2e-0f4b-4f0e-9d7a-52b0a8f7c3d1}"_s); ///< names of ours are made below it (RFC 4122, 4.3)

QJsonObject resource(const QString &type, qint64 id)
{
    return {{u"resourceType"_s, type}, {u"id"_s, QString::number(id)}};
}

QJsonObject reference(const QString &type, qint64 id)
{
    return {{u"reference"_s, fhirUrl(type, QString::number(id))}};
}

QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

QJsonObject coded(const char *system, const QString &code, const QString &words)
{
    return {{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, QLatin1StringView(system)}, {u"code"_s, code}}}}, {u"text"_s, words}};
}

QString instant(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

/// FHIR knows no empty texts.
void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}

QJsonObject attachment(const QString &words, const QString &title)
{
    return {{u"contentType"_s, u"text/plain; charset=utf-8"_s}, {u"data"_s, QString::fromLatin1(words.toUtf8().toBase64())}, {u"title"_s, title}};
}

QJsonObject humanName(const QString &family, const QString &given, const QString &whole)
{
    QJsonObject name{{u"use"_s, u"official"_s}};
    put(name, u"family"_s, family);
    if (!given.isEmpty())
        name.insert(u"given"_s, QJsonArray{given});
    if (family.isEmpty() && given.isEmpty())
        put(name, u"text"_s, whole.isEmpty() ? u"?"_s : whole);
    return name;
}

void addReach(QJsonArray &telecom, const QString &system, const QString &value, ContactKind kind)
{
    if (value.isEmpty())
        return;
    QJsonObject point{{u"system"_s, system}, {u"value"_s, value}, {u"rank"_s, telecom.size() + 1}};
    switch (kind) {
    case ContactKind::Mobile: point.insert(u"use"_s, u"mobile"_s); break;
    case ContactKind::Home: point.insert(u"use"_s, u"home"_s); break;
    case ContactKind::Work: point.insert(u"use"_s, u"work"_s); break;
    case ContactKind::Other: break;
    }
    telecom += point;
}

QJsonObject addressOf(const Address &address)
{
    QJsonObject made;
    put(made, u"line"_s, QJsonArray::fromStringList(address.lines.split(u'\n', Qt::SkipEmptyParts)));
    put(made, u"city"_s, address.place);
    put(made, u"state"_s, address.region);
    put(made, u"postalCode"_s, address.postcode);
    put(made, u"country"_s, address.country);
    return made;
}

QString statusOf(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Booked:
    case AppointmentStatus::Confirmed: return u"booked"_s;
    case AppointmentStatus::Arrived:
    case AppointmentStatus::InTreatment: return u"arrived"_s;
    case AppointmentStatus::Done: return u"fulfilled"_s;
    case AppointmentStatus::Cancelled: return u"cancelled"_s;
    case AppointmentStatus::NoShow: return u"noshow"_s;
    }
    Q_UNREACHABLE();
}

/// Of FHIR's kinds of consent; a clinic's own are of treatment.
QString scopeOf(const QString &kind)
{
    static const QStringList ofPrivacy{u"privacy"_s, u"photo"_s, u"sharing"_s, u"reminders"_s};
    return kind == "research"_L1 ? u"research"_s : ofPrivacy.contains(kind) ? u"patient-privacy"_s : u"treatment"_s;
}

/// A score from 0 to 10 as part of an observation.
QJsonObject component(const QString &what, int value)
{
    return {{u"code"_s, text(what)}, {u"valueInteger"_s, value}};
}

QJsonObject sign(const QString &what, bool found)
{
    return {{u"code"_s, text(what)}, {u"valueBoolean"_s, found}};
}

QJsonArray componentsOf(const Finding &finding)
{
    QJsonArray all;
    const QString how = finding.scored == Scored::AtRest ? u"at rest"_s : u"on pressure"_s;
    if (finding.before)
        all += component(u"Pain %1 before treatment, NRS-11"_s.arg(how), *finding.before);
    if (finding.after)
        all += component(u"Pain %1 after treatment, NRS-11"_s.arg(how), *finding.after);
    for (const auto &[tested, name] : {std::pair(finding.criteria.tautBand, u"Taut band"_s), {finding.criteria.nodule, u"Nodule"_s}, {finding.criteria.refers, u"Referred pain"_s},
                                       {finding.criteria.recognised, u"Recognised pain"_s}, {finding.criteria.twitch, u"Local twitch response"_s}}) {
        if (tested)
            all += sign(name, *tested);
    }
    if (finding.side != Side::Midline) // side qualifiers as domain.md has them, of [STS]
        all += QJsonObject{{u"code"_s, text(u"Side of the body"_s)},
                           {u"valueCodeableConcept"_s, coded("http://snomed.info/sct", finding.side == Side::Left ? u"7771000"_s : u"24028007"_s, idOf(finding.side))}};
    return all;
}

QJsonObject responseItem(const Question &question, const IntakeAnswers &answers)
{
    QJsonObject item{{u"linkId"_s, question.id}, {u"text"_s, QCoreApplication::translate("knowledge", question.text.toUtf8().constData())}};
    const GivenAnswer given = answers.answer(question.id);
    QJsonObject value;
    if (question.kind == QuestionKind::Condition && (given.reply == Reply::Yes || given.reply == Reply::No))
        value = {{u"valueBoolean"_s, given.reply == Reply::Yes}};
    else if (given.number)
        value = {{u"valueInteger"_s, *given.number}};
    else if (const QString words = answerWords(question, answers); !words.isEmpty())
        value = {{u"valueString"_s, words}};
    if (value.isEmpty())
        return {};
    QJsonArray details;
    if (value.contains("valueBoolean"_L1)) {
        for (const Question &detail : question.details) {
            if (const QJsonObject answered = responseItem(detail, answers); !answered.isEmpty())
                details += answered;
        }
    }
    put(value, u"item"_s, details);
    item.insert(u"answer"_s, QJsonArray{value});
    return item;
}

} // namespace

QString fhirUrl(const QString &type, const QString &id)
{
    return u"urn:uuid:"_s + QUuid::createUuidV5(ourNames, type + u'/' + id).toString(QUuid::WithoutBraces);
}

QJsonObject fhirEntry(const QJsonObject &made)
{
    return {{u"fullUrl"_s, fhirUrl(made["resourceType"_L1].toString(), made["id"_L1].toString())}, {u"resource"_s, made}};
}

QJsonObject fhirPractitioner(const Person &person)
{
    QJsonObject made = resource(u"Practitioner"_s, person.id.value);
    made.insert(u"active"_s, person.active);
    made.insert(u"name"_s, QJsonArray{humanName({}, {}, person.name)});
    if (!person.credential.isEmpty())
        made.insert(u"qualification"_s, QJsonArray{QJsonObject{{u"code"_s, text(person.credential)}}});
    return made;
}

QJsonObject fhirPatient(const Client &client, const QString &clinicLanguage, const QByteArray &photo)
{
    QJsonObject made = resource(u"Patient"_s, client.id.value);
    made.insert(u"active"_s, !client.archived);
    QJsonArray names{humanName(client.family, client.given, client.preferred)};
    if (!client.preferred.isEmpty())
        names += QJsonObject{{u"use"_s, u"nickname"_s}, {u"text"_s, client.preferred}};
    made.insert(u"name"_s, names);
    QJsonArray telecom;
    addReach(telecom, u"phone"_s, client.phone, client.phoneKind);
    for (const Contact &contact : client.otherPhones)
        addReach(telecom, u"phone"_s, contact.text, contact.kind);
    addReach(telecom, u"email"_s, client.email, client.emailKind);
    for (const Contact &contact : client.otherEmails)
        addReach(telecom, u"email"_s, contact.text, contact.kind);
    put(made, u"telecom"_s, telecom);
    if (client.born)
        made.insert(u"birthDate"_s, client.born->toString(Qt::ISODate));
    if (!client.address.isEmpty())
        made.insert(u"address"_s, QJsonArray{addressOf(client.address)});
    if (!photo.isEmpty())
        made.insert(u"photo"_s, QJsonArray{QJsonObject{{u"contentType"_s, u"image/jpeg"_s}, {u"data"_s, QString::fromLatin1(photo.toBase64())}}});
    const EmergencyContact &emergency = client.emergency;
    if (!emergency.name.isEmpty() || !emergency.phone.isEmpty()) {
        QJsonObject contact{{u"relationship"_s, QJsonArray{coded("http://terminology.hl7.org/CodeSystem/v2-0131", u"C"_s, emergency.relation.isEmpty() ? u"emergency contact"_s : emergency.relation)}}};
        if (!emergency.name.isEmpty())
            contact.insert(u"name"_s, QJsonObject{{u"text"_s, emergency.name}});
        QJsonArray reach;
        addReach(reach, u"phone"_s, emergency.phone, ContactKind::Other);
        put(contact, u"telecom"_s, reach);
        made.insert(u"contact"_s, QJsonArray{contact});
    }
    if (const QString language = client.language.isEmpty() ? clinicLanguage : client.language; !language.isEmpty())
        made.insert(u"communication"_s, QJsonArray{QJsonObject{{u"language"_s, coded("urn:ietf:bcp:47", language, language)}, {u"preferred"_s, true}}});
    return made;
}

QJsonObject fhirRelatedPerson(ClientId client, const LinkedClient &person)
{
    QJsonObject made{{u"resourceType"_s, u"RelatedPerson"_s}, {u"id"_s, u"%1-%2-%3"_s.arg(idOf(person.kind)).arg(client.value).arg(person.id.value)}};
    made.insert(u"patient"_s, reference(u"Patient"_s, client.value));
    made.insert(u"relationship"_s, QJsonArray{text(idOf(person.kind))});
    made.insert(u"name"_s, QJsonArray{humanName(person.family, person.given, person.preferred)});
    QJsonArray telecom;
    addReach(telecom, u"phone"_s, person.phone, ContactKind::Other);
    put(made, u"telecom"_s, telecom);
    return made;
}

QJsonObject fhirGuardian(ClientId client, const Consent &consent)
{
    QJsonObject made = resource(u"RelatedPerson"_s, consent.id.value);
    made.insert(u"patient"_s, reference(u"Patient"_s, client.value));
    made.insert(u"relationship"_s, QJsonArray{text(consent.relation.isEmpty() ? u"guardian"_s : consent.relation)});
    made.insert(u"name"_s, QJsonArray{humanName({}, {}, consent.signer)});
    return made;
}

QJsonObject fhirAppointment(ClientId client, const Appointment &appointment, const ScheduleNames &names)
{
    QJsonObject made = resource(u"Appointment"_s, appointment.id.value);
    made.insert(u"status"_s, statusOf(appointment.status));
    if (appointment.service)
        put(made, u"description"_s, names.services.value(*appointment.service));
    if (!appointment.cancelReason.isEmpty())
        made.insert(u"cancelationReason"_s, text(appointment.cancelReason));
    put(made, u"comment"_s, appointment.note);
    made.insert(u"start"_s, instant(appointment.start));
    made.insert(u"end"_s, instant(appointment.end()));
    made.insert(u"minutesDuration"_s, appointment.minutes);
    QJsonArray participants;
    for (const auto &[type, id] : {std::pair(u"Patient"_s, client.value), {u"Practitioner"_s, appointment.therapist.value}})
        participants += QJsonObject{{u"actor"_s, reference(type, id)}, {u"status"_s, u"accepted"_s}};
    made.insert(u"participant"_s, participants);
    return made;
}

QJsonObject fhirEncounter(ClientId client, const Visit &visit, std::optional<AppointmentId> appointment)
{
    QJsonObject made = resource(u"Encounter"_s, visit.id.value);
    made.insert(u"status"_s, visit.state == VisitState::Draft ? u"in-progress"_s : u"finished"_s);
    made.insert(u"class"_s, QJsonObject{{u"system"_s, u"http://terminology.hl7.org/CodeSystem/v3-ActCode"_s}, {u"code"_s, u"AMB"_s}, {u"display"_s, u"ambulatory"_s}});
    made.insert(u"subject"_s, reference(u"Patient"_s, client.value));
    if (visit.therapist.isValid())
        made.insert(u"participant"_s, QJsonArray{QJsonObject{{u"individual"_s, reference(u"Practitioner"_s, visit.therapist.value)}}});
    if (appointment)
        made.insert(u"appointment"_s, QJsonArray{reference(u"Appointment"_s, appointment->value)});
    made.insert(u"period"_s, QJsonObject{{u"start"_s, instant(visit.startedAt)}, {u"end"_s, instant(visit.startedAt.addSecs(60 * visit.minutes))}});
    if (!visit.note.subjective.isEmpty())
        made.insert(u"reasonCode"_s, QJsonArray{text(visit.note.subjective)});
    return made;
}

QJsonObject fhirObservation(ClientId client, const Visit &visit, const Finding &finding, const Atlas &atlas)
{
    QJsonObject made = resource(u"Observation"_s, finding.id.value);
    made.insert(u"status"_s, visit.state == VisitState::Draft ? u"preliminary"_s : u"final"_s);
    made.insert(u"category"_s, QJsonArray{coded("http://terminology.hl7.org/CodeSystem/observation-category", u"exam"_s, u"therapist's finding"_s)});
    made.insert(u"code"_s, text(u"Palpation finding: %1"_s.arg(nameOf(finding.kind))));
    made.insert(u"subject"_s, reference(u"Patient"_s, client.value));
    made.insert(u"encounter"_s, reference(u"Encounter"_s, visit.id.value));
    made.insert(u"effectiveDateTime"_s, instant(visit.startedAt));
    if (visit.therapist.isValid())
        made.insert(u"performer"_s, QJsonArray{reference(u"Practitioner"_s, visit.therapist.value)});
    if (finding.examined)
        made.insert(u"valueString"_s, nameOf(finding.kind));
    else
        made.insert(u"dataAbsentReason"_s, coded("http://terminology.hl7.org/CodeSystem/data-absent-reason", u"not-performed"_s, u"not examined"_s));
    put(made, u"note"_s, finding.remark.isEmpty() ? QJsonArray() : QJsonArray{text(finding.remark)});
    if (!finding.muscle.isEmpty()) {
        QJsonObject site = text(atlas.nameOf(finding.muscle) + (finding.side == Side::Midline ? QString() : u", "_s + idOf(finding.side)));
        put(site, u"coding"_s, bodySiteCodings(finding.muscle));
        made.insert(u"bodySite"_s, site);
    }
    put(made, u"component"_s, finding.examined ? componentsOf(finding) : QJsonArray());
    return made;
}

QJsonObject fhirNote(ClientId client, const Visit &visit, const QList<NoteEntry> &entries)
{
    QStringList parts;
    for (const NotePart part : noteParts) {
        if (const QString words = textOf(visit.note, part); !words.isEmpty())
            parts += nameOf(part) + u'\n' + words;
    }
    for (const NoteEntry &entry : entries) {
        const QString said = joined({entry.struck.isEmpty() ? QString() : u"− "_s + entry.struck, entry.text, entry.reason}, u"\n"_s);
        if (!said.isEmpty())
            parts += nameOf(entry.kind) + u", "_s + instant(entry.at) + u'\n' + said;
    }
    QJsonObject made = resource(u"DocumentReference"_s, visit.id.value);
    made.insert(u"status"_s, u"current"_s);
    made.insert(u"docStatus"_s, visit.state == VisitState::Draft ? u"preliminary"_s : entries.size() > 1 ? u"amended"_s : u"final"_s);
    made.insert(u"type"_s, text(u"Visit note"_s));
    made.insert(u"subject"_s, reference(u"Patient"_s, client.value));
    made.insert(u"date"_s, instant(entries.isEmpty() ? visit.startedAt : entries.constLast().at));
    if (visit.therapist.isValid())
        made.insert(u"author"_s, QJsonArray{reference(u"Practitioner"_s, visit.therapist.value)});
    made.insert(u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment(parts.join(u"\n\n"_s), u"Visit note"_s)}}});
    made.insert(u"context"_s, QJsonObject{{u"encounter"_s, QJsonArray{reference(u"Encounter"_s, visit.id.value)}}});
    return made;
}

QJsonObject fhirQuestionnaireResponse(ClientId client, const Intake &intake, const IntakeForm &form)
{
    QJsonObject made = resource(u"QuestionnaireResponse"_s, intake.id.value);
    made.insert(u"status"_s, u"completed"_s);
    made.insert(u"subject"_s, reference(u"Patient"_s, client.value));
    made.insert(u"authored"_s, instant(intake.at));
    if (intake.source == IntakeSource::Client)
        made.insert(u"author"_s, reference(u"Patient"_s, client.value));
    else if (intake.by.isValid())
        made.insert(u"author"_s, reference(u"Practitioner"_s, intake.by.value));
    QJsonArray sections;
    for (const FormSection &section : form.sections) {
        QJsonArray items;
        for (const Question &question : section.questions) {
            if (const QJsonObject item = responseItem(question, intake.answers); !item.isEmpty())
                items += item;
        }
        if (!items.isEmpty())
            sections += QJsonObject{{u"linkId"_s, section.id}, {u"text"_s, QCoreApplication::translate("knowledge", section.title.toUtf8().constData())}, {u"item"_s, items}};
    }
    put(made, u"item"_s, sections);
    return made;
}

QJsonObject fhirConsent(ClientId client, const Consent &consent, const QString &title, const QDateTime &now)
{
    const bool holds = !consent.withdrawnAt && (!consent.expires || *consent.expires >= now.date());
    const QString scope = scopeOf(consent.kind);
    QJsonObject made = resource(u"Consent"_s, consent.id.value);
    made.insert(u"status"_s, holds ? u"active"_s : u"inactive"_s);
    made.insert(u"scope"_s, coded("http://terminology.hl7.org/CodeSystem/consentscope", scope, scope));
    made.insert(u"category"_s, QJsonArray{text(title)});
    made.insert(u"patient"_s, reference(u"Patient"_s, client.value));
    made.insert(u"dateTime"_s, instant(consent.at));
    made.insert(u"performer"_s, QJsonArray{consent.byGuardian ? reference(u"RelatedPerson"_s, consent.id.value) : reference(u"Patient"_s, client.value)});
    made.insert(u"sourceAttachment"_s, attachment(consent.text, title));
    made.insert(u"policyRule"_s, text(u"%1, version %2"_s.arg(consent.kind).arg(consent.version)));
    QJsonObject provision{{u"type"_s, u"permit"_s}};
    QJsonObject period{{u"start"_s, instant(consent.at)}};
    if (consent.withdrawnAt)
        period.insert(u"end"_s, instant(*consent.withdrawnAt));
    else if (consent.expires)
        period.insert(u"end"_s, consent.expires->toString(Qt::ISODate));
    provision.insert(u"period"_s, period);
    made.insert(u"provision"_s, provision);
    return made;
}

} // namespace untie
