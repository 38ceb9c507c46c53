#include "ui/documents/offers.h"

#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/common/translator.h"
#include "app/documents/appointmentlist.h"
#include "app/documents/dayplan.h"
#include "app/documents/intakepages.h"
#include "app/documents/visitsummary.h"
#include "app/intake/deskformstore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "ui/documents/offerwords.h"
#include "ui/schedule/schedulesetup.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAppointments = 100;

/// A form to be filled in by pen: what is asked at the desk, for somebody or for nobody in particular.
struct Blank
{
    Client client; ///< without a name: for the stack
    ClinicProfile clinic;
    DeskForm form;
};

Result<Blank> blankOf(Database &database, ClientId client)
{
    Blank blank;
    if (client.isValid()) {
        auto found = ClientStore(database).find(client);
        if (!found)
            return fail(found.error());
        blank.client = std::move(*found);
    }
    auto clinic = SettingsStore(database).clinicProfile();
    if (!clinic)
        return fail(clinic.error());
    blank.clinic = std::move(*clinic);
    auto form = DeskFormStore(database).read();
    if (!form)
        return fail(form.error());
    blank.form = std::move(*form);
    return blank;
}

using LayBlank = Document (*)(const Blank &, const Translator &, const Stationery &);

ReadOffer blankOffer(ClientId client, const QString &kind, const QString &title, LayBlank layBlank)
{
    return [client, kind, title, layBlank](Database &database) -> Result<DocumentOffer> {
        const auto blank = blankOf(database, client);
        if (!blank)
            return fail(blank.error());
        DocumentOffer offer;
        offer.kind = kind;
        offer.title = title;
        offer.facts = client.isValid() ? whose(blank->client) : sayOfDocument(QT_TRANSLATE_NOOP("Documents", "to be filled in by pen"));
        offerLanguages(offer, summaryLanguage(blank->client, blank->clinic));
        offer.layOut = [blank = *blank, layBlank](const DocumentWish &wish) -> Result<Document> {
            return layBlank(blank, Translator::forLanguage(chosenLanguage(wish)), wish.stationery);
        };
        offer.note = [client, kind](Database &db, AuditAction action) { return client.isValid() ? noteAccess(db, action, client, kind) : Result<>(); };
        return offer;
    };
}

} // namespace

ReadOffer blankIntakeOffer(ClientId client)
{
    return blankOffer(client, u"blank-health-form"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Empty health form")),
                      [](const Blank &blank, const Translator &words, const Stationery &stationery) {
                          return blankIntake(blank.form.form, blank.client, blank.clinic, QDate::currentDate(), words, stationery);
                      });
}

ReadOffer blankConsentsOffer(ClientId client)
{
    return blankOffer(client, u"blank-consents"_s, sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Consents to sign")),
                      [](const Blank &blank, const Translator &words, const Stationery &stationery) {
                          return blankConsents(blank.form.consents, blank.client, blank.clinic, QDate::currentDate(), words, stationery);
                      });
}

ReadOffer appointmentsOffer(ClientId client)
{
    return [client](Database &database) -> Result<DocumentOffer> {
        auto found = ClientStore(database).find(client);
        if (!found)
            return fail(found.error());
        const auto clinic = SettingsStore(database).clinicProfile();
        if (!clinic)
            return fail(clinic.error());
        const ScheduleStore schedule(database);
        const auto names = schedule.names();
        if (!names)
            return fail(names.error());
        const auto coming = schedule.coming(client, QDateTime::currentDateTimeUtc(), mostAppointments);
        if (!coming)
            return fail(coming.error());
        const AppointmentListSource source{*found, *clinic, *names, *coming};
        DocumentOffer offer;
        offer.kind = u"appointments"_s;
        offer.title = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Appointments"));
        offer.facts = whose(*found);
        offerLanguages(offer, summaryLanguage(*found, *clinic));
        offer.layOut = [source](const DocumentWish &wish) -> Result<Document> {
            return appointmentList(source, QDate::currentDate(), Translator::forLanguage(chosenLanguage(wish)), wish.stationery);
        };
        offer.note = [client](Database &db, AuditAction action) { return noteAccess(db, action, client, u"appointments"_s); };
        return offer;
    };
}

ReadOffer dayPlanOffer(QDate day, const ClinicFolder &folder)
{
    return [day, folder](Database &database) -> Result<DocumentOffer> {
        const auto clinic = SettingsStore(database).clinicProfile();
        if (!clinic)
            return fail(clinic.error());
        const auto setup = readScheduleSetup(database, folder);
        if (!setup)
            return fail(setup.error());
        const auto entries = ScheduleStore(database).between(day, day);
        if (!entries)
            return fail(entries.error());
        DayPlanSource source{clinic->name, day, {}, *entries, {}, setup->names};
        for (const Person &therapist : setup->therapists)
            source.therapists.append(therapist.id);
        for (const DayEntry &entry : *entries) {
            if (!entry.appointment.client)
                continue;
            if (const auto client = ClientStore(database).find(*entry.appointment.client); client && !client->phone.isEmpty())
                source.phones.insert(client->id, client->phone);
        }
        DocumentOffer offer;
        offer.kind = u"day-plan"_s;
        offer.title = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Day plan"));
        offer.facts = QLocale().toString(day, QLocale::LongFormat);
        offer.choiceName = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "What it says"));
        offer.choices = {sayOfDocument(QT_TRANSLATE_NOOP("Documents", "All that the desk needs")), sayOfDocument(QT_TRANSLATE_NOOP("Documents", "First names and rooms"))};
        offer.layOut = [source](const DocumentWish &wish) -> Result<Document> {
            return dayPlan(source, wish.choice == 0 ? DayPlanDetail::Full : DayPlanDetail::Brief, Translator::forProgram(), wish.stationery);
        };
        offer.note = [day](Database &db, AuditAction action) {
            return AuditStore(db).record(Vault::FrontDesk, {action, 0, u"day plan of %1"_s.arg(day.toString(Qt::ISODate))});
        };
        return offer;
    };
}

} // namespace untie
