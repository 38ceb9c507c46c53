#include "tests/faults/records.h"

#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/seriesstore.h"
#include "app/schedule/waitingstore.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "app/visits/phrasestore.h"
#include "tests/faults/plan.h"

#include <algorithm>
#include <array>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// What is saved as one thing, each step another and in turns by one of the stores. Whatever happens, it is there as it was
// saved, or not at all.

enum class There { No, AsSaved, Otherwise };

struct Store
{
    const char *what;
    Result<> (*save)(Database &database, int step);
    Result<There> (*look)(Database &database, int step);
};

/// Ids, days and clients of a step are no other step's.
template <class Id>
Id idOf(int step)
{
    return Id{5'000'000 + step};
}

QDate dayOf(int step)
{
    return plannedNow().date().addDays(30 * step);
}

ClientId clientOf(int step)
{
    const QList<Client> clients = plannedClients();
    return clients[step % clients.size()].id;
}

QString wordsOf(int step)
{
    return u"step %1"_s.arg(step);
}

/// `stored` in the state in which it was first saved.
template <class Record>
There compared(Record stored, const Record &planned)
{
    if constexpr (requires { stored.rev; })
        stored.rev = planned.rev;
    return stored == planned ? There::AsSaved : There::Otherwise;
}

template <class Record>
Result<There> among(const Result<QList<Record>> &all, const Record &planned)
{
    if (!all)
        return fail(all.error());
    const auto found = std::ranges::find(*all, planned.id, &Record::id);
    return found == all->end() ? There::No : compared(*found, planned);
}

template <class Record>
Result<There> alone(const Result<Record> &stored, const Record &planned)
{
    if (!stored && stored.error().kind == Error::Kind::NotFound)
        return There::No;
    return stored ? Result<There>(compared(*stored, planned)) : Result<There>(fail(stored.error()));
}

// Appointments, booked and then moved.

Appointment anAppointment(int step)
{
    Appointment appointment;
    appointment.id = idOf<AppointmentId>(step);
    appointment.client = clientOf(step);
    appointment.therapist = ownersId();
    appointment.date = dayOf(step);
    appointment.minute = 10 * 60;
    appointment.zone = "UTC";
    appointment.start = QDateTime(appointment.date, QTime(10, 0), Qt::UTC);
    appointment.note = wordsOf(step);
    return appointment;
}

Appointment moved(Appointment appointment)
{
    appointment.minute += 60;
    appointment.start = appointment.start.addSecs(3600);
    return appointment;
}

Result<> saveAppointment(Database &database, int step)
{
    ScheduleStore schedule(database);
    const auto there = schedule.find(idOf<AppointmentId>(step));
    if (!there && there.error().kind != Error::Kind::NotFound)
        return fail(there.error());
    const auto booked = there ? Result<Appointment>(there->appointment) : schedule.book(anAppointment(step));
    return booked ? withoutValue(schedule.change(moved(*booked))) : fail(booked.error());
}

Result<There> lookForAppointment(Database &database, int step)
{
    const auto there = ScheduleStore(database).find(idOf<AppointmentId>(step));
    const auto stored = there ? Result<Appointment>(there->appointment) : Result<Appointment>(fail(there.error()));
    const Appointment planned = anAppointment(step);
    const auto isBooked = alone(stored, planned);
    return isBooked && *isBooked == There::AsSaved ? Result<There>(There::No) : alone(stored, moved(planned)); // not moved yet
}

// Series: all of its appointments, or none.

constexpr int timesOfSeries = 3;

Result<> bookSeries(Database &database, int step)
{
    Appointment first = anAppointment(step);
    first.id = {};
    return withoutValue(SeriesStore(database).book(u"FREQ=WEEKLY;COUNT=%1"_s.arg(timesOfSeries), first));
}

Result<There> lookForSeries(Database &database, int step)
{
    const auto entries = ScheduleStore(database).between(dayOf(step), dayOf(step).addDays(7 * timesOfSeries));
    if (!entries)
        return fail(entries.error());
    if (entries->isEmpty())
        return There::No;
    const auto series = entries->constFirst().appointment.series;
    const bool areOne = series && entries->size() == timesOfSeries && std::ranges::all_of(*entries, [&](const DayEntry &entry) {
        return entry.appointment.series == series && entry.appointment.client == clientOf(step) && entry.appointment.note == wordsOf(step);
    });
    return areOne && SeriesStore(database).find(*series) ? There::AsSaved : There::Otherwise;
}

// The waiting list.

WaitingWish aWish(int step)
{
    WaitingWish wish;
    wish.id = idOf<WishId>(step);
    wish.client = clientOf(step);
    wish.firstDay = dayOf(step);
    wish.note = wordsOf(step);
    return wish;
}

Result<> saveWish(Database &database, int step)
{
    return withoutValue(WaitingStore(database).save(aWish(step)));
}

Result<There> lookForWish(Database &database, int step)
{
    return alone(WaitingStore(database).find(aWish(step).id), aWish(step));
}

