#pragma once

#include "app/exchange/card.h"

#include <QByteArray>

#include <optional>

namespace untie {

/// The cards of a vCard file, one after the other: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), any number in one file. The
/// bytes are taken as they are, because a 2.1 card may write every value in another encoding.
class VCardReader final
{
public:
    explicit VCardReader(QByteArrayView bytes);

    /// The next card; none at the end. A card that is never closed ends where the file ends. A card
    /// that holds nothing that a client record has is passed over.
    std::optional<AddressCard> next();
    /// How many bytes were read so far.
    qsizetype at() const { return m_at; }

    /// The most bytes of one line with what it goes on in: a photo is passed over, more is not a card.
    static constexpr qsizetype mostInALine = 8'000'000;

private:
    struct Line
    {
        qint64 number = 0;
        QByteArray bytes;
    };
    std::optional<Line> nextLine();
    QByteArrayView nextPhysical();
    bool goesOn() const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qint64 m_number = 0; ///< of the physical line last taken
};

/// Whether the file begins like one.
bool isVCard(QByteArrayView bytes);

} // namespace untie
