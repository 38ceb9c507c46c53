#pragma once

#include "app/clients/client.h"
#include "app/clients/clientphoto.h"
#include "app/exchange/card.h"
#include "app/exchange/datereading.h"

namespace untie {

/// What about a card is not as it should be.
struct CardProblem
{
    CardField field = CardField::None;
    QString sentence;     ///< in the program's language: what is wrong, and what becomes of it
    bool refuses = false; ///< the card cannot be taken; otherwise the value stands in the note, as it was

    bool operator==(const CardProblem &) const = default;
};

/// A card as the client it would become.
struct ReadClient
{
    qint64 line = 0;
    Client client; ///< without an id
    QList<CardProblem> problems;
    std::optional<ClientPhoto> photo = {};

    bool isRefused() const;
};

/// How values are understood that can be read in more than one way.
struct CardReading
{
    DateOrder dateOrder = DateOrder::DayMonthYear;
    QDate today;
};

/// What a card says of a client, tidied. Nothing is lost: a value that cannot be what its field wants, a second of a kind
/// that a client has once, and what a client record has no place for stand in the note for the desk, each on a line of its
/// own behind its label.
ReadClient clientOf(const AddressCard &card, const CardReading &reading);

} // namespace untie
