#include "app/intake/intakestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/instant.h"
#include "app/common/text.h"
#include "app/intake/intakecheck.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString idOf(IntakeSource source)
{
    return source == IntakeSource::Client ? u"client"_s : u"therapist"_s;
}

IntakeSource intakeSourceFrom(const QVariant &id)
{
    return id.toString() == "client"_L1 ? IntakeSource::Client : IntakeSource::Therapist;
}

Result<Intake> intakeFrom(const QSqlQuery &row)
{
    const auto answers = intakeAnswersFrom(objectIn(row.value(8)));
    if (!answers)
        return fail(answers.error());
    return Intake{.client = ClientId{row.value(0).toLongLong()},
                  .id = IntakeId{row.value(1).toLongLong()},
                  .base = IntakeId{row.value(2).toLongLong()},
                  .at = instant(row.value(3)),
                  .by = PersonId{row.value(4).toLongLong()},
                  .source = intakeSourceFrom(row.value(5)),
                  .unchanged = row.value(6).toBool(),
                  .form = IntakeFormId{row.value(7).toLongLong()},
                  .answers = *answers};
}

Result<> refuseProblems(const Intake &intake, const IntakeForm &form)
{
    QStringList sentences;
    for (const IntakeProblem &problem : problemsOf(form, intake.answers, intake.at.toLocalTime().date())) {
        if (problem.stops)
            sentences += problem.sentence;
    }
    if (!sentences.isEmpty())
        return fail(Error::Kind::Invalid, u"an intake cannot be stored"_s, sentences.join(u' '));
    return {};
}

} // namespace

QString digestOf(const Intake &intake)
{
    return FieldWriter()
        .number(static_cast<quint64>(intake.client.value))
        .number(static_cast<quint64>(intake.id.value))
        .number(static_cast<quint64>(intake.base.value))
        .number(static_cast<quint64>(intake.at.toMSecsSinceEpoch()))
        .number(static_cast<quint64>(intake.form.value))
        .number(intake.unchanged ? 1 : 0)
        .text(idOf(intake.source))
        .text(textOf(toJson(intake.answers)))
        .digest();
}

IntakeAnswers tidied(IntakeAnswers answers)
{
    IntakeAnswers clean;
    for (auto answer = answers.given.cbegin(); answer != answers.given.cend(); ++answer) {
        GivenAnswer one = answer.value();
        one.text = tidiedLines(one.text);
        clean.set(answer.key(), one);
    }
    for (const Medicine &medicine : std::as_const(answers.medicines)) {
        if (const QString name = tidied(medicine.name); !name.isEmpty())
            clean.medicines += Medicine{name, tidied(medicine.use), medicine.recent, medicine.chosenClass};
    }
    for (const Surgery &surgery : std::as_const(answers.surgeries)) {
        if (const QString what = tidied(surgery.what); !what.isEmpty() || !surgery.when.isEmpty() || !surgery.where.isEmpty())
            clean.surgeries += Surgery{what, tidied(surgery.when), surgery.where};
    }
    return clean;
}

IntakeStore::IntakeStore(Database &database)
    : m_database(database)
{
}

Result<IntakeId> IntakeStore::add(const Intake &intake, const IntakeForm &form)
{
    Intake added = intake;
    added.answers = tidied(intake.answers);
    if (!added.id.isValid())
        added.id = newId<IntakeId>();
    if (auto fine = refuseProblems(added, form); !fine)
        return fail(fine.error());
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto kept = keep(form, false, added.at);
    if (!kept)
        return fail(kept.error());
    added.form = *kept;
    const auto written = write(added);
    if (!written)
        return written;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return written;
}

Result<IntakeId> IntakeStore::confirm(ClientId client, IntakeId base, PersonId by, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto last = newest(client);
    if (!last)
        return fail(last.error());
    if (!*last)
        return fail(Error::Kind::NotFound, u"no intake to confirm"_s);
    Intake again = **last;
    again.id = newId<IntakeId>();
    again.base = base;
    again.at = now;
    again.by = by;
    again.source = IntakeSource::Therapist;
    again.unchanged = true;
    const auto written = write(again);
    if (!written)
        return written;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return written;
}

