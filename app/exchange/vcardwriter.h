#pragma once

#include "app/clients/client.h"

#include <QByteArray>

namespace untie {

/// A client as a vCard 4.0 (RFC 6350): UTF-8, CRLF, lines folded at 75 bytes; the photo is a JPEG, or empty. What a card has no property for, such as how
/// somebody may be reminded, is not in it; the same client gives the same bytes.
QByteArray vcardOf(const Client &client, const QByteArray &photo = {});

} // namespace untie
