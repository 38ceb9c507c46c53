#pragma once

#include "app/common/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace untie {

/// Somebody who comes for treatment: what the front desk knows of them. Nothing clinical.
struct Client
{
    ClientId id;
    int rev = 0; ///< grows by one with every save
    QString given;
    QString family;
    QString preferred; ///< what they want to be called; may be empty
    std::optional<QDate> born;
    QString phone; ///< as typed
    QString email;
    QString language; ///< of what is printed for them, "de"; empty: the clinic's
    QString deskNote;
    bool archived = false;
    std::optional<QDate> lastVisit;

    bool operator==(const Client &) const = default;
};

/// "Odile Marchbanks"; the preferred name in place of the given one where there is one.
QString displayName(const Client &client);
/// "Marchbanks, Odile": as lists sort and show it.
QString listName(const Client &client);
/// Full years on that day; none without a birth date.
std::optional<int> ageOn(const Client &client, QDate day);

} // namespace untie
