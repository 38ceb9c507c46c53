#include "app/documents/clientrecord.h"

#include "app/clients/clientstore.h"
#include "app/clients/phonenumber.h"
#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/intake/outcomestore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/walltime.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/casestore.h"
#include "app/visits/clientnotestore.h"
#include "app/visits/visitcontext.h"
#include "app/visits/visitstore.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 100'000; ///< visits and appointments of one person: all

class RecordPages final
{
public:
    RecordPages(const ClientRecordSource &source, const Translator &words)
        : m_source(source)
        , m_words(words)
        , m_locale(localeOf(words.language()))
    {
    }

    Content content() const
    {
        Content content;
        content.language = m_words.language();
        content.clinic = m_source.clinic;
        content.heading = content.of = displayName(m_source.client);
        content.below = say(QT_TRANSLATE_NOOP("ClientRecord", "All that is kept of you"));
        content.day = day(m_source.now.date());
        content.careful = say(QT_TRANSLATE_NOOP("ClientRecord", "Confidential. A therapist’s findings, no diagnosis."));
        content.title = content.jobName = say(QT_TRANSLATE_NOOP("ClientRecord", "Copy of a record"));
        content.fileName = u"record-%1.pdf"_s.arg(m_source.client.id.value);
        content.sections = {inside(), person(), reach(), complaints(), outcomes(), notes(), appointments()};
        return content;
    }

private:
    QString say(const char *text) const { return m_words.translate("ClientRecord", text); }
    QString day(QDate date) const { return m_locale.toString(date, m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday")); }
    QString day(const std::optional<QDate> &date) const { return date ? day(*date) : QString(); }
    QString count(qsizetype n) const { return m_locale.toString(n); }

    /// What follows, so that whoever reads it sees whether it is all there.
    Section inside() const
    {
        Section section{{FactList{{{say(QT_TRANSLATE_NOOP("ClientRecord", "Appointments")), count(m_source.appointments.size())},
                                   {say(QT_TRANSLATE_NOOP("ClientRecord", "Consents")), count(m_source.consents.given.size())},
                                   {say(QT_TRANSLATE_NOOP("ClientRecord", "Health forms")), count(m_source.intakes.size())},
                                   {say(QT_TRANSLATE_NOOP("ClientRecord", "Visit notes")), count(m_source.visits.size())}}}}};
        if (m_source.drafts > 0)
            section.parts.append(Words{m_words.translate("ClientRecord", "%n visit(s) whose note is not signed yet are left out.", nullptr, m_source.drafts), Voice::Caption});
        section.parts.append(Words{say(QT_TRANSLATE_NOOP("ClientRecord", "What concerns other people is not part of this copy.")), Voice::Caption});
        return section;
    }

    Section person() const
    {
        const Client &client = m_source.client;
        return {{Heading{say(QT_TRANSLATE_NOOP("ClientRecord", "Who you are")), true},
                 FactList{{{say(QT_TRANSLATE_NOOP("ClientRecord", "Given name")), client.given},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Family name")), client.family},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Called")), client.preferred},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Pronounced")), client.pronounced},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Pronouns")), client.pronouns},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Born")), day(client.born)},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Occupation")), client.occupation},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Activities")), client.activities},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Doctor")), client.doctor},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Referred by")), client.referredBy},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Tags")), commaList(client.tags, m_locale)},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Notes of the desk")), client.deskNote},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Told to the desk")), m_source.alerts.join(u'\n')}}}}};
    }

    Section reach() const
    {
        const Client &client = m_source.client;
        const QString country = countryOf(m_source.clinic);
        QStringList phones{shownPhone(client.phone, country)};
        for (const Contact &contact : client.otherPhones)
            phones += shownPhone(contact.text, country);
        QStringList emails{client.email};
        for (const Contact &contact : client.otherEmails)
            emails += contact.text;
        const EmergencyContact &emergency = client.emergency;
        const QStringList inNeed{emergency.name, emergency.relation, shownPhone(emergency.phone, country)};
        return {{Heading{say(QT_TRANSLATE_NOOP("ClientRecord", "How you are reached")), true},
                 FactList{{{say(QT_TRANSLATE_NOOP("ClientRecord", "Phone")), joined(phones, u"\n"_s)},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "E-mail")), joined(emails, u"\n"_s)},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Address")), linesOf(client.address, country, m_words.language()).join(u'\n')},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "In an emergency")), commaList(inNeed, m_locale)},
                           {say(QT_TRANSLATE_NOOP("ClientRecord", "Reminders")), reminders()}}}}};
    }

    QString reminders() const
    {
        if (!m_source.client.reminders)
            return {};
        QStringList ways;
        const auto add = [&](ReminderWay way, const char *name) {
            if (m_source.client.reminders->testFlag(way))
                ways += say(name);
        };
        add(ReminderWay::Phone, QT_TRANSLATE_NOOP("ClientRecord", "by phone"));
        add(ReminderWay::Email, QT_TRANSLATE_NOOP("ClientRecord", "by e-mail"));
        add(ReminderWay::Text, QT_TRANSLATE_NOOP("ClientRecord", "by text message"));
        return ways.isEmpty() ? say(QT_TRANSLATE_NOOP("ClientRecord", "none wanted")) : commaList(ways, m_locale);
    }

    Section complaints() const
    {
        if (m_source.cases.isEmpty())
            return {};
        Section section{{Heading{say(QT_TRANSLATE_NOOP("ClientRecord", "What you came for")), true}}};
        for (const ClientCase &one : m_source.cases) {
            const QString span = one.closedOn ? day(one.openedOn) + u" – "_s + day(*one.closedOn) : say(QT_TRANSLATE_NOOP("ClientRecord", "since %1")).arg(day(one.openedOn));
            section.parts += {Heading{one.complaint}, Words{span, Voice::Caption}};
            if (!one.goals.isEmpty())
                section.parts.append(Words{one.goals});
        }
        return section;
    }

    Section outcomes() const
    {
        if (m_source.outcomes.isEmpty())
            return {};
        Table table{{{say(QT_TRANSLATE_NOOP("ClientRecord", "Asked for")), 2}, {say(QT_TRANSLATE_NOOP("ClientRecord", "Scale")), 1.6}, {say(QT_TRANSLATE_NOOP("ClientRecord", "Answers")), 3}}, {}};
        for (const OutcomeTrend &trend : m_source.outcomes) {
            QStringList values;
            for (const auto &[date, value] : trend.values)
                values += u"%1: %2"_s.arg(day(date)).arg(value);
            const bool isPain = trend.scale == OutcomeScale::Nrs;
            table.rows.append({trend.item, isPain ? say(QT_TRANSLATE_NOOP("ClientRecord", "pain, 0 none to 10 worst")) : say(QT_TRANSLATE_NOOP("ClientRecord", "activity, 0 unable to 10 as before")), commaList(values, m_locale)});
        }
        return {{Heading{say(QT_TRANSLATE_NOOP("ClientRecord", "What you said of yourself")), true}, table}};
    }

    /// Those that were withdrawn, too: struck, and why.
    Section notes() const
    {
        if (m_source.notes.isEmpty())
            return {};
        Section section{{Heading{say(QT_TRANSLATE_NOOP("ClientRecord", "Notes outside visits")), true}}};
        for (const ClientNote &note : m_source.notes) {
            const QString by = m_source.names.people.value(note.author);
            const QString head = nameOf(note.kind) + u", "_s + day(note.at.toTimeZone(m_source.now.timeZone()).date());
            section.parts += {Heading{head}, Words{note.text, note.stands() ? Voice::Body : Voice::Struck}, Words{note.stands() ? by : by + u": "_s + note.withdrawn, Voice::Caption}};
        }
        return section;
    }

    Section appointments() const
    {
        if (m_source.appointments.isEmpty())
            return {};
        Table table{{{say(QT_TRANSLATE_NOOP("ClientRecord", "Day")), 2},
                     {say(QT_TRANSLATE_NOOP("ClientRecord", "Time")), 1.2},
                     {say(QT_TRANSLATE_NOOP("ClientRecord", "What")), 1.6},
                     {say(QT_TRANSLATE_NOOP("ClientRecord", "With")), 1.4},
                     {say(QT_TRANSLATE_NOOP("ClientRecord", "State")), 1.2},
                     {say(QT_TRANSLATE_NOOP("ClientRecord", "Note")), 2}},
                    {}};
        for (const Appointment &one : m_source.appointments) {
            table.rows.append({day(one.date), m_source.names.time(one.minute) + u"–"_s + m_source.names.time(endOnTheWall(one)),
                               one.service ? m_source.names.services.value(*one.service) : QString(), m_source.names.people.value(one.therapist), nameOf(one.status),
                               one.cancelReason.isEmpty() ? one.note : one.cancelReason});
        }
        return {{Heading{say(QT_TRANSLATE_NOOP("ClientRecord", "Appointments")), true}, table}};
    }

    const ClientRecordSource &m_source;
    const Translator &m_words;
    QLocale m_locale;
};

} // namespace

