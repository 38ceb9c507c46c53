#include "tests/support/documentfixtures.h"

#include "app/documents/accessmonthpages.h"
#include "app/documents/appointmentlist.h"
#include "app/documents/clientrecord.h"
#include "app/documents/dayplan.h"
#include "app/documents/intakepages.h"
#include "app/documents/passwordslip.h"
#include "app/documents/recoverysheetpage.h"
#include "app/documents/summarypages.h"
#include "tests/support/summaryfixture.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr PersonId nora{1};
const QDate today(2026, 11, 17);

DayEntry anEntry(int minute, AppointmentStatus status)
{
    DayEntry entry;
    entry.clientName = u"Odile Marchbanks"_s;
    entry.appointment.client = ClientId{7};
    entry.appointment.therapist = nora;
    entry.appointment.room = RoomId{5};
    entry.appointment.service = ServiceId{6};
    entry.appointment.date = today;
    entry.appointment.minute = minute;
    entry.appointment.status = status;
    entry.appointment.note = u"Rings twice."_s;
    return entry;
}

ScheduleNames theNames()
{
    ScheduleNames names;
    names.people = {{nora, u"Nora Vale"_s}};
    names.rooms = {{RoomId{5}, u"Willow"_s}};
    names.services = {{ServiceId{6}, u"Massage 60"_s}};
    return names;
}

FilledIntake aFilledIntake()
{
    const SummarySource source = aSummarySource();
    FilledIntake filled{source.client, source.clinic, {}, ownIntakeForm(), u"Nora Vale"_s, QDateTime({2026, 11, 3}, {9, 30}, Qt::UTC)};
    filled.intake.source = IntakeSource::Client;
    filled.intake.answers.set(u"occupation"_s, {.text = u"Gardener"_s});
    filled.intake.answers.set(u"complaint"_s, {.text = u"A dull band across the low back."_s});
    filled.intake.answers.set(u"pain_now"_s, {.number = 6});
    for (const FormSection &section : filled.form.sections) {
        if (section.exceptions && section.id != "skin"_L1)
            answerNone(filled.intake.answers, section);
    }
    filled.intake.answers.set(u"high_blood_pressure"_s, {.reply = Reply::Yes});
    filled.intake.answers.medicines = {{u"Eliquis"_s, u"5 mg, twice a day"_s, true}};
    return filled;
}

SignedConsents theConsents()
{
    const SummarySource source = aSummarySource();
    Consent consent{.kind = u"treatment"_s, .text = ownConsentTexts().constFirst().text, .at = QDateTime({2026, 11, 3}, {9, 40}, Qt::UTC), .signer = u"Odile Marchbanks"_s,
                    .strokes = {{{0.1, 0.2}, {0.2, 0.05}, {0.3, 0.2}, {0.45, 0.1}, {0.6, 0.22}}}, .expires = QDate(2027, 11, 3)};
    return {source.client, source.clinic, ownConsentTexts(), {consent}, "Europe/Berlin"};
}

AccessMonthSource aMonth()
{
    AccessMonthSource source{aSummarySource().clinic, QTimeZone("Europe/Berlin"), {}, {{nora, u"Nora Vale"_s}}, {u"Wrong password at sign-in"_s, u"Had a new recovery sheet made"_s}};
    const QDateTime at({2026, 10, 12}, {6, 50}, Qt::UTC);
    source.month = {.first = {2026, 10, 1}, .until = QDateTime({2026, 10, 31}, {23, 0}, Qt::UTC), .isOver = true,
                    .frontDesk = {41'203, QByteArray(32, '\x3c')}, .clinical = {18'977, QByteArray(32, '\x7e')},
                    .people = {{nora, 22, 148, 312, 41}, {PersonId{2}, 3, 12, 0, 2}}, .backups = 23, .lastBackup = at.addDays(18)};
    for (const AuditAction action : {AuditAction::SignInFailed, AuditAction::KeysChanged})
        source.month.events.append({.person = nora, .workstation = {}, .action = idOf(action), .subject = {}, .first = at, .last = at, .frontDesk = action == AuditAction::SignInFailed ? 3 : 1});
    return source;
}

/// All that is kept of a client who was here once.
ClientRecordSource aRecord()
{
    const VisitNoteSource note = aNote();
    ClientRecordSource record;
    record.client = note.summary.client;
    record.clinic = note.summary.clinic;
    record.now = QDateTime(today, {15, 30}, QTimeZone("Europe/Berlin"));
    record.names = theNames();
    record.appointments = {anEntry(480, AppointmentStatus::Confirmed).appointment, anEntry(570, AppointmentStatus::NoShow).appointment};
    record.client.phone = u"+49 711 5550142"_s;
    record.client.occupation = u"Gardener"_s;
    record.client.reminders = ReminderWay::Email;
    record.cases = {{.complaint = u"Low back"_s, .goals = u"To dig the garden again."_s, .openedOn = QDate(2026, 9, 22)}};
    record.notes = {{.kind = ClientNoteKind::PhoneCall, .at = QDateTime({2026, 11, 19}, {9, 0}, Qt::UTC), .text = u"Sleeps through since the last visit."_s, .author = nora},
                    {.kind = ClientNoteKind::Message, .at = QDateTime({2026, 11, 18}, {9, 0}, Qt::UTC), .text = u"Cannot come on Friday."_s, .withdrawn = u"Another client’s."_s, .author = nora}};
    record.outcomes = {{OutcomeScale::Nrs, u"Neck"_s, {{today.addDays(-56), 8}, {today, 4}}}};
    record.consents = theConsents();
    record.intakes = {aFilledIntake()};
    record.visits = {note};
    record.drafts = 2;
    return record;
}

} // namespace

