#include "app/exchange/card.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    CardField field;
    QLatin1StringView id;
    const char *name;
};

constexpr Entry entries[] = {
    {CardField::Given, "given"_L1, QT_TRANSLATE_NOOP("CardField", "Given name")},
    {CardField::Family, "family"_L1, QT_TRANSLATE_NOOP("CardField", "Family name")},
    {CardField::Name, "name"_L1, QT_TRANSLATE_NOOP("CardField", "Whole name")},
    {CardField::Preferred, "preferred"_L1, QT_TRANSLATE_NOOP("CardField", "Called by")},
    {CardField::Pronouns, "pronouns"_L1, QT_TRANSLATE_NOOP("CardField", "Pronouns")},
    {CardField::Born, "born"_L1, QT_TRANSLATE_NOOP("CardField", "Birth date")},
    {CardField::Phone, "phone"_L1, QT_TRANSLATE_NOOP("CardField", "Phone")},
    {CardField::Mobile, "mobile"_L1, QT_TRANSLATE_NOOP("CardField", "Mobile phone")},
    {CardField::HomePhone, "homePhone"_L1, QT_TRANSLATE_NOOP("CardField", "Phone at home")},
    {CardField::WorkPhone, "workPhone"_L1, QT_TRANSLATE_NOOP("CardField", "Phone at work")},
    {CardField::Email, "email"_L1, QT_TRANSLATE_NOOP("CardField", "E-mail")},
    {CardField::Street, "street"_L1, QT_TRANSLATE_NOOP("CardField", "Street")},
    {CardField::Postcode, "postcode"_L1, QT_TRANSLATE_NOOP("CardField", "Postcode")},
    {CardField::Place, "place"_L1, QT_TRANSLATE_NOOP("CardField", "Town")},
    {CardField::Region, "region"_L1, QT_TRANSLATE_NOOP("CardField", "Region")},
    {CardField::Country, "country"_L1, QT_TRANSLATE_NOOP("CardField", "Country")},
    {CardField::Language, "language"_L1, QT_TRANSLATE_NOOP("CardField", "Language")},
    {CardField::Occupation, "occupation"_L1, QT_TRANSLATE_NOOP("CardField", "Occupation")},
    {CardField::ReferredBy, "referredBy"_L1, QT_TRANSLATE_NOOP("CardField", "Referred by")},
    {CardField::Doctor, "doctor"_L1, QT_TRANSLATE_NOOP("CardField", "Doctor")},
    {CardField::EmergencyName, "emergencyName"_L1, QT_TRANSLATE_NOOP("CardField", "Emergency contact")},
    {CardField::EmergencyPhone, "emergencyPhone"_L1, QT_TRANSLATE_NOOP("CardField", "Emergency phone")},
    {CardField::EmergencyRelation, "emergencyRelation"_L1, QT_TRANSLATE_NOOP("CardField", "Emergency contact is")},
    {CardField::Tags, "tags"_L1, QT_TRANSLATE_NOOP("CardField", "Tags")},
    {CardField::Note, "note"_L1, QT_TRANSLATE_NOOP("CardField", "Note")},
};

} // namespace

const QList<CardField> &cardFields()
{
    static const QList<CardField> fields = [] {
        QList<CardField> all;
        for (const Entry &entry : entries)
            all += entry.field;
        return all;
    }();
    return fields;
}

QString idOf(CardField field)
{
    const auto *entry = std::ranges::find(entries, field, &Entry::field);
    return entry == std::end(entries) ? QString() : QString(entry->id);
}

CardField cardFieldOf(const QString &id)
{
    const auto *entry = std::ranges::find_if(entries, [&](const Entry &one) { return one.id == id; });
    return entry == std::end(entries) ? CardField::None : entry->field;
}

QString nameOf(CardField field)
{
    const auto *entry = std::ranges::find(entries, field, &Entry::field);
    return entry == std::end(entries) ? QCoreApplication::translate("CardField", "Not taken over")
                                      : QCoreApplication::translate("CardField", entry->name);
}

} // namespace untie
