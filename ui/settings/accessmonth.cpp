#include "ui/settings/accessmonth.h"

#include "app/common/translator.h"
#include "app/documents/accessmonthpages.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "ui/settings/accesswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A page for the shelf names nobody but those who work here.
QString sentenceOf(const AuditLine &line, const QHash<PersonId, QString> &names)
{
    const QString colleague = names.value(PersonId{line.object});
    const auto action = auditActionFromId(line.action);
    return colleague.isEmpty() && action && *action != AuditAction::KeysChanged ? actionName(*action) : accessSentence(line.action, line.subject, colleague);
}

Result<AccessMonthSource> readSource(Database &database, QDate first)
{
    const auto clinic = SettingsStore(database).clinicProfile();
    if (!clinic)
        return fail(clinic.error());
    AccessMonthSource source{*clinic, timeZoneOf(*clinic), {}, {}, {}};
    auto month = auditMonth(database, first, source.zone, QDateTime::currentDateTimeUtc());
    if (!month)
        return fail(month.error());
    source.month = std::move(*month);
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    for (const Person &person : *people)
        source.names.insert(person.id, person.name);
    for (const AuditLine &line : std::as_const(source.month.events))
        source.events.append(sentenceOf(line, source.names));
    return source;
}

} // namespace

ReadOffer accessMonthOffer(QDate first)
{
    return [first](Database &database) -> Result<DocumentOffer> {
        auto source = readSource(database, first);
        if (!source)
            return fail(source.error());
        DocumentOffer offer;
        offer.kind = u"access-month"_s;
        offer.title = QCoreApplication::translate("AccessWords", "Record of access");
        offer.facts = QLocale().toString(first, QCoreApplication::translate("AccessWords", "MMMM yyyy", "a month"));
        offer.layOut = [source = *source](const DocumentWish &wish) -> Result<Document> { return accessMonthPages(source, Translator::forProgram(), wish.stationery); };
        offer.note = [first](Database &db, AuditAction action) {
            return AuditStore(db).record(Vault::FrontDesk, {action, 0, u"record of access of %1"_s.arg(first.toString(u"yyyy-MM"_s))});
        };
        return offer;
    };
}

} // namespace untie