// What is offered, and when somebody works.

Service aService(int step)
{
    return {.id = idOf<ServiceId>(step), .name = wordsOf(step), .minutes = 30 + step, .priceCents = 100 * step};
}

Result<> saveService(Database &database, int step)
{
    return withoutValue(ServiceStore(database).save(aService(step)));
}

Result<There> lookForService(Database &database, int step)
{
    return among(ServiceStore(database).services(), aService(step));
}

HoursException aDay(int step)
{
    return {{{8 * 60, 12 * 60}, {14 * 60, 14 * 60 + 5 * (step + 1)}}, wordsOf(step)};
}

Result<> saveHours(Database &database, int step)
{
    return HoursStore(database).setExceptions(ownersId(), {dayOf(step)}, aDay(step));
}

Result<There> lookForHours(Database &database, int step)
{
    const auto hours = HoursStore(database).of(ownersId());
    if (!hours)
        return fail(hours.error());
    const auto found = hours->exceptions.find(dayOf(step));
    return found == hours->exceptions.end() ? There::No : compared(*found, aDay(step));
}

// Intakes, each made from the one before.

Intake anIntake(int step)
{
    Intake intake{.client = clientOf(step), .id = idOf<IntakeId>(step), .at = plannedNow().addSecs(step), .by = ownersId()};
    intake.answers.set(u"goal"_s, {.text = wordsOf(step)});
    return intake;
}

Result<> saveIntake(Database &database, int step)
{
    IntakeStore store(database);
    Intake intake = anIntake(step);
    const auto before = store.newest(intake.client);
    if (!before)
        return fail(before.error());
    if (*before)
        intake.base = (*before)->id;
    return withoutValue(store.add(intake, ownIntakeForm()));
}

Result<There> lookForIntake(Database &database, int step)
{
    Intake planned = anIntake(step);
    const auto stored = IntakeStore(database).find(planned.client, planned.id);
    if (stored) {
        planned.base = stored->base;
        planned.form = stored->form;
        if (!IntakeStore(database).form(stored->form))
            return There::Otherwise;
    }
    return alone(stored, planned);
}

// Consents.

Consent aConsent(int step)
{
    return {.client = clientOf(step), .id = idOf<ConsentId>(step), .kind = u"treatment"_s, .text = wordsOf(step), .at = plannedNow().addSecs(step), .witness = ownersId(),
            .signer = u"Client of the trial"_s, .strokes = {{{0, 0}, {0.5, 0.25}}, {{0.25, 0.5}, {1, 0.5}}}};
}

Result<> saveConsent(Database &database, int step)
{
    return withoutValue(ConsentStore(database).add(aConsent(step), {}));
}

Result<There> lookForConsent(Database &database, int step)
{
    return among(ConsentStore(database).of(clientOf(step)), aConsent(step));
}

// Phrases, one's own and the clinic's.

Phrase aPhrase(int step)
{
    return {.id = idOf<PhraseId>(step), .owner = step % 2 ? PhraseOwner::Clinic : PhraseOwner::Own, .key = u"step%1"_s.arg(step), .title = wordsOf(step), .text = u"as it is said "_s.repeated(20).trimmed()};
}

Result<> savePhrase(Database &database, int step)
{
    return withoutValue(PhraseStore(database).save(aPhrase(step)));
}

Result<There> lookForPhrase(Database &database, int step)
{
    return among(PhraseStore(database).all(), aPhrase(step));
}

/// A store that saves in one step gets a row here.
constexpr std::array stores{Store{"appointment", saveAppointment, lookForAppointment}, Store{"intake", saveIntake, lookForIntake},
                            Store{"series", bookSeries, lookForSeries},                Store{"consent", saveConsent, lookForConsent},
                            Store{"wish", saveWish, lookForWish},                      Store{"phrase", savePhrase, lookForPhrase},
                            Store{"service", saveService, lookForService},             Store{"hours", saveHours, lookForHours}};

const Store &storeOf(int step)
{
    return stores[std::size_t(step) % stores.size()];
}

void saveInTurns(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int step) -> Result<> {
        const auto there = storeOf(step).look(*clinic.database, step); // an error was told, but it was done
        if (!there)
            return fail(there.error());
        return *there == There::AsSaved ? Result<>() : storeOf(step).save(*clinic.database, step);
    });
}

Findings verifyEach(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        for (int step = 0; step < stage.steps; ++step) {
            const QString name = u"the %1 of step %2"_s.arg(QString::fromLatin1(storeOf(step).what)).arg(step);
            const auto there = storeOf(step).look(*clinic.database, step);
            if (!there)
                found.faults += name + u" cannot be looked for: "_s + textOf(there.error());
            else if (*there == There::Otherwise)
                found.faults += name + u" is not what was saved"_s;
            else if (*there == There::No && acknowledged.contains(step))
                found.lost += name;
        }
    });
}

} // namespace

const Scenario storeScenario{"stores", 48, 8, prepareClinic, saveInTurns, verifyEach};

} // namespace untie::faults