ClientRecordReader::ClientRecordReader(ClientId client, const QDateTime &now)
    : m_client(client)
    , m_now(now)
{
}

Result<bool> ClientRecordReader::step(Database &database)
{
    if (!m_begun) {
        for (const auto part : {&ClientRecordReader::readHead, &ClientRecordReader::readDesk, &ClientRecordReader::readHealth}) {
            if (auto read = (this->*part)(database); !read)
                return fail(read.error());
        }
        m_begun = true;
    } else if (m_next < m_visits.size()) {
        if (auto read = readVisit(database, m_visits.at(m_next)); !read)
            return fail(read.error());
        ++m_next;
    }
    return m_next == m_visits.size();
}

Result<> ClientRecordReader::readHead(Database &database)
{
    auto client = ClientStore(database).find(m_client);
    if (!client)
        return fail(client.error());
    auto clinic = SettingsStore(database).clinicProfile();
    if (!clinic)
        return fail(clinic.error());
    m_source.client = std::move(*client);
    m_source.clinic = std::move(*clinic);
    m_source.now = m_now.toTimeZone(timeZoneOf(m_source.clinic));
    return {};
}

Result<> ClientRecordReader::readDesk(Database &database)
{
    const ScheduleStore schedule(database);
    auto names = schedule.names();
    if (!names)
        return fail(names.error());
    m_source.names = std::move(*names);
    auto coming = schedule.coming(m_client, m_now, mostRead);
    if (!coming)
        return fail(coming.error());
    const auto past = schedule.past(m_client, m_now, mostRead);
    if (!past)
        return fail(past.error());
    std::ranges::reverse(*coming);
    m_source.appointments = *coming + *past;
    const auto alert = ClientAlertStore(database).of(m_client);
    if (!alert)
        return fail(alert.error());
    if (!alert->isEmpty())
        m_source.alerts = {*alert};
    return {};
}

