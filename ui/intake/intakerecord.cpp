#include "ui/intake/intakerecord.h"

#include "app/intake/outcomestore.h"
#include "app/people/peoplestore.h"

#include <QJsonArray>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

Result<IntakeRecord> readIntakeRecord(Database &database, ClientId client, QDate today, VisitId visit)
{
    IntakeRecord record;
    auto known = readCautions(database, client, today, visit);
    if (!known)
        return fail(known.error());
    record.known = std::move(*known);
    const IntakeStore intakes(database);
    const auto rows = intakes.versions(client);
    if (!rows)
        return fail(rows.error());
    for (const IntakeRow &row : *rows) {
        auto version = intakes.find(client, row.id);
        if (!version)
            return fail(version.error());
        if (!record.forms.contains(version->form)) {
            auto form = intakes.form(version->form);
            if (!form)
                return fail(form.error());
            record.forms.insert(version->form, std::move(*form));
        }
        record.versions += std::move(*version);
    }
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    for (const Person &person : *people)
        record.people.insert(person.id, person.name);
    const auto outcomes = OutcomeStore(database).of(client);
    if (!outcomes)
        return fail(outcomes.error());
    record.trends = trendsOf(*outcomes);
    return record;
}

QJsonObject toJson(const ReceivedForm &form)
{
    QJsonArray consents;
    for (const Consent &consent : form.consents)
        consents += QJsonObject{{u"kind"_s, consent.kind},
                                {u"version"_s, consent.version},
                                {u"text"_s, consent.text},
                                {u"at"_s, consent.at.toMSecsSinceEpoch()},
                                {u"signer"_s, consent.signer},
                                {u"byGuardian"_s, consent.byGuardian},
                                {u"relation"_s, consent.relation},
                                {u"identitySeen"_s, consent.identitySeen},
                                {u"assent"_s, consent.assent},
                                {u"expires"_s, consent.expires ? consent.expires->toString(Qt::ISODate) : QString()},
                                {u"strokes"_s, QString::fromLatin1(strokesToBytes(consent.strokes).toBase64())}};
    return {{u"answers"_s, toJson(form.answers)}, {u"consents"_s, consents}};
}

Result<ReceivedForm> receivedFormFrom(const QJsonObject &json)
{
    auto answers = intakeAnswersFrom(json["answers"_L1].toObject());
    if (!answers)
        return fail(answers.error());
    ReceivedForm form{std::move(*answers), {}};
    for (const auto &row : json["consents"_L1].toArray()) {
        Consent consent{.kind = row["kind"_L1].toString(),
                        .version = row["version"_L1].toInt(1),
                        .text = row["text"_L1].toString(),
                        .at = QDateTime::fromMSecsSinceEpoch(row["at"_L1].toInteger(), Qt::UTC),
                        .signer = row["signer"_L1].toString(),
                        .byGuardian = row["byGuardian"_L1].toBool(),
                        .relation = row["relation"_L1].toString(),
                        .identitySeen = row["identitySeen"_L1].toBool(),
                        .assent = row["assent"_L1].toBool(),
                        .strokes = strokesFromBytes(QByteArray::fromBase64(row["strokes"_L1].toString().toLatin1()))};
        if (const QDate expires = QDate::fromString(row["expires"_L1].toString(), Qt::ISODate); expires.isValid())
            consent.expires = expires;
        form.consents += consent;
    }
    return form;
}

} // namespace untie
