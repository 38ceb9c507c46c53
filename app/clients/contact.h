#pragma once

#include <QString>

#include <optional>

namespace untie {

/// Whose phone or mailbox it is.
enum class ContactKind { Mobile, Home, Work, Other };

/// "mobile": as vaults and files name it.
QString idOf(ContactKind kind);
std::optional<ContactKind> contactKindFromId(const QString &id);

/// One more phone number or e-mail address, beside the one somebody prefers.
struct Contact
{
    ContactKind kind = ContactKind::Other;
    QString text; ///< as typed

    bool operator==(const Contact &) const = default;
};

} // namespace untie
