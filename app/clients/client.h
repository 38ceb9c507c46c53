#pragma once

#include "app/clients/address.h"
#include "app/clients/contact.h"
#include "app/common/id.h"

#include <QDate>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace untie {

/// Whom to call when something happens.
struct EmergencyContact
{
    QString name;
    QString relation; ///< "her sister"
    QString phone;

    bool operator==(const EmergencyContact &) const = default;
};

/// The ways in which somebody may be reminded of an appointment.
enum class ReminderWay { Phone = 1, Email = 2, Text = 4 };
Q_DECLARE_FLAGS(ReminderWays, ReminderWay)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReminderWays)

/// Somebody who comes for treatment: what the front desk knows of them. Nothing clinical.
struct Client
{
    ClientId id;
    int rev = 0; ///< grows by one with every save
    QString given;
    QString family;
    QString preferred; ///< what they want to be called; may be empty
    std::optional<QDate> born;
    QString phone; ///< the one they prefer, as typed
    QString email; ///< likewise
    QString language; ///< of what is printed for them, "de"; empty: the clinic's
    QString deskNote;
    bool archived = false;
    std::optional<QDate> lastVisit;

    QString pronounced = {}; ///< how the name is said: "oh-DEEL"
    QString pronouns = {};   ///< "she/her"
    ContactKind phoneKind = ContactKind::Other;
    ContactKind emailKind = ContactKind::Other;
    QList<Contact> otherPhones = {}; ///< in the order in which to try them
    QList<Contact> otherEmails = {};
    std::optional<ReminderWays> reminders = {}; ///< how they may be reminded; none at all: they were not asked
    Address address = {};
    EmergencyContact emergency = {};
    QString occupation = {};
    QString activities = {}; ///< what the body is used for besides: "choir, climbs on Sundays"
    QString referredBy = {};
    QString doctor = {};
    QStringList tags = {}; ///< each once, in the order of their letters

    bool operator==(const Client &) const = default;
};

/// "Odile Marchbanks"; the preferred name in place of the given one where there is one.
QString displayName(const Client &client);
/// "Marchbanks, Odile": as lists sort and show it.
QString listName(const Client &client);
/// Full years on that day; none without a birth date.
std::optional<int> ageOn(const Client &client, QDate day);

} // namespace untie