VisitNoteSource aNote()
{
    VisitNoteSource note{aSummarySource(), {}, {NoteProof::State::Verified, {}}, {{nora, u"Nora Vale"_s}}, 8};
    note.summary.visit.state = VisitState::Signed;
    note.summary.client.born = QDate(1978, 3, 9);
    note.summary.visit.overallBefore = 6;
    note.summary.visit.overallAfter = 3;
    note.summary.visit.nextWeeks = 2;
    note.summary.visit.measures = {{.id = newId<MeasureId>(), .movement = u"neck_rotation"_s, .place = {{}, {}, {}, Side::Right}, .passive = true, .before = 55, .after = 70},
                                   {.id = newId<MeasureId>(), .place = {{}, u"trapezius_upper"_s, {}, Side::Right}, .unit = MeasureUnit::KilogramPerCm2, .before = 177, .after = 245}};
    const QDateTime at({2026, 11, 17}, {14, 5}, Qt::UTC);
    NoteEntry original{.text = u"Upper trapezius R: active trigger point, 7 before, 4 after."_s, .author = nora, .credential = u"LMT"_s, .at = at};
    original.seal.hash = QByteArray(32, '\x5a');
    NoteEntry correction{.kind = EntryKind::Correction, .part = NotePart::Subjective, .struck = u"Saturday’s gardening"_s, .text = u"Sunday’s gardening"_s,
                         .reason = u"The client said so on the telephone."_s, .author = nora, .credential = u"LMT"_s, .at = at.addDays(1)};
    note.entries = {original, correction};
    return note;
}

ProgressSource aProgress()
{
    const SummarySource source = aSummarySource();
    ProgressSource progress{source.client, source.clinic, source.therapist, {}, {}};
    for (int week : {0, 2, 4, 6, 8}) {
        VisitRow row;
        row.id = VisitId{source.visit.id.value - week};
        row.therapist = nora;
        row.startedAt = source.visit.startedAt.addDays(-7 * week);
        QList<Finding> findings = source.visit.findings;
        for (Finding &finding : findings)
            finding.before = qMin(10, finding.before.value_or(0) + week / 4);
        progress.history.visits.append(row);
        progress.history.findings.insert(row.id, findings);
    }
    QList<TriggerPoint> known;
    for (const Finding &finding : source.visit.findings) {
        if (finding.point.isValid())
            known.append({finding.point, finding.muscle, finding.side, finding.site, {}});
    }
    progress.history.points = pointsOf(known, progress.history.visits, progress.history.findings);
    progress.outcomes = {{OutcomeScale::Nrs, u"Neck"_s, {{today.addDays(-56), 8}, {today, 4}}}, {OutcomeScale::Psfs, u"Digging the garden"_s, {{today.addDays(-56), 2}, {today, 6}}}};
    return progress;
}

QList<NamedDocument> everyDocument(const Stationery &stationery, const QString &language)
{
    const Translator &words = wordsOf(language);
    const Atlas &atlas = atlasOf(language);
    const SummarySource source = aSummarySource();
    DayPlanSource plan{source.clinic.name, today, {nora}, {anEntry(480, AppointmentStatus::Confirmed), anEntry(570, AppointmentStatus::Booked)}, {{ClientId{7}, u"555-0142"_s}}, theNames()};
    AppointmentListSource appointments{source.client, source.clinic, theNames(), {anEntry(480, AppointmentStatus::Booked).appointment, anEntry(840, AppointmentStatus::Booked).appointment}};
    return {{u"visit-summary"_s, summaryPages(visitSummaryOf(source, atlas, words), theFigure(), words, stationery)},
            {u"visit-note"_s, visitNotePages(aNote(), theFigure(), atlas, words, stationery)},
            {u"progress-report"_s, progressPages(aProgress(), {}, proposedConclusion(aProgress(), {}, words), theFigure(), atlas, words, stationery)},
            {u"day-plan"_s, dayPlan(plan, DayPlanDetail::Full, words, stationery)},
            {u"access-month"_s, accessMonthPages(aMonth(), words, stationery)},
            {u"client-record"_s, clientRecordPages(aRecord(), theFigure(), atlas, words, stationery)},
            {u"appointments"_s, appointmentList(appointments, today, words, stationery)},
            {u"blank-intake"_s, blankIntake(ownIntakeForm(), {}, source.clinic, today, words, stationery)},
            {u"filled-intake"_s, filledIntake(aFilledIntake(), words, stationery)},
            {u"blank-consents"_s, blankConsents(ownConsentTexts(), {}, source.clinic, today, words, stationery)},
            {u"signed-consents"_s, signedConsents(theConsents(), today, words, stationery)},
            {u"recovery-sheet"_s, recoverySheetPage({source.clinic.name, u"Linden Row.untie"_s, today, u"ABCDE FGHJK MNPQR\nABCDE FGHJK MNPQR\nABCDE FGHJK MNPQR\nABCDE FGHJK MNPQR"_s}, words, stationery)},
            {u"password-slip"_s, passwordSlip({source.clinic.name, u"Nora Quill"_s, u"seven linden boxes"_s, today}, words, stationery)}};
}

} // namespace untie
