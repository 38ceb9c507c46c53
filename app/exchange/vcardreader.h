#pragma once

#include "app/exchange/card.h"
#include "app/exchange/contentlines.h"

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
    qsizetype at() const { return m_lines.at(); }

private:
    FoldedLines m_lines;
};

/// Whether the file begins like one.
bool isVCard(QByteArrayView bytes);

} // namespace untie
