#include "app/intake/deskformstore.h"

#include "app/intake/consentstore.h"
#include "app/intake/intakestore.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<ConsentText> &texts)
{
    QJsonArray rows;
    for (const ConsentText &text : texts)
        rows += QJsonObject{{u"kind"_s, text.kind},     {u"version"_s, text.version},   {u"title"_s, text.title},        {u"text"_s, text.text},
                            {u"months"_s, text.months}, {u"required"_s, text.required}, {u"eachVisit"_s, text.eachVisit},
                            {u"muscles"_s, QJsonArray::fromStringList(text.muscles)}, {u"areas"_s, QJsonArray::fromStringList(text.areas)}};
    return rows;
}

QList<ConsentText> textsFrom(const QJsonArray &rows)
{
    QList<ConsentText> texts;
    for (const auto &row : rows)
        texts += ConsentText{.kind = row["kind"_L1].toString(),
                             .version = row["version"_L1].toInt(1),
                             .title = row["title"_L1].toString(),
                             .text = row["text"_L1].toString(),
                             .months = row["months"_L1].toInt(),
                             .required = row["required"_L1].toBool(),
                             .muscles = row["muscles"_L1].toVariant().toStringList(),
                             .areas = row["areas"_L1].toVariant().toStringList(),
                             .eachVisit = row["eachVisit"_L1].toBool()};
    return texts;
}

} // namespace

DeskFormStore::DeskFormStore(Database &database)
    : m_database(database)
{
}

Result<> DeskFormStore::publish()
{
    auto form = IntakeStore(m_database).form();
    if (!form)
        return fail(form.error());
    form->id = {};
    const auto texts = ConsentStore(m_database).texts();
    if (!texts)
        return fail(texts.error());
    const auto told = read();
    if (told && *told == DeskForm{*form, *texts})
        return {};
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.desk_form (id, form, consents) VALUES (1, :form, :consents)
                                         ON CONFLICT (id) DO UPDATE SET form = excluded.form, consents = excluded.consents)"_s,
                                     {{u":form"_s, QString::fromUtf8(QJsonDocument(untie::toJson(*form)).toJson(QJsonDocument::Compact))},
                                      {u":consents"_s, QString::fromUtf8(QJsonDocument(toJson(*texts)).toJson(QJsonDocument::Compact))}});
    if (!done)
        return fail(done.error());
    if (auto noted = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, 0, u"health form at the desk"_s}); !noted)
        return noted;
    return transaction->commit();
}

Result<DeskForm> DeskFormStore::read() const
{
    auto row = m_database.run(u"SELECT form, consents FROM frontdesk.desk_form WHERE id = 1"_s);
    if (!row)
        return fail(row.error());
    if (!row->next())
        return DeskForm{ownIntakeForm(), ownConsentTexts()};
    auto form = intakeFormFrom(QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object());
    if (!form)
        return fail(form.error());
    return DeskForm{std::move(*form), textsFrom(QJsonDocument::fromJson(row->value(1).toString().toUtf8()).array())};
}

} // namespace untie
