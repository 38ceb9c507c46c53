#include "app/exchange/completed.h"

#include "app/common/text.h"

#include <algorithm>
#include <array>

namespace untie {

namespace {

/// What somebody has once, and may be empty.
constexpr std::array singles{&Client::given, &Client::family, &Client::preferred, &Client::pronounced, &Client::pronouns, &Client::language,
                             &Client::occupation, &Client::activities, &Client::referredBy, &Client::doctor};

/// Numbers are the same by their digits, addresses by their letters.
QString keyOf(const QString &text)
{
    return text.contains(u'@') ? text.toCaseFolded() : digitsOf(text);
}

/// Adds what is there neither as the preferred one nor among the others.
void addContacts(const QString &preferred, const QString &otherPreferred, ContactKind otherKind, const QList<Contact> &others, QList<Contact> &ours)
{
    QList<Contact> candidates = others;
    if (!otherPreferred.isEmpty())
        candidates.prepend({otherKind, otherPreferred});
    for (const Contact &candidate : std::as_const(candidates)) {
        const QString key = keyOf(candidate.text);
        const bool isThere = key == keyOf(preferred) || std::ranges::any_of(ours, [&](const Contact &one) { return keyOf(one.text) == key; });
        if (!isThere)
            ours += candidate;
    }
}

} // namespace

Client completed(const Client &ours, const Client &other)
{
    Client whole = ours;
    for (QString Client::*single : singles) {
        if ((whole.*single).isEmpty())
            whole.*single = other.*single;
    }
    if (!whole.born)
        whole.born = other.born;
    if (whole.phone.isEmpty()) {
        whole.phone = other.phone;
        whole.phoneKind = other.phoneKind;
    }
    if (whole.email.isEmpty()) {
        whole.email = other.email;
        whole.emailKind = other.emailKind;
    }
    addContacts(whole.phone, other.phone, other.phoneKind, other.otherPhones, whole.otherPhones);
    addContacts(whole.email, other.email, other.emailKind, other.otherEmails, whole.otherEmails);
    if (!whole.reminders)
        whole.reminders = other.reminders;
    if (whole.address.isEmpty()) // half of one address and half of another would be none
        whole.address = other.address;
    if (whole.emergency == EmergencyContact())
        whole.emergency = other.emergency;
    for (const QString &tag : other.tags) {
        if (!whole.tags.contains(tag, Qt::CaseInsensitive))
            whole.tags += tag;
    }
    if (!other.deskNote.isEmpty() && !whole.deskNote.contains(other.deskNote))
        whole.deskNote += (whole.deskNote.isEmpty() ? QString() : QStringLiteral("\n")) + other.deskNote;
    return whole;
}

} // namespace untie
