#pragma once

#include "app/clients/clientlink.h"

#include <QByteArray>

namespace untie {

/// A client as a vCard 4.0 (RFC 6350): UTF-8, CRLF, lines folded at 75 bytes; the photo is a JPEG, or empty. Who belongs to them
/// is named by the UID of their card, or by name where they are archived and no card is written. What a card has no property
/// for, such as how somebody may be reminded, is not in it; the same client gives the same bytes.
QByteArray vcardOf(const Client &client, const QByteArray &photo = {}, const QList<LinkedClient> &links = {});

} // namespace untie