/// Inside the caller's transaction.
Result<IntakeId> IntakeStore::write(const Intake &intake)
{
    if (auto free = refuseRestricted(m_database, intake.client); !free)
        return fail(free.error());
    const auto last = newest(intake.client);
    if (!last)
        return fail(last.error());
    if (intake.base != (*last ? (*last)->id : IntakeId()))
        return fail(Error::Kind::Conflict, u"somebody else stored an intake first"_s);
    const auto done = m_database.run(uR"(INSERT INTO clinical.intake (client_id, id, base_id, at, person_id, source, unchanged, form_id, answers)
                                         VALUES (:client, :id, :base, :at, :person, :source, :unchanged, :form, :answers))"_s,
                                     {{u":client"_s, intake.client.value},
                                      {u":id"_s, intake.id.value},
                                      {u":base"_s, intake.base.value},
                                      {u":at"_s, intake.at.toMSecsSinceEpoch()},
                                      {u":person"_s, intake.by.value},
                                      {u":source"_s, idOf(intake.source)},
                                      {u":unchanged"_s, int(intake.unchanged)},
                                      {u":form"_s, intake.form.value},
                                      {u":answers"_s, textOf(toJson(intake.answers))}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{AuditAction::Created, intake.client.value, u"intake %1 %2"_s.arg(intake.id.value).arg(digestOf(intake))};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return fail(told.error());
    return intake.id;
}

Result<std::optional<Intake>> IntakeStore::newest(ClientId client) const
{
    auto row = m_database.run(uR"(SELECT client_id, id, base_id, at, person_id, source, unchanged, form_id, answers
                                  FROM clinical.intake WHERE client_id %1 ORDER BY id DESC LIMIT 1)"_s.arg(ofOnePerson(Vault::Clinical)),
                              {{u":client"_s, client.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return std::optional<Intake>();
    auto intake = intakeFrom(*row);
    if (!intake)
        return fail(intake.error());
    return std::optional(std::move(*intake));
}

Result<Intake> IntakeStore::find(ClientId client, IntakeId id) const
{
    auto row = m_database.run(uR"(SELECT client_id, id, base_id, at, person_id, source, unchanged, form_id, answers
                                  FROM clinical.intake WHERE client_id %1 AND id = :id)"_s.arg(ofOnePerson(Vault::Clinical)),
                              {{u":client"_s, client.value}, {u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such intake"_s);
    return intakeFrom(*row);
}

Result<QList<IntakeRow>> IntakeStore::versions(ClientId client) const
{
    auto rows = m_database.run(u"SELECT id, at, person_id, source, unchanged FROM clinical.intake WHERE client_id %1 ORDER BY id DESC"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<IntakeRow> versions;
    while (rows->next())
        versions += IntakeRow{IntakeId{rows->value(0).toLongLong()}, instant(rows->value(1)), PersonId{rows->value(2).toLongLong()},
                              intakeSourceFrom(rows->value(3)), rows->value(4).toBool()};
    return versions;
}

Result<IntakeForm> IntakeStore::form() const
{
    auto row = m_database.run(u"SELECT id, body FROM clinical.intake_form WHERE own = 1 ORDER BY id DESC LIMIT 1"_s);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return ownIntakeForm();
    auto form = intakeFormFrom(objectIn(row->value(1)));
    if (form)
        form->id = IntakeFormId{row->value(0).toLongLong()};
    return form;
}

Result<IntakeForm> IntakeStore::form(IntakeFormId id) const
{
    auto row = m_database.run(u"SELECT body FROM clinical.intake_form WHERE id = :id"_s, {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such intake form"_s);
    auto form = intakeFormFrom(objectIn(row->value(0)));
    if (form)
        form->id = id;
    return form;
}

Result<> IntakeStore::setForm(const IntakeForm &form, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto kept = keep(form, true, now);
    if (!kept)
        return fail(kept.error());
    const AuditEntry entry{AuditAction::Changed, 0, u"intake form %1 %2"_s.arg(kept->value).arg(FieldWriter().text(textOf(toJson(form))).digest())};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return told;
    return transaction->commit();
}

/// The stored form that is this one, or a new row. Inside the caller's transaction.
Result<IntakeFormId> IntakeStore::keep(const IntakeForm &form, bool own, const QDateTime &now)
{
    const QString body = textOf(toJson(form));
    if (!own) {
        auto row = m_database.run(u"SELECT id FROM clinical.intake_form WHERE body = :body ORDER BY id DESC LIMIT 1"_s, {{u":body"_s, body}});
        if (!row)
            return fail(row.error());
        if (row->next())
            return IntakeFormId{row->value(0).toLongLong()};
    }
    const auto id = newId<IntakeFormId>();
    const auto done = m_database.run(u"INSERT INTO clinical.intake_form (id, made_at, own, body) VALUES (:id, :at, :own, :body)"_s,
                                     {{u":id"_s, id.value}, {u":at"_s, now.toMSecsSinceEpoch()}, {u":own"_s, int(own)}, {u":body"_s, body}});
    if (!done)
        return fail(done.error());
    return id;
}

} // namespace untie
