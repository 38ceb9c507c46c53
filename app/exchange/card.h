#pragma once

#include "app/clients/clientlink.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace untie {

/// What a value in an address book says of somebody. One list for every format that is read.
enum class CardField {
    None, ///< not taken over
    Given,
    Family,
    Name, ///< given and family name in one
    Preferred,
    Pronouns,
    Born,
    Phone, ///< of a kind that is not told
    Mobile,
    HomePhone,
    WorkPhone,
    Email,
    Street,
    Postcode,
    Place,
    Region,
    Country,
    Language,
    Occupation,
    ReferredBy,
    Doctor,
    EmergencyName,
    EmergencyPhone,
    EmergencyRelation,
    Tags,
    Note
};

/// All but None, in the order in which people fill in a card.
const QList<CardField> &cardFields();
/// "born": as it stands in files of ours.
QString idOf(CardField field);
/// None where there is no such field.
CardField cardFieldOf(const QString &id);
/// "Birth date": in the program's language.
QString nameOf(CardField field);

/// One value as it stood in the file.
struct CardValue
{
    CardField field = CardField::None;
    QString text;
    QString label = {}; ///< what the file calls it, "Shoe size"; stands before the text in a note

    bool operator==(const CardValue &) const = default;
};

/// That somebody with a card of their own belongs to the person of this one.
struct CardLink
{
    QString uid; ///< of the other card
    std::optional<LinkKind> kind = {}; ///< what they are to the person; none where they are only to be called
    bool isEmergency = false;          ///< whom to call when something happens

    bool operator==(const CardLink &) const = default;
};

/// Somebody as an address book has them: a row of a CSV file, a card of a vCard file.
struct AddressCard
{
    qint64 line = 0; ///< where it begins in the file, from 1
    QList<CardValue> values;
    QByteArray photo = {};         ///< the bytes of a picture's file
    bool isPhotoElsewhere = false; ///< the card has an address in its place
    QString uid = {};              ///< by which other cards name this one
    QList<CardLink> links = {};

    bool operator==(const AddressCard &) const = default;
};

} // namespace untie