Result<> ClientRecordReader::readHealth(Database &database)
{
    auto cases = CaseStore(database).of(m_client);
    if (!cases)
        return fail(cases.error());
    auto notes = ClientNoteStore(database).of(m_client);
    if (!notes)
        return fail(notes.error());
    const auto outcomes = OutcomeStore(database).of(m_client);
    if (!outcomes)
        return fail(outcomes.error());
    auto texts = ConsentStore(database).texts();
    if (!texts)
        return fail(texts.error());
    auto given = ConsentStore(database).of(m_client);
    if (!given)
        return fail(given.error());
    m_source.cases = std::move(*cases);
    m_source.notes = std::move(*notes);
    m_source.outcomes = trendsOf(*outcomes);
    m_source.consents = {m_source.client, m_source.clinic, std::move(*texts), std::move(*given), timeZoneOf(m_source.clinic).id()};
    const IntakeStore intakes(database);
    const auto versions = intakes.versions(m_client);
    if (!versions)
        return fail(versions.error());
    for (const IntakeRow &version : *versions) {
        if (version.unchanged)
            continue; // says the same again
        auto intake = intakes.find(m_client, version.id);
        if (!intake)
            return fail(intake.error());
        auto form = intakes.form(intake->form);
        if (!form)
            return fail(form.error());
        m_source.intakes.append({m_source.client, m_source.clinic, std::move(*intake), std::move(*form), m_source.names.people.value(version.by), version.at.toTimeZone(timeZoneOf(m_source.clinic))});
    }
    const auto visits = VisitStore(database).newest(m_client, mostRead);
    if (!visits)
        return fail(visits.error());
    for (const VisitRow &visit : *visits) {
        m_source.drafts += visit.state == VisitState::Draft;
        if (visit.state == VisitState::Signed)
            m_visits.prepend(visit.id);
    }
    return {};
}

Result<> ClientRecordReader::readVisit(Database &database, VisitId visit)
{
    const auto context = storedVisit(database, m_client, visit);
    if (!context)
        return fail(context.error());
    const auto therapist = PeopleStore(database).find(context->visit.therapist);
    if (!therapist && therapist.error().kind != Error::Kind::NotFound)
        return fail(therapist.error());
    m_source.visits.append({{context->visit, m_source.client, m_source.clinic, therapist.value_or(Person()), {}}, context->entries, context->proof, context->authors, context->number});
    return {};
}

Document clientRecordPages(const ClientRecordSource &source, const Figure &figure, const Atlas &atlas, const Translator &words, const Stationery &stationery)
{
    Document record = compose(RecordPages(source, words).content(), stationery, words);
    const auto append = [&record](const Document &part) { record.pages += part.pages; };
    if (!source.consents.given.isEmpty())
        append(signedConsents(source.consents, source.now.date(), words, stationery));
    for (const FilledIntake &intake : source.intakes)
        append(filledIntake(intake, words, stationery));
    for (const VisitNoteSource &visit : source.visits)
        append(visitNotePages(visit, figure, atlas, words, stationery));
    return record;
}

} // namespace untie
