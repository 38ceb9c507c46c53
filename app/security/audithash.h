#pragma once

#include "app/common/secret.h"
#include "app/security/auditstore.h"

#include <span>

namespace untie {

// What the audit chain is made of: keyed BLAKE2b-256 over the fields of a row and the hash before it, and Ed25519
// signatures of its newest row.

/// Of the text beside a row, so that it can be erased and the row still be checked.
QByteArray auditDetailHash(const QString &detail, std::span<const unsigned char> key);
/// Of a row, all but its detail's text.
QByteArray auditHash(Vault vault, const AuditRow &row, const QByteArray &details, const QByteArray &before, std::span<const unsigned char> key);

/// `at`: ms since 1970 UTC.
QByteArray signAuditHead(Vault vault, const AuditHead &head, PersonId person, qint64 at, const Secret &signing);
bool isAuditHeadSigned(Vault vault, const AuditHead &head, PersonId person, qint64 at, const QByteArray &signer, const QByteArray &signature);
/// The public half of an Ed25519 secret key.
QByteArray publicSigningKey(const Secret &signing);

} // namespace untie
