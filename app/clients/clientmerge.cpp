#include "app/clients/clientmerge.h"

#include "app/clients/clientfields.h"
#include "app/clients/phonenumber.h"

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array parts{MergePart::Given, MergePart::Family, MergePart::Preferred, MergePart::Pronounced, MergePart::Pronouns, MergePart::Born,
                           MergePart::Phone, MergePart::Email, MergePart::Address, MergePart::Language, MergePart::Reminders, MergePart::Emergency,
                           MergePart::Occupation, MergePart::Activities, MergePart::ReferredBy, MergePart::Doctor, MergePart::DeskNote};

/// Which part a text belongs to.
MergePart partOf(const ClientText &text)
{
    switch (text.field) {
    case ClientField::Name: return text.key == "given"_L1 ? MergePart::Given : text.key == "family"_L1 ? MergePart::Family : MergePart::Preferred;
    case ClientField::Pronounced: return MergePart::Pronounced;
    case ClientField::Pronouns: return MergePart::Pronouns;
    case ClientField::Phone: return MergePart::Phone;
    case ClientField::Email: return MergePart::Email;
    case ClientField::AddressLines:
    case ClientField::Postcode:
    case ClientField::Place:
    case ClientField::Region:
    case ClientField::Country: return MergePart::Address;
    case ClientField::Language: return MergePart::Language;
    case ClientField::EmergencyName:
    case ClientField::EmergencyRelation:
    case ClientField::EmergencyPhone: return MergePart::Emergency;
    case ClientField::Occupation: return MergePart::Occupation;
    case ClientField::Activities: return MergePart::Activities;
    case ClientField::ReferredBy: return MergePart::ReferredBy;
    case ClientField::Doctor: return MergePart::Doctor;
    case ClientField::DeskNote: return MergePart::DeskNote;
    case ClientField::Born:
    case ClientField::Reminders:
    case ClientField::OtherPhones:
    case ClientField::OtherEmails:
    case ClientField::Tags: break; // no texts
    }
    Q_UNREACHABLE();
}

void take(Client &into, const Client &from, MergePart part)
{
    for (const ClientText &text : clientTexts()) {
        if (partOf(text) == part)
            text.in(into) = text.of(from);
    }
    if (part == MergePart::Born)
        into.born = from.born;
    if (part == MergePart::Reminders)
        into.reminders = from.reminders;
    if (part == MergePart::Phone)
        into.phoneKind = from.phoneKind;
    if (part == MergePart::Email)
        into.emailKind = from.emailKind;
}

/// What stands in the list of one, or in front of it, each once.
template <class Key>
QList<Contact> others(const QString &preferred, const QList<Contact> &all, Key keyOf)
{
    QStringList known{keyOf(preferred)};
    QList<Contact> kept;
    for (const Contact &contact : all) {
        const QString key = keyOf(contact.text);
        if (contact.text.isEmpty() || known.contains(key))
            continue;
        known += key;
        kept += contact;
    }
    return kept;
}

} // namespace

std::span<const MergePart> mergeParts()
{
    return parts;
}

QStringList textsOf(const Client &client, MergePart part)
{
    QStringList texts;
    for (const ClientText &text : clientTexts()) {
        if (partOf(text) == part && !text.of(client).isEmpty())
            texts += text.of(client);
    }
    return texts;
}

bool isEmpty(const Client &client, MergePart part)
{
    if (part == MergePart::Born)
        return !client.born;
    if (part == MergePart::Reminders)
        return !client.reminders;
    return textsOf(client, part).isEmpty();
}

bool haveSame(const Client &one, const Client &other, MergePart part)
{
    if (part == MergePart::Born)
        return one.born == other.born;
    if (part == MergePart::Reminders)
        return one.reminders == other.reminders;
    return textsOf(one, part) == textsOf(other, part);
}

QList<MergePart> differingParts(const Client &one, const Client &other)
{
    QList<MergePart> differing;
    for (const MergePart part : parts) {
        if (part != MergePart::DeskNote && !isEmpty(one, part) && !isEmpty(other, part) && !haveSame(one, other, part))
            differing += part;
    }
    return differing;
}

Client mergedClient(const Client &kept, const Client &other, const QList<MergePart> &fromOther, const QString &country)
{
    Client merged = kept;
    for (const MergePart part : parts) {
        if (fromOther.contains(part) || (isEmpty(kept, part) && !isEmpty(other, part)))
            take(merged, other, part);
    }
    if (!isEmpty(kept, MergePart::DeskNote) && !isEmpty(other, MergePart::DeskNote) && !kept.deskNote.contains(other.deskNote))
        merged.deskNote = kept.deskNote + u"\n"_s + other.deskNote;
    const QList<Contact> phones = QList<Contact>{{kept.phoneKind, kept.phone}, {other.phoneKind, other.phone}} + kept.otherPhones + other.otherPhones;
    const QList<Contact> emails = QList<Contact>{{kept.emailKind, kept.email}, {other.emailKind, other.email}} + kept.otherEmails + other.otherEmails;
    merged.otherPhones = others(merged.phone, phones, [&country](const QString &text) { return phoneKey(text, country); });
    merged.otherEmails = others(merged.email, emails, [](const QString &text) { return text.toCaseFolded(); });
    merged.tags += other.tags;
    merged.archived = kept.archived && other.archived;
    return merged; // tags are put in order, each once, where it is stored
}

} // namespace untie
